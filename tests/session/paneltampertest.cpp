// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>

#include <sqlite3.h>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::TestRound;

namespace {

class Changed : public ::testing::Test
{
protected:
    /// A round with scores from everybody, aggregated, its file closed.
    void SetUp() override
    {
        const auto session = m_round.openAsChair();
        ASSERT_TRUE(session);
        for (const exchange::RosterEntry &entry : m_round.manifest.roster)
            ASSERT_TRUE(session->receive({{entry.seat, m_round.scoreFile(entry.seat)}}).ok());
        ASSERT_TRUE(session->confirmReceipt(QStringLiteral("W01"), session->seats().front().receipt).ok());
        ASSERT_TRUE(session->close().ok());
        SilentProgress progress;
        ASSERT_TRUE(session->aggregate(progress).ok());
    }

    /// Changes the file as somebody with a database program would: triggers out of the way, then put back as
    /// they were, so that the schema looks untouched.
    void change(const char *sql)
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(m_round.path().toUtf8().constData(), &database), SQLITE_OK);
        std::vector<std::pair<std::string, std::string>> triggers;
        sqlite3_exec(
            database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
            [](void *list, int, char **values, char **) {
                static_cast<decltype(triggers) *>(list)->emplace_back(values[0], values[1]);
                return 0;
            },
            &triggers, nullptr);
        for (const auto &[name, create] : triggers)
            ASSERT_EQ(sqlite3_exec(database, ("DROP TRIGGER " + name).c_str(), nullptr, nullptr, nullptr),
                      SQLITE_OK);
        char *message = nullptr;
        ASSERT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, &message), SQLITE_OK) << message;
        EXPECT_GT(sqlite3_changes(database), 0) << sql;
        for (const auto &[name, create] : triggers)
            ASSERT_EQ(sqlite3_exec(database, create.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    [[nodiscard]] bool opens()
    {
        const auto session = PanelSession::open(m_round.path(), m_round.environment());
        if (!session.ok()) {
            EXPECT_TRUE(session.error().code == ErrorCode::Damaged ||
                        session.error().code == ErrorCode::CheckFailed)
                << session.error().text().toStdString();
        }
        return session.ok();
    }

    TestRound m_round;
};

class EveryChange : public Changed, public ::testing::WithParamInterface<const char *>
{
};

} // namespace

TEST_F(Changed, AnUntouchedFileOpens)
{
    change("UPDATE item SET prompt = prompt");
    EXPECT_TRUE(opens());
}

TEST_P(EveryChange, IsFoundAtOpening)
{
    change(GetParam());
    EXPECT_FALSE(opens()) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(
    RoundFile, EveryChange,
    ::testing::Values(
        "UPDATE item SET prompt = prompt || '.' WHERE id = 'item-1'",
        "UPDATE response SET body = body || '.' WHERE item = 'item-1' AND code = '은행'",
        "UPDATE response SET code = '다른이름' WHERE item = 'item-3' AND code = '소나무'",
        "DELETE FROM response WHERE item = 'item-1' AND code = '은행'",
        "INSERT INTO recusal VALUES ('W01', '은행')", "UPDATE metric SET value = '99' WHERE code = '은행'",
        "UPDATE round SET label_seed = zeroblob(32)",
        "UPDATE round SET manifest = CAST(replace(CAST(manifest AS TEXT), 'bm-a', 'bm-x') AS BLOB)",
        "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "DELETE FROM event WHERE seq = 3",
        "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'W01', 'W09') AS BLOB) WHERE seq = 2",
        "UPDATE received SET verdict = 'superseded' WHERE packet = (SELECT min(packet) FROM received)",
        "UPDATE received SET phone_checked = 1 - phone_checked",
        "UPDATE received SET bytes = CAST(hex(bytes) AS BLOB) WHERE packet = (SELECT min(packet) FROM "
        "received)",
        "UPDATE received SET sequence = 2 WHERE packet = (SELECT min(packet) FROM received)",
        "DELETE FROM opened WHERE hash = (SELECT min(hash) FROM opened)",
        "UPDATE opened SET record = (SELECT max(record) FROM opened)",
        "UPDATE opened SET record = CAST(replace(CAST(record AS TEXT), '\"step\":4', '\"step\":0') AS BLOB)",
        "UPDATE document SET body = CAST(replace(CAST(body AS TEXT), '\"rank\":1', '\"rank\":2') AS BLOB)"));
