// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/session/statsfile.h"

#include <vector>

namespace jeoul::cli {

class Stats final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    [[nodiscard]] Result<session::StatsOptions> options() const;

    std::string m_ratings, m_preferences, m_items, m_metric;
    std::vector<double> m_scale;
    double m_reliability = session::StatsOptions().targetReliability;
    quint64 m_seed = session::StatsOptions().seed;
    int m_resamples = static_cast<int>(session::StatsOptions().resamples);
    bool m_json = false;
};

} // namespace jeoul::cli
