// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace jeoul::ui {

/// Paints the cells of a rating list. A million cells show a few hundred different words, so each word is
/// laid out once for the width of its column; scrolling then only places what is there.
class RatingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The words or the font have changed.
    void forget() { m_laidOut.clear(); }

private:
    [[nodiscard]] const QStaticText &laidOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                             int width) const;

    mutable QHash<quint64, QStaticText> m_laidOut; ///< by column, number of the word and width
};

} // namespace jeoul::ui
