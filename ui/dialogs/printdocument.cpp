// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdocument.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace jeoul::ui {

void printDocument(QWidget *window, const QString &name, const QString &html)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(html);
    document.print(&printer);
}

} // namespace jeoul::ui
