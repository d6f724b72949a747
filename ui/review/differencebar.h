// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/worddifference.h"
#include "ui/review/panebar.h"

#include <QStringList>

class QComboBox;
class QLabel;

namespace jeoul::ui {

/// Which two responses are compared, and what they differ in. Esc closes.
class DifferenceBar : public PaneBar
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
    /// Which of the differences on show is looked at; -1: none.
    void setStep(int current, int count);
    void setUnseen(int count); ///< differences of which the panes show nothing
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString stepText() const;

Q_SIGNALS:
    void pairChosen(int first, int second);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

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
