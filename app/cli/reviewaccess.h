// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/wiring/appcontext.h"

#include <QString>

#include <memory>

namespace jeoul::cli {

/// The file to read the code of a workspace from: `codeFile`, or the one given when the packet was opened;
/// empty when neither is there.
[[nodiscard]] QString codeFileOf(const QString &workspace, const QString &codeFile);

/// What the option --code-file says of itself.
[[nodiscard]] QString codeFileWords();

/// The code itself; asks for it where there is no file. NotFound without a workspace.
[[nodiscard]] Result<QString> workspaceCode(const QString &workspace, const QString &codeFile,
                                            Terminal &terminal);

/// Opens a workspace with the code of `codeFile`; without one, with the code file given when the packet was
/// opened (its path is remembered, never the code), else by asking.
[[nodiscard]] Result<std::unique_ptr<session::ReviewSession>> openWorkspace(const QString &workspace,
                                                                            const QString &codeFile,
                                                                            wiring::AppContext &context,
                                                                            Terminal &terminal);

void rememberCodeFile(const QString &workspace, const QString &codeFile);

} // namespace jeoul::cli
