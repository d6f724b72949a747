// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortened.h"

#include <algorithm>

namespace jeoul::ui::widgets {

int wrappedHeight(const QString &text, const QFontMetrics &metrics, int across)
{
    return metrics.boundingRect(QRect(0, 0, std::max(1, across), 0), Qt::TextWordWrap, text).height();
}

QString shortened(const QString &text, const QFontMetrics &metrics, const QSize &room)
{
    const auto fits = [&](const QString &words) {
        return wrappedHeight(words, metrics, room.width()) <= room.height();
    };
    if (fits(text))
        return text;
    const auto begun = [&text](qsizetype length) {
        return text.left(length).trimmed() + QStringLiteral(" …");
    };
    qsizetype length = 0;
    for (qsizetype tooLong = text.size(); tooLong - length > 1;) {
        const qsizetype middle = (length + tooLong) / 2;
        (fits(begun(middle)) ? length : tooLong) = middle;
    }
    return begun(length);
}

} // namespace jeoul::ui::widgets
