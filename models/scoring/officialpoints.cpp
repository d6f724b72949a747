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

/// Adds the "sum" stage and, when the scheme rounds here, the "rounded" one.
template <typename Level>
void settle(const Scheme &scheme, RoundingWhere where, const Rational &sum, Level &level,
            std::optional<Rational> &points)
{
    level.stages.push_back({QStringLiteral("sum"), {}, sum, level.places});
    points = sum;
    if (const RoundingStage *rounding = roundingOf(scheme, where)) {
        points = sum.rounded(rounding->places, rounding->mode);
        level.places = rounding->places;
        level.stages.push_back({QStringLiteral("rounded"), {}, *points, rounding->places});
    }
}

void sumPart(const Scheme &scheme, PartPoints &part)
{
    Rational sum;
    for (std::size_t i = 0; i < part.sources.size(); ++i) {
        const SourcePoints &source = part.sources[i];
        if (!source.points) {
            part.missing = Missing::MissingSource;
            part.places.reset();
            return;
        }
        sum += *source.points;
        part.places = placesOfSum(part.places, source.places, i == 0);
    }
    settle(scheme, RoundingWhere::Part, sum, part, part.points);
}

void sumTeam(const Scheme &scheme, TeamPoints &team)
{
    Rational sum;
    for (std::size_t i = 0; i < team.parts.size(); ++i) {
        const PartPoints &part = team.parts[i];
        for (const SourcePoints &source : part.sources) {
            if (!source.points)
                team.missingSources << source.source;
        }
        sum += part.points.value_or(Rational());
        team.places = placesOfSum(team.places, part.places, i == 0);
    }
    if (!team.missingSources.isEmpty()) {
        team.missing = Missing::MissingSource;
        team.places.reset();
        return;
    }
    settle(scheme, RoundingWhere::Total, sum, team, team.total);
}

AveragePoints average(const Scheme &scheme, AveragePoints::Of of, const QString &id,
                      const std::vector<const std::optional<Rational> *> &values)
{
    AveragePoints out;
    out.of = of;
    out.id = id;
    Rational sum;
    for (const std::optional<Rational> *value : values) {
        if (*value) {
            sum += **value;
            ++out.n;
        }
    }
    if (out.n == 0)
        return out;
    out.value = sum / Rational(out.n);
    if (const RoundingStage *rounding = roundingOf(scheme, RoundingWhere::Average)) {
        out.value = out.value->rounded(rounding->places, rounding->mode);
        out.places = rounding->places;
    }
    return out;
}

void addAverages(const Scheme &scheme, PointsTable &table)
{
    std::vector<const std::optional<Rational> *> values(table.teams.size());
    for (std::size_t p = 0; p < scheme.parts.size(); ++p) {
        for (std::size_t s = 0; s < scheme.parts[p].sources.size(); ++s) {
            for (std::size_t t = 0; t < values.size(); ++t)
                values[t] = &table.teams[t].parts[p].sources[s].points;
            table.averages.push_back(
                average(scheme, AveragePoints::Of::Source, scheme.parts[p].sources[s].id, values));
        }
        for (std::size_t t = 0; t < values.size(); ++t)
            values[t] = &table.teams[t].parts[p].points;
        table.averages.push_back(average(scheme, AveragePoints::Of::Part, scheme.parts[p].id, values));
    }
    for (std::size_t t = 0; t < values.size(); ++t)
        values[t] = &table.teams[t].total;
    table.averages.push_back(average(scheme, AveragePoints::Of::Total, QStringLiteral("total"), values));
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
    rankTeams(scheme, table);
    return table;
}

} // namespace jeoul::scoring
