// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemerules.h"

#include "models/domain/schemerulechecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jeoul {

namespace {

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
    void part(const Part &part, const QString &path);
    void source(const Source &source, const QString &path);
    void panel(const Source &source, const QString &path);
    void counted(const Sheet &sheet, const Source &source, const QString &path);
    void sharedCriteria();
    void sourcesOnce();
    void resultNames();
    void somethingCounts();
    void rounding();
    void ties();
    [[nodiscard]] bool hasPanel() const;

    const Scheme &m_scheme;
    JsonProblem &m_problem;
};

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
        const Scale *scale = m_scheme.scale(criterion.scaleId);
        if (scale != nullptr && scale->min.sign() < 0) {
            m_problem.report(QCoreApplication::translate(
                                 "SchemeJson",
                                 "The scale “%1” goes below 0, so the criterion “%2” cannot count as points.")
                                 .arg(scale->id, criterion.id));
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
    if (!rulecheck::covers(sheet, ItemKind::Response) && !rulecheck::covers(sheet, ItemKind::Dossier)) {
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
    rulecheck::positive(m_problem, source.max, path + QStringLiteral(".max"));
    switch (source.kind) {
    case SourceKind::Panel:
        panel(source, path);
        break;
    case SourceKind::Metric:
        rulecheck::positive(m_problem, source.of, path + QStringLiteral(".of"));
        break;
    case SourceKind::RatioToTarget:
        rulecheck::positive(m_problem, source.of, path + QStringLiteral(".target"));
        break;
    case SourceKind::Survey:
        rulecheck::positive(m_problem, source.scaleMax, path + QStringLiteral(".scale_max"));
        if (source.scaleMin.sign() < 0 || source.scaleMin >= source.scaleMax) {
            m_problem.report(QCoreApplication::translate(
                                 "SchemeJson", "At %1, a number from 0 to below %2 is expected, not %3.")
                                 .arg(path + QStringLiteral(".scale_min"), source.scaleMax.toText(),
                                      source.scaleMin.toText()));
        }
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
    rulecheck::positive(m_problem, part.max, path + QStringLiteral(".max"));
    Rational sum;
    for (std::size_t i = 0; i < part.sources.size(); ++i) {
        source(part.sources[i], rulecheck::at(path + QStringLiteral(".sources"), i));
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
                        .arg(rulecheck::at(
                                 rulecheck::at(QStringLiteral("$.parts"), p) + QStringLiteral(".sources"), s),
                             part.sources[s].id),
                    QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
            }
            sources.insert(part.sources[s].id);
        }
    }
}

/// A result row names its source by the metric or by the id, so no name may mean two things.
void RuleCheck::resultNames()
{
    std::vector<std::pair<QString, const Source *>> results;
    for (std::size_t p = 0; p < m_scheme.parts.size(); ++p) {
        const QString list = rulecheck::at(QStringLiteral("$.parts"), p) + QStringLiteral(".sources");
        const std::vector<Source> &sources = m_scheme.parts[p].sources;
        for (std::size_t s = 0; s < sources.size(); ++s) {
            if (!sources[s].metric.isEmpty())
                results.emplace_back(rulecheck::at(list, s), &sources[s]);
        }
    }
    for (const auto &[path, source] : results) {
        for (const auto &[otherPath, other] : results) {
            if (other->metric != source->id || other->metric == source->metric)
                continue;
            m_problem.report(QCoreApplication::translate(
                                 "SchemeJson", "At %1, “%2” is also the metric of “%3”, so a result of that "
                                               "name could belong to either.")
                                 .arg(path + QStringLiteral(".id"), source->id, other->id),
                             QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
        }
    }
}

void RuleCheck::somethingCounts()
{
    if (!m_scheme.parts.empty())
        return;
    for (const Sheet &sheet : m_scheme.sheets) {
        for (const Criterion &criterion : sheet.criteria) {
            if (!criterion.maxPoints.isZero()) {
                m_problem.report(QCoreApplication::translate("SchemeJson", "The list at %1 is empty.")
                                     .arg(QStringLiteral("$.parts")),
                                 QCoreApplication::translate(
                                     "SchemeJson", "Only a scheme without any points may have no parts."));
            }
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
            if (sheet == nullptr)
                continue;
            if (sheets.contains(sheet->id)) {
                m_problem.report(
                    QCoreApplication::translate("SchemeJson", "The sheet “%1” is counted by two sources.")
                        .arg(sheet->id),
                    QCoreApplication::translate("SchemeJson", "Give each source a sheet of its own."));
                continue;
            }
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
                    .arg(rulecheck::at(QStringLiteral("$.rounding"), i)),
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
        const QString path = rulecheck::at(QStringLiteral("$.ties"), i);
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
    rulecheck::uniqueIds(m_problem, m_scheme.scales, QStringLiteral("$.scales"));
    rulecheck::uniqueIds(m_problem, m_scheme.sheets, QStringLiteral("$.sheets"));
    rulecheck::uniqueIds(m_problem, m_scheme.parts, QStringLiteral("$.parts"));
    rulecheck::uniqueIds(m_problem, m_scheme.gates, QStringLiteral("$.gates"));
    sourcesOnce();
    resultNames();
    somethingCounts();
    checkSheetRules(m_scheme, m_problem);
    for (std::size_t i = 0; i < m_scheme.parts.size() && !m_problem.error; ++i)
        part(m_scheme.parts[i], rulecheck::at(QStringLiteral("$.parts"), i));
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
