// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/sqliteerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <limits>
#include <utility>

namespace jeoul::storage {

namespace {

constexpr std::size_t kMaxReadyStatements = 48;

struct Setting
{
    const char *set;
    const char *get;
    const char *expected;
};

// Distributions compile SQLite with different defaults, so none of these is left to chance.
constexpr Setting kSettings[] = {
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
};

constexpr std::pair<int, int> kSwitches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 1},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
};

constexpr std::pair<int, int> kLimits[] = {
    {SQLITE_LIMIT_LENGTH, kMostValueBytes},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

class StatementRow final : public Row
{
public:
    explicit StatementRow(SQLite::Statement &statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return m_statement.getColumn(column).getInt64();
    }
    [[nodiscard]] QString text(int column) const override { return QString::fromUtf8(blob(column)); }
    [[nodiscard]] QByteArray blob(int column) const override
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const void *data = value.getBlob();
        return {static_cast<const char *>(data), value.getBytes()};
    }
    [[nodiscard]] bool isNull(int column) const override { return m_statement.getColumn(column).isNull(); }

private:
    SQLite::Statement &m_statement;
};

int allowRowsOnly(void * /*context*/, int action, const char * /*one*/, const char * /*two*/,
                  const char * /*database*/, const char * /*trigger*/)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

/// SQLiteCpp knows the extended code only of failures that a connection reported.
int codeOf(const SQLite::Exception &e)
{
    return e.getExtendedErrorCode() < 0 ? e.getErrorCode() : e.getExtendedErrorCode();
}

Error internal(const QString &path, const QString &detail)
{
    return sqliteError(path, SQLITE_INTERNAL, 0, detail);
}

} // namespace

Connection::Connection(QString path, const DatabaseKind &kind, std::unique_ptr<SQLite::Database> handle)
    : m_path(std::move(path))
    , m_durability(kind.durability)
    , m_handle(std::move(handle))
{
}

Connection::~Connection() = default;

sqlite3 *Connection::raw() const
{
    return m_handle->getHandle();
}

Error Connection::lastError() const
{
    return sqliteError(m_path, raw());
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const DatabaseKind &kind,
                                                     const QString &shownAs, Access access)
{
    const QString &shown = shownAs.isEmpty() ? path : shownAs;
    const int mode = access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    try {
        auto handle =
            std::make_unique<SQLite::Database>(path.toUtf8().constData(), mode | SQLite::OPEN_FULLMUTEX, 0);
        std::unique_ptr<Connection> connection(new Connection(shown, kind, std::move(handle)));
        JEOUL_TRY(connection->harden());
        return connection;
    } catch (const SQLite::Exception &e) {
        return sqliteError(shown, codeOf(e), 0, QString::fromUtf8(e.what()));
    }
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    const QString name = QStringLiteral(":memory:");
    try {
        auto handle = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE, 0);
        return std::unique_ptr<Connection>(new Connection(name, DatabaseKind(), std::move(handle)));
    } catch (const SQLite::Exception &e) {
        return sqliteError(name, codeOf(e), 0, QString::fromUtf8(e.what()));
    }
}

Status Connection::harden()
{
    sqlite3_extended_result_codes(raw(), 1);
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(raw(), limit, value);
    for (const auto &[option, wanted] : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(raw(), option, wanted, &now) != SQLITE_OK || now != wanted)
            return internal(m_path, QStringLiteral("db_config %1").arg(option));
    }
    for (const Setting &each : kSettings)
        JEOUL_TRY(setting(each.set, each.get, each.expected));
    return m_durability == Durability::Wal ? setting("PRAGMA synchronous=FULL", "PRAGMA synchronous", "2")
                                           : setting("PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3");
}

Status Connection::setting(const char *set, const char *get, const char *expected)
{
    JEOUL_TRY(run(set));
    QString now;
    JEOUL_TRY(query(get, {}, [&](const Row &row) {
        now = row.text(0);
        return done();
    }));
    // No row at all: this SQLite was built without the feature, which is as good as off.
    if (now == QLatin1String(expected) || (now.isEmpty() && qstrcmp(expected, "0") == 0))
        return done();
    return internal(m_path, QStringLiteral("%1 gave %2").arg(QLatin1String(set), now));
}

Status Connection::claim()
{
    JEOUL_TRY(m_durability == Durability::Wal
                  ? setting("PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal")
                  : setting("PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"));
    JEOUL_TRY(run("BEGIN EXCLUSIVE"));
    return run("COMMIT");
}

void Connection::restrictToRows()
{
    m_ready.clear();
    sqlite3_set_authorizer(raw(), allowRowsOnly, nullptr);
}

void Connection::limitValues(int mostBytes)
{
    sqlite3_limit(raw(), SQLITE_LIMIT_LENGTH, mostBytes);
}

Result<std::unique_ptr<SQLite::Statement>> Connection::take(const char *sql)
{
    if (const auto known = m_ready.find(sql); known != m_ready.end()) {
        std::unique_ptr<SQLite::Statement> statement = std::move(known->second);
        m_ready.erase(known);
        return statement;
    }
    try {
        return std::make_unique<SQLite::Statement>(*m_handle, sql);
    } catch (const SQLite::Exception &e) {
        return sqliteError(m_path, codeOf(e), sqlite3_system_errno(raw()), QString::fromUtf8(e.what()));
    }
}

Status Connection::bind(SQLite::Statement &statement, const std::vector<QVariant> &values) const
{
    int index = 0;
    for (const QVariant &value : values) {
        ++index;
        if (value.isNull() && value.typeId() != QMetaType::QByteArray &&
            value.typeId() != QMetaType::QString) {
            statement.bind(index);
            continue;
        }
        switch (value.typeId()) {
        case QMetaType::QString:
            statement.bind(index, value.toString().toStdString());
            break;
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            if (bytes.size() > std::numeric_limits<int>::max())
                return sqliteError(m_path, SQLITE_TOOBIG, 0, QStringLiteral("blob"));
            statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
            break;
        }
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
            statement.bind(index, static_cast<int64_t>(value.toLongLong()));
            break;
        default:
            return internal(m_path, QStringLiteral("unbindable %1").arg(QLatin1String(value.typeName())));
        }
    }
    return done();
}

Status Connection::step(SQLite::Statement &statement, const std::function<Status(const Row &)> &each)
{
    const StatementRow row(statement);
    for (;;) {
        const int code = statement.tryExecuteStep();
        if (code == SQLITE_DONE)
            return done();
        if (code != SQLITE_ROW)
            return lastError();
        if (each)
            JEOUL_TRY(each(row));
    }
}

Status Connection::query(const char *sql, const std::vector<QVariant> &values,
                         const std::function<Status(const Row &)> &each)
{
    Result<std::unique_ptr<SQLite::Statement>> taken = take(sql);
    if (!taken.ok())
        return taken.error();
    const std::unique_ptr<SQLite::Statement> &statement = *taken;
    try {
        JEOUL_TRY(bind(*statement, values));
        const Status outcome = step(*statement, each);
        statement->tryReset();
        statement->clearBindings();
        if (outcome.ok() && m_ready.size() < kMaxReadyStatements)
            m_ready.insert_or_assign(sql, std::move(*taken));
        return outcome;
    } catch (const SQLite::Exception &e) {
        return sqliteError(m_path, codeOf(e), 0, QString::fromUtf8(e.what()));
    }
}

Status Connection::run(const char *sql, const std::vector<QVariant> &values)
{
    return query(sql, values, {});
}

Result<qint64> Connection::integer(const char *sql)
{
    std::optional<qint64> value;
    JEOUL_TRY(query(sql, {}, [&](const Row &row) {
        value = row.integer(0);
        return done();
    }));
    if (!value)
        return sqliteError(m_path, SQLITE_CORRUPT, 0, QStringLiteral("no value"));
    return *value;
}

Status Connection::transact(const std::function<Status()> &work)
{
    if (sqlite3_get_autocommit(raw()) == 0)
        return internal(m_path, QStringLiteral("transaction inside a transaction"));
    Status outcome = run("BEGIN IMMEDIATE");
    if (outcome.ok())
        outcome = work();
    if (outcome.ok())
        outcome = run("COMMIT");
    // After a full disk SQLite has rolled back by itself; asking again would only be a second error.
    if (!outcome.ok() && sqlite3_get_autocommit(raw()) == 0)
        sqlite3_exec(raw(), "ROLLBACK", nullptr, nullptr, nullptr);
    return outcome;
}

bool Connection::readOnly() const
{
    return sqlite3_db_readonly(raw(), "main") != 0;
}

bool Connection::moved() const
{
    int answer = 0;
    return sqlite3_file_control(raw(), "main", SQLITE_FCNTL_HAS_MOVED, &answer) == SQLITE_OK && answer != 0;
}

Status Connection::copyTo(const QString &target, const QString &shownAs)
{
    DatabaseKind plain;
    Result<std::unique_ptr<Connection>> opened = open(target, plain, shownAs);
    if (!opened.ok())
        return opened.error();
    Connection &copy = **opened;
    try {
        SQLite::Backup backup(*copy.m_handle, *m_handle);
        if (backup.executeStep(-1) != SQLITE_DONE)
            return copy.lastError();
    } catch (const SQLite::Exception &e) {
        return sqliteError(shownAs, codeOf(e), sqlite3_system_errno(copy.raw()), QString::fromUtf8(e.what()));
    }
    QString verdict;
    JEOUL_TRY(copy.query("PRAGMA quick_check(1)", {}, [&](const Row &row) {
        verdict = row.text(0);
        return done();
    }));
    return verdict == QStringLiteral("ok") ? done()
                                           : Status(sqliteError(shownAs, SQLITE_CORRUPT, 0, verdict));
}

} // namespace jeoul::storage
