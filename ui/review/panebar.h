// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jeoul::ui {

/// A bar over the responses that leads from one place in them to the next. Esc closes. What there is in
/// places that no pane shows is said on a line of its own.
class PaneBar : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void stepRequested(bool forward);
    void closed();

protected:
    /// The names of the bar and of its parts begin with `name`.
    PaneBar(const QString &name, QWidget *parent);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    void addSteps(const QString &previous, const QString &next); ///< what the buttons are called
    void addClose(const QString &close);
    void sayUnseen(const QString &sentence); ///< empty: everything is shown
    void keyPressEvent(QKeyEvent *event) override;

private:
    template <typename Action>
    void addButton(const QString &text, const QString &name, const QString &id, Action action);

    QString m_name;
    QHBoxLayout *m_row;
    QLabel *m_unseen; ///< a line of its own, so that it asks for no width
};

} // namespace jeoul::ui
