// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/judgementfiles.h"
#include "models/session/ratingfilecolumns.h"
#include "models/stats/cellmeans.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

#include <QString>

#include <cstdlib>
#include <iostream>

namespace jeoul::bench {

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::cerr << why.toStdString() << '\n';
    std::exit(2); // NOLINT(concurrency-mt-unsafe): one thread
}

stats::RatingColumns columnsOf(const PanelPlan &plan)
{
    const Panel panel = makePanel(plan);
    auto built = stats::RatingColumns::build(panel.shape, panel.ratings);
    if (built.fault != stats::ColumnsFault::None)
        stop(QStringLiteral("the workload is broken"));
    return std::move(built.columns);
}

double checksumOf(const std::vector<stats::CountedMean> &means)
{
    Checksum sum;
    for (const stats::CountedMean &mean : means)
        sum.add(mean.mean.value_or(0));
    return sum.value();
}

/// Sum of the scores and number of the ratings, which no reader may get wrong.
double totalOf(const stats::RatingColumns &columns)
{
    double sum = static_cast<double>(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        sum += columns.value(i);
    return sum;
}

std::map<QString, QString> benchmarksOf(const PanelPlan &plan)
{
    std::map<QString, QString> out;
    for (std::size_t i = 0; i < plan.benchmarkOfItem.size(); ++i)
        out[QString::fromStdString(itemName(i))] =
            QString::fromStdString(benchmarkName(plan.benchmarkOfItem[i]));
    return out;
}

/// G1: from the file on the disk to columns, every row checked.
double importCsv(const std::map<QString, QString> &benchmarks)
{
    const auto file = intake::openSource(QString::fromStdString(dataFolder() + "/w1.csv"));
    if (!file.ok())
        stop(file.error().text());
    SilentProgress silent;
    const intake::RatingTable table = intake::readRatingTable(*file, silent);
    if (table.read.hasErrors())
        stop(QStringLiteral("the workload file has errors"));
    const auto columns = session::columnsOf(table, benchmarks);
    if (!columns.ok())
        stop(columns.error().text());
    return totalOf(columns->ratings);
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
    measure("G1/jeoul",
            []() -> Timed { return [benchmarks = benchmarksOf(w1())] { return importCsv(benchmarks); }; });
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
