// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pane.h"

#include "ui/reader/readeredit.h"
#include "ui/reader/recordingbar.h"
#include "ui/reader/responseview.h"
#include "ui/review/labelstrip.h"
#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace jeoul::ui {

Pane::Pane(const QString &label, int position, reader::MathRenderer *math, reader::PlayerStage *stage,
           QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_labels(new LabelStrip(label, position, this))
    , m_view(new reader::ResponseView(this))
    , m_recordings(new reader::RecordingBar(tr("Response %1").arg(label), this))
    , m_head(new QHBoxLayout)
    , m_flags(new QToolButton(this))
    , m_matches(new QLabel(this))
    , m_pictures(new QToolButton(this))
{
    setObjectName(QStringLiteral("pane%1").arg(position));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("response%1").arg(position));
    m_view->setSpokenName(tr("Response %1").arg(label));
    m_view->setMathRenderer(math);
    m_recordings->setStage(stage);
    m_flags->setObjectName(QStringLiteral("flags%1").arg(position));
    m_flags->setIcon(theme::icon(theme::Icon::Flag));
    m_flags->setFocusPolicy(Qt::TabFocus);
    m_flags->hide();
    connect(m_flags, &QToolButton::clicked, this, &Pane::flagsRequested);
    m_matches->setObjectName(QStringLiteral("matches%1").arg(position));
    m_matches->setProperty("tone", QStringLiteral("muted"));
    m_matches->hide();
    m_pictures->setObjectName(QStringLiteral("pictures%1").arg(position));
    m_pictures->setToolTip(tr("Show the pictures large"));
    QSizePolicy kept = m_pictures->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the names of all panes stand at one height
    m_pictures->setSizePolicy(kept);
    m_pictures->hide();
    m_head->setContentsMargins(12, 0, 12, 0);
    m_head->setSpacing(8);
    m_head->addWidget(m_labels);
    m_head->addWidget(m_flags);
    m_head->addWidget(m_matches);
    m_head->addStretch(1);
    m_head->addWidget(m_pictures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(m_recordings);
    column->addWidget(m_view, 1);
    m_view->rawPage()->setContextMenuPolicy(Qt::NoContextMenu); // both texts have the menu of the pane
    connect(m_pictures, &QToolButton::clicked, this, [this] { m_view->showPictures(true); });
    for (QObject *watched : std::initializer_list<QObject *>{
             m_view->page(), m_view->rawPage(), m_view->page()->viewport(), m_view->rawPage()->viewport()})
        watched->installEventFilter(this);
}

void Pane::setResponse(const BlindResponse &response, const reader::MediaResolver &media,
                       std::unique_ptr<reader::RenderedText> prepared)
{
    m_view->setResponse(response, media, std::move(prepared));
    m_recordings->setRecordings(response.assigned && response.present ? response.media : std::vector<Media>(),
                                media);
    const auto count = static_cast<int>(m_view->pictures().size());
    m_pictures->setVisible(count > 0);
    m_pictures->setText(tr("%n picture(s)", nullptr, count));
}

void Pane::setFooter(QWidget *footer)
{
    layout()->addWidget(footer);
}

void Pane::setFlags(const QString &words)
{
    m_flags->setVisible(!words.isEmpty());
    m_flags->setToolTip(words);
    m_flags->setAccessibleName(tr("Response %1: %2").arg(m_label, words));
}

void Pane::addToHead(QWidget *sign)
{
    m_sign = sign;
    // From now on it keeps the height of the head, shown or not, and leaves the width to what is shown.
    for (auto [widget, kept] : {std::pair{sign, true}, std::pair<QWidget *, bool>{m_pictures, false}}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(kept);
        widget->setSizePolicy(policy);
    }
    m_head->insertWidget(1, sign);
}

int Pane::headRoom() const
{
    const QMargins margins = m_head->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (int i = 0; i < m_head->count(); ++i) {
        const QLayoutItem *item = m_head->itemAt(i);
        if (item->widget() != m_sign && !item->isEmpty())
            room -= item->sizeHint().width() + m_head->spacing();
    }
    return room;
}

void Pane::showMatches(bool searching)
{
    m_matches->setVisible(searching);
    if (!searching)
        return;
    const int count = m_view->matchCount();
    const int current = m_view->currentMatch();
    const int unseen = m_view->unseenMatches();
    QString counted = m_view->moreMatches() ? tr("%L1+").arg(count) : QString::number(count);
    QString spoken = tr("%n match(es) in response %1", nullptr, count).arg(m_label);
    if (current >= 0)
        counted = tr("%1 of %2").arg(current + 1).arg(counted);
    m_matches->setToolTip({});
    if (unseen > 0) {
        counted = tr("%1 (+%L2)").arg(counted).arg(unseen);
        m_matches->setToolTip(
            tr("%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.", nullptr, unseen));
        spoken += QStringLiteral(". ") + m_matches->toolTip();
    }
    m_matches->setText(counted);
    m_matches->setAccessibleName(spoken);
}

QString Pane::matchesText() const
{
    return m_matches->isHidden() ? QString() : m_matches->text();
}

void Pane::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            if (wheel->angleDelta().y() != 0)
                Q_EMIT textSizeStepped(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jeoul::ui
