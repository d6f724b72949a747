// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/reporting/panelvalues.h"

#include <QString>

namespace jeoul::reporting {

/// Who reads a report: the panel itself, the ministry, one team, everybody.
enum class Profile { Internal, Ministry, Team, Public };

struct ReportOptions
{
    Profile profile = Profile::Public;
    Language language = Language::Korean;
    QString team; ///< code name, for Profile::Team: the one team whose rows it may see
};

/// The one place that decides what a report shows. Everything not named here is hidden.
class Disclosure
{
public:
    Disclosure(const PanelView &view, const ReportOptions &options);

    [[nodiscard]] bool results() const;     ///< anything computed from scores
    [[nodiscard]] bool reviewers() const;   ///< what single reviewers gave
    [[nodiscard]] bool arithmetic() const;  ///< the stages of the official numbers
    [[nodiscard]] bool details() const;     ///< criteria, benchmarks, missing values
    [[nodiscard]] bool comparisons() const; ///< preferences and agreement, across teams
    [[nodiscard]] bool proceedings() const; ///< received files and events
    [[nodiscard]] bool names() const;       ///< identities: only after unsealing
    [[nodiscard]] bool team(const QString &code) const;

private:
    RoundState m_state;
    Profile m_profile;
    QString m_team;
    bool m_named;
};

/// The profile for people.
[[nodiscard]] QString profileName(Profile profile);

} // namespace jeoul::reporting
