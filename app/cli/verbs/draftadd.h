// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace jeoul::cli {

class DraftAdd final : public Verb
{
public:
    void declare(CLI::App &parent) override;
    [[nodiscard]] int run(wiring::AppContext &context, Terminal &terminal) override;

private:
    std::string m_draft, m_teams, m_benchmarks, m_items, m_responses, m_media, m_reviewers, m_metrics,
        m_survey, m_practice;
};

} // namespace jeoul::cli
