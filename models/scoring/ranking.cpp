// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/ranking.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
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
    Ranking(const Scheme &scheme, const std::vector<TieDecision> &decisions, PointsTable &table)
        : m_scheme(scheme)
        , m_decisions(decisions)
        , m_table(table)
        , m_largest(largestCriteria(scheme))
    {
    }

    [[nodiscard]] Status run();

private:
    void sort(Teams &teams) const;
    [[nodiscard]] std::vector<Teams> sharing(const Teams &ordered) const;
    [[nodiscard]] Status applyDecisions(const Teams &ordered);
    [[nodiscard]] int decided(const TeamPoints &a, const TeamPoints &b) const;
    [[nodiscard]] Rational key(const TeamPoints &team, const TieRule &rule) const;
    /// Below 0 when `a` stands before `b`; `asked` grows to the number of rules needed.
    [[nodiscard]] int compare(const TeamPoints &a, const TeamPoints &b, std::size_t &asked) const;
    void reportTies(const Teams &ordered);
    void reportTie(const Teams &tied);
    void addSteps(const Teams &tied, std::size_t asked, TieReport &report) const;
    void cut(const Teams &ordered);
    [[nodiscard]] QString ruleName(const TieRule &rule) const;

    /// The place that a decision gave a team, and which decision.
    struct Decided
    {
        std::size_t decision = 0;
        qsizetype place = 0;
    };

    const Scheme &m_scheme;
    const std::vector<TieDecision> &m_decisions;
    PointsTable &m_table;
    std::set<QString> m_largest;
    std::map<QString, Decided> m_decided;
};

/// Below 0 when the committee put `a` before `b`; 0 when it did not speak about the two.
int Ranking::decided(const TeamPoints &a, const TeamPoints &b) const
{
    const auto first = m_decided.find(a.team);
    const auto second = m_decided.find(b.team);
    if (first == m_decided.end() || second == m_decided.end() ||
        first->second.decision != second->second.decision)
        return 0;
    return first->second.place < second->second.place ? -1 : 1;
}

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
        const TieRule &rule = m_scheme.ties[i];
        asked = std::max(asked, i + 1);
        order = rule.kind == TieKind::Committee ? decided(a, b) : key(b, rule).compare(key(a, rule));
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

/// What the rules compared: all of them, so that a reader can follow the order without the table.
void Ranking::addSteps(const Teams &tied, std::size_t asked, TieReport &report) const
{
    for (std::size_t i = 0; i < asked; ++i) {
        const TieRule &rule = m_scheme.ties[i];
        report.rules << ruleName(rule);
        if (rule.kind == TieKind::Committee)
            continue;
        TieStep step{ruleName(rule), {}};
        for (const TeamPoints *team : tied)
            step.values.emplace_back(team->team, key(*team, rule));
        report.steps.push_back(step);
    }
    std::set<std::size_t> used;
    for (const TeamPoints *team : tied) {
        const auto it = m_decided.find(team->team);
        if (it != m_decided.end() && used.insert(it->second.decision).second)
            report.minutes << m_decisions[it->second.decision].minute;
    }
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
    addSteps(tied, asked, report);
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

void Ranking::sort(Teams &teams) const
{
    std::size_t asked = 0;
    std::stable_sort(teams.begin(), teams.end(),
                     [&](const TeamPoints *a, const TeamPoints *b) { return compare(*a, *b, asked) < 0; });
}

/// Runs of teams that no rule tells apart, single teams included.
std::vector<Teams> Ranking::sharing(const Teams &ordered) const
{
    std::vector<Teams> groups;
    std::size_t asked = 0;
    for (TeamPoints *team : ordered) {
        if (groups.empty() || compare(*groups.back().back(), *team, asked) != 0)
            groups.emplace_back();
        groups.back().push_back(team);
    }
    return groups;
}

Status Ranking::applyDecisions(const Teams &ordered)
{
    const std::vector<Teams> groups = sharing(ordered);
    for (std::size_t d = 0; d < m_decisions.size(); ++d) {
        const QStringList &order = m_decisions[d].teams;
        const bool fits = std::any_of(groups.begin(), groups.end(), [&](const Teams &group) {
            return group.size() == static_cast<std::size_t>(order.size()) &&
                   std::all_of(group.begin(), group.end(),
                               [&](const TeamPoints *team) { return order.contains(team->team); });
        });
        if (!fits) {
            return Error(ErrorCode::BadInput,
                         QCoreApplication::translate(
                             "Points", "The decision of minute %1 names %2, but these are not the teams that "
                                       "share a rank.")
                             .arg(m_decisions[d].minute, order.join(QStringLiteral(", "))));
        }
        for (qsizetype place = 0; place < order.size(); ++place)
            m_decided[order.at(place)] = {d, place};
    }
    return done();
}

Status Ranking::run()
{
    Teams ordered;
    for (TeamPoints &team : m_table.teams) {
        if (team.total)
            ordered.push_back(&team);
    }
    sort(ordered);
    JEOUL_TRY(applyDecisions(ordered));
    sort(ordered);
    int rank = 1;
    for (const Teams &group : sharing(ordered)) {
        for (TeamPoints *team : group)
            team->rank = rank;
        rank += static_cast<int>(group.size());
    }
    reportTies(ordered);
    cut(ordered);
    return done();
}

} // namespace

Status rankTeams(const Scheme &scheme, const std::vector<TieDecision> &decisions, PointsTable &table)
{
    return Ranking(scheme, decisions, table).run();
}

} // namespace jeoul::scoring
