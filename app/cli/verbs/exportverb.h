// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class Export final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_round, m_profile, m_formats, m_language, m_out, m_team;
};

} // namespace jeoul::cli
