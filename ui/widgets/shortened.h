// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace jeoul::ui::widgets {

/// Pixels down that a text takes when its lines wrap at words in so many pixels across.
[[nodiscard]] int wrappedHeight(const QString &text, const QFontMetrics &metrics, int across);

/// As much of a text as has room when its lines wrap at words, and a sign where it goes on; pixels.
[[nodiscard]] QString shortened(const QString &text, const QFontMetrics &metrics, const QSize &room);

} // namespace jeoul::ui::widgets
