// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelagreement.h"

#include "models/reporting/panelwords.h"
#include "models/session/paneltables.h"
#include "models/stats/kendallw.h"
#include "models/stats/krippendorffalpha.h"

#include <QJsonArray>

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace jeoul::session {

namespace {

/// Enough digits for a double to come back as it was.
constexpr int kDigits = 17;
/// One fixed stream: the document depends on nothing but the judgements.
constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kPermutations = 10'000;
/// Ranks dealt anew, all permutations together; beyond it there is so much that chi-squared will do.
constexpr double kMostRanks = 2e7;

QString word(stats::NoNumber reason)
{
    const std::string_view id = stats::noNumberId(reason);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

/// What a value of this criterion is of its scale: 0 at the lowest point, 1 at the highest.
std::vector<double> sharesOfScale(const Scheme &scheme, const QString &id,
                                  const std::vector<Rational> &values)
{
    const Criterion *criterion = reporting::findCriterion(scheme, id);
    const Scale *scale = criterion == nullptr ? nullptr : scheme.scale(criterion->scaleId);
    std::vector<double> shares;
    for (const Rational &value : values) {
        const bool plain = scale == nullptr || scale->max == scale->min;
        shares.push_back(plain ? value.toDouble()
                               : ((value - scale->min) / (scale->max - scale->min)).toDouble());
    }
    return shares;
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

QJsonValue textOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(QString::number(*value, 'g', kDigits)) : QJsonValue(QJsonValue::Null);
}

QJsonArray named(const std::vector<stats::Rater> &raters, const QStringList &seats)
{
    QJsonArray out;
    for (const stats::Rater rater : raters)
        out.append(seats.at(static_cast<qsizetype>(rater)));
    return out;
}

QJsonObject rankingsRow(const std::map<QString, std::map<QString, PlaceSum>> &places)
{
    std::set<QString> distinct;
    for (const auto &[code, seats] : places) {
        for (const auto &[seat, sum] : seats)
            distinct.insert(seat);
    }
    const QStringList seats(distinct.begin(), distinct.end());
    std::vector<stats::CrossedRating> means;
    std::uint32_t unit = 0;
    for (const auto &[code, given] : places) {
        for (const auto &[seat, sum] : given)
            means.push_back({stats::Unit{unit}, stats::Rater{static_cast<std::uint32_t>(seats.indexOf(seat))},
                             (sum.sum / Rational(sum.n)).toDouble()});
        ++unit;
    }
    const double ranks = static_cast<double>(places.size()) * static_cast<double>(seats.size());
    const stats::KendallW found = stats::kendallW(stats::makeCrossedTable(means), kSeed,
                                                  ranks * kPermutations <= kMostRanks ? kPermutations : 0);
    QJsonObject row{{QStringLiteral("of"), QStringLiteral("rankings")},
                    {QStringLiteral("estimate"), textOrNull(found.w)},
                    {QStringLiteral("uncorrected"), textOrNull(found.uncorrected)},
                    {QStringLiteral("chi_squared"), textOrNull(found.chiSquared)},
                    {QStringLiteral("df"), static_cast<qint64>(found.df)},
                    {QStringLiteral("p"), textOrNull(found.permutationP ? found.permutationP : found.p)},
                    {QStringLiteral("permutations"), static_cast<qint64>(found.permutations)},
                    {QStringLiteral("n"), static_cast<qint64>(found.raters.size())},
                    {QStringLiteral("objects"), static_cast<qint64>(found.objects)},
                    {QStringLiteral("flat"), named(found.flat, seats)},
                    {QStringLiteral("left_out"), named(found.leftOut, seats)}};
    if (!found.w)
        row.insert(QStringLiteral("reason"), word(found.reason));
    return row;
}

} // namespace

QJsonObject agreementTable(const Scheme &scheme, const reporting::PanelColumns &columns,
                           const std::vector<CountedJudgements> &counted)
{
    const stats::RatingColumns &ratings = columns.counted();
    const stats::RatingShape &shape = ratings.shape();
    const std::vector<QString> &criteria = columns.names().criteria;
    std::vector<std::vector<double>> shares;
    for (const QString &criterion : criteria)
        shares.push_back(sharesOfScale(scheme, criterion, columns.names().values));
    std::vector<std::vector<stats::UnitRating>> byCriterion(criteria.size());
    std::vector<stats::UnitRating> all;
    all.reserve(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const stats::PackedRating row = ratings.at(i);
        const std::size_t response = row.item * shape.teams + row.team;
        const auto unit = static_cast<std::uint32_t>(response * shape.criteria + row.criterion);
        byCriterion[row.criterion].push_back({static_cast<std::uint32_t>(response), ratings.value(i)});
        all.push_back({unit, shares[row.criterion][row.level]});
    }
    QJsonArray rows;
    if (!all.empty())
        rows.append(alphaRow(QString(), all));
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (!byCriterion[c].empty())
            rows.append(alphaRow(criteria[c], byCriterion[c]));
    }
    QJsonObject table{{QStringLiteral("alpha_interval"), rows}};
    if (const auto places = placeSums(counted); !places.empty())
        table.insert(QStringLiteral("kendall_w"), QJsonArray{rankingsRow(places)});
    return table;
}

} // namespace jeoul::session
