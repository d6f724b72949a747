// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <vector>

namespace jeoul::cli {

class Seal final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    [[nodiscard]] Result<session::SealRequest> request(Terminal &terminal) const;

    std::string m_draft, m_chair, m_deputy, m_out, m_seed, m_passphraseFile;
    std::vector<std::string> m_custodians;
    bool m_json = false;
};

} // namespace jeoul::cli
