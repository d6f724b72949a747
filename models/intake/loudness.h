// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/avmemory.h"

#include <ebur128.h>

#include <cstdint>

struct SwrContext;

namespace jeoul::intake {

/// Integrated loudness of a sound by EBU R 128 (ITU-R BS.1770), frame by frame. One channel counts as heard
/// from both loudspeakers.
class Loudness
{
public:
    Loudness() = default;
    ~Loudness();
    Loudness(const Loudness &) = delete;
    Loudness &operator=(const Loudness &) = delete;

    /// False when a frame cannot be taken: more than 8 channels, or a rate beyond 4 to 192 kHz.
    [[nodiscard]] bool add(const AVFrame &frame);
    /// What has been added, in milliseconds.
    [[nodiscard]] std::int64_t milliseconds() const { return m_microseconds / 1000; }
    /// From -23 LUFS, in hundredths of a decibel: what to add to the sound, within Media::gain's range. 0 for
    /// silence.
    [[nodiscard]] int gain() const;

private:
    [[nodiscard]] bool listenTo(const AVFrame &frame);

    ebur128_state *m_meter = nullptr;
    SwrContext *m_converter = nullptr;
    int m_rate = 0;
    int m_channels = 0;
    int m_format = -1;
    std::int64_t m_microseconds = 0;
};

} // namespace jeoul::intake
