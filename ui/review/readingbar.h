// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace jeoul::ui {

/// How the responses are shown: which panes, and what helps to compare them.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);

    // Shows a state; says nothing.
    void setMode(int mode);
    void setSync(bool on);
    void setComparing(bool on);
    void setRaw(bool on);

Q_SIGNALS:
    void modeChosen(int mode);
    void syncToggled(bool on);
    void comparingToggled(bool on);
    void rawToggled(bool on);
    void findRequested();

private:
    QToolButton *add(const QString &text, const QString &hint, const char *name, bool checkable);

    QButtonGroup *m_modes;
    QToolButton *m_sync;
    QToolButton *m_compare;
    QToolButton *m_raw;
};

} // namespace jeoul::ui
