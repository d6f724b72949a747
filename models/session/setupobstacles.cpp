// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupobstacles.h"

#include "models/domain/schemejson.h"
#include "models/intake/crosscheck.h"
#include "models/scoring/pointscheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupObstacles)
};

/// How many problems of one kind are spelled out before the rest is only counted.
constexpr int kSpelledOut = 20;

class Obstacles
{
public:
    Obstacles(const DraftContents &contents, const std::vector<AliasFinding> &findings)
        : m_contents(contents)
        , m_findings(findings)
    {
    }
    [[nodiscard]] QStringList run()
    {
        checkPresence();
        checkScheme();
        checkReferences();
        checkPractice();
        checkResults();
        checkAssignment();
        checkFindings();
        return m_sentences;
    }

private:
    void checkPresence();
    void checkScheme();
    void checkReferences();
    void checkPractice();
    void checkResults();
    void checkAssignment();
    void checkFindings();

    const DraftContents &m_contents;
    const std::vector<AliasFinding> &m_findings;
    QStringList m_sentences;
};

void Obstacles::checkPresence()
{
    if (m_contents.title.trimmed().isEmpty())
        m_sentences << Words::tr("The round has no title.");
    if (m_contents.teams.empty())
        m_sentences << Words::tr("There are no teams. Import teams or responses.");
    else if (m_contents.teams.size() < 2)
        m_sentences << Words::tr("There is only one team. A blind review needs at least two.");
    if (m_contents.items.empty())
        m_sentences << Words::tr("There are no items. Import items.jsonl.");
    if (m_contents.reviewers.empty())
        m_sentences << Words::tr("There are no reviewers. Import reviewers.csv.");
    std::set<QString> dropped;
    for (const AliasFinding &finding : m_findings) {
        if (finding.decision == QStringLiteral("drop"))
            dropped.insert(finding.itemId);
    }
    const bool counts = std::any_of(m_contents.items.begin(), m_contents.items.end(), [&](const Item &item) {
        return !dropped.contains(item.id) &&
               (item.kind == ItemKind::Response || item.kind == ItemKind::Dossier);
    });
    if (!m_contents.items.empty() && !counts)
        m_sentences << Words::tr("No item is left that counts: all are practice or dropped.");
}

void Obstacles::checkScheme()
{
    const Result<Scheme> again = schemejson::fromJson(schemejson::toJson(m_contents.scheme));
    if (!again.ok()) {
        m_sentences << Words::tr("The scheme cannot be used: %1").arg(again.error().text());
        return;
    }
    std::set<std::pair<QString, ItemKind>> missing;
    for (const Item &item : m_contents.items) {
        if (m_contents.scheme.sheetFor(item.kind, item.benchmark) != nullptr ||
            !missing.emplace(item.benchmark, item.kind).second)
            continue;
        m_sentences << Words::tr("The scheme has no score sheet for item %1 of benchmark %2.")
                           .arg(item.id, item.benchmark);
    }
}

/// Scores to expect are checked against the sheet late, because the scheme may come after them.
void Obstacles::checkPractice()
{
    for (const Expectation &one : m_contents.practice) {
        const auto item = std::find_if(m_contents.items.begin(), m_contents.items.end(),
                                       [&](const Item &candidate) { return candidate.id == one.itemId; });
        if (item == m_contents.items.end())
            continue; // said among the names that lead nowhere
        const Sheet *sheet = m_contents.scheme.sheetFor(item->kind, item->benchmark);
        const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(one.criterion);
        const Scale *scale = criterion == nullptr ? nullptr : m_contents.scheme.scale(criterion->scaleId);
        if (scale != nullptr && scale->stepOf(one.score))
            continue;
        m_sentences << Words::tr(
                           "The score %1 expected for %2 of practice item %3 is not on its score sheet.")
                           .arg(one.score.toText(), one.criterion, one.itemId);
        return;
    }
}

void Obstacles::checkReferences()
{
    intake::Material material;
    material.teams.values = m_contents.teams;
    material.benchmarks.values = m_contents.benchmarks;
    material.items.values = m_contents.items;
    material.responses.values = m_contents.responses;
    material.reviewers.values = m_contents.reviewers;
    material.metrics.values = m_contents.metrics;
    material.survey.values = m_contents.survey;
    material.practice.values = m_contents.practice;
    material.media.emplace();
    for (const auto &[name, png] : m_contents.media)
        material.media->insert(name);
    int problems = 0;
    for (const intake::Problem &problem : intake::crossCheck(material)) {
        if (problem.severity != intake::Severity::Error)
            continue;
        if (++problems <= kSpelledOut)
            m_sentences << Words::tr("%1: %2 %3").arg(problem.value, problem.sentence, problem.remedy);
    }
    if (problems > kSpelledOut)
        m_sentences << Words::tr("%n further name(s) lead nowhere.", nullptr, problems - kSpelledOut);
}

/// Benchmark results and user marks are frozen with the round; what does not fit the scheme now could never
/// be counted later.
void Obstacles::checkResults()
{
    scoring::PointsInput input;
    for (const Team &team : m_contents.teams)
        input.teams << team.id;
    for (const MetricValue &metric : m_contents.metrics)
        input.metrics.push_back({metric.teamId, metric.source, metric.value, {}});
    for (const SurveyScore &score : m_contents.survey)
        input.survey.push_back({score.rater, score.teamId, score.segment, score.score});
    if (input.metrics.empty() && input.survey.empty())
        return;
    const Status fits = scoring::checkPointsInput(m_contents.scheme, input);
    if (!fits.ok())
        m_sentences << Words::tr("The benchmark results and user scores do not fit the scheme: %1")
                           .arg(fits.error().text());
}

void Obstacles::checkAssignment()
{
    std::set<QString> teams;
    for (const Team &team : m_contents.teams)
        teams.insert(team.id);
    std::set<QString> items;
    for (const Item &item : m_contents.items)
        items.insert(item.id);
    for (const Reviewer &reviewer : m_contents.reviewers) {
        const std::set<QString> recused(reviewer.recused.begin(), reviewer.recused.end());
        if (!teams.empty() && std::includes(recused.begin(), recused.end(), teams.begin(), teams.end()))
            m_sentences << Words::tr("Reviewer %1 is recused from every team.").arg(reviewer.id);
        const auto own = m_contents.assignment.find(reviewer.id);
        if (own == m_contents.assignment.end())
            continue;
        const bool any = std::any_of(own->second.begin(), own->second.end(),
                                     [&](const QString &item) { return items.contains(item); });
        if (!any)
            m_sentences << Words::tr("Reviewer %1 has no item to judge.").arg(reviewer.id);
    }
}

void Obstacles::checkFindings()
{
    int names = 0;
    int documents = 0;
    for (const AliasFinding &finding : m_findings) {
        if (finding.decision.isEmpty())
            ++(finding.where == QStringLiteral("pages") ? documents : names);
    }
    if (names > 0) {
        m_sentences << Words::tr("%n name(s) found in the texts are undecided. Mask, keep or drop each.",
                                 nullptr, names);
    }
    if (documents > 0) {
        m_sentences << Words::tr(
            "%n document(s) have pages without words, undecided. Look at them for names, "
            "then keep or drop each.",
            nullptr, documents);
    }
}

} // namespace

QStringList sealingObstacles(const DraftContents &contents, const std::vector<AliasFinding> &findings)
{
    return Obstacles(contents, findings).run();
}

} // namespace jeoul::session
