// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/manyfacetrasch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>

namespace jeoul::stats {

namespace {

// 4 raters × 3 teams × 8 items, scores 0 to 3; rater runs fastest, then team.
constexpr std::string_view kScores = "333321120212123312111111221212211110231212021011"
                                     "112122121000211102120211330322121101321102101211";

struct Panel
{
    std::vector<std::uint32_t> levels;
    std::vector<std::uint32_t> categories;

    [[nodiscard]] FacetData data(std::vector<std::size_t> elements = {4, 3, 8}) const
    {
        return {std::move(elements), levels, categories, 0};
    }
};

Panel panel()
{
    Panel out;
    for (std::uint32_t n = 0; n < kScores.size(); ++n) {
        out.levels.insert(out.levels.end(), {n % 4, n / 4 % 3, n / 12});
        out.categories.push_back(static_cast<std::uint32_t>(kScores[n] - '0'));
    }
    return out;
}

std::vector<double> fromFirst(const std::vector<FacetElement> &facet)
{
    std::vector<double> out;
    for (const FacetElement &element : facet)
        out.push_back(*element.measure - *facet.front().measure);
    return out;
}

void expectNear(const std::vector<double> &actual, const std::vector<double> &expected)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], 1e-4) << i;
}

TEST(ManyFacetRasch, AgreesWithUnconditionalMaximumLikelihood)
{
    const Panel given = panel();
    const ManyFacetResult out = manyFacetRasch(given.data());
    ASSERT_EQ(out.reason, NoNumber::None); // VGAM 1.1-7 acat(parallel = TRUE), first of each facet 0
    expectNear(fromFirst(out.facets[0]), {0, 0.835539356692434, -0.589434078854125, 0.281847223667812});
    expectNear(fromFirst(out.facets[1]), {0, -1.18448119255412, -2.38383492700869});
    expectNear(fromFirst(out.facets[2]),
               {0, -0.922470134598476, -1.29561624661512, -1.29561624661512, -1.88251286468003,
                -1.68188874335831, -0.738535609725381, -1.48662356782407});
    double first = 0;
    for (const auto &facet : out.facets)
        first += *facet.front().measure;
    std::vector<double> thresholds = out.thresholds;
    for (double &threshold : thresholds)
        threshold += first;
    expectNear(thresholds, {4.26085465138096, 1.71807826877577, 0.22227702128006});
    EXPECT_NEAR(out.logLikelihood, -94.2507635746893, 1e-6);
}

TEST(ManyFacetRasch, MeasuresSumToZeroAndFitIsAboutOne)
{
    const Panel given = panel();
    const ManyFacetResult out = manyFacetRasch(given.data());
    for (const auto &facet : out.facets) {
        double sum = 0;
        for (const FacetElement &element : facet) {
            sum += *element.measure;
            EXPECT_GT(*element.infit, 0.2);
            EXPECT_LT(*element.infit, 2.5);
            EXPECT_GT(*element.se, 0);
        }
        EXPECT_NEAR(sum, 0, 1e-9);
    }
    // The likelihood equations: each team's expected scores add up to its own, so higher means higher.
    EXPECT_GT(*out.facets[1][0].fairScore, *out.facets[1][1].fairScore);
    EXPECT_GT(*out.facets[1][1].fairScore, *out.facets[1][2].fairScore);
    EXPECT_EQ(out.facets[1][0].scores, 32U);
}

TEST(ManyFacetRasch, TwoFacetsOfTwoStepsByHand)
{
    // One step and one facet besides a single rater: measures are logits of the shares.
    Panel given;
    for (std::uint32_t n = 0; n < 20; ++n) {
        given.levels.insert(given.levels.end(), {0, n / 10});
        given.categories.push_back(n < 8 || n >= 17 ? 1 : 0); // 8 of 10, 3 of 10
    }
    const ManyFacetResult out = manyFacetRasch(given.data({1, 2}));
    ASSERT_EQ(out.reason, NoNumber::None);
    EXPECT_NEAR(*out.facets[1][0].measure - *out.facets[1][1].measure, std::log(4.0) - std::log(3.0 / 7),
                1e-8);
    EXPECT_NEAR(*out.facets[1][0].infit, 1, 1e-8); // residuals of shares are as large as expected
    EXPECT_NEAR(*out.facets[1][0].se, std::sqrt(1 / 1.6 + 1 / 2.1) / 2, 1e-8);
    EXPECT_EQ(out.lowest, 0U);
}

TEST(ManyFacetRasch, ExtremeElementsAreLeftOutAndNamed)
{
    Panel given = panel();
    // A fourth team with nothing but the highest score, and a ninth item with nothing but the lowest.
    for (std::uint32_t r = 0; r < 4; ++r) {
        given.levels.insert(given.levels.end(), {r, 3, 0, r, 1, 8});
        given.categories.insert(given.categories.end(), {3, 0});
    }
    const ManyFacetResult out = manyFacetRasch(given.data({4, 5, 9}));
    ASSERT_EQ(out.reason, NoNumber::None);
    EXPECT_EQ(out.facets[1][3].reason, NoNumber::Separated);
    EXPECT_FALSE(out.facets[1][3].measure);
    EXPECT_EQ(out.facets[2][8].reason, NoNumber::Separated);
    EXPECT_EQ(out.facets[1][4].reason, NoNumber::NoRatings);
    EXPECT_EQ(out.scores, 96U);
    EXPECT_NEAR(out.logLikelihood, -94.2507635746893, 1e-6);
}

TEST(ManyFacetRasch, OrderAndOffsetOfTheScaleDoNotMatter)
{
    const Panel given = panel();
    const ManyFacetResult before = manyFacetRasch(given.data());
    Panel turned;
    for (std::size_t n = given.categories.size(); n-- > 0;) {
        for (std::size_t facet = 0; facet < 3; ++facet)
            turned.levels.push_back(given.levels[3 * n + facet]);
        turned.categories.push_back(given.categories[n] + 1);
    }
    const ManyFacetResult out = manyFacetRasch(turned.data());
    EXPECT_EQ(fromFirst(out.facets[0]), fromFirst(before.facets[0]));
    EXPECT_EQ(out.lowest, 1U);
    EXPECT_NEAR(*out.facets[1][0].fairScore, *before.facets[1][0].fairScore + 1, 1e-12);
}

TEST(ManyFacetRasch, SaysWhyThereIsNone)
{
    EXPECT_EQ(manyFacetRasch({}).reason, NoNumber::NoRatings);
    Panel given = panel();
    EXPECT_EQ(manyFacetRasch(given.data({4, 3})).reason, NoNumber::UnequalLengths);
    EXPECT_EQ(manyFacetRasch(given.data({4, 2, 8})).reason, NoNumber::OutOfRange);
    Panel gap = given;
    for (std::uint32_t &category : gap.categories)
        category = category == 2 ? 3 : category;
    EXPECT_EQ(manyFacetRasch(gap.data()).reason, NoNumber::UnusedCategory);
    Panel equal = given;
    std::fill(equal.categories.begin(), equal.categories.end(), 2U);
    EXPECT_EQ(manyFacetRasch(equal.data()).reason, NoNumber::Separated);
    // Each rater judged a team of his own: severity and quality cannot be told apart.
    Panel nested = given;
    for (std::size_t n = 0; n < nested.categories.size(); ++n)
        nested.levels[3 * n + 1] = nested.levels[3 * n];
    EXPECT_EQ(manyFacetRasch(nested.data({4, 4, 8})).reason, NoNumber::NotConnected);
    Panel few;
    few.levels = {0, 0, 0, 1};
    few.categories = {1, 0};
    EXPECT_EQ(manyFacetRasch(few.data({1, 2})).reason, NoNumber::TooFewRatings);
}

} // namespace

} // namespace jeoul::stats
