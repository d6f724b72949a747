// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/player.h"

#include <QPointer>

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

Q_SIGNALS:
    void heard(); ///< again and again while something plays

private:
    PlayerMaker m_maker;
    QPointer<Player> m_playing;
    int m_loudest = 0; ///< the greatest Media::gain of the item
};

} // namespace jeoul::reader
