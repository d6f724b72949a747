// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/appcontext.h"

#include <utility>

namespace jeoul::wiring {

AppContext::AppContext(const exchange::KdfPolicy &policy)
    : m_kdf(policy)
{
}

session::SetupSession::Environment AppContext::setup()
{
    return {m_clock, m_random, m_kdf};
}

session::ReviewSession::Environment AppContext::review()
{
    return {m_clock, m_random, m_kdf};
}

session::PanelSession::Environment AppContext::panel()
{
    return {m_clock, m_random, m_kdf};
}

void AppContext::setLanguageSwitch(std::function<void(Language)> change, Language now)
{
    m_changeLanguage = std::move(change);
    m_language = now;
}

void AppContext::speak(Language language)
{
    m_language = language;
    if (m_changeLanguage)
        m_changeLanguage(language);
}

} // namespace jeoul::wiring
