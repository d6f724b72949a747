// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panelfiles.h"
#include "tests/bench/runner/report.h"
#include "tests/bench/runner/ways.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace jeoul::bench;

namespace {

/// Changes when the workloads do, so that old files are made anew.
const char *const kWorkloadVersion = "1";

bool makeWorkloads(const QString &folder)
{
    QFile stamp(folder + QStringLiteral("/version"));
    if (stamp.open(QIODevice::ReadOnly) && stamp.readAll() == kWorkloadVersion)
        return true;
    stamp.close();
    std::fprintf(stderr, "Making the workloads in %s\n", qUtf8Printable(folder));
    const std::string path = folder.toStdString();
    const Panel million = makePanel(w1());
    const bool written = QDir().mkpath(folder) && writePanelCsv(path + "/w1.csv", million) &&
                         writePanelSqlite(path + "/w1.sqlite", million) &&
                         writePanelCsv(path + "/w1hundred.csv", makePanel(w1Hundred())) &&
                         writePanelCsv(path + "/w3.csv", makePanel(w3())) &&
                         writePanelCsv(path + "/w3m.csv", makePanel(w3Missing())) &&
                         writeVotesCsv(path + "/w2.csv", makeVotes());
    return written && stamp.open(QIODevice::WriteOnly) && stamp.write(kWorkloadVersion) > 0;
}

QStringList namesIn(const Goal &goal)
{
    QStringList names{goal.ours};
    for (const Demand &demand : goal.demands) {
        if (!demand.other.isEmpty() && !names.contains(demand.other))
            names << demand.other;
    }
    return names;
}

/// Every way once, then all of them again: what slows the machine down for a while slows down all.
Samples measured(const Goal &goal, const Ways &ways, int rounds)
{
    Samples samples;
    for (int round = 0; round < rounds && !goal.ours.isEmpty(); ++round) {
        for (const QString &name : namesIn(goal)) {
            std::fprintf(stderr, "%s, round %d\n", qUtf8Printable(name), round + 1);
            if (const auto lines = ways.run(name))
                samples.take(*lines);
        }
    }
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each way is run."),
                                    QStringLiteral("n"), QStringLiteral("3"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the workload files."),
                                  QStringLiteral("folder"),
                                  QCoreApplication::applicationDirPath() + QStringLiteral("/../bench-data"));
    parser.addOptions({rounds, data});
    parser.addPositionalArgument(QStringLiteral("goals"),
                                 QStringLiteral("G1 to G21; all of them by default."));
    parser.process(application);
    const QString folder = QDir::cleanPath(parser.value(data));
    if (!makeWorkloads(folder)) {
        std::fprintf(stderr, "The workloads could not be written to %s\n", qUtf8Printable(folder));
        return 2;
    }
    const Ways ways(QCoreApplication::applicationDirPath(), QStringLiteral(JEOUL_BENCH_PEERS), folder);
    const QStringList chosen = parser.positionalArguments();
    bool agrees = true;
    std::printf("%s\n", qUtf8Printable(reportHeader()));
    for (const Goal &goal : allGoals()) {
        if (!chosen.isEmpty() && !chosen.contains(goal.id.section(u' ', 0, 0)))
            continue;
        const GoalReport report =
            reportOf(goal, measured(goal, ways, std::max(1, parser.value(rounds).toInt())));
        agrees = agrees && report.agrees;
        std::printf("%s\n", qUtf8Printable(report.lines.join(u'\n')));
        std::fflush(stdout);
    }
    return agrees ? 0 : 1;
}
