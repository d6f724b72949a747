// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <list>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jeoul::storage {

namespace {

constexpr quint32 kTestApplication = 0x4a54'5354; // "JTST"

class DatabaseTest : public testing::Test
{
protected:
    void SetUp() override
    {
        write("one.sql", "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT\n--;;\n"
                         "CREATE TABLE score (id INTEGER PRIMARY KEY, team INTEGER NOT NULL\n"
                         "    REFERENCES team (id) ON DELETE CASCADE, value BLOB) STRICT\n--;;\n"
                         "CREATE TRIGGER score_update BEFORE UPDATE ON score\n"
                         "BEGIN SELECT RAISE(ABORT, 'kept; as it is'); END\n");
        write("two.sql", "CREATE TABLE team2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT\n"
                         "--;;\nINSERT INTO team2 SELECT id, name, 'moved' FROM team\n--;;\n"
                         "DROP TABLE team\n--;;\nALTER TABLE team2 RENAME TO team\n");
        write("orphan.sql", "UPDATE team SET id = 99\n");
    }

    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] const char *script(const char *name)
    {
        m_names.push_back(m_folder.filePath(QLatin1String(name)).toLatin1());
        return m_names.back().constData();
    }

    [[nodiscard]] DatabaseKind kind(int version = 1, Durability durability = Durability::Truncate)
    {
        DatabaseKind made{kTestApplication, durability, {{1, script("one.sql")}}};
        if (version > 1)
            made.migrations.push_back({2, script("two.sql")});
        return made;
    }

    [[nodiscard]] QString file(const char *name = "test.jx") const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    static qint64 count(Database &database, const char *sql)
    {
        qint64 value = -1;
        EXPECT_TRUE(database
                        .query(sql, {},
                               [&](const Row &row) {
                                   value = row.integer(0);
                                   return done();
                               })
                        .ok());
        return value;
    }

    static Status fillOne(Database &database)
    {
        JEOUL_TRY(
            database.run("INSERT INTO team VALUES (1, ?)", {QStringLiteral("가'); DROP TABLE team;--")}));
        return database.run("INSERT INTO score VALUES (7, 1, ?)", {QByteArray("a\0b", 3)});
    }

    /// Runs SQL on the closed file with no rules at all, as a stranger would.
    void tamper(const char *sql)
    {
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(file().toUtf8().constData(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }

    QTemporaryDir m_folder;
    std::list<QByteArray> m_names;
};

ErrorCode codeOf(const Status &status)
{
    return status.ok() ? ErrorCode::Internal : status.error().code;
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST_F(DatabaseTest, KeepsWhatWasWrittenInAPrivateFile)
{
    const mode_t before = ::umask(0);
    {
        const auto database = Database::create(file(), kind(), fillOne);
        ASSERT_TRUE(database.ok()) << qPrintable(database.error().text() + database.error().detail);
    }
    ::umask(before);
    struct stat info = {};
    ASSERT_EQ(::stat(file().toUtf8().constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    const auto database = Database::open(file(), kind());
    ASSERT_TRUE(database.ok());
    QString name;
    QByteArray blob;
    ASSERT_TRUE((*database)
                    ->query("SELECT t.name, s.value FROM team t JOIN score s ON s.team = t.id", {},
                            [&](const Row &row) {
                                name = row.text(0);
                                blob = row.blob(1);
                                return done();
                            })
                    .ok());
    EXPECT_EQ(name, QStringLiteral("가'); DROP TABLE team;--"));
    EXPECT_EQ(blob, QByteArray("a\0b", 3));
    EXPECT_EQ(
        QDir(m_folder.path()).entryList({QStringLiteral(".jeoul-*")}, QDir::Files | QDir::Hidden).size(), 0);
}

TEST_F(DatabaseTest, RefusesToCreateOverAFile)
{
    write("test.jx", "precious");
    EXPECT_EQ(codeOf(Database::create(file(), kind())), ErrorCode::Conflict);
    QFile kept(file());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "precious");
}

TEST_F(DatabaseTest, AFailedFillLeavesNothing)
{
    const auto database = Database::create(file(), kind(), [](Database &) -> Status {
        return Error(ErrorCode::BadInput, QStringLiteral("No."));
    });
    EXPECT_EQ(codeOf(database), ErrorCode::BadInput);
    EXPECT_FALSE(QFileInfo::exists(file()));
    EXPECT_EQ(
        QDir(m_folder.path()).entryList({QStringLiteral(".jeoul-*")}, QDir::Files | QDir::Hidden).size(), 0);
}

TEST_F(DatabaseTest, ASecondOpeningOfTheSameProcessIsInUse)
{
    const auto first = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::InUse);
    ASSERT_TRUE(QFile::link(file(), file("alias.jx")));
    EXPECT_EQ(codeOf(Database::open(file("alias.jx"), kind())), ErrorCode::InUse);
    ASSERT_EQ(::link(file().toUtf8().constData(), file("hard.jx").toUtf8().constData()), 0);
    EXPECT_EQ(codeOf(Database::open(file("hard.jx"), kind())), ErrorCode::InUse);
    EXPECT_TRUE((*first)->transact([&] { return (*first)->run("INSERT INTO team VALUES (2, 'b')"); }).ok());
}

TEST_F(DatabaseTest, AnotherProcessIsInUseUntilThisOneIsGone)
{
    {
        const auto first = Database::create(file(), kind());
        ASSERT_TRUE(first.ok());
        const pid_t child = ::fork();
        if (child == 0) {
            // A stranger's connection: neither our lock nor our register.
            sqlite3 *raw = nullptr;
            sqlite3_open(file().toUtf8().constData(), &raw);
            ::_exit(sqlite3_exec(raw, "SELECT count(*) FROM team", nullptr, nullptr, nullptr));
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_EQ(WEXITSTATUS(status), SQLITE_BUSY);
    }
    EXPECT_TRUE(Database::open(file(), kind()).ok());
}

TEST_F(DatabaseTest, ALockDiesWithItsProcess)
{
    ASSERT_TRUE(Database::create(file(), kind()).ok());
    int pipe[2] = {};
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = Database::open(file(), kind());
        const char answer = held.ok() ? 'y' : 'n';
        [[maybe_unused]] const ssize_t n = ::write(pipe[1], &answer, 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    ASSERT_EQ(::read(pipe[0], &answer, 1), 1);
    EXPECT_EQ(answer, 'y');
    EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::InUse);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_TRUE(Database::open(file(), kind()).ok());
}

TEST_F(DatabaseTest, NamesForeignNewerAndChangedFiles)
{
    write("text.jx", "hello, this is not a database at all, but long enough to look at it ............");
    EXPECT_EQ(codeOf(Database::open(file("text.jx"), kind())), ErrorCode::BadInput);
    write("empty.jx", "");
    EXPECT_EQ(codeOf(Database::open(file("empty.jx"), kind())), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(Database::open(file("none.jx"), kind())), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(Database::open(m_folder.path(), kind())), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(Database::open(QStringLiteral("file:x?mode=memory"), kind())), ErrorCode::NotFound);
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    tamper("PRAGMA user_version=2");
    EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::NewerVersion);
    tamper("PRAGMA user_version=1; PRAGMA application_id=5");
    EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::BadInput);
}

TEST_F(DatabaseTest, EachKindOfUnfitFileHasItsOwnSentence)
{
    std::set<QString> sentences;
    const auto note = [&](const DatabaseKind &asked) {
        const auto database = Database::open(file(), asked);
        ASSERT_FALSE(database.ok());
        EXPECT_TRUE(sentences.insert(database.error().sentence).second)
            << qPrintable(database.error().sentence);
        EXPECT_FALSE(database.error().remedy.isEmpty()) << qPrintable(database.error().sentence);
    };
    write("test.jx", QByteArray(5000, 'x'));
    note(kind());
    QFile::remove(file());
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    DatabaseKind bad = kind();
    bad.migrations.push_back({2, script("orphan.sql")});
    note(bad); // older, and cannot be brought up to date
    tamper("PRAGMA user_version=9");
    note(kind()); // newer
    tamper("PRAGMA user_version=1; CREATE TABLE more (a)");
    note(kind()); // changed
    tamper("DROP TABLE more");
    QFile bytes(file());
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    const qint64 size = bytes.size();
    bytes.seek(size / 2);
    bytes.write(QByteArray(static_cast<qsizetype>(size / 2), '\x55'));
    bytes.close();
    note(kind()); // damaged
    EXPECT_EQ(sentences.size(), 5U);
}

TEST_F(DatabaseTest, RefusesASchemaThatIsNotOurs)
{
    const std::vector<const char *> changes = {
        "CREATE TRIGGER extra AFTER INSERT ON team BEGIN DELETE FROM score; END",
        "DROP TRIGGER score_update",
        "CREATE VIEW spy AS SELECT * FROM team",
        "CREATE INDEX by_name ON team (name)",
        "CREATE TABLE extra (a INTEGER CHECK (abs(random()) > a))",
        "ALTER TABLE team ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(name)) VIRTUAL",
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i "
        "FROM n",
        "ALTER TABLE team ADD COLUMN more TEXT",
        "DROP TABLE score; CREATE VIEW score AS SELECT 1"};
    for (const char *change : changes) {
        QFile::remove(file());
        ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
        tamper(change);
        EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::Damaged) << change;
    }
}

TEST_F(DatabaseTest, OnlyRowsCanBeReachedAfterOpening)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    for (const char *sql :
         {"DROP TRIGGER score_update", "DROP TABLE team", "PRAGMA journal_mode=OFF",
          "PRAGMA recursive_triggers=OFF", "CREATE TABLE x (a)", "ATTACH ':memory:' AS m",
          "VACUUM INTO '/tmp/jeoul-x'", "ALTER TABLE team RENAME TO t", "UPDATE sqlite_schema SET sql = ''"})
        EXPECT_FALSE((*database)->run(sql).ok()) << sql;
    EXPECT_FALSE((*database)->run("UPDATE score SET team = 1").ok());
    EXPECT_EQ(count(**database, "SELECT count(*) FROM score"), 1);
}

TEST_F(DatabaseTest, RowsOfAGibibyteAreRefused)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    const auto keep = [&](qint64 bytes) {
        return (*database)->run("INSERT INTO score VALUES (NULL, 1, zeroblob(?))", {bytes});
    };
    const Status refused = keep(qint64(1) << 30);
    EXPECT_EQ(codeOf(refused), ErrorCode::BadInput);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("larger than any")));
    EXPECT_EQ(count(**database, "SELECT length(zeroblob(537919488))"), kMostValueBytes);
    EXPECT_EQ(codeOf((*database)->run("SELECT length(zeroblob(537919489))")), ErrorCode::BadInput);
    (*database)->limitValues(1000);
    EXPECT_TRUE(keep(900).ok());
    EXPECT_EQ(codeOf(keep(1000)), ErrorCode::BadInput) << "the row counts, not only the value";
    (*database)->limitValues(2000);
    EXPECT_TRUE(keep(1000).ok());
    (*database)->limitValues(999);
    EXPECT_EQ(codeOf((*database)->run("SELECT value FROM score")), ErrorCode::BadInput) << "read as well";
}

TEST_F(DatabaseTest, LookingNeedsNoKnownSchemaAndWritesNothing)
{
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    tamper("PRAGMA user_version = 9; ALTER TABLE team ADD COLUMN later TEXT");
    const auto database = Database::look(file(), kind());
    ASSERT_TRUE(database.ok());
    EXPECT_EQ(count(**database, "SELECT id FROM team"), 1);
    EXPECT_FALSE((*database)->run("UPDATE team SET name = 'x'").ok());
    EXPECT_FALSE((*database)->run("PRAGMA user_version = 1").ok());
    EXPECT_EQ(codeOf(Database::open(file(), kind())), ErrorCode::InUse);
    EXPECT_EQ(codeOf(Database::look(m_folder.filePath(QStringLiteral("none")), kind())), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(Database::look(QString(), kind())), ErrorCode::BadInput);
}

TEST_F(DatabaseTest, ForeignKeysHold)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    EXPECT_EQ(codeOf((*database)->run("INSERT INTO score VALUES (8, 55, NULL)")), ErrorCode::Conflict);
}

TEST_F(DatabaseTest, ATransactionIsWholeOrNothing)
{
    const auto database = Database::create(file(), kind());
    ASSERT_TRUE(database.ok());
    const Status failed = (*database)->transact([&]() -> Status {
        JEOUL_TRY((*database)->run("INSERT INTO team VALUES (1, 'a')"));
        return Error(ErrorCode::Cancelled, QStringLiteral("Enough."));
    });
    EXPECT_EQ(codeOf(failed), ErrorCode::Cancelled);
    EXPECT_EQ(count(**database, "SELECT count(*) FROM team"), 0);
    const Status nested = (*database)->transact([&] { return (*database)->transact([] { return done(); }); });
    EXPECT_EQ(codeOf(nested), ErrorCode::Internal);
    EXPECT_TRUE(
        (*database)->transact([&] { return (*database)->run("INSERT INTO team VALUES (1, 'a')"); }).ok());
}

TEST_F(DatabaseTest, AQueryMayRunInsideTheSameQuery)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    ASSERT_TRUE((*database)->run("INSERT INTO team VALUES (2, 'b')").ok());
    int pairs = 0;
    const auto inner = [&](const Row &) {
        ++pairs;
        return done();
    };
    ASSERT_TRUE((*database)
                    ->query("SELECT id FROM team", {},
                            [&](const Row &) { return (*database)->query("SELECT id FROM team", {}, inner); })
                    .ok());
    EXPECT_EQ(pairs, 4);
}

TEST_F(DatabaseTest, MigratesWithABackupAndKeepsChildren)
{
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    {
        const auto database = Database::open(file(), kind(2));
        ASSERT_TRUE(database.ok()) << qPrintable(database.error().text() + database.error().detail);
        EXPECT_EQ(count(**database, "SELECT count(*) FROM score"), 1);
        EXPECT_EQ(count(**database, "SELECT count(*) FROM team WHERE note = 'moved'"), 1);
    }
    EXPECT_TRUE(Database::open(file(), kind(2)).ok());
    const auto old = Database::open(m_folder.filePath(QStringLiteral("backups/test-v1.jx")), kind());
    ASSERT_TRUE(old.ok());
    EXPECT_EQ(count(**old, "SELECT count(*) FROM team"), 1);
}

TEST_F(DatabaseTest, AMigrationThatOrphansRowsIsRolledBack)
{
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    DatabaseKind bad = kind();
    bad.migrations.push_back({2, script("orphan.sql")});
    const auto older = Database::open(file(), bad);
    EXPECT_EQ(codeOf(older), ErrorCode::Internal);
    EXPECT_TRUE(older.error().sentence.contains(QStringLiteral("older version")))
        << qPrintable(older.error().text());
    const auto database = Database::open(file(), kind());
    ASSERT_TRUE(database.ok());
    EXPECT_EQ(count(**database, "SELECT count(*) FROM team WHERE id = 1"), 1);
}

TEST_F(DatabaseTest, NoticesThatItsFileWasReplaced)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    ASSERT_TRUE(QFile::rename(file(), file("away.jx")));
    const auto insert = [&] { return (*database)->run("INSERT INTO team VALUES (2, 'b')"); };
    EXPECT_EQ(codeOf((*database)->transact(insert)), ErrorCode::Io);
    ASSERT_TRUE(QFile::rename(file("away.jx"), file()));
    EXPECT_TRUE((*database)->transact(insert).ok());
}

TEST_F(DatabaseTest, BacksUpWhileOpen)
{
    const auto database = Database::create(file(), kind(), fillOne);
    ASSERT_TRUE(database.ok());
    ASSERT_TRUE((*database)->backupTo(file("copy.jx")).ok());
    ASSERT_TRUE((*database)->run("INSERT INTO team VALUES (2, 'b')").ok());
    ASSERT_TRUE((*database)->backupTo(file("copy.jx")).ok());
    const auto copy = Database::open(file("copy.jx"), kind());
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(count(**copy, "SELECT count(*) FROM team"), 2);
}

TEST_F(DatabaseTest, WorksInWalModeAsWell)
{
    {
        const auto database = Database::create(file(), kind(1, Durability::Wal), fillOne);
        ASSERT_TRUE(database.ok()) << qPrintable(database.error().text() + database.error().detail);
        EXPECT_EQ(codeOf(Database::open(file(), kind(1, Durability::Wal))), ErrorCode::InUse);
        ASSERT_TRUE((*database)->run("INSERT INTO team VALUES (2, 'b')").ok());
        ASSERT_TRUE((*database)->backupTo(file("copy.jx")).ok());
    }
    const auto copy = Database::open(file("copy.jx"), kind(1, Durability::Wal));
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(count(**copy, "SELECT count(*) FROM team"), 2);
}

TEST_F(DatabaseTest, BitFlipsNeverCrashTheOpening)
{
    ASSERT_TRUE(Database::create(file(), kind(), fillOne).ok());
    QFile original(file());
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    for (qsizetype at = 0; at < bytes.size(); at += 97) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        write("flipped.jx", flipped);
        const auto database = Database::open(file("flipped.jx"), kind());
        if (!database.ok()) {
            EXPECT_FALSE(database.error().sentence.isEmpty());
        }
    }
}

} // namespace jeoul::storage
