// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

#include <memory>

namespace jeoul::cli {

/// The options every verb needs that acts with the chair's key.
void declareKey(CLI::App &command, std::string &key, std::string &passphraseFile);

/// Opens the round and gives it the chair's key: `key`, or chair.jkey beside the round file.
[[nodiscard]] Result<std::unique_ptr<session::PanelSession>>
openWithKey(const std::string &round, const std::string &key, const std::string &passphraseFile,
            wiring::AppContext &context, Terminal &terminal);

[[nodiscard]] QString stateName(session::RoundState state); ///< for JSON and scripts
[[nodiscard]] QString stateWord(session::RoundState state); ///< for people

} // namespace jeoul::cli
