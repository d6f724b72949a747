// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

/// A question asked in place, below the grid: one choice and, where wanted, a few words. Enter records,
/// Escape leaves.
class ReasonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    using Record = std::function<Status(int choice, const QString &note)>;
    /// The reason in one text: the choice, or for the last of the choices the words alone.
    [[nodiscard]] QString reason(int choice, const QString &note) const;
    void ask(const QString &question, const QStringList &choices, bool withNote, Record record);
    /// Records what was chosen; without a choice the question stays open and says what it wants.
    void keep();
    void close(); ///< records what was chosen, and asks no more

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void record();
    void leave();

    Record m_record;
    QLabel *m_question;
    QComboBox *m_choice;
    QLineEdit *m_note;
    QLabel *m_problem;
};

} // namespace jeoul::ui
