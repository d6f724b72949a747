// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/statsverb.h"

#include "app/cli/problems.h"
#include "app/cli/statsprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jeoul::cli {

namespace {

using stats::Metric;

constexpr int kMostResamples = 1'000'000;

std::vector<Metric> metricsOf(const std::string &name)
{
    if (name == "nominal")
        return {Metric::Nominal};
    if (name == "ordinal")
        return {Metric::Ordinal};
    if (name == "interval")
        return {Metric::Interval};
    if (name == "ratio")
        return {Metric::Ratio};
    return session::StatsOptions().metrics;
}

} // namespace

void Stats::declare(CLI::App &parent)
{
    CLI::App &command = add(parent, "stats",
                            QCoreApplication::translate(
                                "Stats", "Agreement, means, reliability and strengths of given judgements"));
    file(command, "--ratings", m_ratings, QCoreApplication::translate("Stats", "ratings.csv"));
    file(command, "--preferences", m_preferences, QCoreApplication::translate("Stats", "preferences.csv"));
    file(command, "--items", m_items,
         QCoreApplication::translate("Stats",
                                     "items.jsonl: also by benchmark, and repeated items by themselves"));
    command
        .add_option("--metric", m_metric,
                    QCoreApplication::translate(
                        "Stats", "Only this level of alpha: nominal, ordinal, interval or ratio")
                        .toStdString())
        ->check(CLI::IsMember({"nominal", "ordinal", "interval", "ratio"}));
    command
        .add_option(
            "--scale", m_scale,
            QCoreApplication::translate("Stats", "Lowest score, highest score and step of the declared scale")
                .toStdString())
        ->delimiter(',')
        ->expected(3);
    command
        .add_option(
            "--reliability", m_reliability,
            QCoreApplication::translate("Stats", "Reliability that the panel's mean should reach (0.8)")
                .toStdString())
        ->check(CLI::Range(0.01, 0.99));
    command.add_option("--seed", m_seed,
                       QCoreApplication::translate("Stats", "Seed of resampling (1)").toStdString());
    command
        .add_option("--resamples", m_resamples,
                    QCoreApplication::translate("Stats", "Draws and permutations (2000)").toStdString())
        ->check(CLI::Range(0, kMostResamples));
    flag(command, "--json", m_json,
         QCoreApplication::translate("Stats", "One JSON document on standard output"));
}

Result<session::StatsOptions> Stats::options() const
{
    session::StatsOptions out;
    out.metrics = metricsOf(m_metric);
    out.seed = m_seed;
    out.resamples = static_cast<std::size_t>(m_resamples);
    out.targetReliability = m_reliability;
    if (m_scale.empty())
        return out;
    const double steps = (m_scale[1] - m_scale[0]) / m_scale[2];
    constexpr double kMostSteps = 1023;
    if (!(m_scale[2] > 0) || !(steps >= 1) || steps > kMostSteps ||
        std::abs(steps - std::round(steps)) > 1e-9)
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Stats",
                                                 "--scale needs a lowest and a higher score and a step that "
                                                 "divides the distance, in at most 1,023 steps: 1,5,1."));
    for (int i = 0; i <= static_cast<int>(std::round(steps)); ++i)
        out.categories.push_back(std::round((m_scale[0] + i * m_scale[2]) * 1e9) / 1e9);
    out.declared = true;
    return out;
}

int Stats::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    if (m_ratings.empty() && m_preferences.empty())
        return terminal.fail(
            Error(ErrorCode::BadInput,
                  QCoreApplication::translate("Stats", "Name a ratings file with --ratings or a "
                                                       "preferences file with --preferences.")));
    const Result<session::StatsOptions> asked = options();
    if (!asked.ok())
        return terminal.fail(asked.error());
    TerminalProgress progress(terminal);
    const auto outcome =
        session::fileStatistics({qs(m_ratings), qs(m_preferences), qs(m_items)}, *asked, progress);
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    tellProblems(terminal, outcome->problems);
    if (outcome->document.isEmpty())
        return ExitUnusable;
    if (m_json)
        terminal.json(outcome->document);
    else
        printStatistics(terminal, outcome->document);
    return ExitDone;
}

} // namespace jeoul::cli
