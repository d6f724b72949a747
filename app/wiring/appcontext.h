// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/base/random.h"
#include "models/exchange/kdfpolicy.h"
#include "models/session/panelsession.h"
#include "models/session/reviewsession.h"
#include "models/session/setupsession.h"

#include <functional>

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

    /// Who puts the program's own words into a language, and the language they are in now.
    void setLanguageSwitch(std::function<void(Language)> change, Language now);
    [[nodiscard]] Language language() const { return m_language; }
    /// From here on the program's own words are in this language, in what it prints and in what it writes.
    void speak(Language language);

private:
    SystemClock m_clock;
    SystemRandom m_random;
    exchange::KdfPolicy m_kdf;
    std::function<void(Language)> m_changeLanguage;
    Language m_language = Language::English;
};

} // namespace jeoul::wiring
