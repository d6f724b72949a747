// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jeoul::ui {

/// A bar over the responses that leads from one place in them to the next. Esc closes. What it says stands
/// beside its buttons, or below them where the responses have little room; what there is in places that no
/// pane shows is said on a line of its own.
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
    void addSaying(QLabel *label, int stretch);                  ///< behind everything that was added before
    void addClose(const QString &close);
    void sayUnseen(const QString &sentence); ///< empty: everything is shown
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    template <typename Action>
    void addButton(const QString &text, const QString &name, const QString &id, Action action);

    QString m_name;
    void placeSayings();
    [[nodiscard]] int buttonsWidth() const; ///< what the row needs without the sayings

    QHBoxLayout *m_row;
    QHBoxLayout *m_sayings = nullptr;
    int m_place = 0; ///< of the sayings in the row
    QVBoxLayout *m_column;
    QLabel *m_unseen; ///< a line of its own, so that it asks for no width
};

} // namespace jeoul::ui
