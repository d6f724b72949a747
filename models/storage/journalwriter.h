// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"
#include "models/storage/journalfile.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace jeoul::storage {

/// The thread that writes rows to the file, in order, and never drops one. Commits take tens of milliseconds
/// on some disks, so nobody waits for them but flush().
class JournalWriter
{
public:
    JournalWriter(JournalFile file, qint64 length, QByteArray head);
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;
    ~JournalWriter(); ///< writes what is queued, once

    void setCallbacks(Journal::Callbacks callbacks);
    void append(JournalRow row);
    [[nodiscard]] Status flush();
    [[nodiscard]] Status backup();
    void backupSoon(); ///< without waiting; a failure goes to noticed()
    [[nodiscard]] qint64 length() const;
    [[nodiscard]] QByteArray head() const;

private:
    using Lock = std::unique_lock<std::mutex>;
    void loop();
    void writeBatch(Lock &lock);
    void accept(Lock &lock, qint64 upTo, const QByteArray &head);
    void refuse(Lock &lock, const Error &error);
    void recover(Lock &lock, const Error &error);
    void makeBackup(Lock &lock);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;    ///< for the thread: something to do
    std::condition_variable m_settled; ///< for those who wait: something was done
    JournalFile m_file;                ///< the thread's alone
    std::deque<JournalRow> m_queue;
    qint64 m_length;
    QByteArray m_head;
    std::optional<Error> m_failure; ///< the first since everything was durable
    quint64 m_begun = 0;            ///< attempts to write
    quint64 m_ended = 0;
    bool m_retry = false;
    bool m_stop = false;
    bool m_backupWanted = false;
    quint64 m_backups = 0;
    Status m_backupOutcome = done();
    std::shared_ptr<const Journal::Callbacks> m_callbacks;
    std::thread m_thread;
};

} // namespace jeoul::storage
