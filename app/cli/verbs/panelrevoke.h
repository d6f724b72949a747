// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class PanelRevoke final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_round, m_seat, m_reason, m_key, m_passphraseFile;
};

} // namespace jeoul::cli
