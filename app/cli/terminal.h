// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace jeoul::cli {

/// Exit codes of the contract.
enum ExitCode { ExitDone = 0, ExitCheckFailed = 1, ExitUnusable = 2, ExitNewer = 3 };

[[nodiscard]] int exitCodeOf(const Error &error);

/// Where a verb speaks: machine-readable output on one stream, sentences for people on the other. Tests pass
/// their own.
class Terminal
{
public:
    Terminal(std::FILE *out, std::FILE *err);

    void print(const QString &line);        ///< stdout: the answer itself
    void json(const QJsonObject &document); ///< stdout, indented, one document
    void tell(const QString &sentence);     ///< stderr
    int fail(const Error &error);           ///< says it and gives the exit code

    /// The first line of `file`, or a hidden prompt when a person sits at the terminal. Never an argument.
    [[nodiscard]] Result<QString> secret(const QString &file, const QString &prompt);

    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] bool quiet() const { return m_quiet; }
    [[nodiscard]] std::FILE *errorStream() const { return m_err; }

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_quiet = false;
};

/// Progress as lines on stderr; stays silent when the terminal is quiet.
class TerminalProgress final : public ProgressSink
{
public:
    explicit TerminalProgress(Terminal &terminal)
        : m_terminal(terminal)
    {
    }
    void report(qint64 finished, qint64 total, const QString &sentence) override;
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    Terminal &m_terminal;
    QString m_last;
};

} // namespace jeoul::cli
