// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/panelarithmetic.h"

#include "models/domain/schemewords.h"

#include <algorithm>

namespace jeoul::scoring {

namespace {

Rational count(std::size_t n)
{
    return Rational(static_cast<qint64>(n));
}

/// A trimmed mean that drops nothing: what is left of the rule in a small panel, and the whole of Mean.
PanelRule plainMean()
{
    PanelRule rule;
    rule.average = Average::Mean;
    return rule;
}

QString methodOf(const PanelRule &rule)
{
    const QString method = schemewords::word(schemewords::kAverages, rule.average);
    const bool each = rule.average == Average::TrimmedMean && rule.trim == TrimLevel::Criterion;
    return each ? method + QStringLiteral("_by_criterion") : method;
}

} // namespace

PanelArithmetic::PanelArithmetic(const Scheme &scheme, const PointsInput &input)
    : m_rounding(roundingOf(scheme, RoundingWhere::Criterion))
{
    for (const PanelPoints &row : input.panel)
        m_points[row.team][row.reviewer][row.criterion] = row.points;
}

SourcePoints PanelArithmetic::points(const Source &source, const Sheet &sheet, const QString &team,
                                     std::vector<PointsWarning> &warnings) const
{
    SourcePoints out;
    out.source = source.id;
    const std::vector<Reviewer> counting = reviewers(sheet, team, out, warnings);
    if (counting.empty()) {
        out.missing = out.given == 0 ? Missing::NoReviewer : Missing::NoCompleteReviewer;
        return out;
    }
    PanelRule rule = source.panel;
    out.method = methodOf(rule);
    if (rule.average == Average::TrimmedMean &&
        counting.size() < static_cast<std::size_t>(rule.minReviewers)) {
        warnings.push_back({WarningKind::TooFewReviewers,
                            {team},
                            source.id,
                            {},
                            {},
                            static_cast<int>(counting.size()),
                            rule.minReviewers});
        rule = plainMean();
        out.method = QStringLiteral("plain_mean");
    }
    if (rule.average == Average::TrimmedMean && rule.trim == TrimLevel::Criterion)
        byCriterion(rule, sheet, counting, out);
    else
        byTotal(rule, sheet, counting, out);
    return out;
}

std::vector<PanelArithmetic::Reviewer> PanelArithmetic::reviewers(const Sheet &sheet, const QString &team,
                                                                  SourcePoints &out,
                                                                  std::vector<PointsWarning> &warnings) const
{
    std::vector<Reviewer> counting;
    const auto found = m_points.find(team);
    if (found == m_points.end())
        return counting;
    for (const auto &[name, marks] : found->second) {
        const auto missing =
            std::find_if(sheet.criteria.begin(), sheet.criteria.end(),
                         [&](const Criterion &criterion) { return marks.count(criterion.id) == 0; });
        const bool any =
            std::any_of(sheet.criteria.begin(), sheet.criteria.end(),
                        [&](const Criterion &criterion) { return marks.count(criterion.id) > 0; });
        if (!any)
            continue;
        ++out.given;
        if (missing == sheet.criteria.end())
            counting.push_back(complete(name, sheet, marks, out));
        else
            warnings.push_back(
                {WarningKind::IncompleteReviewer, {team}, out.source, name, missing->id, 0, 0});
    }
    return counting;
}

PanelArithmetic::Reviewer PanelArithmetic::complete(const QString &name, const Sheet &sheet,
                                                    const ByCriterion &marks, SourcePoints &out) const
{
    Reviewer reviewer{name, {}, {}};
    QStringList terms;
    for (const Criterion &criterion : sheet.criteria) {
        Rational mark = marks.at(criterion.id);
        PointsStage stage{QStringLiteral("criterion"), name, mark};
        stage.criterion = criterion.id;
        out.stages.push_back(stage);
        if (m_rounding != nullptr) {
            stage = roundedStage(mark, *m_rounding);
            stage.who = name;
            stage.criterion = criterion.id;
            mark = stage.value;
            out.stages.push_back(stage);
        }
        terms << operandText(mark, stage.places);
        reviewer.marks.push_back(mark);
        reviewer.total += mark;
    }
    PointsStage total{QStringLiteral("reviewer_total"), name, reviewer.total};
    total.formula = terms.size() > 1 ? terms.join(QStringLiteral(" + ")) : QString();
    out.stages.push_back(total);
    return reviewer;
}

Rational PanelArithmetic::average(const PanelRule &rule, std::vector<Value> &values, const QString &criterion,
                                  SourcePoints &out)
{
    const auto add = [&](const char *stage, const Rational &value, const QString &who,
                         const QString &formula = {}) {
        out.stages.push_back({QLatin1String(stage), who, value, {}, criterion, formula, {}});
    };
    std::stable_sort(values.begin(), values.end(),
                     [](const Value &a, const Value &b) { return a.points < b.points; });
    if (rule.average == Average::TrimmedMean) {
        const auto low = values.begin() + rule.dropLow;
        const auto high = values.end() - rule.dropHigh;
        for (auto it = values.end(); it != high; --it)
            add("dropped_high", std::prev(it)->points, std::prev(it)->reviewer);
        for (auto it = values.begin(); it != low; ++it)
            add("dropped_low", it->points, it->reviewer);
        values = std::vector<Value>(low, high);
    }
    const std::size_t n = values.size();
    if (rule.average == Average::Median) {
        const Rational &below = values[(n - 1) / 2].points;
        const Rational &above = values[n / 2].points;
        const Rational median = (below + above) / Rational(2);
        add("median", median, {},
            n % 2 == 1 ? QString()
                       : QStringLiteral("(%1 + %2) / 2").arg(operandText(below), operandText(above)));
        return median;
    }
    Rational sum;
    for (const Value &value : values)
        sum += value.points;
    const Rational mean = sum / count(n);
    add("sum", sum, {});
    add("mean", mean, {}, QStringLiteral("%1 / %2").arg(operandText(sum)).arg(n));
    return mean;
}

void PanelArithmetic::byTotal(const PanelRule &rule, const Sheet &sheet,
                              const std::vector<Reviewer> &reviewers, SourcePoints &out)
{
    std::vector<Value> totals;
    for (const Reviewer &reviewer : reviewers)
        totals.push_back({reviewer.name, reviewer.total});
    out.points = average(rule, totals, {}, out);
    out.used = static_cast<int>(totals.size());
    const auto counts = [&](const Reviewer &reviewer) {
        return std::any_of(totals.begin(), totals.end(),
                           [&](const Value &value) { return value.reviewer == reviewer.name; });
    };
    std::vector<Rational> sums(sheet.criteria.size());
    for (const Reviewer &reviewer : reviewers) {
        if (!counts(reviewer))
            continue;
        for (std::size_t c = 0; c < sums.size(); ++c)
            sums[c] += reviewer.marks[c];
    }
    for (std::size_t c = 0; c < sums.size(); ++c)
        out.criteria.push_back({sheet.criteria[c].id, sums[c] / count(totals.size())});
}

void PanelArithmetic::byCriterion(const PanelRule &rule, const Sheet &sheet,
                                  const std::vector<Reviewer> &reviewers, SourcePoints &out)
{
    Rational sum;
    QStringList terms;
    for (std::size_t c = 0; c < sheet.criteria.size(); ++c) {
        std::vector<Value> marks;
        for (const Reviewer &reviewer : reviewers)
            marks.push_back({reviewer.name, reviewer.marks[c]});
        const Rational mean = average(rule, marks, sheet.criteria[c].id, out);
        out.criteria.push_back({sheet.criteria[c].id, mean});
        out.used = static_cast<int>(marks.size());
        terms << operandText(mean);
        sum += mean;
    }
    out.points = sum;
    PointsStage stage{QStringLiteral("sum"), {}, sum};
    stage.formula = terms.join(QStringLiteral(" + "));
    out.stages.push_back(stage);
}

} // namespace jeoul::scoring
