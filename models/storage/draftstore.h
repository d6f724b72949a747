// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/benchmark.h"
#include "models/domain/identity/attachment.h"
#include "models/domain/identity/expectation.h"
#include "models/domain/identity/response.h"
#include "models/domain/identity/reviewer.h"
#include "models/domain/identity/team.h"
#include "models/domain/identity/teamvalues.h"
#include "models/domain/item.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jeoul::storage {

/// All rows of a draft, each kind in order of import.
struct DraftRows
{
    QString title;
    QByteArray scheme; ///< scheme.json, canonical
    std::vector<Team> teams;
    std::vector<Benchmark> benchmarks;
    std::vector<Item> items;
    std::vector<Response> responses;
    std::vector<Reviewer> reviewers;
    std::vector<MetricValue> metrics;
    std::vector<SurveyScore> survey;
    std::map<QString, Attachment> media; ///< by name
    std::map<QString, std::vector<QString>> assignment;
    std::vector<Expectation> practice; ///< what responses to practice items should score
};

/// One change of a draft and one step of undo. Rows replace rows of the same key (team id, item and team,
/// team and source, rater and team and segment, …) and keep their place; what is not named stays.
struct DraftChange
{
    std::optional<QString> title;
    std::optional<QByteArray> scheme;
    std::vector<Team> teams;
    std::vector<Benchmark> benchmarks;
    std::vector<Item> items;
    std::vector<Response> responses;
    std::vector<Reviewer> reviewers;
    std::vector<MetricValue> metrics;
    std::vector<SurveyScore> survey;
    std::map<QString, Attachment> media;
    std::optional<std::map<QString, std::vector<QString>>> assignment; ///< replaces the whole assignment
    std::vector<Expectation> practice = {};
};

/// What a change did to one kind of rows.
struct DraftCount
{
    int added = 0;
    int changed = 0;
    int same = 0;
};

struct DraftDecision
{
    QString decision; ///< "mask", "keep" or "drop"
    QString reason;
};

/// The only SQL over a draft (.jdraft).
class DraftStore
{
public:
    static constexpr int kUndoSteps = 20;

    /// Makes the file with its title and scheme; Conflict when it exists.
    [[nodiscard]] static Result<std::unique_ptr<DraftStore>> create(const QString &path, const QString &title,
                                                                    const QByteArray &scheme);
    [[nodiscard]] static Result<std::unique_ptr<DraftStore>> open(const QString &path);
    virtual ~DraftStore() = default;

    [[nodiscard]] virtual Result<DraftRows> load() = 0;
    /// Everything in one transaction, or nothing. Counts by table: "teams", "benchmarks", "items",
    /// "responses", "reviewers", "metrics", "survey", "media", "expectations". A change that changes nothing
    /// is no step.
    [[nodiscard]] virtual Result<std::map<QString, DraftCount>> apply(const DraftChange &change) = 0;
    /// Steps that can be taken back: at most kUndoSteps.
    [[nodiscard]] virtual Result<int> undoSteps() = 0;
    /// Takes the last step back. NotAllowed when there is none.
    [[nodiscard]] virtual Status undo() = 0;

    [[nodiscard]] virtual Status decide(const QString &finding, const DraftDecision &decision) = 0;
    [[nodiscard]] virtual Result<std::map<QString, DraftDecision>> decisions() = 0;
    [[nodiscard]] virtual QString path() const = 0;
};

} // namespace jeoul::storage
