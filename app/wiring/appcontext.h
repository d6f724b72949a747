// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/random.h"
#include "models/exchange/kdfpolicy.h"
#include "models/session/panelsession.h"
#include "models/session/reviewsession.h"
#include "models/session/setupsession.h"

namespace jeoul::wiring {

/// The outside facts of one program run: time, randomness and key costs. Built once by each main and by
/// end-to-end tests, and passed by reference; nobody fetches it from anywhere.
class AppContext
{
public:
    AppContext() = default;
    explicit AppContext(const exchange::KdfPolicy &policy);

    [[nodiscard]] session::SetupSession::Environment setup();
    [[nodiscard]] session::ReviewSession::Environment review();
    [[nodiscard]] session::PanelSession::Environment panel();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() { return m_random; }
    [[nodiscard]] const exchange::KdfPolicy &kdf() const { return m_kdf; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    exchange::KdfPolicy m_kdf;
};

} // namespace jeoul::wiring
