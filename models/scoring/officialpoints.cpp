// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/officialpoints.h"

#include "models/scoring/pointscheck.h"
#include "models/scoring/ranking.h"
#include "models/scoring/sourcepoints.h"

#include <algorithm>

namespace jeoul::scoring {

namespace {

/// The decimals of a sum: those of its finest term, or none when a term is not rounded.
std::optional<int> placesOfSum(std::optional<int> sum, std::optional<int> term, bool first)
{
    if (first || !sum || !term)
        return first ? term : std::nullopt;
    return std::max(*sum, *term);
}

PointsStage step(const char *stage, const Rational &value, std::optional<int> places, const QString &formula)
{
    return {QLatin1String(stage), {}, value, places, {}, formula, {}};
}

/// "30.4 + 31.6 + 25.0"; a sum of one needs no formula.
QString sumText(const QStringList &terms)
{
    return terms.size() > 1 ? terms.join(QStringLiteral(" + ")) : QString();
}

/// Adds the "sum" stage and, when the scheme rounds here, the "rounded" one.
template <typename Level>
void settle(const Scheme &scheme, RoundingWhere where, const Rational &sum, const QStringList &terms,
            Level &level, std::optional<Rational> &points)
{
    level.stages.push_back(step("sum", sum, level.places, sumText(terms)));
    points = sum;
    if (const RoundingStage *rounding = roundingOf(scheme, where)) {
        level.stages.push_back(roundedStage(sum, *rounding));
        points = level.stages.back().value;
        level.places = rounding->places;
    }
}

void sumPart(const Scheme &scheme, PartPoints &part)
{
    Rational sum;
    QStringList terms;
    for (std::size_t i = 0; i < part.sources.size(); ++i) {
        const SourcePoints &source = part.sources[i];
        if (!source.points) {
            part.missing = Missing::MissingSource;
            part.places.reset();
            return;
        }
        sum += *source.points;
        terms << operandText(*source.points, source.places);
        part.places = placesOfSum(part.places, source.places, i == 0);
    }
    settle(scheme, RoundingWhere::Part, sum, terms, part, part.points);
}

void sumTeam(const Scheme &scheme, TeamPoints &team)
{
    Rational sum;
    QStringList terms;
    for (std::size_t i = 0; i < team.parts.size(); ++i) {
        const PartPoints &part = team.parts[i];
        for (const SourcePoints &source : part.sources) {
            if (!source.points)
                team.missingSources << source.source;
        }
        sum += part.points.value_or(Rational());
        terms << operandText(part.points.value_or(Rational()), part.places);
        team.places = placesOfSum(team.places, part.places, i == 0);
    }
    if (!team.missingSources.isEmpty()) {
        team.missing = Missing::MissingSource;
        team.places.reset();
        return;
    }
    settle(scheme, RoundingWhere::Total, sum, terms, team, team.total);
}

/// One team's number at some level, as it is printed there.
struct Term
{
    std::optional<Rational> value;
    std::optional<int> places;
};

/// The mean over the teams that have a number; `termOf` gives a team's.
template <typename TermOf>
AveragePoints average(const Scheme &scheme, const PointsTable &table, AveragePoints::Of of, const QString &id,
                      TermOf termOf)
{
    AveragePoints out;
    out.of = of;
    out.id = id;
    Rational sum;
    QStringList terms;
    std::optional<int> places;
    for (const TeamPoints &team : table.teams) {
        const Term term = termOf(team);
        if (!term.value)
            continue;
        sum += *term.value;
        terms << operandText(*term.value, term.places);
        places = placesOfSum(places, term.places, out.n == 0);
        ++out.n;
    }
    if (out.n == 0)
        return out;
    out.value = sum / Rational(out.n);
    out.stages.push_back(step("sum", sum, places, sumText(terms)));
    out.stages.push_back(
        step("mean", *out.value, {}, QStringLiteral("%1 / %2").arg(operandText(sum, places)).arg(out.n)));
    if (const RoundingStage *rounding = roundingOf(scheme, RoundingWhere::Average)) {
        out.stages.push_back(roundedStage(*out.value, *rounding));
        out.value = out.stages.back().value;
        out.places = rounding->places;
    }
    return out;
}

void addAverages(const Scheme &scheme, PointsTable &table)
{
    using Of = AveragePoints::Of;
    for (std::size_t p = 0; p < scheme.parts.size(); ++p) {
        const Part &part = scheme.parts[p];
        for (std::size_t s = 0; s < part.sources.size(); ++s) {
            table.averages.push_back(
                average(scheme, table, Of::Source, part.sources[s].id, [&](const TeamPoints &team) {
                    const SourcePoints &source = team.parts[p].sources[s];
                    return Term{source.points, source.places};
                }));
        }
        table.averages.push_back(average(scheme, table, Of::Part, part.id, [&](const TeamPoints &team) {
            return Term{team.parts[p].points, team.parts[p].places};
        }));
    }
    table.averages.push_back(
        average(scheme, table, Of::Total, QStringLiteral("total"), [](const TeamPoints &team) {
            return Term{team.total, team.places};
        }));
}

} // namespace

Result<PointsTable> officialPoints(const Scheme &scheme, const PointsInput &input)
{
    JEOUL_TRY(checkPointsInput(scheme, input));
    PointsTable table;
    for (const QString &team : input.teams) {
        TeamPoints points;
        points.team = team;
        table.teams.push_back(points);
    }
    SourceArithmetic arithmetic(scheme, input);
    for (const Part &part : scheme.parts) {
        for (TeamPoints &team : table.teams) {
            PartPoints points;
            points.part = part.id;
            team.parts.push_back(points);
        }
        for (const Source &source : part.sources) {
            const std::vector<SourcePoints> all = arithmetic.points(source);
            for (std::size_t t = 0; t < all.size(); ++t)
                table.teams[t].parts.back().sources.push_back(all[t]);
        }
        for (TeamPoints &team : table.teams)
            sumPart(scheme, team.parts.back());
    }
    for (TeamPoints &team : table.teams)
        sumTeam(scheme, team);
    table.warnings = arithmetic.warnings();
    addAverages(scheme, table);
    JEOUL_TRY(rankTeams(scheme, input.decisions, table));
    return table;
}

} // namespace jeoul::scoring
