// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewsession.h"

#include "tests/session/reviewwords.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace jeoul::session {

using namespace jeoul::testing;

TEST(ReviewSessionTest, BeginsEmptyAndKeepsWhatIsEntered)
{
    ReviewPlace place;
    Judgements said;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_TRUE(session->judgements().marks.empty());
        EXPECT_FALSE(session->pledged());
        ASSERT_TRUE(session->pledge(QStringLiteral("  홍길동 ")).ok());
        ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(0)).ok());
        ASSERT_TRUE(
            session->setMark({kI1, kGa, kFluency}, Mark{std::nullopt, QStringLiteral("전공 밖")}).ok());
        ASSERT_TRUE(session->setComment({kI1, kGa, kAccuracy}, QStringLiteral("근거가 틀립니다.")).ok());
        ASSERT_TRUE(session->setComment({kI1, {}, {}}, QStringLiteral("문항이 모호합니다.")).ok());
        ASSERT_TRUE(session->setPreference({kI1, kDa, kGa}, Winner::Second).ok());
        ASSERT_TRUE(session->setFlag({kI1, kNa, FlagKind::Recognised}, true, QStringLiteral("말투")).ok());
        ASSERT_TRUE(session->setRecognised(QStringLiteral("나일지도")).ok());
        said = session->judgements();
        ASSERT_TRUE(session->flush().ok());
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->judgements(), said);
    EXPECT_TRUE(again->pledged());
    EXPECT_EQ(again->content().seat, QStringLiteral("W07"));
}

TEST(ReviewSessionTest, RefusesASecondWorkspaceAndASecondWindow)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(codeOf(ReviewSession::begin(place.packet.file, place.packet.code, place.workspace(),
                                          place.environment())),
              ErrorCode::Conflict);
    EXPECT_EQ(codeOf(ReviewSession::resume(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::InUse);
}

TEST(ReviewSessionTest, AnotherCodeIsRefused)
{
    ReviewPlace place;
    ReviewPlace other;
    ASSERT_NE(place.begin(), nullptr);
    EXPECT_EQ(codeOf(ReviewSession::resume(place.workspace(), other.packet.code, place.environment())),
              ErrorCode::WrongKey);
    EXPECT_EQ(codeOf(ReviewSession::begin(place.packet.file, other.packet.code,
                                          place.path(QStringLiteral("x.jwork")), place.environment())),
              ErrorCode::WrongKey);
    EXPECT_FALSE(QFileInfo::exists(place.path(QStringLiteral("x.jwork"))));
}

TEST(ReviewSessionTest, OnlyWhatTheRubricKnowsIsTaken)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(codeOf(session->setMark({QStringLiteral("zz"), kGa, kAccuracy}, step(1))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(session->setMark({kI1, QStringLiteral("라"), kAccuracy}, step(1))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(session->setMark({kI1, QStringLiteral("A"), kAccuracy}, step(1))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, QStringLiteral("style")}, step(1))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, kAccuracy}, step(-1))), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, kAccuracy}, step(5))), ErrorCode::BadInput);
    EXPECT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(4)).ok());
    EXPECT_TRUE(session->setMark({kI1, kGa, kFluency}, step(20)).ok());
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, kFluency}, step(21))), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, kFluency}, Mark{})), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setMark({kI1, kGa, kFluency}, Mark{3, QStringLiteral("both")})),
              ErrorCode::Conflict);
    EXPECT_EQ(codeOf(session->setMark({kI2, kNa, kAccuracy}, step(1))), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setMark({kI3, kDa, kAccuracy}, step(1))), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setComment({kI3, kDa, {}}, QStringLiteral("x"))), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setComment({kI1, kGa, {}}, QString(20'001, u'x'))), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setFlag({kI2, kNa, FlagKind::Broken}, true)), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference({kI1, kGa, kGa}, Winner::First)), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference({kI1, kGa, kNa}, Winner::BothBad)), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference({kI2, kGa, kNa}, Winner::First)), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->pledge(QStringLiteral("  "))), ErrorCode::BadInput);
    EXPECT_EQ(session->judgements().marks.size(), 2U);
    EXPECT_TRUE(session->judgements().comments.empty());
}

TEST(ReviewSessionTest, MissingResponsesAreRatedWhenTheRoundSaysSo)
{
    PacketContent content = smallContent();
    content.rubric.policy.rateMissing = true;
    ReviewPlace place(content);
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(session->setMark({kI2, kNa, kAccuracy}, step(1)).ok());
    EXPECT_EQ(codeOf(session->setMark({kI3, kDa, kAccuracy}, step(1))), ErrorCode::NotAllowed);
    EXPECT_EQ(session->cells(kI2).size(), 6U);
    EXPECT_EQ(session->cells(kI3).size(), 4U);
}

TEST(ReviewSessionTest, CellsGoResponseByResponse)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    const std::vector<CellKey> expected = {
        {kI2, kGa, kAccuracy}, {kI2, kGa, kFluency}, {kI2, kDa, kAccuracy}, {kI2, kDa, kFluency}};
    EXPECT_EQ(session->cells(kI2), expected);
    EXPECT_TRUE(session->cells(QStringLiteral("zz")).empty());
}

TEST(ReviewSessionTest, SaysWhatIsMissing)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->missing(kI2).size(), 4U);
    EXPECT_EQ(session->itemState(kI2), ItemState::NotBegun);
    ASSERT_TRUE(session->setMark({kI2, kGa, kAccuracy}, step(4)).ok());
    EXPECT_EQ(session->itemState(kI2), ItemState::Begun);
    std::vector<Missing> missing = session->missing(kI2);
    ASSERT_EQ(missing.size(), 4U);
    EXPECT_EQ(missing[0].what, Missing::What::Comment);
    EXPECT_EQ(missing[0].cell, (CellKey{kI2, kGa, kAccuracy}));
    EXPECT_TRUE(missing[0].sentence.contains(QStringLiteral("5")));
    // Four characters as a person counts them: decomposed Hangul and blanks around do not help.
    ASSERT_TRUE(session
                    ->setComment({kI2, kGa, kAccuracy},
                                 QStringLiteral("  가나다라  ").normalized(QString::NormalizationForm_D))
                    .ok());
    EXPECT_EQ(session->missing(kI2).size(), 4U);
    ASSERT_TRUE(session->setComment({kI2, kGa, kAccuracy}, QStringLiteral("가나다라마")).ok());
    EXPECT_EQ(session->missing(kI2).size(), 3U);
    EXPECT_EQ(codeOf(session->setItemDone(kI2, true)), ErrorCode::NotAllowed);
    ASSERT_TRUE(session->setMark({kI2, kGa, kFluency}, step(20)).ok());
    ASSERT_TRUE(
        session->setMark({kI2, kDa, kAccuracy}, Mark{std::nullopt, QStringLiteral("표시되지 않음")}).ok());
    ASSERT_TRUE(session->setMark({kI2, kDa, kFluency}, step(0)).ok());
    EXPECT_TRUE(session->missing(kI2).empty());
    EXPECT_EQ(session->itemState(kI2), ItemState::Complete);
    EXPECT_TRUE(session->setItemDone(kI2, true).ok());
    EXPECT_TRUE(session->itemDone(kI2));
    ASSERT_TRUE(session->clearMark({kI2, kDa, kFluency}).ok());
    EXPECT_EQ(session->itemState(kI2), ItemState::Begun);
}

TEST(ReviewSessionTest, TheMinimumReadingTimeIsCounted)
{
    PacketContent content = smallContent();
    content.rubric.policy.minSecondsPerItem = 30;
    ReviewPlace place(content);
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        completeAll(*session);
        ASSERT_EQ(session->missing(kI1).size(), 1U);
        EXPECT_EQ(session->missing(kI1).front().what, Missing::What::Time);
        session->addReadingSeconds(kI1, 20);
        session->addReadingSeconds(kI1, -5);
        EXPECT_EQ(session->itemState(kI1), ItemState::Begun);
        QSignalSpy changed(session.get(), &ReviewSession::itemStateChanged);
        session->addReadingSeconds(kI1, 10);
        EXPECT_EQ(changed.count(), 1);
        EXPECT_EQ(session->itemState(kI1), ItemState::Complete);
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->readingSeconds(kI1), 30);
}

TEST(ReviewSessionTest, ProgressLeavesPracticeOut)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setMark({QStringLiteral("p0"), kGa, kAccuracy}, step(1)).ok());
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
    const Progress progress = session->progress();
    EXPECT_EQ(progress.items, 3);
    EXPECT_EQ(progress.begun, 1);
    EXPECT_EQ(progress.complete, 0);
    EXPECT_EQ(progress.cells, 6 + 4 + 4);
    EXPECT_EQ(progress.scored, 1);
}

TEST(ReviewSessionTest, ReopensAtTheSamePlaceWithTheHalfTypedComment)
{
    ReviewPlace place;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        session->setPlace({kI3, kNa, kFluency, 437, QStringLiteral("flip")});
        ASSERT_TRUE(
            session->setComment({kI3, kNa, kFluency}, QStringLiteral("여기까지 쓰다가 ㅎ\n\t두 칸  ")).ok());
        ASSERT_TRUE(session->flush().ok());
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    const Place where = again->place();
    EXPECT_EQ(where.item, kI3);
    EXPECT_EQ(where.label, kNa);
    EXPECT_EQ(where.criterion, kFluency);
    EXPECT_EQ(where.scrollPermille, 437);
    EXPECT_EQ(where.mode, QStringLiteral("flip"));
    EXPECT_EQ(again->judgements().comments.at({kI3, kNa, kFluency}),
              QStringLiteral("여기까지 쓰다가 ㅎ\n\t두 칸  "));
}

TEST(ReviewSessionTest, HalfASurrogatePairIsKeptAsItWillBeRead)
{
    ReviewPlace place;
    QString shown;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        ASSERT_TRUE(session->setComment({kI1, {}, {}}, QStringLiteral("a") + QChar(0xd83d)).ok());
        shown = session->judgements().comments.at({kI1, {}, {}});
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->judgements().comments.at({kI1, {}, {}}), shown);
}

TEST(ReviewSessionTest, SavedIsSaidOnThisThreadAfterTheCommit)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    QSignalSpy saved(session.get(), &ReviewSession::saved);
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
    ASSERT_TRUE(session->flush().ok());
    EXPECT_EQ(saved.count(), 0); // it comes through the event loop
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() > 0; }));
    EXPECT_EQ(saved.first().first().toDateTime().toMSecsSinceEpoch(), place.clock.wall);
}

TEST(ReviewSessionTest, WhenItWasSavedIsKnownAfterReopening)
{
    ReviewPlace place;
    qint64 marked = 0;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_FALSE(session->savedAt().has_value()) << "there is nothing yet";
        place.clock.pass(60'000);
        marked = place.clock.wall;
        ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
        EXPECT_FALSE(session->savedAt().has_value()) << "nobody has said so yet";
        ASSERT_TRUE(session->flush().ok());
        ASSERT_TRUE(QTest::qWaitFor([&] { return session->savedAt().has_value(); }));
        EXPECT_EQ(session->savedAt()->toMSecsSinceEpoch(), marked);
        place.clock.pass(60'000);
        session->setPlace({kI1, kGa, kAccuracy, 500, {}});
        session->addReadingSeconds(kI1, 30);
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    ASSERT_TRUE(again->savedAt().has_value());
    EXPECT_EQ(again->savedAt()->toMSecsSinceEpoch(), marked) << "where somebody looked is no entry";
    const QString away = place.path(QStringLiteral("away.jwork"));
    ASSERT_TRUE(QFile::rename(place.workspace(), away));
    ASSERT_TRUE(again->setMark({kI1, kGa, kAccuracy}, step(2)).ok());
    EXPECT_FALSE(again->flush().ok());
    EXPECT_FALSE(again->savedAt().has_value()) << "it cannot be written";
    ASSERT_TRUE(QFile::rename(away, place.workspace()));
    EXPECT_TRUE(again->flush().ok());
}

TEST(ReviewSessionTest, AFailureToSaveIsReportedAndMadeGood)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    QSignalSpy failed(session.get(), &ReviewSession::saveFailed);
    const QString away = place.path(QStringLiteral("away.jwork"));
    ASSERT_TRUE(QFile::rename(place.workspace(), away));
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
    EXPECT_FALSE(session->flush().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }));
    EXPECT_FALSE(failed.first().first().toString().isEmpty());
    EXPECT_EQ(codeOf(session->submit(true, place.path(QStringLiteral("s.jscores")))), ErrorCode::Io);
    EXPECT_FALSE(QFileInfo::exists(place.path(QStringLiteral("s.jscores"))));
    ASSERT_TRUE(QFile::rename(away, place.workspace()));
    EXPECT_TRUE(session->flush().ok());
}

TEST(ReviewSessionTest, ACopyThatFailsIsNoticedAndNotTakenForUnsavedWork)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    QSignalSpy failed(session.get(), &ReviewSession::saveFailed);
    QSignalSpy noticed(session.get(), &ReviewSession::noticed);
    QFile inTheWay(place.path(QStringLiteral("backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_TRUE(session->submit(true, place.path(QStringLiteral("s.jscores"))).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticed.count() > 0; }));
    EXPECT_EQ(failed.count(), 0);
}

TEST(ReviewSessionTest, TellsWhatChanged)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    QSignalSpy marks(session.get(), &ReviewSession::marksChanged);
    QSignalSpy comments(session.get(), &ReviewSession::commentsChanged);
    QSignalSpy flags(session.get(), &ReviewSession::flagsChanged);
    QSignalSpy states(session.get(), &ReviewSession::itemStateChanged);
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
    ASSERT_TRUE(session->setComment({kI1, kGa, kAccuracy}, QStringLiteral("x")).ok());
    ASSERT_TRUE(session->setFlag({kI1, kGa, FlagKind::Unsafe}, true).ok());
    EXPECT_EQ(marks.count(), 1);
    EXPECT_EQ(comments.count(), 1);
    EXPECT_EQ(flags.count(), 1);
    EXPECT_EQ(states.count(), 1); // not begun -> begun, once
    EXPECT_TRUE(session->itemFlagged(kI1));
    EXPECT_FALSE(session->itemFlagged(kI2));
}

} // namespace jeoul::session
