// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalfile.h"

#include "models/base/durablefile.h"
#include "models/storage/journalreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>
#include <sys/vfs.h>
#include <utility>

namespace jeoul::storage {

namespace {

constexpr qsizetype kKeptBackups = 10;
constexpr std::size_t kKeptDays = 30;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

Status insert(Database &database, const JournalRow &row)
{
    return database.run(
        "INSERT INTO journal (seq, kind, wall_ms, boot, mono_ms, body, prev, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {row.sequence, row.kind, row.wallMs, row.boot, row.monotonicMs, row.body, row.previous, row.hash});
}

QString backupFolder(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/backups");
}

/// "W07-00000014-1c0fbe4a.jwork": the records it holds and the beginning of its head.
QString backupName(const QString &path, const QString &length, const QString &head)
{
    const QFileInfo info(path);
    return QStringLiteral("%1-%2-%3.%4").arg(info.completeBaseName(), length, head, info.suffix());
}

QString backupPattern(const QString &path)
{
    return backupName(path, QStringLiteral("[0-9]").repeated(8), QStringLiteral("[0-9a-f]").repeated(8));
}

QDate dayOf(const QString &file)
{
    return QFileInfo(file).lastModified().date();
}

/// Keeps the longest journals (the names carry the length) and of every day before them the longest.
void prune(const QString &folder, const QString &pattern, const QString &justMade)
{
    QStringList names =
        QDir(folder).entryList(QStringList(pattern), QDir::Files, QDir::Name | QDir::Reversed);
    names.removeOne(justMade);
    names.prepend(justMade);
    std::set<QDate> days;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString file = folder + u'/' + names.at(i);
        const bool firstOfItsDay = days.size() < kKeptDays && days.insert(dayOf(file)).second;
        if (i >= kKeptBackups && !firstOfItsDay)
            QFile::remove(file);
    }
}

Error notCopied(const QString &path, const Error &cause)
{
    return Error(cause.code, Words::tr("No copy of %1 could be put into the backups folder beside it.")
                                 .arg(QFileInfo(path).fileName()))
        .keeping(Words::tr("The saved work itself is whole."))
        .advising(cause.remedy)
        .because(cause.sentence + u' ' + cause.detail);
}

/// Locks and syncs of these do not keep what they promise to several computers, or to one that loses them.
bool isNetworkDrive(long kind)
{
    constexpr std::array<long, 10> kKinds = {
        0x6969,      // NFS
        0x517b,      // SMB
        0xff534d42L, // CIFS
        0xfe534d42L, // SMB2
        0x65735546,  // FUSE: sshfs, cloud folders
        0x01021997,  // 9p
        0x5346414f,  // AFS
        0x73757245,  // Coda
        0x00c36400,  // Ceph
        0x786f4256,  // folders shared with a virtual machine
    };
    // The field is signed on some systems, so only the 32 bits of the number are compared.
    return std::find(kKinds.begin(), kKinds.end(), kind & 0xffffffffL) != kKinds.end();
}

Status refuseNetworkDrive(const QString &path)
{
    struct statfs info = {};
    const QFileInfo file(path);
    const QByteArray folder = QFile::encodeName(file.absolutePath());
    if (::statfs(folder.constData(), &info) != 0 || !isNetworkDrive(info.f_type))
        return done(); // where nothing can be asked, opening says why
    return Error(
               ErrorCode::NotAllowed,
               Words::tr("%1 stands on a network drive or in a shared folder, where saved work can be lost.")
                   .arg(file.fileName()))
        .keeping(Words::tr("Nothing was changed."))
        .advising(Words::tr("Copy it to a folder of this computer and open the copy."));
}

/// What can still be had from a workspace that does not open.
Error explained(const Error &cause, const QString &path)
{
    if (cause.code != ErrorCode::Damaged && cause.code != ErrorCode::NewerVersion)
        return cause;
    const qint64 whole = wholeRecords(path);
    if (cause.code == ErrorCode::NewerVersion)
        return newerWorkspace(path, whole > 0);
    return offeringRecovery(cause, path, whole);
}

} // namespace

JournalFile::JournalFile(std::unique_ptr<Database> database)
    : m_path(database->path())
    , m_database(std::move(database))
{
    m_database->limitValues(kMostRecordBytes);
}

Result<JournalFile> JournalFile::create(const QString &path, const QByteArray &packetFile,
                                        const std::vector<JournalRow> &rows)
{
    JEOUL_TRY(refuseNetworkDrive(path));
    const auto fill = [&](Database &database) -> Status {
        JEOUL_TRY(database.run("INSERT INTO packet (id, bytes) VALUES (1, ?)", {packetFile}));
        for (const JournalRow &row : rows)
            JEOUL_TRY(insert(database, row));
        return done();
    };
    Result<std::unique_ptr<Database>> database = Database::create(path, workspaceKind(), fill);
    if (!database.ok())
        return database.error();
    return JournalFile(std::move(*database));
}

Result<JournalFile> JournalFile::open(const QString &path)
{
    JEOUL_TRY(refuseNetworkDrive(path));
    Result<std::unique_ptr<Database>> database = Database::open(path, workspaceKind());
    if (!database.ok())
        return explained(database.error(), path);
    return JournalFile(std::move(*database));
}

Result<QByteArray> JournalFile::packet()
{
    return readPacket(*m_database);
}

Result<std::vector<JournalRow>> JournalFile::rows()
{
    Result<JournalReading> reading = readJournal(*m_database);
    if (!reading.ok())
        return reading.error();
    if (reading->damage)
        return offeringRecovery(*reading->damage, m_path, static_cast<qint64>(reading->rows.size()));
    return std::move(reading->rows);
}

Status JournalFile::append(const std::vector<JournalRow> &rows)
{
    if (!m_database)
        JEOUL_TRY(reopen());
    return m_database->transact([&]() -> Status {
        for (const JournalRow &row : rows)
            JEOUL_TRY(insert(*m_database, row));
        return done();
    });
}

Result<JournalRow> JournalFile::last()
{
    if (!m_database)
        JEOUL_TRY(reopen());
    std::optional<JournalRow> found;
    JEOUL_TRY(m_database->query("SELECT seq, kind, wall_ms, boot, mono_ms, body, prev, hash FROM journal "
                                "ORDER BY seq DESC LIMIT 1",
                                {}, [&](const Row &row) {
                                    found = journalRowOf(row);
                                    return done();
                                }));
    if (!found || found->hash != journalHash(*found))
        return brokenRecord(m_path, found ? found->sequence : 1);
    return *found;
}

Status JournalFile::reopen()
{
    m_database.reset();
    Result<std::unique_ptr<Database>> database = Database::open(m_path, workspaceKind());
    if (!database.ok())
        return database.error();
    m_database = std::move(*database);
    m_database->limitValues(kMostRecordBytes);
    return done();
}

Status JournalFile::settle()
{
    return m_database->transact(
        [this] { return m_database->run("UPDATE repair SET count = count + 1 WHERE id = 1"); });
}

qint64 JournalFile::longestCopy() const
{
    const QDir folder(backupFolder(m_path));
    const QStringList names = folder.entryList(QStringList(backupPattern(m_path)), QDir::Files, QDir::Name);
    if (names.isEmpty())
        return 0;
    return names.last().section(u'-', -2, -2).toLongLong();
}

Status JournalFile::backup()
{
    const Result<JournalRow> head = last();
    if (!head.ok())
        return head.error();
    const QString folder = backupFolder(m_path);
    if (const Status made = durablefile::makeFolder(folder); !made.ok())
        return notCopied(m_path, made.error());
    const QString name = backupName(m_path, QString::number(head->sequence).rightJustified(8, u'0'),
                                    QString::fromLatin1(head->hash.left(4).toHex()));
    if (!QFileInfo::exists(folder + u'/' + name)) {
        if (const Status copied = m_database->backupTo(folder + u'/' + name); !copied.ok())
            return notCopied(m_path, copied.error());
    }
    prune(folder, backupPattern(m_path), name);
    return done();
}

} // namespace jeoul::storage
