// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problems.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace jeoul::cli {

namespace {

constexpr std::size_t kShown = 200;

} // namespace

void tellProblems(Terminal &terminal, const std::vector<session::ImportProblem> &problems)
{
    for (std::size_t i = 0; i < problems.size() && i < kShown; ++i) {
        const session::ImportProblem &p = problems[i];
        const Error line =
            Error(ErrorCode::BadInput, p.sentence).at({p.file, p.row, p.column, p.value}).advising(p.remedy);
        terminal.tell((p.isError ? QCoreApplication::translate("Problems", "Error: %1")
                                 : QCoreApplication::translate("Problems", "Note: %1"))
                          .arg(line.text()));
    }
    if (problems.size() > kShown) {
        // A plain name, because lupdate does not read a cast there.
        const int unseen = static_cast<int>(problems.size() - kShown);
        terminal.tell(QCoreApplication::translate("Problems", "… and %n more.", nullptr, unseen));
    }
}

QJsonArray problemsToJson(const std::vector<session::ImportProblem> &problems)
{
    QJsonArray array;
    for (const session::ImportProblem &p : problems) {
        array.append(QJsonObject{
            {QStringLiteral("severity"), p.isError ? QStringLiteral("error") : QStringLiteral("note")},
            {QStringLiteral("file"), p.file},
            {QStringLiteral("row"), p.row},
            {QStringLiteral("column"), p.column},
            {QStringLiteral("value"), p.value},
            {QStringLiteral("text"), p.sentence},
            {QStringLiteral("remedy"), p.remedy}});
    }
    return array;
}

} // namespace jeoul::cli
