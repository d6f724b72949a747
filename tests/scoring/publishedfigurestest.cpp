// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that others published. Ministry releases of 2026-01-15 (round 1) and 2026-08-18 / 2026-08-20 (round
// 2); the raw AAII values are those of the benchmark's site on 2026-08-18; the totals of round 2 as the press
// reported them on 2026-08-27. Other sources stand at their tests.
#include "models/scoring/officialpoints.h"

#include "tests/scoring/pointsbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

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
    EXPECT_EQ(stageText(sourceOf(*table, "A", 0, 2), "ratio"), QStringLiteral("1.035"));
    EXPECT_EQ(stageText(sourceOf(*table, "A", 0, 2), "capped"), QStringLiteral("1"));
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

TEST(RoundTwo, MotifsPartsGiveItsReportedTotal)
{
    // Motif = 24.6 + 27.1 + 14.1 = 65.8, with 11.9 from the AAII; so 12.7 of 15 from the NIA benchmark.
    const Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    PointsInput input;
    const QString motif = QStringLiteral("Motif");
    input.teams << motif;
    input.metrics.push_back({motif, QStringLiteral("aaii"), decimal("47.4"), {}});
    input.metrics.push_back({motif, QStringLiteral("nia"), decimal("12.7") * Rational(100, 15), {}});
    for (std::size_t w = 0; w < 10; ++w) {
        input.panel.push_back({name("W", w), motif, QStringLiteral("strategy"), decimal("7.6")});
        input.panel.push_back({name("W", w), motif, QStringLiteral("outcome"), decimal("7.5")});
        input.panel.push_back({name("W", w), motif, QStringLiteral("impact"), Rational(12)});
    }
    // 2.8 of 5 is 8.4 of 15, and 2.85 of 5 is 5.7 of 10.
    for (std::size_t u = 0; u < 20; ++u) {
        const auto mark = [&](const char *segment, int points) {
            input.survey.push_back({name("U", u), motif, QLatin1String(segment), Rational(points)});
        };
        mark("expert_user", u < 16 ? 3 : 2);
        mark("public", u < 17 ? 3 : 2);
    }
    const PointsTable table = *officialPoints(scheme, input);
    QStringList parts;
    for (const PartPoints &part : table.teams[0].parts)
        parts << pointsText(*part.points, part.places);
    EXPECT_EQ(parts.join(u' '), QStringLiteral("24.6 27.1 14.1"));
    EXPECT_EQ(pointsText(*table.teams[0].total, table.teams[0].places), QStringLiteral("65.8"));
    EXPECT_EQ(table.teams[0].stages.front().formula, QStringLiteral("24.6 + 27.1 + 14.1"));
}

/// Round 2 with the AAII points as they were, and every other source spread so that the four teams' points
/// sum to what the published averages say: 52.2 (NIA), 115.0 (experts), 42.1 and 28.1 (users).
PointsTable roundTwoAverages()
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    PointsInput input;
    const std::map<QString, std::vector<const char *>> points = {
        {QStringLiteral("nia"), {"12.7", "13.4", "13.1", "13.0"}},
        {QStringLiteral("expert"), {"27.1", "29.5", "29.2", "29.2"}},
        {QStringLiteral("expert_user"), {"8.4", "11.6", "11.3", "10.8"}},
        {QStringLiteral("public"), {"5.7", "7.6", "7.5", "7.3"}}};
    for (Part &part : scheme.parts) {
        for (Source &source : part.sources) {
            source.kind = SourceKind::Metric;
            source.metric = source.id;
            source.of = source.id == QLatin1String("aaii") ? Rational(100) : source.max;
        }
    }
    scheme.ties = {{TieKind::Committee, {}}};
    for (std::size_t t = 0; t < kAaii.size(); ++t) {
        input.teams << name("T", t);
        input.metrics.push_back({name("T", t), QStringLiteral("aaii"), decimal(kAaii[t]), {}});
        for (const auto &[source, values] : points)
            input.metrics.push_back({name("T", t), source, decimal(values[t]), {}});
    }
    return *officialPoints(scheme, input);
}

TEST(RoundTwo, AveragesAreThePublishedOnes)
{
    const PointsTable table = roundTwoAverages();
    using Of = AveragePoints::Of;
    EXPECT_EQ(averageText(table, Of::Source, "aaii"), QStringLiteral("9.48"));
    EXPECT_EQ(averageText(table, Of::Source, "nia"), QStringLiteral("13.05"));
    EXPECT_EQ(averageText(table, Of::Source, "expert"), QStringLiteral("28.75"));
    EXPECT_EQ(averageText(table, Of::Source, "expert_user"), QStringLiteral("10.53"));
    EXPECT_EQ(averageText(table, Of::Source, "public"), QStringLiteral("7.03"));
    // The release of 18 August gives the parts to one decimal: 22.5, 28.8, 17.6.
    QStringList parts;
    for (const AveragePoints &average : table.averages) {
        if (average.of == Of::Part)
            parts << average.value->rounded(1, RoundingMode::HalfUp).toDecimal(1);
    }
    EXPECT_EQ(parts.join(u' '), QStringLiteral("22.5 28.8 17.6"));
    const AveragePoints &aaii = table.averages.front();
    ASSERT_EQ(aaii.stages.size(), 3U);
    EXPECT_EQ(aaii.stages[0].text(), QStringLiteral("37.9"));
    EXPECT_EQ(aaii.stages[0].formula, QStringLiteral("11.9 + 9.4 + 8.8 + 7.8"));
    EXPECT_EQ(aaii.stages[1].text(), QStringLiteral("9.475"));
    EXPECT_EQ(aaii.stages[1].formula, QStringLiteral("37.9 / 4"));
    EXPECT_EQ(aaii.stages[2].stage, QStringLiteral("rounded"));
    EXPECT_EQ(aaii.stages[2].mode, RoundingMode::HalfUp);
}

TEST(Rounding, FourReadingsOfOneUnstatedRule)
{
    // Question 41301-1689 of 2003-08-20 to the ministry (sderi.or.kr): a bid of 210,680,000 on an estimate of
    // 261,358,120, technical mark 46.75, price mark 50 - 3 * |(88/100 - bid/estimate) * 100|, winner
    // from 75.0.
    const Rational share(210680000, 261358120);
    const Rational limit(88, 100);
    const auto total = [](const Rational &gap) {
        return decimal("46.75") + Rational(50) - Rational(3) * gap;
    };
    const auto inside = [&](int places) {
        return total((limit - share.rounded(places, RoundingMode::HalfUp)) * Rational(100));
    };
    const auto outside = [&](int places) {
        return total(((limit - share) * Rational(100)).rounded(places, RoundingMode::HalfUp));
    };
    EXPECT_EQ(inside(3).toText(), QStringLiteral("74.55"));
    EXPECT_EQ(outside(3).toText(), QStringLiteral("74.58"));
    EXPECT_EQ(inside(2).toText(), QStringLiteral("75.75")) << "the only reading above the cut";
    EXPECT_EQ(outside(2).toText(), QStringLiteral("74.58"));
}

} // namespace

} // namespace jeoul::scoring
