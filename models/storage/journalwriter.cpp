// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jeoul::storage {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMaxBatch = 64;
constexpr auto kRetryPause = 3s;

Error replaced()
{
    return Error(ErrorCode::Conflict, QCoreApplication::translate(
                                          "Journal", "The saved work was replaced by another copy while it "
                                                     "was open."))
        .keeping(QCoreApplication::translate("Journal",
                                             "What was entered since is still in this window, but is "
                                             "not saved."))
        .advising(QCoreApplication::translate("Journal", "Put the former file back, or write down what is "
                                                         "missing and open it again."));
}

} // namespace

JournalWriter::JournalWriter(JournalFile file, qint64 length, QByteArray head)
    : m_file(std::move(file))
    , m_length(length)
    , m_head(std::move(head))
    , m_callbacks(std::make_shared<Journal::Callbacks>())
    , m_thread([this] { loop(); })
{
}

JournalWriter::~JournalWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_retry = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void JournalWriter::setCallbacks(Journal::Callbacks callbacks)
{
    const std::scoped_lock lock(m_mutex);
    m_callbacks = std::make_shared<const Journal::Callbacks>(std::move(callbacks));
}

void JournalWriter::append(JournalRow row)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(row));
        m_retry = true;
    }
    m_wake.notify_all();
}

Status JournalWriter::flush()
{
    Lock lock(m_mutex);
    // Only an attempt that begins from now on says anything about the disk as it is now.
    const quint64 before = m_begun;
    m_retry = true;
    m_wake.notify_all();
    m_settled.wait(lock, [&] { return m_queue.empty() || (m_failure && m_ended > before); });
    if (m_queue.empty())
        return done();
    return *m_failure;
}

void JournalWriter::backupSoon()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_backupWanted = true;
    }
    m_wake.notify_all();
}

Status JournalWriter::backup()
{
    Lock lock(m_mutex);
    const quint64 before = m_backups;
    m_backupWanted = true;
    m_wake.notify_all();
    m_settled.wait(lock, [&] { return m_backups > before; });
    return m_backupOutcome;
}

qint64 JournalWriter::length() const
{
    const std::scoped_lock lock(m_mutex);
    return m_length;
}

QByteArray JournalWriter::head() const
{
    const std::scoped_lock lock(m_mutex);
    return m_head;
}

void JournalWriter::loop()
{
    Lock lock(m_mutex);
    for (;;) {
        m_wake.wait_for(lock, kRetryPause, [&] { return m_stop || m_retry || m_backupWanted; });
        m_retry = false;
        if (!m_queue.empty())
            writeBatch(lock);
        if (m_backupWanted)
            makeBackup(lock);
        if (!m_queue.empty() && !m_failure)
            m_retry = true;
        else if (m_stop)
            return;
    }
}

void JournalWriter::writeBatch(Lock &lock)
{
    ++m_begun;
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_queue.size(), kMaxBatch));
    const std::vector<JournalRow> batch(m_queue.begin(), m_queue.begin() + count);
    lock.unlock();
    const Status outcome = m_file.append(batch);
    lock.lock();
    if (outcome.ok())
        accept(lock, batch.back().sequence, batch.back().hash);
    else
        recover(lock, outcome.error());
}

/// Rows up to `upTo` are durable: says so, in order.
void JournalWriter::accept(Lock &lock, qint64 upTo, const QByteArray &head)
{
    std::vector<qint64> written;
    while (!m_queue.empty() && m_queue.front().sequence <= upTo) {
        written.push_back(m_queue.front().sequence);
        m_queue.pop_front();
    }
    m_length = upTo;
    m_head = head;
    m_failure.reset();
    ++m_ended;
    const auto callbacks = m_callbacks;
    lock.unlock();
    if (callbacks->committed) {
        for (const qint64 sequence : written)
            callbacks->committed(sequence);
    }
    lock.lock();
    m_settled.notify_all();
}

void JournalWriter::refuse(Lock &lock, const Error &error)
{
    const bool news = !m_failure || m_failure->sentence != error.sentence;
    if (!m_failure)
        m_failure = error;
    ++m_ended;
    const auto callbacks = m_callbacks;
    lock.unlock();
    if (news && callbacks->failed)
        callbacks->failed(error);
    lock.lock();
    m_settled.notify_all();
}

/// After a failed write the disk decides what is true: the file is opened afresh and its last row compared.
/// Rows that are there although their commit failed count only once another commit has gone through.
void JournalWriter::recover(Lock &lock, const Error &error)
{
    std::vector<JournalRow> queued(m_queue.begin(), m_queue.end());
    const qint64 length = m_length;
    const QByteArray head = m_head;
    lock.unlock();
    const Status again = m_file.reopen();
    const Result<JournalRow> last = again.ok() ? m_file.last() : Result<JournalRow>(again.error());
    const bool asBefore = last.ok() && last->sequence == length && last->hash == head;
    const bool written = last.ok() && std::any_of(queued.begin(), queued.end(), [&](const JournalRow &row) {
                             return row.hash == last->hash;
                         });
    const bool settled = written && m_file.settle().ok();
    if (last.ok() && !asBefore && !written)
        m_file.close(); // somebody else's: not ours to hold open
    lock.lock();
    if (settled)
        accept(lock, last->sequence, last->hash);
    else if (written) // they stand there already, so that they do not fit a second time is no news
        refuse(lock, m_failure.value_or(error));
    else if (!last.ok() || asBefore)
        refuse(lock, error);
    else
        refuse(lock, replaced());
}

void JournalWriter::makeBackup(Lock &lock)
{
    m_backupWanted = false;
    lock.unlock();
    const Status outcome = m_file.backup();
    lock.lock();
    const auto callbacks = m_callbacks;
    lock.unlock();
    if (!outcome.ok() && callbacks->noticed)
        callbacks->noticed(outcome.error());
    lock.lock();
    m_backupOutcome = outcome;
    ++m_backups;
    m_settled.notify_all();
}

} // namespace jeoul::storage
