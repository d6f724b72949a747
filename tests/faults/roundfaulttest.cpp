// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes, or a statement fails, anywhere while a reviewer submits and while the chair receives,
// revokes a packet, closes, aggregates and locks. What was said to be done is done; doing the rest again
// gives the one result.
#include "tests/faults/powercut.h"
#include "tests/faults/statements.h"

#include "models/base/digest.h"
#include "models/exchange/submission.h"
#include "models/session/panelsession.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <iostream>

using namespace jeoul;
using namespace jeoul::session;
using namespace jeoul::testing;

namespace {

constexpr int kMostFaults = 3'000;

int seeds()
{
    return longTests() ? 5 : 1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    file.write(bytes);
}

/// Something that can be begun, done and looked at, on a disk that may fail.
class Act : public ::testing::Test
{
protected:
    [[nodiscard]] virtual QString folder() const = 0;
    virtual void begin() = 0;
    virtual void work() = 0;
    [[nodiscard]] virtual Verdict look() = 0;

    /// Somebody who is told that a file is damaged takes an older copy and loses what came after it, so a
    /// disk that fails must be called that.
    static void expectTruth(const Error &error)
    {
        EXPECT_NE(error.code, ErrorCode::Damaged) << qPrintable(error.sentence + u' ' + error.detail);
    }
    void cutPowerEverywhere(const std::string &name)
    {
        const PowerScenario scenario{
            folder(), [this] { begin(); }, [this] { work(); }, {}, [this] { return look(); },
            {},       longTests() ? 1 : 4};
        EXPECT_EQ(cutEverywhere(name, scenario, seeds()).harmed(), 0);
    }
    /// Lets each statement of the work fail; in the short form every sixth only.
    void failStatements(const std::string &name, bool forever, StatementFaults::When when)
    {
        bool struck = true;
        int tried = 0;
        for (int statement = 1; struck && statement < kMostFaults;
             statement += longTests() ? 1 : 6, ++tried) {
            QDir(folder()).removeRecursively();
            QDir().mkpath(folder());
            const Disk disk(folder()); // spares the real one the syncs
            begin();
            {
                const StatementFaults faults(statement, SQLITE_IOERR, forever, when);
                work();
                struck = faults.struck();
            }
            ASSERT_EQ(look(), Verdict::Whole) << name << ", statement " << statement;
        }
        EXPECT_FALSE(struck) << "the loop ended before the work was done";
        std::cout << "[ figures  ] " << name << ", statements made to fail"
                  << (forever ? " for ever" : " once")
                  << (when == StatementFaults::When::After ? " after their work" : "") << ": " << tried - 1
                  << std::endl;
    }
    void failStatements(const std::string &name)
    {
        failStatements(name, false, StatementFaults::When::Before);
        failStatements(name, true, StatementFaults::When::Before);
        failStatements(name, false, StatementFaults::When::After);
    }
};

/// A reviewer changes a score and submits.
class Submitting : public Act
{
protected:
    void SetUp() override
    {
        {
            const auto session = m_place.begin();
            ASSERT_NE(session, nullptr);
            for (const BlindItem &item : session->content().items) {
                for (const CellKey &cell : session->cells(item.id))
                    ASSERT_TRUE(session->setMark(cell, {2, {}}).ok());
            }
            ASSERT_TRUE(session->flush().ok());
        }
        m_workspace = bytesOf(m_place.workspace());
    }
    [[nodiscard]] QString folder() const override { return m_place.path(QStringLiteral("disk")); }
    [[nodiscard]] QString workspace() const { return folder() + QStringLiteral("/W07.jwork"); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/W07.jscores"); }
    /// The number a score file bears; 0 when it cannot be opened.
    [[nodiscard]] qint64 numberOf(const QByteArray &bytes) const
    {
        const auto opened =
            exchange::openSubmission(bytes, m_place.packet.packetPublic, m_place.packet.chair);
        return opened.ok() ? opened->record.sequence : 0;
    }
    [[nodiscard]] auto resume()
    {
        return ReviewSession::resume(workspace(), m_place.packet.code, m_place.environment());
    }
    void begin() override
    {
        put(workspace(), m_workspace);
        m_receipt.clear();
        m_marked = false;
    }
    void work() override
    {
        const auto session = resume();
        if (!session.ok())
            return expectTruth(session.error());
        const CellKey cell = (*session)->cells(QStringLiteral("i1")).front();
        EXPECT_TRUE((*session)->setMark(cell, {3, {}}).ok());
        m_marked = (*session)->flush().ok();
        const auto outcome = (*session)->submit(false, file());
        if (outcome.ok())
            m_receipt = outcome->receipt;
    }
    [[nodiscard]] Verdict look() override
    {
        const bool there = QFileInfo::exists(file());
        const QByteArray bytes = there ? bytesOf(file()) : QByteArray();
        const qint64 number = there ? numberOf(bytes) : 0;
        if (there && number == 0)
            return Verdict::Corrupt;
        const auto session = resume();
        if (!session.ok())
            return Verdict::Corrupt;
        const CellKey cell = (*session)->cells(QStringLiteral("i1")).front();
        if (m_marked && (*session)->judgements().marks.at(cell).step != 3)
            return Verdict::Lost;
        if (!m_receipt.isEmpty() && (!there || exchange::receiptNumber(bytes) != m_receipt))
            return Verdict::Lost;
        const bool recorded = (*session)->submissions() == 1;
        if ((recorded && !there) || (!m_receipt.isEmpty() && !recorded))
            return Verdict::Lost;
        // Whoever submits again must not contradict a file that may be on its way already.
        const auto again = (*session)->submit(false, folder() + QStringLiteral("/again.jscores"));
        return again.ok() && numberOf(again->file) > number ? Verdict::Whole : Verdict::Corrupt;
    }

    ReviewPlace m_place;
    QByteArray m_workspace;
    QString m_receipt; ///< once submitting was said to have succeeded
    bool m_marked = false;
};

/// The chair takes in three score files, revokes a packet, closes, aggregates and locks.
class Receiving : public Act
{
protected:
    void SetUp() override
    {
        m_empty = bytesOf(m_round.path());
        m_key = m_round.keyFile(m_round.chair);
        for (const char *seat : {"W01", "W02", "W03"}) {
            const QString name = QString::fromLatin1(seat);
            m_files.emplace_back(name, m_round.scoreFile(name));
        }
        ASSERT_TRUE(QDir().mkpath(folder()));
        begin();
        work();
        ASSERT_EQ(m_done, 7U) << "without a fault everything is done";
        m_result = m_lastResult;
        ASSERT_FALSE(m_result.isEmpty());
    }
    [[nodiscard]] QString folder() const override { return m_round.folder() + QStringLiteral("/disk"); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/round.jround"); }
    void begin() override
    {
        put(path(), m_empty);
        m_done = 0;
        m_lastResult.clear();
    }
    [[nodiscard]] Result<std::unique_ptr<PanelSession>> open()
    {
        auto session = PanelSession::open(path(), m_round.environment());
        if (session.ok())
            JEOUL_TRY((*session)->unlock(m_key, TestRound::passphrase()));
        return session;
    }
    /// Everything that is still to be done, each step once; `m_done` counts those that succeeded.
    [[nodiscard]] Status goOn(PanelSession &session)
    {
        for (const auto &file : m_files) {
            if (session.state() > RoundState::Collecting)
                break;
            const auto outcomes = session.receive({file});
            if (!outcomes.ok())
                return outcomes.error();
            if (outcomes->front().result == ReceiveResult::Accepted)
                ++m_done;
        }
        const std::vector<SeatStatus> seats = session.seats();
        const auto lost = std::find_if(seats.begin(), seats.end(),
                                       [](const SeatStatus &seat) { return seat.seat == u"W04"; });
        if (session.state() == RoundState::Collecting && !lost->revoked) {
            JEOUL_TRY(session.revoke(lost->seat, QStringLiteral("lost")));
            ++m_done;
        }
        SilentProgress progress;
        const auto step = [&](RoundState before, const std::function<Status()> &take) -> Status {
            if (session.state() != before)
                return done();
            JEOUL_TRY(take());
            ++m_done;
            return done();
        };
        JEOUL_TRY(step(RoundState::Collecting, [&] { return session.close(); }));
        JEOUL_TRY(step(RoundState::Closed, [&] { return session.aggregate(progress); }));
        return step(RoundState::Aggregated, [&]() -> Status {
            const auto number = session.lock();
            return number.ok() ? done() : Status(number.error());
        });
    }
    void work() override
    {
        const auto session = open();
        if (!session.ok())
            return expectTruth(session.error());
        const Status outcome = goOn(**session);
        m_lastResult = outcome.ok() ? (*session)->resultHash() : QString();
    }
    [[nodiscard]] Verdict look() override
    {
        const auto session = open();
        if (!session.ok())
            return Verdict::Corrupt;
        // The first event is the sealing; each step that succeeded is one more.
        if ((*session)->events().size() < m_done + 1)
            return Verdict::Lost;
        if (!goOn(**session).ok() || (*session)->resultHash() != m_result)
            return Verdict::Corrupt;
        return (*session)->events().size() == 8 && (*session)->versions().size() == m_files.size()
                   ? Verdict::Whole
                   : Verdict::Corrupt;
    }

    TestRound m_round;
    QByteArray m_empty;
    QByteArray m_key;
    std::vector<std::pair<QString, QByteArray>> m_files;
    std::size_t m_done = 0;
    QString m_lastResult;
    QString m_result;
};

} // namespace

TEST_F(Submitting, SurvivesAPowerCutAnywhere)
{
    cutPowerEverywhere("submit");
}

TEST_F(Submitting, SurvivesAnyFailingStatement)
{
    failStatements("submit");
}

TEST_F(Receiving, SurvivesAPowerCutAnywhere)
{
    cutPowerEverywhere("receive, revoke, close, aggregate, lock");
}

TEST_F(Receiving, SurvivesAnyFailingStatement)
{
    failStatements("receive, revoke, close, aggregate, lock");
}
