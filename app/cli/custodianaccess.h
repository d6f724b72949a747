// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/exchange/keys.h"

#include <string>
#include <vector>

namespace jeoul::cli {

constexpr qint64 kVaultLimit = qint64(512) << 20;

struct CustodianPair
{
    exchange::SecretKey one;
    exchange::SecretKey other;
};

/// The options of every verb that opens the vault.
void declareCustodians(CLI::App &command, std::vector<std::string> &keys,
                       std::vector<std::string> &passphrases, bool required);

/// The secret keys of two custodians, each with its passphrase from a file or a prompt.
[[nodiscard]] Result<CustodianPair> readCustodians(const std::vector<std::string> &keys,
                                                   const std::vector<std::string> &passphrases,
                                                   wiring::AppContext &context, Terminal &terminal);

} // namespace jeoul::cli
