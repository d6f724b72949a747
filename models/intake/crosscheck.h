// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benchmark.h"
#include "models/domain/identity/expectation.h"
#include "models/domain/identity/response.h"
#include "models/domain/identity/reviewer.h"
#include "models/domain/identity/team.h"
#include "models/domain/identity/teamvalues.h"
#include "models/domain/item.h"
#include "models/intake/judgementfiles.h"
#include "models/intake/problem.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace jeoul::intake {

/// Where a set of values came from, so that problems can name the line. Without lines they name the value
/// only.
struct Origin
{
    QString file;
    std::vector<qint64> lines;

    [[nodiscard]] qint64 lineOf(std::size_t index) const { return index < lines.size() ? lines[index] : 0; }
};

template <typename T>
struct Sourced
{
    std::vector<T> values;
    Origin origin;
};

/// Everything a round is made of, as it would be after the import.
struct Material
{
    Sourced<Team> teams;           ///< empty: nobody brought teams, so every system is one
    Sourced<Benchmark> benchmarks; ///< empty: they come from the items
    Sourced<Item> items;
    Sourced<Response> responses;
    Sourced<Reviewer> reviewers;
    Sourced<MetricValue> metrics;
    Sourced<SurveyScore> survey;
    Sourced<Expectation> practice;
    std::optional<QSet<QString>> media; ///< names that are there; absent: attachments are not checked
};

/// What only shows when the files are seen together. Errors: a response, reviewer, metric or survey row that
/// names an unknown item or team, a second response of a team to an item, an item of an unknown benchmark,
/// a repeat of an unknown item, an expected score of what is no response to a practice item, an attachment
/// that is not there. Notes: benchmarks made from the items, items without a response of some team, pictures
/// nobody names.
[[nodiscard]] std::vector<Problem> crossCheck(const Material &material);

/// A team without a response to an item.
struct Hole
{
    QString itemId;
    QString teamId;
};

/// Every item × team without a response, in the order of items, then teams. Repeats show the responses of the
/// item they repeat and have no holes of their own.
[[nodiscard]] std::vector<Hole> missingResponses(const Material &material);

/// Existing judgements against what there is to judge. Errors: unknown items, and unknown systems when
/// `material.teams` are given. Note: units that were rated although there is no response, with their number.
[[nodiscard]] std::vector<Problem> crossCheckRatings(const std::vector<Rating> &ratings, const Origin &origin,
                                                     const Material &material);
[[nodiscard]] std::vector<Problem> crossCheckPreferences(const std::vector<Preference> &preferences,
                                                         const Origin &origin, const Material &material);

} // namespace jeoul::intake
