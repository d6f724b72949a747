// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panesearch.h"

#include "ui/reader/responseview.h"
#include "ui/review/findbar.h"
#include "ui/review/pane.h"

namespace jeoul::ui {

PaneSearch::PaneSearch(FindBar *bar, const std::vector<Pane *> &panes, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_panes(panes)
{
    connect(m_bar, &FindBar::textChanged, this, &PaneSearch::search);
    connect(m_bar, &FindBar::stepRequested, this, &PaneSearch::step);
    connect(m_bar, &FindBar::closed, this, &PaneSearch::close);
}

void PaneSearch::setItem(int count)
{
    m_count = count;
    for (Pane *pane : m_panes)
        connect(pane->view(), &reader::ResponseView::matchesChanged, this, &PaneSearch::refresh,
                Qt::UniqueConnection);
    if (m_on)
        search(m_bar->text());
}

void PaneSearch::open()
{
    m_on = true;
    m_bar->open();
    search(m_bar->text());
}

void PaneSearch::close()
{
    m_on = false;
    m_bar->hide();
    for (Pane *pane : m_panes)
        pane->view()->find(QString());
    refresh();
    Q_EMIT closed();
}

int PaneSearch::currentPane() const
{
    for (int i = 0; i < m_count; ++i) {
        if (m_panes[static_cast<std::size_t>(i)]->view()->currentMatch() >= 0)
            return i;
    }
    return -1;
}

void PaneSearch::search(const QString &text)
{
    for (Pane *pane : m_panes)
        pane->view()->find(text);
    if (!text.isEmpty() && currentPane() < 0)
        step(true);
    refresh();
}

void PaneSearch::go(int position, int match)
{
    for (int i = 0; i < m_count; ++i) {
        if (i != position)
            m_panes[static_cast<std::size_t>(i)]->view()->goToMatch(-1);
    }
    Q_EMIT paneWanted(position);
    m_panes[static_cast<std::size_t>(position)]->view()->goToMatch(match);
    refresh();
}

void PaneSearch::step(bool forward)
{
    if (!m_on)
        return open();
    const int pane = currentPane();
    const int start = pane < 0 ? std::min(m_position, m_count - 1) : pane;
    if (pane >= 0) {
        const reader::ResponseView *view = m_panes[static_cast<std::size_t>(pane)]->view();
        const int next = view->currentMatch() + (forward ? 1 : -1);
        if (next >= 0 && next < view->matchCount())
            return go(pane, next);
    }
    // From a current match to the panes behind it and round to its own; without one the pane in hand is
    // first.
    const int first = pane < 0 ? 0 : 1;
    for (int k = first; k < m_count + first; ++k) {
        const int offset = forward ? k : m_count - k % m_count;
        const int candidate = (start + offset) % m_count;
        const int count = m_panes[static_cast<std::size_t>(candidate)]->view()->matchCount();
        if (count > 0)
            return go(candidate, forward ? 0 : count - 1);
    }
}

void PaneSearch::refresh()
{
    int matches = 0;
    int holding = 0;
    int unseen = 0;
    bool more = false;
    for (int i = 0; i < static_cast<int>(m_panes.size()); ++i) {
        Pane *pane = m_panes[static_cast<std::size_t>(i)];
        pane->showMatches(m_on && !m_bar->text().isEmpty());
        if (i >= m_count)
            continue;
        matches += pane->view()->matchCount();
        holding += pane->view()->matchCount() > 0 ? 1 : 0;
        unseen += pane->view()->unseenMatches();
        more = more || pane->view()->moreMatches();
    }
    m_bar->setTotal(matches, holding, more, unseen);
}

} // namespace jeoul::ui
