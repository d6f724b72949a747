// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/paneltables.h"

#include "models/reporting/benchmarkpoints.h"
#include "models/session/cellsummary.h"

#include <QJsonObject>

#include <array>

namespace jeoul::session {

using reporting::RatedCell;

namespace {

QJsonObject meanRow(const CellSummary &summary)
{
    QJsonObject row{{QStringLiteral("n"), summary.n},
                    {QStringLiteral("n_reviewers"), static_cast<qint64>(summary.seats.size())}};
    if (summary.hidden) {
        row.insert(QStringLiteral("hidden"), true);
        return row;
    }
    row.insert(QStringLiteral("sum"), summary.sum.toText());
    row.insert(QStringLiteral("mean"), (summary.sum / Rational(summary.n)).toText());
    return row;
}

struct Missing
{
    qint64 rated = 0, notRated = 0, cannotRate = 0, recused = 0, noResponse = 0, notSubmitted = 0;
    std::set<QString> recusedSeats;
};

/// Sorts every cell of one seat's sheet into its kind.
class MissingCounter
{
public:
    explicit MissingCounter(const PanelRound &round)
        : m_round(round)
    {
    }

    void add(const exchange::RosterEntry &entry, const ResolvedJudgements *judgements)
    {
        std::set<std::tuple<QString, QString, QString>> rated;
        if (judgements != nullptr) {
            for (const RatedCell &cell : judgements->cells)
                rated.emplace(cell.item, cell.code, cell.criterion);
        }
        for (const QString &id : entry.items) {
            const BlindItem *item = m_round.item(id);
            const Sheet *sheet = m_round.sheet(*item);
            if (item->kind == ItemKind::Practice || item->kind == ItemKind::Repeat || sheet == nullptr)
                continue;
            for (const QString &code : m_round.codes()) {
                for (const Criterion &criterion : sheet->criteria)
                    ++kind(entry.seat, {id, code, criterion.id}, rated, judgements);
            }
        }
    }

    [[nodiscard]] const std::map<QString, Missing> &byCode() const { return m_byCode; }

private:
    qint64 &kind(const QString &seat, const std::tuple<QString, QString, QString> &cell,
                 const std::set<std::tuple<QString, QString, QString>> &rated,
                 const ResolvedJudgements *judgements)
    {
        const auto &[item, code, criterion] = cell;
        Missing &missing = m_byCode[code];
        if (m_round.recused(seat, code)) {
            missing.recusedSeats.insert(seat);
            return missing.recused;
        }
        if (!m_round.judged(seat, item, code))
            return missing.noResponse;
        if (judgements == nullptr)
            return missing.notSubmitted;
        if (rated.contains(cell))
            return missing.rated;
        return judgements->cannotRate.contains(cell) ? missing.cannotRate : missing.notRated;
    }

    const PanelRound &m_round;
    std::map<QString, Missing> m_byCode;
};

} // namespace

QJsonArray criteriaTable(const PanelRound &round, const reporting::PanelColumns &columns)
{
    const CellSummaries summaries = summarise(columns, round.manifest().scheme.policy.minReviewersPerCell);
    QJsonArray rows;
    for (const auto &[key, byBenchmark] : summaries.byCriterion) {
        QJsonObject row = meanRow(summaries.totals.at(key));
        row.insert(QStringLiteral("code"), key.first);
        row.insert(QStringLiteral("criterion"), key.second);
        rows.append(row);
    }
    return rows;
}

QJsonArray benchmarkTable(const PanelRound &round, const reporting::PanelColumns &columns)
{
    const int least = round.manifest().scheme.policy.minReviewersPerCell;
    const CellSummaries summaries = summarise(columns, least);
    std::map<std::tuple<QString, QString, QString>, QJsonObject> rows;
    std::set<std::pair<QString, QString>> partlyHidden;
    for (const auto &[key, byBenchmark] : summaries.byCriterion) {
        for (const auto &[benchmark, summary] : byBenchmark) {
            rows.emplace(std::tuple(key.first, benchmark, key.second), meanRow(summary));
            if (summary.hidden)
                partlyHidden.emplace(key.first, benchmark);
        }
    }
    for (const auto &[key, points] : reporting::benchmarkPoints(round.manifest().scheme, columns)) {
        QJsonObject row{{QStringLiteral("n"), static_cast<qint64>(points.bySeat.size())},
                        {QStringLiteral("n_reviewers"), static_cast<qint64>(points.bySeat.size())},
                        {QStringLiteral("max"), points.max.toText()}};
        if (points.bySeat.size() < static_cast<std::size_t>(least) || partlyHidden.contains(key))
            row.insert(QStringLiteral("hidden"), true);
        else
            row.insert(QStringLiteral("mean"), points.mean().toText());
        rows.emplace(std::tuple(key.first, key.second, QString()), row);
    }
    QJsonArray table;
    for (auto &[key, row] : rows) {
        row.insert(QStringLiteral("code"), std::get<0>(key));
        row.insert(QStringLiteral("benchmark"), std::get<1>(key));
        row.insert(QStringLiteral("criterion"), std::get<2>(key));
        table.append(row);
    }
    return table;
}

QJsonArray missingTable(const PanelRound &round, const std::vector<CountedJudgements> &counted)
{
    MissingCounter counter(round);
    for (const exchange::RosterEntry &entry : round.manifest().roster) {
        const ResolvedJudgements *judgements = nullptr;
        for (const CountedJudgements &each : counted) {
            if (each.entry->seat == entry.seat)
                judgements = &each.judgements;
        }
        counter.add(entry, judgements);
    }
    QJsonArray rows;
    for (const auto &[code, missing] : counter.byCode()) {
        rows.append(QJsonObject{
            {QStringLiteral("code"), code},
            {QStringLiteral("rated"), missing.rated},
            {QStringLiteral("not_rated"), missing.notRated},
            {QStringLiteral("cannot_rate"), missing.cannotRate},
            {QStringLiteral("recused"), missing.recused},
            {QStringLiteral("recused_seats"),
             QJsonArray::fromStringList({missing.recusedSeats.begin(), missing.recusedSeats.end()})},
            {QStringLiteral("no_response"), missing.noResponse},
            {QStringLiteral("not_submitted"), missing.notSubmitted}});
    }
    return rows;
}

} // namespace jeoul::session
