// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "ui/review/panedeck.h"
#include "ui/review/readingsettings.h"
#include "ui/review/readingsplits.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace jeoul::reader {
class PromptView;
}

namespace jeoul::ui {

class AnchorText;
class Attendance;
class CellPanel;
class CommentBox;
class DossierForm;
class EntryBars;
class ItemPanel;
class NoteBox;
class PracticeFeedback;
class ReadingControls;
class ReasonBar;
class ReadingTime;
class ReviewBar;
class ScoreGrid;
class SheetRoom;

/// The desk a reviewer sits at: items at the left, the prompt, the responses side by side, and the score
/// sheet whose columns stand exactly under them.
class ReviewDesk : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDesk)

public:
    explicit ReviewDesk(session::ReviewSession &session, QWidget *parent = nullptr);
    ~ReviewDesk() override;

    void openItem(const QString &item);
    /// Opens the item at the first thing that it still wants.
    void goToGap(const QString &item);
    /// Opens the item of something that is missing, there.
    void showGap(const session::Missing &gap);
    [[nodiscard]] QString currentItem() const { return m_item; }
    void setReading(const ReadingSettings &settings);
    /// Writes down what has been typed and where the reviewer is.
    void settle();

Q_SIGNALS:
    void submitRequested();
    void questionsRequested();
    void readingChanged(const jeoul::ui::ReadingSettings &settings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void step(int delta);
    void completeAndNext();
    void goToMissing(const session::Missing &missing);
    void undo(bool forward);
    [[nodiscard]] bool turnPage(const QKeyEvent &event);
    [[nodiscard]] bool scoreFromText(QKeyEvent *event);
    [[nodiscard]] bool playRecording(QChar letter);
    void writeNote(void (NoteBox::*start)());
    void alignGrid();
    void showFocus();
    void reserveAnchors();
    void layOut(const BlindItem &item);
    void focusScores();
    void showFlags();
    void askFlag();
    void askCannotRate();
    void placeMoved();
    void rememberPlace();
    /// False when there is no such item. Remembers nothing.
    bool showItem(const QString &item);
    void restorePlace();
    void prepareNext();

    session::ReviewSession &m_session;
    QString m_item;
    Attendance *m_attendance;
    ReadingTime *m_reading;
    QTimer m_placeTimer;
    ReviewBar *m_bar;
    ItemPanel *m_items;
    reader::PromptView *m_prompt;
    PaneDeck *m_panes;
    SheetRoom *m_room;
    ScoreGrid *m_grid;
    AnchorText *m_anchor;
    PracticeFeedback *m_practice;
    CommentBox *m_comment;
    DossierForm *m_dossier;
    CellPanel *m_cellPanel;
    std::optional<PaneMode> m_modeBefore; ///< the way of reading to go back to after documents
    ReasonBar *m_reason;
    EntryBars *m_entries;
    ReadingSplits m_splits;
    ReadingControls *m_controls = nullptr;
};

} // namespace jeoul::ui
