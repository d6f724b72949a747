// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/journalrow.h"

#include <optional>

namespace jeoul::storage {

/// No record is larger: the longest comment has 20,000 characters.
constexpr int kMostRecordBytes = 1 << 20;

[[nodiscard]] DatabaseKind workspaceKind();

/// The records of a workspace up to the first that is not what was saved.
struct JournalReading
{
    std::vector<JournalRow> rows; ///< without gaps; links and hashes hold
    qint64 behind = 0;            ///< records that the file shows behind them
    std::optional<Error> damage;  ///< what ended the reading; nothing: the journal is whole
    bool countable = true;        ///< false: the file cannot be read to its end, so more may stand there
};

/// The first record that is not what was saved, by its number.
[[nodiscard]] Error brokenRecord(const QString &path, qint64 sequence);
/// The same with the offer to recover the `whole` records before it; as it is for none.
[[nodiscard]] Error offeringRecovery(const Error &cause, const QString &path, qint64 whole);
/// `readable`: the scores in it can be exported all the same.
[[nodiscard]] Error newerWorkspace(const QString &path, bool readable);

/// All rows of an open workspace. Damage ends the reading; only other failures are errors.
[[nodiscard]] Result<JournalReading> readJournal(Database &database);
[[nodiscard]] Result<QByteArray> readPacket(Database &database);
/// From the columns seq, kind, wall_ms, boot, mono_ms, body, prev, hash.
[[nodiscard]] JournalRow journalRowOf(const Row &row);

/// Kinds of records that this version understands.
[[nodiscard]] bool isKnownKind(qint32 kind);
/// Decrypts what the chain vouches for into `records`, as far as it opens. WrongKey when the first record
/// does not, Damaged naming a later one, NewerVersion for a kind that this version does not understand.
[[nodiscard]] Status unsealRows(const std::vector<JournalRow> &rows, const QByteArray &key,
                                const QString &path, std::vector<JournalRecord> &records);

/// A workspace that is only looked at, in whatever state it is: damaged, or made by a newer version. Nothing
/// is written, and nobody can open the file while the reader lives.
class JournalReader
{
public:
    /// InUse, NotFound, BadInput (no workspace); NotAvailable when a newer schema has not what is needed.
    [[nodiscard]] static Result<JournalReader> open(const QString &path);

    [[nodiscard]] Result<QByteArray> packet() { return readPacket(*m_database); }
    [[nodiscard]] Result<JournalReading> records() { return readJournal(*m_database); }
    [[nodiscard]] QString path() const { return m_database->path(); }

private:
    explicit JournalReader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

/// Records at the beginning of a workspace that are whole, its packet too, as far as can be said without the
/// key; 0 when nothing can be had from it, or not now.
[[nodiscard]] qint64 wholeRecords(const QString &path);

} // namespace jeoul::storage
