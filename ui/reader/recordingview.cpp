// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/recordingview.h"

#include "ui/reader/playerstage.h"
#include "ui/reader/videosurface.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShowEvent>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace jeoul::reader {

namespace {

constexpr std::array kSpeeds = {0.75, 1.0, 1.25, 1.5, 2.0};
constexpr std::size_t kUsualSpeed = 1;
constexpr int kStep = 5'000;
constexpr int kPage = 30'000;

QString timeText(int milliseconds)
{
    const int seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

RecordingView::RecordingView(const Media &media, const QByteArray &bytes, const QString &name,
                             PlayerStage &stage, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_bytes(bytes)
    , m_stage(&stage)
    , m_play(new QToolButton(this))
    , m_place(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_speed(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_speedIndex(kUsualSpeed)
{
    build(name);
    connect(m_play, &QToolButton::clicked, this, &RecordingView::toggle);
    connect(m_speed, &QToolButton::clicked, this, &RecordingView::nextSpeed);
    connect(m_place, &QSlider::valueChanged, this, &RecordingView::goTo);
    if (m_surface != nullptr)
        connect(m_surface, &VideoSurface::clicked, this, &RecordingView::toggle);
    setPosition(0);
    setPlaying(false);
}

RecordingView::~RecordingView()
{
    if (m_player && m_stage != nullptr)
        m_stage->retire(std::move(m_player));
    else if (m_player)
        m_player->disconnect(this);
}

void RecordingView::build(const QString &name)
{
    setAccessibleName(name);
    m_play->setObjectName(QStringLiteral("play"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Place in the recording"));
    m_place->setFocusPolicy(Qt::TabFocus); // the mouse leaves the focus where scores are given
    m_place->setRange(0, m_media.duration);
    m_place->setSingleStep(kStep);
    m_place->setPageStep(kPage);
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setProperty("tone", QStringLiteral("muted"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setText(tr("%1×").arg(locale().toString(1)));
    m_speed->setToolTip(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed %1").arg(locale().toString(1)));
    m_note->setObjectName(QStringLiteral("recordingNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("tone", QStringLiteral("warn"));
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(4);
    if (m_media.kind == MediaKind::Video) {
        m_surface = new VideoSurface({m_media.width, m_media.height}, this);
        column->addWidget(m_surface);
    }
    column->addLayout(row);
    column->addWidget(m_note);
}

QString RecordingView::noteText() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

Player &RecordingView::player()
{
    if (!m_player) {
        m_player = m_stage->make(m_bytes, m_surface != nullptr);
        connect(m_player.get(), &Player::playingChanged, this, &RecordingView::setPlaying);
        connect(m_player.get(), &Player::moved, this, &RecordingView::setPosition);
        connect(m_player.get(), &Player::warned, this, &RecordingView::say);
        connect(m_player.get(), &Player::failed, this, &RecordingView::fail);
        if (m_surface != nullptr)
            connect(m_player.get(), &Player::pictured, m_surface, &VideoSurface::setPicture);
        m_player->setVolume(m_stage->volumeOf(m_media));
        m_player->setRate(kSpeeds.at(m_speedIndex));
    }
    return *m_player;
}

void RecordingView::toggle()
{
    if (m_failed)
        return;
    if (m_playing)
        return player().pause();
    m_stage->enter(&player());
    // A video has its player for its first picture, which may be shown before the rest of its item is known.
    player().setVolume(m_stage->volumeOf(m_media));
    player().play();
    Q_EMIT started();
}

void RecordingView::skip(int milliseconds)
{
    m_place->setValue(m_position + milliseconds);
}

/// Where the person wants to be; the player says where it is by setPosition().
void RecordingView::goTo(int milliseconds)
{
    if (m_failed)
        return;
    setPosition(milliseconds);
    player().seek(milliseconds);
}

void RecordingView::nextSpeed()
{
    m_speedIndex = (m_speedIndex + 1) % kSpeeds.size();
    const QString speed = locale().toString(kSpeeds.at(m_speedIndex));
    m_speed->setText(tr("%1×").arg(speed));
    m_speed->setAccessibleName(tr("Speed %1").arg(speed));
    if (m_player)
        m_player->setRate(kSpeeds.at(m_speedIndex));
}

void RecordingView::setPlaying(bool playing)
{
    m_playing = playing;
    const QString does = playing ? tr("Pause") : tr("Play");
    m_play->setIcon(ui::theme::icon(playing ? ui::theme::Icon::Pause : ui::theme::Icon::Play));
    m_play->setToolTip(tr("%1 (K)").arg(does));
    m_play->setAccessibleName(does);
}

void RecordingView::setPosition(int milliseconds)
{
    m_position = std::clamp(milliseconds, 0, m_media.duration);
    const QSignalBlocker mine(m_place);
    if (!m_place->isSliderDown())
        m_place->setValue(m_position);
    m_time->setText(tr("%1 / %2").arg(timeText(m_position), timeText(m_media.duration)));
    m_place->setAccessibleDescription(m_time->text());
}

void RecordingView::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->show();
}

void RecordingView::fail(const QString &sentence)
{
    m_failed = true;
    setPlaying(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_play, m_place, m_speed})
        part->setEnabled(false);
    say(sentence);
}

void RecordingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_surface != nullptr)
        player(); // brings the first picture
}

void RecordingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A minimised window plays on; a response that was left does not.
    if (m_playing && !event->spontaneous())
        player().pause();
}

} // namespace jeoul::reader
