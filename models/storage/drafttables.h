// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benchmark.h"
#include "models/domain/identity/attachment.h"
#include "models/domain/identity/expectation.h"
#include "models/domain/identity/response.h"
#include "models/domain/identity/reviewer.h"
#include "models/domain/identity/team.h"
#include "models/domain/identity/teamvalues.h"
#include "models/domain/item.h"
#include "models/storage/database.h"

#include <QVariant>

#include <vector>

namespace jeoul::storage {

/// The statements over one table of a draft. The key columns come first, `position` last; `put` leaves the
/// position to the database, `restore` brings it back.
struct DraftTable
{
    const char *name;
    int keys;
    int columns;      ///< without position
    const char *load; ///< all rows by position, with it
    const char *one;  ///< one row by key, with position
    const char *put;  ///< inserts, or replaces all but the key and the position
    const char *drop; ///< one row by key
    const char *restore;
};

namespace drafttables {

extern const DraftTable kFacts, kTeams, kBenchmarks, kItems, kResponses, kReviewers, kMetrics, kSurvey,
    kMedia, kMediaFacts, kAssignment, kExpectations;
/// Null for a name that is not ours.
[[nodiscard]] const DraftTable *byName(const QString &name);

using Values = std::vector<QVariant>;

[[nodiscard]] Values values(const Team &team);
[[nodiscard]] Values values(const Benchmark &benchmark);
[[nodiscard]] Values values(const Item &item);
[[nodiscard]] Values values(const Response &response);
[[nodiscard]] Values values(const Reviewer &reviewer);
[[nodiscard]] Values values(const MetricValue &value);
[[nodiscard]] Values values(const SurveyScore &score);
[[nodiscard]] Values values(const Expectation &expectation);
[[nodiscard]] Values factValues(const QString &name, const Attachment &file);

[[nodiscard]] Result<Team> team(const Row &row);
[[nodiscard]] Result<Benchmark> benchmark(const Row &row);
[[nodiscard]] Result<Item> item(const Row &row);
[[nodiscard]] Result<Response> response(const Row &row);
[[nodiscard]] Result<Reviewer> reviewer(const Row &row);
[[nodiscard]] Result<MetricValue> metricValue(const Row &row);
[[nodiscard]] Result<SurveyScore> surveyScore(const Row &row);
[[nodiscard]] Result<Expectation> expectation(const Row &row);
/// Everything but the bytes.
void readFacts(const Row &row, Attachment &file);

/// A row as it stands, its position included: what undo keeps.
[[nodiscard]] Values rawValues(const DraftTable &table, const Row &row);

} // namespace drafttables

} // namespace jeoul::storage
