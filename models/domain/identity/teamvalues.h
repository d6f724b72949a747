// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"

#include <QString>

namespace jeoul {

/// One automatic benchmark result (metrics.csv).
struct MetricValue
{
    QString teamId;
    QString source;
    Rational value;
};

/// One user's mark for one team (survey.csv).
struct SurveyScore
{
    QString rater;
    QString teamId;
    Rational score;
    QString segment;
};

} // namespace jeoul
