// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QString>

namespace jeoul::ui {

/// The Latin letter of a key on the two-set Korean keyboard, so that a shortcut works whether the keyboard
/// speaks Korean or English at the moment: ㅊ is C. Lower-case letter, or a null character for other keys.
[[nodiscard]] QChar shortcutLetter(const QKeyEvent &event);

} // namespace jeoul::ui
