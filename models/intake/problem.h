// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

#include <vector>

namespace jeoul::intake {

/// An Error stops the import; a Note is worth a look and stops nothing.
enum class Severity { Error, Note };

/// Something to say about a file a person brought. Rows count the lines of the original file from 1; 0 when
/// the problem has no row. All sentences are translated.
struct Problem
{
    QString file;
    qint64 row = 0;
    QString column;
    QString value;
    QString sentence;
    QString remedy;
    Severity severity = Severity::Error;
};

/// The problem that an Error describes.
[[nodiscard]] Problem problemOf(const Error &error);

[[nodiscard]] bool hasErrors(const std::vector<Problem> &problems);

/// Collects the problems of one file. Lists at most kListed of either severity and counts the rest, so that a
/// file that is wrong in every row does not fill the memory.
class ProblemList
{
public:
    static constexpr int kListed = 1000;

    explicit ProblemList(QString file);

    void error(qint64 row, const QString &column, const QString &value, const QString &sentence,
               const QString &remedy = {});
    void note(qint64 row, const QString &column, const QString &value, const QString &sentence,
              const QString &remedy = {});
    void add(Problem problem);

    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Everything collected, with a closing line for what was not listed. The list is empty afterwards.
    [[nodiscard]] std::vector<Problem> take();

private:
    QString m_file;
    std::vector<Problem> m_problems;
    qint64 m_errors = 0;
    qint64 m_notes = 0;
};

/// What a file held. With an error among the problems the rows are incomplete and must not be used.
template <typename T>
struct IntakeResult
{
    std::vector<T> rows;
    std::vector<qint64> lines; ///< lines[i]: the line of the file where rows[i] began
    std::vector<Problem> problems;
    QString encoding; ///< "UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE" or "CP949"
    bool cancelled = false;

    [[nodiscard]] bool hasErrors() const { return cancelled || intake::hasErrors(problems); }
};

} // namespace jeoul::intake
