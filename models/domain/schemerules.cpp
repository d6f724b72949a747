// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemerules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jeoul {

namespace {

constexpr int kMaxScalePoints = 1001;

QString at(const QString &list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

bool covers(const Sheet &sheet, ItemKind kind)
{
    return sheet.itemKinds.empty()
               ? kind != ItemKind::Dossier
               : std::find(sheet.itemKinds.begin(), sheet.itemKinds.end(), kind) != sheet.itemKinds.end();
}

/// True when every item of this kind that `later` could take is already taken by `earlier`.
bool shadows(const Sheet &earlier, const Sheet &later, ItemKind kind)
{
    if (!covers(earlier, kind))
        return false;
    if (earlier.benchmarks.isEmpty())
        return true;
    return !later.benchmarks.isEmpty() &&
           std::all_of(later.benchmarks.begin(), later.benchmarks.end(),
                       [&](const QString &id) { return earlier.benchmarks.contains(id); });
}

class RuleCheck
{
public:
    RuleCheck(const Scheme &scheme, JsonProblem &problem)
        : m_scheme(scheme)
        , m_problem(problem)
    {
    }

    void run();

private:
    template <typename T>
    void uniqueIds(const std::vector<T> &values, const QString &list);
    void scale(const Scale &scale, const QString &path);
    void sheet(std::size_t index);
    void reachable(std::size_t index);
    void criterion(const Criterion &criterion, const QString &path);
    void part(const Part &part, const QString &path);
    void source(const Source &source, const QString &path);
    void panel(const Source &source, const QString &path);
    void counted(const Sheet &sheet, const Source &source, const QString &path);
    void positive(const Rational &value, const QString &path);
    void sharedCriteria();
    void sourcesOnce();
    void rounding();
    void ties();
    [[nodiscard]] bool hasPanel() const;

    const Scheme &m_scheme;
    JsonProblem &m_problem;
};

template <typename T>
void RuleCheck::uniqueIds(const std::vector<T> &values, const QString &list)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (seen.contains(values[i].id)) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, the id “%2” stands for the second time.")
                    .arg(at(list, i), values[i].id),
                QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
        }
        seen.insert(values[i].id);
    }
}

void RuleCheck::positive(const Rational &value, const QString &path)
{
    if (value.sign() <= 0) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, a number above 0 is expected, not %2.")
                .arg(path, value.toText()));
    }
}

void RuleCheck::scale(const Scale &scale, const QString &path)
{
    positive(scale.size, path + QStringLiteral(".step"));
    positive(scale.max, path + QStringLiteral(".max"));
    if (scale.min.sign() < 0 || scale.min >= scale.max) {
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson", "At %1, the lowest point must be 0 or more and below the highest.")
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
                    .arg(at(path + QStringLiteral(".anchors"), i), scale.value(step).toText()));
        }
        seen.insert(step);
    }
}

void RuleCheck::criterion(const Criterion &criterion, const QString &path)
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

void RuleCheck::reachable(std::size_t index)
{
    const Sheet &later = m_scheme.sheets[index];
    for (const ItemKind kind :
         {ItemKind::Response, ItemKind::Dossier, ItemKind::Practice, ItemKind::Repeat}) {
        if (!covers(later, kind))
            continue;
        const auto end = m_scheme.sheets.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::none_of(m_scheme.sheets.begin(), end,
                         [&](const Sheet &earlier) { return shadows(earlier, later, kind); }))
            return;
    }
    m_problem.report(
        QCoreApplication::translate(
            "SchemeJson", "The sheet “%1” at %2 can never be used: sheets before it take all its items.")
            .arg(later.id, at(QStringLiteral("$.sheets"), index)),
        QCoreApplication::translate("SchemeJson", "Narrow item_kinds or benchmarks, or change the order."));
}

void RuleCheck::sheet(std::size_t index)
{
    const Sheet &sheet = m_scheme.sheets[index];
    const QString path = at(QStringLiteral("$.sheets"), index);
    const QString list = path + QStringLiteral(".criteria");
    uniqueIds(sheet.criteria, list);
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i)
        criterion(sheet.criteria[i], at(list, i));
    QSet<int> kinds;
    for (std::size_t i = 0; i < sheet.itemKinds.size(); ++i) {
        const int kind = static_cast<int>(sheet.itemKinds[i]);
        if (kinds.contains(kind)) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, the same kind of item stands twice.")
                    .arg(at(path + QStringLiteral(".item_kinds"), i)));
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

void RuleCheck::counted(const Sheet &sheet, const Source &source, const QString &path)
{
    Rational sum;
    for (const Criterion &criterion : sheet.criteria) {
        if (criterion.maxPoints.isZero()) {
            m_problem.report(
                QCoreApplication::translate(
                    "SchemeJson", "The criterion “%1” of the sheet “%2”, which %3 counts, has 0 points.")
                    .arg(criterion.id, sheet.id, path));
        }
        sum += criterion.maxPoints;
    }
    if (sum != source.max) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson",
                                        "The criteria of the sheet “%1” sum to %2 points, but %3 is %4.")
                .arg(sheet.id, sum.toText(), path + QStringLiteral(".max"), source.max.toText()),
            QCoreApplication::translate("SchemeJson", "Make the max_points of the criteria sum to it."));
    }
    if (!covers(sheet, ItemKind::Response) && !covers(sheet, ItemKind::Dossier)) {
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson",
                             "At %1, the sheet “%2” applies neither to responses nor to dossiers, so nothing "
                             "would be counted.")
                             .arg(path + QStringLiteral(".sheet"), sheet.id));
    }
}

void RuleCheck::panel(const Source &source, const QString &path)
{
    const Sheet *sheet = m_scheme.sheet(source.sheet);
    if (sheet == nullptr) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, “%2” is not a sheet of this scheme.")
                .arg(path + QStringLiteral(".sheet"), source.sheet));
        return;
    }
    counted(*sheet, source, path);
    const PanelRule &rule = source.panel;
    if (rule.average == Average::TrimmedMean && rule.minReviewers <= rule.dropHigh + rule.dropLow) {
        m_problem.report(
            QCoreApplication::translate(
                "SchemeJson",
                "At %1, with %2 reviewers nothing would be left after dropping %3 highest and %4 lowest.")
                .arg(path + QStringLiteral(".aggregate.min_reviewers"))
                .arg(rule.minReviewers)
                .arg(rule.dropHigh)
                .arg(rule.dropLow));
    }
}

void RuleCheck::source(const Source &source, const QString &path)
{
    positive(source.max, path + QStringLiteral(".max"));
    switch (source.kind) {
    case SourceKind::Panel:
        panel(source, path);
        break;
    case SourceKind::Metric:
        positive(source.of, path + QStringLiteral(".of"));
        break;
    case SourceKind::RatioToTarget:
        positive(source.of, path + QStringLiteral(".target"));
        break;
    case SourceKind::Survey:
        positive(source.scaleMax, path + QStringLiteral(".scale_max"));
        break;
    case SourceKind::Fixed:
        if (source.fixed.sign() < 0 || source.fixed > source.max) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, points from 0 to %2 are expected, not %3.")
                    .arg(path + QStringLiteral(".points"), source.max.toText(), source.fixed.toText()));
        }
        break;
    }
}

void RuleCheck::part(const Part &part, const QString &path)
{
    positive(part.max, path + QStringLiteral(".max"));
    Rational sum;
    for (std::size_t i = 0; i < part.sources.size(); ++i) {
        source(part.sources[i], at(path + QStringLiteral(".sources"), i));
        sum += part.sources[i].max;
    }
    if (sum != part.max) {
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson", "The sources of the part “%1” sum to %2 points, but %3 is %4.")
                             .arg(part.id, sum.toText(), path + QStringLiteral(".max"), part.max.toText()),
                         QCoreApplication::translate("SchemeJson", "Make the max of the sources sum to it."));
    }
}

void RuleCheck::sourcesOnce()
{
    QSet<QString> sources;
    for (std::size_t p = 0; p < m_scheme.parts.size(); ++p) {
        const Part &part = m_scheme.parts[p];
        for (std::size_t s = 0; s < part.sources.size(); ++s) {
            if (sources.contains(part.sources[s].id)) {
                m_problem.report(
                    QCoreApplication::translate("SchemeJson",
                                                "At %1, the id “%2” stands for the second time.")
                        .arg(at(at(QStringLiteral("$.parts"), p) + QStringLiteral(".sources"), s),
                             part.sources[s].id),
                    QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
            }
            sources.insert(part.sources[s].id);
        }
    }
}

void RuleCheck::sharedCriteria()
{
    QSet<QString> sheets;
    QSet<QString> criteria;
    for (const Part &part : m_scheme.parts) {
        for (const Source &source : part.sources) {
            const Sheet *sheet = source.kind == SourceKind::Panel ? m_scheme.sheet(source.sheet) : nullptr;
            if (sheet == nullptr || sheets.contains(sheet->id))
                continue;
            sheets.insert(sheet->id);
            for (const Criterion &criterion : sheet->criteria) {
                if (criteria.contains(criterion.id)) {
                    m_problem.report(
                        QCoreApplication::translate(
                            "SchemeJson", "The criterion “%1” stands in two sheets that both count (%2).")
                            .arg(criterion.id, sheet->id),
                        QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
                }
                criteria.insert(criterion.id);
            }
        }
    }
}

bool RuleCheck::hasPanel() const
{
    return std::any_of(m_scheme.parts.begin(), m_scheme.parts.end(), [](const Part &part) {
        return std::any_of(part.sources.begin(), part.sources.end(),
                           [](const Source &source) { return source.kind == SourceKind::Panel; });
    });
}

void RuleCheck::rounding()
{
    for (std::size_t i = 1; i < m_scheme.rounding.size(); ++i) {
        if (m_scheme.rounding[i].where <= m_scheme.rounding[i - 1].where) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson",
                                            "The rounding stage at %1 is out of order or stands twice.")
                    .arg(at(QStringLiteral("$.rounding"), i)),
                QCoreApplication::translate(
                    "SchemeJson",
                    "Stages act in this order, each once: criterion, source, part, total, average."));
        }
    }
}

void RuleCheck::ties()
{
    const std::vector<TieRule> &ties = m_scheme.ties;
    for (std::size_t i = 0; i < ties.size(); ++i) {
        const QString path = at(QStringLiteral("$.ties"), i);
        const bool known = ties[i].kind != TieKind::HigherPart ||
                           std::any_of(m_scheme.parts.begin(), m_scheme.parts.end(),
                                       [&](const Part &part) { return part.id == ties[i].part; });
        if (!known) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, “%2” is not a part of this scheme.")
                    .arg(path + QStringLiteral(".part"), ties[i].part));
        }
        if (ties[i].kind == TieKind::LargestCriterion && !hasPanel()) {
            m_problem.report(QCoreApplication::translate(
                                 "SchemeJson", "At %1, no part counts the panel, so there is no criterion.")
                                 .arg(path));
        }
        const bool repeated = std::any_of(
            ties.begin(), ties.begin() + static_cast<std::ptrdiff_t>(i), [&](const TieRule &earlier) {
                return earlier.kind == ties[i].kind && earlier.part == ties[i].part;
            });
        if (repeated || (i > 0 && ties[i - 1].kind == TieKind::Committee)) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "The tie rule at %1 could never decide anything.")
                    .arg(path),
                QCoreApplication::translate("SchemeJson",
                                            "State each rule once, with the committee as the last."));
        }
    }
}

void RuleCheck::run()
{
    uniqueIds(m_scheme.scales, QStringLiteral("$.scales"));
    uniqueIds(m_scheme.sheets, QStringLiteral("$.sheets"));
    uniqueIds(m_scheme.parts, QStringLiteral("$.parts"));
    uniqueIds(m_scheme.gates, QStringLiteral("$.gates"));
    sourcesOnce();
    for (std::size_t i = 0; i < m_scheme.scales.size() && !m_problem.error; ++i)
        scale(m_scheme.scales[i], at(QStringLiteral("$.scales"), i));
    for (std::size_t i = 0; i < m_scheme.sheets.size() && !m_problem.error; ++i)
        sheet(i);
    for (std::size_t i = 0; i < m_scheme.parts.size() && !m_problem.error; ++i)
        part(m_scheme.parts[i], at(QStringLiteral("$.parts"), i));
    sharedCriteria();
    rounding();
    ties();
}

} // namespace

void checkSchemeRules(const Scheme &scheme, JsonProblem &problem)
{
    if (!problem.error)
        RuleCheck(scheme, problem).run();
}

} // namespace jeoul
