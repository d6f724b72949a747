// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jeoul::ui::widgets {

/// What an empty page says: what will be here, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_title;
    QLabel *m_sentence;
};

} // namespace jeoul::ui::widgets
