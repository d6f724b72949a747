// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verify.h"

#include <QCoreApplication>

namespace jeoul::cli {

void Verify::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "verify",
            QCoreApplication::translate("Verify", "Check a verification bundle (not in this version)"));
    file(command, "bundle", m_bundle, QCoreApplication::translate("Verify", "The bundle (.tar or folder)"),
         true);
    file(command, "--extends", m_extends,
         QCoreApplication::translate("Verify", "An older bundle that this one must only add to"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("Verify", "One JSON document on standard output"));
}

int Verify::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    return terminal.fail(
        Error(ErrorCode::NotAvailable,
              QCoreApplication::translate("Verify", "This version does not verify bundles yet."))
            .keeping(QCoreApplication::translate("Verify", "Nothing was checked.")));
}

} // namespace jeoul::cli
