// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/alphajackknife.h"
#include "models/stats/bradleyterry.h"
#include "models/stats/bradleyterrybootstrap.h"
#include "models/stats/cellmeans.h"
#include "models/stats/columntables.h"
#include "models/stats/intraclass.h"
#include "models/stats/krippendorffalpha.h"
#include "models/stats/mixedmeans.h"
#include "models/stats/panelbootstrap.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace jeoul::bench {

namespace {

using stats::Metric;
using stats::RatingColumns;

RatingColumns columnsOf(const PanelPlan &plan)
{
    const Panel panel = makePanel(plan);
    return std::move(RatingColumns::build(panel.shape, panel.ratings).columns);
}

stats::PanelWeights weights()
{
    return {{3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1}, {.3, .25, .2, .15, .1}};
}

/// G6 and G7: both point values, from the columns.
double alphas(const RatingColumns &columns)
{
    const stats::UnitTable table = stats::unitTable(columns);
    return stats::krippendorffAlpha(table, Metric::Interval).alpha.value_or(0) +
           10 * stats::krippendorffAlpha(table, Metric::Ordinal).alpha.value_or(0);
}

/// G8: the same with intervals over items and raters.
double alphaIntervals(const RatingColumns &columns)
{
    const std::vector<Metric> metrics{Metric::Interval, Metric::Ordinal};
    const auto found =
        stats::alphaWithInterval(stats::crossedTable(columns), stats::itemOfUnit(columns.shape()), metrics);
    return found[0].point.alpha.value_or(0) + 10 * found[1].point.alpha.value_or(0);
}

/// G9: the six forms with intervals.
double sixForms(const RatingColumns &columns)
{
    const stats::Intraclass icc = stats::intraclass(stats::crossedTable(columns));
    Checksum sum;
    for (const stats::IntraclassForm *form :
         {&icc.one, &icc.agreement, &icc.consistency, &icc.oneMean, &icc.agreementMean, &icc.consistencyMean})
        sum.add(form->estimate.value_or(0));
    return sum.value();
}

std::vector<stats::Vote> votes()
{
    std::vector<stats::Vote> out;
    for (const Vote &vote : makeVotes())
        out.push_back({0, vote.first, vote.second, static_cast<stats::VoteOutcome>(vote.outcome)});
    return out;
}

/// G10: counting, strengths and their errors; the sum of strengths that NumPy's Newton must reach too.
double strengths(const std::vector<stats::Vote> &all, stats::TieRule ties)
{
    const auto rows = stats::countVotes(all, stats::Raters::Together);
    stats::BradleyTerryOptions options;
    options.ties = ties;
    const stats::BradleyTerryResult fit = stats::bradleyTerry(100, rows, options);
    Checksum sum;
    double errors = 0;
    for (const stats::Coefficient &strength : fit.strengths) {
        sum.add(strength.estimate);
        errors += strength.se;
    }
    return sum.value() + errors;
}

stats::BootstrapOptions tenThousand(unsigned threads = 1)
{
    return {10'000, 20'260'722, threads, .95};
}

/// G11: strengths of 1,000 resamples, each vote by itself.
double voteDraws(const std::vector<stats::PairVotes> &rows)
{
    stats::PairBootstrapOptions options;
    options.unit = stats::PairBootstrapOptions::Unit::Votes;
    options.davidson = false;
    return static_cast<double>(stats::bradleyTerryBootstrap(100, rows, options).used);
}

std::vector<stats::MixedScore> scoresOf(const PanelPlan &plan)
{
    std::vector<stats::MixedScore> out;
    const Panel panel = makePanel(plan);
    for (const stats::PackedRating &row : panel.ratings)
        out.push_back({row.rater, row.team, row.item, panel.shape.levels[row.level]});
    return out;
}

/// G15: the sum that lme4's fixed effects must give too.
double fairMeans(const std::vector<stats::MixedScore> &scores)
{
    Checksum sum;
    for (const double mean : stats::mixedMeans(scores).means)
        sum.add(mean);
    return sum.value();
}

double raterDraws(const stats::ScoreGrid &grid)
{
    return static_cast<double>(stats::bootstrapRaters(grid, stats::Average::Trimmed, tenThousand()).used);
}

double bothDraws(const stats::PanelCells &cells)
{
    const auto drawn =
        stats::bootstrapRatersAndItems(cells, weights(), stats::Average::Trimmed, tenThousand());
    return static_cast<double>(drawn.used);
}

class Bytes
{
public:
    void add(double value) { m_text.append(reinterpret_cast<const char *>(&value), sizeof value); }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

/// G21: everything above as bytes.
std::string everything(const Panel &panel, const Panel &small, unsigned threads)
{
    Bytes bytes;
    const RatingColumns columns = std::move(RatingColumns::build(panel.shape, panel.ratings).columns);
    const RatingColumns fewer = std::move(RatingColumns::build(small.shape, small.ratings).columns);
    const stats::CellSums sums = stats::CellSums::of(columns, threads);
    for (const auto &means : {stats::groupMeans(sums), stats::trimmedGroupMeans(sums)}) {
        for (const stats::CountedMean &mean : means)
            bytes.add(mean.mean.value_or(-1));
    }
    bytes.add(alphas(columns));
    bytes.add(alphaIntervals(columns));
    bytes.add(sixForms(columns));
    const stats::PanelCells cells = stats::panelCells(fewer);
    const stats::ScoreGrid grid = stats::raterTotals(cells, weights());
    for (const auto &drawn :
         {stats::bootstrapRaters(grid, stats::Average::Trimmed, tenThousand(threads)),
          stats::bootstrapRatersAndItems(cells, weights(), stats::Average::Trimmed, tenThousand(threads))}) {
        for (const double draw : drawn.draws)
            bytes.add(draw);
        for (const double share : drawn.places)
            bytes.add(share);
    }
    return bytes.text();
}

/// 1 when two threads and shuffled rows give the bytes of one thread and the rows as they came.
double sameBytes()
{
    Panel panel = makePanel(w1());
    Panel small = makePanel(w3Missing());
    const std::string straight = everything(panel, small, 1);
    const bool threads = straight == everything(panel, small, 2);
    std::shuffle(panel.ratings.begin(), panel.ratings.end(), std::mt19937(4));
    std::shuffle(small.ratings.begin(), small.ratings.end(), std::mt19937(5));
    return threads && straight == everything(panel, small, 1) ? 1 : 0;
}

} // namespace

void registerStatisticsBenchmarks()
{
    const auto onColumns = [](const std::string &name, PanelPlan (*plan)(),
                              double (*work)(const RatingColumns &)) {
        measure(name, [plan, work]() -> Timed {
            return [columns = columnsOf(plan()), work] { return work(columns); };
        });
    };
    onColumns("G6/jeoul", w1, alphas);
    onColumns("G7/jeoul", w1Hundred, alphas);
    onColumns("G8/jeoul", w1, alphaIntervals);
    onColumns("G9/jeoul", w1, sixForms);
    measure("G10/jeoul",
            []() -> Timed { return [all = votes()] { return strengths(all, stats::TieRule::Half); }; });
    measure("G10/davidson",
            []() -> Timed { return [all = votes()] { return strengths(all, stats::TieRule::Davidson); }; });
    measureOnce(
        "G11/jeoul",
        []() -> Timed {
            return [rows = stats::countVotes(votes(), stats::Raters::Together)] { return voteDraws(rows); };
        },
        3);
    measure("G12/jeoul", []() -> Timed {
        return [grid = stats::raterTotals(stats::panelCells(columnsOf(w3())), weights())] {
            return raterDraws(grid);
        };
    });
    measure("G13/jeoul", []() -> Timed {
        return [cells = stats::panelCells(columnsOf(w3()))] { return bothDraws(cells); };
    });
    measure("G14/jeoul", []() -> Timed {
        return [cells = stats::panelCells(columnsOf(w3Missing()))] { return bothDraws(cells); };
    });
    measure("G15/jeoul", []() -> Timed { return [scores = scoresOf(w3())] { return fairMeans(scores); }; });
    measureOnce("G21/jeoul", []() -> Timed { return sameBytes; });
}

} // namespace jeoul::bench
