// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/player.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace jeoul::reader {

/// What the recordings of a desk have in common: only one of them plays at a time, and all are equally loud.
class PlayerStage : public QObject
{
    Q_OBJECT

public:
    /// Nothing of the back end is touched before the first make().
    explicit PlayerStage(PlayerMaker maker, QObject *parent = nullptr);

    /// Everything of an item that can be heard. A player can only be made softer, so the recording that would
    /// have to be loudest stays as it is and the others come down to it.
    void setItem(const BlindItem &item);
    /// Amplitude, 0 to 1.
    [[nodiscard]] double volumeOf(const Media &media) const;

    [[nodiscard]] std::unique_ptr<Player> make(const QByteArray &bytes, bool shows);
    /// `player` is about to play: the one that plays now pauses.
    void enter(Player *player);
    /// A player that nobody listens to any more. A back end takes up to a second to let go of one, so it does
    /// that after a while in which none came, and not between a key and the next item.
    void retire(std::unique_ptr<Player> player);

    static constexpr int kRetiredMs = 1500;

Q_SIGNALS:
    void heard(); ///< again and again while something plays

private:
    void releaseOne();

    PlayerMaker m_maker;
    std::deque<std::unique_ptr<Player>> m_retired;
    QTimer m_releasing;
    QPointer<Player> m_playing;
    int m_loudest = 0; ///< the greatest Media::gain of the item
};

} // namespace jeoul::reader
