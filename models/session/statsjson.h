// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace jeoul::session {

/// One statistic of a document of `jeoulctl stats`.
struct StatsEntry
{
    std::optional<double> estimate;
    std::optional<stats::Interval> interval;
    qint64 n = 0;
    QString method;
    stats::NoNumber reason = stats::NoNumber::None;         ///< why there is no estimate
    stats::NoNumber intervalReason = stats::NoNumber::None; ///< why there is no interval
};

/// {"estimate", "low", "high", "n", "method", "reason"}. The reason is that of the missing estimate, else of
/// the missing interval, else null.
[[nodiscard]] QJsonObject toJson(const StatsEntry &entry);

[[nodiscard]] QJsonValue numberOrNull(const std::optional<double> &value);
[[nodiscard]] QJsonValue reasonOrNull(stats::NoNumber reason);

} // namespace jeoul::session
