// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <vector>

namespace jeoul::cli {

class DraftRecuse final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_draft;
    std::vector<std::string> m_answers;
};

} // namespace jeoul::cli
