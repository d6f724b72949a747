// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QKeyEvent;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

/// The pledge before the first item: what a reviewer promises, by name. Enter leads to what is still missing,
/// and begins when nothing is; the Enter that ends a Hangul syllable in the name does not.
class PledgePage : public QWidget
{
    Q_OBJECT

public:
    explicit PledgePage(session::ReviewSession &session, QWidget *parent = nullptr);

    /// What stands here before it is pledged, for a page in another language.
    struct Said
    {
        QString name;
        bool agreed = false;
    };
    [[nodiscard]] Said said() const;
    void say(const Said &said);

Q_SIGNALS:
    void pledged();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();
    void record();

    session::ReviewSession &m_session;
    QLineEdit *m_name;
    QCheckBox *m_agree;
    QPushButton *m_begin;
    QLabel *m_problem;
    bool m_composing = false; ///< a syllable of the name is being put together
    bool m_composed = false;  ///< it was finished just now, and no key has come since
};

} // namespace jeoul::ui
