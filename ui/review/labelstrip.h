// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;

namespace jeoul::ui {

namespace widgets {
class Chip;
}

/// The label of a response in the head of its pane. Where the pane can show another response the labels of
/// all of them stand there, its own marked. A click asks for one; the arrow keys of the sheet do the same.
class LabelStrip : public QWidget
{
    Q_OBJECT

public:
    LabelStrip(const QString &label, int position, QWidget *parent);

    /// The labels by position on screen, and whether each is offered; none: its own only.
    void setOffered(const std::vector<std::pair<QString, bool>> &labels);

Q_SIGNALS:
    void chosen(int position);

private:
    widgets::Chip *add(const QString &label, int position);

    int m_position;
    QHBoxLayout *m_row;
    std::vector<widgets::Chip *> m_chips; ///< by position, as many as were ever offered
    widgets::Chip *m_own;                 ///< there from the beginning
};

} // namespace jeoul::ui
