// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workload.h"
#include "models/stats/cellmeans.h"
#include "models/stats/columntables.h"
#include "models/stats/krippendorffalpha.h"
#include "models/stats/panelbootstrap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace jeoul::bench;
using namespace jeoul::stats;
using BenchVote = jeoul::bench::Vote;

namespace {

PanelPlan small(bool missing)
{
    PanelPlan plan = missing ? w3Missing() : w3();
    plan.benchmarkOfItem = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    return plan;
}

class Bytes
{
public:
    void add(double value) { m_text.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void add(const std::vector<double> &values)
    {
        for (const double value : values)
            add(value);
    }
    void add(const std::vector<CountedMean> &means)
    {
        for (const CountedMean &mean : means) {
            add(mean.mean.value_or(-1));
            add(static_cast<double>(mean.n));
        }
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

/// What is computed from the columns, as bytes.
std::string bytesOfResults(const Panel &panel, unsigned threads)
{
    const auto built = RatingColumns::build(panel.shape, panel.ratings);
    EXPECT_EQ(built.fault, ColumnsFault::None);
    Bytes bytes;
    const CellSums sums = CellSums::of(built.columns, threads);
    bytes.add(groupMeans(sums));
    bytes.add(trimmedGroupMeans(sums));
    bytes.add(krippendorffAlpha(unitTable(built.columns), Metric::Ordinal).alpha.value_or(-9));
    const PanelCells cells = panelCells(built.columns);
    const PanelWeights weights{std::vector<double>(13, 1.0), {.3, .25, .2, .15, .1}};
    bytes.add(raterTotals(cells, weights).values);
    const PanelBootstrap bootstrap =
        bootstrapRatersAndItems(cells, weights, Average::Trimmed, {200, 1, threads, .95});
    bytes.add(bootstrap.draws);
    bytes.add(bootstrap.places);
    return bytes.text();
}

} // namespace

TEST(Workload, IsTheSameEveryTimeAndHasTheShapeItSays)
{
    const Panel panel = makePanel(small(false));
    EXPECT_EQ(panel.ratings, makePanel(small(false)).ratings);
    EXPECT_EQ(panel.ratings.size(), 10u * 5 * 14 * 5);
    double sum = 0;
    for (const PackedRating &rating : panel.ratings)
        sum += panel.shape.levels[rating.level];
    EXPECT_NEAR(sum / static_cast<double>(panel.ratings.size()), 3.2, .5);

    const Panel holes = makePanel(small(true));
    EXPECT_TRUE(std::none_of(holes.ratings.begin(), holes.ratings.end(),
                             [](const PackedRating &r) { return r.rater == 3 && r.team == 2; }));
    const double left = static_cast<double>(holes.ratings.size()) / (3500 - 70);
    EXPECT_NEAR(left, .98, .01);
}

TEST(Workload, VotesFavourTheStrongAndTheFirst)
{
    const std::vector<BenchVote> votes = makeVotes(20'000, 10, 1);
    EXPECT_EQ(votes, makeVotes(20'000, 10, 1));
    const auto share = [&](int outcome) {
        return static_cast<double>(std::count_if(votes.begin(), votes.end(),
                                                 [&](const BenchVote &v) { return v.outcome == outcome; })) /
               20'000;
    };
    EXPECT_NEAR(share(2), .18, .05); // .45 / (.45 + 2 cosh(d / 2)), a little below .45 / 2.45
    EXPECT_TRUE(
        std::all_of(votes.begin(), votes.end(), [](const BenchVote &v) { return v.first != v.second; }));
}

TEST(Determinism, ResultsHaveTheSameBytesForAnyThreadsAndRowOrder)
{
    for (const bool missing : {false, true}) {
        Panel panel = makePanel(small(missing));
        const std::string straight = bytesOfResults(panel, 1);
        EXPECT_EQ(straight, bytesOfResults(panel, 2));
        std::shuffle(panel.ratings.begin(), panel.ratings.end(), std::mt19937(5));
        EXPECT_EQ(straight, bytesOfResults(panel, 1));
        panel.ratings.front().level = panel.ratings.front().level == 0 ? 1 : 0;
        EXPECT_NE(straight, bytesOfResults(panel, 1)) << "the comparison sees a changed rating";
    }
}
