// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class Stats final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_ratings, m_preferences, m_metric;
    quint64 m_seed = 1;
    int m_resamples = 0;
    bool m_json = false;
};

} // namespace jeoul::cli
