// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class DeclareVerb final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_form, m_answers, m_name, m_out;
};

} // namespace jeoul::cli
