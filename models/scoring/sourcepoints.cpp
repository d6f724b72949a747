// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/sourcepoints.h"

#include "models/scoring/pointscheck.h"

#include <algorithm>

namespace jeoul::scoring {

namespace {

void addStage(SourcePoints &out, const char *stage, const Rational &value, const QString &formula = {})
{
    PointsStage step{QLatin1String(stage), {}, value};
    step.formula = formula;
    out.stages.push_back(step);
}

/// Adds the "mean" stage.
Rational addMean(SourcePoints &out, const Rational &sum, int n)
{
    const Rational mean = sum / Rational(n);
    addStage(out, "mean", mean, QStringLiteral("%1 / %2").arg(operandText(sum)).arg(n));
    return mean;
}

QString times(const Rational &value, const Rational &max)
{
    return QStringLiteral("%1 × %2").arg(operandText(value), operandText(max));
}

/// "47.4 × 25 / 100"
QString share(const Rational &value, const Rational &max, const Rational &of)
{
    return QStringLiteral("%1 / %2").arg(times(value, max), operandText(of));
}

SourcePoints withoutNumber(const Source &source, Missing reason)
{
    SourcePoints out;
    out.source = source.id;
    out.missing = reason;
    return out;
}

bool isResult(const Source &source)
{
    return source.kind == SourceKind::Metric || source.kind == SourceKind::RatioToTarget;
}

/// value / target with its stages, at most 1.
Rational cappedRatio(SourcePoints &out, const Rational &value, const Rational &target)
{
    addStage(out, "target", target);
    const Rational ratio = value / target;
    addStage(out, "ratio", ratio, QStringLiteral("%1 / %2").arg(operandText(value), operandText(target)));
    if (ratio <= Rational(1))
        return ratio;
    addStage(out, "capped", Rational(1));
    return Rational(1);
}

} // namespace

SourceArithmetic::SourceArithmetic(const Scheme &scheme, const PointsInput &input)
    : m_scheme(scheme)
    , m_input(input)
    , m_panel(scheme, input)
{
}

SourcePoints SourceArithmetic::one(const Source &source, const QString &team)
{
    if (source.kind == SourceKind::Panel) {
        const Sheet *sheet = m_scheme.sheet(source.sheet);
        return sheet == nullptr ? withoutNumber(source, Missing::NoReviewer)
                                : m_panel.points(source, *sheet, team, m_warnings);
    }
    if (isResult(source))
        return metric(source, team);
    SourcePoints fixed = withoutNumber(source, Missing::None);
    fixed.points = source.fixed;
    addStage(fixed, "fixed", source.fixed);
    return fixed;
}

std::vector<SourcePoints> SourceArithmetic::points(const Source &source)
{
    std::vector<SourcePoints> all;
    if (source.kind == SourceKind::Survey) {
        all = survey(source);
    } else {
        for (const QString &team : m_input.teams)
            all.push_back(one(source, team));
    }
    for (SourcePoints &each : all)
        finish(each);
    if (isResult(source))
        warnUneven(source, all);
    return all;
}

void SourceArithmetic::finish(SourcePoints &out) const
{
    const RoundingStage *rounding = roundingOf(m_scheme, RoundingWhere::Source);
    if (rounding == nullptr || !out.points)
        return;
    out.stages.push_back(roundedStage(*out.points, *rounding));
    out.points = out.stages.back().value;
    out.places = rounding->places;
}

SourcePoints SourceArithmetic::metric(const Source &source, const QString &team) const
{
    SourcePoints out = withoutNumber(source, Missing::NoResult);
    const bool ratio = source.kind == SourceKind::RatioToTarget;
    Rational sum;
    for (const MetricResult &row : m_input.metrics) {
        if (row.team != team || !belongsTo(row, source))
            continue;
        addStage(out, "value", row.value);
        sum += ratio ? cappedRatio(out, row.value, row.target.value_or(source.of)) : row.value;
        ++out.given;
    }
    out.used = out.given;
    if (out.given == 0)
        return out;
    out.missing = Missing::None;
    Rational mean = sum;
    if (out.given > 1) {
        addStage(out, "sum", sum);
        mean = addMean(out, sum, out.given);
    }
    out.points = ratio ? mean * source.max : mean * source.max / source.of;
    addStage(out, "scaled", *out.points,
             ratio ? times(mean, source.max) : share(mean, source.max, source.of));
    return out;
}

void SourceArithmetic::warnUneven(const Source &source, const std::vector<SourcePoints> &all)
{
    int most = 0;
    for (const SourcePoints &each : all)
        most = std::max(most, each.given);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].given > 0 && all[i].given < most) {
            m_warnings.push_back({WarningKind::UnevenResults,
                                  {m_input.teams.at(static_cast<qsizetype>(i))},
                                  source.id,
                                  {},
                                  {},
                                  all[i].given,
                                  most});
        }
    }
}

SourcePoints SourceArithmetic::surveyMean(const Source &source, const QString &team) const
{
    SourcePoints out = withoutNumber(source, Missing::NoSurvey);
    Rational sum;
    for (const SurveyMark &mark : m_input.survey) {
        if (mark.team == team && belongsTo(mark, source)) {
            sum += mark.score;
            ++out.given;
        }
    }
    out.used = out.given;
    if (out.given == 0)
        return out;
    out.missing = Missing::None;
    addStage(out, "sum", sum);
    out.points = addMean(out, sum, out.given);
    return out;
}

std::vector<SourcePoints> SourceArithmetic::survey(const Source &source) const
{
    std::vector<SourcePoints> all;
    std::optional<Rational> best;
    for (const QString &team : m_input.teams) {
        all.push_back(surveyMean(source, team));
        if (const std::optional<Rational> &mean = all.back().points)
            best = best ? std::max(*best, *mean) : *mean;
    }
    for (SourcePoints &out : all) {
        if (!out.points)
            continue;
        if (source.toWinner)
            addStage(out, "winner_mean", *best);
        const Rational full = source.toWinner ? *best : source.scaleMax;
        const Rational mean = *out.points;
        // All marks zero: nobody is better than anybody, and nobody earned a point.
        out.points = full.isZero() ? Rational() : mean * source.max / full;
        addStage(out, "scaled", *out.points, full.isZero() ? QString() : share(mean, source.max, full));
    }
    return all;
}

} // namespace jeoul::scoring
