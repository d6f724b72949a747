// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

#include <map>
#include <vector>

namespace jeoul::scoring {

/// The points of one source for every team, with each stage of the way. Exact until the scheme's rounding
/// stage for sources.
class SourceArithmetic
{
public:
    /// Input that checkPointsInput() accepted; both must outlive this object.
    SourceArithmetic(const Scheme &scheme, const PointsInput &input);

    /// One entry per team, in the order of the input. Adds to warnings().
    [[nodiscard]] std::vector<SourcePoints> points(const Source &source);
    [[nodiscard]] const std::vector<PointsWarning> &warnings() const { return m_warnings; }

private:
    struct ReviewerTotal
    {
        QString reviewer;
        Rational total;
        std::vector<Rational> criteria; ///< in the order of the sheet
    };

    [[nodiscard]] SourcePoints panel(const Source &source, const Sheet &sheet, const QString &team);
    [[nodiscard]] std::vector<ReviewerTotal> totals(const Source &source, const Sheet &sheet,
                                                    const QString &team, SourcePoints &out);
    /// Which of the totals (sorted ascending) count: [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> kept(const Source &source, const QString &team,
                                                           std::size_t n);
    void averageTotals(const Source &source, const Sheet &sheet, const std::vector<ReviewerTotal> &totals,
                       std::pair<std::size_t, std::size_t> range, SourcePoints &out) const;
    [[nodiscard]] SourcePoints metric(const Source &source, const QString &team) const;
    void warnUneven(const Source &source, const std::vector<SourcePoints> &all);
    [[nodiscard]] std::vector<SourcePoints> survey(const Source &source) const;
    void finish(SourcePoints &out) const;

    const Scheme &m_scheme;
    const PointsInput &m_input;
    std::map<QString, std::map<QString, std::map<QString, Rational>>> m_panel; ///< team, reviewer, criterion
    std::vector<PointsWarning> m_warnings;
};

} // namespace jeoul::scoring
