// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/submission.h"

#include "models/base/digest.h"
#include "tests/session/reviewwords.h"

#include <QDir>
#include <QFile>

namespace jeoul::session {

using namespace jeoul::testing;

TEST(ReviewSubmissionTest, SubmitsWhatWasSaidAndASecondTimeInSuccession)
{
    ReviewPlace place;
    const QString first = place.path(QStringLiteral("first.jscores"));
    const QString second = place.path(QStringLiteral("second.jscores"));
    QByteArray firstFile;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(codeOf(session->submit(false, first)), ErrorCode::NotAllowed);
        completeAll(*session);
        ASSERT_TRUE(
            session->clearMark({QStringLiteral("p0"), kGa, kAccuracy}).ok()); // practice is not asked for
        ASSERT_TRUE(session->setComment({kI1, kGa, {}}, QStringLiteral("e\u0301tude\a")).ok());
        session->addReadingSeconds(kI1, 61);
        const Result<SubmitOutcome> outcome = session->submit(false, first);
        ASSERT_TRUE(outcome.ok()) << qPrintable(outcome.error().text() + outcome.error().detail);
        EXPECT_EQ(outcome->sequence, 1);
        EXPECT_EQ(outcome->receipt, exchange::receiptNumber(outcome->file));
        EXPECT_EQ(session->submissions(), 1);
        firstFile = outcome->file;
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->submissions(), 1);
    ASSERT_TRUE(session->clearMark({kI1, kGa, kAccuracy}).ok());
    ASSERT_TRUE(session->submit(true, second).ok());
    EXPECT_EQ(session->submissions(), 2);
    QFile stored(first);
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    EXPECT_EQ(stored.readAll(), firstFile);
    QFile next(second);
    ASSERT_TRUE(next.open(QIODevice::ReadOnly));
    const QByteArray secondFile = next.readAll();

    const auto one = exchange::openSubmission(firstFile, place.packet.packetPublic, place.packet.chair);
    const auto two = exchange::openSubmission(secondFile, place.packet.packetPublic, place.packet.deputy);
    ASSERT_TRUE(one.ok()) << qPrintable(one.error().text() + one.error().detail);
    ASSERT_TRUE(two.ok());
    EXPECT_EQ(one->record.sequence, 1);
    EXPECT_TRUE(one->record.previousHash.isEmpty());
    EXPECT_EQ(two->record.sequence, 2);
    EXPECT_EQ(two->record.previousHash.toLatin1(), digest::sha256Hex(firstFile));
    EXPECT_EQ(one->record.reviewerPublic, two->record.reviewerPublic);
    EXPECT_GT(two->record.journalLength, one->record.journalLength);
    EXPECT_EQ(one->record.judgements.marks.size(), 14U); // practice left out
    EXPECT_EQ(one->record.completedItems, (std::vector<QString>{kI1, kI2, kI3}));
    EXPECT_EQ(two->record.completedItems, (std::vector<QString>{kI2, kI3}));
    EXPECT_EQ(one->record.judgements.comments.at({kI1, kGa, {}}), QStringLiteral("\u00e9tude\u2407"));
    EXPECT_EQ(one->record.itemSeconds, (std::vector<std::pair<QString, qint64>>{{kI1, 61}}));
    EXPECT_EQ(one->record.roundId, session->content().roundId);
    EXPECT_FALSE(one->record.clockAnomaly);
    EXPECT_FALSE(QDir(place.path(QStringLiteral("backups"))).entryList(QDir::Files).isEmpty());
}

TEST(ReviewSubmissionTest, AClockThatJumpedIsMentioned)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    place.clock.wall -= qint64(365) * 24 * 3600 * 1000;
    const Result<SubmitOutcome> outcome = session->submit(true, place.path(QStringLiteral("s.jscores")));
    ASSERT_TRUE(outcome.ok());
    const auto opened =
        exchange::openSubmission(outcome->file, place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->record.clockAnomaly);
}

TEST(ReviewSubmissionTest, AFailedFileLeavesNoSubmission)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_FALSE(session->submit(true, place.path(QStringLiteral("no/such/folder/s.jscores"))).ok());
    EXPECT_EQ(session->submissions(), 0);
    EXPECT_EQ(session->nextSubmission(), 2) << "whoever found the first file after all finds no rival to it";
    const Result<SubmitOutcome> outcome = session->submit(true, place.path(QStringLiteral("s.jscores")));
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->sequence, 2);
    EXPECT_EQ(session->submissions(), 1);
    const auto opened =
        exchange::openSubmission(outcome->file, place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->record.previousHash.isEmpty()) << "the first one was never finished";
}

TEST(ReviewSubmissionTest, ANumberIsTakenOnceEvenAfterTheWorkIsOpenedAgain)
{
    ReviewPlace place;
    QByteArray finished;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(session->nextSubmission(), 1);
        const Result<SubmitOutcome> outcome = session->submit(true, place.path(QStringLiteral("1.jscores")));
        ASSERT_TRUE(outcome.ok());
        finished = outcome->file;
        ASSERT_FALSE(session->submit(true, place.path(QStringLiteral("no/folder/2.jscores"))).ok());
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->submissions(), 1);
    EXPECT_EQ(session->nextSubmission(), 3);
    const Result<SubmitOutcome> outcome = session->submit(true, place.path(QStringLiteral("3.jscores")));
    ASSERT_TRUE(outcome.ok());
    const auto opened =
        exchange::openSubmission(outcome->file, place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->record.sequence, 3);
    EXPECT_EQ(opened->record.previousHash.toLatin1(), digest::sha256Hex(finished));
}

} // namespace jeoul::session
