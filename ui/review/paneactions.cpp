// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/paneactions.h"

#include "ui/reader/responseview.h"
#include "ui/review/gatebar.h"
#include "ui/review/panedeck.h"
#include "ui/review/panemenu.h"
#include "ui/review/spanentry.h"

namespace jeoul::ui {

PaneActions::PaneActions(const session::ReviewSession &session, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    connect(parts.panes, &PaneDeck::positionChosen, this, [this](int position) {
        if (const QString label = labelAt(position); judged(label))
            Q_EMIT responseChosen(label);
    });
    connect(parts.panes, &PaneDeck::flagsRequested, this,
            [this](int position) { Q_EMIT flagRequested(labelAt(position)); });
    connect(parts.panes, &PaneDeck::menuRequested, this, &PaneActions::openMenu);
}

PaneActions::~PaneActions() = default;

QString PaneActions::labelAt(int position) const
{
    return responseLabel(m_session.content().rubric.policy.labels, position);
}

bool PaneActions::judged(const QString &label) const
{
    return m_session.labels(m_item).contains(label);
}

void PaneActions::openMenu(int position, const QPoint &at)
{
    const reader::ResponseView *view = m_parts.panes->view(position);
    if (view == nullptr)
        return;
    const QString label = labelAt(position);
    const bool here = judged(label);
    auto *menu = new PaneMenu(
        {view->hasSelection(), here && m_parts.spans->wanted(), here, here && m_parts.gates->wanted()},
        m_parts.desk);
    connect(menu, &PaneMenu::copyChosen, view, &reader::ResponseView::copySelection);
    connect(menu, &PaneMenu::markChosen, this, [this, position] { m_parts.spans->markIn(position); });
    connect(menu, &PaneMenu::flagChosen, this, [this, label] { Q_EMIT flagRequested(label); });
    connect(menu, &PaneMenu::checksChosen, this, [this, label] { Q_EMIT checksRequested(label); });
    menu->popup(at);
}

} // namespace jeoul::ui
