// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/sourcepoints.h"

#include "models/scoring/pointscheck.h"

#include <algorithm>

namespace jeoul::scoring {

namespace {

void addStage(SourcePoints &out, const char *stage, const Rational &value, const QString &who = {})
{
    out.stages.push_back({QLatin1String(stage), who, value, {}});
}

Rational meanOf(const Rational &sum, std::size_t n)
{
    return sum / Rational(static_cast<qint64>(n));
}

SourcePoints withoutNumber(const Source &source, Missing reason)
{
    SourcePoints out;
    out.source = source.id;
    out.missing = reason;
    return out;
}

} // namespace

SourceArithmetic::SourceArithmetic(const Scheme &scheme, const PointsInput &input)
    : m_scheme(scheme)
    , m_input(input)
{
    const RoundingStage *rounding = roundingOf(scheme, RoundingWhere::Criterion);
    for (const PanelPoints &row : input.panel) {
        m_panel[row.team][row.reviewer][row.criterion] =
            rounding == nullptr ? row.points : row.points.rounded(rounding->places, rounding->mode);
    }
}

std::vector<SourcePoints> SourceArithmetic::points(const Source &source)
{
    std::vector<SourcePoints> all;
    if (source.kind == SourceKind::Survey)
        all = survey(source);
    const Sheet *sheet = source.kind == SourceKind::Panel ? m_scheme.sheet(source.sheet) : nullptr;
    for (const QString &team : m_input.teams) {
        if (sheet != nullptr)
            all.push_back(panel(source, *sheet, team));
        else if (source.kind == SourceKind::Metric || source.kind == SourceKind::RatioToTarget)
            all.push_back(metric(source, team));
        else if (source.kind == SourceKind::Fixed) {
            SourcePoints fixed = withoutNumber(source, Missing::None);
            fixed.points = source.fixed;
            addStage(fixed, "fixed", source.fixed);
            all.push_back(fixed);
        }
    }
    for (SourcePoints &one : all)
        finish(one);
    if (source.kind == SourceKind::Metric || source.kind == SourceKind::RatioToTarget)
        warnUneven(source, all);
    return all;
}

void SourceArithmetic::finish(SourcePoints &out) const
{
    const RoundingStage *rounding = roundingOf(m_scheme, RoundingWhere::Source);
    if (rounding == nullptr || !out.points)
        return;
    out.points = out.points->rounded(rounding->places, rounding->mode);
    out.places = rounding->places;
    out.stages.push_back({QStringLiteral("rounded"), {}, *out.points, rounding->places});
}

std::vector<SourceArithmetic::ReviewerTotal>
SourceArithmetic::totals(const Source &source, const Sheet &sheet, const QString &team, SourcePoints &out)
{
    std::vector<ReviewerTotal> totals;
    const auto marks = m_panel.find(team);
    if (marks == m_panel.end())
        return totals;
    for (const auto &[reviewer, byCriterion] : marks->second) {
        ReviewerTotal total{reviewer, {}, {}};
        QString lacking;
        bool any = false;
        for (const Criterion &criterion : sheet.criteria) {
            const auto it = byCriterion.find(criterion.id);
            any = any || it != byCriterion.end();
            if (it == byCriterion.end()) {
                lacking = lacking.isEmpty() ? criterion.id : lacking;
                continue;
            }
            total.criteria.push_back(it->second);
            total.total += it->second;
        }
        out.given += any ? 1 : 0;
        if (lacking.isEmpty())
            totals.push_back(total);
        else if (any)
            m_warnings.push_back(
                {WarningKind::IncompleteReviewer, {team}, source.id, reviewer, lacking, 0, 0});
    }
    for (const ReviewerTotal &total : totals)
        addStage(out, "reviewer_total", total.total, total.reviewer);
    std::stable_sort(totals.begin(), totals.end(),
                     [](const ReviewerTotal &a, const ReviewerTotal &b) { return a.total < b.total; });
    return totals;
}

std::pair<std::size_t, std::size_t> SourceArithmetic::kept(const Source &source, const QString &team,
                                                           std::size_t n)
{
    if (source.panel.average != Average::TrimmedMean)
        return {0, n};
    if (n < static_cast<std::size_t>(source.panel.minReviewers)) {
        m_warnings.push_back({WarningKind::TooFewReviewers,
                              {team},
                              source.id,
                              {},
                              {},
                              static_cast<int>(n),
                              source.panel.minReviewers});
        return {0, n};
    }
    return {static_cast<std::size_t>(source.panel.dropLow),
            n - static_cast<std::size_t>(source.panel.dropHigh)};
}

void SourceArithmetic::averageTotals(const Source &source, const Sheet &sheet,
                                     const std::vector<ReviewerTotal> &totals,
                                     std::pair<std::size_t, std::size_t> range, SourcePoints &out) const
{
    const auto [first, last] = range;
    for (std::size_t i = totals.size(); i-- > last;)
        addStage(out, "dropped_high", totals[i].total, totals[i].reviewer);
    for (std::size_t i = 0; i < first; ++i)
        addStage(out, "dropped_low", totals[i].total, totals[i].reviewer);
    const std::size_t n = last - first;
    Rational sum;
    std::vector<Rational> criteria(sheet.criteria.size());
    for (std::size_t i = first; i < last; ++i) {
        sum += totals[i].total;
        for (std::size_t c = 0; c < criteria.size(); ++c)
            criteria[c] += totals[i].criteria[c];
    }
    for (std::size_t c = 0; c < criteria.size(); ++c)
        out.criteria.push_back({sheet.criteria[c].id, meanOf(criteria[c], n)});
    out.used = static_cast<int>(n);
    const bool median = source.panel.average == Average::Median;
    const Rational middle =
        (totals[(first + last - 1) / 2].total + totals[(first + last) / 2].total) / Rational(2);
    out.points = median ? middle : meanOf(sum, n);
    if (!median)
        addStage(out, "sum", sum);
    addStage(out, median ? "median" : "mean", *out.points);
}

SourcePoints SourceArithmetic::panel(const Source &source, const Sheet &sheet, const QString &team)
{
    SourcePoints out = withoutNumber(source, Missing::None);
    const std::vector<ReviewerTotal> all = totals(source, sheet, team, out);
    if (all.empty()) {
        out.missing = out.given == 0 ? Missing::NoReviewer : Missing::NoCompleteReviewer;
        return out;
    }
    averageTotals(source, sheet, all, kept(source, team, all.size()), out);
    return out;
}

SourcePoints SourceArithmetic::metric(const Source &source, const QString &team) const
{
    SourcePoints out = withoutNumber(source, Missing::NoResult);
    Rational sum;
    for (const MetricResult &row : m_input.metrics) {
        if (row.team != team || !belongsTo(row, source))
            continue;
        addStage(out, "value", row.value);
        const bool ratio = source.kind == SourceKind::RatioToTarget;
        Rational share = row.value / (ratio ? row.target.value_or(source.of) : source.of);
        if (ratio) {
            share = share > Rational(1) ? Rational(1) : share;
            addStage(out, "ratio", share);
        }
        sum += share;
        ++out.given;
    }
    out.used = out.given;
    if (out.given == 0)
        return out;
    out.missing = Missing::None;
    const Rational mean = meanOf(sum, static_cast<std::size_t>(out.given));
    if (out.given > 1)
        addStage(out, "mean", source.kind == SourceKind::Metric ? mean * source.of : mean);
    out.points = mean * source.max;
    addStage(out, "scaled", *out.points);
    return out;
}

void SourceArithmetic::warnUneven(const Source &source, const std::vector<SourcePoints> &all)
{
    int most = 0;
    for (const SourcePoints &one : all)
        most = std::max(most, one.given);
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

std::vector<SourcePoints> SourceArithmetic::survey(const Source &source) const
{
    std::vector<SourcePoints> all;
    std::optional<Rational> best;
    for (const QString &team : m_input.teams) {
        SourcePoints out = withoutNumber(source, Missing::NoSurvey);
        Rational sum;
        for (const SurveyMark &mark : m_input.survey) {
            if (mark.team == team && (source.segment.isEmpty() || mark.segment == source.segment)) {
                sum += mark.score;
                ++out.given;
            }
        }
        out.used = out.given;
        if (out.given > 0) {
            out.missing = Missing::None;
            out.points = meanOf(sum, static_cast<std::size_t>(out.given));
            addStage(out, "sum", sum);
            addStage(out, "mean", *out.points);
            best = best ? std::max(*best, *out.points) : *out.points;
        }
        all.push_back(out);
    }
    for (SourcePoints &out : all) {
        if (!out.points)
            continue;
        if (source.toWinner)
            addStage(out, "winner_mean", *best);
        const Rational full = source.toWinner ? *best : source.scaleMax;
        // All marks zero: nobody is better than anybody, and nobody earned a point.
        out.points = full.isZero() ? Rational() : *out.points * source.max / full;
        addStage(out, "scaled", *out.points);
    }
    return all;
}

} // namespace jeoul::scoring
