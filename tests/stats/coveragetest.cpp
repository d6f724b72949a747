// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/randomdraws.h"
#include "models/stats/rankprobability.h"
#include "models/stats/twowaydifference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

// Whether intervals and probabilities hold what they say, on panels drawn with a known truth and a fixed
// seed.

namespace jeoul::stats {

namespace {

std::uint64_t panels(std::uint64_t quick)
{
    return std::getenv("JEOUL_LONG_TESTS") != nullptr ? 20 * quick : quick;
}

/// Five standard errors of a share seen in so many panels.
double slack(std::uint64_t count)
{
    return 5 * 0.5 / std::sqrt(static_cast<double>(count));
}

struct Mix
{
    std::size_t raters;
    std::size_t items;
    double raterSd;
    double itemSd;
    double cellSd;
};

TEST(Coverage, TwoWayIntervalWhateverTheMix)
{
    const std::uint64_t count = panels(150);
    for (const Mix &mix :
         {Mix{5, 20, 1, 0.2, 1}, Mix{5, 20, 0.2, 1, 1}, Mix{10, 20, 0.5, 0.5, 3}, Mix{5, 60, 0, 0, 1}}) {
        std::uint64_t covered = 0;
        for (std::uint64_t panel = 0; panel < count; ++panel) {
            RandomStream random(7, panel);
            std::vector<double> items(mix.items);
            for (double &item : items)
                item = mix.itemSd * drawNormal(random);
            ScoreGrid grid = ScoreGrid::empty(mix.raters, mix.items);
            for (std::size_t r = 0; r < mix.raters; ++r) {
                const double rater = mix.raterSd * drawNormal(random);
                for (std::size_t i = 0; i < mix.items; ++i)
                    grid.at(r, i) = rater + items[i] + mix.cellSd * drawNormal(random);
            }
            const TwoWayDifference out = twoWayDifference(grid);
            covered += out.interval->low <= 0 && out.interval->high >= 0 ? 1U : 0U;
        }
        const double share = static_cast<double>(covered) / static_cast<double>(count);
        // .937 to .982 over sixteen mixes of raters, items and noise.
        EXPECT_GT(share, 0.937 - slack(count) / 2) << mix.raterSd << " " << mix.itemSd;
    }
}

struct Claims
{
    double t = 0;
    double shrunk = 0;
    double truth = 0;
};

/// Panels of five teams whose true values spread `spread` times as far as the noise of a total.
Claims claims(std::size_t raters, double spread, std::uint64_t count)
{
    Claims out;
    for (std::uint64_t panel = 0; panel < count; ++panel) {
        RandomStream random(99, panel);
        std::vector<double> teams(5);
        for (double &team : teams)
            team = spread * drawNormal(random);
        ScoreGrid grid = ScoreGrid::empty(raters, 5);
        for (std::size_t r = 0; r < raters; ++r) {
            const double severity = 3 * drawNormal(random);
            for (std::size_t t = 0; t < 5; ++t)
                grid.at(r, t) =
                    50 + teams[t] + severity + std::sqrt(static_cast<double>(raters)) * drawNormal(random);
        }
        const RankProbability found =
            rankProbability(grid, {Average::Mean, false}, {.draws = 200, .seed = panel});
        const auto worst = std::min_element(teams.begin(), teams.end()) - teams.begin();
        out.t += *found.lastT / static_cast<double>(count);
        out.shrunk += *found.lastShrunk / static_cast<double>(count);
        out.truth += (static_cast<std::size_t>(worst) == *found.last ? 1 : 0) / static_cast<double>(count);
    }
    return out;
}

TEST(Coverage, LastPlaceIsClaimedAsOftenAsItIsTrue)
{
    const std::uint64_t count = panels(100);
    // Mean claims of a study of 3,000 panels each: t-draw, hierarchical draw, true share.
    const Claims far = claims(10, 4.5, count);
    EXPECT_NEAR(far.t, 0.88, 0.04 + slack(count) / 3);
    EXPECT_NEAR(far.shrunk, 0.88, 0.04 + slack(count) / 3);
    EXPECT_NEAR(far.truth, 0.89, 0.04 + slack(count));
    const Claims near = claims(5, 0.2, count);
    EXPECT_NEAR(near.t, 0.55, 0.02 + slack(count) / 3);
    EXPECT_NEAR(near.shrunk, 0.42, 0.02 + slack(count) / 3);
    EXPECT_NEAR(near.truth, 0.25, 0.02 + slack(count));
    EXPECT_LT(near.shrunk, near.t); // so the smaller of the two is the more honest one where teams are alike
}

} // namespace

} // namespace jeoul::stats
