// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/statsverb.h"

#include "app/cli/problems.h"
#include "models/session/statsfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jeoul::cli {

namespace {

using session::AlphaMetric;

std::vector<AlphaMetric> metricsOf(const std::string &name)
{
    if (name == "nominal")
        return {AlphaMetric::Nominal};
    if (name == "ordinal")
        return {AlphaMetric::Ordinal};
    if (name == "interval")
        return {AlphaMetric::Interval};
    if (name == "ratio")
        return {AlphaMetric::Ratio};
    return {AlphaMetric::Nominal, AlphaMetric::Ordinal, AlphaMetric::Interval, AlphaMetric::Ratio};
}

void printGroup(Terminal &terminal, const QString &title, const QJsonObject &group)
{
    terminal.print(QStringLiteral("# ") + title);
    const QJsonArray means = group.value(QStringLiteral("means")).toArray();
    for (const QJsonValue &value : means) {
        const QJsonObject m = value.toObject();
        const QJsonObject trimmed = m.value(QStringLiteral("trimmed")).toObject();
        terminal.print(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(m.value(QStringLiteral("system")).toString())
                .arg(m.value(QStringLiteral("mean")).toDouble(), 0, 'f', 4)
                .arg(m.value(QStringLiteral("n")).toInteger())
                .arg(trimmed.value(QStringLiteral("estimate")).isNull()
                         ? trimmed.value(QStringLiteral("reason")).toString()
                         : QString::number(trimmed.value(QStringLiteral("estimate")).toDouble(), 'f', 4)));
    }
    const QJsonObject alpha = group.value(QStringLiteral("alpha")).toObject();
    for (auto it = alpha.begin(); it != alpha.end(); ++it) {
        const QJsonObject e = it.value().toObject();
        terminal.print(QStringLiteral("alpha %1\t%2")
                           .arg(it.key(), e.value(QStringLiteral("estimate")).isNull()
                                              ? e.value(QStringLiteral("reason")).toString()
                                              : QString::number(
                                                    e.value(QStringLiteral("estimate")).toDouble(), 'f', 6)));
    }
}

} // namespace

void Stats::declare(CLI::App &parent)
{
    CLI::App &command = add(parent, "stats",
                            QCoreApplication::translate(
                                "Stats", "Means, trimmed means and Krippendorff's alpha of a ratings file"));
    file(command, "--ratings", m_ratings, QCoreApplication::translate("Stats", "ratings.csv"));
    file(command, "--preferences", m_preferences,
         QCoreApplication::translate("Stats", "preferences.csv (not in this version)"));
    command
        .add_option("--metric", m_metric,
                    QCoreApplication::translate(
                        "Stats", "Only this level of alpha: nominal, ordinal, interval or ratio")
                        .toStdString())
        ->check(CLI::IsMember({"nominal", "ordinal", "interval", "ratio"}));
    command.add_option(
        "--seed", m_seed,
        QCoreApplication::translate("Stats", "Seed of resampling (not in this version)").toStdString());
    command.add_option(
        "--resamples", m_resamples,
        QCoreApplication::translate("Stats", "Number of resamples (not in this version)").toStdString());
    flag(command, "--json", m_json,
         QCoreApplication::translate("Stats", "One JSON document on standard output"));
}

int Stats::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    if (!m_preferences.empty() || m_resamples > 0) {
        return terminal.fail(
            Error(ErrorCode::NotAvailable,
                  QCoreApplication::translate(
                      "Stats", "This version computes neither preferences nor resampled intervals.")));
    }
    if (m_ratings.empty())
        return terminal.fail(Error(ErrorCode::BadInput, QCoreApplication::translate(
                                                            "Stats", "Name a ratings file with --ratings.")));
    TerminalProgress progress(terminal);
    const auto outcome = session::ratingStatistics(qs(m_ratings), metricsOf(m_metric), progress);
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    tellProblems(terminal, outcome->problems);
    if (outcome->document.isEmpty())
        return ExitUnusable;
    if (m_json) {
        terminal.json(outcome->document);
        return ExitDone;
    }
    printGroup(terminal, QCoreApplication::translate("Stats", "Overall"),
               outcome->document.value(QStringLiteral("overall")).toObject());
    const QJsonArray groups = outcome->document.value(QStringLiteral("groups")).toArray();
    for (const QJsonValue &value : groups) {
        const QJsonObject g = value.toObject();
        printGroup(terminal,
                   g.value(QStringLiteral("by")).toObject().value(QStringLiteral("criterion")).toString(), g);
    }
    return ExitDone;
}

} // namespace jeoul::cli
