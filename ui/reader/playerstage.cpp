// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/playerstage.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace jeoul::reader {

PlayerStage::PlayerStage(PlayerMaker maker, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
{
    m_releasing.setSingleShot(true);
    m_releasing.setInterval(kRetiredMs);
    connect(&m_releasing, &QTimer::timeout, this, &PlayerStage::releaseOne);
}

void PlayerStage::setItem(const BlindItem &item)
{
    std::optional<int> loudest;
    const auto hear = [&loudest](const std::vector<Media> &all) {
        for (const Media &media : all) {
            if (media.kind != MediaKind::Picture)
                loudest = std::max(loudest.value_or(media.gain), media.gain);
        }
    };
    hear(item.attachments);
    for (const BlindResponse &response : item.responses)
        hear(response.media);
    m_loudest = loudest.value_or(0);
}

double PlayerStage::volumeOf(const Media &media) const
{
    return std::min(1.0, std::pow(10.0, (media.gain - m_loudest) / 2000.0));
}

std::unique_ptr<Player> PlayerStage::make(const QByteArray &bytes, bool shows)
{
    std::unique_ptr<Player> player = m_maker(bytes, shows);
    connect(player.get(), &Player::moved, this, &PlayerStage::heard);
    return player;
}

void PlayerStage::retire(std::unique_ptr<Player> player)
{
    player->disconnect();
    player->pause();
    m_retired.push_back(std::move(player));
    m_releasing.start();
}

/// One at a time, so that what a person does meanwhile comes between.
void PlayerStage::releaseOne()
{
    m_retired.pop_front();
    if (!m_retired.empty())
        m_releasing.start();
}

void PlayerStage::enter(Player *player)
{
    if (m_playing != nullptr && m_playing != player)
        m_playing->pause();
    m_playing = player;
}

} // namespace jeoul::reader
