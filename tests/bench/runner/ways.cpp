// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runner/ways.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <cstdio>
#include <utility>

namespace jeoul::bench {

namespace {

constexpr int kLongestMs = 30 * 60 * 1000;

QProcessEnvironment oneThread()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        environment.insert(QLatin1String(name), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

QString wayOf(const QString &name)
{
    return name.section(u'/', 1);
}

/// What reads files or opens rounds, and what shows windows, is in programs of their own; the rest needs the
/// statistics alone.
QString measuringProgram(const QString &name)
{
    static const QStringList files{QStringLiteral("G1"), QStringLiteral("G2"), QStringLiteral("G3"),
                                   QStringLiteral("G16"), QStringLiteral("G17")};
    static const QStringList windows{QStringLiteral("G19"), QStringLiteral("G20")};
    const QString goal = name.section(u'/', 0, 0);
    if (windows.contains(goal))
        return QStringLiteral("/jeoul_measureratings");
    return files.contains(goal) ? QStringLiteral("/jeoul_measureround") : QStringLiteral("/jeoul_measure");
}

} // namespace

Ways::Ways(QString programs, QString peers, QString data)
    : m_programs(std::move(programs))
    , m_peers(std::move(peers))
    , m_data(std::move(data))
{
}

std::optional<QByteArray> Ways::run(const QString &name) const
{
    const QString way = wayOf(name);
    QString program;
    QStringList arguments;
    if (way == QLatin1String("pandas") || way == QLatin1String("numpy")) {
        // Debian's own interpreter: another one on the path does not see Debian's packages.
        program = QStringLiteral("/usr/bin/python3");
        arguments = {m_peers + QStringLiteral("/peer.py"), name, m_data};
    } else if (way == QLatin1String("data.table") || way == QLatin1String("R") ||
               way == QLatin1String("lme4") || way == QLatin1String("BradleyTerry2")) {
        program = QStringLiteral("/usr/bin/Rscript");
        arguments = {m_peers + QStringLiteral("/peer.R"), name, m_data};
    } else if (way == QLatin1String("window") || way == QLatin1String("trivial-window")) {
        program = m_programs + (way == QLatin1String("window") ? QStringLiteral("/jeoul_start")
                                                               : QStringLiteral("/jeoul_trivialstart"));
        arguments = {name};
    } else {
        program = m_programs + measuringProgram(name);
        arguments = {QStringLiteral("--data"), m_data,
                     QStringLiteral("--benchmark_filter=^%1(/|$)").arg(name)};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = oneThread();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(QStringLiteral("JEOUL_BENCH_BEGAN_NS"),
                       QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kLongestMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s did not end well\n", qUtf8Printable(name), qUtf8Printable(program));
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace jeoul::bench
