// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/domain/benchmark.h"
#include "models/domain/identity/expectation.h"
#include "models/domain/identity/reviewer.h"
#include "models/domain/identity/team.h"
#include "models/domain/identity/teamvalues.h"
#include "models/intake/columns.h"
#include "models/intake/problem.h"
#include "models/intake/sourcefile.h"

namespace jeoul::intake {

/// teams.csv: team_id, and optional name (the id when absent), organisation, model, aliases.
[[nodiscard]] IntakeResult<Team> readTeams(const SourceFile &file, ProgressSink &progress);
/// benchmarks.csv: benchmark_id, and optional title (the id when absent), group, domain, language, modality.
[[nodiscard]] IntakeResult<Benchmark> readBenchmarks(const SourceFile &file, ProgressSink &progress);
/// reviewers.csv: reviewer_id, and optional name, affiliation, panel, languages, domains, recused.
[[nodiscard]] IntakeResult<Reviewer> readReviewers(const SourceFile &file, ProgressSink &progress);
/// metrics.csv: team_id, source, value. One row a team and source.
[[nodiscard]] IntakeResult<MetricValue> readMetrics(const SourceFile &file, ProgressSink &progress);
/// survey.csv: rater, team_id, score, and optional segment. One row a rater, team and segment.
[[nodiscard]] IntakeResult<SurveyScore> readSurvey(const SourceFile &file, ProgressSink &progress);

/// practice.csv: item_id, system, criterion, score, and optional reason. One row a response and criterion.
[[nodiscard]] IntakeResult<Expectation> readPractice(const SourceFile &file, ProgressSink &progress);

/// The columns of each file, for a preview.
[[nodiscard]] std::vector<ColumnRule> teamColumns();
[[nodiscard]] std::vector<ColumnRule> benchmarkColumns();
[[nodiscard]] std::vector<ColumnRule> reviewerColumns();
[[nodiscard]] std::vector<ColumnRule> metricColumns();
[[nodiscard]] std::vector<ColumnRule> surveyColumns();
[[nodiscard]] std::vector<ColumnRule> practiceColumns();

} // namespace jeoul::intake
