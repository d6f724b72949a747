// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewbar.h"

#include "models/base/readinglanguage.h"
#include "models/domain/itemwords.h"
#include "ui/review/attendance.h"
#include "ui/review/breakhint.h"
#include "ui/review/changewords.h"
#include "ui/review/readingtime.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr double kTwoLines = 1.5; ///< from this size of text on
constexpr int kReadMs = 8000;     ///< enough to read why something was refused
constexpr int kToolShare = 4;     ///< of the second line, beside what happened last

QToolButton *arrow(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString minutes(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ReviewBar::ReviewBar(session::ReviewSession &session, const ReadingTime &reading,
                     const Attendance &attendance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(reading)
    , m_number(new QLabel(this))
    , m_where(new QLabel(this))
    , m_undo(arrow({}, {}, this))
    , m_redo(arrow({}, {}, this))
    , m_time(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_complete(new QPushButton(tr("Complete and next"), this))
    , m_submit(new QPushButton(this))
    , m_break(new BreakHint(attendance, this))
{
    setObjectName(QStringLiteral("reviewBar"));
    m_number->setObjectName(QStringLiteral("itemNumber"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_time->setObjectName(QStringLiteral("itemTime"));
    m_where->setObjectName(QStringLiteral("itemWhere"));
    m_complete->setObjectName(QStringLiteral("completeButton"));
    m_complete->setToolTip(tr("Ctrl+Enter"));
    m_complete->setProperty("primary", true);
    m_submit->setObjectName(QStringLiteral("submitButton"));
    auto *previous = arrow(QStringLiteral("‹"), tr("Previous item ([)"), this);
    auto *next = arrow(QStringLiteral("›"), tr("Next item (])"), this);
    QFont strong = m_number->font();
    strong.setWeight(QFont::DemiBold);
    m_number->setFont(strong);
    widgets::setTone(*m_where, "muted");
    widgets::setTone(*m_time, "muted");
    widgets::setTone(*m_saved, "muted");
    addUndo();
    build(previous, next);
    connect(previous, &QToolButton::clicked, this, &ReviewBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &ReviewBar::nextRequested);
    connect(m_complete, &QPushButton::clicked, this, &ReviewBar::completeRequested);
    connect(m_submit, &QPushButton::clicked, this, &ReviewBar::submitRequested);
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(kReadMs);
    connect(&m_session, &session::ReviewSession::historyChanged, this, [this] {
        m_refusal.stop(); // the person went on
        showSubmitted();
        showUndo();
    });
    connect(&m_session, &session::ReviewSession::saved, this, &ReviewBar::showSaved);
    connect(&m_session, &session::ReviewSession::saveFailed, this, [this](const QString &sentence) {
        m_saved->setText(tr("Not saved: %1").arg(sentence));
        widgets::setTone(*m_saved, "bad");
    });
    connect(&m_session, &session::ReviewSession::noticed, this, [this](const QString &sentence) {
        m_saved->setText(sentence);
        widgets::setTone(*m_saved, "warn");
    });
    if (const std::optional<QDateTime> before = m_session.savedAt())
        showSaved(*before);
    else
        showStanding();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ReviewBar::tick);
    m_clock.start();
}

void ReviewBar::addUndo()
{
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setIcon(theme::icon(theme::Icon::Undo));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_redo->setIcon(theme::icon(theme::Icon::Redo));
    connect(m_undo, &QToolButton::clicked, this, [this] { Q_EMIT undoRequested(false); });
    connect(m_redo, &QToolButton::clicked, this, [this] { Q_EMIT undoRequested(true); });
}

/// Says what would be taken back, so that nobody has to try.
void ReviewBar::showUndo()
{
    for (const bool forward : {false, true}) {
        const session::ReviewStep step = m_session.nextStep(forward);
        const QString words = changeWords(step, m_session.content(), m_item, readingLanguage(locale()));
        QToolButton *button = forward ? m_redo : m_undo;
        button->setEnabled(!step.empty());
        const QString name = forward ? tr("Do again") : tr("Take back");
        button->setAccessibleName(step.empty() ? name : QStringLiteral("%1: %2").arg(name, words));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(),
                                                         QLatin1String(forward ? "Ctrl+Shift+Z" : "Ctrl+Z")));
    }
}

/// One line; with large text what happens to the item stands in a second one, and both may wrap.
void ReviewBar::build(QWidget *previous, QWidget *next)
{
    const bool large = theme::textScale() >= kTwoLines;
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->installEventFilter(this); // it gives way to what is said at the right
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *below = large ? new QHBoxLayout : row;
    row->addWidget(previous);
    row->addWidget(m_number);
    row->addWidget(next);
    row->addWidget(m_where, 1);
    auto *steps = new QHBoxLayout; // close together
    steps->setSpacing(0);
    steps->addWidget(m_undo);
    steps->addWidget(m_redo);
    row->addLayout(steps);
    below->addWidget(m_break);
    below->addWidget(m_saved, large ? 1 : 0);
    below->addWidget(m_time);
    row->addWidget(m_complete);
    row->addWidget(m_submit);
    column->addLayout(row);
    if (!large)
        return;
    m_below = below;
    m_where->setWordWrap(true);
    m_saved->setWordWrap(true);
    column->addLayout(below);
}

bool ReviewBar::takeTools(QWidget *tools)
{
    if (m_below == nullptr)
        return false;
    m_below->insertWidget(m_below->indexOf(m_time), tools, kToolShare);
    return true;
}

void ReviewBar::setItem(const QString &item)
{
    m_item = item;
    const PacketContent &content = m_session.content();
    const BlindItem *blind = content.item(item);
    if (blind == nullptr)
        return;
    const auto count = static_cast<int>(content.items.size());
    m_number->setText(tr("Item %1 of %2").arg(content.indexOf(item) + 1).arg(count));
    QStringList where;
    if (blind->kind == ItemKind::Practice)
        where << tr("Practice, not counted");
    for (const QString &part :
         {blind->benchmarkTitle, itemwords::domain(blind->domain), itemwords::language(blind->language)}) {
        if (!part.isEmpty())
            where << part;
    }
    m_whole = where.join(QStringLiteral("  ·  "));
    m_where->setToolTip(m_whole);
    m_where->setAccessibleName(m_whole);
    showWhere();
    m_refusal.stop();
    showSubmitted();
    showUndo();
    tick();
}

/// What has no room ends in a sign for it and not in the middle of a letter.
void ReviewBar::showWhere()
{
    m_where->setText(m_where->wordWrap()
                         ? m_whole
                         : m_where->fontMetrics().elidedText(m_whole, Qt::ElideRight, m_where->width()));
}

bool ReviewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_where && event->type() == QEvent::Resize)
        showWhere();
    return QWidget::eventFilter(watched, event);
}

/// After a score file was handed over the button says which one, and that it is out of date once something
/// is changed.
void ReviewBar::showSubmitted()
{
    const std::vector<session::PastSubmission> past = m_session.pastSubmissions();
    const qint64 last = past.empty() ? 0 : past.back().sequence;
    QString text = tr("Submit…");
    QString hint;
    if (last > 0 && m_session.changedSinceSubmission()) {
        text = tr("Submit no. %1…").arg(m_session.nextSubmission());
        hint = tr("Changed since score file no. %1: submit again so that the change counts.").arg(last);
    } else if (last > 0) {
        text = tr("No. %1 submitted").arg(last);
        hint = tr("Score file no. %1 holds everything that stands here. A correction needs a new file.")
                   .arg(last);
    }
    m_submit->setText(text);
    m_submit->setToolTip(hint);
    m_submit->setAccessibleDescription(hint);
}

void ReviewBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSubmitted(); // the way back here leads over the page that submits
}

void ReviewBar::tick()
{
    const qint64 seconds = m_reading.seconds();
    const int wanted =
        m_session.cells(m_item).empty() ? 0 : m_session.content().rubric.policy.minSecondsPerItem;
    const bool waits = seconds < wanted;
    m_time->setText(waits ? tr("%1 of %2").arg(minutes(seconds), minutes(wanted)) : minutes(seconds));
    m_time->setAccessibleDescription(tr("Time on this item")); // its name is the time itself
    QString hint = tr("Time on this item. It stands still once nothing has been touched or played for %n "
                      "minute(s).",
                      nullptr, static_cast<int>(Attendance::kPauseMs / 60'000));
    if (wanted > 0)
        hint +=
            u'\n' + tr("The rules of this round ask for at least %n second(s) on every item. Until then it "
                       "cannot be completed; everything else can be done meanwhile.",
                       nullptr, wanted);
    m_time->setToolTip(hint);
    if (m_time->property("waits").toBool() != waits || !m_time->property("waits").isValid()) {
        m_time->setProperty("waits", waits);
        widgets::setTone(*m_time, waits ? "warn" : "muted");
    }
}

void ReviewBar::setBreakHints(bool wanted)
{
    m_break->setWanted(wanted);
}

/// That places are saved is no answer to what a person should look through first.
bool ReviewBar::showStanding()
{
    const QString notice = m_session.standingNotice();
    if (!notice.isEmpty()) {
        m_saved->setText(notice);
        widgets::setTone(*m_saved, "warn");
    }
    return !notice.isEmpty();
}

/// A place or the time on the item may be written at the very moment something is refused: the reason stays.
void ReviewBar::showSaved(const QDateTime &when)
{
    if (m_refusal.isActive() || showStanding())
        return;
    const QDateTime local = when.toLocalTime();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session.clock().wallMs()).date();
    // A time alone is one of today.
    const QString words = local.date() == today ? local.toString(QStringLiteral("HH:mm:ss"))
                                                : locale().toString(local.date(), QLocale::ShortFormat) +
                                                      u' ' + local.toString(QStringLiteral("HH:mm"));
    m_saved->setText(tr("Saved %1").arg(words));
    widgets::setTone(*m_saved, "muted");
}

void ReviewBar::showRefusal(const QString &sentence)
{
    say(sentence);
    widgets::setTone(*m_saved, "warn");
}

void ReviewBar::say(const QString &sentence)
{
    m_saved->setText(sentence);
    widgets::setTone(*m_saved, "muted");
    m_refusal.start();
    QAccessibleEvent told(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString ReviewBar::savedText() const
{
    return m_saved->text();
}

} // namespace jeoul::ui
