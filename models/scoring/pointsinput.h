// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jeoul::scoring {

/// What one reviewer gave one team by one criterion, in points (0 to Criterion::maxPoints). A recused or
/// missing reviewer has no row for the team: an absent row is never a zero.
struct PanelPoints
{
    QString reviewer;
    QString team;
    QString criterion;
    Rational points;
};

/// One benchmark result of a team. `source` is the metric of a Source (Source::metric) or its id.
struct MetricResult
{
    QString team;
    QString source;
    Rational value;
    std::optional<Rational> target; ///< RatioToTarget: the team's own target, when not the scheme's
};

/// One user's mark for a team, Source::scaleMin to Source::scaleMax.
struct SurveyMark
{
    QString rater;
    QString team;
    QString segment;
    Rational score;
};

/// How the committee settled a tie that the scheme's other rules left open.
struct TieDecision
{
    QStringList teams; ///< all that share the rank, best first
    QString minute;    ///< number of the minutes the decision stands in
};

/// Everything the official arithmetic needs. Teams by code name (or by id after unsealing), in any order.
struct PointsInput
{
    QStringList teams;
    std::vector<PanelPoints> panel;
    std::vector<MetricResult> metrics;
    std::vector<SurveyMark> survey;
    std::vector<TieDecision> decisions = {};
};

} // namespace jeoul::scoring
