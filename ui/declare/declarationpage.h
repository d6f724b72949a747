// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/session/declaringdraft.h"
#include "models/session/userprompts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jeoul::ui {

/// A reviewer declares conflicts of interest against real names, before any packet exists: one answer for
/// every participant, none given beforehand, signed with a name, written as one file for the secretary. Until
/// then everything entered is kept in a draft on this computer.
class DeclarationPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeclarationPage)

public:
    /// What was answered and signed with so far, for a page in another language.
    struct Standing
    {
        session::Declaring declaring;
        session::DeclaringDraft draft;
        session::DeclaringDraft::Found found;
        QString savedAs; ///< the signed file, when nothing was entered since
    };
    /// Opens a form and whatever was entered into it before; drafts are in `draftFolder`.
    [[nodiscard]] static Result<Standing> open(const QString &formPath, const QString &draftFolder);

    DeclarationPage(Standing standing, QString formPath, const Clock &clock, session::UserPrompts &prompts,
                    QWidget *parent = nullptr);
    ~DeclarationPage() override;

    [[nodiscard]] Standing standing() const;
    /// False when something entered cannot be kept and the person would rather stay.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void finished(); ///< back to the start page

protected:
    void focusInEvent(QFocusEvent *event) override; ///< hands the focus to the first team's answer

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
    void layOut(QWidget *about);
    void connectParts();
    void change();
    void keep();
    void showKept(const QString &sentence, const char *tone);
    void showStanding(const session::DeclaringDraft::Found &found);
    void refresh();
    void sign();

    session::Declaring m_declaring;
    session::DeclaringDraft m_draft;
    QString m_formPath;
    const Clock &m_clock;
    session::UserPrompts &m_prompts;
    std::vector<Line> m_lines;
    QLineEdit *m_name;
    QPushButton *m_sign;
    QPushButton *m_back;
    QLabel *m_state; ///< what is still to do, or what was done
    QLabel *m_kept;  ///< what became of what was entered
    QString m_savedAs;
    bool m_pending = false; ///< something was entered that is neither in the draft nor in the signed file
    QTimer m_pause;
};

} // namespace jeoul::ui
