// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace jeoul::ui {

class TypedText;

/// A check of a score sheet about one response: ticked means not met, and then a reason is wanted. It never
/// touches points.
class GateEntry : public QWidget
{
    Q_OBJECT

public:
    /// Stacked: with its description above the reason, in a form. Row: reason beside the tick, in a line of
    /// checks; whoever owns the line shows the description().
    enum class Shape { Stacked, Row };

    GateEntry(session::ReviewSession &session, const GateCheck &gate, Shape shape, QWidget *parent = nullptr);

    void setKey(const GateKey &key, const QString &missing);
    void saveNow();
    void toggle(); ///< as a click does
    void startTick();
    void startReason();
    [[nodiscard]] const QString &gate() const { return m_gate.id; }
    [[nodiscard]] QString description() const;
    /// The number key that toggles it, before its title.
    void setNumber(int number);
    [[nodiscard]] int tickWidth() const;
    void setTickWidth(int width);

Q_SIGNALS:
    void reasonLeft();        ///< by Escape
    void sideways(int delta); ///< an arrow on the tick of a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString title() const;
    void layOut();
    void record(bool notMet, const QString &reason);

    session::ReviewSession &m_session;
    const GateCheck &m_gate;
    Shape m_shape;
    GateKey m_key;
    QCheckBox *m_tick;
    TypedText *m_reason;
    QLabel *m_rule;
};

} // namespace jeoul::ui
