// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

static void initStyleResources()
{
    Q_INIT_RESOURCE(styles);
}

namespace jeoul::ui::theme {

namespace {

QString sheetFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString scaled(const QString &sheet, double scale)
{
    static const QRegularExpression size(QStringLiteral("font-size: ([0-9.]+)pt"));
    QString out;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : size.globalMatch(sheet)) {
        out += sheet.mid(from, match.capturedStart() - from);
        out += QStringLiteral("font-size: %1pt").arg(match.captured(1).toDouble() * scale);
        from = match.capturedEnd();
    }
    return out + sheet.mid(from);
}

} // namespace

QString styleSheet(const Tokens &t, double scale)
{
    initStyleResources();
    QString sheet = sheetFrom(QStringLiteral(":/styles/jeoul.qss"));
    if (!t.shades)
        sheet += sheetFrom(QStringLiteral(":/styles/contrast.qss"));
    sheet.replace(QStringLiteral("@downcontrast"),
                  t.text == Qt::white ? QStringLiteral("downwhite") : QStringLiteral("downblack"));
    const std::pair<const char *, QColor> names[] = {
        {"@page", t.page},         {"@surface", t.surface},
        {"@line", t.line},         {"@text", t.text},
        {"@muted", t.muted},       {"@accent", t.accent},
        {"@onaccent", t.onAccent}, {"@good", t.good},
        {"@warn", t.warn},         {"@bad", t.bad},
        {"@code", t.code},         {"@selection", t.selection},
        {"@mark", t.mark},         {"@onselection", t.onSelection}};
    for (const auto &[name, colour] : names)
        sheet.replace(QString::fromLatin1(name) + u';', colour.name() + u';');
    return scaled(sheet, scale);
}

} // namespace jeoul::ui::theme
