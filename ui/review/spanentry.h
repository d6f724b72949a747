// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QObject>

#include <map>

namespace jeoul::ui {

class Pane;
class PaneDeck;
class SpanBar;
class SpanList;

/// Marking errors in the text on show: what is selected in a response, by mouse or keyboard, becomes a marked
/// stretch, shows in the text and in a list under it, and can be opened and taken away there.
class SpanEntry : public QObject
{
    Q_OBJECT

public:
    SpanEntry(session::ReviewSession &session, PaneDeck *panes, SpanBar *bar, QObject *parent);

    void setItem(const QString &item);
    [[nodiscard]] bool wanted() const; ///< whether the sheet of the item asks for marked errors
    /// Asks about what is selected; with nothing selected the keys go to the text, to select with.
    void mark(int position);
    void markIn(int position); ///< in this response, wherever the keys are
    /// Shows a stretch that was just taken back or done again.
    void showChanged(const SpanKey &span);

Q_SIGNALS:
    void told(const QString &sentence); ///< what to do, or why not
    void left();                        ///< the keys belong to the score sheet again

private:
    [[nodiscard]] const Sheet *sheet() const;
    [[nodiscard]] Pane *pane(const QString &label) const;
    [[nodiscard]] Pane *chosenPane(int position) const;
    void markSelected(Pane *chosen);
    SpanList *list(Pane *pane);
    void refresh();
    void ask(Pane *pane, const SpanKey &span);
    void remove(const SpanKey &span);
    void focusText(const Pane *pane) const;

    session::ReviewSession &m_session;
    PaneDeck *m_panes;
    SpanBar *m_bar;
    QString m_item;
    QString m_asked; ///< the label of the response the question is about
    std::map<Pane *, SpanList *> m_lists;
};

} // namespace jeoul::ui
