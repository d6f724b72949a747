// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewfill.h"

#include "app/cli/reviewaccess.h"
#include "models/session/reviewfill.h"

#include <QCoreApplication>

namespace jeoul::cli {

void ReviewFill::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "fill",
            QCoreApplication::translate(
                "ReviewFill", "Enter scores from a file: item_id, label, criterion, score, comment"));
    file(command, "workspace", m_workspace,
         QCoreApplication::translate("ReviewFill", "The workspace (.jwork)"), true);
    file(command, "--ratings", m_ratings,
         QCoreApplication::translate("ReviewFill", "CSV with item_id, label, criterion, score, comment"));
    file(command, "--preferences", m_preferences,
         QCoreApplication::translate("ReviewFill",
                                     "CSV with item_id, label_a, label_b, winner (a, b, tie, both_bad)"));
    file(command, "--code-file", m_codeFile, codeFileWords());
}

int ReviewFill::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto review = openWorkspace(qs(m_workspace), qs(m_codeFile), context, terminal);
    if (!review.ok())
        return terminal.fail(review.error());
    const Result<session::FillOutcome> outcome =
        session::fillFromFiles(**review, qs(m_ratings), qs(m_preferences));
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    for (const Error &problem : outcome->problems)
        terminal.tell(problem.text());
    if (!outcome->problems.empty()) {
        terminal.tell(
            QCoreApplication::translate("ReviewFill", "Nothing was entered. The workspace is unchanged."));
        return ExitUnusable;
    }
    terminal.print(
        QStringLiteral("%1\t%2\t%3").arg(outcome->scores).arg(outcome->comments).arg(outcome->preferences));
    terminal.tell(QCoreApplication::translate(
                      "ReviewFill", "Entered %1 scores, %2 comments and %3 preferences; all are on disk.")
                      .arg(outcome->scores)
                      .arg(outcome->comments)
                      .arg(outcome->preferences));
    return ExitDone;
}

} // namespace jeoul::cli
