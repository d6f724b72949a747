// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupimport.h"

#include "models/intake/contentfiles.h"
#include "models/intake/csvfiles.h"
#include "models/intake/derived.h"
#include "models/intake/duplicates.h"
#include "models/intake/mediafiles.h"
#include "models/intake/sourcefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupImport)
};

QString keyOf(const Team &team)
{
    return team.id;
}

QString keyOf(const Benchmark &benchmark)
{
    return benchmark.id;
}

QString keyOf(const Item &item)
{
    return item.id;
}

QString keyOf(const Response &response)
{
    return intake::jointKey({response.itemId, response.teamId});
}

QString keyOf(const Reviewer &reviewer)
{
    return reviewer.id;
}

QString keyOf(const MetricValue &value)
{
    return intake::jointKey({value.teamId, value.source});
}

QString keyOf(const SurveyScore &score)
{
    return intake::jointKey({score.rater, score.teamId, score.segment});
}

QString keyOf(const Expectation &expectation)
{
    return intake::jointKey({expectation.itemId, expectation.teamId, expectation.criterion});
}

QString kindName(const QString &kind)
{
    const std::map<QString, QString> names = {
        {QStringLiteral("teams"), Words::tr("Teams")},
        {QStringLiteral("benchmarks"), Words::tr("Benchmarks")},
        {QStringLiteral("items"), Words::tr("Items")},
        {QStringLiteral("responses"), Words::tr("Responses")},
        {QStringLiteral("reviewers"), Words::tr("Reviewers")},
        {QStringLiteral("metrics"), Words::tr("Benchmark results")},
        {QStringLiteral("survey"), Words::tr("User scores")},
        {QStringLiteral("media"), Words::tr("Pictures, documents and recordings")},
        {QStringLiteral("expectations"), Words::tr("Expected practice scores")},
    };
    const auto found = names.find(kind);
    return found == names.end() ? kind : found->second;
}

/// The rows as they would be after the import, each with its line when it comes from the file.
template <typename T>
intake::Sourced<T> merged(const std::vector<T> &present, const std::vector<T> &incoming,
                          const intake::Origin &origin)
{
    intake::Sourced<T> out;
    out.values = present;
    out.origin.file = origin.file;
    out.origin.lines.assign(present.size(), 0);
    QHash<QString, std::size_t> index;
    for (std::size_t i = 0; i < present.size(); ++i)
        index.insert(keyOf(present[i]), i);
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        const QString key = keyOf(incoming[i]);
        if (const auto found = index.constFind(key); found != index.constEnd()) {
            out.values[*found] = incoming[i];
            out.origin.lines[*found] = origin.lineOf(i);
            continue;
        }
        index.insert(key, out.values.size());
        out.values.push_back(incoming[i]);
        out.origin.lines.push_back(origin.lineOf(i));
    }
    return out;
}

} // namespace

SetupImport::SetupImport(const storage::DraftRows &draft, ProgressSink &progress)
    : m_draft(draft)
    , m_progress(progress)
{
}

bool SetupImport::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const ImportProblem &p) { return p.isError; });
}

void SetupImport::add(const intake::Problem &p)
{
    m_problems.push_back(
        {p.severity == intake::Severity::Error, p.file, p.row, p.column, p.value, p.sentence, p.remedy});
}

template <typename T>
void SetupImport::readFile(const QString &path, const char *kind, Reader<T> reader, std::vector<T> &rows,
                           intake::Origin &origin)
{
    if (path.isEmpty() || m_cancelled)
        return;
    m_progress.report(0, 0, Words::tr("Reading %1").arg(QFileInfo(path).fileName()));
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok()) {
        add(intake::problemOf(file.error()));
        return;
    }
    intake::IntakeResult<T> result = reader(*file, m_progress);
    m_cancelled = result.cancelled;
    for (const intake::Problem &problem : result.problems)
        add(problem);
    origin = {file->name, std::move(result.lines)};
    rows = std::move(result.rows);
    m_counts[QString::fromLatin1(kind)] = static_cast<int>(rows.size());
}

void SetupImport::readMediaFolder(const QString &folder)
{
    if (folder.isEmpty() || m_cancelled)
        return;
    intake::IntakeResult<intake::MediaFile> result = intake::readMedia(folder, m_progress);
    m_cancelled = result.cancelled;
    for (const intake::Problem &problem : result.problems)
        add(problem);
    for (intake::MediaFile &file : result.rows)
        m_change.media[file.name] = std::move(file.attachment);
    m_counts[QStringLiteral("media")] = static_cast<int>(m_change.media.size());
}

Status SetupImport::read(const ImportFiles &files)
{
    const auto origin = [this](const char *kind) -> intake::Origin & {
        return m_origins[QString::fromLatin1(kind)];
    };
    readFile<Team>(files.teams, "teams", intake::readTeams, m_change.teams, origin("teams"));
    readFile<Benchmark>(files.benchmarks, "benchmarks", intake::readBenchmarks, m_change.benchmarks,
                        origin("benchmarks"));
    readFile<Item>(files.items, "items", intake::readItems, m_change.items, origin("items"));
    readFile<Response>(files.responses, "responses", intake::readResponses, m_change.responses,
                       origin("responses"));
    readMediaFolder(files.media);
    readFile<Reviewer>(files.reviewers, "reviewers", intake::readReviewers, m_change.reviewers,
                       origin("reviewers"));
    readFile<MetricValue>(files.metrics, "metrics", intake::readMetrics, m_change.metrics, origin("metrics"));
    readFile<SurveyScore>(files.survey, "survey", intake::readSurvey, m_change.survey, origin("survey"));
    readFile<Expectation>(files.practice, "expectations", intake::readPractice, m_change.practice,
                          origin("expectations"));
    if (m_cancelled || m_progress.cancelled()) {
        return Error(ErrorCode::Cancelled, Words::tr("The import was stopped."))
            .keeping(Words::tr("Nothing was imported. The draft is unchanged."));
    }
    if (!hasErrors())
        check(files);
    return done();
}

void SetupImport::check(const ImportFiles &files)
{
    const intake::Origin &responses = m_origins[QStringLiteral("responses")];
    if (!m_change.responses.empty() && m_draft.items.empty() && m_change.items.empty()) {
        m_problems.push_back({true,
                              responses.file,
                              0,
                              QStringLiteral("item_id"),
                              {},
                              Words::tr("The draft has no items yet, so the responses answer nothing."),
                              Words::tr("Import the items first, or together with the responses.")});
        return;
    }
    const auto origin = [this](const char *kind) { return m_origins[QString::fromLatin1(kind)]; };
    intake::Material material;
    material.teams = merged(m_draft.teams, m_change.teams, origin("teams"));
    material.benchmarks = merged(m_draft.benchmarks, m_change.benchmarks, origin("benchmarks"));
    material.items = merged(m_draft.items, m_change.items, origin("items"));
    material.responses = merged(m_draft.responses, m_change.responses, responses);
    material.reviewers = merged(m_draft.reviewers, m_change.reviewers, origin("reviewers"));
    material.metrics = merged(m_draft.metrics, m_change.metrics, origin("metrics"));
    material.survey = merged(m_draft.survey, m_change.survey, origin("survey"));
    material.practice = merged(m_draft.practice, m_change.practice, origin("expectations"));
    // Pictures may come in a later import; until then their names are only checked before sealing.
    if (!files.media.isEmpty() || !m_draft.media.empty()) {
        material.media.emplace();
        for (const auto &[name, png] : m_draft.media)
            material.media->insert(name);
        for (const auto &[name, png] : m_change.media)
            material.media->insert(name);
    }
    for (const intake::Problem &problem : intake::crossCheck(material))
        add(problem);
}

ImportProblem importSummary(const QString &kind, const storage::DraftCount &count)
{
    ImportProblem note;
    note.isError = false;
    note.value = kind;
    note.sentence = Words::tr("%1: %2 new, %3 changed, %4 unchanged.")
                        .arg(kindName(kind), QString::number(count.added), QString::number(count.changed),
                             QString::number(count.same));
    return note;
}

} // namespace jeoul::session
