// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/cellmeans.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

namespace jeoul::bench {

namespace {

stats::RatingColumns columnsOf(const PanelPlan &plan)
{
    const Panel panel = makePanel(plan);
    return std::move(stats::RatingColumns::build(panel.shape, panel.ratings).columns);
}

double checksumOf(const std::vector<stats::CountedMean> &means)
{
    Checksum sum;
    for (const stats::CountedMean &mean : means)
        sum.add(mean.mean.value_or(0));
    return sum.value();
}

/// The least that any program must do for G4 and G5: one pass over the packed ratings.
double onePass(const stats::RatingColumns &columns)
{
    std::vector<double> sums(columns.shape().teams * columns.shape().benchmarks * columns.shape().criteria);
    std::vector<double> counts(sums.size());
    const auto &shape = columns.shape();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t group =
            (columns.teams()[i] * shape.benchmarks + shape.benchmarkOfItem[columns.items()[i]]) *
                shape.criteria +
            columns.criteria()[i];
        sums[group] += columns.value(i);
        ++counts[group];
    }
    Checksum sum;
    for (std::size_t g = 0; g < sums.size(); ++g)
        sum.add(sums[g] / counts[g]);
    return sum.value();
}

} // namespace

void registerColumnBenchmarks()
{
    measure("G4/jeoul", []() -> Timed {
        return [columns = columnsOf(w1())] {
            return checksumOf(stats::groupMeans(stats::CellSums::of(columns)));
        };
    });
    measure("G4/one-pass",
            []() -> Timed { return [columns = columnsOf(w1())] { return onePass(columns); }; });
    measure("G5/jeoul", []() -> Timed {
        return [columns = columnsOf(w1())] {
            return checksumOf(stats::trimmedGroupMeans(stats::CellSums::of(columns)));
        };
    });
}

} // namespace jeoul::bench
