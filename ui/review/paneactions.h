// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QObject>

class QPoint;
class QWidget;

namespace jeoul::ui {

class GateBar;
class PaneDeck;
class SpanEntry;

/// What is done with a response where it is read: its label and its flags are clicked, and the menu over its
/// text copies and marks. What belongs to the sheet is asked for by its label.
class PaneActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneActions)

public:
    struct Parts
    {
        QWidget *desk;
        PaneDeck *panes;
        SpanEntry *spans;
        GateBar *gates;
    };

    PaneActions(const session::ReviewSession &session, const Parts &parts, QObject *parent);
    ~PaneActions() override;

    void setItem(const QString &item) { m_item = item; }

Q_SIGNALS:
    void responseChosen(const QString &label); ///< one that this reviewer judges
    void flagRequested(const QString &label);
    void checksRequested(const QString &label);

private:
    [[nodiscard]] QString labelAt(int position) const;
    [[nodiscard]] bool judged(const QString &label) const;
    void openMenu(int position, const QPoint &at);

    const session::ReviewSession &m_session;
    Parts m_parts;
    QString m_item;
};

} // namespace jeoul::ui
