// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewbar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace jeoul::ui {

namespace {

QToolButton *arrow(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QString::fromLatin1(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

ReviewBar::ReviewBar(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(new QLabel(this))
    , m_where(new QLabel(this))
    , m_time(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_complete(new QPushButton(tr("Complete and next"), this))
{
    setObjectName(QStringLiteral("reviewBar"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_complete->setObjectName(QStringLiteral("completeButton"));
    m_complete->setToolTip(tr("Ctrl+Enter"));
    m_complete->setProperty("primary", true);
    auto *submit = new QPushButton(tr("Submit…"), this);
    submit->setObjectName(QStringLiteral("submitButton"));
    auto *previous = arrow(QStringLiteral("‹"), tr("Previous item ([)"), this);
    auto *next = arrow(QStringLiteral("›"), tr("Next item (])"), this);
    QFont strong = m_number->font();
    strong.setWeight(QFont::DemiBold);
    m_number->setFont(strong);
    setTone(m_where, "muted");
    setTone(m_time, "muted");
    setTone(m_saved, "muted");
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(previous);
    row->addWidget(m_number);
    row->addWidget(next);
    row->addWidget(m_where, 1);
    row->addWidget(m_saved);
    row->addWidget(m_time);
    row->addWidget(m_complete);
    row->addWidget(submit);
    connect(previous, &QToolButton::clicked, this, &ReviewBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &ReviewBar::nextRequested);
    connect(m_complete, &QPushButton::clicked, this, &ReviewBar::completeRequested);
    connect(submit, &QPushButton::clicked, this, &ReviewBar::submitRequested);
    connect(&m_session, &session::ReviewSession::saved, this, &ReviewBar::showSaved);
    connect(&m_session, &session::ReviewSession::saveFailed, this, [this](const QString &sentence) {
        m_saved->setText(tr("Not saved: %1").arg(sentence));
        setTone(m_saved, "bad");
    });
    connect(&m_session, &session::ReviewSession::noticed, this, [this](const QString &sentence) {
        m_saved->setText(sentence);
        setTone(m_saved, "warn");
    });
    showStanding();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ReviewBar::tick);
    m_clock.start();
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
    for (const QString &part : {blind->benchmarkTitle, blind->domain, blind->language}) {
        if (!part.isEmpty())
            where << part;
    }
    m_where->setText(where.join(QStringLiteral("  ·  ")));
    m_where->setToolTip(m_where->text());
    m_before = m_session.readingSeconds(item);
    m_open.restart();
    tick();
}

void ReviewBar::tick()
{
    const qint64 seconds = m_before + m_open.elapsed() / 1000;
    m_time->setText(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_time->setAccessibleName(tr("Time on this item"));
}

/// That places are saved is no answer to what a person should look through first.
bool ReviewBar::showStanding()
{
    const QString notice = m_session.standingNotice();
    if (!notice.isEmpty())
        showRefusal(notice);
    return !notice.isEmpty();
}

void ReviewBar::showSaved(const QDateTime &when)
{
    if (showStanding())
        return;
    m_saved->setText(tr("Saved %1").arg(when.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
    setTone(m_saved, "muted");
}

void ReviewBar::showRefusal(const QString &sentence)
{
    m_saved->setText(sentence);
    setTone(m_saved, "warn");
}

QString ReviewBar::savedText() const
{
    return m_saved->text();
}

} // namespace jeoul::ui
