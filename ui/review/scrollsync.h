// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/landmarks.h"

#include <QObject>

#include <map>
#include <utility>
#include <vector>

namespace jeoul::reader {
class ResponseView;
}

namespace jeoul::ui {

/// Keeps the places that belong together at the same height of their panes: headings, list items and
/// paragraphs, not pixels. When one pane is scrolled the other visible ones follow.
class ScrollSync : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(reader::ResponseView *view);
    void setOn(bool on) { m_on = on; }
    [[nodiscard]] bool isOn() const { return m_on; }
    /// The texts are being changed: what their scroll bars do then is nobody's wish. Also forgets how the old
    /// texts belonged together.
    void setPaused(bool paused);
    /// Shows in one view the place that another shows, whether synchronised or not. There and back is where
    /// one began.
    void carry(reader::ResponseView *from, reader::ResponseView *to);

private:
    void carryAt(reader::ResponseView *from, reader::ResponseView *to, double height);
    void follow(reader::ResponseView *leader);
    [[nodiscard]] const reading::LandmarkAlignment &alignment(reader::ResponseView *from,
                                                              reader::ResponseView *to);

    struct Kept
    {
        std::size_t from = 0; ///< landmarks when it was made
        std::size_t to = 0;
        reading::LandmarkAlignment alignment{{}, {}};
    };

    std::vector<reader::ResponseView *> m_views;
    std::map<std::pair<reader::ResponseView *, reader::ResponseView *>, Kept> m_kept;
    bool m_on = true;
    bool m_paused = false;
    bool m_moving = false; ///< the views that follow must not lead
};

} // namespace jeoul::ui
