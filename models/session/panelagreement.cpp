// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelagreement.h"

#include "models/reporting/panelwords.h"
#include "models/stats/krippendorffalpha.h"

#include <QJsonArray>

#include <map>
#include <string_view>
#include <tuple>

namespace jeoul::session {

namespace {

/// Enough digits for a double to come back as it was.
constexpr int kDigits = 17;

QString word(stats::NoNumber reason)
{
    const std::string_view id = stats::noNumberId(reason);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

/// 0 at the lowest point of the criterion's scale, 1 at the highest.
double shareOfScale(const Scheme &scheme, const reporting::RatedCell &cell)
{
    const Criterion *criterion = reporting::findCriterion(scheme, cell.criterion);
    const Scale *scale = criterion == nullptr ? nullptr : scheme.scale(criterion->scaleId);
    if (scale == nullptr || scale->max == scale->min)
        return cell.value.toDouble();
    return ((cell.value - scale->min) / (scale->max - scale->min)).toDouble();
}

QJsonObject alphaRow(const QString &criterion, const std::vector<stats::UnitRating> &ratings)
{
    const stats::AlphaResult alpha = stats::krippendorffAlpha(ratings, stats::Metric::Interval);
    QJsonObject row{{QStringLiteral("criterion"), criterion},
                    {QStringLiteral("n"), static_cast<qint64>(alpha.pairable)},
                    {QStringLiteral("units"), static_cast<qint64>(alpha.units)},
                    {QStringLiteral("estimate"), QJsonValue(QJsonValue::Null)}};
    if (alpha.alpha)
        row.insert(QStringLiteral("estimate"), QString::number(*alpha.alpha, 'g', kDigits));
    else
        row.insert(QStringLiteral("reason"), word(alpha.reason));
    return row;
}

} // namespace

QJsonObject agreementTable(const Scheme &scheme, const std::vector<reporting::RatedCell> &cells)
{
    std::map<std::tuple<QString, QString, QString>, std::uint32_t> units; ///< item, code, criterion
    std::map<QString, std::vector<stats::UnitRating>> byCriterion;
    for (const reporting::RatedCell &cell : cells) {
        if (cell.repeat)
            continue;
        const auto next = static_cast<std::uint32_t>(units.size());
        const std::uint32_t unit =
            units.try_emplace({cell.item, cell.code, cell.criterion}, next).first->second;
        const stats::UnitRating rating{unit, cell.value.toDouble()};
        byCriterion[cell.criterion].push_back(rating);
        byCriterion[QString()].push_back({unit, shareOfScale(scheme, cell)});
    }
    QJsonArray rows;
    for (const auto &[criterion, ratings] : byCriterion)
        rows.append(alphaRow(criterion, ratings));
    return {{QStringLiteral("alpha_interval"), rows}};
}

} // namespace jeoul::session
