// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/problem.h"

#include "models/intake/words.h"

#include <algorithm>
#include <utility>

namespace jeoul::intake {

namespace {

constexpr qsizetype kShownValue = 80;

QString shortened(const QString &value)
{
    return value.size() <= kShownValue ? value : value.left(kShownValue) + QChar(0x2026);
}

} // namespace

Problem problemOf(const Error &error)
{
    return {error.place.file, error.place.row, error.place.column, error.place.value,
            error.sentence,   error.remedy,    Severity::Error};
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &p) { return p.severity == Severity::Error; });
}

ProblemList::ProblemList(QString file)
    : m_file(std::move(file))
{
}

void ProblemList::error(qint64 row, const QString &column, const QString &value, const QString &sentence,
                        const QString &remedy)
{
    add({m_file, row, column, value, sentence, remedy, Severity::Error});
}

void ProblemList::note(qint64 row, const QString &column, const QString &value, const QString &sentence,
                       const QString &remedy)
{
    add({m_file, row, column, value, sentence, remedy, Severity::Note});
}

void ProblemList::add(Problem problem)
{
    qint64 &count = problem.severity == Severity::Error ? m_errors : m_notes;
    if (++count > kListed)
        return;
    if (problem.file.isEmpty())
        problem.file = m_file;
    problem.value = shortened(problem.value);
    m_problems.push_back(std::move(problem));
}

std::vector<Problem> ProblemList::take()
{
    std::vector<Problem> out = std::exchange(m_problems, {});
    if (const qint64 more = std::exchange(m_errors, 0) - kListed; more > 0) {
        out.push_back(
            {m_file,
             0,
             {},
             {},
             Words::tr("%n further problem(s) of this file are not listed.", nullptr, static_cast<int>(more)),
             Words::tr("Correct the listed ones and read the file again."),
             Severity::Error});
    }
    if (const qint64 more = std::exchange(m_notes, 0) - kListed; more > 0) {
        out.push_back(
            {m_file,
             0,
             {},
             {},
             Words::tr("%n further note(s) on this file are not listed.", nullptr, static_cast<int>(more)),
             {},
             Severity::Note});
    }
    return out;
}

} // namespace jeoul::intake
