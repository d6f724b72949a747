// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jeoul::ui {

/// Asks for a printer and prints a page of our own rich text. `name` is the document's name in the print
/// queue.
void printDocument(QWidget *window, const QString &name, const QString &html);

} // namespace jeoul::ui
