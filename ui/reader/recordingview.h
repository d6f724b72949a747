// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/player.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace jeoul::reader {

class MediaResolver;
class PlayerStage;
class VideoSurface;

/// One recording: its picture if it is a video, play and pause, the place in it, the time, and the speed. The
/// back end is asked for sound when it is first played, for a video when it is first seen.
class RecordingView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingView)

public:
    /// `name` tells it from the other recordings on the desk.
    RecordingView(const Media &media, const QByteArray &bytes, const QString &name, PlayerStage &stage,
                  QWidget *parent = nullptr);
    ~RecordingView() override;

    void toggle();
    void skip(int milliseconds); ///< forwards, or back when negative
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] int position() const { return m_position; } ///< milliseconds
    /// A sentence when it cannot be played, or not as it should; empty otherwise.
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] VideoSurface *surface() const { return m_surface; } ///< null for sound

Q_SIGNALS:
    void started();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(const QString &name);
    Player &player();
    void goTo(int milliseconds);
    void nextSpeed();
    void setPlaying(bool playing);
    void setPosition(int milliseconds);
    void say(const QString &sentence);
    void fail(const QString &sentence);

    Media m_media;
    QByteArray m_bytes;
    QPointer<PlayerStage> m_stage; ///< may go first, with the desk
    std::unique_ptr<Player> m_player;
    VideoSurface *m_surface = nullptr;
    QToolButton *m_play;
    QSlider *m_place;
    QLabel *m_time;
    QToolButton *m_speed;
    QLabel *m_note;
    std::size_t m_speedIndex;
    int m_position = 0;
    bool m_playing = false;
    bool m_failed = false;
};

} // namespace jeoul::reader
