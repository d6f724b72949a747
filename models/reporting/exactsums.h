// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelcolumns.h"

#include <cstdint>
#include <vector>

namespace jeoul::reporting {

/// Number and exact sum of the counted ratings of every seat × code × benchmark × criterion, as integers over
/// one denominator: a sum costs an addition, and is still the sum of the fractions.
class ExactSums
{
public:
    [[nodiscard]] static ExactSums of(const PanelColumns &columns);

    /// Numbers are positions in PanelNames.
    [[nodiscard]] qint64 count(std::size_t seat, std::size_t code, std::size_t benchmark,
                               std::size_t criterion) const
    {
        return m_counts[cell(seat, code, benchmark, criterion)];
    }
    [[nodiscard]] Rational sum(std::size_t seat, std::size_t code, std::size_t benchmark,
                               std::size_t criterion) const
    {
        return Rational(m_sums[cell(seat, code, benchmark, criterion)], m_denominator);
    }

private:
    [[nodiscard]] std::size_t cell(std::size_t seat, std::size_t code, std::size_t benchmark,
                                   std::size_t criterion) const
    {
        return ((seat * m_codes + code) * m_benchmarks + benchmark) * m_criteria + criterion;
    }

    std::size_t m_codes = 0, m_benchmarks = 0, m_criteria = 0;
    qint64 m_denominator = 1;
    std::vector<qint64> m_sums;
    std::vector<qint64> m_counts;
};

} // namespace jeoul::reporting
