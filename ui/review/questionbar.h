// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jeoul::ui {

/// A question asked in place, below the responses: answered by digits and letters, which must arrive as keys
/// even while a Hangul input method is on. A line above it says that it has the keys.
class QuestionBar : public QWidget
{
    Q_OBJECT

protected:
    QuestionBar(const QString &name, QWidget *parent);
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jeoul::ui
