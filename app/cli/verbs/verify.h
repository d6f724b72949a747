// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/session/bundleverifier.h"

namespace jeoul::cli {

class Verify final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    [[nodiscard]] Result<session::Verification> verify() const;
    void print(const session::Verification &verification, Terminal &terminal) const;

    std::string m_bundle, m_extends;
    bool m_json = false;
};

} // namespace jeoul::cli
