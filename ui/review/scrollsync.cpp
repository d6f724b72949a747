// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scrollsync.h"

#include "ui/reader/responseview.h"

#include <QScopedValueRollback>

namespace jeoul::ui {

void ScrollSync::add(reader::ResponseView *view)
{
    m_views.push_back(view);
    connect(view, &reader::ResponseView::scrolled, this, [this, view] { follow(view); });
}

void ScrollSync::setPaused(bool paused)
{
    m_paused = paused;
    m_kept.clear();
}

void ScrollSync::follow(reader::ResponseView *leader)
{
    if (!m_on || m_paused || m_moving || !leader->isVisible())
        return;
    const QScopedValueRollback moving(m_moving, true);
    for (reader::ResponseView *view : m_views) {
        if (view != leader && view->isVisible())
            carryAt(leader, view, leader->readingLine());
    }
}

void ScrollSync::carry(reader::ResponseView *from, reader::ResponseView *to)
{
    carryAt(from, to, from->height() / 3.0);
}

void ScrollSync::carryAt(reader::ResponseView *from, reader::ResponseView *to, double height)
{
    const QScopedValueRollback moving(m_moving, true);
    if (from->isRaw() || to->isRaw() || from->landmarkCount() == 0 || to->landmarkCount() == 0) {
        to->setScrollFraction(from->scrollFraction());
        return;
    }
    // Above the first and below the last place nothing belongs together but the ends.
    const double fraction = from->scrollFraction();
    if (fraction <= 0 || fraction >= 1) {
        to->setScrollFraction(fraction);
        return;
    }
    to->showPlace(alignment(from, to).toSecond(from->placeAt(height)), height);
}

const reading::LandmarkAlignment &ScrollSync::alignment(reader::ResponseView *from, reader::ResponseView *to)
{
    Kept &kept = m_kept[{from, to}];
    if (kept.from != from->landmarkCount() || kept.to != to->landmarkCount())
        kept = {from->landmarkCount(), to->landmarkCount(),
                reading::LandmarkAlignment(from->landmarks(), to->landmarks())};
    return kept.alignment;
}

} // namespace jeoul::ui
