// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"

#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace jeoul;
using namespace jeoul::session;
using exchange::EventKind;
using jeoul::testing::hashOf;
using jeoul::testing::TestRound;

namespace {

const QString kW01 = QStringLiteral("W01");
const QString kW03 = QStringLiteral("W03");
const QString kLost = QStringLiteral("노트북 분실");

std::string said(const Status &status)
{
    return status.ok() ? std::string() : status.error().text().toStdString();
}

ReceiveOutcome receiveOne(PanelSession &session, const QByteArray &file)
{
    const auto outcomes = session.receive({{QStringLiteral("file.jscores"), file}});
    EXPECT_TRUE(outcomes.ok()) << (outcomes.ok() ? "" : outcomes.error().text().toStdString());
    return outcomes.ok() ? outcomes->front() : ReceiveOutcome();
}

SeatStatus seatOf(const PanelSession &session, const QString &seat)
{
    const auto seats = session.seats();
    const auto found =
        std::find_if(seats.begin(), seats.end(), [&](const SeatStatus &each) { return each.seat == seat; });
    EXPECT_NE(found, seats.end());
    return found == seats.end() ? SeatStatus() : *found;
}

QStringList verdictsOf(const PanelSession &session, const QString &seat)
{
    QStringList verdicts;
    for (const ReceivedVersion &version : session.versions()) {
        if (version.seat == seat)
            verdicts << version.verdict;
    }
    return verdicts;
}

void receiveAll(TestRound &round, PanelSession &session)
{
    for (const exchange::RosterEntry &entry : round.manifest.roster)
        EXPECT_EQ(receiveOne(session, round.scoreFile(entry.seat)).result, ReceiveResult::Accepted);
}

/// Everything a reader of the result or of the seats sees of the files, but not which files lie about.
QStringList standing(const PanelSession &session)
{
    QStringList lines;
    for (const SeatStatus &seat : session.seats())
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(seat.seat, seat.receipt, seat.problem)
                     .arg(seat.received)
                     .arg(seat.revoked);
    for (const ReceivedVersion &version : session.versions()) {
        if (version.counts())
            lines << version.hash;
    }
    return lines;
}

} // namespace

TEST(PanelRevocation, AFileThatComesAfterwardsIsRefusedForThatReason)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    ASSERT_EQ(said(session->revoke(kW03, QStringLiteral("  ") + kLost + QStringLiteral(" \n"))), "");
    EXPECT_EQ(session->state(), RoundState::Sealed);
    const exchange::Event &revoked = session->events().back();
    EXPECT_EQ(revoked.kind, EventKind::Revoked);
    EXPECT_EQ(revoked.body, (QJsonObject{{QStringLiteral("seat"), kW03},
                                         {QStringLiteral("packet_id"), round.manifest.roster[2].packetId},
                                         {QStringLiteral("reason"), kLost}}));
    const QByteArray file = round.scoreFile(kW03);
    const ReceiveOutcome outcome = receiveOne(*session, file);
    EXPECT_EQ(outcome.result, ReceiveResult::Refused);
    EXPECT_EQ(outcome.seat, kW03);
    EXPECT_TRUE(outcome.sentence.contains(kW03)) << outcome.sentence.toStdString();
    const exchange::Event &refused = session->events().back();
    EXPECT_EQ(refused.kind, EventKind::Refused);
    EXPECT_EQ(refused.body, (QJsonObject{{QStringLiteral("file"), hashOf(file)},
                                         {QStringLiteral("seat"), kW03},
                                         {QStringLiteral("reason"), QStringLiteral("revoked_packet")}}));
    EXPECT_EQ(receiveOne(*session, round.scoreFile(kW01)).result, ReceiveResult::Accepted)
        << "the others hand in as before";
    EXPECT_TRUE(verdictsOf(*session, kW03).isEmpty());
}

TEST(PanelRevocation, AFileThatCameBeforeNoLongerCountsAndStaysOnRecord)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    receiveAll(round, *session);
    const QByteArray file = round.scoreFile(kW03);
    const QByteArray newer = round.scoreFile(kW03, 2, hashOf(file), 1);
    receiveOne(*session, newer);
    ASSERT_EQ(said(session->confirmReceipt(kW03, exchange::receiptNumber(newer))), "");
    ASSERT_EQ(said(session->revoke(kW03, kLost)), "");
    EXPECT_EQ(verdictsOf(*session, kW03), QStringList(2, QStringLiteral("revoked")));
    const SeatStatus seat = seatOf(*session, kW03);
    EXPECT_TRUE(seat.revoked);
    EXPECT_FALSE(seat.received);
    EXPECT_FALSE(seat.phoneChecked);
    EXPECT_EQ(seat.completeItems, 0);
    EXPECT_TRUE(seat.problem.contains(kLost)) << seat.problem.toStdString();
    EXPECT_EQ(receiveOne(*session, newer).result, ReceiveResult::AlreadyHere);
    const Status confirmed = session->confirmReceipt(kW03, exchange::receiptNumber(newer));
    ASSERT_FALSE(confirmed.ok());
    EXPECT_EQ(confirmed.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(session->decide(hashOf(newer), kLost).error().code, ErrorCode::NotFound);
}

TEST(PanelRevocation, TheResultTreatsTheSeatAsWithoutASheet)
{
    TestRound round;
    auto session = round.openAsChair();
    ASSERT_TRUE(session);
    receiveAll(round, *session);
    SilentProgress progress;
    ASSERT_EQ(said(session->close()), "");
    ASSERT_EQ(said(session->aggregate(progress)), "");
    const QJsonObject whole = session->results();
    ASSERT_EQ(said(session->reopen(kLost)), "");
    ASSERT_EQ(said(session->revoke(kW03, kLost)), "") << "what counts is open again";
    ASSERT_EQ(said(session->close()), "");
    ASSERT_EQ(said(session->aggregate(progress)), "");
    const auto members = [](const QJsonObject &results, const char *list, const char *member) {
        QStringList all;
        for (const QJsonValue &each : results.value(QLatin1String(list)).toArray())
            all << each.toObject().value(QLatin1String(member)).toVariant().toString();
        return all;
    };
    EXPECT_EQ(members(whole, "counted", "seat").size(), 5);
    EXPECT_FALSE(members(session->results(), "counted", "seat").contains(kW03));
    EXPECT_EQ(members(session->results(), "counted", "seat").size(), 4);
    // 4 items x 2 criteria of one seat are not there, for each of the three codes.
    EXPECT_EQ(members(whole, "missing", "not_submitted"), QStringList(3, QStringLiteral("0")));
    EXPECT_EQ(members(session->results(), "missing", "not_submitted"), QStringList(3, QStringLiteral("8")));
    EXPECT_EQ(members(session->results(), "warnings", "warning"),
              (QStringList{QStringLiteral("packet_revoked"), QStringLiteral("receipt_not_confirmed")}));
    for (const RatedCell &cell : session->cells())
        EXPECT_NE(cell.seat, kW03);
    ASSERT_TRUE(session->lock().ok());
    ASSERT_EQ(verdictsOf(*session, kW03), QStringList{QStringLiteral("revoked")});
    const QStringList before = standing(*session);
    const QJsonObject results = session->results();
    session.reset();
    session = round.openAsChair();
    ASSERT_TRUE(session);
    EXPECT_EQ(standing(*session), before);
    EXPECT_EQ(session->results(), results);
}

TEST(PanelRevocation, EachRefusalSaysWhatIsWrong)
{
    TestRound round;
    const auto session = round.open();
    ASSERT_TRUE(session);
    EXPECT_EQ(session->revoke(kW03, kLost).error().code, ErrorCode::NotAllowed) << "no key";
    ASSERT_EQ(said(session->unlock(round.keyFile(round.deputy), TestRound::passphrase())), "");
    QStringList sentences;
    const auto refused = [&](const QString &seat, const QString &reason, ErrorCode code) {
        const std::size_t before = session->events().size();
        const Status status = session->revoke(seat, reason);
        ASSERT_FALSE(status.ok());
        EXPECT_EQ(status.error().code, code);
        EXPECT_EQ(session->events().size(), before);
        sentences << status.error().text();
    };
    refused(QStringLiteral("W99"), kLost, ErrorCode::NotFound);
    refused(kW03, QStringLiteral(" \t"), ErrorCode::BadInput);
    refused(kW03, QString(QChar(0xd800)), ErrorCode::Internal); // half a letter cannot be signed
    receiveAll(round, *session);
    ASSERT_EQ(said(session->revoke(kW03, kLost)), "");
    EXPECT_EQ(session->events().back().signer, round.deputy.publicKey.signing);
    refused(kW03, kLost, ErrorCode::NotAllowed);
    ASSERT_EQ(said(session->close()), "");
    refused(kW01, kLost, ErrorCode::NotAllowed);
    SilentProgress progress;
    ASSERT_EQ(said(session->aggregate(progress)), "");
    ASSERT_TRUE(session->lock().ok());
    refused(kW01, kLost, ErrorCode::NotAllowed);
    EXPECT_EQ(sentences.size(), 6);
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
}

TEST(PanelRevocation, TheMomentOfARevocationDoesNotMatter)
{
    TestRound round;
    const QByteArray first = round.scoreFile(kW03);
    const QByteArray rival = round.scoreFile(kW03, 2, hashOf(first), 2, 1);
    const QByteArray other = round.scoreFile(kW01);
    const QByteArray revocation; // stands for the step among the files
    std::vector<QByteArray> steps{first, rival, other, revocation};
    std::sort(steps.begin(), steps.end());
    QFile::copy(round.path(), round.folder() + QStringLiteral("/fresh"));
    std::optional<QStringList> expected;
    do {
        QFile::remove(round.path());
        ASSERT_TRUE(QFile::copy(round.folder() + QStringLiteral("/fresh"), round.path()));
        const auto session = round.openAsChair();
        ASSERT_TRUE(session);
        bool revoked = false;
        int before = 0;
        for (const QByteArray &step : steps) {
            if (step.isEmpty()) {
                ASSERT_EQ(said(session->revoke(kW03, kLost)), "");
                revoked = true;
                continue;
            }
            const bool refused = revoked && step != other;
            EXPECT_EQ(receiveOne(*session, step).result == ReceiveResult::Refused, refused);
            before += !refused && step != other ? 1 : 0;
        }
        EXPECT_EQ(verdictsOf(*session, kW03), QStringList(before, QStringLiteral("revoked")));
        expected = expected.value_or(standing(*session));
        EXPECT_EQ(standing(*session), *expected);
    } while (std::next_permutation(steps.begin(), steps.end()));
}
