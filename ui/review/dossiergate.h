// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace jeoul::ui {

class TypedText;

/// A check of a dossier sheet: ticked means not met, and then a reason is wanted. It never touches points.
class DossierGate : public QWidget
{
    Q_OBJECT

public:
    DossierGate(session::ReviewSession &session, const GateCheck &gate, QWidget *parent = nullptr);

    void setKey(const GateKey &key, const QString &missing);
    void saveNow();
    void startReason();
    [[nodiscard]] const QString &gate() const { return m_gate.id; }

private:
    void record(bool notMet, const QString &reason);

    session::ReviewSession &m_session;
    const GateCheck &m_gate;
    GateKey m_key;
    QCheckBox *m_tick;
    TypedText *m_reason;
    QLabel *m_rule;
};

} // namespace jeoul::ui
