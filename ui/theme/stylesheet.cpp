// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>

#include <utility>

static void initStyleResources()
{
    Q_INIT_RESOURCE(styles);
}

namespace jeoul::ui::theme {

QString styleSheet(const Tokens &t)
{
    initStyleResources();
    QFile file(QStringLiteral(":/styles/jeoul.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> names[] = {
        {"@page", t.page},   {"@surface", t.surface}, {"@line", t.line},         {"@text", t.text},
        {"@muted", t.muted}, {"@accent", t.accent},   {"@onaccent", t.onAccent}, {"@good", t.good},
        {"@warn", t.warn},   {"@bad", t.bad},         {"@code", t.code},         {"@selection", t.selection},
        {"@mark", t.mark}};
    for (const auto &[name, colour] : names)
        sheet.replace(QString::fromLatin1(name) + u';', colour.name() + u';');
    return sheet;
}

} // namespace jeoul::ui::theme
