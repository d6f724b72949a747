// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class Rehearse final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_items, m_responses, m_ratings, m_preferences, m_teams, m_scheme, m_out;
    bool m_json = false;
};

} // namespace jeoul::cli
