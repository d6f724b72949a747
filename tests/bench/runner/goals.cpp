// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runner/goals.h"

namespace jeoul::bench {

namespace {

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

Demand fasterBy(double bound, const char *other, double scale = 1)
{
    return {Demand::Kind::FasterBy, text(other), bound, scale};
}

Demand atMost(double bound, const char *other)
{
    return {Demand::Kind::AtMost, text(other), bound, 1};
}

Demand lessMemory(double bound, const char *other)
{
    return {Demand::Kind::Memory, text(other), bound, 1};
}

/// Their values are other numbers: other models, or what else the work reports.
constexpr double kNotTheSame = -1;

std::vector<Goal> columnGoals()
{
    return {
        {text("G1"),
         text("import W1 from CSV with all checks"),
         text("G1/jeoul"),
         {fasterBy(2, "G1/data.table"), fasterBy(2.5, "G1/pandas")},
         120,
         1e-12,
         {}},
        {text("G2"),
         text("open the panel of W1 without the column cache"),
         text("G2/jeoul"),
         {atMost(1.5, "G2/sqlite-scan"), fasterBy(5, "G2/pandas")},
         350,
         1e-12,
         text("RSQLite is not in Debian 12")},
        {text("G3"),
         text("columns of W1 from the cache, hash checked"),
         text("G3/jeoul"),
         {atMost(.1, "G2/sqlite-scan")},
         20,
         1e-12,
         {}},
        {text("G3 whole"),
         text("open the panel of W1 with the cache, every check of the file included"),
         text("G3/open"),
         {fasterBy(1, "G2/jeoul")},
         0,
         1e-12,
         {}},
        {text("G4"),
         text("all cell means of W1"),
         text("G4/jeoul"),
         {fasterBy(15, "G4/data.table"), fasterBy(15, "G4/pandas"), atMost(2.5, "G4/one-pass")},
         5,
         1e-12,
         {}},
        {text("G5"),
         text("trimmed means of W1"),
         text("G5/jeoul"),
         {fasterBy(8, "G5/data.table"), fasterBy(8, "G5/pandas")},
         10,
         1e-12,
         {}},
    };
}

std::vector<Goal> agreementGoals()
{
    return {
        {text("G6"),
         text("alpha, interval and ordinal, W1"),
         text("G6/jeoul"),
         {fasterBy(20, "G6/numpy")},
         15,
         1e-9,
         text("fast-krippendorff and DuckDB are not in Debian 12; NumPy's coincidence table stands in")},
        {text("G7"),
         text("the same for scores from 0 to 100"),
         text("G7/jeoul"),
         {atMost(1.3, "G6/jeoul")},
         20,
         kNotTheSame,
         {}},
        {text("G7 value"), text("against NumPy"), text("G7/jeoul"), {fasterBy(1, "G7/numpy")}, 0, 1e-9, {}},
        {text("G8"),
         text("alpha with its jackknife over items and raters, W1"),
         text("G8/jeoul"),
         {atMost(10, "G6/jeoul")},
         60,
         1e-9,
         {}},
        {text("G9"),
         text("six ICC with intervals, W1"),
         text("G9/jeoul"),
         {fasterBy(1, "G9/numpy")},
         10,
         1e-9,
         text("irr is not in Debian 12")},
    };
}

std::vector<Goal> comparisonGoals()
{
    return {
        {text("G10"),
         text("Bradley-Terry with errors from the votes of W2"),
         text("G10/jeoul"),
         {fasterBy(2.5, "G10/numpy")},
         15,
         1e-7,
         text("FastChat is not in Debian 12")},
        {text("G10 counts"),
         text("against R's BradleyTerry2, which gets the counts"),
         text("G10/jeoul"),
         {fasterBy(20, "G10/BradleyTerry2")},
         0,
         kNotTheSame,
         {}},
        {text("G10 Davidson"),
         text("ties as an outcome of their own"),
         text("G10/davidson"),
         {fasterBy(1, "G10/numpy")},
         15,
         kNotTheSame,
         {}},
        {text("G11"),
         text("1,000 resamples of the votes of W2"),
         text("G11/jeoul"),
         {{Demand::Kind::FasterBy, text("G11/numpy"), 2.5, 50}},
         1'300,
         kNotTheSame,
         text("FastChat is not in Debian 12; NumPy draws 20, its time counts fifty times")},
        {text("G12"),
         text("10,000 resamples of raters, W3"),
         text("G12/jeoul"),
         {fasterBy(5, "G12/numpy"), {Demand::Kind::FasterBy, text("G12/R"), 400, 10}},
         5,
         kNotTheSame,
         text("R draws 1,000; its time counts ten times")},
        {text("G13"),
         text("10,000 resamples of raters and items, W3"),
         text("G13/jeoul"),
         {fasterBy(3, "G13/numpy")},
         80,
         kNotTheSame,
         {}},
        {text("G14"),
         text("the same with missing ratings and a recusal"),
         text("G14/jeoul"),
         {atMost(2.5, "G13/jeoul")},
         200,
         kNotTheSame,
         {}},
        {text("G15"),
         text("fair means of W3, raters and items random"),
         text("G15/jeoul"),
         {fasterBy(5, "G15/lme4")},
         160,
         1e-4,
         {}},
    };
}

std::vector<Goal> programGoals()
{
    return {
        {text("G16"),
         text("peak memory: W1 read and every statistic computed"),
         text("G16/jeoul"),
         {lessMemory(.4, "G16/pandas")},
         0,
         kNotTheSame,
         {}},
        {text("G17"),
         text("one score durably saved, median"),
         text("G17/jeoul"),
         {atMost(1.3, "G17/bare-truncate-extra"), atMost(1.3, "G17/bare-wal-full")},
         0,
         kNotTheSame,
         {}},
        {text("G17 desk"),
         text("longest the desk waits when handing a score over"),
         text("G17/handover"),
         {{Demand::Kind::Within, {}, 16, 1}},
         16,
         kNotTheSame,
         {}},
        {text("G18"),
         text("start to first paint, warm"),
         text("G18/window"),
         {atMost(3, "G18/trivial-window")},
         150,
         kNotTheSame,
         text("a cold start would need the page cache dropped")},
        {text("G19"),
         text("sort the million ratings of W1 by score"),
         text("G19/jeoul-sort"),
         {fasterBy(20, "G19/proxy-sort")},
         50,
         1e-12,
         {}},
        {text("G19 filter"),
         text("show those of one criterion"),
         text("G19/jeoul-filter"),
         {fasterBy(10, "G19/proxy-filter")},
         30,
         1e-12,
         {}},
        {text("G19 page"),
         text("the page painted again after a click on a title"),
         text("G19/page-sort"),
         {{Demand::Kind::Within, {}, 50, 1}},
         50,
         kNotTheSame,
         {}},
        {text("G20"),
         text("frame while scrolling the million ratings, 95th percentile"),
         text("G20/jeoul"),
         {atMost(2, "G20/plain")},
         16,
         kNotTheSame,
         {}},
        {text("G21"),
         text("the same bytes for 1 and 2 threads and any order of rows"),
         text("G21/jeoul"),
         {{Demand::Kind::Value, {}, 1, 1}},
         0,
         kNotTheSame,
         {}},
    };
}

} // namespace

std::vector<Goal> allGoals()
{
    std::vector<Goal> all;
    for (const auto &group : {columnGoals(), agreementGoals(), comparisonGoals(), programGoals()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace jeoul::bench
