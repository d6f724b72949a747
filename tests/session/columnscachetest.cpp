// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/columnscache.h"
#include "models/session/panelsession.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <random>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;
using reporting::PanelColumns;

namespace {

std::vector<RatedCell> someCells()
{
    std::vector<RatedCell> cells;
    for (const char *seat : {"W01", "W02", "W03"}) {
        for (int item = 0; item < 4; ++item) {
            const QString id = QStringLiteral("item-%1").arg(item);
            cells.push_back({QString::fromLatin1(seat), id, item < 2 ? QStringLiteral("a") : QString(),
                             QStringLiteral("느티"), QStringLiteral("style"),
                             Rational(1 + (item * 7 + seat[2]) % 5, item + 1), item == 3});
        }
    }
    return cells;
}

std::vector<RatedPair> somePairs()
{
    return {{QStringLiteral("W02"), QStringLiteral("item-9"), QStringLiteral("은행"), QStringLiteral("느티"),
             Winner::BothBad},
            {QStringLiteral("W01"), QStringLiteral("item-1"), QStringLiteral("느티"), QStringLiteral("은행"),
             Winner::Second, 3}};
}

/// A file as somebody with a database program would see and change it; no session has it open.
class RawFile
{
public:
    explicit RawFile(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;
    ~RawFile() { sqlite3_close(m_database); }

    void run(const char *sql)
    {
        EXPECT_EQ(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(m_database);
    }
    void put(const QByteArray &blob)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT OR REPLACE INTO columns (id, body) VALUES (1, ?)", -1,
                           &statement, nullptr);
        sqlite3_bind_blob(statement, 1, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_finalize(statement);
    }
    /// The stored columns; empty when there are none.
    [[nodiscard]] QByteArray blob()
    {
        QByteArray found;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT body FROM columns", -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW)
            found = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                               sqlite3_column_bytes(statement, 0));
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

class ColumnsCache : public ::testing::Test
{
protected:
    void aggregate(TestRound &round, int variant = 0)
    {
        const auto session = round.openAsChair();
        ASSERT_TRUE(session);
        for (const exchange::RosterEntry &entry : round.manifest.roster)
            ASSERT_TRUE(session->receive({{entry.seat, round.scoreFile(entry.seat, 1, {}, variant)}}).ok());
        ASSERT_TRUE(session->close().ok());
        EXPECT_TRUE(session->columns().counted().size() == 0) << "closed is not yet aggregated";
        SilentProgress progress;
        ASSERT_TRUE(session->aggregate(progress).ok());
        m_cells = session->cells();
        m_bytes = columnsToBytes(session->columns());
        ASSERT_FALSE(m_cells.empty());
    }

    void expectOpensAndRestores(TestRound &round)
    {
        {
            const auto session = round.open();
            ASSERT_TRUE(session);
            EXPECT_EQ(session->cells(), m_cells);
        }
        EXPECT_EQ(RawFile(round.path()).blob(), m_bytes) << "the next opening finds the right columns again";
    }

    std::vector<RatedCell> m_cells;
    QByteArray m_bytes;
};

} // namespace

TEST(ColumnsBytes, ComeBackAsTheyWereAndDoNotKnowTheOrderOfArrival)
{
    std::vector<RatedCell> cells = someCells();
    const auto columns = PanelColumns::of(cells, somePairs());
    ASSERT_TRUE(columns.ok());
    const QByteArray bytes = columnsToBytes(*columns);
    const auto read = columnsFromBytes(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, *columns);
    EXPECT_EQ(read->cells(), someCells()) << "written down in their order";
    std::shuffle(cells.begin(), cells.end(), std::mt19937(1));
    std::vector<RatedPair> pairs = somePairs();
    std::reverse(pairs.begin(), pairs.end());
    EXPECT_EQ(columnsToBytes(*PanelColumns::of(cells, pairs)), bytes);
}

TEST(ColumnsBytes, AnyCutAndAnyAdditionIsRefused)
{
    const QByteArray bytes = columnsToBytes(*PanelColumns::of(someCells(), somePairs()));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(columnsFromBytes(bytes.left(size))) << size;
    EXPECT_FALSE(columnsFromBytes(bytes + 'x'));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x40);
        const auto read = columnsFromBytes(changed); // a hash decides; here nothing may break
        if (read) {
            EXPECT_EQ(read->cells().size(), someCells().size());
        }
    }
}

TEST_F(ColumnsCache, AWrongOrMissingCopyIsMadeAgain)
{
    TestRound round;
    aggregate(round);
    EXPECT_EQ(RawFile(round.path()).blob(), m_bytes);
    for (const char *sql : {"UPDATE columns SET body = zeroblob(length(body))",
                            "UPDATE columns SET body = substr(body, 1, 20)", "DELETE FROM columns"}) {
        RawFile(round.path()).run(sql);
        expectOpensAndRestores(round);
    }
}

TEST_F(ColumnsCache, TheColumnsOfOtherScoresAreNotBelieved)
{
    TestRound other;
    aggregate(other, 1);
    const QByteArray stale = m_bytes;
    TestRound round;
    aggregate(round);
    ASSERT_NE(stale, m_bytes);
    RawFile(round.path()).put(stale);
    expectOpensAndRestores(round);
}

TEST_F(ColumnsCache, NoCopyExistsWhileScoresAreCollected)
{
    TestRound round;
    aggregate(round);
    {
        const auto session = round.openAsChair();
        ASSERT_TRUE(session->reopen(QStringLiteral("한 위원의 파일이 늦게 도착함")).ok());
        EXPECT_TRUE(session->cells().empty());
    }
    EXPECT_TRUE(RawFile(round.path()).blob().isEmpty());
    EXPECT_TRUE(round.open()->cells().empty());
    RawFile(round.path()).put(m_bytes);
    EXPECT_FALSE(PanelSession::open(round.path(), round.environment()).ok()) << "put there by another hand";
}
