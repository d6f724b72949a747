// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelpage.h"

#include "models/base/readinglanguage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jeoul::ui {

QLabel *PanelPage::addHeading(QVBoxLayout *column, const QString &title, QWidget *page)
{
    auto *heading = new QLabel(title, page);
    heading->setProperty("role", QStringLiteral("cardtitle"));
    auto *sentence = new QLabel(page);
    sentence->setProperty("tone", QStringLiteral("muted"));
    sentence->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(sentence);
    return sentence;
}

Language PanelPage::language() const
{
    return readingLanguage(locale());
}

reporting::ReportTable tableOf(const reporting::Report &report, const QString &id)
{
    for (const reporting::ReportTable &table : report.tables) {
        if (table.id == id)
            return table;
    }
    return {};
}

} // namespace jeoul::ui
