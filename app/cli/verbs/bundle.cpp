// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/bundle.h"

#include <QCoreApplication>

namespace jeoul::cli {

void Bundle::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "bundle",
            QCoreApplication::translate("Bundle", "Write the verification bundle (not in this version)"));
    file(command, "round", m_round, QCoreApplication::translate("Bundle", "The round file (.jround)"), true);
    file(command, "--out", m_out, QCoreApplication::translate("Bundle", "The bundle to write (.tar)"), true);
}

int Bundle::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    return terminal.fail(
        Error(ErrorCode::NotAvailable,
              QCoreApplication::translate("Bundle", "This version does not write verification bundles yet."))
            .keeping(QCoreApplication::translate("Bundle", "Nothing was written.")));
}

} // namespace jeoul::cli
