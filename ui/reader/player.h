// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace jeoul::reader {

/// Plays one recording that is held in memory. Signals come after the call that caused them has returned, or
/// within it; `failed` is the last one.
class Player : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void play() = 0; ///< from the beginning once the end was reached
    virtual void pause() = 0;
    virtual void seek(int milliseconds) = 0;
    virtual void setRate(double rate) = 0;
    virtual void setVolume(double amplitude) = 0; ///< 0 to 1

Q_SIGNALS:
    void playingChanged(bool playing); ///< false also at the end
    void moved(int milliseconds);
    void pictured(const QImage &picture); ///< of a video; the first comes before it is played
    void warned(const QString &sentence); ///< plays on, but not as it should
    void failed(const QString &sentence); ///< cannot be played here
};

/// Makes a player for bytes; `shows` says whether there is a picture.
using PlayerMaker = std::function<std::unique_ptr<Player>(const QByteArray &bytes, bool shows)>;

} // namespace jeoul::reader
