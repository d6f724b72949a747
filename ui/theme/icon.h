// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace jeoul::ui::theme {

/// Our own outline drawings, 20 × 20 with strokes of 1.5.
enum class Icon {
    Open,
    Seal,
    People,
    Item,
    Check,
    Flag,
    Comment,
    Lock,
    Unlock,
    Export,
    Chart,
    Table,
    Search,
    Next,
    Previous,
    Warning,
    Info,
    Picture,
    Note,
    Question,
    Play,
    Pause,
    Undo,
    Redo
};

inline constexpr std::array kIcons = {
    Icon::Open,    Icon::Seal,     Icon::People,   Icon::Item,    Icon::Check, Icon::Flag,
    Icon::Comment, Icon::Lock,     Icon::Unlock,   Icon::Export,  Icon::Chart, Icon::Table,
    Icon::Search,  Icon::Next,     Icon::Previous, Icon::Warning, Icon::Info,  Icon::Picture,
    Icon::Note,    Icon::Question, Icon::Play,     Icon::Pause,   Icon::Undo,  Icon::Redo};

/// The drawing in the colour of a palette role. The colour is read when it is painted, so it follows the
/// theme.
[[nodiscard]] QIcon icon(Icon which, QPalette::ColorRole role = QPalette::ButtonText);

/// The drawing in one colour, `edge` logical pixels square.
[[nodiscard]] QPixmap iconPixmap(Icon which, const QColor &colour, int edge, qreal pixelRatio = 1.0);

} // namespace jeoul::ui::theme
