// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace jeoul::ui {

class TypedText;

/// One criterion of a dossier sheet: what it asks, how many points it is worth, the score as a number that
/// nobody has filled in beforehand, and the comment with the rule that wants it.
class DossierCriterion : public QWidget
{
    Q_OBJECT

public:
    DossierCriterion(session::ReviewSession &session, const Criterion &criterion, const Scale &scale,
                     QWidget *parent = nullptr);

    void setCell(const CellKey &cell, const QString &missing);
    void saveNow();
    void startScore();
    void startComment();
    [[nodiscard]] const QString &criterion() const { return m_criterion.id; }

Q_SIGNALS:
    void entered(); ///< the focus came into the score or the comment
    void cannotRateRequested();
    void flagRequested();
    void nextRequested();       ///< the score is given, on to the next criterion
    void refused(QWidget *why); ///< what stands in the score is no score

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    bool leaveUndo(QKeyEvent &event);
    bool takeKey(QKeyEvent &event);
    enum class Typing { GoesOn, Ended };
    void give(Typing typing);
    [[nodiscard]] std::optional<int> typedStep() const;
    void say(const QString &sentence);
    void refuse(const QString &sentence);
    void showWrong();
    void showMark();
    [[nodiscard]] QString stored() const;
    [[nodiscard]] Language language() const;

    session::ReviewSession &m_session;
    const Criterion &m_criterion;
    const Scale &m_scale;
    CellKey m_cell;
    QString m_refused; ///< why what stands in the score is not taken, until it is changed
    QTimer m_saving;
    QLineEdit *m_score;
    QLabel *m_wrong;
    QLabel *m_word;
    QToolButton *m_cannot;
    TypedText *m_comment;
    QLabel *m_rule;
};

} // namespace jeoul::ui
