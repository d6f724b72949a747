// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewexport.h"

#include "app/cli/reviewaccess.h"
#include "models/session/reviewexport.h"

#include <QCoreApplication>

namespace jeoul::cli {

void ReviewExport::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "export",
        QCoreApplication::translate(
            "ReviewExport", "Write out your own scores, also from a workspace that a newer version made"));
    file(command, "workspace", m_workspace,
         QCoreApplication::translate("ReviewExport", "The workspace (.jwork); it is not changed"), true);
    file(command, "--ratings", m_ratings,
         QCoreApplication::translate("ReviewExport",
                                     "CSV to write: item_id, label, criterion, score, cannot_rate, comment"),
         true);
    file(command, "--preferences", m_preferences,
         QCoreApplication::translate("ReviewExport", "CSV to write: item_id, label_a, label_b, winner"));
    file(command, "--code-file", m_codeFile, codeFileWords());
}

int ReviewExport::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QString> code = workspaceCode(qs(m_workspace), qs(m_codeFile), terminal);
    if (!code.ok())
        return terminal.fail(code.error());
    const Result<session::ReviewTables> tables =
        session::exportReview(qs(m_workspace), *code, context.review().kdf);
    if (!tables.ok())
        return terminal.fail(tables.error());
    const Status written = session::writeReview(*tables, qs(m_ratings), qs(m_preferences));
    if (!written.ok())
        return terminal.fail(written.error());
    terminal.tell(QCoreApplication::translate("ReviewExport", "Wrote %1 rows of scores and comments to %2.")
                      .arg(tables->ratings.rows.size())
                      .arg(qs(m_ratings)));
    if (tables->notUnderstood > 0)
        terminal.tell(QCoreApplication::translate(
            "ReviewExport", "%n record(s) of a kind that only a newer version understands were passed over.",
            nullptr, static_cast<int>(tables->notUnderstood)));
    return ExitDone;
}

} // namespace jeoul::cli
