// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace jeoul::ui {

/// Sets a page of our own rich text on paper; in a PDF every letter and figure of it can be found.
void layOnPaper(QPagedPaintDevice &paper, const QString &html);

/// Asks for a printer and prints a page of our own rich text. `name` is the document's name in the print
/// queue.
void printDocument(QWidget *window, const QString &name, const QString &html);

} // namespace jeoul::ui
