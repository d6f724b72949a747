// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/session/declaring.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jeoul::ui {

/// A reviewer declares conflicts of interest against real names, before any packet exists: one answer for
/// every participant, none given beforehand, signed with a name, written as one file for the secretary.
class DeclarationPage : public QWidget
{
    Q_OBJECT

public:
    /// What was answered and signed with so far, for a page in another language.
    struct Standing
    {
        session::Declaring declaring;
        QString name;
    };

    DeclarationPage(Standing standing, QString formPath, const Clock &clock, session::UserPrompts &prompts,
                    QWidget *parent = nullptr);

    [[nodiscard]] Standing standing() const;

Q_SIGNALS:
    void finished(); ///< back to the start page

private:
    struct Line
    {
        QRadioButton *none = nullptr;
        QRadioButton *conflict = nullptr;
        QLineEdit *reason = nullptr;
    };
    [[nodiscard]] QWidget *makeTeams();
    void addTeam(QWidget *list, QGridLayout &grid, std::size_t team);
    void answer(std::size_t team);
    void refresh();
    void sign();

    session::Declaring m_declaring;
    QString m_formPath;
    const Clock &m_clock;
    session::UserPrompts &m_prompts;
    std::vector<Line> m_lines;
    QLineEdit *m_name;
    QPushButton *m_sign;
    QLabel *m_state;
};

} // namespace jeoul::ui
