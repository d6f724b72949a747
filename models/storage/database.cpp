// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/base/durablefile.h"
#include "models/storage/connection.h"
#include "models/storage/filelock.h"
#include "models/storage/privatefile.h"
#include "models/storage/schema.h"
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace jeoul::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Reading every page of a larger file would be felt at opening; its contents are checked by their own
/// signatures and chains.
constexpr qint64 kQuickCheckLimit = qint64(64) << 20;

class SqliteDatabase final : public Database
{
public:
    SqliteDatabase(QString path, std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
        , m_connection(std::move(connection))
    {
    }

    [[nodiscard]] Status run(const char *sql, const std::vector<QVariant> &values) override
    {
        return m_connection->run(sql, values);
    }
    [[nodiscard]] Status query(const char *sql, const std::vector<QVariant> &values,
                               const std::function<Status(const Row &)> &each) override
    {
        return m_connection->query(sql, values, each);
    }
    [[nodiscard]] Status transact(const std::function<Status()> &work) override
    {
        if (m_connection->moved() || (m_lock && !m_lock->stillNamed(m_path)))
            return sqliteError(m_path, SQLITE_READONLY_DBMOVED, 0, QStringLiteral("other inode"));
        return m_connection->transact(work);
    }
    [[nodiscard]] Status backupTo(const QString &target) override
    {
        const Result<QString> temporary = privatefile::makeBeside(target);
        if (!temporary.ok())
            return temporary.error();
        Status outcome = m_connection->copyTo(*temporary, target);
        if (outcome.ok())
            outcome = privatefile::publish(*temporary, target, true);
        privatefile::discard(*temporary);
        return outcome;
    }
    void limitValues(int mostBytes) override { m_connection->limitValues(mostBytes); }
    [[nodiscard]] QString path() const override { return m_path; }

private:
    QString m_path;
    std::unique_ptr<FileLock> m_lock; // outlives the connection, so its descriptor closes after SQLite's
    std::unique_ptr<Connection> m_connection;
};

Error notOurs(const QString &path)
{
    return sqliteError(path, SQLITE_NOTADB, 0, QStringLiteral("application_id"));
}

Error newerVersion(const QString &path)
{
    return Error(ErrorCode::NewerVersion,
                 Words::tr("%1 was made by a newer version of Jeoul.").arg(QFileInfo(path).fileName()))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Update Jeoul on this computer; then open it again."));
}

Error foreignSchema(const QString &path)
{
    return Error(ErrorCode::Damaged, Words::tr("The inner structure of %1 is not the one Jeoul made.")
                                         .arg(QFileInfo(path).fileName()))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Use the newest copy from the backups folder beside it."))
        .because(QStringLiteral("schema fingerprint"));
}

/// Whose file it is and at which version, before anything in it is trusted or changed.
Result<qint64> versionOf(Connection &connection, const QString &path, const DatabaseKind &kind)
{
    const Result<qint64> application = connection.integer("PRAGMA application_id");
    if (!application.ok())
        return application.error();
    const Result<qint64> version = connection.integer("PRAGMA user_version");
    if (!version.ok())
        return version.error();
    if (static_cast<quint32>(*application) != kind.applicationId || *version < 1)
        return notOurs(path);
    return version;
}

/// The version of a schema that is the one this program makes.
Result<int> inspect(Connection &connection, const QString &path, const DatabaseKind &kind)
{
    const Result<qint64> version = versionOf(connection, path, kind);
    if (!version.ok())
        return version.error();
    if (*version > schema::newestVersion(kind))
        return newerVersion(path);
    const int number = static_cast<int>(*version);
    const Result<QByteArray> expected = schema::expectedFingerprint(kind, number);
    if (!expected.ok())
        return expected.error();
    const Result<QByteArray> found = schema::fingerprint(connection);
    if (!found.ok())
        return found.error();
    return *found == *expected ? Result<int>(number) : Result<int>(foreignSchema(path));
}

Status quickCheck(Connection &connection, const QString &path)
{
    if (QFileInfo(path).size() > kQuickCheckLimit)
        return done();
    QString verdict;
    JEOUL_TRY(connection.query("PRAGMA quick_check(1)", {}, [&](const Row &row) {
        verdict = row.text(0);
        return done();
    }));
    if (verdict == QStringLiteral("ok"))
        return done();
    // A page that the disk did not give is not a damaged one.
    static const QRegularExpression unread(QStringLiteral("unable to get the page[.] error code=(\\d+)"));
    const int code = unread.match(verdict).captured(1).toInt();
    return sqliteError(path, (code & 0xff) == SQLITE_IOERR ? code : SQLITE_CORRUPT, 0, verdict);
}

Status backUpBeforeMigration(SqliteDatabase &database, int version)
{
    const QFileInfo info(database.path());
    const QString folder = info.absolutePath() + QStringLiteral("/backups");
    JEOUL_TRY(durablefile::makeFolder(folder));
    return database.backupTo(
        QStringLiteral("%1/%2-v%3.%4")
            .arg(folder, info.completeBaseName(), QString::number(version), info.suffix()));
}

Status bringUpToDate(SqliteDatabase &database, Connection &connection, const DatabaseKind &kind, int version)
{
    Status outcome = backUpBeforeMigration(database, version);
    if (outcome.ok())
        outcome = schema::migrate(connection, kind, version);
    if (outcome.ok())
        return outcome;
    const Error &cause = outcome.error();
    return Error(cause.code,
                 Words::tr("%1 was made by an older version of Jeoul and could not be brought up to date.")
                     .arg(QFileInfo(database.path()).fileName()))
        .keeping(Words::tr("The file was left as it is."))
        .advising(cause.remedy.isEmpty() ? Words::tr("Update Jeoul on this computer; then open it again.")
                                         : cause.remedy)
        .because(cause.sentence + u' ' + cause.detail);
}

Status checkName(const QString &path)
{
    if (!path.isEmpty() && !path.contains(QChar::Null))
        return done();
    return Error(ErrorCode::BadInput, Words::tr("This name cannot be the name of a file."))
        .advising(Words::tr("Choose another name."));
}

/// An open file that nobody else works on.
struct Taken
{
    QString path; ///< links followed: afterwards there is only the one name
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<Connection> connection;
};

Result<Taken> take(const QString &path, const DatabaseKind &kind, Access access)
{
    JEOUL_TRY(checkName(path));
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return noSuchFile(path);
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(real);
    if (!lock.ok())
        return lock.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(real, kind, {}, access);
    if (!connection.ok())
        return connection.error();
    return Taken{real, std::move(*lock), std::move(*connection)};
}

/// The first content of a new file, written under a temporary name.
Status build(const QString &temporary, const QString &target, const DatabaseKind &kind,
             const std::function<Status(Database &)> &fill)
{
    DatabaseKind rollback = kind;
    rollback.durability = Durability::Truncate; // a WAL would leave a second file to rename
    Result<std::unique_ptr<Connection>> connection = Connection::open(temporary, rollback, target);
    if (!connection.ok())
        return connection.error();
    JEOUL_TRY((*connection)->claim());
    JEOUL_TRY(schema::migrate(**connection, rollback, 0));
    if (!fill)
        return done();
    (*connection)->restrictToRows();
    SqliteDatabase database(temporary, nullptr, std::move(*connection));
    return database.transact([&] { return fill(database); });
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path, const DatabaseKind &kind,
                                                   const std::function<Status(Database &)> &fill)
{
    JEOUL_TRY(checkName(path));
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const Result<QString> temporary = privatefile::makeBeside(target);
    if (!temporary.ok())
        return temporary.error();
    Status outcome = build(*temporary, target, kind, fill);
    if (outcome.ok())
        outcome = privatefile::publish(*temporary, target, false);
    privatefile::discard(*temporary);
    if (!outcome.ok())
        return outcome.error();
    return open(target, kind);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseKind &kind)
{
    Result<Taken> taken = take(path, kind, Access::ReadAndWrite);
    if (!taken.ok())
        return taken.error();
    const QString real = taken->path;
    Connection &opened = *taken->connection;
    const Result<int> version = inspect(opened, real, kind);
    if (!version.ok())
        return version.error();
    if (opened.readOnly())
        return sqliteError(real, SQLITE_READONLY, 0, QStringLiteral("opened read-only"));
    JEOUL_TRY(quickCheck(opened, real));
    JEOUL_TRY(opened.claim());
    auto database =
        std::make_unique<SqliteDatabase>(real, std::move(taken->lock), std::move(taken->connection));
    if (*version < schema::newestVersion(kind))
        JEOUL_TRY(bringUpToDate(*database, opened, kind, *version));
    opened.restrictToRows();
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::unique_ptr<Database>> Database::look(const QString &path, const DatabaseKind &kind)
{
    Result<Taken> taken = take(path, kind, Access::ReadOnly);
    if (!taken.ok())
        return taken.error();
    const Result<qint64> version = versionOf(*taken->connection, taken->path, kind);
    if (!version.ok())
        return version.error();
    taken->connection->restrictToRows();
    return std::unique_ptr<Database>(
        std::make_unique<SqliteDatabase>(taken->path, std::move(taken->lock), std::move(taken->connection)));
}

} // namespace jeoul::storage
