// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"
#include "models/storage/roundstore.h"
#include "tests/faults/statements.h"
#include "tests/support/testround.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

/// Every statement of every step of the panel fails once. tests/faults goes through a whole round with some
/// of them; here each step stands alone, so that each place that can fail is seen to say so and change
/// nothing.
using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::hashOf;
using jeoul::testing::StatementFaults;
using jeoul::testing::TestRound;

namespace {

constexpr int kMostStatements = 200;
const QString kW01 = QStringLiteral("W01");
const QString kW02 = QStringLiteral("W02");

struct PanelStep
{
    const char *name;
    RoundState before;
    std::function<Status(TestRound &, PanelSession &)> take;
};

std::ostream &operator<<(std::ostream &out, const PanelStep &step)
{
    return out << step.name;
}

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result.ok() ? done() : Status(result.error());
}

class PanelFaults : public ::testing::Test
{
protected:
    /// With two versions of W01, of which the first does not count, and two files of W02 that contradict each
    /// other.
    void bringTo(RoundState state)
    {
        const auto session = m_round.openAsChair();
        ASSERT_TRUE(session);
        const QByteArray first = m_round.scoreFile(kW01);
        const QByteArray rival = m_round.scoreFile(kW02, 1, {}, 1); // kept apart
        m_second = m_round.scoreFile(kW01, 2, hashOf(first), 1);
        SilentProgress progress;
        if (state >= RoundState::Collecting) {
            ASSERT_TRUE(session->receive({{kW01, first}, {kW01, m_second}, {kW02, rival}}).ok());
            ASSERT_TRUE(session->receive({{kW02, m_round.scoreFile(kW02)}}).ok());
        }
        if (state >= RoundState::Closed) {
            ASSERT_TRUE(session->close().ok());
        }
        if (state >= RoundState::Aggregated) {
            ASSERT_TRUE(session->aggregate(progress).ok());
        }
        if (state >= RoundState::Locked) {
            ASSERT_TRUE(session->lock().ok());
        }
        m_vault = m_round.vaultFile();
        if (state >= RoundState::Unsealed) {
            ASSERT_TRUE(session->unseal(m_vault, m_round.custodians[0], m_round.custodians[1]).ok());
        }
        ASSERT_EQ(session->state(), state);
    }
    void keep()
    {
        QFile file(m_round.path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_kept = file.readAll();
    }
    void putBack()
    {
        QFile::remove(m_round.path() + QStringLiteral("-wal"));
        QFile::remove(m_round.path() + QStringLiteral("-shm"));
        QFile file(m_round.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(m_kept);
    }
    /// Without their copy they are made from the records.
    void dropColumns()
    {
        const auto store = storage::RoundStore::open(m_round.path());
        ASSERT_TRUE(store.ok());
        storage::RoundStore::Step step;
        step.columns = QByteArray();
        ASSERT_TRUE((*store)->apply(step).ok());
    }
    [[nodiscard]] Status opened()
    {
        return statusOf(PanelSession::open(m_round.path(), m_round.environment()));
    }

    static jeoul::testing::TestRoundShape shape()
    {
        jeoul::testing::TestRoundShape shape;
        shape.seats = 2;
        shape.items = 1;
        shape.practice = false;
        shape.minReviewersPerCell = 1;
        return shape;
    }

    TestRound m_round{shape()};
    QByteArray m_second;
    QByteArray m_vault;
    QByteArray m_kept;
};

class EachStep : public PanelFaults, public ::testing::WithParamInterface<PanelStep>
{
};

} // namespace

TEST_P(EachStep, SaysThatItFailedAndChangesNothing)
{
    const PanelStep &step = GetParam();
    bringTo(step.before);
    keep();
    bool struck = true;
    for (int statement = 1; struck && statement < kMostStatements; ++statement) {
        putBack();
        const auto session = m_round.openAsChair();
        ASSERT_TRUE(session);
        const std::size_t events = session->events().size();
        Status status = done();
        {
            const StatementFaults faults(statement, SQLITE_IOERR, false, StatementFaults::When::Before);
            status = step.take(m_round, *session);
            struck = faults.struck();
        }
        const bool taken = session->events().size() == events + 1;
        if (status.ok()) {
            EXPECT_TRUE(taken) << "statement " << statement;
            EXPECT_EQ(session->cells().empty(), session->state() < RoundState::Aggregated)
                << "without their copy the columns are made from the records";
            continue;
        }
        EXPECT_TRUE(struck);
        EXPECT_EQ(status.error().code, ErrorCode::Io) << status.error().text().toStdString();
        // What is said to have failed is not done, or done and only what follows it could not be read.
        if (!taken) {
            EXPECT_EQ(session->state(), step.before) << "statement " << statement;
            const Status again = step.take(m_round, *session);
            EXPECT_TRUE(again.ok()) << (again.ok() ? "" : again.error().text().toStdString());
        }
        EXPECT_EQ(session->events().size(), events + 1) << "statement " << statement;
    }
    EXPECT_FALSE(struck);
    EXPECT_TRUE(opened().ok());
}

INSTANTIATE_TEST_SUITE_P(
    Panel, EachStep,
    ::testing::Values(
        PanelStep{"receive", RoundState::Sealed,
                  [](TestRound &round, PanelSession &s) {
                      return statusOf(s.receive({{kW01, round.scoreFile(kW01)}}));
                  }},
        PanelStep{"refuse", RoundState::Sealed,
                  [](TestRound &, PanelSession &s) {
                      return statusOf(s.receive({{kW01, "not a score file"}}));
                  }},
        PanelStep{
            "confirm", RoundState::Collecting,
            [](TestRound &, PanelSession &s) { return s.confirmReceipt(kW01, s.seats().front().receipt); }},
        PanelStep{"decide", RoundState::Collecting,
                  [](TestRound &, PanelSession &s) {
                      const std::vector<ReceivedVersion> versions = s.versions();
                      const auto rival = std::find_if(versions.begin(), versions.end(), [](const auto &each) {
                          return each.verdict == QStringLiteral("conflict");
                      });
                      return s.decide(rival->hash, QStringLiteral("asked"));
                  }},
        PanelStep{"close", RoundState::Collecting, [](TestRound &, PanelSession &s) { return s.close(); }},
        PanelStep{"reopen", RoundState::Aggregated,
                  [](TestRound &, PanelSession &s) { return s.reopen(QStringLiteral("late file")); }},
        PanelStep{"aggregate", RoundState::Closed,
                  [](TestRound &, PanelSession &s) {
                      SilentProgress progress;
                      return s.aggregate(progress);
                  }},
        PanelStep{"lock", RoundState::Aggregated,
                  [](TestRound &, PanelSession &s) { return statusOf(s.lock()); }},
        PanelStep{"unseal", RoundState::Locked, [](TestRound &round, PanelSession &s) {
                      return s.unseal(round.vaultFile(), round.custodians[0], round.custodians[2]);
                  }}));

TEST_F(PanelFaults, AFileThatCannotBeReadIsNotOpened)
{
    for (const auto &[state, columns] :
         {std::pair(RoundState::Sealed, true), std::pair(RoundState::Unsealed, true),
          std::pair(RoundState::Unsealed, false)}) {
        if (columns)
            bringTo(state);
        else
            dropColumns();
        keep();
        int refused = 0;
        bool struck = true;
        for (int statement = 1; struck && statement < kMostStatements; ++statement) {
            putBack();
            const StatementFaults faults(statement, SQLITE_IOERR, false, StatementFaults::When::Before);
            const Status status = opened();
            struck = faults.struck();
            if (!struck) {
                EXPECT_TRUE(status.ok());
            } else if (!status.ok()) {
                const ErrorCode code = status.error().code; // damaged: where SQLite was to look for damage
                EXPECT_TRUE(code == ErrorCode::Io || code == ErrorCode::Damaged)
                    << status.error().text().toStdString();
                ++refused;
            }
        }
        EXPECT_FALSE(struck);
        EXPECT_GT(refused, 10) << "only the copy of the columns may be missing";
        putBack();
    }
}

TEST_F(PanelFaults, FilesBeforeTheOneThatFailedAreKept)
{
    bringTo(RoundState::Sealed);
    keep();
    const std::vector<std::pair<QString, QByteArray>> files{
        {kW01, m_round.scoreFile(kW01)}, {QStringLiteral("W02"), m_round.scoreFile(QStringLiteral("W02"))}};
    bool first = false;
    bool second = false;
    bool struck = true;
    for (int statement = 1; struck && statement < kMostStatements; ++statement) {
        putBack();
        const auto session = m_round.openAsChair();
        ASSERT_TRUE(session);
        const StatementFaults faults(statement, SQLITE_IOERR, false, StatementFaults::When::Before);
        const auto outcomes = session->receive(files);
        struck = faults.struck();
        EXPECT_EQ(outcomes.ok(), !struck) << statement;
        if (!struck)
            break;
        const bool none = session->versions().empty();
        (none ? first : second) = true;
        EXPECT_THAT(outcomes.error().kept.toStdString(), ::testing::StartsWith(none ? "0 file" : "1 file"));
    }
    EXPECT_FALSE(struck);
    EXPECT_TRUE(first && second) << "both files were made to fail";
}
