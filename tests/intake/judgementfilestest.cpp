// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/judgementfiles.h"

#include "tests/intake/intakecases.h"

namespace jeoul::intake {
namespace {

const QByteArray kRatings = "rater,item_id,system,criterion,score\n";
const QByteArray kVotes = "rater,item_id,system_a,system_b,winner\n";

class JudgementFiles : public testing::Test
{
protected:
    SilentProgress m_silent;
};

TEST_F(JudgementFiles, ratingsOfKoreanExcel)
{
    const auto result = readRatings(fixture("ratings-semicolon.csv"), m_silent);
    EXPECT_TRUE(result.problems.empty()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 2U);
    EXPECT_EQ(result.rows[0].rater, QStringLiteral("W01"));
    EXPECT_EQ(result.rows[0].criterion, QStringLiteral("정확성"));
    EXPECT_EQ(result.rows[0].scoreText, QStringLiteral("4.5"));
    EXPECT_EQ(result.rows[0].exactScore(), Rational(9, 2));
    EXPECT_DOUBLE_EQ(result.rows[0].score, 4.5);
}

TEST_F(JudgementFiles, otherEnglishNamesOfColumns)
{
    const auto result =
        readRatings(source("rater,team,benchmark,item,criterion,score\nR1,T1,B1,I1,C1,3\n"), m_silent);
    ASSERT_FALSE(result.hasErrors()) << told(result.problems);
    EXPECT_EQ(result.rows[0].system, QStringLiteral("T1"));
    EXPECT_EQ(result.rows[0].itemId, QStringLiteral("I1"));
}

TEST_F(JudgementFiles, theSameRatingTwiceIsAnError)
{
    const auto twice =
        readRatings(source(kRatings + "R1,I1,T1,C1,3\nR2,I1,T1,C1,3\nR1,I1,T1,C1,4\n"), m_silent);
    ASSERT_EQ(twice.problems.size(), 1U) << told(twice.problems);
    EXPECT_EQ(twice.problems[0].row, 4);
    EXPECT_TRUE(twice.problems[0].sentence.contains(u'2'));
    const auto lookalike = readRatings(source(kRatings + "R1,I1,T1,C1,3\nr1,I1,T1,C1,3\n"), m_silent);
    EXPECT_TRUE(lookalike.hasErrors());
}

TEST_F(JudgementFiles, aMissingScoreIsNotAZero)
{
    const auto result = readRatings(source(kRatings + "R1,I1,T1,C1,\n"), m_silent);
    EXPECT_NE(problemAt(result.problems, Severity::Error, 2), nullptr);
}

TEST_F(JudgementFiles, verdictsInBothLanguages)
{
    const auto result = readPreferences(source(kVotes + "R1,I1,A,B,a\nR2,I1,A,B,model_b\nR3,I1,A,B,동률\n"
                                                        "R4,I1,A,B,둘 다 미흡\nR5,I1,A,B,tie (bothbad)\n"),
                                        m_silent);
    ASSERT_FALSE(result.hasErrors()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 5U);
    EXPECT_EQ(result.rows[0].winner, Winner::First);
    EXPECT_EQ(result.rows[1].winner, Winner::Second);
    EXPECT_EQ(result.rows[2].winner, Winner::Tie);
    EXPECT_EQ(result.rows[3].winner, Winner::BothBad);
    EXPECT_EQ(result.rows[4].winner, Winner::BothBad);
}

TEST_F(JudgementFiles, votesThatCannotStand)
{
    EXPECT_TRUE(readPreferences(source(kVotes + "R1,I1,A,B,maybe\n"), m_silent).hasErrors());
    EXPECT_TRUE(readPreferences(source(kVotes + "R1,I1,A,A,tie\n"), m_silent).hasErrors());
    const auto turned = readPreferences(source(kVotes + "R1,I1,A,B,a\nR1,I1,B,A,b\n"), m_silent);
    EXPECT_NE(problemAt(turned.problems, Severity::Error, 3), nullptr) << told(turned.problems);
}

TEST_F(JudgementFiles, bareVotesNeedNeitherRaterNorItem)
{
    const auto result =
        readPreferences(source("model_a,model_b,winner\nX,Y,model_a\nX,Y,model_a\n"), m_silent);
    EXPECT_TRUE(result.problems.empty()) << told(result.problems);
    EXPECT_EQ(result.rows.size(), 2U);
    EXPECT_TRUE(result.rows[0].rater.isEmpty());
}

TEST_F(JudgementFiles, moreRowsThanOtherFilesMayHave)
{
    QByteArray bytes = kRatings;
    for (int i = 0; i < 250'000; ++i)
        bytes += "R" + QByteArray::number(i % 500) + ",I" + QByteArray::number(i / 500) + ",T1,C1,3\n";
    const auto result = readRatings(source(bytes), m_silent);
    EXPECT_FALSE(result.hasErrors()) << told(result.problems);
    EXPECT_EQ(result.rows.size(), 250'000U);
}

TEST_F(JudgementFiles, theTableKeepsEveryNameOnce)
{
    const RatingTable table =
        readRatingTable(source(kRatings + "R2,I1,T1,C1,3\nR1,I1,T1,C1,3.50\nR2,I2,T1,C1,3\n"), m_silent);
    ASSERT_TRUE(table.read.problems.empty()) << told(table.read.problems);
    EXPECT_EQ(table.raters, (std::vector<QString>{QStringLiteral("R2"), QStringLiteral("R1")}));
    EXPECT_EQ(table.items.size(), 2U);
    ASSERT_EQ(table.read.rows.size(), 3U);
    EXPECT_EQ(table.read.rows[2].rater, 0U);
    EXPECT_EQ(table.read.rows[2].item, 1U);
    EXPECT_EQ(table.read.rows[2].score, table.read.rows[0].score);
    EXPECT_EQ(table.scores[table.read.rows[1].score].text, QStringLiteral("3.5"));
    EXPECT_EQ(table.scores[table.read.rows[1].score].value, 3.5);
    EXPECT_EQ(table.read.lines, (std::vector<qint64>{2, 3, 4}));
}

TEST_F(JudgementFiles, aDoubledRowIsFoundInThinFilesToo)
{
    // 400 × 400 × 400 cells for 400 rows: no bit map, the rows are sorted.
    QByteArray bytes = kRatings;
    for (int i = 0; i < 400; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "R" + n + ",I" + n + ",T" + n + ",C1,3\n";
    }
    EXPECT_FALSE(readRatingTable(source(bytes), m_silent).read.hasErrors());
    const RatingTable doubled = readRatingTable(source(bytes + "R7,I7,T7,C1,4\n"), m_silent);
    const Problem *problem = problemAt(doubled.read.problems, Severity::Error, 402);
    ASSERT_NE(problem, nullptr) << told(doubled.read.problems);
    EXPECT_TRUE(problem->sentence.contains(QStringLiteral("9"))) << "the line that said it first";
}

TEST_F(JudgementFiles, cancelling)
{
    CancelAfter cancel(1);
    const auto result =
        readRatings(source(kRatings + QByteArray("R1,I1,T1,C1,3\n").repeated(10'000)), cancel);
    EXPECT_TRUE(result.cancelled);
    EXPECT_TRUE(result.hasErrors());
}

} // namespace
} // namespace jeoul::intake
