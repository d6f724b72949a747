// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdesk.h"

#include "models/base/readinglanguage.h"
#include "ui/reader/playerstage.h"
#include "ui/reader/promptview.h"
#include "ui/reader/recordingbar.h"
#include "ui/reader/responseview.h"
#include "ui/review/anchortext.h"
#include "ui/review/attendance.h"
#include "ui/review/cellpanel.h"
#include "ui/review/cellwords.h"
#include "ui/review/changewords.h"
#include "ui/review/commentbox.h"
#include "ui/review/dossierform.h"
#include "ui/review/entrybars.h"
#include "ui/review/hangulkeys.h"
#include "ui/review/itempanel.h"
#include "ui/review/notebox.h"
#include "ui/review/pane.h"
#include "ui/review/panedeck.h"
#include "ui/review/practicefeedback.h"
#include "ui/review/readingcontrols.h"
#include "ui/review/readingtime.h"
#include "ui/review/reasonbar.h"
#include "ui/review/reviewbar.h"
#include "ui/review/scoregrid.h"
#include "ui/review/sheetroom.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jeoul::ui {

namespace {

constexpr int kNarrowestHeader = 132; ///< holds the names of most criteria
constexpr int kPlaceMs = 1500;

} // namespace

ReviewDesk::ReviewDesk(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_attendance(new Attendance(session.clock(), *this))
    , m_reading(new ReadingTime(session, *m_attendance, this))
    , m_bar(new ReviewBar(session, *m_reading, *m_attendance, this))
    , m_items(new ItemPanel(session, this))
    , m_prompt(new reader::PromptView(this))
    , m_panes(new PaneDeck(session.content(), this))
    , m_room(new SheetRoom(this))
    , m_grid(new ScoreGrid(session, this))
    , m_anchor(new AnchorText(this))
    , m_practice(new PracticeFeedback(session, this))
    , m_comment(new CommentBox(session, this))
    , m_dossier(new DossierForm(session, this))
    , m_cellPanel(new CellPanel(m_anchor, m_comment, this))
    , m_reason(new ReasonBar(this))
    , m_entries(new EntryBars(session, this))
{
    setObjectName(QStringLiteral("reviewDesk"));
    build();
    m_controls = new ReadingControls({this, m_bar, m_items, m_panes, m_prompt, m_splits});
    m_entries->connectTo({this, m_panes, m_controls, m_grid, m_anchor, m_comment, m_reason});
    connectParts();
    addShortcuts();
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kPlaceMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &ReviewDesk::rememberPlace);
    restorePlace();
}

ReviewDesk::~ReviewDesk()
{
    // A score that is half typed is given when its cell loses the focus: while everybody who hears of it is
    // still whole.
    if (QWidget *last = focusWidget())
        last->clearFocus();
}

void ReviewDesk::build()
{
    m_splits = ReadingSplits::around({m_items, m_prompt, m_panes, m_dossier}, this);
    QSplitter *upper = m_splits.itemList;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(upper, 1);
    column->addWidget(m_room);
    upper->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the sheet leaves
    QVBoxLayout *sheet = m_room->column();
    sheet->addWidget(m_grid);
    m_entries->addTo(sheet, m_cellPanel);
    m_cellPanel->addQuestion(m_reason);
    sheet->addWidget(m_practice);
    sheet->addWidget(m_cellPanel);
    setFocusProxy(m_grid);
}

void ReviewDesk::connectParts()
{
    connect(m_bar, &ReviewBar::previousRequested, this, [this] { step(-1); });
    connect(m_bar, &ReviewBar::nextRequested, this, [this] { step(1); });
    connect(m_bar, &ReviewBar::completeRequested, this, &ReviewDesk::completeAndNext);
    connect(m_bar, &ReviewBar::undoRequested, this, [this](bool forward) {
        settle(); // what is being typed is the last thing that was done
        undo(forward);
    });
    connect(m_bar, &ReviewBar::submitRequested, this, &ReviewDesk::submitRequested);
    connect(m_items, &ItemPanel::itemChosen, this, [this](const QString &item) {
        openItem(item);
        focusScores();
    });
    connect(&m_items->notes(), &NoteBox::questionsRequested, this, &ReviewDesk::questionsRequested);
    connect(m_items, &ItemPanel::left, this, [this] {
        m_items->setVisible(m_panes->mode() != PaneMode::Focus);
        focusScores();
    });
    connect(m_entries, &EntryBars::refused, m_bar, &ReviewBar::showRefusal);
    connect(m_entries, &EntryBars::placeChanged, this, [this] {
        showFocus();
        placeMoved();
    });
    connect(m_panes, &PaneDeck::geometryChanged, this, &ReviewDesk::alignGrid);
    connect(m_controls, &ReadingControls::settingsChanged, this, &ReviewDesk::readingChanged);
    connect(m_controls, &ReadingControls::leftForScores, this, &ReviewDesk::focusScores);
    connect(m_controls, &ReadingControls::modeChanged, this, [this] {
        alignGrid();
        focusScores();
        placeMoved();
    });
    connect(m_panes, &PaneDeck::scrolled, this, &ReviewDesk::placeMoved);
    connect(m_panes->stage(), &reader::PlayerStage::heard, m_attendance, &Attendance::act);
    connect(m_splits.itemList, &QSplitter::splitterMoved, this, &ReviewDesk::alignGrid);
    connect(m_grid, &ScoreGrid::currentCellChanged, this, [this] {
        const int row = m_grid->currentRow() * m_grid->rowHeight();
        m_room->showPlace(*m_grid, QRect(0, row, 1, m_grid->rowHeight()));
        showFocus();
    });
    connect(m_grid, &ScoreGrid::commentRequested, this, [this] {
        rememberPlace(); // whoever writes about a cell comes back to it
        m_comment->startEditing();
    });
    connect(m_grid, &ScoreGrid::flagRequested, this, &ReviewDesk::askFlag);
    connect(m_grid, &ScoreGrid::cannotRateRequested, this, &ReviewDesk::askCannotRate);
    connect(m_grid, &ScoreGrid::refused, m_bar, &ReviewBar::showRefusal);
    connect(m_grid, &ScoreGrid::lastCellScored, this, &ReviewDesk::showFocus);
    connect(m_comment, &CommentBox::left, this, &ReviewDesk::focusScores);
    connect(m_reason, &ReasonBar::finished, this, &ReviewDesk::focusScores);
    connect(m_dossier, &DossierForm::cellEntered, m_grid, &ScoreGrid::setCurrentCell);
    connect(m_dossier, &DossierForm::flagRequested, this, &ReviewDesk::askFlag);
    connect(m_dossier, &DossierForm::cannotRateRequested, this, &ReviewDesk::askCannotRate);
    connect(&m_session, &session::ReviewSession::marksChanged, this, &ReviewDesk::showFocus);
    connect(&m_session, &session::ReviewSession::commentsChanged, this, &ReviewDesk::showFocus);
    connect(&m_session, &session::ReviewSession::flagsChanged, this, [this] {
        showFocus();
        showFlags();
    });
    connect(&m_session, &session::ReviewSession::historyChanged, m_attendance, &Attendance::act);
}

void ReviewDesk::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { completeAndNext(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { completeAndNext(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { Q_EMIT submitRequested(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, [this] { Q_EMIT submitRequested(); });
    add(QKeySequence::Undo, [this] { undo(false); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { undo(true); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_items->focusSearch(); });
}

void ReviewDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_BracketLeft)
        step(-1);
    else if (event->key() == Qt::Key_BracketRight)
        step(1);
    else if (event->modifiers() == Qt::NoModifier && shortcutLetter(*event) == u'n')
        writeNote(&NoteBox::startNote);
    else if (event->modifiers() == Qt::NoModifier && shortcutLetter(*event) == u'q')
        writeNote(&NoteBox::startQuestion);
    else if (event->modifiers() == Qt::NoModifier &&
             (playRecording(shortcutLetter(*event)) ||
              (shortcutLetter(*event) == u'g' && m_dossier->startGates())))
        event->accept();
    else if (!m_entries->takeKey(*event) && !turnPage(*event) && !scoreFromText(event))
        QWidget::keyPressEvent(event);
}

/// The response in hand is read on without leaving the sheet.
bool ReviewDesk::turnPage(const QKeyEvent &event)
{
    const bool space = event.key() == Qt::Key_Space;
    const bool back = event.key() == Qt::Key_PageUp || event.modifiers() == Qt::ShiftModifier;
    if ((event.modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier ||
        !(space || event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp))
        return false;
    reader::ResponseView *view = m_panes->view(m_grid->currentPosition());
    if (view == nullptr || !view->isVisible()) {
        const std::vector<PaneDeck::Place> shown = m_panes->panes();
        view = shown.empty() ? nullptr : m_panes->view(shown.front().position);
    }
    if (view != nullptr)
        view->turnPage(back ? -1 : 1);
    return view != nullptr;
}

/// A digit typed while a text has the focus is meant for the sheet, whose ring shows where it goes.
bool ReviewDesk::scoreFromText(QKeyEvent *event)
{
    const QWidget *here = QApplication::focusWidget();
    const bool reading = here != nullptr && (m_panes->isAncestorOf(here) || m_prompt->isAncestorOf(here));
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!reading || !plain || event->text().size() != 1 || !event->text().front().isDigit())
        return false;
    focusScores();
    if (QWidget *sheet = QApplication::focusWidget(); sheet != nullptr && sheet != here)
        QApplication::sendEvent(sheet, event);
    return true;
}

/// The response in hand comes first, then the prompt.
bool ReviewDesk::playRecording(QChar letter)
{
    return m_panes->takeRecordingKey(letter) || m_prompt->recordings()->takeLetter(letter);
}

/// The note stands beside the items; where those are hidden they come back while it is written.
void ReviewDesk::writeNote(void (NoteBox::*start)())
{
    m_items->show();
    (m_items->notes().*start)();
}

void ReviewDesk::openItem(const QString &item)
{
    if (!showItem(item))
        return;
    // The item at once, so that after a power cut it is found again, however fast it was scored; the cell
    // when somebody stays with it. Until then the first open one is the better place to go on.
    m_session.setPlace({m_item, {}, {}, 0, m_entries->placeMode()});
    placeMoved();
}

bool ReviewDesk::showItem(const QString &item)
{
    const BlindItem *blind = m_session.content().item(item);
    if (blind == nullptr)
        return false;
    const QPointer<QWidget> hand = focusWidget();
    settle();
    m_item = item;
    m_reading->open(item);
    m_bar->setItem(item);
    m_items->setCurrent(item);
    m_prompt->setItem(*blind, reader::MediaResolver(m_session.content().media));
    if (m_controls != nullptr)
        m_controls->setItem();
    layOut(*blind);
    m_panes->setItem(item);
    if (m_dossier->isVisibleTo(this))
        m_dossier->setItem(item);
    m_grid->setItem(item);
    reserveAnchors();
    m_entries->setItem(item);
    if (m_dossier->isVisibleTo(this)) { // its sheet stands in place of the grid
        m_grid->hide();
        setFocusProxy(m_dossier);
    }
    prepareNext();
    showFlags();
    alignGrid();
    showFocus();
    // What the keys went to may have left with the item; where Qt sends them then takes no score.
    if (focusWidget() != hand)
        focusScores();
    return true;
}

/// A team's documents are judged beside their sheet, one response at a time; everything else stands over the
/// grid whose columns belong to the panes.
void ReviewDesk::layOut(const BlindItem &item)
{
    const bool documents = DossierForm::isFor(m_session.content(), item);
    m_dossier->setVisible(documents);
    m_cellPanel->setCellShown(!documents);
    if (documents && !m_modeBefore) {
        m_modeBefore = m_panes->mode();
        m_panes->setMode(PaneMode::Flip);
    } else if (!documents && m_modeBefore) {
        m_panes->setMode(*m_modeBefore);
        m_modeBefore.reset();
    }
    if (m_controls != nullptr)
        m_controls->showMode();
}

void ReviewDesk::focusScores()
{
    if (m_dossier->isVisibleTo(this))
        m_dossier->startScoring();
    else
        m_entries->focusEntry();
}

/// The item that "]" and "complete and next" mostly lead to is rendered while this one is read.
void ReviewDesk::prepareNext()
{
    if (const QString next = m_items->beside(1); !next.isEmpty())
        m_panes->prepare(next);
}

/// From one listed item to the next.
void ReviewDesk::step(int delta)
{
    if (const QString item = m_items->beside(delta); !item.isEmpty())
        openItem(item);
    else if (m_items->filtered())
        m_bar->say(delta > 0 ? tr("A search or filter is on: the list shows no item after this one.")
                             : tr("A search or filter is on: the list shows no item before this one."));
}

void ReviewDesk::completeAndNext()
{
    settle();
    if (m_entries->questionOpen())
        return; // it says what it wants
    const std::vector<session::Missing> missing = m_session.missing(m_item);
    if (!missing.empty())
        return goToMissing(missing.front());
    if (const Status status = m_session.setItemDone(m_item, true); !status.ok()) {
        m_bar->showRefusal(status.error().text());
        return;
    }
    if (const QString next = m_items->nextOpen(); !next.isEmpty()) {
        openItem(next);
        focusScores();
        return;
    }
    Q_EMIT submitRequested();
}

void ReviewDesk::goToGap(const QString &item)
{
    openItem(item);
    const std::vector<session::Missing> missing = m_session.missing(item);
    if (missing.empty())
        focusScores();
    else
        goToMissing(missing.front());
}

void ReviewDesk::showGap(const session::Missing &gap)
{
    openItem(gap.cell.item);
    goToMissing(gap);
}

void ReviewDesk::goToMissing(const session::Missing &missing)
{
    m_bar->showRefusal(missing.sentence);
    if (missing.what == session::Missing::What::Time)
        return;
    if (m_dossier->isVisibleTo(this)) {
        m_dossier->startAt(missing);
        return;
    }
    if (m_entries->showMissing(missing))
        return;
    m_grid->setCurrentCell(missing.cell);
    if (missing.what == session::Missing::What::Comment)
        m_comment->startEditing();
    else
        m_grid->setFocus(Qt::OtherFocusReason);
}

void ReviewDesk::undo(bool forward)
{
    const session::ReviewStep changed = m_session.nextStep(forward);
    const QString words = changeWords(changed, m_session.content(), m_item, readingLanguage(locale()));
    m_reason->hide(); // it was about what is no longer in hand
    const Result<CellKey> touched = forward ? m_session.redo() : m_session.undo();
    if (!touched.ok()) {
        m_bar->showRefusal(touched.error().text());
        return;
    }
    if (!touched->item.isEmpty() && touched->item != m_item)
        openItem(touched->item);
    if (!touched->criterion.isEmpty())
        m_grid->setCurrentCell(*touched);
    if (!touched->label.isEmpty() && m_dossier->isVisibleTo(this))
        m_dossier->setLabel(touched->label);
    m_entries->showStep(changed, forward);
    showFocus();
    m_bar->say((forward ? tr("Done again: %1") : tr("Taken back: %1")).arg(words));
}

void ReviewDesk::alignGrid()
{
    const int left = m_panes->mapTo(this, QPoint(0, 0)).x();
    // Without the item list there is no room beside the panes, but the criteria need their names all the
    // same.
    const int header = std::max(left, std::clamp(m_grid->wantedHeaderWidth(), kNarrowestHeader,
                                                 std::max(kNarrowestHeader, width() / 4)));
    std::vector<ScoreGrid::Column> columns;
    for (const PaneDeck::Place &pane : m_panes->panes()) {
        const int from = std::max(left + pane.x, header);
        columns.push_back({pane.position, from, std::max(left + pane.x + pane.width - from, 0)});
    }
    m_grid->setHeaderWidth(header);
    m_cellPanel->setHeaderWidth(header);
    m_grid->setColumns(std::move(columns));
    m_entries->align();
}

void ReviewDesk::showFocus()
{
    if (m_entries->showFocus())
        return;
    const std::optional<CellKey> cell = m_grid->currentCell();
    m_panes->showPosition(m_grid->currentPosition());
    m_practice->showResponse(m_item, cell ? cell->label : QString());
    if (cell && m_dossier->isVisibleTo(this))
        m_dossier->setLabel(cell->label);
    const Sheet *sheet = m_grid->sheet();
    const Criterion *criterion = cell && sheet != nullptr ? sheet->criterion(cell->criterion) : nullptr;
    const Scale *scale =
        criterion != nullptr ? m_session.content().rubric.scale(criterion->scaleId) : nullptr;
    if (scale == nullptr) {
        m_anchor->say({});
        m_comment->setEnabled(false);
        return;
    }
    m_comment->setEnabled(true);
    const QStringList flags = cellwords::flags(m_session.judgements(), m_item, cell->label, false);
    const QString anchor =
        cellwords::about(*cell, *criterion, *scale, m_session.judgements(), readingLanguage(locale()));
    m_anchor->say(flags.isEmpty() ? anchor
                                  : tr("Flagged: %1").arg(flags.join(QStringLiteral(", "))) +
                                        QStringLiteral("  ·  ") + anchor);
    QString rule;
    for (const session::Missing &missing : m_session.missing(m_item)) {
        if (missing.what == session::Missing::What::Comment && missing.cell == *cell)
            rule = missing.sentence;
    }
    m_comment->setKey(
        {cell->item, cell->label, cell->criterion},
        tr("Comment on %1, %2").arg(cell->label, criterion->title.in(readingLanguage(locale()))), rule);
    placeMoved();
}

/// What stands there changes with every cell, and the sheet must not move.
void ReviewDesk::reserveAnchors()
{
    const Sheet *sheet = m_grid->sheet();
    m_anchor->setPossible(sheet == nullptr ? QStringList()
                                           : cellwords::possible(*sheet, m_session.content().rubric,
                                                                 readingLanguage(locale())));
}

void ReviewDesk::askFlag()
{
    if (const std::optional<CellKey> cell = m_grid->currentCell())
        m_entries->askFlag({cell->label});
}

/// In the head of each pane, and with what was said of them.
void ReviewDesk::showFlags()
{
    for (Pane *pane : m_panes->all())
        pane->setFlags(cellwords::flags(m_session.judgements(), m_item, pane->label(), true).join(u'\n'));
}

void ReviewDesk::askCannotRate()
{
    const std::optional<CellKey> cell = m_grid->currentCell();
    if (!cell)
        return;
    m_reason->askWhyNot(tr("Cannot rate %1, %2: give a reason").arg(cell->label, m_grid->currentTitle()),
                        [this, cell](const QString &reason) {
                            const Status status = m_session.setMark(*cell, Mark{std::nullopt, reason});
                            // Or the digit meant for the next cell would take the reason's place.
                            if (status.ok() && m_grid->isVisibleTo(this) && m_grid->currentCell() == cell)
                                m_grid->advance();
                            return status;
                        });
}

void ReviewDesk::setReading(const ReadingSettings &settings)
{
    m_controls->setSettings(settings);
    m_bar->setBreakHints(settings.breakHints);
}

/// Written a moment after the first move and not after the last, which may be long in coming.
void ReviewDesk::placeMoved()
{
    if (!m_placeTimer.isActive())
        m_placeTimer.start();
}

void ReviewDesk::rememberPlace()
{
    if (m_item.isEmpty())
        return;
    session::Place place;
    place.item = m_item;
    if (const std::optional<CellKey> cell = m_grid->currentCell()) {
        place.label = cell->label;
        place.criterion = cell->criterion;
    }
    place.scrollPermille = static_cast<int>(m_panes->scrollFraction() * 1000.0);
    place.mode = m_entries->placeMode();
    m_session.setPlace(place);
}

void ReviewDesk::settle()
{
    m_comment->saveNow();
    m_dossier->saveNow();
    m_entries->saveNow();
    m_items->notes().saveNow();
    m_reading->count();
    if (m_placeTimer.isActive()) {
        m_placeTimer.stop();
        rememberPlace();
    }
}

void ReviewDesk::restorePlace()
{
    const session::Place place = m_session.place();
    const auto &items = m_session.content().items;
    if (items.empty())
        return;
    if (!showItem(place.item)) {
        openItem(items.front().id);
        return;
    }
    m_entries->restore(place);
    if (!place.label.isEmpty())
        m_grid->setCurrentCell({place.item, place.label, place.criterion});
    m_panes->setScrollFraction(place.scrollPermille / 1000.0);
}

void ReviewDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_controls->fitWidth(width());
}

void ReviewDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_attendance->act(); // somebody turned to it
    m_reading->setSeen(true);
    alignGrid();
}

void ReviewDesk::hideEvent(QHideEvent *event)
{
    settle();
    m_reading->setSeen(false);
    QWidget::hideEvent(event);
}

} // namespace jeoul::ui
