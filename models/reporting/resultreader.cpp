// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/resulttables.h"

#include "models/reporting/reportcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

} // namespace

ResultReader::ResultReader(const PanelView &view, const ReportOptions &options)
    : m_view(view)
    , m_options(options)
    , m_disclosure(view, options)
{
}

std::vector<QJsonObject> ResultReader::teams() const
{
    const QJsonObject points = m_view.results.value(QStringLiteral("points")).toObject();
    std::vector<QJsonObject> all = objectsOf(points.value(QStringLiteral("teams")));
    std::erase_if(all, [&](const QJsonObject &team) { return !m_disclosure.team(textOf(team, "team")); });
    constexpr int kUnranked = 1'000'000;
    std::sort(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) {
        const int rankA = a.value(QStringLiteral("rank")).toInt(kUnranked);
        const int rankB = b.value(QStringLiteral("rank")).toInt(kUnranked);
        return rankA != rankB ? rankA < rankB : textOf(a, "team") < textOf(b, "team");
    });
    return all;
}

std::vector<QJsonObject> ResultReader::rows(const char *table) const
{
    std::vector<QJsonObject> all = objectsOf(m_view.results.value(QLatin1String(table)));
    std::erase_if(all, [&](const QJsonObject &row) { return !m_disclosure.team(textOf(row, "code")); });
    return all;
}

QString ResultReader::name(const QString &code) const
{
    const auto it = std::find_if(m_view.identities.begin(), m_view.identities.end(),
                                 [&](const TeamIdentity &team) { return team.code == code; });
    return it == m_view.identities.end() || !m_disclosure.names() ? QString() : it->name;
}

QString ResultReader::language(const LocalText &text) const
{
    return text.in(m_options.language);
}

void ResultReader::addTeamColumns(ReportTable &table) const
{
    table.columns.push_back(textColumn("code", Words::tr("Code name")));
    if (m_disclosure.names())
        table.columns.push_back(textColumn("name", Words::tr("Team")));
}

void ResultReader::addTeamCells(std::vector<ReportCell> &row, const QString &code) const
{
    row.push_back(ReportCell::text(code));
    if (m_disclosure.names())
        row.push_back(ReportCell::text(name(code)));
}

} // namespace jeoul::reporting
