// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/itemdelegate.h"

#include "models/itemmodels/reviewitemmodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace jeoul::ui {

namespace {

using itemmodels::ReviewItemModel;

constexpr int kPad = 8;
constexpr int kSign = 14;
constexpr int kGap = 4;
constexpr int kRow = 29;

/// An empty circle, a half one, or a tick: told apart by their shape, not only by colour.
void paintState(QPainter &painter, const QRectF &area, session::ItemState state, const Tokens &tokens)
{
    if (state == session::ItemState::Complete) {
        const int edge = static_cast<int>(area.width());
        painter.drawPixmap(area.topLeft(), theme::iconPixmap(theme::Icon::Check, tokens.good, edge,
                                                             painter.device()->devicePixelRatioF()));
        return;
    }
    const QRectF circle = area.adjusted(2, 2, -2, -2);
    painter.setPen(QPen(tokens.mark, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (state == session::ItemState::Begun) {
        painter.setBrush(tokens.mark);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
}

struct Sign
{
    theme::Icon icon;
    QColor colour;
};

std::vector<Sign> signsOf(const QModelIndex &index, const Tokens &tokens)
{
    std::vector<Sign> signs;
    if (index.data(ReviewItemModel::FlaggedRole).toBool())
        signs.push_back({theme::Icon::Flag, tokens.warn});
    if (index.data(ReviewItemModel::AskedRole).toBool())
        signs.push_back({theme::Icon::Question, tokens.accent});
    if (index.data(ReviewItemModel::NotedRole).toBool())
        signs.push_back({theme::Icon::Note, tokens.muted});
    return signs;
}

} // namespace

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget == nullptr ? QApplication::style() : row.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    const Tokens tokens = chosen ? theme::currentTokens().selected() : theme::currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int top = row.rect.y() + (row.rect.height() - kSign) / 2;
    paintState(*painter, QRectF(row.rect.x() + kPad, top, kSign, kSign),
               static_cast<session::ItemState>(index.data(ReviewItemModel::StateRole).toInt()), tokens);
    int right = row.rect.right() - kPad;
    for (const Sign &sign : signsOf(index, tokens)) {
        right -= kSign;
        painter->drawPixmap(
            right, top,
            theme::iconPixmap(sign.icon, sign.colour, kSign, painter->device()->devicePixelRatioF()));
        right -= kGap;
    }
    const int left = row.rect.x() + kPad + kSign + kPad;
    const QRect words(left, row.rect.y(), right - left, row.rect.height());
    painter->setFont(row.font);
    painter->setPen(tokens.text);
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                      row.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

/// Not left to the style, which answers differently before it has dressed the list.
QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            std::max(kRow, option.fontMetrics.height() + 8)};
}

} // namespace jeoul::ui
