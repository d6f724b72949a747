// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/pointscheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace jeoul::scoring {

namespace {

// The place is part of the sentence because these rows come from JSON, not from a table.
QString placeOf(const char *list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
}

Error refused(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence);
}

bool isMetricKind(SourceKind kind)
{
    return kind == SourceKind::Metric || kind == SourceKind::RatioToTarget;
}

template <typename Wanted>
const Source *findSource(const Scheme &scheme, Wanted wanted)
{
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources) {
            if (wanted(source))
                return &source;
        }
    }
    return nullptr;
}

class InputCheck
{
public:
    InputCheck(const Scheme &scheme, const PointsInput &input)
        : m_scheme(scheme)
        , m_input(input)
    {
    }

    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status teams();
    [[nodiscard]] Status panel() const;
    [[nodiscard]] Status metrics() const;
    [[nodiscard]] Status survey() const;
    [[nodiscard]] Status decisions() const;
    [[nodiscard]] Status knownTeam(const char *list, std::size_t index, const QString &team) const;

    const Scheme &m_scheme;
    const PointsInput &m_input;
    QSet<QString> m_teams;
};

Status InputCheck::teams()
{
    if (m_input.teams.isEmpty())
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Points", "There is no team to count."));
    for (const QString &team : m_input.teams) {
        if (team.isEmpty() || m_teams.contains(team)) {
            return Error(ErrorCode::BadInput,
                         QCoreApplication::translate("Points", "The team “%1” stands twice or has no name.")
                             .arg(team));
        }
        m_teams.insert(team);
    }
    return done();
}

Status InputCheck::knownTeam(const char *list, std::size_t index, const QString &team) const
{
    if (m_teams.contains(team))
        return done();
    return refused(QCoreApplication::translate("Points", "At %1, “%2” is not one of the teams.")
                       .arg(placeOf(list, index), team));
}

Status InputCheck::panel() const
{
    std::set<std::tuple<QString, QString, QString>> seen;
    for (std::size_t i = 0; i < m_input.panel.size(); ++i) {
        const PanelPoints &row = m_input.panel[i];
        JEOUL_TRY(knownTeam("panel", i, row.team));
        const Criterion *criterion = countedCriterion(m_scheme, row.criterion);
        if (criterion == nullptr) {
            return refused(QCoreApplication::translate("Points", "At %1, no part counts the criterion “%2”.")
                               .arg(placeOf("panel", i), row.criterion));
        }
        if (row.points.sign() < 0 || row.points > criterion->maxPoints) {
            return refused(QCoreApplication::translate("Points", "At %1, %2 is not between 0 and %3 points.")
                               .arg(placeOf("panel", i), row.points.toText(), criterion->maxPoints.toText()));
        }
        if (row.reviewer.isEmpty() || !seen.emplace(row.reviewer, row.team, row.criterion).second) {
            return refused(
                QCoreApplication::translate(
                    "Points", "At %1, reviewer “%2” already has points for “%3” there, or no name.")
                    .arg(placeOf("panel", i), row.reviewer, row.criterion));
        }
    }
    return done();
}

/// A result may count in several sources, and must fit each.
Status InputCheck::metrics() const
{
    for (std::size_t i = 0; i < m_input.metrics.size(); ++i) {
        const MetricResult &row = m_input.metrics[i];
        JEOUL_TRY(knownTeam("metrics", i, row.team));
        if (findSource(m_scheme, [&](const Source &source) { return belongsTo(row, source); }) == nullptr) {
            return refused(QCoreApplication::translate("Points", "At %1, no part counts the result “%2”.")
                               .arg(placeOf("metrics", i), row.source));
        }
        const Source *unfit = findSource(m_scheme, [&](const Source &source) {
            return belongsTo(row, source) && source.kind == SourceKind::Metric && row.value > source.of;
        });
        if (row.value.sign() < 0 || unfit != nullptr || (row.target && row.target->sign() <= 0)) {
            return refused(QCoreApplication::translate(
                               "Points",
                               "At %1, %2 does not fit the result “%3”: it must lie between 0 and the "
                               "full value, and a target above 0.")
                               .arg(placeOf("metrics", i), row.value.toText(), row.source));
        }
    }
    return done();
}

Status InputCheck::survey() const
{
    std::set<std::tuple<QString, QString, QString>> seen;
    for (std::size_t i = 0; i < m_input.survey.size(); ++i) {
        const SurveyMark &row = m_input.survey[i];
        JEOUL_TRY(knownTeam("survey", i, row.team));
        if (findSource(m_scheme, [&](const Source &source) { return belongsTo(row, source); }) == nullptr) {
            return refused(QCoreApplication::translate("Points", "At %1, no part counts the user group “%2”.")
                               .arg(placeOf("survey", i), row.segment));
        }
        const Source *unfit = findSource(m_scheme, [&](const Source &source) {
            return belongsTo(row, source) && (row.score < source.scaleMin || row.score > source.scaleMax);
        });
        if (unfit != nullptr) {
            return refused(QCoreApplication::translate("Points", "At %1, %2 is not between %3 and %4.")
                               .arg(placeOf("survey", i), row.score.toText(), unfit->scaleMin.toText(),
                                    unfit->scaleMax.toText()));
        }
        if (row.rater.isEmpty() || !seen.emplace(row.rater, row.team, row.segment).second) {
            return refused(QCoreApplication::translate(
                               "Points", "At %1, the user “%2” already has a mark for the team, or no name.")
                               .arg(placeOf("survey", i), row.rater));
        }
    }
    return done();
}

/// Whether the teams really share a rank is known only after ranking.
Status InputCheck::decisions() const
{
    const bool committee = std::any_of(m_scheme.ties.begin(), m_scheme.ties.end(),
                                       [](const TieRule &rule) { return rule.kind == TieKind::Committee; });
    QSet<QString> seen;
    for (std::size_t i = 0; i < m_input.decisions.size(); ++i) {
        const TieDecision &row = m_input.decisions[i];
        if (!committee) {
            return refused(
                QCoreApplication::translate("Points", "At %1, the scheme leaves no tie to the committee.")
                    .arg(placeOf("decisions", i)));
        }
        if (row.teams.size() < 2 || row.minute.isEmpty()) {
            return refused(QCoreApplication::translate(
                               "Points", "At %1, a decision needs two or more teams in their order and the "
                                         "number of the minutes.")
                               .arg(placeOf("decisions", i)));
        }
        for (const QString &team : row.teams) {
            JEOUL_TRY(knownTeam("decisions", i, team));
            if (seen.contains(team)) {
                return refused(
                    QCoreApplication::translate("Points", "At %1, “%2” stands in a decision a second time.")
                        .arg(placeOf("decisions", i), team));
            }
            seen.insert(team);
        }
    }
    return done();
}

Status InputCheck::run()
{
    JEOUL_TRY(teams());
    JEOUL_TRY(panel());
    JEOUL_TRY(metrics());
    JEOUL_TRY(survey());
    return decisions();
}

} // namespace

const Criterion *countedCriterion(const Scheme &scheme, const QString &id)
{
    const Criterion *found = nullptr;
    findSource(scheme, [&](const Source &source) {
        const Sheet *sheet = source.kind == SourceKind::Panel ? scheme.sheet(source.sheet) : nullptr;
        found = sheet == nullptr ? nullptr : sheet->criterion(id);
        return found != nullptr;
    });
    return found;
}

bool belongsTo(const MetricResult &result, const Source &source)
{
    return isMetricKind(source.kind) && (source.metric == result.source || source.id == result.source);
}

bool belongsTo(const SurveyMark &mark, const Source &source)
{
    return source.kind == SourceKind::Survey && (source.segment.isEmpty() || source.segment == mark.segment);
}

Status checkPointsInput(const Scheme &scheme, const PointsInput &input)
{
    return InputCheck(scheme, input).run();
}

} // namespace jeoul::scoring
