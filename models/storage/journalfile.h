// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/journalrow.h"

#include <optional>

namespace jeoul::storage {

/// The rows of a workspace file, still sealed. Belongs to one thread at a time.
class JournalFile
{
public:
    [[nodiscard]] static Result<JournalFile> create(const QString &path, const QByteArray &packetFile,
                                                    const std::vector<JournalRow> &rows);
    [[nodiscard]] static Result<JournalFile> open(const QString &path);

    [[nodiscard]] Result<QByteArray> packet();
    /// All rows, their numbers, links and hashes checked. Damaged naming the first bad record, with the offer
    /// to recover those before it.
    [[nodiscard]] Result<std::vector<JournalRow>> rows();
    /// All or none, in one transaction.
    [[nodiscard]] Status append(const std::vector<JournalRow> &rows);
    /// The last row of the file.
    [[nodiscard]] Result<JournalRow> last();
    /// Closes and opens the file again: after a failed write nothing SQLite still remembers is believed.
    [[nodiscard]] Status reopen();
    /// Runs a whole commit of its own. After a failed one, what reads back may stand in the system's memory
    /// only; once a later commit has gone through, it stands on the disk. The file is open: last() succeeded.
    [[nodiscard]] Status settle();
    void close() { m_database.reset(); }
    /// A copy in the folder `backups` beside the file, named by length and head. The ten longest are kept,
    /// and the longest of each of the last thirty days.
    [[nodiscard]] Status backup();
    /// Records of the longest copy there, as its name says; 0 without one.
    [[nodiscard]] qint64 longestCopy() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit JournalFile(std::unique_ptr<Database> database);
    QString m_path;
    std::unique_ptr<Database> m_database; ///< null while closed; opened again when needed
};

} // namespace jeoul::storage
