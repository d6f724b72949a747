// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "ui/review/scoreentry.h"
#include "ui/widgets/paintedparts.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace jeoul::ui {

/// The score sheet of one item: a column exactly under each visible pane, a row per criterion. Digits give a
/// score and move on, arrows move, Backspace clears. Nothing has a value until a person gives one.
class ScoreGrid : public QWidget, public widgets::PaintedParts
{
    Q_OBJECT

public:
    explicit ScoreGrid(session::ReviewSession &session, QWidget *parent = nullptr);

    void setItem(const QString &item);
    /// Which label positions are shown and where their columns stand, in this widget's x coordinates.
    struct Column
    {
        int position = 0;
        int x = 0;
        int width = 0;
    };
    void setColumns(std::vector<Column> columns);

    /// The cell that has the focus; nothing when the item has no cell.
    [[nodiscard]] std::optional<CellKey> currentCell() const;
    void setCurrentCell(const CellKey &cell);
    [[nodiscard]] int currentPosition() const { return m_position; }
    [[nodiscard]] QString currentTitle() const { return partRowTitle(m_row); } ///< of its criterion
    void advance(); ///< to the next cell, as a digit does

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int headerWidth() const { return m_headerWidth; }
    void setHeaderWidth(int width);
    [[nodiscard]] int wantedHeaderWidth() const; ///< what holds the longest name of a criterion
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // To a screen reader the sheet is a table of the visible columns.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] widgets::PaintedPart part(int index) const override;
    void actOnPart(int index, const QString &action) override;
    [[nodiscard]] int partColumns() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString partColumnTitle(int column) const override;
    [[nodiscard]] QString partRowTitle(int row) const override;

    [[nodiscard]] QString cellText(int row, int position) const;
    [[nodiscard]] QString cellValue(int row, int position) const; ///< cellText() in words
    [[nodiscard]] QString cellName(int row, int position) const;
    [[nodiscard]] const Sheet *sheet() const { return m_sheet; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] QRect cellRect(int row, int position) const;

Q_SIGNALS:
    void currentCellChanged();
    void lastCellScored(); ///< the digit just given filled the last open cell of the item
    void commentRequested();
    void flagRequested();
    void cannotRateRequested();
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] CellKey key(int row, int position) const;
    [[nodiscard]] bool enabled(int position) const;
    [[nodiscard]] const Scale *scale(int row) const;
    [[nodiscard]] bool typeCharacter(const QString &text);
    [[nodiscard]] bool moveByKey(int pressed);
    [[nodiscard]] bool letter(QChar shortcut);
    void fitColumns();
    void commitTyped();
    void give(int step);
    void clearCurrent();
    void openMenu();
    void moveTo(int row, int position);
    void stepPosition(int delta);
    void paintCell(QPainter &painter, int row, const Column &column) const;
    void paintCurrent(QPainter &painter, const QRect &area) const;
    enum class CommentState { None, Given, Owed };
    /// The cells of the item that owe a comment: asked for once, whatever is done with them.
    [[nodiscard]] std::vector<CellKey> owedComments() const;
    [[nodiscard]] CommentState commentState(int row, int position, const std::vector<CellKey> &owed) const;
    void paintSign(QPainter &painter, int row, const Column &column, CommentState comment) const;
    void paintHeader(QPainter &painter, int row) const;
    void reportFocus();
    [[nodiscard]] QString label(int position) const;
    [[nodiscard]] int currentPart() const;

    session::ReviewSession &m_session;
    QString m_item;
    const Sheet *m_sheet = nullptr;
    std::vector<Column> m_panes;   ///< as they were given
    std::vector<Column> m_columns; ///< of them, as much as the sheet has room for
    ScoreEntry m_entry;
    int m_row = 0;
    int m_position = 0;
    int m_headerWidth = 0;
    bool m_clickedInto = false; ///< the click that gave it the focus chooses a cell and no more
};

} // namespace jeoul::ui
