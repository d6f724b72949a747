// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/worddifference.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace jeoul::ui {

/// Which two responses are compared, and what they differ in. Esc closes.
class DifferenceBar : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceBar(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    /// Two different positions.
    void setPair(int first, int second);
    [[nodiscard]] int first() const;
    [[nodiscard]] int second() const;
    void setBusy();
    void setResult(const reading::WordDifference &difference);
    /// Which of all differences is looked at; -1: none yet.
    void setStep(int current, int count);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString stepText() const;

Q_SIGNALS:
    void pairChosen(int first, int second);
    void stepRequested(bool forward);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QComboBox *changed, QComboBox *other);
    void setWords(const QString &words);
    void keepLines();

    QComboBox *m_first;
    QComboBox *m_second;
    QLabel *m_step;
    QLabel *m_words;
    int m_firstBefore = 0;
    int m_secondBefore = 1;
};

} // namespace jeoul::ui
