// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jeoul::ui::widgets {

/// The label of a response: a quiet square with one letter, tinted by position on screen and never by team;
/// without a ground as long as the response is only offered. Keys of the sheet do what a click does, so it
/// takes no focus.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &text, int position, QWidget *parent = nullptr);
    /// Stands for a response that is not on show there, but could be.
    void setOffered(bool offered);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_position;
    bool m_offered = false;
};

} // namespace jeoul::ui::widgets
