// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/disclosure.h"

#include <QCoreApplication>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

} // namespace

QString profileName(Profile profile)
{
    switch (profile) {
    case Profile::Internal:
        return Words::tr("Internal");
    case Profile::Ministry:
        return Words::tr("Report to the ministry");
    case Profile::Team:
        return Words::tr("Notice to a team");
    case Profile::Public:
        return Words::tr("Public");
    }
    return {};
}

Disclosure::Disclosure(const PanelView &view, const ReportOptions &options)
    : m_state(view.state)
    , m_profile(options.profile)
    , m_team(options.team)
    , m_named(!view.identities.empty())
{
}

bool Disclosure::results() const
{
    return m_state >= RoundState::Aggregated;
}

bool Disclosure::reviewers() const
{
    return results() && m_profile == Profile::Internal;
}

bool Disclosure::arithmetic() const
{
    return results() && (m_profile == Profile::Internal || m_profile == Profile::Ministry);
}

bool Disclosure::details() const
{
    return results() && m_profile != Profile::Public;
}

bool Disclosure::comparisons() const
{
    return results() && (m_profile == Profile::Internal || m_profile == Profile::Ministry);
}

bool Disclosure::proceedings() const
{
    return m_profile == Profile::Internal || m_profile == Profile::Ministry;
}

bool Disclosure::names() const
{
    return m_state == RoundState::Unsealed && m_named;
}

bool Disclosure::team(const QString &code) const
{
    return results() && (m_profile != Profile::Team || code == m_team);
}

} // namespace jeoul::reporting
