// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QCoreApplication>

namespace jeoul::ui {

class ReasonBar;

/// Asks how to flag a response. Every flag can be given and taken back by itself; what is on says so.
class FlagQuestion
{
    Q_DECLARE_TR_FUNCTIONS(FlagQuestion)

public:
    FlagQuestion(session::ReviewSession &session, ReasonBar *bar)
        : m_session(session)
        , m_bar(bar)
    {
    }

    /// About one response of the item, or whichever of several.
    void ask(const QString &item, const QStringList &labels) const;

private:
    session::ReviewSession &m_session;
    ReasonBar *m_bar;
};

} // namespace jeoul::ui
