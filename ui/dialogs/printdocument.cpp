// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdocument.h"

#include "ui/theme/theme.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace jeoul::ui {

void layOnPaper(QPagedPaintDevice &paper, const QString &html)
{
    QTextDocument document;
    document.setDefaultFont(theme::paperFont(theme::interfaceFont()));
    document.setHtml(html.normalized(QString::NormalizationForm_C));
    document.print(&paper);
}

void printDocument(QWidget *window, const QString &name, const QString &html)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    layOnPaper(printer, html);
}

} // namespace jeoul::ui
