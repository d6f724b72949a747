// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the disk and every statement of SQLite fails, once and for ever, while a workspace is made,
// opened, scored, copied and closed. Each failure is told; when the disk works again everything entered is
// saved, and stays when the power then goes.
#include "tests/faults/powercut.h"
#include "tests/faults/statements.h"

#include "models/storage/database.h"
#include "models/storage/journal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cerrno>
#include <iostream>
#include <mutex>

using namespace jeoul;
using namespace jeoul::storage;
using namespace jeoul::testing;

namespace {

constexpr int kMostFaults = 2'000;
const int kStep = longTests() ? 1 : 3; ///< in the short form every third call or statement fails
constexpr qint64 kBefore = 2;          ///< records before the trouble
constexpr qint64 kEntered = 2;

QJsonObject body(qint64 number)
{
    return {{QStringLiteral("n"), number}, {QStringLiteral("text"), QString(300, u'가')}};
}

class CallFaults : public ::testing::Test
{
protected:
    void SetUp() override { QDir().mkpath(folder()); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/w.jwork"); }
    [[nodiscard]] auto create()
    {
        return Journal::create(path(), QByteArray(3000, 'p'), m_key, m_clock, m_random);
    }
    [[nodiscard]] auto open() { return Journal::open(path(), m_key, m_clock, m_random); }

    void begin()
    {
        QDir(folder()).removeRecursively();
        QDir().mkpath(folder());
        m_told.clear();
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        (*journal)->append(RecordKind::Mark, body(2));
        ASSERT_TRUE((*journal)->flush().ok());
    }
    void note(const Status &status)
    {
        if (status.ok())
            return;
        const std::scoped_lock lock(m_mutex);
        m_told.push_back(status.error());
    }
    /// Opens, enters two records and makes a copy. The journal, or null when it did not open.
    [[nodiscard]] std::unique_ptr<Journal> enter()
    {
        auto journal = open();
        if (!journal.ok()) {
            note(journal.error());
            return nullptr;
        }
        (*journal)->setCallbacks({{}, [this](const Error &error) { note(error); }});
        for (qint64 i = 1; i <= kEntered; ++i) {
            (*journal)->append(RecordKind::Mark, body(kBefore + i));
            note((*journal)->flush());
        }
        note((*journal)->backup());
        return std::move(*journal);
    }
    /// When the fault is over: what was entered can be saved, and nothing before it is missing.
    void makeGood(std::unique_ptr<Journal> journal, const std::string &what)
    {
        qint64 expected = kBefore;
        if (journal) {
            const Status healed = journal->flush();
            ASSERT_TRUE(healed.ok()) << what << qPrintable(healed.error().text() + healed.error().detail);
            expected += kEntered;
            ASSERT_EQ(journal->length(), expected) << what;
        }
        journal.reset();
        m_expected = expected;
    }
    void expectAllThere(const std::string &what)
    {
        const auto again = open();
        ASSERT_TRUE(again.ok()) << what << qPrintable(again.error().text() + again.error().detail);
        ASSERT_EQ((*again)->length(), m_expected) << what;
        for (const JournalRecord &record : (*again)->records()) {
            if (record.sequence > 1) {
                ASSERT_EQ(record.body, body(record.sequence)) << what;
            }
        }
    }
    void expectTold(ErrorCode code, const std::string &what)
    {
        const std::scoped_lock lock(m_mutex);
        for (const Error &error : m_told) {
            EXPECT_FALSE(error.sentence.isEmpty()) << what;
            EXPECT_EQ(error.code, code) << what << qPrintable(error.text() + error.detail);
        }
    }
    [[nodiscard]] bool told()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_told.empty();
    }

    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    SystemClock m_clock;
    SystemRandom m_random;
    std::mutex m_mutex;
    std::vector<Error> m_told;
    qint64 m_expected = 0;
};

struct CallFault
{
    const char *name;
    unsigned calls;
    int error;
    ErrorCode told;
};

class EachCall : public CallFaults, public ::testing::WithParamInterface<std::tuple<CallFault, bool>>
{
};

} // namespace

TEST_P(EachCall, FailsAndIsMadeGood)
{
    const auto &[fault, forever] = GetParam();
    SeededRandom chance(QByteArray(32, 'f'), fault.name);
    bool struck = true;
    int tried = 0;
    for (int call = 1; struck && call < kMostFaults; call += kStep, ++tried) {
        const std::string what = std::string(fault.name) + " at call " + std::to_string(call) + ": ";
        Disk disk(folder());
        begin();
        disk.accept();
        disk.failCalls(fault.calls, call, fault.error, forever);
        auto journal = enter();
        struck = disk.struck();
        if (struck && forever) {
            EXPECT_TRUE(told()) << what << "nothing was said";
        }
        expectTold(fault.told, what);
        disk.heal();
        makeGood(std::move(journal), what);
        disk.settle(chance);
        expectAllThere(what);
        if (HasFatalFailure())
            return;
    }
    EXPECT_FALSE(struck) << "the loop ended before the work was done";
    std::cout << "[ figures  ] " << fault.name << (forever ? " for ever" : " once") << ": faults "
              << tried - 1 << std::endl;
}

INSTANTIATE_TEST_SUITE_P(
    Disk, EachCall,
    ::testing::Combine(::testing::Values(CallFault{"EIO of a write", WriteCall, EIO, ErrorCode::Io},
                                         CallFault{"EIO of a sync", SyncCall, EIO, ErrorCode::Io},
                                         CallFault{"EIO of a read", ReadCall, EIO, ErrorCode::Io},
                                         CallFault{"EIO of a truncation", TruncateCall, EIO, ErrorCode::Io},
                                         CallFault{"EIO of any change", kChangingCalls, EIO, ErrorCode::Io},
                                         CallFault{"ENOSPC of a write", WriteCall, ENOSPC,
                                                   ErrorCode::DiskFull}),
                       ::testing::Bool()));

namespace {

struct StatementFault
{
    int code;
    bool forever;
    StatementFaults::When when;
};

class EachStatement : public CallFaults, public ::testing::WithParamInterface<StatementFault>
{
};

} // namespace

TEST_P(EachStatement, FailsAndIsMadeGood)
{
    const StatementFault &fault = GetParam();
    bool struck = true;
    int tried = 0;
    for (int statement = 1; struck && statement < kMostFaults; statement += kStep, ++tried) {
        const std::string what = "statement " + std::to_string(statement) + ": ";
        const Disk disk(folder()); // spares the real one the syncs
        begin();
        std::unique_ptr<Journal> journal;
        {
            const StatementFaults faults(statement, fault.code, fault.forever, fault.when);
            journal = enter();
            struck = faults.struck();
        }
        if (struck && fault.forever) {
            EXPECT_TRUE(told()) << what << "nothing was said";
        }
        makeGood(std::move(journal), what);
        expectAllThere(what);
        if (HasFatalFailure())
            return;
    }
    EXPECT_FALSE(struck) << "the loop ended before the work was done";
    std::cout << "[ figures  ] statements failing with " << fault.code
              << (fault.forever ? " for ever" : " once")
              << (fault.when == StatementFaults::When::After ? ", their work done" : "") << ": " << tried - 1
              << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Sqlite, EachStatement,
                         ::testing::Values(StatementFault{SQLITE_IOERR, false, StatementFaults::When::Before},
                                           StatementFault{SQLITE_IOERR, true, StatementFaults::When::Before},
                                           StatementFault{SQLITE_FULL, false, StatementFaults::When::Before},
                                           StatementFault{SQLITE_IOERR, false, StatementFaults::When::After},
                                           StatementFault{SQLITE_IOERR, true, StatementFaults::When::After}));

TEST_F(CallFaults, AnyFailingStatementOfCreationLeavesAWholeFileOrNone)
{
    for (const auto when : {StatementFaults::When::Before, StatementFaults::When::After}) {
        bool made = false;
        for (int statement = 1; !made && statement < kMostFaults; statement += kStep) {
            QDir(folder()).removeRecursively();
            QDir().mkpath(folder());
            const Disk disk(folder());
            {
                const StatementFaults faults(statement, SQLITE_IOERR, false, when);
                made = create().ok() && !faults.struck();
            }
            if (QFileInfo::exists(path())) {
                EXPECT_TRUE(open().ok()) << statement;
            }
            const QStringList left = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
            EXPECT_LE(left.size(), 1) << qPrintable(left.join(u' '));
        }
        EXPECT_TRUE(made);
    }
}

TEST_F(CallFaults, AnyFailingCallOfCreationLeavesAWholeFileOrNone)
{
    for (const auto &[error, calls] :
         {std::pair{EIO, kChangingCalls & ~unsigned(RemoveCall)}, std::pair{ENOSPC, unsigned(WriteCall)}}) {
        bool made = false;
        for (int call = 1; !made && call < kMostFaults; call += kStep) {
            QDir(folder()).removeRecursively();
            QDir().mkpath(folder());
            Disk disk(folder());
            disk.failCalls(calls, call, error, false);
            {
                const auto journal = create();
                made = journal.ok() && !disk.struck();
                if (!journal.ok()) {
                    EXPECT_EQ(journal.error().code, error == EIO ? ErrorCode::Io : ErrorCode::DiskFull)
                        << call << qPrintable(journal.error().text() + journal.error().detail);
                    EXPECT_FALSE(journal.error().text().contains(QStringLiteral(".jeoul-")))
                        << "a temporary name means nothing to a person";
                }
            }
            disk.heal();
            if (QFileInfo::exists(path())) {
                EXPECT_TRUE(open().ok()) << call;
            }
        }
        EXPECT_TRUE(made);
    }
}

namespace {

/// An older file of a kind with two versions.
class StatementFaultsOfMigration : public CallFaults
{
protected:
    void SetUp() override
    {
        CallFaults::SetUp();
        script(m_one, "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT\n");
        script(m_two, "CREATE TABLE team2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT\n"
                      "--;;\nINSERT INTO team2 SELECT id, name, 'moved' FROM team\n--;;\n"
                      "DROP TABLE team\n--;;\nALTER TABLE team2 RENAME TO team\n");
    }
    static void script(const QByteArray &name, const QByteArray &text)
    {
        QFile file(QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] DatabaseKind kind(int version) const
    {
        DatabaseKind made{0x4a54'5354, Durability::Truncate, {{1, m_one.constData()}}};
        if (version > 1)
            made.migrations.push_back({2, m_two.constData()});
        return made;
    }

    QByteArray m_one = m_folder.filePath(QStringLiteral("one.sql")).toLatin1();
    QByteArray m_two = m_folder.filePath(QStringLiteral("two.sql")).toLatin1();
};

} // namespace

TEST_F(StatementFaultsOfMigration, LeaveTheOldOrTheNewState)
{
    for (const bool forever : {false, true}) {
        bool made = false;
        for (int statement = 1; !made && statement < kMostFaults; statement += kStep) {
            QDir(folder()).removeRecursively();
            QDir().mkpath(folder());
            const Disk disk(folder());
            ASSERT_TRUE(Database::create(path(), kind(1), [](Database &database) {
                            return database.run("INSERT INTO team VALUES (1, 'a')");
                        }).ok());
            {
                const StatementFaults faults(statement, SQLITE_IOERR, forever, StatementFaults::When::Before);
                const auto database = Database::open(path(), kind(2));
                made = database.ok() && !faults.struck();
            }
            const auto again = Database::open(path(), kind(2));
            ASSERT_TRUE(again.ok()) << statement << qPrintable(again.error().detail);
            qint64 moved = 0;
            const Status asked =
                (*again)->query("SELECT count(*) FROM team WHERE note = 'moved'", {}, [&](const Row &row) {
                    moved = row.integer(0);
                    return done();
                });
            EXPECT_TRUE(asked.ok());
            EXPECT_EQ(moved, 1) << statement;
        }
        EXPECT_TRUE(made);
    }
}
