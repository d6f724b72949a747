// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsjson.h"

#include <string_view>

namespace jeoul::session {

QJsonValue reasonOrNull(stats::NoNumber reason)
{
    const std::string_view id = stats::noNumberId(reason);
    return id.empty() ? QJsonValue()
                      : QJsonValue(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const StatsEntry &entry)
{
    const bool whole = entry.estimate && entry.interval;
    const stats::NoNumber reason = whole            ? stats::NoNumber::None
                                   : entry.estimate ? entry.intervalReason
                                                    : entry.reason;
    return {{QStringLiteral("estimate"), numberOrNull(entry.estimate)},
            {QStringLiteral("low"), entry.interval ? QJsonValue(entry.interval->low) : QJsonValue()},
            {QStringLiteral("high"), entry.interval ? QJsonValue(entry.interval->high) : QJsonValue()},
            {QStringLiteral("n"), entry.n},
            {QStringLiteral("method"), entry.method},
            {QStringLiteral("reason"), reasonOrNull(reason)}};
}

} // namespace jeoul::session
