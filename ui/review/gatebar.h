// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace jeoul::ui {

class AnchorText;
class GateEntry;
class GateSign;
class Pane;
class PaneDeck;

/// The checks without points of one response, below the score sheet, with the words of the one in hand beside
/// them: a number key or the space bar ticks what is not met, then a reason is wanted; the arrows lead to the
/// other responses, Escape back to the scores. Every pane says in its head how its response stands.
class GateBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GateBar)

public:
    explicit GateBar(session::ReviewSession &session, QWidget *parent = nullptr);
    ~GateBar() override;

    void setPanes(PaneDeck *panes) { m_panes = panes; }
    void setItem(const QString &item);
    /// Whether responses of this item are checked here; a dossier's checks stand in its own form.
    [[nodiscard]] bool wanted() const { return m_sheet != nullptr; }
    /// Shows the checks of a response. Nothing happens to one that is not judged.
    void open(const QString &label);
    /// The same, with the cursor on a check.
    void startTick(const QString &label, const QString &gate = {});
    void startReason(const QString &label, const QString &gate);
    /// Hides the bar, with everything typed written down.
    void close();
    void saveNow();
    [[nodiscard]] const QString &label() const { return m_label; }

Q_SIGNALS:
    void asked();
    void labelChanged(const QString &label);
    void left(); ///< back to the scores

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeEntries();
    [[nodiscard]] GateEntry *entry(const QString &gate) const;
    [[nodiscard]] std::map<GateKey, QString> owed() const;
    void step(int delta);
    void followFocus(const QWidget *now);
    void refresh();
    void refreshSigns(const std::map<GateKey, QString> &owed);

    session::ReviewSession &m_session;
    PaneDeck *m_panes = nullptr;
    const Sheet *m_sheet = nullptr;
    QString m_item;
    QString m_label;
    QLabel *m_title;
    AnchorText *m_words;
    QVBoxLayout *m_rows; ///< a check in each
    std::vector<GateEntry *> m_entries;
    std::map<const Pane *, GateSign *> m_signs;
};

} // namespace jeoul::ui
