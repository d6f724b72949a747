// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/session/setupsession.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace jeoul::session {

enum class AlphaMetric { Nominal, Ordinal, Interval, Ratio };

struct StatsOutcome
{
    QJsonObject document; ///< {"overall": G, "groups": [{"by": {"criterion": …}, …G}], "preferences": null}
    std::vector<ImportProblem> problems;
};

/// Statistics of a ratings file, overall and by criterion. Units are one response by one criterion. This
/// version computes means, trimmed means over raters and Krippendorff's alpha of the metrics asked for; every
/// other statistic of the document is null with a reason.
[[nodiscard]] Result<StatsOutcome>
ratingStatistics(const QString &path, const std::vector<AlphaMetric> &metrics, ProgressSink &progress);

} // namespace jeoul::session
