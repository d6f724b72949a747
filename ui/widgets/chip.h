// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jeoul::ui::widgets {

/// The label of a response: a quiet square with one letter, tinted by position on screen and never by team.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(QString text, int position, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_position;
};

} // namespace jeoul::ui::widgets
