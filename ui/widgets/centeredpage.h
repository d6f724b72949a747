// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace jeoul::ui::widgets {

/// What becomes of a column that is higher than its page.
enum class Overflow { Scrolls, Grows };

/// One narrow column of text and controls in the middle of the window, for pages that say or ask one thing.
/// `width` is in pixels at the usual size of text. Returns the layout to fill.
[[nodiscard]] QVBoxLayout *centeredColumn(QWidget *page, int width, Overflow overflow = Overflow::Scrolls);

} // namespace jeoul::ui::widgets
