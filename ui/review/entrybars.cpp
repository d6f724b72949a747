// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/entrybars.h"

#include "ui/review/anchortext.h"
#include "ui/review/cellpanel.h"
#include "ui/review/commentbox.h"
#include "ui/review/dossierform.h"
#include "ui/review/flagquestion.h"
#include "ui/review/gatebar.h"
#include "ui/review/hangulkeys.h"
#include "ui/review/pairbar.h"
#include "ui/review/paneactions.h"
#include "ui/review/panedeck.h"
#include "ui/review/rankboard.h"
#include "ui/review/readingcontrols.h"
#include "ui/review/reasonbar.h"
#include "ui/review/scoregrid.h"
#include "ui/review/spanbar.h"
#include "ui/review/spanentry.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr QLatin1String kPairMode("pair");

QToolButton *toolOf(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

EntryBars::EntryBars(session::ReviewSession &session, QWidget *desk)
    : QObject(desk)
    , m_session(session)
    , m_pairs(new PairBar(session, desk))
    , m_gates(new GateBar(session, desk))
    , m_ranks(new RankBoard(session, desk))
    , m_spanBar(new SpanBar(desk))
    , m_tools(new QWidget(desk))
    , m_moreButton(toolOf("anchorMore", m_tools))
    , m_compareButton(toolOf("compareButton", m_tools))
    , m_markButton(toolOf("markErrorButton", m_tools))
{
    m_moreButton->setCheckable(true);
    m_moreButton->setText(tr("More"));
    m_moreButton->setToolTip(tr("Everything that is said about the criterion (H)"));
    m_moreButton->setAccessibleName(m_moreButton->toolTip());
    m_moreButton->hide();
    m_compareButton->setCheckable(true);
    m_compareButton->setToolTip(tr("Compare two responses head to head (P)"));
    m_markButton->setText(tr("Mark an error"));
    m_markButton->setToolTip(tr("Mark what is selected as an error (M)"));
    m_pairs->hide();
}

EntryBars::~EntryBars() = default;

void EntryBars::addTo(QVBoxLayout *column, CellPanel *panel)
{
    column->addWidget(m_pairs);
    column->addWidget(m_ranks);
    auto *tools = new widgets::FlowLayout(m_tools);
    tools->setContentsMargins(8, 4, 8, 0);
    tools->setSpacing(4);
    for (QToolButton *tool : {m_compareButton, m_markButton, m_moreButton})
        tools->addWidget(tool);
    panel->setTools(m_tools);
    panel->addQuestion(m_spanBar);
    panel->addQuestion(m_gates);
}

void EntryBars::connectTo(const Parts &parts)
{
    m_parts = parts;
    m_spans = new SpanEntry(m_session, parts.panes, m_spanBar, this);
    m_actions = new PaneActions(m_session, {parts.desk, parts.panes, m_spans, m_gates}, this);
    m_gates->setPanes(parts.panes);
    connectBars();
    connectGates();
    connectPanes();
    connectQuestions();
    connect(m_moreButton, &QToolButton::clicked, this, &EntryBars::unfoldAnchor);
    connect(parts.anchor, &AnchorText::foldableChanged, this, &EntryBars::showMoreButton);
    connect(m_compareButton, &QToolButton::clicked, this, &EntryBars::compare);
    connect(m_markButton, &QToolButton::clicked, this,
            [this] { m_spans->mark(m_parts.grid->currentPosition()); });
    connect(parts.controls, &ReadingControls::modeChanged, this, [this] {
        if (m_comparing && m_parts.panes->mode() != PaneMode::Two) {
            m_modeBefore = static_cast<int>(m_parts.panes->mode());
            compare(false);
        }
    });
    connect(&m_session, &session::ReviewSession::marksChanged, this, [this](const QString &item) {
        if (item == m_item)
            refreshTools();
    });
}

void EntryBars::connectBars()
{
    connect(m_pairs, &PairBar::pairChosen, this, [this](const QString &first, const QString &second) {
        if (!m_comparing)
            return;
        showPanes(first, second);
        Q_EMIT placeChanged();
    });
    connect(m_pairs, &PairBar::reasonRequested, this, &EntryBars::askCannotCompare);
    connect(m_pairs, &PairBar::commentRequested, m_parts.comment, &CommentBox::startEditing);
    connect(m_pairs, &PairBar::refused, this, &EntryBars::refused);
    connect(m_pairs, &PairBar::saidChanged, this, [this](const QString &said) {
        if (m_comparing)
            m_parts.anchor->say(said);
    });
    connect(m_pairs, &PairBar::left, this, [this] { compare(false); });
    connect(m_ranks, &RankBoard::reasonRequested, this, &EntryBars::askCannotRank);
    connect(m_ranks, &RankBoard::refused, this, &EntryBars::refused);
    connect(m_ranks, &RankBoard::left, this, [this] {
        leaveRanking();
        focusEntry();
    });
    connect(m_ranks, &RankBoard::currentChanged, this, [this](const QString &label) {
        if (!m_comparing)
            m_parts.panes->showPosition(positionOf(label));
        if (ranking())
            Q_EMIT placeChanged();
    });
    connect(m_spans, &SpanEntry::told, this, &EntryBars::refused);
    connect(m_spans, &SpanEntry::left, this, &EntryBars::focusEntry);
}

void EntryBars::connectGates()
{
    connect(m_gates, &GateBar::left, this, &EntryBars::focusEntry);
    connect(m_gates, &GateBar::labelChanged, this, [this](const QString &label) {
        if (m_comparing)
            compare(false);
        if (const std::optional<CellKey> cell = m_parts.grid->currentCell())
            m_parts.grid->setCurrentCell({m_item, label, cell->criterion});
        m_parts.panes->showPosition(positionOf(label));
    });
    // They are about one response; whoever goes on scoring or ranking sees the comments again.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*before*/, QWidget *now) {
        if (now != nullptr && (now == m_parts.grid || now == m_ranks || now == m_pairs))
            releaseQuestions(now);
        followFocus(now);
    });
}

void EntryBars::connectQuestions()
{
    connect(m_spanBar, &SpanBar::asked, this, [this] { endQuestions(m_spanBar); });
    connect(m_gates, &GateBar::asked, this, [this] { endQuestions(m_gates); });
    connect(m_parts.reason, &ReasonBar::asked, this, [this] { endQuestions(m_parts.reason); });
}

/// One question at a time: what was answered of the others is recorded.
void EntryBars::endQuestions(const QWidget *but)
{
    if (but != m_gates)
        m_gates->close();
    if (but != m_spanBar)
        m_spanBar->release();
    if (but != m_parts.reason)
        m_parts.reason->release();
}

/// No question outlives the turn to the sheet.
void EntryBars::releaseQuestions(QWidget *turnedTo)
{
    if (!m_parts.reason->isHidden())
        m_backTo = turnedTo;
    endQuestions(nullptr);
}

void EntryBars::connectPanes()
{
    connect(m_actions, &PaneActions::responseChosen, this, &EntryBars::takeUp);
    connect(m_actions, &PaneActions::flagRequested, this, [this](const QString &label) { askFlag({label}); });
    connect(m_actions, &PaneActions::checksRequested, this, [this](const QString &label) {
        compare(false);
        takeUp(label);
        m_gates->startTick(label);
    });
}

/// What is filled in goes on with this response.
void EntryBars::takeUp(const QString &label)
{
    if (m_ranks->hasRanking())
        m_ranks->setCurrent(label);
    if (const std::optional<CellKey> cell = m_parts.grid->currentCell())
        m_parts.grid->setCurrentCell({m_item, label, cell->criterion});
    if (!m_ranks->hasFocus())
        focusEntry();
}

/// What is said below the sheet is about what the keys go to: the comment and a reason belong to whatever
/// they were opened from, and another window takes nothing away.
void EntryBars::followFocus(const QWidget *now)
{
    const auto within = [now](const QWidget *part) { return now == part || part->isAncestorOf(now); };
    if (now == nullptr || within(m_parts.comment) || within(m_parts.reason))
        return;
    if (now != m_ranks)
        return leaveRanking();
    if (!std::exchange(m_ranking, true))
        Q_EMIT placeChanged();
}

void EntryBars::leaveRanking()
{
    if (std::exchange(m_ranking, false))
        Q_EMIT placeChanged();
}

bool EntryBars::ranking() const
{
    return m_ranking && !m_comparing && m_ranks->hasRanking();
}

void EntryBars::checkGates()
{
    compare(false);
    const int position = m_parts.grid->currentPosition();
    const QString ranked = m_ranks->hasRanking() && m_ranks->hasFocus() ? m_ranks->currentLabel() : QString();
    const QStringList judged = m_session.labels(m_item);
    const QString label = responseLabel(m_session.content().rubric.policy.labels, std::max(position, 0));
    if (!ranked.isEmpty())
        m_gates->startTick(ranked);
    else if (judged.contains(label))
        m_gates->startTick(label);
    else if (!judged.isEmpty())
        m_gates->startTick(judged.front());
}

void EntryBars::saveNow()
{
    m_gates->saveNow();
    m_spanBar->keep();
    if (m_parts.reason != nullptr)
        m_parts.reason->keep();
}

bool EntryBars::questionOpen() const
{
    return !m_spanBar->isHidden() || !m_parts.reason->isHidden();
}

int EntryBars::positionOf(const QString &label) const
{
    return labelPosition(m_session.content().rubric.policy.labels, label);
}

bool EntryBars::hasCells() const
{
    return !m_session.cells(m_item).empty();
}

void EntryBars::setItem(const QString &item)
{
    m_item = item;
    if (m_comparing)
        m_cellBefore = m_parts.grid->currentCell();
    m_parts.reason->hide(); // it was about another item
    m_pairs->setItem(item);
    m_ranks->setItem(item);
    m_spans->setItem(item);
    m_gates->setItem(item);
    m_actions->setItem(item);
    m_ranking = m_ranks->hasRanking() && m_ranks->hasFocus();
    m_compareButton->setVisible(m_pairs->hasPairs());
    m_markButton->setVisible(m_spans->wanted());
    // Whoever compares goes on comparing; an item that asks for nothing else begins with it.
    const bool alone = !hasCells() && !m_ranks->hasRanking();
    compare(m_pairs->hasPairs() && (m_comparing || alone));
    refreshTools();
}

void EntryBars::refreshTools()
{
    const std::vector<PairKey> pairs = m_session.pairs(m_item);
    const auto done = std::count_if(pairs.begin(), pairs.end(), [this](const PairKey &pair) {
        return m_session.verdict(pair).has_value();
    });
    m_compareButton->setText(tr("Head to head %1/%2").arg(done).arg(pairs.size()));
}

void EntryBars::unfoldAnchor(bool unfolded)
{
    m_parts.anchor->setUnfolded(unfolded);
    m_moreButton->setChecked(unfolded);
}

/// Only where there is more, and where that is in sight.
void EntryBars::showMoreButton()
{
    m_moreButton->setVisible(!m_comparing && hasCells() && m_parts.anchor->foldable());
}

void EntryBars::compare(bool on)
{
    const bool now = on && m_pairs->hasPairs();
    const bool changed = now != m_comparing;
    if (changed && m_parts.reason != nullptr)
        m_parts.reason->close(); // it was about what is no longer in hand
    if (changed && now) {
        m_modeBefore = static_cast<int>(m_parts.panes->mode());
        m_cellBefore = m_parts.grid->currentCell();
    }
    if (now) // before the question follows what is on show
        showPanes(m_pairs->pair()->first, m_pairs->pair()->second);
    m_comparing = now;
    m_compareButton->setChecked(now);
    m_pairs->setVisible(now);
    m_ranks->setVisible(!now && m_ranks->hasRanking()); // two responses in sight are no ranking
    m_parts.grid->setVisible(!now && hasCells());
    showMoreButton();
    m_parts.desk->setFocusProxy(entry());
    // A comparison asks about the two that it names, and documents are chosen on their sheet.
    const BlindItem *blind = m_session.content().item(m_item);
    m_parts.panes->setOffersLabels(!now && blind != nullptr &&
                                   !DossierForm::isFor(m_session.content(), *blind));
    const int mode = now ? static_cast<int>(PaneMode::Two) : m_modeBefore;
    if ((now || changed) && mode != static_cast<int>(m_parts.panes->mode()))
        m_parts.controls->setMode(mode);
    if (!changed)
        return;
    if (!now && m_cellBefore) // two columns in sight had moved it
        m_parts.grid->setCurrentCell(*m_cellBefore);
    focusEntry();
    Q_EMIT placeChanged();
}

void EntryBars::showPanes(const QString &first, const QString &second)
{
    m_parts.panes->showPair(positionOf(first), positionOf(second));
}

QWidget *EntryBars::entry() const
{
    if (m_comparing)
        return m_pairs;
    if (!hasCells() && m_ranks->hasRanking())
        return m_ranks;
    return m_parts.grid;
}

void EntryBars::focusRanking()
{
    compare(false);
    m_ranks->setFocus(Qt::OtherFocusReason);
}

void EntryBars::focusEntry()
{
    m_gates->close();
    const bool commented = ranking() && m_parts.comment->isAncestorOf(QApplication::focusWidget());
    QWidget *wanted = m_backTo != nullptr ? m_backTo.data() : commented ? m_ranks : entry();
    m_backTo = nullptr;
    wanted->setFocus(Qt::OtherFocusReason);
}

bool EntryBars::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        m_spanBar->leave();
        focusEntry();
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) != Qt::NoModifier)
        return false;
    const QChar letter = shortcutLetter(event);
    if (ticking() && hasCells() && QStringView(u"cfx").contains(letter))
        return passToSheet(event);
    if (letter == u'p' && m_pairs->hasPairs())
        compare(!m_comparing);
    else if (letter == u'r' && m_ranks->hasRanking())
        focusRanking();
    else if (letter == u'm')
        m_spans->mark(m_parts.grid->currentPosition());
    else if (letter == u'g' && m_gates->wanted())
        checkGates();
    else if (letter == u'h' && m_moreButton->isVisibleTo(m_parts.desk))
        unfoldAnchor(!m_parts.anchor->unfolded());
    else if (letter == u'f' && m_comparing)
        askFlag({m_pairs->pair()->first, m_pairs->pair()->second});
    else if (letter == u'f' && m_ranks->hasFocus())
        askFlag({m_ranks->currentLabel()});
    else if (letter == u'c' && m_ranks->hasFocus() && m_parts.comment->isVisibleTo(m_parts.desk))
        m_parts.comment->startEditing();
    else
        return saysWhyNot(letter);
    return true;
}

bool EntryBars::ticking() const
{
    const QWidget *keys = QApplication::focusWidget();
    return keys != nullptr && m_gates->isAncestorOf(keys);
}

/// What a key asks about the cell in hand it asks while checks are open as well.
bool EntryBars::passToSheet(const QKeyEvent &event)
{
    focusEntry();
    QKeyEvent same(event.type(), event.key(), event.modifiers(), event.text());
    QApplication::sendEvent(m_parts.grid, &same);
    return true;
}

/// A key that every shortcut sheet names is never simply dead.
bool EntryBars::saysWhyNot(QChar letter)
{
    if (letter == u'p')
        Q_EMIT refused(tr("The responses of this item are not compared head to head."));
    else if (letter == u'r')
        Q_EMIT refused(tr("The responses of this item are not ranked."));
    else if (letter == u'g')
        Q_EMIT refused(tr("The responses of this item have nothing to tick."));
    else
        return false;
    return true;
}

void EntryBars::align()
{
    const std::vector<PaneDeck::Place> shown = m_parts.panes->panes();
    if (shown.empty())
        return;
    const int left = m_parts.panes->mapTo(m_parts.desk, QPoint(0, 0)).x();
    const int right = left + shown.back().x + shown.back().width;
    m_pairs->setSides(left - m_pairs->x(), right - m_pairs->x());
    // Without the item list there is no room beside the panes, but the title needs some all the same.
    m_ranks->setSides(std::max(left, m_parts.grid->headerWidth()) - m_ranks->x(), right - m_ranks->x());
    followPanes();
}

/// A search may bring another response into sight: the question is always about the two that are there.
void EntryBars::followPanes()
{
    const std::vector<PaneDeck::Place> shown = m_parts.panes->panes();
    if (!m_comparing || shown.size() != 2)
        return;
    const LabelStyle style = m_session.content().rubric.policy.labels;
    m_pairs->showPair(responseLabel(style, shown.front().position),
                      responseLabel(style, shown.back().position));
}

bool EntryBars::showMissing(const session::Missing &missing)
{
    if (missing.what == session::Missing::What::Pair) {
        compare(true);
        m_pairs->showPair(missing.cell.label, missing.against);
        m_pairs->setFocus(Qt::OtherFocusReason);
        return true;
    }
    compare(false);
    leaveRanking();
    if (missing.what == session::Missing::What::Reason && m_gates->wanted()) {
        m_gates->startReason(missing.cell.label, missing.cell.criterion);
        return true;
    }
    if (missing.what != session::Missing::What::Rank)
        return false;
    focusRanking();
    m_ranks->setCurrent(missing.cell.label);
    return true;
}

void EntryBars::showStep(const session::ReviewStep &step, bool forward)
{
    bool elsewhere = false;
    for (const session::AnyChange &change : step) {
        if (const auto *pair = std::get_if<session::PreferenceChange>(&change)) {
            compare(true);
            m_pairs->showChanged(pair->key, forward);
            m_pairs->setFocus(Qt::OtherFocusReason);
        } else if (const auto *rank = std::get_if<session::RankChange>(&change)) {
            focusRanking();
            m_ranks->showChanged(rank->key.label);
        } else if (const auto *span = std::get_if<session::SpanChange>(&change)) {
            showSpan(span->key);
        } else if (const auto *gate = std::get_if<session::GateChange>(&change)) {
            compare(false);
            m_gates->startTick(gate->key.label, gate->key.gate);
        } else if (const auto *comment = std::get_if<session::CommentChange>(&change)) {
            elsewhere = !comment->key.label.isEmpty();
            if (!elsewhere)
                showItemComment();
        } else {
            elsewhere = elsewhere || std::holds_alternative<session::MarkChange>(change);
        }
    }
    if (!elsewhere)
        return;
    compare(false);
    if (ranking())
        focusEntry();
}

/// What is said of the item as a whole stands beside its comparisons, or its ranking.
void EntryBars::showItemComment()
{
    if (ranking())
        return;
    if (m_pairs->hasPairs())
        compare(true);
    else if (m_ranks->hasRanking())
        focusRanking();
}

void EntryBars::showSpan(const SpanKey &span)
{
    const int position = positionOf(span.label);
    const std::vector<PaneDeck::Place> shown = m_parts.panes->panes();
    if (std::none_of(shown.begin(), shown.end(),
                     [position](const PaneDeck::Place &pane) { return pane.position == position; })) {
        compare(false);
        m_parts.panes->showPosition(position);
    }
    m_spans->showChanged(span);
}

bool EntryBars::showFocus()
{
    if (!m_comparing && !ranking())
        return false;
    m_parts.anchor->say(m_comparing ? m_pairs->verdictText()
                                    : m_ranks->responseText(m_ranks->currentLabel()) +
                                          QStringLiteral("  ·  ") + m_ranks->orderText());
    m_parts.comment->setEnabled(true);
    m_parts.comment->setKey({m_item, {}, {}}, tr("Comment on this item"), {});
    return true;
}

void EntryBars::askFlag(const QStringList &labels)
{
    m_backTo = m_comparing           ? static_cast<QWidget *>(m_pairs)
               : m_ranks->hasFocus() ? static_cast<QWidget *>(m_ranks)
                                     : nullptr;
    FlagQuestion(m_session, m_parts.reason).ask(m_item, labels);
}

void EntryBars::askCannotCompare(const PairKey &pair)
{
    m_backTo = m_pairs;
    m_parts.reason->askWhyNot(tr("Cannot compare %1 and %2: give a reason").arg(pair.first, pair.second),
                              [this, pair](const QString &reason) {
                                  const Status status =
                                      m_session.setPreference(pair, PairVerdict::impossible(reason));
                                  if (status.ok() && m_pairs->pair() == pair)
                                      m_pairs->goOn();
                                  return status;
                              });
}

void EntryBars::askCannotRank(const ResponseKey &response)
{
    m_backTo = m_ranks;
    m_parts.reason->askWhyNot(
        tr("Cannot rank %1: give a reason").arg(response.label), [this, response](const QString &reason) {
            const Status status = m_session.setRank(response, Rank{std::nullopt, reason});
            if (status.ok() && m_ranks->currentLabel() == response.label)
                m_ranks->goOn();
            return status;
        });
}

QString EntryBars::placeMode() const
{
    const QString number = QString::number(static_cast<int>(m_parts.panes->mode()));
    return m_comparing ? number + u':' + kPairMode : number;
}

void EntryBars::restore(const session::Place &place)
{
    if (place.mode.section(u':', 1, 1) == kPairMode)
        compare(true);
    else if (!m_comparing)
        m_parts.controls->setMode(place.mode.toInt());
}

} // namespace jeoul::ui
