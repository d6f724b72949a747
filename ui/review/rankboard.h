// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "ui/widgets/paintedparts.h"

#include <QWidget>

#include <optional>

namespace jeoul::ui {

/// The order of an item's responses: a place for each, best at the left, several in one place being tied.
/// Left and right choose a response, digits give it a place and go on, Alt+Left and Alt+Right move it one
/// place, Backspace takes the place away, X says that it cannot be ranked; or it is dragged. A response
/// without a place stands apart at the left: that is no place.
class RankBoard : public QWidget, public widgets::PaintedParts
{
    Q_OBJECT

public:
    explicit RankBoard(session::ReviewSession &session, QWidget *parent = nullptr);

    void setItem(const QString &item);
    [[nodiscard]] bool hasRanking() const { return m_ranking; }
    [[nodiscard]] QString currentLabel() const; ///< empty when there is none
    void setCurrent(const QString &label);
    /// To the next response without a place; false when there is none.
    bool goOn();
    /// Marks a response as what was just taken back or done again, until the next answer.
    void showChanged(const QString &label);
    /// Where the panes stand, in this widget's coordinates: the places are under them.
    void setSides(int left, int right);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Places from 0: not ranked, 1 to n, n + 1: cannot be ranked.
    [[nodiscard]] QRect slotRect(int slot) const;
    [[nodiscard]] QRect chipRect(const QString &label) const;
    [[nodiscard]] QString orderText() const;                        ///< "나 > 가 = 다; not ranked: 라"
    [[nodiscard]] QString responseText(const QString &label) const; ///< "Response 가: place 2 of 4"

    // To a screen reader the board is a list of the responses, which actions move.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_labels.size()); }
    [[nodiscard]] widgets::PaintedPart part(int index) const override;
    void actOnPart(int index, const QString &action) override;

Q_SIGNALS:
    void currentChanged(const QString &label);
    void reasonRequested(const jeoul::ResponseKey &response);
    void refused(const QString &sentence);
    void left(); ///< back to the score sheet

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<Rank> rank(const QString &label) const;
    [[nodiscard]] int slotOf(const QString &label) const;
    [[nodiscard]] int slotAt(const QPoint &place) const;
    [[nodiscard]] int cannotSlot() const { return static_cast<int>(m_labels.size()) + 1; }
    [[nodiscard]] QString slotName(int slot) const;
    [[nodiscard]] int chip() const;
    [[nodiscard]] QSize nameSize(int slot) const;
    [[nodiscard]] QString placeText(const QString &label) const;
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] bool rankByKey(const QKeyEvent &event);
    void choose(int index);
    void put(const QString &label, int slot);
    void shift(int places);
    void told();
    void paintSlot(QPainter &painter, int slot) const;
    void paintChip(QPainter &painter, const QString &label, const QRect &area) const;

    session::ReviewSession &m_session;
    QString m_item;
    QStringList m_labels;
    bool m_ranking = false;
    int m_current = 0;
    QString m_changed;
    int m_left = 0;
    int m_right = 0;
    QString m_pressed; ///< the response the mouse went down on
    QPoint m_grip;
    QPoint m_drag;
    bool m_dragging = false;
};

} // namespace jeoul::ui
