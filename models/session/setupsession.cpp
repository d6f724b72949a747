// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupsession.h"

#include "models/base/canonicaljson.h"
#include "models/domain/schemejson.h"
#include "models/intake/derived.h"
#include "models/session/setupdeclarations.h"
#include "models/session/setupimport.h"
#include "models/session/setupobstacles.h"
#include "models/session/setupscreen.h"
#include "models/session/setupseal.h"
#include "models/storage/draftstore.h"

#include <algorithm>
#include <set>
#include <utility>

namespace jeoul::session {

class SetupSession::Private
{
public:
    explicit Private(Environment env)
        : environment(env)
    {
    }
    [[nodiscard]] Status reload();
    [[nodiscard]] Status apply(const storage::DraftChange &change);
    /// The findings as they stand; searched again only after the texts or the names changed.
    [[nodiscard]] Result<std::vector<AliasFinding>> findings(ProgressSink &progress) const;

    Environment environment;
    std::unique_ptr<storage::DraftStore> store;
    storage::DraftRows rows;
    DraftContents contents;
    Decisions decisions;
    int undoSteps = 0;
    mutable std::optional<std::vector<AliasFinding>> found;
};

namespace {

Result<QByteArray> schemeBytes(const Scheme &scheme)
{
    const QJsonObject object = schemejson::toJson(scheme);
    // A scheme that could not be read back must not get into a draft.
    const Result<Scheme> again = schemejson::fromJson(object);
    if (!again.ok())
        return again.error().keeping(SetupSession::tr("The draft is unchanged."));
    return canonicaljson::write(object);
}

Error unknownName(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence).keeping(SetupSession::tr("The draft is unchanged."));
}

} // namespace

Status SetupSession::Private::reload()
{
    Result<storage::DraftRows> loaded = store->load();
    if (!loaded.ok())
        return loaded.error();
    Result<Scheme> scheme = schemejson::read(loaded->scheme);
    if (!scheme.ok())
        return scheme.error();
    Result<Decisions> decided = store->decisions();
    if (!decided.ok())
        return decided.error();
    const Result<int> steps = store->undoSteps();
    if (!steps.ok())
        return steps.error();
    rows = std::move(loaded).value();
    decisions = std::move(decided).value();
    undoSteps = *steps;
    contents = {rows.title,      std::move(scheme).value(),
                rows.teams,      rows.benchmarks,
                rows.items,      rows.responses,
                rows.reviewers,  rows.metrics,
                rows.survey,     rows.media,
                rows.assignment, rows.practice};
    // What nobody brought follows from what the other files name, until somebody brings it.
    if (contents.teams.empty())
        contents.teams = intake::teamsOf(contents.responses);
    if (contents.benchmarks.empty())
        contents.benchmarks = intake::benchmarksOf(contents.items);
    found.reset();
    return done();
}

Status SetupSession::Private::apply(const storage::DraftChange &change)
{
    if (const auto counts = store->apply(change); !counts.ok())
        return counts.error();
    return reload();
}

Result<std::vector<AliasFinding>> SetupSession::Private::findings(ProgressSink &progress) const
{
    if (!found) {
        Result<std::vector<AliasFinding>> fresh =
            Screening(contents.teams).findings(contents, decisions, progress);
        if (!fresh.ok())
            return fresh.error();
        found = std::move(fresh).value();
    }
    return *found;
}

SetupSession::SetupSession(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

SetupSession::~SetupSession() = default;

Result<std::unique_ptr<SetupSession>> SetupSession::create(const QString &path, const QString &title,
                                                           const Scheme &scheme, Environment env)
{
    const Result<QByteArray> bytes = schemeBytes(scheme);
    if (!bytes.ok())
        return bytes.error();
    auto state = std::make_unique<Private>(env);
    Result<std::unique_ptr<storage::DraftStore>> store =
        storage::DraftStore::create(path, title.trimmed(), *bytes);
    if (!store.ok())
        return store.error();
    state->store = std::move(store).value();
    JEOUL_TRY(state->reload());
    return std::unique_ptr<SetupSession>(new SetupSession(std::move(state)));
}

Result<std::unique_ptr<SetupSession>> SetupSession::open(const QString &path, Environment env)
{
    auto state = std::make_unique<Private>(env);
    Result<std::unique_ptr<storage::DraftStore>> store = storage::DraftStore::open(path);
    if (!store.ok())
        return store.error();
    state->store = std::move(store).value();
    JEOUL_TRY(state->reload());
    return std::unique_ptr<SetupSession>(new SetupSession(std::move(state)));
}

const DraftContents &SetupSession::contents() const
{
    return d->contents;
}

Result<ImportOutcome> SetupSession::import(const ImportFiles &files, ProgressSink &progress)
{
    SetupImport import(d->rows, progress);
    JEOUL_TRY(import.read(files));
    ImportOutcome outcome;
    outcome.problems = import.problems();
    if (import.hasErrors())
        return outcome;
    const auto counts = d->store->apply(import.change());
    if (!counts.ok())
        return counts.error();
    JEOUL_TRY(d->reload());
    outcome.applied = true;
    outcome.counts = import.counts();
    for (const auto &[kind, count] : *counts)
        outcome.problems.push_back(importSummary(kind, count));
    Q_EMIT contentsChanged();
    return outcome;
}

Status SetupSession::setScheme(const Scheme &scheme)
{
    const Result<QByteArray> bytes = schemeBytes(scheme);
    if (!bytes.ok())
        return bytes.error();
    storage::DraftChange change;
    change.scheme = *bytes;
    JEOUL_TRY(d->apply(change));
    Q_EMIT contentsChanged();
    return done();
}

Status SetupSession::setTitle(const QString &title)
{
    storage::DraftChange change;
    change.title = title.trimmed();
    JEOUL_TRY(d->apply(change));
    Q_EMIT contentsChanged();
    return done();
}

Status SetupSession::setAssignment(const AssignmentPlan &plan)
{
    std::set<QString> reviewers;
    for (const Reviewer &reviewer : d->contents.reviewers)
        reviewers.insert(reviewer.id);
    std::set<QString> items;
    for (const Item &item : d->contents.items)
        items.insert(item.id);
    for (const auto &[reviewer, own] : plan) {
        if (!reviewers.contains(reviewer))
            return unknownName(
                tr("The assignment names reviewer %1, who is not in the draft.").arg(reviewer));
        std::set<QString> seen;
        for (const QString &item : own) {
            if (!items.contains(item))
                return unknownName(tr("The assignment names item %1, which is not in the draft.").arg(item));
            if (!seen.insert(item).second)
                return unknownName(
                    tr("The assignment gives item %1 to reviewer %2 twice.").arg(item, reviewer));
        }
        if (own.empty())
            return unknownName(tr("The assignment gives reviewer %1 no item.").arg(reviewer));
    }
    storage::DraftChange change;
    change.assignment = plan;
    JEOUL_TRY(d->apply(change));
    Q_EMIT contentsChanged();
    return done();
}

Result<QStringList> SetupSession::takeDeclarations(const QStringList &paths)
{
    const Result<DeclarationsTaken> taken = readDeclarations(d->contents, paths);
    if (!taken.ok())
        return taken.error();
    storage::DraftChange change;
    change.reviewers = taken->reviewers;
    JEOUL_TRY(d->apply(change));
    Q_EMIT contentsChanged();
    return taken->sentences;
}

bool SetupSession::canUndo() const
{
    return d->undoSteps > 0;
}

Status SetupSession::undo()
{
    JEOUL_TRY(d->store->undo());
    JEOUL_TRY(d->reload());
    Q_EMIT contentsChanged();
    return done();
}

Result<std::vector<AliasFinding>> SetupSession::screen(ProgressSink &progress) const
{
    return d->findings(progress);
}

Status SetupSession::decide(const QString &findingId, const QString &decision, const QString &reason)
{
    static const QStringList words = {QStringLiteral("mask"), QStringLiteral("keep"), QStringLiteral("drop")};
    if (!words.contains(decision))
        return unknownName(tr("“%1” is not a decision. Choose mask, keep or drop.").arg(decision));
    SilentProgress progress;
    if (const auto all = d->findings(progress); !all.ok())
        return all.error();
    const auto finding = std::find_if(d->found->begin(), d->found->end(),
                                      [&](const AliasFinding &f) { return f.id == findingId; });
    if (finding == d->found->end()) {
        return Error(ErrorCode::NotFound,
                     tr("There is no finding %1 in the texts of this draft.").arg(findingId))
            .advising(tr("Search the texts again."));
    }
    if (!mayDecide(finding->where, finding->field, decision)) {
        return Error(ErrorCode::NotAllowed, tr("“%1” cannot be masked or dropped here.").arg(finding->term))
            .advising(tr("Keep it with a reason, or change the title, scheme or benchmark it stands in."));
    }
    if (decision != QStringLiteral("mask") && reason.trimmed().isEmpty())
        return unknownName(tr("To keep a name or drop an item, give a reason."));
    const storage::DraftDecision stored = {decision, reason.trimmed()};
    JEOUL_TRY(d->store->decide(findingId, stored));
    d->decisions[findingId] = stored;
    finding->decision = stored.decision;
    finding->reason = stored.reason;
    Q_EMIT contentsChanged();
    return done();
}

QStringList SetupSession::obstacles() const
{
    SilentProgress progress;
    const Result<std::vector<AliasFinding>> findings = d->findings(progress);
    return findings.ok() ? sealingObstacles(d->contents, *findings) : QStringList{findings.error().text()};
}

Result<SealOutcome> SetupSession::seal(const SealRequest &request, ProgressSink &progress)
{
    const QStringList open = obstacles();
    if (!open.isEmpty()) {
        return Error(ErrorCode::NotAllowed, tr("The draft cannot be sealed yet: %1").arg(open.join(u' ')))
            .keeping(tr("Nothing was sealed."));
    }
    return sealDraft(d->contents, d->decisions, request, d->environment, progress);
}

} // namespace jeoul::session
