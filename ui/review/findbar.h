// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace jeoul::ui {

/// One search over all panes. Enter and Shift+Enter go on and back, Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); ///< shows the bar with its words selected
    [[nodiscard]] QString text() const;
    void setTotal(int matches, int panes);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepRequested(bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_typing; ///< gathers the letters of a word
    QLineEdit *m_text;
    QLabel *m_total;
};

} // namespace jeoul::ui
