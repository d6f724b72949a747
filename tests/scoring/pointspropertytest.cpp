// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any numbers: random panels against an evaluation in plain big integers that shares no
// line with the program, and laws that follow from the rules.
#include "models/scoring/officialpoints.h"

#include "tests/scoring/pointsbuilder.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jeoul::scoring {

namespace {

using Whole = boost::multiprecision::cpp_int;

/// Marks in hundredths: by team, reviewer, criterion; a recused reviewer has none.
using Marks = std::vector<std::vector<std::vector<int>>>;

constexpr std::size_t kCriteria = 3;

Marks randomMarks(std::mt19937 &random)
{
    const std::size_t teams = 2 + random() % 4;
    const std::size_t reviewers = 1 + random() % 11;
    Marks marks(teams, std::vector<std::vector<int>>(reviewers));
    for (auto &team : marks) {
        for (auto &reviewer : team) {
            if (random() % 8 == 0)
                continue;
            for (const int max : {1000, 1500, 1000}) {
                const int step = random() % 2 == 0 ? 50 : 1; // half points, as on paper, and odd ones
                reviewer.push_back(static_cast<int>(random() % static_cast<unsigned>(max / step + 1)) * step);
            }
        }
    }
    return marks;
}

Scheme expertScheme()
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r1-2026"));
    scheme.parts = {scheme.parts[1]};
    return scheme;
}

PointsInput inputOf(const Marks &marks)
{
    const QStringList criteria{QStringLiteral("strategy"), QStringLiteral("outcome"),
                               QStringLiteral("impact")};
    PointsInput input;
    for (std::size_t t = 0; t < marks.size(); ++t) {
        input.teams << name("T", t);
        for (std::size_t w = 0; w < marks[t].size(); ++w) {
            for (std::size_t c = 0; c < marks[t][w].size(); ++c)
                input.panel.push_back({name("W", w), name("T", t), criteria.at(static_cast<qsizetype>(c)),
                                       Rational(marks[t][w][c], 100)});
        }
    }
    return input;
}

/// round(numerator / denominator, 1 place, half up) as tenths; both positive.
Whole tenths(const Whole &numerator, const Whole &denominator)
{
    return (numerator * 20 + denominator) / (denominator * 2);
}

/// The expert points of one team in tenths, or -1 without any reviewer: integers from end to end.
Whole expectedTenths(const std::vector<std::vector<int>> &team)
{
    std::vector<int> totals;
    for (const std::vector<int> &reviewer : team) {
        if (reviewer.size() == kCriteria)
            totals.push_back(reviewer[0] + reviewer[1] + reviewer[2]);
    }
    if (totals.empty())
        return -1;
    Whole sum = 0;
    for (const int total : totals)
        sum += total;
    std::size_t n = totals.size();
    if (n >= 5) {
        sum -= *std::max_element(totals.begin(), totals.end());
        sum -= *std::min_element(totals.begin(), totals.end());
        n -= 2;
    }
    return tenths(sum, Whole(100) * n);
}

TEST(PointsProperty, EqualsAnEvaluationInIntegers)
{
    std::mt19937 random(20260118);
    const Scheme scheme = expertScheme();
    int trimmed = 0;
    for (int round = 0; round < 300; ++round) {
        const Marks marks = randomMarks(random);
        const PointsTable table = *officialPoints(scheme, inputOf(marks));
        Whole sum = 0;
        int n = 0;
        for (std::size_t t = 0; t < marks.size(); ++t) {
            const Whole expected = expectedTenths(marks[t]);
            const SourcePoints &source = table.teams[t].parts[0].sources[0];
            ASSERT_EQ(source.points.has_value(), expected >= 0);
            if (expected < 0)
                continue;
            ASSERT_EQ(*source.points, Rational(expected.convert_to<qint64>(), 10));
            ASSERT_EQ(*table.teams[t].total, *source.points);
            trimmed += source.used < source.given ? 1 : 0;
            sum += expected;
            ++n;
        }
        if (n == 0)
            continue;
        // The average of tenths to two places: hundredths, half up.
        const Whole hundredths = (sum * 20 + n) / (2 * n);
        ASSERT_EQ(*table.averages.back().value, Rational(hundredths.convert_to<qint64>(), 100));
        ASSERT_EQ(table.averages.back().n, n);
    }
    EXPECT_GT(trimmed, 300) << "the trimming was exercised";
}

TEST(PointsProperty, StagesLeadFromTheMarksToThePoints)
{
    // Every printed step follows from the steps before it.
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const PointsTable table = *officialPoints(expertScheme(), inputOf(randomMarks(random)));
        for (const TeamPoints &team : table.teams) {
            const SourcePoints &source = team.parts[0].sources[0];
            if (!source.points)
                continue;
            std::map<QString, Rational> marks;
            Rational kept;
            Rational sum;
            for (const PointsStage &stage : source.stages) {
                if (stage.stage == QLatin1String("criterion"))
                    marks[stage.who] += stage.value;
                else if (stage.stage == QLatin1String("reviewer_total")) {
                    ASSERT_EQ(stage.value, marks[stage.who]);
                    kept += stage.value;
                } else if (stage.stage.startsWith(QLatin1String("dropped")))
                    kept -= stage.value;
                else if (stage.stage == QLatin1String("sum"))
                    sum = stage.value;
            }
            ASSERT_EQ(sum, kept);
            ASSERT_EQ(sum / Rational(source.used), source.stages[source.stages.size() - 2].value);
            ASSERT_EQ(source.stages.back().value, *source.points);
        }
    }
}

QStringList pointsByTeam(const PointsTable &table)
{
    QStringList out;
    for (const TeamPoints &team : table.teams)
        out << QStringLiteral("%1 %2 %3")
                   .arg(team.team, team.total ? team.total->toText() : QStringLiteral("-"))
                   .arg(team.rank.value_or(0));
    out.sort();
    return out;
}

TEST(PointsProperty, NamesAndOrdersChangeNothing)
{
    std::mt19937 random(99);
    for (int round = 0; round < 60; ++round) {
        PointsInput input = inputOf(randomMarks(random));
        const QStringList before = pointsByTeam(*officialPoints(expertScheme(), input));
        std::shuffle(input.panel.begin(), input.panel.end(), random);
        std::shuffle(input.teams.begin(), input.teams.end(), random);
        for (PanelPoints &row : input.panel) // reviewers take each other's seats, the same for all teams
            std::reverse(row.reviewer.begin(), row.reviewer.end());
        ASSERT_EQ(pointsByTeam(*officialPoints(expertScheme(), input)), before);
    }
}

TEST(PointsProperty, PointsGrowWithTheScaleOfTheMarks)
{
    // Half of every mark gives half of every exact result, whatever is dropped.
    std::mt19937 random(5);
    Scheme scheme = expertScheme();
    scheme.rounding.clear();
    for (int round = 0; round < 60; ++round) {
        PointsInput input = inputOf(randomMarks(random));
        const PointsTable whole = *officialPoints(scheme, input);
        for (PanelPoints &row : input.panel)
            row.points /= Rational(2);
        const PointsTable half = *officialPoints(scheme, input);
        for (std::size_t t = 0; t < whole.teams.size(); ++t) {
            ASSERT_EQ(whole.teams[t].rank, half.teams[t].rank);
            if (whole.teams[t].total) {
                ASSERT_EQ(*half.teams[t].total * Rational(2), *whole.teams[t].total);
            }
        }
    }
}

TEST(PointsProperty, RoundingAgainChangesNothingAndStaysNear)
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const Rational value(static_cast<qint64>(random() % 200000) - 100000,
                             static_cast<qint64>(1 + random() % 997));
        const int places = static_cast<int>(random() % 5);
        for (const RoundingMode mode : {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down}) {
            const Rational once = value.rounded(places, mode);
            ASSERT_EQ(once.rounded(places, mode), once);
            ASSERT_EQ(once.rounded(places + 3, mode), once);
            // Signs mirror each other in every mode.
            ASSERT_EQ((Rational() - value).rounded(places, mode), Rational() - once);
            Rational unit(1);
            for (int i = 0; i < places; ++i)
                unit /= Rational(10);
            const Rational distance = value < once ? once - value : value - once;
            ASSERT_TRUE(mode == RoundingMode::Down ? distance < unit : distance * Rational(2) <= unit);
        }
    }
}

} // namespace

} // namespace jeoul::scoring
