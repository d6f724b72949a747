// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace jeoul::ui {

class AnchorText;
class CommentBox;

/// What stands below the score sheet: what the focused cell means and the comment on it, side by side under
/// the responses, and what else the item asks for under the names of the criteria. A question takes their
/// place and keeps the height, so that neither the sheet nor the texts move when one opens.
class CellPanel : public QWidget
{
    Q_OBJECT

public:
    CellPanel(AnchorText *anchor, CommentBox *comment, QWidget *parent);

    /// Whether words and what is filled in stand beside each other, as long as text is not that large.
    [[nodiscard]] static bool isBeside();
    /// Buttons of the item, under the names of the criteria.
    void setTools(QWidget *tools);
    /// Takes the place of the cell while it is shown.
    void addQuestion(QWidget *question);
    /// Whether there is a cell to speak of: documents are judged beside their own sheet.
    void setCellShown(bool shown);
    /// How wide the names of the criteria stand.
    void setHeaderWidth(int width);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    void reserve();

    AnchorText *m_anchor;
    CommentBox *m_comment;
    QWidget *m_tools = nullptr;
    QGridLayout *m_place;
    QWidget *m_cell; ///< what stands there while nothing is asked
    std::vector<QWidget *> m_questions;
    bool m_beside; ///< in one row; large text stands below each other
    bool m_cellShown = true;
};

} // namespace jeoul::ui
