// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace jeoul::ui {

/// Every control under `root` that takes the focus and that a screen reader could not speak of: without a
/// role, a name, or the value or state that stands there. A line says which and what.
[[nodiscard]] QStringList unspoken(const QWidget &root);

/// Every label, button and choice under `root` whose words are cut: narrower or lower than they need, or
/// partly outside the window; every line to type in, row and title of a table that is too low or too narrow
/// for its words. What lies in a scroll area may be scrolled to.
[[nodiscard]] QStringList cutWords(const QWidget &root);

} // namespace jeoul::ui
