// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/disclosure.h"
#include "models/reporting/panelvalues.h"
#include "models/reporting/table.h"

#include <map>
#include <vector>

/// One table each of a result document.
namespace jeoul::reporting {

class ItemTitles;
struct GateTick;

/// The values of a result document that several tables need, and the words for its ids.
class ResultReader
{
public:
    ResultReader(const PanelView &view, const ReportOptions &options);

    /// Teams of the points table that the profile may see, by rank, then by code.
    [[nodiscard]] std::vector<QJsonObject> teams() const;
    [[nodiscard]] std::vector<QJsonObject> rows(const char *table) const; ///< those with a visible "code"
    [[nodiscard]] QString name(const QString &code) const;                ///< empty while sealed
    [[nodiscard]] QString language(const LocalText &text) const;
    [[nodiscard]] const PanelView &view() const { return m_view; }
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    [[nodiscard]] const Disclosure &disclosure() const { return m_disclosure; }
    [[nodiscard]] const Scheme &scheme() const { return m_view.manifest.scheme; }

    /// Column(s) that say whose row it is: code and, when unsealed, name.
    void addTeamColumns(ReportTable &table) const;
    void addTeamCells(std::vector<ReportCell> &row, const QString &code) const;

private:
    const PanelView &m_view;
    const ReportOptions &m_options;
    Disclosure m_disclosure;
};

[[nodiscard]] ReportTable officialTable(const ResultReader &reader);
[[nodiscard]] ReportTable averagesTable(const ResultReader &reader);
/// 집계표, one a panel source: a line a team with every reviewer's total, the highest and lowest (starred
/// when dropped), how many count, the mean before and after rounding and the rank in this source.
[[nodiscard]] std::vector<ReportTable> tallyTables(const ResultReader &reader);
/// "은행: 2 reviewers recused." for each visible team that has any.
[[nodiscard]] QStringList recusalNotes(const ResultReader &reader);
/// The most decimals that one of these official numbers has, so that a column lines up.
[[nodiscard]] int mostDecimals(const std::vector<QString> &texts);
[[nodiscard]] ReportTable stagesTable(const ResultReader &reader);
[[nodiscard]] ReportTable reviewersTable(const ResultReader &reader);
[[nodiscard]] ReportTable criteriaTable(const ResultReader &reader);
[[nodiscard]] ReportTable benchmarksTable(const ResultReader &reader);
[[nodiscard]] ReportTable preferencesTable(const ResultReader &reader);
[[nodiscard]] ReportTable ranksTable(const ResultReader &reader);
[[nodiscard]] ReportTable spansTable(const ResultReader &reader);
[[nodiscard]] ReportTable agreementTable(const ResultReader &reader);
/// How alike the reviewers' rankings order the teams; without rows where nobody ranked.
[[nodiscard]] ReportTable concordanceTable(const ResultReader &reader);
/// By team and check without points: how many of the reviewers ticked it as not met. Without rows where the
/// sheets have none.
[[nodiscard]] ReportTable gatesTable(const ResultReader &reader);
/// Who ticked which check as not met, a line a response, in the order given. Reasons may hold names, so they
/// stand here once the round is unsealed.
[[nodiscard]] ReportTable ticksTable(const ResultReader &reader, const std::vector<GateTick> &ticks,
                                     const ItemTitles &items);
/// "Technical independence not met: 1/10; …" of one team; empty where nothing was checked.
[[nodiscard]] QString gateCounts(const ResultReader &reader, const QString &code);
[[nodiscard]] ReportTable missingTable(const ResultReader &reader);

/// Codes whose total cannot be told apart from that of a neighbour in rank: the paired t interval over
/// reviewers of their difference in the panel sources includes 0.
[[nodiscard]] std::map<QString, QString> closeNeighbours(const PanelView &view);

} // namespace jeoul::reporting
