// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace jeoul::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// What a newer schema must still have.
constexpr const char *kNeeded[] = {
    "SELECT id, bytes FROM packet LIMIT 0",
    "SELECT seq, kind, wall_ms, boot, mono_ms, body, prev, hash FROM journal LIMIT 0",
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error unreadable(const QString &path)
{
    return Error(ErrorCode::NotAvailable,
                 Words::tr("%1 was made by a version of Jeoul whose files this one cannot read.")
                     .arg(nameOf(path)))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Update Jeoul on this computer; then open it again."));
}

bool follows(const JournalRow &row, const JournalRow &last)
{
    if (row.sequence != last.sequence + 1 || row.previous != last.hash)
        return false;
    return row.hash == journalHash(row);
}

/// What stands in the file is wrong, not the disk or this computer.
bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::BadInput;
}

} // namespace

DatabaseKind workspaceKind()
{
    return {0x4a57'524b, Durability::Truncate, {{1, ":/sql/journal1.sql"}}}; // "JWRK"
}

Error brokenRecord(const QString &path, qint64 sequence)
{
    return Error(ErrorCode::Damaged, Words::tr("Record %1 of %2 is not what was saved.")
                                         .arg(QString::number(sequence), nameOf(path)))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Use the newest copy from the backups folder beside it."));
}

Error offeringRecovery(const Error &cause, const QString &path, qint64 whole)
{
    if (whole == 0)
        return cause;
    return Error(ErrorCode::Damaged, cause.sentence)
        .keeping(Words::tr("The file was left as it is; the first %n record(s) in it are whole.", nullptr,
                           static_cast<int>(whole)))
        .advising(Words::tr("Recover them into a new file beside it (jeoulctl review recover %1), or use the "
                            "newest copy from the backups folder.")
                      .arg(nameOf(path)))
        .because(cause.detail);
}

Error newerWorkspace(const QString &path, bool readable)
{
    const QString name = nameOf(path);
    const Error newer =
        Error(
            ErrorCode::NewerVersion,
            Words::tr("%1 was made by a newer version of Jeoul, so this one enters nothing in it.").arg(name))
            .keeping(Words::tr("The file was left as it is."));
    if (!readable)
        return newer.advising(
            Words::tr("Update Jeoul on this computer; then open it again. This version cannot "
                      "write out the scores in it either."));
    return newer.advising(
        Words::tr("Update Jeoul on this computer; then open it again. Until then the scores in "
                  "it can be written to a table: jeoulctl review export %1.")
            .arg(name));
}

JournalRow journalRowOf(const Row &row)
{
    JournalRow made;
    made.sequence = row.integer(0);
    made.kind = static_cast<qint32>(row.integer(1));
    made.wallMs = row.integer(2);
    made.boot = row.blob(3);
    made.monotonicMs = row.integer(4);
    made.body = row.blob(5);
    made.previous = row.blob(6);
    made.hash = row.blob(7);
    return made;
}

Result<JournalReading> readJournal(Database &database)
{
    JournalReading out;
    JournalRow last; // number 0: what the first record follows
    last.hash = journalRoot();
    const Status walked = database.query("SELECT seq, kind, wall_ms, boot, mono_ms, body, prev, hash "
                                         "FROM journal ORDER BY seq",
                                         {}, [&](const Row &row) -> Status {
                                             const JournalRow now = journalRowOf(row);
                                             if (!follows(now, last))
                                                 return brokenRecord(database.path(), last.sequence + 1);
                                             last = now;
                                             out.rows.push_back(now);
                                             return done();
                                         });
    if (!walked.ok() && !isDamage(walked.error()))
        return walked.error();
    if (walked.ok() && !out.rows.empty())
        return out;
    if (walked.ok())
        out.damage = brokenRecord(database.path(), 1);
    else
        out.damage = walked.error();
    const Status counted = database.query("SELECT count(*) FROM journal", {}, [&](const Row &row) {
        out.behind = row.integer(0) - last.sequence;
        return done();
    });
    out.countable = counted.ok();
    return out;
}

Result<QByteArray> readPacket(Database &database)
{
    QByteArray bytes;
    database.limitValues(kMostValueBytes);
    const Status read = database.query("SELECT bytes FROM packet WHERE id = 1", {}, [&](const Row &row) {
        bytes = row.blob(0);
        return done();
    });
    database.limitValues(kMostRecordBytes);
    if (!read.ok())
        return read.error();
    return bytes;
}

bool isKnownKind(qint32 kind)
{
    return kind >= static_cast<qint32>(RecordKind::Open) && kind <= static_cast<qint32>(kNewestKind);
}

Status unsealRows(const std::vector<JournalRow> &rows, const QByteArray &key, const QString &path,
                  std::vector<JournalRecord> &records)
{
    records.reserve(rows.size());
    for (const JournalRow &row : rows) {
        const Result<QJsonObject> body = openBody(row, key);
        // The chain holds, so a first record that does not open means another key, not damage.
        if (!body.ok() && row.sequence == 1)
            return body.error();
        if (!body.ok())
            return offeringRecovery(brokenRecord(path, row.sequence), path, row.sequence - 1);
        if (!isKnownKind(row.kind))
            return newerWorkspace(path, true);
        records.push_back({row.sequence, static_cast<RecordKind>(row.kind), row.wallMs, *body});
    }
    return done();
}

JournalReader::JournalReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<JournalReader> JournalReader::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::look(path, workspaceKind());
    if (!database.ok())
        return database.error();
    for (const char *needed : kNeeded) {
        const Status there = (*database)->run(needed);
        if (!there.ok() && there.error().code == ErrorCode::Internal)
            return unreadable(path);
        JEOUL_TRY(there);
    }
    (*database)->limitValues(kMostRecordBytes);
    return JournalReader(std::move(*database));
}

qint64 wholeRecords(const QString &path)
{
    Result<JournalReader> reader = JournalReader::open(path);
    if (!reader.ok())
        return 0;
    const Result<JournalReading> reading = reader->records();
    const Result<QByteArray> packet = reader->packet();
    if (!reading.ok() || !packet.ok())
        return 0;
    return static_cast<qint64>(reading->rows.size());
}

} // namespace jeoul::storage
