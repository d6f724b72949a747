// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/appcontext.h"

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

} // namespace jeoul::wiring
