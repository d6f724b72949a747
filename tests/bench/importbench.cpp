// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/judgementfiles.h"
#include "models/session/ratingnumbers.h"
#include "models/stats/alphajackknife.h"
#include "models/stats/cellmeans.h"
#include "models/stats/columntables.h"
#include "models/stats/intraclass.h"
#include "models/stats/krippendorffalpha.h"
#include "models/stats/leaveoneout.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

#include <QString>

#include <cstdlib>
#include <iostream>
#include <map>

namespace jeoul::bench {

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::cerr << why.toStdString() << '\n';
    std::exit(2); // NOLINT(concurrency-mt-unsafe): one thread
}

/// Sum of the scores and number of the ratings, which no reader may get wrong.
double totalOf(const stats::RatingColumns &columns)
{
    double sum = static_cast<double>(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        sum += columns.value(i);
    return sum;
}

using Benchmarks = std::map<QString, std::uint16_t>;

Benchmarks benchmarksOf(const PanelPlan &plan)
{
    Benchmarks out;
    for (std::size_t i = 0; i < plan.benchmarkOfItem.size(); ++i)
        out[QString::fromStdString(itemName(i))] = plan.benchmarkOfItem[i];
    return out;
}

stats::RatingColumns packed(const session::RatingNumbers &numbers, const Benchmarks &benchmarks)
{
    stats::RatingShape shape{
        numbers.raters.size(), numbers.systems.size(), numbers.criteria.size(), w1().benchmarks, {}, {}};
    for (const QString &item : numbers.items)
        shape.benchmarkOfItem.push_back(benchmarks.at(item));
    shape.levels = numbers.scores;
    std::vector<stats::PackedRating> rows;
    rows.reserve(numbers.rows.size());
    for (const intake::RatingTable::Row &row : numbers.rows)
        rows.push_back({static_cast<std::uint16_t>(row.rater), static_cast<std::uint16_t>(row.item),
                        static_cast<std::uint8_t>(row.system), static_cast<std::uint8_t>(row.criterion),
                        static_cast<std::uint16_t>(row.score)});
    stats::RatingColumns::Built built = stats::RatingColumns::build(std::move(shape), rows);
    if (built.fault != stats::ColumnsFault::None)
        stop(QStringLiteral("W1 does not fit packed columns"));
    return std::move(built.columns);
}

/// G1: from the file on the disk to columns, every row checked.
stats::RatingColumns readW1(const Benchmarks &benchmarks)
{
    SilentProgress silent;
    const auto file = intake::openSource(QString::fromStdString(dataFolder() + "/w1.csv"));
    if (!file.ok())
        stop(file.error().text());
    const intake::RatingTable table = intake::readRatingTable(*file, silent);
    if (table.read.hasErrors())
        stop(QStringLiteral("W1 has errors"));
    return packed(session::ratingNumbers(table), benchmarks);
}

/// G16: from the file to every statistic of the panel, each table gone before the next one is made.
double everyStatistic()
{
    const stats::RatingColumns ratings = readW1(benchmarksOf(w1()));
    double sum = 0;
    for (const stats::CountedMean &mean : stats::trimmedGroupMeans(stats::CellSums::of(ratings)))
        sum += mean.mean.value_or(0);
    {
        const stats::CrossedTable table = stats::crossedTable(ratings);
        sum += stats::intraclass(table).agreementMean.estimate.value_or(0);
        const std::vector<stats::Metric> metrics{stats::Metric::Interval, stats::Metric::Ordinal};
        for (const auto &alpha : stats::alphaWithInterval(table, stats::itemOfUnit(ratings.shape()), metrics))
            sum += alpha.point.alpha.value_or(0);
    }
    const stats::PanelCells cells = stats::panelCells(ratings);
    const stats::PanelWeights equal{std::vector<double>(ratings.shape().benchmarks, 1),
                                    std::vector<double>(ratings.shape().criteria, 1)};
    const auto left = stats::leaveOneOut(stats::raterTotals(cells, equal), {});
    return sum + static_cast<double>(left.without.size());
}

} // namespace

void registerImportBenchmarks()
{
    measure("G1/jeoul", []() -> Timed {
        return [benchmarks = benchmarksOf(w1())] { return totalOf(readW1(benchmarks)); };
    });
    measureOnce("G16/jeoul", []() -> Timed { return everyStatistic; });
}

} // namespace jeoul::bench
