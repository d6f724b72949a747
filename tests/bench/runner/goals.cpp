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

/// Their values are other numbers (other models, or how many draws were made) or are compared elsewhere.
constexpr double kNotTheSame = -1;

std::vector<Goal> columnGoals()
{
    return {
        {text("G1"),
         text("import W1 from CSV, all checks"),
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
         {fasterBy(8, "G5/data.table"), fasterBy(8, "G5/pandas"), atMost(2, "G5/one-pass")},
         10,
         1e-12,
         {}},
    };
}

} // namespace

std::vector<Goal> allGoals()
{
    return columnGoals();
}

} // namespace jeoul::bench
