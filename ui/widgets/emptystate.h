// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace jeoul::ui::widgets {

/// What an empty page says: what will be here, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    void setIcon(theme::Icon icon);

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    std::optional<theme::Icon> m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
};

} // namespace jeoul::ui::widgets
