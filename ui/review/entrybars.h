// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QToolButton;
class QVBoxLayout;

namespace jeoul::ui {

class AnchorText;
class CellPanel;
class CommentBox;
class GateBar;
class PairBar;
class PaneActions;
class PaneDeck;
class RankBoard;
class ReadingControls;
class ReasonBar;
class ScoreGrid;
class SpanBar;
class SpanEntry;

/// The ways of judging beside the score sheet, as far as the sheet of the item has them: P compares two
/// responses head to head, R ranks them all, M marks an error, G
/// ticks what a response does not meet. They stand below the responses with the sheet,
/// and a comparison takes its place.
class EntryBars : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryBars)

public:
    struct Parts
    {
        QWidget *desk;
        PaneDeck *panes;
        ReadingControls *controls;
        ScoreGrid *grid;
        AnchorText *anchor; ///< what stands beside the focused cell
        CommentBox *comment;
        ReasonBar *reason;
    };

    EntryBars(session::ReviewSession &session, QWidget *desk);
    ~EntryBars() override;

    /// Puts the bars between the score sheet and what is said of the cell, and the questions into the latter.
    void addTo(QVBoxLayout *column, CellPanel *panel);
    /// Once all parts are there.
    void connectTo(const Parts &parts);

    void setItem(const QString &item);
    void saveNow(); ///< what is being typed here, and what was answered and not yet recorded
    [[nodiscard]] bool questionOpen() const; ///< what is wrong, or why not: still to be answered
    /// The keys that belong to the desk as a whole.
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] bool comparing() const { return m_comparing; }
    /// Gives the keys to whatever is being filled in.
    void focusEntry();
    /// Moves the bars under the panes.
    void align();
    /// Whether what is missing is asked for here; then it is shown.
    [[nodiscard]] bool showMissing(const session::Missing &missing);
    /// Shows what undo or redo changed here.
    void showStep(const session::ReviewStep &step, bool forward);
    /// The comment and the anchor text while a comparison or the ranking is in hand; false otherwise: then
    /// they belong to the cell.
    [[nodiscard]] bool showFocus();
    /// The layout mode to reopen in, with what is compared: kept in Place::mode, after the number.
    [[nodiscard]] QString placeMode() const;
    void restore(const session::Place &place);

    void compare(bool on);
    /// Asks how to flag one of these responses, or what to take back.
    void askFlag(const QStringList &labels);

Q_SIGNALS:
    void refused(const QString &sentence);
    void placeChanged();

private:
    /// What is being filled in.
    [[nodiscard]] QWidget *entry() const;
    [[nodiscard]] bool saysWhyNot(QChar letter);
    void askCannotCompare(const PairKey &pair);
    void askCannotRank(const ResponseKey &response);
    void connectBars();
    void focusRanking();
    void followFocus(const QWidget *now);
    void leaveRanking();
    [[nodiscard]] bool ranking() const;
    void connectGates();
    void connectPanes();
    void connectQuestions();
    [[nodiscard]] bool ticking() const;
    bool passToSheet(const QKeyEvent &event);
    void endQuestions(const QWidget *but);
    void releaseQuestions(QWidget *turnedTo);
    void takeUp(const QString &label);
    void checkGates();
    void showPanes(const QString &first, const QString &second);
    void showSpan(const SpanKey &span);
    void showItemComment();
    void followPanes();
    void refreshTools();
    void unfoldAnchor(bool unfolded);
    void showMoreButton();
    [[nodiscard]] int positionOf(const QString &label) const;
    [[nodiscard]] bool hasCells() const;

    session::ReviewSession &m_session;
    Parts m_parts{};
    QString m_item;
    bool m_comparing = false;
    bool m_ranking = false;              ///< the ranking is in hand, or what was opened from there
    std::optional<CellKey> m_cellBefore; ///< in hand when the comparison began
    int m_modeBefore = 0;                ///< a PaneMode, to go back to
    QPointer<QWidget> m_backTo;          ///< what asked for a reason
    PairBar *m_pairs;
    GateBar *m_gates;
    RankBoard *m_ranks;
    SpanBar *m_spanBar;
    SpanEntry *m_spans = nullptr;
    PaneActions *m_actions = nullptr;
    QWidget *m_tools;
    QToolButton *m_moreButton;
    QToolButton *m_compareButton;
    QToolButton *m_markButton;
};

} // namespace jeoul::ui
