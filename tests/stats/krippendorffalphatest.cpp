// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/krippendorffalpha.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jeoul::stats {

namespace {

constexpr double kTolerance = 1e-9;
constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Raters in rows, units in columns, as the textbooks print them.
std::vector<UnitRating> ratings(const std::vector<std::vector<double>> &ratersByUnits)
{
    std::vector<UnitRating> out;
    for (const auto &row : ratersByUnits) {
        for (std::size_t unit = 0; unit < row.size(); ++unit) {
            if (!std::isnan(row[unit]))
                out.push_back({static_cast<std::uint32_t>(unit), row[unit]});
        }
    }
    return out;
}

double alpha(const std::vector<UnitRating> &data, Metric metric)
{
    return krippendorffAlpha(data, metric).alpha.value_or(kMissing);
}

/// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", examples C and D.
std::vector<UnitRating> krippendorff2011()
{
    constexpr double x = kMissing;
    return ratings({{1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x},
                    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3},
                    {x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x},
                    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x}});
}

TEST(KrippendorffAlpha, Krippendorff2011)
{
    // Published .743, .815, .849, .797; the full digits follow from the pairwise definition.
    const auto data = krippendorff2011();
    EXPECT_NEAR(alpha(data, Metric::Nominal), 0.743421052631579, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Nominal), 904.0 / 1216.0, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Ordinal), 0.815387503754881, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Interval), 0.849107142857143, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Ratio), 0.797402774711612, kTolerance);
}

TEST(KrippendorffAlpha, Krippendorff2011Intermediates)
{
    const AlphaResult nominal = krippendorffAlpha(krippendorff2011(), Metric::Nominal);
    EXPECT_NEAR(nominal.observed.value_or(-1), 0.2, kTolerance);
    EXPECT_NEAR(nominal.expected.value_or(-1), 0.77948717948718, kTolerance);
    EXPECT_EQ(nominal.pairable, 40U);
    EXPECT_EQ(nominal.units, 11U) << "the twelfth unit has one rating";
    const AlphaResult ordinal = krippendorffAlpha(krippendorff2011(), Metric::Ordinal);
    EXPECT_NEAR(ordinal.observed.value_or(-1), 47.275, kTolerance);
    EXPECT_NEAR(ordinal.expected.value_or(-1), 256.076923076923, kTolerance);
    const AlphaResult interval = krippendorffAlpha(krippendorff2011(), Metric::Interval);
    EXPECT_NEAR(interval.observed.value_or(-1), 0.433333333333333, kTolerance);
    EXPECT_NEAR(interval.expected.value_or(-1), 2.87179487179487, kTolerance);
    const AlphaResult ratio = krippendorffAlpha(krippendorff2011(), Metric::Ratio);
    EXPECT_NEAR(ratio.observed.value_or(-1), 0.0224327286470144, kTolerance);
    EXPECT_NEAR(ratio.expected.value_or(-1), 0.11072574471384, kTolerance);
}

TEST(KrippendorffAlpha, EncyclopediaExample)
{
    // Wikipedia, "Krippendorff's alpha": three raters, fifteen units, published .691 nominal, .811 interval.
    constexpr double x = kMissing;
    const auto data = ratings({{x, x, x, x, x, 3, 4, 1, 2, 1, 1, 3, 3, x, 3},
                               {1, x, 2, 1, 3, 3, 4, 3, x, x, x, x, x, x, x},
                               {x, x, 2, 1, 3, 4, 4, x, 2, 1, 1, 3, 3, x, 4}});
    EXPECT_NEAR(alpha(data, Metric::Nominal), 0.691358024691358, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Ordinal), 0.806721419941315, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Interval), 0.810844892812106, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Ratio), 0.808943670784247, kTolerance);
}

TEST(KrippendorffAlpha, SmallPublishedExamples)
{
    // Krippendorff 2011, example B (published .692).
    EXPECT_NEAR(alpha(ratings({{1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}}),
                      Metric::Nominal),
                0.691964285714286, kTolerance);
    // The four-judge, four-unit example of the evalica tests (published .083333).
    constexpr double x = kMissing;
    EXPECT_NEAR(alpha(ratings({{1, 1, 2, 2}, {x, 2, 2, 1}, {1, 2, 2, 1}, {1, 1, 1, 2}}), Metric::Nominal),
                0.083333, 1e-6);
    // Two raters, three units and two raters, two units of the same tests.
    const auto tiny = ratings({{1, 2, 3}, {2, 3, 4}});
    EXPECT_NEAR(alpha(tiny, Metric::Nominal), -0.153846, 1e-6) << "negative values are shown as they are";
    EXPECT_NEAR(alpha(tiny, Metric::Interval), 0.545454, 1e-6);
    EXPECT_NEAR(alpha(ratings({{1, 2}, {2, 4}}), Metric::Ratio), 0.171271, 1e-6);
}

TEST(KrippendorffAlpha, CompleteDataOfThreeRatersUsesTheRightDivisor)
{
    // irr 0.84.1 prints .8776223776 here: with nothing missing it divides by 1 instead of m - 1.
    const auto data = ratings({{1, 2, 3, 4, 5, 3}, {1, 2, 4, 4, 5, 2}, {2, 2, 3, 5, 5, 3}});
    EXPECT_NEAR(alpha(data, Metric::Interval), 0.881118881118881, kTolerance);
    EXPECT_GT(std::abs(alpha(data, Metric::Interval) - 0.8776223776), 1e-3);
}

TEST(KrippendorffAlpha, TargetsByRatersIsNotRatersByTargets)
{
    // Shrout and Fleiss 1979, six targets by four raters; recomputed ordinal .109059, interval .147308.
    const std::vector<std::vector<double>> targets = {{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                                      {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    std::vector<UnitRating> data;
    for (std::size_t target = 0; target < targets.size(); ++target) {
        for (const double value : targets[target])
            data.push_back({static_cast<std::uint32_t>(target), value});
    }
    EXPECT_NEAR(alpha(data, Metric::Ordinal), 0.109059, 1e-6);
    EXPECT_NEAR(alpha(data, Metric::Interval), 0.147308, 1e-6);
    EXPECT_GT(std::abs(alpha(ratings(targets), Metric::Interval) - 0.147308), 0.1) << "the transposed table";
}

TEST(KrippendorffAlpha, SaysWhyThereIsNoNumber)
{
    constexpr double x = kMissing;
    const auto reason = [](const std::vector<UnitRating> &data, Metric metric) {
        const AlphaResult result = krippendorffAlpha(data, metric);
        EXPECT_FALSE(result.alpha);
        return result.reason;
    };
    EXPECT_EQ(reason({}, Metric::Interval), NoNumber::NoRatings);
    EXPECT_EQ(reason(ratings({{1, x, 3}, {x, 2, x}}), Metric::Nominal), NoNumber::NoUnitWithTwoRatings);
    EXPECT_EQ(reason(ratings({{1, 2, 3, 4}}), Metric::Interval), NoNumber::NoUnitWithTwoRatings);
    for (const Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio})
        EXPECT_EQ(reason(ratings({{0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}, {0.1, x, 0.1}}), metric),
                  NoNumber::NoVariation);
    // The other value stands only where nobody else rated.
    EXPECT_EQ(reason(ratings({{3, 3, 5}, {3, 3, x}}), Metric::Interval), NoNumber::NoVariation);
    EXPECT_EQ(reason(ratings({{-1, 2}, {1, 2}}), Metric::Ratio), NoNumber::NegativeRatioValue);
    EXPECT_EQ(reason({{0, std::numeric_limits<double>::infinity()}, {0, 1}}, Metric::Interval),
              NoNumber::NotFinite);
    EXPECT_EQ(noNumberId(NoNumber::NoUnitWithTwoRatings), "no_unit_with_two_ratings");
}

TEST(KrippendorffAlpha, ZeroAgainstZeroIsNoDifferenceOnARatioScale)
{
    const AlphaResult result = krippendorffAlpha(ratings({{0, 1, 2}, {0, 1, 2}}), Metric::Ratio);
    EXPECT_NEAR(result.alpha.value_or(kMissing), 1, kTolerance);
}

/// A hundred-point scale with missing ratings, by a fixed recurrence.
std::vector<UnitRating> generated(std::uint32_t units, std::uint32_t raters)
{
    std::vector<UnitRating> out;
    std::uint32_t state = 12345;
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        for (std::uint32_t rater = 0; rater < raters; ++rater) {
            state = state * 1664525U + 1013904223U;
            if (state >> 28 != 0)
                out.push_back({unit, static_cast<double>((state >> 8) % 41 + unit % 60)});
        }
    }
    return out;
}

/// The definition, pair by pair.
double pairwise(const std::vector<UnitRating> &data, Metric metric)
{
    std::vector<double> values;
    std::vector<std::vector<double>> units(1000);
    for (const UnitRating &rating : data)
        units[rating.unit].push_back(rating.value);
    for (const auto &unit : units) {
        if (unit.size() >= 2)
            values.insert(values.end(), unit.begin(), unit.end());
    }
    const auto distance = [&](double v, double w) {
        if (metric == Metric::Nominal)
            return v == w ? 0.0 : 1.0;
        if (metric == Metric::Interval)
            return (v - w) * (v - w);
        if (metric == Metric::Ratio)
            return v + w == 0 ? 0.0 : (v - w) * (v - w) / ((v + w) * (v + w));
        const auto [low, high] = std::minmax(v, w);
        double between = 0;
        for (const double value : values) {
            between += value >= low && value <= high ? 1 : 0;
            between -= value == v ? 0.5 : 0;
            between -= value == w ? 0.5 : 0;
        }
        return v == w ? 0.0 : between * between;
    };
    double observed = 0;
    for (const auto &unit : units) {
        for (std::size_t i = 0; i < unit.size(); ++i) {
            for (std::size_t j = 0; j < unit.size(); ++j)
                observed += i == j ? 0 : distance(unit[i], unit[j]) / (static_cast<double>(unit.size()) - 1);
        }
    }
    double expected = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < values.size(); ++j)
            expected += i == j ? 0 : distance(values[i], values[j]);
    }
    return 1 - observed / (expected / (static_cast<double>(values.size()) - 1));
}

class AlphaProperty : public testing::TestWithParam<Metric>
{
};

TEST_P(AlphaProperty, EqualsThePairwiseDefinition)
{
    const auto data = generated(20, 5);
    EXPECT_NEAR(alpha(data, GetParam()), pairwise(data, GetParam()), kTolerance);
}

TEST_P(AlphaProperty, OrderAndNumbersOfUnitsChangeNothing)
{
    auto data = generated(60, 7);
    const double before = alpha(data, GetParam());
    std::reverse(data.begin(), data.end());
    std::rotate(data.begin(), data.begin() + 101, data.end());
    EXPECT_NEAR(alpha(data, GetParam()), before, 1e-12);
    EXPECT_NEAR(krippendorffAlpha(makeUnitTable(data), GetParam()).alpha.value_or(kMissing), before, 1e-12);
    for (UnitRating &rating : data)
        rating.unit = 4000000000U - rating.unit * 7919U; // far apart: the table renumbers them
    EXPECT_NEAR(alpha(data, GetParam()), before, 1e-12);
}

TEST_P(AlphaProperty, AnUnpairedRatingChangesNothing)
{
    auto data = generated(60, 7);
    const double before = alpha(data, GetParam());
    data.push_back({999, 77.25});
    EXPECT_NEAR(alpha(data, GetParam()), before, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Metrics, AlphaProperty,
                         testing::Values(Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio));

TEST(KrippendorffAlpha, FractionsAreLookedUpLikeWholeNumbers)
{
    auto data = generated(60, 7);
    std::vector<double> before;
    for (const Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio})
        before.push_back(alpha(data, metric));
    for (UnitRating &rating : data)
        rating.value /= 8; // no metric minds a change of unit
    std::size_t i = 0;
    for (const Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio})
        EXPECT_NEAR(alpha(data, metric), before[i++], kTolerance);
}

TEST(KrippendorffAlpha, IntervalIgnoresShiftAndScale)
{
    auto data = generated(60, 7);
    const double before = alpha(data, Metric::Interval);
    const double ordinal = alpha(data, Metric::Ordinal);
    for (UnitRating &rating : data)
        rating.value = rating.value * 3 + 1e6;
    EXPECT_NEAR(alpha(data, Metric::Interval), before, kTolerance);
    EXPECT_NEAR(alpha(data, Metric::Ordinal), ordinal, kTolerance);
}

} // namespace

} // namespace jeoul::stats
