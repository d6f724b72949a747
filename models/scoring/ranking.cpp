// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/ranking.h"

#include <algorithm>
#include <set>

namespace jeoul::scoring {

namespace {

using Teams = std::vector<TeamPoints *>;

std::set<QString> largestCriteria(const Scheme &scheme)
{
    Rational most;
    std::set<QString> ids;
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources) {
            const Sheet *sheet = source.kind == SourceKind::Panel ? scheme.sheet(source.sheet) : nullptr;
            for (const Criterion &criterion : sheet == nullptr ? std::vector<Criterion>() : sheet->criteria) {
                if (criterion.maxPoints > most)
                    ids.clear();
                most = std::max(most, criterion.maxPoints);
                if (criterion.maxPoints == most)
                    ids.insert(criterion.id);
            }
        }
    }
    return ids;
}

Rational partPoints(const TeamPoints &team, const QString &part)
{
    const auto it = std::find_if(team.parts.begin(), team.parts.end(),
                                 [&](const PartPoints &p) { return p.part == part; });
    return it == team.parts.end() ? Rational() : it->points.value_or(Rational());
}

Rational criterionPoints(const TeamPoints &team, const std::set<QString> &criteria)
{
    Rational sum;
    for (const PartPoints &part : team.parts) {
        for (const SourcePoints &source : part.sources) {
            for (const CriterionMean &mean : source.criteria) {
                if (criteria.count(mean.criterion) > 0)
                    sum += mean.mean;
            }
        }
    }
    return sum;
}

class Ranking
{
public:
    Ranking(const Scheme &scheme, PointsTable &table)
        : m_scheme(scheme)
        , m_table(table)
        , m_largest(largestCriteria(scheme))
    {
    }

    void run();

private:
    [[nodiscard]] Rational key(const TeamPoints &team, const TieRule &rule) const;
    /// Below 0 when `a` stands before `b`; `asked` grows to the number of rules needed.
    [[nodiscard]] int compare(const TeamPoints &a, const TeamPoints &b, std::size_t &asked) const;
    void reportTies(const Teams &ordered);
    void reportTie(const Teams &tied);
    void cut(const Teams &ordered);
    [[nodiscard]] QString ruleName(const TieRule &rule) const;

    const Scheme &m_scheme;
    PointsTable &m_table;
    std::set<QString> m_largest;
};

Rational Ranking::key(const TeamPoints &team, const TieRule &rule) const
{
    switch (rule.kind) {
    case TieKind::HigherPart:
        return partPoints(team, rule.part);
    case TieKind::LargestCriterion:
        return criterionPoints(team, m_largest);
    case TieKind::Committee:
        return {};
    }
    return {};
}

int Ranking::compare(const TeamPoints &a, const TeamPoints &b, std::size_t &asked) const
{
    int order = b.total->compare(*a.total);
    for (std::size_t i = 0; i < m_scheme.ties.size() && order == 0; ++i) {
        asked = std::max(asked, i + 1);
        order = key(b, m_scheme.ties[i]).compare(key(a, m_scheme.ties[i]));
    }
    return order;
}

QString Ranking::ruleName(const TieRule &rule) const
{
    switch (rule.kind) {
    case TieKind::HigherPart:
        return QStringLiteral("higher_part:") + rule.part;
    case TieKind::LargestCriterion:
        return QStringLiteral("largest_criterion:") +
               QStringList(m_largest.begin(), m_largest.end()).join(u'+');
    case TieKind::Committee:
        return QStringLiteral("committee");
    }
    return {};
}

void Ranking::reportTie(const Teams &tied)
{
    TieReport report;
    report.total = *tied.front()->total;
    std::size_t asked = 0;
    for (std::size_t i = 0; i < tied.size(); ++i) {
        report.teams << tied[i]->team;
        if (i == 0)
            continue;
        if (compare(*tied[i - 1], *tied[i], asked) != 0)
            continue;
        if (!report.open.empty() && report.open.back().last() == tied[i - 1]->team)
            report.open.back() << tied[i]->team;
        else
            report.open.push_back({tied[i - 1]->team, tied[i]->team});
    }
    for (std::size_t i = 0; i < asked; ++i)
        report.rules << ruleName(m_scheme.ties[i]);
    for (const QStringList &open : report.open) {
        const int rank = m_table.team(open.first())->rank.value_or(0);
        m_table.warnings.push_back({WarningKind::UnresolvedTie, open, {}, {}, {}, rank, 0});
    }
    m_table.ties.push_back(report);
}

void Ranking::reportTies(const Teams &ordered)
{
    for (std::size_t first = 0; first < ordered.size();) {
        std::size_t last = first + 1;
        while (last < ordered.size() && *ordered[last]->total == *ordered[first]->total)
            ++last;
        if (last - first > 1) {
            reportTie(Teams(ordered.begin() + static_cast<std::ptrdiff_t>(first),
                            ordered.begin() + static_cast<std::ptrdiff_t>(last)));
        }
        first = last;
    }
}

void Ranking::cut(const Teams &ordered)
{
    if (m_scheme.cut == 0)
        return;
    CutReport report;
    report.cut = m_scheme.cut;
    for (const TeamPoints *team : ordered) {
        const int rank = *team->rank;
        const auto sharing = std::count_if(ordered.begin(), ordered.end(),
                                           [&](const TeamPoints *other) { return other->rank == rank; });
        if (rank + static_cast<int>(sharing) - 1 <= report.cut)
            report.advance << team->team;
        else if (rank > report.cut)
            report.out << team->team;
        else
            report.undecided << team->team;
    }
    for (const TeamPoints &team : m_table.teams) {
        if (!team.total)
            report.noTotal << team.team;
    }
    if (!report.undecided.isEmpty())
        m_table.warnings.push_back({WarningKind::TieAtTheCut, report.undecided, {}, {}, {}, 0, report.cut});
    if (!report.noTotal.isEmpty())
        m_table.warnings.push_back(
            {WarningKind::CutWithoutAllTotals, report.noTotal, {}, {}, {}, 0, report.cut});
    m_table.cut = report;
}

void Ranking::run()
{
    Teams ordered;
    for (TeamPoints &team : m_table.teams) {
        if (team.total)
            ordered.push_back(&team);
    }
    std::size_t asked = 0;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const TeamPoints *a, const TeamPoints *b) { return compare(*a, *b, asked) < 0; });
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const bool shared = i > 0 && compare(*ordered[i - 1], *ordered[i], asked) == 0;
        ordered[i]->rank = shared ? ordered[i - 1]->rank : static_cast<int>(i) + 1;
    }
    reportTies(ordered);
    cut(ordered);
}

} // namespace

void rankTeams(const Scheme &scheme, PointsTable &table)
{
    Ranking(scheme, table).run();
}

} // namespace jeoul::scoring
