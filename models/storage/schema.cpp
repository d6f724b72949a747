// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/base/digest.h"
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QFile>

#include <limits>

// Resources of a static library are registered only when somebody asks for them, outside any namespace.
static void registerSql()
{
    Q_INIT_RESOURCE(sql);
}

namespace jeoul::storage::schema {

namespace {

Error fault(const QString &detail)
{
    return sqliteError(QStringLiteral("SQL"), SQLITE_INTERNAL, 0, detail);
}

Status setNumber(Connection &connection, const char *pragma, qint64 number)
{
    // A pragma takes no bound values; what is joined here is a number of our own.
    const QByteArray sql = QByteArray(pragma) + QByteArray::number(number);
    return connection.run(sql.constData());
}

Status runMigrations(Connection &connection, const DatabaseKind &kind, int from, int to)
{
    for (const Migration &migration : kind.migrations) {
        if (migration.version <= from || migration.version > to)
            continue;
        const Result<std::vector<QByteArray>> script = statements(migration.resource);
        if (!script.ok())
            return script.error();
        for (const QByteArray &sql : *script)
            JEOUL_TRY(connection.run(sql.constData()));
    }
    JEOUL_TRY(setNumber(connection, "PRAGMA application_id=", static_cast<qint32>(kind.applicationId)));
    return setNumber(connection, "PRAGMA user_version=", to);
}

Status checkForeignKeys(Connection &connection)
{
    return connection.query("PRAGMA foreign_key_check", {}, [](const Row &row) -> Status {
        return fault(QStringLiteral("orphaned row in %1").arg(row.text(0)));
    });
}

Status switchForeignKeys(Connection &connection, bool on)
{
    JEOUL_TRY(connection.run(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF"));
    const Result<qint64> now = connection.integer("PRAGMA foreign_keys");
    if (!now.ok())
        return now.error();
    return (*now == 1) == on ? done() : Status(fault(QStringLiteral("foreign_keys did not switch")));
}

} // namespace

Result<std::vector<QByteArray>> statements(const char *resource)
{
    registerSql();
    QFile file(QString::fromLatin1(resource));
    if (!file.open(QIODevice::ReadOnly))
        return fault(QStringLiteral("no resource %1").arg(QLatin1String(resource)));
    std::vector<QByteArray> all;
    QByteArray current;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed() != "--;;") {
            current += line + '\n';
            continue;
        }
        if (!current.trimmed().isEmpty())
            all.push_back(current.trimmed());
        current.clear();
    }
    if (!current.trimmed().isEmpty())
        all.push_back(current.trimmed());
    return all;
}

Status migrate(Connection &connection, const DatabaseKind &kind, int from)
{
    // Rebuilding a table with foreign keys on would delete its children; inside a transaction the switch does
    // nothing.
    JEOUL_TRY(switchForeignKeys(connection, false));
    const Status outcome = connection.transact([&]() -> Status {
        JEOUL_TRY(runMigrations(connection, kind, from, newestVersion(kind)));
        return checkForeignKeys(connection);
    });
    const Status back = switchForeignKeys(connection, true);
    return outcome.ok() ? back : outcome;
}

Result<QByteArray> fingerprint(Connection &connection)
{
    QByteArray text;
    JEOUL_TRY(connection.query("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                               "ORDER BY type, name",
                               {}, [&](const Row &row) {
                                   for (int column = 0; column < 4; ++column)
                                       text += digest::lengthPrefixed(row.blob(column));
                                   return done();
                               }));
    return digest::blake2b(text);
}

Result<QByteArray> expectedFingerprint(const DatabaseKind &kind, int version)
{
    Result<std::unique_ptr<Connection>> fresh = Connection::inMemory();
    if (!fresh.ok())
        return fresh.error();
    JEOUL_TRY(runMigrations(**fresh, kind, 0, version));
    return fingerprint(**fresh);
}

int newestVersion(const DatabaseKind &kind)
{
    return kind.migrations.empty() ? 0 : kind.migrations.back().version;
}

} // namespace jeoul::storage::schema
