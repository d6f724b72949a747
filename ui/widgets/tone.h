// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jeoul::ui::widgets {

/// Gives words another tone of the style sheet ("muted", "warn", "bad", …) while they are on show.
void setTone(QWidget &widget, const char *tone);

} // namespace jeoul::ui::widgets
