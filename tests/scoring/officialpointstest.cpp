// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures: ministry releases of 2026-01-15 (round 1) and 2026-08-18 / 2026-08-20 (round 2). The raw
// AAII values are those of the benchmark's site on 2026-08-18.
#include "models/scoring/officialpoints.h"

#include "tests/scoring/pointsbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::scoring {

namespace {

const std::vector<const char *> kAaii = {"47.4", "37.4", "35.0", "31.0"};

/// The AAII source of round 2 alone, with the given rounding.
PointsTable aaii(const std::vector<RoundingStage> &rounding)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    scheme.parts.resize(1);
    scheme.parts[0].sources.resize(1);
    scheme.ties.clear();
    scheme.rounding = rounding;
    PointsInput input;
    for (std::size_t i = 0; i < kAaii.size(); ++i) {
        input.teams << name("T", i);
        input.metrics.push_back({name("T", i), QStringLiteral("aaii"), decimal(kAaii[i]), {}});
    }
    const Result<PointsTable> table = officialPoints(scheme, input);
    EXPECT_TRUE(table.ok());
    return *table;
}

std::vector<RoundingStage> presetRounding()
{
    return schemejson::preset(QStringLiteral("r2-2026"))->rounding;
}

QStringList sourceTexts(const PointsTable &table)
{
    QStringList out;
    for (const TeamPoints &team : table.teams)
        out << pointsText(*team.parts[0].sources[0].points, team.parts[0].sources[0].places);
    return out;
}

TEST(AaiiOfRoundTwo, PresetGivesThePublishedFigures)
{
    const PointsTable table = aaii(presetRounding());
    EXPECT_EQ(sourceTexts(table).join(u' '), QStringLiteral("11.9 9.4 8.8 7.8"));
    EXPECT_EQ(averageText(table, AveragePoints::Of::Source, "aaii"), QStringLiteral("9.48"));
    EXPECT_EQ(stageText(table.teams[0].parts[0].sources[0], "scaled"), QStringLiteral("11.85"));
    EXPECT_EQ(stageText(table.teams[0].parts[0].sources[0], "rounded"), QStringLiteral("11.9"));
}

TEST(AaiiOfRoundTwo, OtherRoundingDoesNot)
{
    const RoundingStage average{RoundingWhere::Average, 2, RoundingMode::HalfUp};
    const PointsTable even = aaii({{RoundingWhere::Source, 1, RoundingMode::HalfEven}, average});
    EXPECT_EQ(sourceTexts(even).first(), QStringLiteral("11.8"));
    EXPECT_EQ(averageText(even, AveragePoints::Of::Source, "aaii"), QStringLiteral("9.45"));
    const PointsTable late = aaii({average});
    EXPECT_EQ(averageText(late, AveragePoints::Of::Source, "aaii"), QStringLiteral("9.43"));
    // What a program on binary doubles prints: 11.85 is not 11.85 there.
    double sum = 0;
    for (const char *raw : {"47.4", "37.4", "35.0", "31.0"})
        sum += std::stod(QString::number(std::stod(raw) * 0.25, 'f', 1).toStdString());
    EXPECT_EQ(QString::number(sum / 4, 'f', 2), QStringLiteral("9.43"));
}

TEST(RoundTwo, ReportedTotalsReconcileWithThePublishedMeans)
{
    // SKT, Upstage, LG, Motif; only the sums are reported, so they enter as one fixed-scale result each.
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    scheme.parts.resize(1);
    scheme.parts[0].sources.resize(1);
    scheme.parts[0].sources[0].max = Rational(100);
    scheme.parts[0].max = Rational(100);
    scheme.ties.clear();
    PointsInput input;
    const std::vector<std::pair<QString, const char *>> totals = {{QStringLiteral("SKT"), "70.6"},
                                                                  {QStringLiteral("Upstage"), "69.9"},
                                                                  {QStringLiteral("LG"), "69.0"},
                                                                  {QStringLiteral("Motif"), "65.8"}};
    for (const auto &[team, total] : totals) {
        input.teams << team;
        input.metrics.push_back({team, QStringLiteral("aaii"), decimal(total), {}});
    }
    const PointsTable table = *officialPoints(scheme, input);
    Rational means;
    for (const char *mean : {"9.48", "13.05", "28.75", "10.53", "7.03"})
        means += (Rational(4) * decimal(mean)).rounded(1, RoundingMode::HalfUp);
    Rational sum;
    for (const TeamPoints &team : table.teams)
        sum += *team.total;
    EXPECT_EQ(sum.toText(), QStringLiteral("275.3"));
    EXPECT_EQ(means, sum);
    EXPECT_EQ(table.cut->advance,
              (QStringList{QStringLiteral("SKT"), QStringLiteral("Upstage"), QStringLiteral("LG")}));
    EXPECT_EQ(table.cut->out, QStringList{QStringLiteral("Motif")});
}

TEST(RoundOne, BestTeamIsScaledToFullMarksAndTheSumIsThePublishedTotal)
{
    // Round 1: the first-ranked team of the user part gets 25, the others their share of it.
    Scheme scheme = *schemejson::preset(QStringLiteral("r1-2026"));
    PointsInput input;
    input.teams = QStringList{QStringLiteral("A"), QStringLiteral("B")};
    for (std::size_t rater = 0; rater < 49; ++rater) {
        input.survey.push_back({name("U", rater), QStringLiteral("A"), {}, Rational(rater < 24 ? 4 : 5)});
        input.survey.push_back({name("U", rater), QStringLiteral("B"), {}, Rational(rater < 10 ? 4 : 3)});
    }
    const auto result = [&](const QString &team, const char *source, const char *value) {
        input.metrics.push_back({team, QLatin1String(source), decimal(value), {}});
    };
    result(QStringLiteral("A"), "nia", "92");       // 9.2
    result(QStringLiteral("A"), "common", "72.03"); // 14.406 -> 14.4
    result(QStringLiteral("A"), "individual", "103.5");
    result(QStringLiteral("B"), "nia", "81.4");
    result(QStringLiteral("B"), "common", "60");
    result(QStringLiteral("B"), "individual", "90"); // 72 of 80
    const std::vector<std::pair<const char *, const char *>> marks = {
        {"strategy", "9.1"}, {"outcome", "13.5"}, {"impact", "9"}};
    for (const QString &team : input.teams) {
        for (std::size_t w = 0; w < 10; ++w) {
            for (const auto &[criterion, points] : marks)
                input.panel.push_back({name("W", w), team, QLatin1String(criterion), decimal(points)});
        }
    }
    const Result<PointsTable> table = officialPoints(scheme, input);
    ASSERT_TRUE(table.ok()) << table.error().text().toStdString();
    const TeamPoints &best = *table->team(QStringLiteral("A"));
    EXPECT_EQ(pointsText(*best.parts[0].points, best.parts[0].places), QStringLiteral("33.6"));
    EXPECT_EQ(pointsText(*best.parts[1].points, best.parts[1].places), QStringLiteral("31.6"));
    EXPECT_EQ(pointsText(*best.parts[2].points, best.parts[2].places), QStringLiteral("25.0"));
    EXPECT_EQ(pointsText(*best.total, best.places), QStringLiteral("90.2"));
    EXPECT_EQ(stageText(sourceOf(*table, "A", 0, 2), "ratio"), QStringLiteral("1")) << "capped at the target";
    EXPECT_EQ(*sourceOf(*table, "B", 0, 2).points, decimal("9"));
    // B: 157 of the winner's 221 marks.
    EXPECT_EQ(*sourceOf(*table, "B", 2).points, Rational(157 * 25, 221).rounded(1, RoundingMode::HalfUp));
}

TEST(RoundOne, PublishedMeansAreMultiplesOfATenthPerTeam)
{
    // 30.4, 28.56 and 20.76 are the published part means of five teams; their sum is the published 79.72.
    Rational sum;
    for (const char *mean : {"30.4", "28.56", "20.76"}) {
        const Rational total = decimal(mean) * Rational(5);
        EXPECT_EQ(total, total.rounded(1, RoundingMode::Down));
        sum += decimal(mean);
    }
    EXPECT_EQ(sum.toText(), QStringLiteral("79.72"));
}

const std::vector<const char *> kTen = {"31.0", "29.5", "30.0", "27.5", "33.0",
                                        "28.0", "30.5", "29.0", "33.0", "26.0"};

TEST(TrimmedMean, DropsExactlyOneOfTiedExtremes)
{
    Scheme scheme = panelScheme();
    scheme.rounding.clear();
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", kTen);
    const PointsTable trimmed = *officialPoints(scheme, input);
    EXPECT_EQ(sourceOf(trimmed, "A").points->toText(), QStringLiteral("29.8125"));
    EXPECT_EQ(sourceOf(trimmed, "A").used, 8);
    EXPECT_EQ(sourceOf(trimmed, "A").given, 10);
    EXPECT_EQ(stageText(sourceOf(trimmed, "A"), "dropped_high"), QStringLiteral("33"));
    EXPECT_EQ(stageText(sourceOf(trimmed, "A"), "dropped_low"), QStringLiteral("26"));

    scheme.parts[0].sources[0].panel.average = Average::Mean;
    EXPECT_EQ(sourceOf(*officialPoints(scheme, input), "A").points->toText(), QStringLiteral("29.75"));
    scheme.parts[0].sources[0].panel.average = Average::Median;
    EXPECT_EQ(sourceOf(*officialPoints(scheme, input), "A").points->toText(), QStringLiteral("29.75"));
    scheme.parts[0].sources[0].panel = {};
    scheme.parts[0].sources[0].panel.dropHigh = 2; // the wrong reading: every tied extreme goes
    EXPECT_EQ(sourceOf(*officialPoints(scheme, input), "A").points->rounded(3, RoundingMode::HalfUp).toText(),
              QStringLiteral("29.357"));
}

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

TEST(TrimmedMean, PublicExamOf2023)
{
    // Civil-service exam PSAT 2023 grade 7, question 18: one highest and one lowest out, even when tied; the
    // tie of the totals goes to the higher technical mark; the published answer is the fourth firm.
    Scheme scheme = panelScheme(80);
    Part price{QStringLiteral("price"), {}, Rational(20), {}};
    Source source;
    source.id = source.metric = QStringLiteral("price");
    source.kind = SourceKind::Metric;
    source.max = source.of = Rational(20);
    price.sources = {source};
    scheme.parts.push_back(price);
    scheme.cut = 1;
    PointsInput input;
    const std::vector<std::vector<const char *>> technical = {{"68", "68", "68", "68", "72"},
                                                              {"65", "73", "62", "65", "65"},
                                                              {"73", "69", "69", "65", "69"},
                                                              {"75", "70", "65", "65", "75"},
                                                              {"65", "60", "60", "70", "75"}};
    const std::vector<int> prices = {13, 20, 15, 14, 17};
    const std::vector<const char *> firms = {"A", "B", "C", "D", "E"};
    for (std::size_t i = 0; i < firms.size(); ++i) {
        input.teams << QLatin1String(firms[i]);
        addTotals(input, firms[i], technical[i]);
        input.metrics.push_back({QLatin1String(firms[i]), QStringLiteral("price"), Rational(prices[i]), {}});
    }
    const PointsTable table = *officialPoints(scheme, input);
    QStringList totals;
    for (const TeamPoints &team : table.teams)
        totals << team.total->toText();
    EXPECT_EQ(totals.join(u' '), QStringLiteral("81 85 84 84 82"));
    EXPECT_LT(table.team(QStringLiteral("D"))->rank, table.team(QStringLiteral("C"))->rank);
    ASSERT_EQ(table.ties.size(), 1U);
    EXPECT_EQ(table.ties[0].rules, QStringList{QStringLiteral("higher_part:expert")});
    EXPECT_TRUE(table.ties[0].open.empty());
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
    EXPECT_EQ(sourceOf(table, "A").stages[4].value, Rational(91, 3));
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
    {"uncountedSegment",
     [](PointsInput &in) {
         in.survey.push_back({QStringLiteral("U"), QStringLiteral("A"), QStringLiteral("s"), Rational(1)});
     },
     "At survey[0], no part counts the user group “s”"},
};
INSTANTIATE_TEST_SUITE_P(All, UnusableInput, testing::ValuesIn(kUnusable),
                         [](const auto &given) { return given.param.what; });

} // namespace

} // namespace jeoul::scoring
