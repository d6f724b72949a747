// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/officialpoints.h"

#include "tests/scoring/pointsbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::scoring {

namespace {

const std::vector<const char *> kTen = {"31.0", "29.5", "30.0", "27.5", "33.0",
                                        "28.0", "30.5", "29.0", "33.0", "26.0"};

TEST(TrimmedMean, SmallPanelsAreNotTrimmedAndSaySo)
{
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A"), QStringLiteral("B")};
    addTotals(input, "A", {"20", "30", "", "31", "34"}); // one recused
    addTotals(input, "B", {"20", "30", "30", "31", "34"});
    const PointsTable table = *officialPoints(panelScheme(), input);
    EXPECT_EQ(pointsText(*sourceOf(table, "A").points, 1), QStringLiteral("28.8")) << "28.75, plain mean";
    EXPECT_EQ(sourceOf(table, "A").used, 4);
    EXPECT_EQ(stageText(sourceOf(table, "A"), "dropped_high"), QStringLiteral("absent"));
    EXPECT_EQ(pointsText(*sourceOf(table, "B").points, 1), QStringLiteral("30.3"));
    ASSERT_EQ(table.warnings.size(), 1U);
    EXPECT_EQ(table.warnings[0].kind, WarningKind::TooFewReviewers);
    EXPECT_EQ(table.warnings[0].teams, QStringList{QStringLiteral("A")});
    EXPECT_EQ(table.warnings[0].n, 4);
    EXPECT_EQ(table.warnings[0].needed, 5);
}

TEST(TrimmedMean, AllEqualAndTiedExtremesLoseOneEach)
{
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A"), QStringLiteral("B")};
    addTotals(input, "A", {"30", "30", "30", "30", "30"});
    addTotals(input, "B", {"20", "34", "20", "34", "28"});
    Scheme scheme = panelScheme();
    scheme.rounding.clear();
    const PointsTable table = *officialPoints(scheme, input);
    EXPECT_EQ(*sourceOf(table, "A").points, Rational(30));
    EXPECT_EQ(sourceOf(table, "A").used, 3);
    EXPECT_EQ(*sourceOf(table, "B").points, Rational(82, 3)) << "20, 28 and 34 stay";
    EXPECT_EQ(sourceOf(table, "B").method, QStringLiteral("trimmed_mean"));
    EXPECT_TRUE(table.warnings.empty());
}

TEST(TrimmedMean, OtherNumbersOfDroppedOnes)
{
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", {"10", "20", "24", "25", "29", "34"});
    Scheme scheme = panelScheme();
    scheme.rounding.clear();
    PanelRule &rule = scheme.parts[0].sources[0].panel;
    rule.dropHigh = 2;
    rule.dropLow = 0;
    EXPECT_EQ(*sourceOf(*officialPoints(scheme, input), "A").points, Rational(79, 4));
    rule.average = Average::Median;
    const PointsTable median = *officialPoints(scheme, input);
    EXPECT_EQ(*sourceOf(median, "A").points, decimal("24.5"));
    EXPECT_EQ(stageLines(sourceOf(median, "A").stages).last(),
              QStringLiteral("median = 24.5 [(24 + 25) / 2]"));
    EXPECT_EQ(sourceOf(median, "A").used, 6);
}

/// Two criteria of 20 and 15 points; five reviewers whose extremes lie differently in total and by criterion.
PointsInput twoCriteria(Scheme &scheme)
{
    scheme = *schemejson::preset(QStringLiteral("blank"));
    scheme.parts = {scheme.parts[1]};
    scheme.rounding.clear();
    scheme.sheets[0].criteria.resize(2);
    scheme.sheets[0].criteria[0].maxPoints = Rational(20);
    scheme.sheets[0].criteria[1].maxPoints = Rational(15);
    PointsInput input;
    input.teams << QStringLiteral("A");
    const std::vector<std::pair<int, int>> marks = {{20, 5}, {10, 15}, {16, 11}, {15, 8}, {14, 14}};
    for (std::size_t w = 0; w < marks.size(); ++w) {
        input.panel.push_back(
            {name("W", w), QStringLiteral("A"), scheme.sheets[0].criteria[0].id, Rational(marks[w].first)});
        input.panel.push_back(
            {name("W", w), QStringLiteral("A"), scheme.sheets[0].criteria[1].id, Rational(marks[w].second)});
    }
    return input;
}

TEST(TrimmedMean, ByCriterionIsAnotherNumberAndSaysSo)
{
    Scheme scheme;
    const PointsInput input = twoCriteria(scheme);
    // Totals 25 25 27 23 28: 23 and 28 go, 77 / 3. By criterion: (16 + 15 + 14) / 3 + (11 + 8 + 14) / 3 = 26.
    const PointsTable byTotal = *officialPoints(scheme, input);
    EXPECT_EQ(*sourceOf(byTotal, "A").points, Rational(77, 3));
    scheme.parts[0].sources[0].panel.trim = TrimLevel::Criterion;
    const PointsTable each = *officialPoints(scheme, input);
    const SourcePoints &source = sourceOf(each, "A");
    EXPECT_EQ(*source.points, Rational(26));
    EXPECT_EQ(source.method, QStringLiteral("trimmed_mean_by_criterion"));
    EXPECT_EQ(source.used, 3);
    EXPECT_EQ(source.criteria[0].mean, Rational(15));
    EXPECT_EQ(source.criteria[1].mean, Rational(11));
    const QStringList lines = stageLines(source.stages);
    EXPECT_THAT(lines, testing::Contains(QStringLiteral("dropped_high W01 accuracy = 20")));
    EXPECT_THAT(lines, testing::Contains(QStringLiteral("dropped_low W01 instruction = 5")));
    EXPECT_THAT(lines, testing::Contains(QStringLiteral("mean instruction = 11 [33 / 3]")));
    EXPECT_EQ(lines.last(), QStringLiteral("sum = 26 [15 + 11]"));

    scheme.parts[0].sources[0].panel.minReviewers = 6;
    const PointsTable small = *officialPoints(scheme, input);
    EXPECT_EQ(*sourceOf(small, "A").points, Rational(128, 5)) << "the plain mean";
    EXPECT_EQ(sourceOf(small, "A").method, QStringLiteral("plain_mean"));
    ASSERT_EQ(small.warnings.size(), 1U);
    EXPECT_EQ(small.warnings[0].kind, WarningKind::TooFewReviewers);
}

TEST(Stages, EveryStepOfAPanelStandsInOrder)
{
    Scheme scheme;
    PointsInput input = twoCriteria(scheme);
    input.panel[0].points = decimal("19.96");
    scheme.rounding = {{RoundingWhere::Criterion, 1, RoundingMode::HalfUp},
                       {RoundingWhere::Source, 1, RoundingMode::HalfEven},
                       {RoundingWhere::Part, 0, RoundingMode::Down}};
    const PointsTable table = *officialPoints(scheme, input);
    const QStringList lines = stageLines(sourceOf(table, "A").stages);
    EXPECT_EQ(lines.mid(0, 5), (QStringList{QStringLiteral("criterion W01 accuracy = 19.96"),
                                            QStringLiteral("rounded W01 accuracy = 20.0"),
                                            QStringLiteral("criterion W01 instruction = 5"),
                                            QStringLiteral("rounded W01 instruction = 5.0"),
                                            QStringLiteral("reviewer_total W01 = 25 [20.0 + 5.0]")}));
    EXPECT_EQ(lines.mid(25),
              (QStringList{QStringLiteral("dropped_high W05 = 28"), QStringLiteral("dropped_low W04 = 23"),
                           QStringLiteral("sum = 77"), QStringLiteral("mean = 25.666666666667 [77 / 3]"),
                           QStringLiteral("rounded = 25.7")}));
    EXPECT_EQ(sourceOf(table, "A").stages.back().mode, RoundingMode::HalfEven);
    EXPECT_EQ(stageLines(table.teams[0].parts[0].stages),
              (QStringList{QStringLiteral("sum = 25.7"), QStringLiteral("rounded = 25")}));
    EXPECT_EQ(stageLines(table.teams[0].stages), QStringList{QStringLiteral("sum = 25")});
}

TEST(Stages, ResultsSurveysAndFixedPointsShowTheirFormula)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r1-2026"));
    scheme.parts[1] = scheme.parts[2];
    scheme.parts[1].sources[0].id = scheme.parts[1].id = QStringLiteral("fixed");
    scheme.parts[1].sources[0].kind = SourceKind::Fixed;
    scheme.parts[1].sources[0].fixed = decimal("2.5");
    scheme.ties.clear();
    PointsInput input;
    const QString team = QStringLiteral("A");
    input.teams << team;
    input.metrics = {{team, QStringLiteral("nia"), decimal("92.5"), {}},
                     {team, QStringLiteral("common"), Rational(70), {}},
                     {team, QStringLiteral("common"), Rational(75), {}},
                     {team, QStringLiteral("individual"), Rational(72), Rational(80)},
                     {team, QStringLiteral("individual"), Rational(66), Rational(60)}};
    input.survey = {{QStringLiteral("U1"), team, {}, Rational(4)},
                    {QStringLiteral("U2"), team, {}, Rational(3)}};
    const PointsTable table = *officialPoints(scheme, input);
    const auto lines = [&](std::size_t part, std::size_t source) {
        return stageLines(sourceOf(table, "A", part, source).stages).join(QStringLiteral("; "));
    };
    EXPECT_EQ(lines(0, 0), QStringLiteral("value = 92.5; scaled = 9.25 [92.5 × 10 / 100]; rounded = 9.3"));
    EXPECT_EQ(lines(0, 1), QStringLiteral("value = 70; value = 75; sum = 145; mean = 72.5 [145 / 2]; "
                                          "scaled = 14.5 [72.5 × 20 / 100]; rounded = 14.5"));
    EXPECT_EQ(lines(0, 2),
              QStringLiteral("value = 72; target = 80; ratio = 0.9 [72 / 80]; value = 66; target = 60; "
                             "ratio = 1.1 [66 / 60]; capped = 1; sum = 1.9; mean = 0.95 [1.9 / 2]; "
                             "scaled = 9.5 [0.95 × 10]; rounded = 9.5"));
    EXPECT_EQ(lines(1, 0), QStringLiteral("fixed = 2.5; rounded = 2.5"));
    EXPECT_EQ(lines(2, 0), QStringLiteral("sum = 7; mean = 3.5 [7 / 2]; winner_mean = 3.5; "
                                          "scaled = 25 [3.5 × 25 / 3.5]; rounded = 25.0"));
    EXPECT_EQ(stageLines(table.teams[0].parts[0].stages),
              QStringList{QStringLiteral("sum = 33.3 [9.3 + 14.5 + 9.5]")});
}

TEST(OfficialPoints, NothingMissingIsZero)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A")};
    input.metrics.push_back({QStringLiteral("A"), QStringLiteral("aaii"), Rational(40), {}});
    input.panel.push_back(
        {QStringLiteral("W01"), QStringLiteral("A"), QStringLiteral("strategy"), Rational(8)});
    input.panel.push_back(
        {QStringLiteral("W01"), QStringLiteral("A"), QStringLiteral("outcome"), Rational(8)});
    const PointsTable table = *officialPoints(scheme, input);
    const TeamPoints &team = table.teams[0];
    EXPECT_FALSE(team.total);
    EXPECT_FALSE(team.rank);
    EXPECT_EQ(team.missing, Missing::MissingSource);
    EXPECT_EQ(team.missingSources.join(u' '), QStringLiteral("nia expert expert_user public"));
    EXPECT_EQ(team.parts[0].missing, Missing::MissingSource);
    EXPECT_EQ(sourceOf(table, "A", 0, 1).missing, Missing::NoResult);
    EXPECT_EQ(sourceOf(table, "A", 1).missing, Missing::NoCompleteReviewer);
    EXPECT_EQ(sourceOf(table, "A", 2).missing, Missing::NoSurvey);
    ASSERT_FALSE(table.warnings.empty());
    EXPECT_EQ(table.warnings[0].kind, WarningKind::IncompleteReviewer);
    EXPECT_EQ(table.warnings[0].criterion, QStringLiteral("impact"));
    EXPECT_EQ(table.cut->noTotal, QStringList{QStringLiteral("A")});
    EXPECT_EQ(averageText(table, AveragePoints::Of::Total, "total"), QStringLiteral("none"));
}

TEST(OfficialPoints, AnIncompleteReviewerHasNoTotalAndChangesN)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    scheme.parts = {scheme.parts[1]};
    PointsInput input;
    input.teams << QStringLiteral("A");
    for (std::size_t w = 0; w < 6; ++w) {
        for (const char *criterion : {"strategy", "outcome", "impact"}) {
            if (w != 5 || QLatin1String(criterion) != QLatin1String("impact"))
                input.panel.push_back(
                    {name("W", w), QStringLiteral("A"), QLatin1String(criterion), Rational(8)});
        }
    }
    const PointsTable table = *officialPoints(scheme, input);
    EXPECT_EQ(sourceOf(table, "A").given, 6);
    EXPECT_EQ(sourceOf(table, "A").used, 3);
    EXPECT_EQ(*sourceOf(table, "A").points, Rational(24));
}

TEST(OfficialPoints, EachRoundingStageActsWhereItIsNamed)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("blank"));
    scheme.parts = {scheme.parts[0]};
    scheme.ties.clear();
    PointsInput input;
    input.teams << QStringLiteral("A");
    for (const char *source : {"nia", "common", "individual"})
        input.metrics.push_back({QStringLiteral("A"), QLatin1String(source), decimal("33.37"), {}});
    // 3.337 + 6.674 + 3.337 = 13.348
    const auto total = [&](const std::vector<RoundingStage> &rounding) {
        scheme.rounding = rounding;
        const PointsTable table = *officialPoints(scheme, input);
        return pointsText(*table.teams[0].total, table.teams[0].places);
    };
    EXPECT_EQ(total({}), QStringLiteral("13.348"));
    EXPECT_EQ(total({{RoundingWhere::Source, 2, RoundingMode::HalfUp}}), QStringLiteral("13.35"));
    EXPECT_EQ(total({{RoundingWhere::Source, 2, RoundingMode::Down}}), QStringLiteral("13.33"));
    EXPECT_EQ(total({{RoundingWhere::Part, 1, RoundingMode::Down}}), QStringLiteral("13.3"));
    EXPECT_EQ(total({{RoundingWhere::Source, 2, RoundingMode::HalfUp},
                     {RoundingWhere::Total, 1, RoundingMode::HalfUp}}),
              QStringLiteral("13.4"));
    EXPECT_EQ(total({{RoundingWhere::Total, 1, RoundingMode::HalfUp}}), QStringLiteral("13.3"));
}

TEST(OfficialPoints, CriterionRoundingActsBeforeTheSum)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    scheme.parts = {scheme.parts[1]};
    scheme.rounding = {{RoundingWhere::Criterion, 0, RoundingMode::HalfUp}};
    PointsInput input;
    input.teams << QStringLiteral("A");
    for (const char *criterion : {"strategy", "outcome", "impact"})
        input.panel.push_back(
            {QStringLiteral("W1"), QStringLiteral("A"), QLatin1String(criterion), decimal("7.5")});
    EXPECT_EQ(*sourceOf(*officialPoints(scheme, input), "A").points, Rational(24));
}

TEST(OfficialPoints, SeveralResultsOfATeamAreAveraged)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r1-2026"));
    scheme.parts = {scheme.parts[0]};
    scheme.ties.clear();
    scheme.rounding.clear();
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A"), QStringLiteral("B")};
    for (const QString &team : input.teams) {
        input.metrics.push_back({team, QStringLiteral("nia"), Rational(80), {}});
        input.metrics.push_back({team, QStringLiteral("common"), Rational(70), {}});
        // 72 of a target of 80, and one target passed: 90 % and 100 %.
        input.metrics.push_back({team, QStringLiteral("individual"), Rational(72), Rational(80)});
        input.metrics.push_back({team, QStringLiteral("individual"), Rational(66), Rational(60)});
    }
    input.metrics.push_back({QStringLiteral("A"), QStringLiteral("nia"), Rational(90), {}});
    const PointsTable table = *officialPoints(scheme, input);
    EXPECT_EQ(*sourceOf(table, "A", 0, 0).points, decimal("8.5"));
    EXPECT_EQ(*sourceOf(table, "A", 0, 2).points, decimal("9.5"));
    ASSERT_FALSE(table.warnings.empty());
    EXPECT_EQ(table.warnings[0].kind, WarningKind::UnevenResults);
    EXPECT_EQ(table.warnings[0].teams, QStringList{QStringLiteral("B")});
}

TEST(OfficialPoints, ThirdsStayExact)
{
    Scheme scheme = panelScheme();
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", {"30", "30", "31"});
    const PointsTable table = *officialPoints(scheme, input);
    EXPECT_EQ(stageText(sourceOf(table, "A"), "mean"), QStringLiteral("30.333333333333"));
    EXPECT_EQ(sourceOf(table, "A").stages[7].value, Rational(91, 3));
    EXPECT_EQ(sourceOf(table, "A").stages[7].formula, QStringLiteral("91 / 3"));
    EXPECT_EQ(pointsText(*table.teams[0].total, table.teams[0].places), QStringLiteral("30.3"));
}

TEST(OfficialPoints, TheOrderOfRowsChangesNothing)
{
    Scheme scheme = panelScheme();
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A"), QStringLiteral("B")};
    addTotals(input, "A", kTen);
    addTotals(input, "B", {"30", "30", "30", "30", "30", "30", "", "30"});
    const auto print = [&] {
        QStringList out;
        const PointsTable table = *officialPoints(scheme, input);
        for (const TeamPoints &team : table.teams) {
            for (const PointsStage &stage : team.parts[0].sources[0].stages)
                out << stage.stage << stage.who << stage.text();
        }
        return out;
    };
    const QStringList before = print();
    for (int turn = 0; turn < 5; ++turn) {
        std::rotate(input.panel.begin(), input.panel.begin() + 3 + turn, input.panel.end());
        std::swap(input.panel.front(), input.panel[6]);
        EXPECT_EQ(print(), before);
    }
}

struct Unusable
{
    const char *what;
    void (*spoil)(PointsInput &);
    const char *expected;
};

class UnusableInput : public testing::TestWithParam<Unusable>
{
};

TEST_P(UnusableInput, IsRefusedWithItsPlace)
{
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", {"30", "31"});
    GetParam().spoil(input);
    const Result<PointsTable> table = officialPoints(panelScheme(), input);
    ASSERT_FALSE(table.ok());
    EXPECT_EQ(table.error().code, ErrorCode::BadInput);
    EXPECT_THAT(table.error().text().toStdString(), testing::HasSubstr(GetParam().expected));
}

const Unusable kUnusable[] = {
    {"noTeam", [](PointsInput &in) { in.teams.clear(); }, "There is no team"},
    {"teamTwice", [](PointsInput &in) { in.teams << QStringLiteral("A"); }, "“A” stands twice"},
    {"unknownTeam", [](PointsInput &in) { in.panel[1].team = QStringLiteral("%2"); },
     "At panel[1], “%2” is not"},
    {"unknownCriterion", [](PointsInput &in) { in.panel[0].criterion = QStringLiteral("x"); },
     "criterion “x”"},
    {"aboveFull", [](PointsInput &in) { in.panel[0].points = decimal("35.5"); },
     "35.5 is not between 0 and 35"},
    {"negative", [](PointsInput &in) { in.panel[0].points = Rational(-1); }, "-1 is not between"},
    {"rowTwice", [](PointsInput &in) { in.panel.push_back(in.panel[0]); }, "At panel[2], reviewer “W01”"},
    {"uncountedMetric",
     [](PointsInput &in) {
         in.metrics.push_back({QStringLiteral("A"), QStringLiteral("m"), Rational(1), {}});
     },
     "At metrics[0], no part counts the result “m”"},
    {"decisionWithoutMinute",
     [](PointsInput &in) {
         in.decisions = {{{QStringLiteral("A"), QStringLiteral("A")}, {}}};
     },
     "At decisions[0], a decision needs two or more teams"},
    {"decisionOfAnUnknownTeam",
     [](PointsInput &in) {
         in.decisions = {{{QStringLiteral("A"), QStringLiteral("B")}, QStringLiteral("3")}};
     },
     "At decisions[0], “B” is not one of the teams"},
    {"decisionNamesATeamTwice",
     [](PointsInput &in) {
         in.decisions = {{{QStringLiteral("A"), QStringLiteral("A")}, QStringLiteral("3")}};
     },
     "“A” stands in a decision a second time"},
    {"uncountedSegment",
     [](PointsInput &in) {
         in.survey.push_back({QStringLiteral("U"), QStringLiteral("A"), QStringLiteral("s"), Rational(1)});
     },
     "At survey[0], no part counts the user group “s”"},
};
TEST(OfficialPoints, AMarkOffTheUsersScaleIsNoMark)
{
    // A blank that a spreadsheet turned into 0 would count as the worst of all marks.
    const Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    PointsInput input;
    input.teams << QStringLiteral("A");
    const auto refusal = [&](const char *score) {
        input.survey = {
            {QStringLiteral("U1"), QStringLiteral("A"), QStringLiteral("public"), decimal(score)}};
        const Result<PointsTable> table = officialPoints(scheme, input);
        return table.ok() ? std::string("accepted") : table.error().text().toStdString();
    };
    EXPECT_THAT(refusal("0"), testing::HasSubstr("At survey[0], 0 is not between 1 and 5."));
    EXPECT_THAT(refusal("5.1"), testing::HasSubstr("5.1 is not between 1 and 5."));
    EXPECT_EQ(refusal("1"), "accepted");
}

TEST(OfficialPoints, AResultMustFitEverySourceThatCountsIt)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    scheme.parts.resize(1);
    scheme.ties.clear();
    scheme.parts[0].sources[1].metric = QStringLiteral("aaii");
    scheme.parts[0].sources[1].of = Rational(50);
    PointsInput input;
    input.teams << QStringLiteral("A");
    input.metrics = {{QStringLiteral("A"), QStringLiteral("aaii"), Rational(60), {}}};
    const Result<PointsTable> table = officialPoints(scheme, input);
    ASSERT_FALSE(table.ok());
    EXPECT_THAT(table.error().text().toStdString(), testing::HasSubstr("At metrics[0], 60 does not fit"));
}

INSTANTIATE_TEST_SUITE_P(All, UnusableInput, testing::ValuesIn(kUnusable),
                         [](const auto &given) { return given.param.what; });

} // namespace

} // namespace jeoul::scoring
