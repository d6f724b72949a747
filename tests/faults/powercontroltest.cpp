// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the power cuts themselves: SQLite alone, in each of its modes, must survive or lose exactly as its
// documentation says (https://www.sqlite.org/pragma.html#pragma_synchronous). Were a mode that cannot be
// safe found safe here, the tests of our own files would prove nothing.
#include "tests/faults/powercut.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <sqlite3.h>

#include <ostream>

using namespace jeoul::testing;

namespace {

constexpr int kTransactions = 12;

struct Mode
{
    const char *journal;
    const char *synchronous;
    bool safe;
};

std::ostream &operator<<(std::ostream &out, const Mode &mode)
{
    return out << mode.journal << '+' << mode.synchronous;
}

class SqliteModes : public ::testing::TestWithParam<Mode>
{
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QByteArray path() const { return (folder() + QStringLiteral("/bare.db")).toUtf8(); }

    static bool run(sqlite3 *database, const std::string &sql)
    {
        return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    void make() const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path().constData(), &database), SQLITE_OK);
        EXPECT_TRUE(run(database, "CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)"));
        sqlite3_close(database);
    }
    void write()
    {
        m_said = 0;
        sqlite3 *database = nullptr;
        if (sqlite3_open(path().constData(), &database) == SQLITE_OK) {
            const Mode &mode = GetParam();
            // Elsewhere the journal would be emptied instead of taken away, which is what is looked at.
            if (mode.journal == std::string("WAL"))
                run(database, "PRAGMA locking_mode=EXCLUSIVE");
            run(database, std::string("PRAGMA synchronous=") + mode.synchronous);
            run(database, std::string("PRAGMA journal_mode=") + mode.journal);
            for (int i = 1; i <= kTransactions; ++i) {
                if (!run(database, "INSERT INTO t VALUES (" + std::to_string(i) + ", randomblob(900))"))
                    break;
                m_said = i;
            }
        }
        sqlite3_close(database);
    }
    /// A number, or a text where the statement gives one; -1 when it fails.
    static int ask(sqlite3 *database, const char *sql, std::string *text = nullptr)
    {
        sqlite3_stmt *statement = nullptr;
        int answer = -1;
        if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW) {
            answer = sqlite3_column_int(statement, 0);
            if (text != nullptr)
                *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        }
        sqlite3_finalize(statement);
        return answer;
    }
    [[nodiscard]] Verdict look() const
    {
        sqlite3 *database = nullptr;
        sqlite3_open_v2(path().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
        std::string integrity;
        ask(database, "PRAGMA integrity_check", &integrity);
        const int rows = ask(database, "SELECT count(*) FROM t");
        sqlite3_close(database);
        if (integrity != "ok" || rows < 0)
            return Verdict::Corrupt;
        return rows < m_said ? Verdict::Lost : Verdict::Whole;
    }

    QTemporaryDir m_folder;
    int m_said = 0;
};

} // namespace

TEST_P(SqliteModes, SurviveOrLoseAsDocumented)
{
    const PowerScenario scenario{folder(), [&] { make(); }, [&] { write(); }, {}, [&] { return look(); }, {}};
    const PowerTally tally =
        cutEverywhere(::testing::PrintToString(GetParam()), scenario, longTests() ? 8 : 1);
    if (GetParam().safe)
        EXPECT_EQ(tally.harmed(), 0);
    else
        EXPECT_GT(tally.harmed(), 0) << "the cuts do not find what this mode cannot keep";
}

INSTANTIATE_TEST_SUITE_P(Sqlite, SqliteModes,
                         ::testing::Values(Mode{"TRUNCATE", "EXTRA", true}, Mode{"WAL", "FULL", true},
                                           Mode{"DELETE", "EXTRA", true}, Mode{"PERSIST", "FULL", true},
                                           Mode{"DELETE", "FULL", false}, Mode{"DELETE", "NORMAL", false},
                                           Mode{"WAL", "NORMAL", false}, Mode{"TRUNCATE", "OFF", false},
                                           Mode{"DELETE", "OFF", false}, Mode{"WAL", "OFF", false}));
