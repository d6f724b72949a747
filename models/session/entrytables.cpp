// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of comparisons, rankings, marked errors and checks without points.
#include "models/session/paneltables.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace jeoul::session {

using reporting::RatedPair;

namespace {

constexpr std::size_t kDegrees = PairwiseRule::kMostDegrees;

struct PairCounts
{
    std::array<qint64, 4> winners{};
    std::array<qint64, kDegrees> first{};
    std::array<qint64, kDegrees> second{};
    qint64 incomparable = 0;

    void add(const RatedPair &pair)
    {
        ++winners[static_cast<std::size_t>(pair.winner)];
        const auto degree = static_cast<std::size_t>(pair.degree) - 1;
        if (pair.winner == Winner::First)
            ++first[degree];
        else if (pair.winner == Winner::Second)
            ++second[degree];
    }
    [[nodiscard]] qint64 of(Winner winner) const { return winners[static_cast<std::size_t>(winner)]; }
    /// The strongest degree that was given.
    [[nodiscard]] std::size_t degrees() const
    {
        std::size_t most = kDegrees;
        while (most > 1 && first[most - 1] == 0 && second[most - 1] == 0)
            --most;
        return most;
    }
};

QJsonArray counts(const std::array<qint64, kDegrees> &values, std::size_t many)
{
    QJsonArray out;
    for (std::size_t i = 0; i < many; ++i)
        out.append(values[i]);
    return out;
}

QJsonObject rowOf(const std::pair<QString, QString> &codes, const PairCounts &count)
{
    QJsonObject row{{QStringLiteral("first"), codes.first},
                    {QStringLiteral("second"), codes.second},
                    {QStringLiteral("first_wins"), count.of(Winner::First)},
                    {QStringLiteral("second_wins"), count.of(Winner::Second)},
                    {QStringLiteral("ties"), count.of(Winner::Tie)},
                    {QStringLiteral("both_bad"), count.of(Winner::BothBad)}};
    if (const std::size_t degrees = count.degrees(); degrees > 1) {
        row.insert(QStringLiteral("first_by_degree"), counts(count.first, degrees));
        row.insert(QStringLiteral("second_by_degree"), counts(count.second, degrees));
    }
    if (count.incomparable > 0)
        row.insert(QStringLiteral("cannot_compare"), count.incomparable);
    return row;
}

struct GateCounts
{
    qint64 n = 0;
    qint64 ticked = 0;
    std::set<QString> seats;
    std::set<QString> tickedBy;

    void add(const QString &seat, bool notMet)
    {
        ++n;
        seats.insert(seat);
        if (!notMet)
            return;
        ++ticked;
        tickedBy.insert(seat);
    }
};

using GateRows = std::map<std::pair<QString, QString>, GateCounts>;

/// What one reviewer says of the checks of an item.
void addGates(const PanelRound &round, const CountedJudgements &each, const BlindItem &item, GateRows &rows)
{
    const Sheet *sheet = round.sheet(item);
    if (sheet == nullptr || sheet->gates.empty())
        return;
    const QString &seat = each.entry->seat;
    const bool complete = each.judgements.completed.contains(item.id);
    for (const QString &code : round.codes()) {
        if (!round.judged(seat, item.id, code))
            continue;
        for (const GateCheck &gate : sheet->gates) {
            const bool notMet = each.judgements.gates.contains({item.id, code, gate.id});
            if (notMet || complete)
                rows[{code, gate.id}].add(seat, notMet);
        }
    }
}

/// The middle of the places that a code and those tied with it take.
Rational middle(const std::vector<std::pair<QString, int>> &ranking, int place)
{
    qint64 better = 0;
    qint64 same = 0;
    for (const auto &[code, other] : ranking) {
        better += other < place ? 1 : 0;
        same += other == place ? 1 : 0;
    }
    return Rational(better) + Rational(same + 1, 2);
}

} // namespace

QJsonArray preferenceTable(const std::vector<CountedJudgements> &counted)
{
    std::map<std::pair<QString, QString>, PairCounts> table;
    for (const CountedJudgements &each : counted) {
        for (const RatedPair &pair : each.judgements.pairs)
            table[{pair.first, pair.second}].add(pair);
        for (const auto &codes : each.judgements.incomparable)
            ++table[codes].incomparable;
    }
    QJsonArray rows;
    for (const auto &[codes, count] : table)
        rows.append(rowOf(codes, count));
    return rows;
}

std::map<QString, std::map<QString, PlaceSum>> placeSums(const std::vector<CountedJudgements> &counted)
{
    std::map<QString, std::map<QString, PlaceSum>> sums;
    for (const CountedJudgements &each : counted) {
        for (const auto &[item, ranking] : each.judgements.ranks) {
            if (ranking.size() < 2)
                continue;
            for (const auto &[code, place] : ranking) {
                PlaceSum &places = sums[code][each.entry->seat];
                places.sum += middle(ranking, place);
                ++places.n;
            }
        }
    }
    return sums;
}

QJsonArray rankTable(const PanelRound &round, const std::vector<CountedJudgements> &counted)
{
    const auto least = static_cast<std::size_t>(round.manifest().scheme.policy.minReviewersPerCell);
    QJsonArray rows;
    for (const auto &[code, seats] : placeSums(counted)) {
        PlaceSum all;
        for (const auto &[seat, places] : seats) {
            all.sum += places.sum;
            all.n += places.n;
        }
        QJsonObject row{{QStringLiteral("code"), code},
                        {QStringLiteral("n"), all.n},
                        {QStringLiteral("n_reviewers"), static_cast<qint64>(seats.size())}};
        if (seats.size() < least)
            row.insert(QStringLiteral("hidden"), true);
        else
            row.insert(QStringLiteral("mean"), (all.sum / Rational(all.n)).toText());
        rows.append(row);
    }
    return rows;
}

QJsonArray spanTable(const std::vector<CountedJudgements> &counted)
{
    std::map<std::pair<QString, QString>, std::array<qint64, 3>> table;
    for (const CountedJudgements &each : counted) {
        for (const auto &[code, category, severity] : each.judgements.spans)
            ++table[{code, category}][static_cast<std::size_t>(severity)];
    }
    QJsonArray rows;
    for (const auto &[key, count] : table) {
        rows.append(QJsonObject{
            {QStringLiteral("code"), key.first},
            {QStringLiteral("category"), key.second},
            {QStringLiteral("minor"), count[static_cast<std::size_t>(SpanSeverity::Minor)]},
            {QStringLiteral("major"), count[static_cast<std::size_t>(SpanSeverity::Major)]},
            {QStringLiteral("critical"), count[static_cast<std::size_t>(SpanSeverity::Critical)]}});
    }
    return rows;
}

QJsonArray gateTable(const PanelRound &round, const std::vector<CountedJudgements> &counted)
{
    GateRows table;
    for (const CountedJudgements &each : counted) {
        for (const QString &id : each.entry->items) {
            const BlindItem *item = round.item(id);
            if (item != nullptr && item->kind != ItemKind::Practice && item->kind != ItemKind::Repeat)
                addGates(round, each, *item, table);
        }
    }
    QJsonArray rows;
    for (const auto &[key, counts] : table) {
        rows.append(QJsonObject{{QStringLiteral("code"), key.first},
                                {QStringLiteral("gate"), key.second},
                                {QStringLiteral("n"), counts.n},
                                {QStringLiteral("n_reviewers"), static_cast<qint64>(counts.seats.size())},
                                {QStringLiteral("ticked"), counts.ticked},
                                {QStringLiteral("ticked_by"), static_cast<qint64>(counts.tickedBy.size())}});
    }
    return rows;
}

} // namespace jeoul::session
