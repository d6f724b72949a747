// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/exchange/vault.h"

#include <optional>
#include <vector>

namespace jeoul::cli {

class Bundle final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    [[nodiscard]] Result<std::unique_ptr<session::PanelSession>> open(wiring::AppContext &context,
                                                                      Terminal &terminal) const;
    [[nodiscard]] Result<std::optional<exchange::Vault>>
    vault(const session::PanelSession &panel, wiring::AppContext &context, Terminal &terminal);

    std::string m_round, m_out, m_key, m_passphraseFile, m_vault;
    std::vector<std::string> m_custodians, m_custodianPassphrases;
};

} // namespace jeoul::cli
