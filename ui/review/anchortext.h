// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace jeoul::ui {

/// What stands beside the focused cell: wrapped, and with room for the longest of the texts that can come, so
/// that nothing moves while the focus goes from cell to cell.
class AnchorText : public QLabel
{
    Q_OBJECT

public:
    explicit AnchorText(QWidget *parent = nullptr);

    /// The texts that can come; more than three lines of one are left to the tool tip.
    void setPossible(const QStringList &texts);
    void say(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserve();

    QStringList m_possible;
};

} // namespace jeoul::ui
