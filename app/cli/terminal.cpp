// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <termios.h>
#include <unistd.h>

namespace jeoul::cli {

namespace {

constexpr qint64 kSecretLimit = 4096;

void writeLine(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Turns the echo of the terminal off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= static_cast<tcflag_t>(~ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before = {};
};

QString firstLine(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n')))
        .trimmed();
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NewerVersion:
        return ExitNewer;
    case ErrorCode::CheckFailed:
    case ErrorCode::NotAllowed:
        return ExitCheckFailed;
    default:
        return ExitUnusable;
    }
}

Terminal::Terminal(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
}

void Terminal::print(const QString &line)
{
    writeLine(m_out, line);
}

void Terminal::json(const QJsonObject &document)
{
    writeLine(m_out, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed());
}

void Terminal::tell(const QString &sentence)
{
    if (!m_quiet)
        writeLine(m_err, sentence);
}

int Terminal::fail(const Error &error)
{
    writeLine(m_err, error.text());
    return exitCodeOf(error);
}

Result<QString> Terminal::secret(const QString &file, const QString &prompt)
{
    if (!file.isEmpty()) {
        const Result<QByteArray> bytes = durablefile::read(file, kSecretLimit);
        if (!bytes.ok())
            return bytes.error();
        return firstLine(*bytes);
    }
    if (isatty(STDIN_FILENO) == 0) {
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Terminal",
                                                 "A secret is needed and nobody sits at the terminal."))
            .advising(QCoreApplication::translate("Terminal", "Give it in a file: see --help."));
    }
    const QByteArray question = prompt.toUtf8() + ": ";
    std::fwrite(question.constData(), 1, static_cast<std::size_t>(question.size()), m_err);
    std::fflush(m_err);
    std::array<char, kSecretLimit> line = {};
    const NoEcho noEcho;
    const char *read = std::fgets(line.data(), static_cast<int>(line.size()), stdin);
    writeLine(m_err, {});
    return read == nullptr ? QString() : firstLine(QByteArray(read));
}

void TerminalProgress::report(qint64 finished, qint64 total, const QString &sentence)
{
    // One line per kind of work, not one per step: a log is read, not watched.
    if (sentence == m_last && finished != total)
        return;
    m_last = sentence;
    m_terminal.tell(sentence);
}

} // namespace jeoul::cli
