// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jeoul::ui {

/// F1: every key of the desks on one sheet.
void showShortcuts(QWidget *window);
void showAbout(QWidget *window);

} // namespace jeoul::ui
