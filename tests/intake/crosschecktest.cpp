// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/crosscheck.h"

#include "models/intake/derived.h"
#include "tests/intake/intakecases.h"

namespace jeoul::intake {
namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Item item(const char *id, ItemKind kind = ItemKind::Response)
{
    Item out;
    out.id = s(id);
    out.benchmark = s("B1");
    out.prompt = s("p");
    out.kind = kind;
    return out;
}

Team team(const char *id)
{
    Team out;
    out.id = s(id);
    return out;
}

Response response(const char *itemId, const char *teamId)
{
    return {s(itemId), s(teamId), s("text"), {}};
}

class CrossCheck : public testing::Test
{
protected:
    CrossCheck()
    {
        m_material.teams.values = {team("T1"), team("T2")};
        m_material.benchmarks.values = {Benchmark{s("B1"), {}, {}, {}, {}, {}}};
        m_material.items.values = {item("Q1"), item("Q2")};
        m_material.responses.values = {response("Q1", "T1"), response("Q1", "T2"), response("Q2", "T1"),
                                       response("Q2", "T2")};
        m_material.responses.origin = {s("responses.jsonl"), {1, 2, 3, 4}};
    }
    Material m_material;
};

TEST_F(CrossCheck, nothingToSay)
{
    EXPECT_TRUE(crossCheck(m_material).empty()) << told(crossCheck(m_material));
}

TEST_F(CrossCheck, unknownItemsAndTeamsNameTheirLine)
{
    m_material.responses.values[1].itemId = s("Q9");
    m_material.responses.values[3].teamId = s("T9");
    const auto problems = crossCheck(m_material);
    ASSERT_NE(problemAt(problems, Severity::Error, 2), nullptr) << told(problems);
    EXPECT_EQ(problemAt(problems, Severity::Error, 2)->value, s("Q9"));
    ASSERT_NE(problemAt(problems, Severity::Error, 4), nullptr);
    EXPECT_EQ(problemAt(problems, Severity::Error, 4)->file, s("responses.jsonl"));
}

TEST_F(CrossCheck, droppedZerosAreGuessed)
{
    m_material.items.values = {item("007")};
    m_material.responses.values = {response("7", "T1")};
    m_material.responses.origin.lines = {1};
    const auto problems = crossCheck(m_material);
    ASSERT_NE(problemAt(problems, Severity::Error, 1), nullptr);
    EXPECT_TRUE(problemAt(problems, Severity::Error, 1)->remedy.contains(s("007")));
}

TEST_F(CrossCheck, aSecondResponseOfATeam)
{
    m_material.responses.values.push_back(response("Q1", "T1"));
    m_material.responses.origin.lines.push_back(9);
    EXPECT_NE(problemAt(crossCheck(m_material), Severity::Error, 9), nullptr);
}

TEST_F(CrossCheck, benchmarksGivenOrMade)
{
    m_material.items.values[1].benchmark = s("B2");
    EXPECT_TRUE(hasErrors(crossCheck(m_material)));
    m_material.benchmarks.values.clear();
    const auto problems = crossCheck(m_material);
    EXPECT_FALSE(hasErrors(problems));
    EXPECT_EQ(problems.size(), 1U) << told(problems);
    EXPECT_EQ(benchmarksOf(m_material.items.values).size(), 2U);
}

TEST_F(CrossCheck, recusalsThatMeetNoTeamAreErrors)
{
    Reviewer reviewer;
    reviewer.id = s("W1");
    reviewer.recused = {s("T2"), s("T7")};
    m_material.reviewers = {{reviewer, reviewer}, {s("reviewers.csv"), {2, 3}}};
    const auto problems = crossCheck(m_material);
    ASSERT_EQ(problems.size(), 2U) << "each reviewer is named: " << told(problems);
    EXPECT_EQ(problems[0].value, s("T7"));
}

TEST_F(CrossCheck, valuesOfUnknownTeams)
{
    m_material.metrics.values = {MetricValue{s("T8"), s("NIA"), Rational(1)}};
    m_material.survey.values = {SurveyScore{s("U1"), s("T9"), Rational(1), {}}};
    EXPECT_EQ(crossCheck(m_material).size(), 2U);
}

TEST_F(CrossCheck, expectedScoresBelongToResponsesOfPracticeItems)
{
    m_material.items.values[1] = item("Q2", ItemKind::Practice);
    m_material.practice = {{{s("Q2"), s("T1"), s("accuracy"), Rational(3), {}},
                            {s("Q1"), s("T1"), s("accuracy"), Rational(3), {}},
                            {s("Q2"), s("T7"), s("accuracy"), Rational(3), {}}},
                           {s("practice.csv"), {2, 3, 4}}};
    const auto problems = crossCheck(m_material);
    ASSERT_EQ(problems.size(), 2U) << told(problems);
    EXPECT_EQ(problems[0].value, s("Q1"));
    EXPECT_EQ(problems[0].row, 3);
    EXPECT_EQ(problems[1].value, s("T7"));
    EXPECT_EQ(problems[1].file, s("practice.csv"));
}

TEST_F(CrossCheck, attachmentsAgainstMedia)
{
    m_material.responses.values[0].attachments = {s("a.png"), s("b.png")};
    EXPECT_TRUE(crossCheck(m_material).empty()) << "no media folder given, nothing checked";
    m_material.media = QSet<QString>{s("a.png"), s("c.png")};
    const auto problems = crossCheck(m_material);
    ASSERT_EQ(problems.size(), 2U) << told(problems);
    EXPECT_EQ(problems[0].value, s("b.png"));
    EXPECT_EQ(problems[0].severity, Severity::Error);
    EXPECT_EQ(problems[1].value, s("c.png"));
    EXPECT_EQ(problems[1].severity, Severity::Note);
}

TEST_F(CrossCheck, holesAreNotedByItem)
{
    m_material.items.values.push_back(item("Q3"));
    m_material.responses.values.pop_back();
    const auto holes = missingResponses(m_material);
    ASSERT_EQ(holes.size(), 3U);
    EXPECT_EQ(holes[0].itemId, s("Q2"));
    EXPECT_EQ(holes[0].teamId, s("T2"));
    const auto problems = crossCheck(m_material);
    EXPECT_EQ(problems.size(), 2U) << told(problems);
    EXPECT_FALSE(hasErrors(problems));
}

TEST_F(CrossCheck, manyHolesAreSummedUp)
{
    m_material.items.values.clear();
    m_material.responses.values.clear();
    for (int i = 0; i < 500; ++i)
        m_material.items.values.push_back(item(QByteArray::number(i).constData()));
    EXPECT_EQ(missingResponses(m_material).size(), 1000U);
    const auto problems = crossCheck(m_material);
    EXPECT_EQ(problems.size(), 51U);
    EXPECT_TRUE(problems.back().sentence.startsWith(s("450 "))) << told({problems.back()});
}

TEST_F(CrossCheck, repeatsNeedAResponseItemAndHaveNoHoles)
{
    Item repeat = item("Q1-r", ItemKind::Repeat);
    repeat.repeatOf = s("Q1");
    m_material.items.values.push_back(repeat);
    EXPECT_TRUE(crossCheck(m_material).empty()) << told(crossCheck(m_material));
    m_material.items.values.back().repeatOf = s("Q1-r");
    EXPECT_TRUE(hasErrors(crossCheck(m_material)));
    m_material.items.values.back().repeatOf = s("Q8");
    EXPECT_TRUE(hasErrors(crossCheck(m_material)));
}

TEST_F(CrossCheck, withoutTeamsEverySystemIsOne)
{
    m_material.teams.values.clear();
    EXPECT_TRUE(crossCheck(m_material).empty()) << told(crossCheck(m_material));
    EXPECT_EQ(teamsOf(m_material.responses.values).size(), 2U);
}

TEST_F(CrossCheck, ratingsOfUnitsWithoutResponseAreNotedOnce)
{
    m_material.responses.values.pop_back();
    const auto rating = [](const char *itemId, const char *system) {
        return Rating{s("R1"), s(itemId), s(system), s("C"), s("3"), 3};
    };
    const auto noted =
        crossCheckRatings({rating("Q1", "T1"), rating("Q2", "T2"), rating("Q2", "T2")}, {}, m_material);
    ASSERT_EQ(noted.size(), 1U) << told(noted);
    EXPECT_EQ(noted[0].severity, Severity::Note);
    EXPECT_TRUE(noted[0].sentence.startsWith(s("1 of 2"))) << told(noted);
    EXPECT_TRUE(hasErrors(crossCheckRatings({rating("Q9", "T1")}, {}, m_material)));
    EXPECT_TRUE(hasErrors(crossCheckRatings({rating("Q1", "T9")}, {}, m_material)));
    const Preference vote{s("R1"), s("Q1"), s("T1"), s("T9"), Winner::Tie};
    EXPECT_TRUE(hasErrors(crossCheckPreferences({vote}, {}, m_material)));
}

} // namespace
} // namespace jeoul::intake
