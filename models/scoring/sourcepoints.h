// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/scoring/panelarithmetic.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

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
    [[nodiscard]] SourcePoints one(const Source &source, const QString &team);
    [[nodiscard]] SourcePoints metric(const Source &source, const QString &team) const;
    void warnUneven(const Source &source, const std::vector<SourcePoints> &all);
    [[nodiscard]] std::vector<SourcePoints> survey(const Source &source) const;
    [[nodiscard]] SourcePoints surveyMean(const Source &source, const QString &team) const;
    void finish(SourcePoints &out) const;

    const Scheme &m_scheme;
    const PointsInput &m_input;
    PanelArithmetic m_panel;
    std::vector<PointsWarning> m_warnings;
};

} // namespace jeoul::scoring
