// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bundleverifier.h"

#include <QStringList>

#include <map>

namespace jeoul::session {

/// Collects what the checks find.
class CheckList
{
public:
    static constexpr int kChecks = 12;
    static constexpr int kExtends = 13;

    /// `detail` names a file, seat or step; several for one letter are counted together.
    void fail(int check, char letter, const QString &detail = {});
    /// The check could not be looked at: nothing else it finds counts.
    void unreadable(int check, const QString &detail) { fail(check, 'X', detail); }
    /// A number or text to show with the check when it passes.
    void note(int check, const QString &value) { m_notes[check] = value; }
    [[nodiscard]] bool failed(int check) const { return m_failures.contains(check); }
    [[nodiscard]] bool failed(int check, char letter) const;

    /// One passed or at least one failed outcome for each check from `first` to `last`.
    [[nodiscard]] std::vector<CheckOutcome> outcomes(int first, int last) const;

private:
    std::map<int, std::map<char, QStringList>> m_failures;
    std::map<int, QString> m_notes;
};

} // namespace jeoul::session
