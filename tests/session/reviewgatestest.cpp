// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that never touch points, and what practice teaches.
#include "models/exchange/submission.h"
#include "models/session/reviewpractice.h"
#include "models/session/reviewsession.h"
#include "tests/session/reviewwords.h"

#include <algorithm>

namespace jeoul::session {

using namespace jeoul::testing;

namespace {

const QString kTechnical = QStringLiteral("technical");
const QString kP0 = QStringLiteral("p0");

PacketContent withGate()
{
    PacketContent content = smallContent();
    content.rubric.sheets.front().gates = {
        {kTechnical, {QStringLiteral("기술적 독자성"), QStringLiteral("Technical independence")}, {}}};
    return content;
}

PacketContent withExpectations()
{
    PacketContent content = smallContent();
    content.rubric.scales.front().anchors.push_back(
        {2, {QStringLiteral("보통"), QStringLiteral("fair")}, {{}, QStringLiteral("One gap.")}});
    content.items.front().responses.front().expected = {
        {kAccuracy, 4, QStringLiteral("Every figure is right.")}};
    return content;
}

bool wantsReason(const ReviewSession &session)
{
    const std::vector<Missing> missing = session.missing(kI1);
    return std::any_of(missing.begin(), missing.end(),
                       [](const Missing &gap) { return gap.what == Missing::What::Reason; });
}

} // namespace

TEST(ReviewGatesTest, ATickWantsAReasonAndTravelsWithIt)
{
    ReviewPlace place(withGate());
    const GateKey key{kI1, kNa, kTechnical};
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    completeAll(*session);
    EXPECT_EQ(session->itemState(kI1), ItemState::Complete) << "no tick, nothing to say";
    ASSERT_TRUE(session->setGate(key, true).ok());
    EXPECT_TRUE(wantsReason(*session));
    EXPECT_EQ(session->itemState(kI1), ItemState::Begun);
    ASSERT_TRUE(session->setGate(key, true, QStringLiteral("W")).ok());
    ASSERT_TRUE(session->setGate(key, true, QStringLiteral("Weights were not\ainitialised.")).ok());
    EXPECT_FALSE(wantsReason(*session));
    EXPECT_EQ(session->itemState(kI1), ItemState::Complete);
    EXPECT_EQ(codeOf(session->setGate({kI1, kNa, QStringLiteral("policy")}, true)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(session->setGate({kI3, kDa, kTechnical}, true)), ErrorCode::NotAllowed)
        << "not assigned";

    const auto outcome = session->submit(false, place.path(QStringLiteral("s.jscores")));
    ASSERT_TRUE(outcome.ok()) << qPrintable(outcome.error().text() + outcome.error().detail);
    const auto opened =
        exchange::openSubmission(outcome->file, place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    ASSERT_EQ(opened->record.judgements.gates.size(), 1U);
    EXPECT_EQ(opened->record.judgements.gates.begin()->first, key);
    EXPECT_EQ(opened->record.judgements.gates.begin()->second,
              QStringLiteral("Weights were not\u2407initialised."));
}

TEST(ReviewGatesTest, TickAndReasonAreTakenBackOneAfterTheOther)
{
    ReviewPlace place(withGate());
    const GateKey key{kI1, kNa, kTechnical};
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        ASSERT_TRUE(session->setGate(key, true).ok());
        ASSERT_TRUE(session->setGate(key, true, QStringLiteral("W")).ok());
        ASSERT_TRUE(session->setGate(key, true, QStringLiteral("We")).ok());
        ASSERT_TRUE(session->setGate(key, false).ok());
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(session->judgements().gates.empty());
    ASSERT_TRUE(session->undo().ok());
    ASSERT_EQ(session->judgements().gates.count(key), 1U);
    EXPECT_EQ(session->judgements().gates.at(key), QStringLiteral("We"));
    ASSERT_TRUE(session->undo().ok());
    EXPECT_EQ(session->judgements().gates.at(key), QString());
    ASSERT_TRUE(session->undo().ok());
    EXPECT_TRUE(session->judgements().gates.empty());
    EXPECT_FALSE(session->canUndo());
}

TEST(ReviewPracticeTest, TellsNothingBeforeTheWholeResponseIsScored)
{
    ReviewPlace place(withExpectations());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    const auto feedback = [&](const QString &label) {
        return practiceFeedback(session->content(), session->judgements(), kP0, label, Language::English);
    };
    EXPECT_TRUE(feedback(kGa).empty());
    ASSERT_TRUE(session->setMark({kP0, kGa, kAccuracy}, step(2)).ok());
    EXPECT_TRUE(feedback(kGa).empty()) << "fluency is still open";
    ASSERT_TRUE(session->setMark({kP0, kGa, kFluency}, Mark{{}, QStringLiteral("no sound")}).ok());
    const std::vector<PracticeLine> lines = feedback(kGa);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].criterion, QStringLiteral("Accuracy"));
    EXPECT_EQ(lines[0].given.value, QStringLiteral("3"));
    EXPECT_EQ(lines[0].given.word, QStringLiteral("fair"));
    ASSERT_TRUE(lines[0].expected.has_value());
    EXPECT_EQ(lines[0].expected->value, QStringLiteral("5"));
    EXPECT_EQ(lines[0].expected->word, QStringLiteral("very good"));
    EXPECT_EQ(lines[0].difference, -2);
    EXPECT_EQ(lines[0].reason, QStringLiteral("Every figure is right."));
    EXPECT_EQ(lines[1].given.value, QString());
    EXPECT_FALSE(lines[1].expected.has_value());
    EXPECT_TRUE(feedback(kNa).empty());
}

TEST(ReviewPracticeTest, WithoutAnExpectedScoreTheAnchorSpeaks)
{
    PacketContent content = withExpectations();
    content.items.front().responses.front().expected.clear();
    Judgements said;
    said.marks = {{{kP0, kGa, kAccuracy}, step(2)}, {{kP0, kGa, kFluency}, step(4)}};
    const auto lines = practiceFeedback(content, said, kP0, kGa, Language::English);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].reason, QStringLiteral("One gap."));
    EXPECT_FALSE(lines[0].expected.has_value());
    said.marks = {{{kI1, kGa, kAccuracy}, step(2)}, {{kI1, kGa, kFluency}, step(4)}};
    EXPECT_TRUE(practiceFeedback(content, said, kI1, kGa, Language::English).empty())
        << "an item that counts is never commented on";
}

TEST(ReviewPracticeTest, PracticeNeverReachesTheChair)
{
    ReviewPlace place(withExpectations());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    completeAll(*session);
    ASSERT_TRUE(session->setComment({kP0, kGa, {}}, QStringLiteral("just trying")).ok());
    ASSERT_TRUE(session->setFlag({kP0, kGa, FlagKind::Broken}, true).ok());
    session->addReadingSeconds(kP0, 30);
    const auto outcome = session->submit(false, place.path(QStringLiteral("s.jscores")));
    ASSERT_TRUE(outcome.ok());
    const auto opened =
        exchange::openSubmission(outcome->file, place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->canonical.contains("\"i\":\"i1\""));
    EXPECT_FALSE(opened->canonical.contains("\"p0\""));
}

} // namespace jeoul::session
