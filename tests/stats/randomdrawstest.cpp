// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/randomdraws.h"

#include "models/stats/normaldistribution.h"
#include "models/stats/parallelfor.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

TEST(RandomDraws, SeedAndStreamDecide)
{
    RandomStream first(7, 3);
    RandomStream again(7, 3);
    RandomStream otherStream(7, 4);
    RandomStream otherSeed(8, 3);
    const double value = drawUnit(first);
    EXPECT_EQ(value, drawUnit(again));
    EXPECT_NE(value, drawUnit(otherStream));
    EXPECT_NE(value, drawUnit(otherSeed));
}

struct Moments
{
    double mean = 0;
    double variance = 0;
};

template <typename Draw>
Moments momentsOf(const Draw &draw)
{
    constexpr int kDraws = 40'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        RandomStream random(11,
                            static_cast<std::uint64_t>(i)); // one draw a stream: streams must not be alike
        const double value = draw(random);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / kDraws;
    return {mean, squares / kDraws - mean * mean};
}

// Tolerances are five standard errors of 40,000 draws; the seed is fixed.
TEST(RandomDraws, HaveTheirMoments)
{
    const Moments unit = momentsOf([](RandomStream &random) { return drawUnit(random); });
    EXPECT_NEAR(unit.mean, 0.5, 0.0075);
    EXPECT_NEAR(unit.variance, 1.0 / 12, 0.002);
    const Moments normal = momentsOf([](RandomStream &random) { return drawNormal(random); });
    EXPECT_NEAR(normal.mean, 0, 0.025);
    EXPECT_NEAR(normal.variance, 1, 0.036);
    const Moments chi = momentsOf([](RandomStream &random) { return drawChiSquared(random, 4); });
    EXPECT_NEAR(chi.mean, 4, 0.071);
    EXPECT_NEAR(chi.variance, 8, 0.45);
}

TEST(RandomDraws, BinomialByBothMethods)
{
    struct Case
    {
        std::uint64_t n;
        double p;
    };
    for (const Case &c : {Case{12, 0.3}, Case{200, 0.02}, Case{60, 0.5}, Case{5000, 0.97}, Case{30, 0.4}}) {
        const Moments moments = momentsOf(
            [&c](RandomStream &random) { return static_cast<double>(drawBinomial(random, c.n, c.p)); });
        const double variance = static_cast<double>(c.n) * c.p * (1 - c.p);
        EXPECT_NEAR(moments.mean, static_cast<double>(c.n) * c.p, 5 * std::sqrt(variance / 40'000)) << c.n;
        EXPECT_NEAR(moments.variance / variance, 1, 0.05) << c.n;
    }
    RandomStream random(1, 1);
    EXPECT_EQ(drawBinomial(random, 0, 0.5), 0U);
    EXPECT_EQ(drawBinomial(random, 9, 0), 0U);
    EXPECT_EQ(drawBinomial(random, 9, 1), 9U);
}

TEST(NormalDistribution, AgreesWithR)
{
    EXPECT_NEAR(normalQuantile(0.975), 1.95996398454005, 1e-12);  // qnorm(0.975)
    EXPECT_NEAR(normalQuantile(1e-10), -6.36134090240406, 1e-10); // qnorm(1e-10)
    EXPECT_NEAR(normalTwoSidedQuantile(0.9), 1.64485362695147, 1e-12);
    EXPECT_NEAR(normalTwoSidedP(-2.30832631261866), 0.0209809940138388, 1e-12); // 2 * pnorm(-|z|)
}

TEST(ParallelFor, EveryShareOnce)
{
    for (const unsigned threads : {0U, 1U, 3U, 16U}) {
        std::vector<int> seen(10, 0);
        parallelFor(seen.size(), threads, [&seen](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                ++seen[i];
        });
        EXPECT_EQ(seen, std::vector<int>(10, 1)) << threads;
    }
    parallelFor(0, 4, [](std::size_t from, std::size_t to) { EXPECT_EQ(from, to); });
}

} // namespace

} // namespace jeoul::stats
