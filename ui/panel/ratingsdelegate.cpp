// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingsdelegate.h"

#include "models/itemmodels/ratinglistmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jeoul::ui {

namespace {

constexpr int kPadding = 8;
constexpr qsizetype kMostKept = 4096; // more words than a screen has cells many times over

} // namespace

const QStaticText &RatingsDelegate::laidOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                            int width) const
{
    const auto number = index.data(itemmodels::RatingListModel::NumberRole).toUInt();
    const quint64 key = quint64(index.column()) << 48U | quint64(number) << 16U | quint64(width & 0xffff);
    const auto known = m_laidOut.constFind(key);
    if (known != m_laidOut.constEnd())
        return *known;
    if (m_laidOut.size() >= kMostKept)
        m_laidOut.clear();
    QStaticText text(option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    text.setTextFormat(Qt::PlainText);
    text.prepare({}, option.font);
    return *m_laidOut.insert(key, text);
}

void RatingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const QRect inside = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QStaticText &text = laidOut(option, index, qMax(0, inside.width()));
    const bool trailing = index.column() == static_cast<int>(reporting::RatingField::Score);
    const qreal left = trailing ? inside.right() + 1 - text.size().width() : inside.left();
    const qreal top = inside.top() + (inside.height() - text.size().height()) / 2;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(QPointF(left, top), text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::currentTokens().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace jeoul::ui
