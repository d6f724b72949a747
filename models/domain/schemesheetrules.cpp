// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemerulechecks.h"

namespace jeoul {

namespace {

constexpr int kMaxScalePoints = 1000001;

/// True when every item of this kind that `later` could take is already taken by `earlier`.
bool shadows(const Sheet &earlier, const Sheet &later, ItemKind kind)
{
    if (!rulecheck::covers(earlier, kind))
        return false;
    if (earlier.benchmarks.isEmpty())
        return true;
    return !later.benchmarks.isEmpty() &&
           std::all_of(later.benchmarks.begin(), later.benchmarks.end(),
                       [&](const QString &id) { return earlier.benchmarks.contains(id); });
}

class SheetRuleCheck
{
public:
    SheetRuleCheck(const Scheme &scheme, JsonProblem &problem)
        : m_scheme(scheme)
        , m_problem(problem)
    {
    }

    void scale(const Scale &scale, const QString &path);
    void sheet(std::size_t index);

private:
    void reachable(std::size_t index);
    void criterion(const Criterion &criterion, const QString &path);

    const Scheme &m_scheme;
    JsonProblem &m_problem;
};

void SheetRuleCheck::scale(const Scale &scale, const QString &path)
{
    rulecheck::positive(m_problem, scale.size, path + QStringLiteral(".step"));
    rulecheck::positive(m_problem, scale.max, path + QStringLiteral(".max"));
    if (scale.min >= scale.max) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, the lowest point must be below the highest.")
                .arg(path + QStringLiteral(".min")));
    }
    if (m_problem.error)
        return;
    const Rational steps = (scale.max - scale.min) / scale.size;
    if (!steps.isInteger() || steps >= Rational(kMaxScalePoints)) {
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson", "At %1, steps of %2 do not lead from %3 to %4 in 2 to %5 points.")
                             .arg(path + QStringLiteral(".step"), scale.size.toText(), scale.min.toText(),
                                  scale.max.toText())
                             .arg(kMaxScalePoints));
    }
    QSet<int> seen;
    for (std::size_t i = 0; i < scale.anchors.size(); ++i) {
        const int step = scale.anchors[i].step;
        if (seen.contains(step)) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, the point %2 is described a second time.")
                    .arg(rulecheck::at(path + QStringLiteral(".anchors"), i), scale.value(step).toText()));
        }
        seen.insert(step);
    }
}

void SheetRuleCheck::criterion(const Criterion &criterion, const QString &path)
{
    const Scale *scale = m_scheme.scale(criterion.scaleId);
    if (scale == nullptr) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, “%2” is not a scale of this scheme.")
                .arg(path + QStringLiteral(".scale"), criterion.scaleId));
        return;
    }
    if (criterion.maxPoints.sign() < 0) {
        m_problem.report(QCoreApplication::translate("SchemeJson", "At %1, points must be 0 or more, not %2.")
                             .arg(path + QStringLiteral(".max_points"), criterion.maxPoints.toText()));
    }
    const CommentRule &rule = criterion.comment;
    if (rule.when == CommentWhen::Below && (rule.below <= scale->min || rule.below > scale->max)) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, %2 must be above %3 and at most %4.")
                .arg(path + QStringLiteral(".comment.below"), rule.below.toText(), scale->min.toText(),
                     scale->max.toText()));
    }
}

void SheetRuleCheck::reachable(std::size_t index)
{
    const Sheet &later = m_scheme.sheets[index];
    for (const ItemKind kind :
         {ItemKind::Response, ItemKind::Dossier, ItemKind::Practice, ItemKind::Repeat}) {
        if (!rulecheck::covers(later, kind))
            continue;
        const auto end = m_scheme.sheets.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::none_of(m_scheme.sheets.begin(), end,
                         [&](const Sheet &earlier) { return shadows(earlier, later, kind); }))
            return;
    }
    m_problem.report(
        QCoreApplication::translate(
            "SchemeJson", "The sheet “%1” at %2 can never be used: sheets before it take all its items.")
            .arg(later.id, rulecheck::at(QStringLiteral("$.sheets"), index)),
        QCoreApplication::translate("SchemeJson", "Narrow item_kinds or benchmarks, or change the order."));
}

void SheetRuleCheck::sheet(std::size_t index)
{
    const Sheet &sheet = m_scheme.sheets[index];
    const QString path = rulecheck::at(QStringLiteral("$.sheets"), index);
    const QString list = path + QStringLiteral(".criteria");
    rulecheck::uniqueIds(m_problem, sheet.criteria, list);
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i)
        criterion(sheet.criteria[i], rulecheck::at(list, i));
    rulecheck::uniqueIds(m_problem, sheet.spanCategories, path + QStringLiteral(".span_categories"));
    QSet<int> kinds;
    for (std::size_t i = 0; i < sheet.itemKinds.size(); ++i) {
        const int kind = static_cast<int>(sheet.itemKinds[i]);
        if (kinds.contains(kind)) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, the same kind of item stands twice.")
                    .arg(rulecheck::at(path + QStringLiteral(".item_kinds"), i)));
        }
        kinds.insert(kind);
    }
    if (sheet.criteria.empty() && !sheet.pairwise.enabled && !sheet.ranking) {
        m_problem.report(QCoreApplication::translate("SchemeJson", "The sheet “%1” at %2 asks for nothing.")
                             .arg(sheet.id, path),
                         QCoreApplication::translate("SchemeJson", "Add a criterion, pairwise or ranking."));
    }
    reachable(index);
}

} // namespace

void checkSheetRules(const Scheme &scheme, JsonProblem &problem)
{
    SheetRuleCheck check(scheme, problem);
    for (std::size_t i = 0; i < scheme.scales.size() && !problem.error; ++i)
        check.scale(scheme.scales[i], rulecheck::at(QStringLiteral("$.scales"), i));
    for (std::size_t i = 0; i < scheme.sheets.size() && !problem.error; ++i)
        check.sheet(i);
}

} // namespace jeoul
