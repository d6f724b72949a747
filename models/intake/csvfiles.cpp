// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvfiles.h"

#include "models/intake/rowintake.h"

namespace jeoul::intake {

namespace {

/// Languages are short codes, so a comma may divide them too.
QStringList languageList(const QString &raw)
{
    return readList(QString(raw).replace(u',', u';'));
}

QString orElse(const QString &value, const QString &fallback)
{
    return value.isEmpty() ? fallback : value;
}

} // namespace

std::vector<ColumnRule> teamColumns()
{
    return {{"team_id", Need::Required},
            {"name", Need::Optional},
            {"organisation", Need::Optional},
            {"model", Need::Optional},
            {"aliases", Need::Optional}};
}

std::vector<ColumnRule> benchmarkColumns()
{
    return {{"benchmark_id", Need::Required}, {"title", Need::Optional},    {"group", Need::Optional},
            {"domain", Need::Optional},       {"language", Need::Optional}, {"modality", Need::Optional}};
}

std::vector<ColumnRule> reviewerColumns()
{
    return {{"reviewer_id", Need::Required}, {"name", Need::Optional},      {"affiliation", Need::Optional},
            {"panel", Need::Optional},       {"languages", Need::Optional}, {"domains", Need::Optional},
            {"recused", Need::Optional}};
}

std::vector<ColumnRule> metricColumns()
{
    return {{"team_id", Need::Required}, {"source", Need::Required}, {"value", Need::Required}};
}

std::vector<ColumnRule> surveyColumns()
{
    return {{"rater", Need::Required},
            {"team_id", Need::Required},
            {"score", Need::Required},
            {"segment", Need::Optional}};
}

std::vector<ColumnRule> practiceColumns()
{
    return {{"item_id", Need::Required},
            {"system", Need::Required},
            {"criterion", Need::Required},
            {"score", Need::Required},
            {"reason", Need::Optional}};
}

IntakeResult<Team> readTeams(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<Team> intake(teamColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        Team team;
        team.id = intake.id(row, 0);
        team.name = orElse(intake.text(row, 1), team.id);
        team.organisation = intake.text(row, 2);
        team.model = intake.text(row, 3);
        team.aliases = readList(intake.text(row, 4));
        return team;
    };
    return intake.read(
        file, progress, take, [](const Team &t) { return t.id; }, QStringLiteral("team_id"));
}

IntakeResult<Benchmark> readBenchmarks(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<Benchmark> intake(benchmarkColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        Benchmark benchmark;
        benchmark.id = intake.id(row, 0);
        benchmark.title = orElse(intake.text(row, 1), benchmark.id);
        benchmark.group = intake.text(row, 2);
        benchmark.domain = intake.text(row, 3);
        benchmark.language = intake.text(row, 4);
        benchmark.modality = intake.text(row, 5);
        return benchmark;
    };
    return intake.read(
        file, progress, take, [](const Benchmark &b) { return b.id; }, QStringLiteral("benchmark_id"));
}

IntakeResult<Reviewer> readReviewers(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<Reviewer> intake(reviewerColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        Reviewer reviewer;
        reviewer.id = intake.id(row, 0);
        reviewer.name = intake.text(row, 1);
        reviewer.affiliation = intake.text(row, 2);
        reviewer.panel = intake.text(row, 3);
        reviewer.languages = languageList(intake.text(row, 4));
        reviewer.domains = readList(intake.text(row, 5));
        reviewer.recused = readList(intake.text(row, 6));
        return reviewer;
    };
    return intake.read(
        file, progress, take, [](const Reviewer &r) { return r.id; }, QStringLiteral("reviewer_id"));
}

IntakeResult<MetricValue> readMetrics(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<MetricValue> intake(metricColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        return MetricValue{intake.id(row, 0), intake.id(row, 1), intake.number(row, 2)};
    };
    const auto key = [](const MetricValue &m) { return jointKey({m.teamId, m.source}); };
    return intake.read(file, progress, take, key, QStringLiteral("team_id, source"));
}

IntakeResult<SurveyScore> readSurvey(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<SurveyScore> intake(surveyColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        return SurveyScore{intake.id(row, 0), intake.id(row, 1), intake.number(row, 2), intake.text(row, 3)};
    };
    const auto key = [](const SurveyScore &s) { return jointKey({s.rater, s.teamId, s.segment}); };
    return intake.read(file, progress, take, key, QStringLiteral("rater, team_id, segment"));
}

IntakeResult<Expectation> readPractice(const SourceFile &file, ProgressSink &progress)
{
    RowIntake<Expectation> intake(practiceColumns(), CsvLimits(), file.name);
    const auto take = [&intake](const CsvRow &row) {
        return Expectation{intake.id(row, 0), intake.id(row, 1), intake.id(row, 2), intake.number(row, 3),
                           intake.text(row, 4)};
    };
    const auto key = [](const Expectation &e) { return jointKey({e.itemId, e.teamId, e.criterion}); };
    return intake.read(file, progress, take, key, QStringLiteral("item_id, system, criterion"));
}

} // namespace jeoul::intake
