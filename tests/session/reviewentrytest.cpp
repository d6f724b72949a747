// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons, rankings and marked errors: what is allowed, what is owed, and what comes back.
#include "models/exchange/submission.h"
#include "models/session/reviewsession.h"
#include "tests/session/reviewwords.h"

#include <gtest/gtest.h>

#include <QFile>

namespace jeoul::session {

using namespace jeoul::testing;

namespace {

const QString kFact = QStringLiteral("fact");

PairKey pair(const QString &first, const QString &second)
{
    return {kI1, first, second};
}

std::vector<std::string> missingOf(const ReviewSession &session, const QString &item)
{
    std::vector<std::string> out;
    for (const Missing &each : session.missing(item))
        out.push_back(each.sentence.toStdString());
    return out;
}

void scoreItem(ReviewSession &session, const QString &item)
{
    for (const CellKey &cell : session.cells(item))
        ASSERT_TRUE(session.setMark(cell, step(2)).ok());
}

} // namespace

TEST(ReviewEntry, AVerdictTurnsWithThePairAndComesBack)
{
    ReviewPlace place(everyEntryContent());
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_FALSE(session->verdict(pair(kGa, kNa)).has_value());
        ASSERT_TRUE(session->setPreference(pair(kNa, kGa), {Winner::First, 2}).ok());
        ASSERT_TRUE(
            session->setPreference(pair(kGa, kDa), PairVerdict::impossible(QStringLiteral("영상이 없음")))
                .ok());
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->verdict(pair(kNa, kGa)), PairVerdict(Winner::First, 2));
    EXPECT_EQ(session->verdict(pair(kGa, kNa)), PairVerdict(Winner::Second, 2));
    EXPECT_EQ(session->verdict(pair(kDa, kGa)), PairVerdict::impossible(QStringLiteral("영상이 없음")));
    ASSERT_TRUE(session->undo().ok());
    ASSERT_TRUE(session->undo().ok());
    EXPECT_TRUE(session->judgements().preferences.empty());
    ASSERT_TRUE(session->redo().ok());
    EXPECT_EQ(session->verdict(pair(kGa, kNa)), PairVerdict(Winner::Second, 2));
}

TEST(ReviewEntry, RefusesVerdictsTheRoundDoesNotKnow)
{
    ReviewPlace place(everyEntryContent());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(codeOf(session->setPreference(pair(kGa, kNa), {Winner::First, 3})), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference(pair(kGa, kNa), {Winner::First, 0})), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference(pair(kGa, kNa), {Winner::Tie, 2})), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setPreference(pair(kGa, kNa), PairVerdict::impossible(QStringLiteral(" ")))),
              ErrorCode::BadInput);
    PairVerdict both(Winner::Tie);
    both.cannotCompare = QStringLiteral("x");
    EXPECT_EQ(codeOf(session->setPreference(pair(kGa, kNa), both)), ErrorCode::Conflict);
    EXPECT_TRUE(session->judgements().preferences.empty());
}

TEST(ReviewEntry, AnItemIsCompleteWhenItsPairsAndPlacesAreGiven)
{
    ReviewPlace place(everyEntryContent());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    scoreItem(*session, kI1);
    EXPECT_EQ(session->pairs(kI1).size(), 3U);
    EXPECT_EQ(missingOf(*session, kI1).size(), 6U);
    EXPECT_EQ(missingOf(*session, kI1).front(), "가 and 나 are not compared yet.");
    EXPECT_EQ(missingOf(*session, kI1).back(), "다 is not ranked yet.");
    ASSERT_TRUE(session->setPreference(pair(kNa, kGa), Winner::BothBad).ok()) << "in either order";
    ASSERT_TRUE(session->setPreference(pair(kGa, kDa), Winner::Tie).ok());
    ASSERT_TRUE(session->setPreference(pair(kNa, kDa), PairVerdict::impossible(QStringLiteral("x"))).ok());
    ASSERT_TRUE(session->setRank({kI1, kGa}, Rank{1, {}}).ok());
    ASSERT_TRUE(session->setRank({kI1, kNa}, Rank{1, {}}).ok());
    EXPECT_EQ(session->itemState(kI1), ItemState::Begun);
    EXPECT_FALSE(session->setItemDone(kI1, true).ok());
    ASSERT_TRUE(session->setRank({kI1, kDa}, Rank{std::nullopt, QStringLiteral("빈 응답")}).ok());
    EXPECT_TRUE(missingOf(*session, kI1).empty());
    EXPECT_EQ(session->itemState(kI1), ItemState::Complete);
    ASSERT_TRUE(session->clearPreference(pair(kGa, kNa)).ok());
    EXPECT_EQ(session->itemState(kI1), ItemState::Begun);
}

TEST(ReviewEntry, OnlyJudgedResponsesAreComparedAndRanked)
{
    ReviewPlace place(everyEntryContent());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->labels(kI2), QStringList({kGa, kDa})); // nothing handed in for 나
    EXPECT_EQ(session->pairs(kI3), (std::vector<PairKey>{{kI3, kGa, kNa}}));
    EXPECT_FALSE(session->setRank({kI2, kNa}, Rank{1, {}}).ok());
    EXPECT_EQ(codeOf(session->setRank({kI2, kGa}, Rank{3, {}})), ErrorCode::BadInput) << "two responses";
    EXPECT_EQ(codeOf(session->setRank({kI1, kGa}, Rank{0, {}})), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setRank({kI1, kGa}, Rank{})), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(session->setRank({kI1, kGa}, Rank{1, QStringLiteral("x")})), ErrorCode::Conflict);
}

TEST(ReviewEntry, OptionalComparisonsAreNotOwed)
{
    ReviewPlace place; // smallContent(): head to head, but not required
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    scoreItem(*session, kI1);
    EXPECT_EQ(session->pairs(kI1).size(), 3U);
    EXPECT_EQ(session->itemState(kI1), ItemState::Complete);
    EXPECT_EQ(codeOf(session->setRank({kI1, kGa}, Rank{1, {}})), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->setSpan({kI1, kGa, 0, 1}, {})), ErrorCode::NotAllowed);
}

TEST(ReviewEntry, MarkedErrorsLieInTheTextAndHaveAKind)
{
    PacketContent content = everyEntryContent();
    content.items[1].responses[0].text = QStringLiteral("가😀나");
    ReviewPlace place(content);
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(codeOf(session->setSpan({kI1, kGa, 0, 1}, {})), ErrorCode::BadInput) << "no kind";
        EXPECT_EQ(codeOf(session->setSpan({kI1, kGa, 0, 1}, {SpanSeverity::Minor, kAccuracy, {}})),
                  ErrorCode::NotFound);
        EXPECT_FALSE(session->setSpan({kI1, kGa, 0, 2}, {SpanSeverity::Minor, kFact, {}}).ok())
            << "half a pair";
        EXPECT_FALSE(session->setSpan({kI1, kGa, 3, 2}, {SpanSeverity::Minor, kFact, {}}).ok()) << "beyond";
        ASSERT_TRUE(session->setSpan({kI1, kGa, 1, 2}, {SpanSeverity::Minor, kFact, {}}).ok());
        ASSERT_TRUE(
            session->setSpan({kI1, kGa, 0, 1}, {SpanSeverity::Major, kFact, QStringLiteral("날짜")}).ok());
        ASSERT_TRUE(session->setSpan({kI1, kGa, 1, 2}, {SpanSeverity::Critical, kFact, {}}).ok());
        EXPECT_EQ(session->itemState(kI1), ItemState::Begun);
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    const auto spans = session->spans({kI1, kGa});
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0].second.note, QStringLiteral("날짜"));
    EXPECT_EQ(spans[1].second.severity, SpanSeverity::Critical);
    EXPECT_TRUE(session->spans({kI1, kNa}).empty());
    ASSERT_TRUE(session->undo().ok());
    EXPECT_EQ(session->spans({kI1, kGa})[1].second.severity, SpanSeverity::Minor);
    ASSERT_TRUE(session->clearSpan({kI1, kGa, 0, 1}).ok());
    EXPECT_EQ(session->spans({kI1, kGa}).size(), 1U);
    const ReviewStep next = session->nextStep(false);
    ASSERT_EQ(next.size(), 1U);
    const auto *taken = std::get_if<SpanChange>(&next.front());
    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(taken->key, (SpanKey{kI1, kGa, 0, 1}));
    ASSERT_TRUE(session->undo().ok());
    EXPECT_EQ(session->spans({kI1, kGa}).size(), 2U);
}

TEST(ReviewEntry, TravelsInTheSubmissionWithoutPractice)
{
    ReviewPlace place(everyEntryContent());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->pledge(QStringLiteral("Kim")).ok());
    for (const QString &item : {QStringLiteral("p0"), kI1}) {
        ASSERT_TRUE(session->setPreference({item, kGa, kNa}, {Winner::Second, 2}).ok());
        ASSERT_TRUE(
            session->setPreference({item, kGa, kDa}, PairVerdict::impossible(QStringLiteral("없음"))).ok());
        ASSERT_TRUE(session->setRank({item, kGa}, Rank{2, {}}).ok());
        ASSERT_TRUE(session->setRank({item, kNa}, Rank{std::nullopt, QStringLiteral("없음")}).ok());
        ASSERT_TRUE(
            session->setSpan({item, kGa, 0, 2}, {SpanSeverity::Critical, kFact, QStringLiteral("틀림")})
                .ok());
    }
    const QString path = place.path(QStringLiteral("s.jscores"));
    ASSERT_TRUE(session->submit(true, path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto opened =
        exchange::openSubmission(file.readAll(), place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    const Judgements &said = opened->record.judgements;
    EXPECT_EQ(said.preferences.size(), 2U);
    EXPECT_EQ(said.preferences.at({kI1, kGa, kNa}), PairVerdict(Winner::Second, 2));
    EXPECT_EQ(said.preferences.at({kI1, kGa, kDa}).cannotCompare, QStringLiteral("없음"));
    EXPECT_EQ(said.ranks.size(), 2U);
    EXPECT_EQ(said.ranks.at({kI1, kGa}).place, 2);
    EXPECT_EQ(said.ranks.at({kI1, kNa}).cannotRank, QStringLiteral("없음"));
    ASSERT_EQ(said.spans.size(), 1U);
    EXPECT_EQ(said.spans.begin()->first, (SpanKey{kI1, kGa, 0, 2}));
    EXPECT_EQ(said.spans.begin()->second, (SpanMark{SpanSeverity::Critical, kFact, QStringLiteral("틀림")}));
}

} // namespace jeoul::session
