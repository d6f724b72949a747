// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

#include <map>
#include <vector>

namespace jeoul::scoring {

/// From the reviewers' points by criterion to one number a team: sums of reviewers, what is dropped, and the
/// mean or median of the rest. A reviewer counts for a team only with a mark for every criterion of the
/// sheet.
class PanelArithmetic
{
public:
    /// Input that checkPointsInput() accepted.
    PanelArithmetic(const Scheme &scheme, const PointsInput &input);

    /// Exact, without the rounding of sources. Adds to `warnings`.
    [[nodiscard]] SourcePoints points(const Source &source, const Sheet &sheet, const QString &team,
                                      std::vector<PointsWarning> &warnings) const;

private:
    struct Reviewer
    {
        QString name;
        Rational total;
        std::vector<Rational> marks; ///< in the order of the sheet
    };
    struct Value
    {
        QString reviewer;
        Rational points;
    };
    using ByCriterion = std::map<QString, Rational>;

    [[nodiscard]] std::vector<Reviewer> reviewers(const Sheet &sheet, const QString &team, SourcePoints &out,
                                                  std::vector<PointsWarning> &warnings) const;
    [[nodiscard]] Reviewer complete(const QString &name, const Sheet &sheet, const ByCriterion &marks,
                                    SourcePoints &out) const;
    static void byTotal(const PanelRule &rule, const Sheet &sheet, const std::vector<Reviewer> &reviewers,
                        SourcePoints &out);
    static void byCriterion(const PanelRule &rule, const Sheet &sheet, const std::vector<Reviewer> &reviewers,
                            SourcePoints &out);
    /// Sorts the values, drops both ends as the rule says, averages the rest; one stage a step.
    [[nodiscard]] static Rational average(const PanelRule &rule, std::vector<Value> &values,
                                          const QString &criterion, SourcePoints &out);

    const RoundingStage *m_rounding;                            ///< of criteria, or null
    std::map<QString, std::map<QString, ByCriterion>> m_points; ///< team, reviewer
};

} // namespace jeoul::scoring
