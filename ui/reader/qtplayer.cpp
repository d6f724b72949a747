// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/qtplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QBuffer>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>

namespace jeoul::reader {

namespace {

class QtPlayer final : public Player
{
public:
    Q_DISABLE_COPY_MOVE(QtPlayer)

    QtPlayer(const QByteArray &bytes, bool shows);
    ~QtPlayer() override;

    void play() override;
    void pause() override;
    void seek(int milliseconds) override;
    void setRate(double rate) override;
    void setVolume(double amplitude) override { m_sound.setVolume(static_cast<float>(amplitude)); }

private:
    void begin(bool shows);
    void statusChanged(QMediaPlayer::MediaStatus status);
    void fail();

    QBuffer m_bytes; // outlives the player that reads it
    QAudioOutput m_sound;
    QVideoSink m_picture;
    QMediaPlayer m_player;
    double m_rate = 1;
    int m_wanted = -1;    ///< where to go once it is loaded, in milliseconds
    bool m_begun = false; ///< before that the back end would forget what it is asked for
    bool m_plays = false;
    bool m_loaded = false;
    bool m_failed = false;
};

QtPlayer::QtPlayer(const QByteArray &bytes, bool shows)
{
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_player.setAudioOutput(&m_sound);
    connect(&m_player, &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        Q_EMIT playingChanged(state == QMediaPlayer::PlayingState);
    });
    connect(&m_player, &QMediaPlayer::positionChanged, this,
            [this](qint64 position) { Q_EMIT moved(static_cast<int>(position)); });
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &QtPlayer::statusChanged);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, &QtPlayer::fail);
    connect(&m_picture, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (const QImage image = frame.toImage(); !image.isNull())
            Q_EMIT pictured(image);
    });
    // Whoever made the player listens first.
    QMetaObject::invokeMethod(
        this, [this, shows] { begin(shows); }, Qt::QueuedConnection);
}

QtPlayer::~QtPlayer()
{
    m_player.disconnect(this);
    m_picture.disconnect(this);
    // The back end of Qt 6.4 hears of streams that end while its own parts are going already, and looks them
    // up in what is no more. Without a recording there are none.
    m_player.setSource({});
}

void QtPlayer::begin(bool shows)
{
    if (!m_player.isAvailable())
        return fail();
    if (QMediaDevices::defaultAudioOutput().isNull())
        Q_EMIT warned(QCoreApplication::translate("Player", "This computer has no sound output."));
    if (shows)
        m_player.setVideoSink(&m_picture);
    // The back end wants an address to begin; this one leads nowhere and is never opened.
    m_player.setSourceDevice(&m_bytes, QUrl(QStringLiteral("packet:recording")));
    m_begun = true;
    if (m_plays)
        m_player.play();
    else
        m_player.pause(); // brings the first picture, and may be moved
}

void QtPlayer::play()
{
    m_plays = true;
    if (m_begun)
        m_player.play();
}

void QtPlayer::pause()
{
    m_plays = false;
    if (m_begun)
        m_player.pause();
}

void QtPlayer::statusChanged(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia)
        return fail();
    if (m_loaded || (status != QMediaPlayer::LoadedMedia && status != QMediaPlayer::BufferedMedia))
        return;
    m_loaded = true;
    m_player.setPlaybackRate(m_rate);
    if (m_wanted >= 0)
        m_player.setPosition(m_wanted);
}

void QtPlayer::seek(int milliseconds)
{
    m_wanted = milliseconds;
    if (m_loaded)
        m_player.setPosition(milliseconds);
}

void QtPlayer::setRate(double rate)
{
    m_rate = rate;
    if (m_loaded)
        m_player.setPlaybackRate(rate);
}

void QtPlayer::fail()
{
    if (std::exchange(m_failed, true))
        return;
    // The back end does not say whether it lacks a part or was only interrupted.
    Q_EMIT failed(QCoreApplication::translate(
        "Player",
        "This computer cannot play the recording. Go to another item and come back; when it stays so, "
        "install the GStreamer plugins “base”, “good” and “libav” and open the packet again."));
}

} // namespace

std::unique_ptr<Player> makeQtPlayer(const QByteArray &bytes, bool shows)
{
    return std::make_unique<QtPlayer>(bytes, shows);
}

} // namespace jeoul::reader
