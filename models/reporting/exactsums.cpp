// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/exactsums.h"

namespace jeoul::reporting {

ExactSums ExactSums::of(const PanelColumns &columns)
{
    const ExactLevels &levels = columns.exactLevels();
    const stats::RatingColumns &ratings = columns.counted();
    const stats::RatingShape &shape = ratings.shape();
    ExactSums out;
    out.m_codes = shape.teams;
    out.m_benchmarks = shape.benchmarks;
    out.m_criteria = shape.criteria;
    out.m_denominator = levels.denominator;
    out.m_sums.assign(shape.raters * shape.teams * shape.benchmarks * shape.criteria, 0);
    out.m_counts.assign(out.m_sums.size(), 0);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const stats::PackedRating row = ratings.at(i);
        const std::size_t at = out.cell(row.rater, row.team, shape.benchmarkOfItem[row.item], row.criterion);
        out.m_sums[at] += levels.numerators[row.level];
        ++out.m_counts[at];
    }
    return out;
}

} // namespace jeoul::reporting
