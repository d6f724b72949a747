// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace jeoul::ui::widgets {

/// One narrow column of text and controls in the middle of the window, for pages that say or ask one thing.
/// Returns the layout to fill.
[[nodiscard]] QVBoxLayout *centeredColumn(QWidget *page, int width);

} // namespace jeoul::ui::widgets
