// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/loudness.h"

#include "models/domain/packetcontent.h"

extern "C" {
#include <libavutil/samplefmt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::intake {

namespace {

constexpr double kTarget = -23.0;
constexpr int kMostChannels = 8;
constexpr int kLeastRate = 4'000;
constexpr int kMostRate = 192'000;

} // namespace

Loudness::~Loudness()
{
    swr_free(&m_converter);
    if (m_meter != nullptr)
        ebur128_destroy(&m_meter);
}

/// Sounds may change their rate or channels on the way; what was measured before stays.
bool Loudness::listenTo(const AVFrame &frame)
{
    const int channels = frame.ch_layout.nb_channels;
    if (m_meter != nullptr && frame.sample_rate == m_rate && channels == m_channels &&
        frame.format == m_format)
        return true;
    if (channels < 1 || channels > kMostChannels || frame.sample_rate < kLeastRate ||
        frame.sample_rate > kMostRate)
        return false;
    m_rate = frame.sample_rate;
    m_channels = channels;
    m_format = frame.format;
    swr_free(&m_converter);
    const auto format = static_cast<AVSampleFormat>(frame.format);
    AVChannelLayout layout = frame.ch_layout; // the function takes no constant one
    if (swr_alloc_set_opts2(&m_converter, &layout, AV_SAMPLE_FMT_FLT, m_rate, &layout, format, m_rate, 0,
                            nullptr) < 0 ||
        swr_init(m_converter) < 0)
        return false;
    const auto count = static_cast<unsigned>(channels);
    const auto rate = static_cast<unsigned long>(m_rate);
    if (m_meter == nullptr)
        m_meter = ebur128_init(count, rate, EBUR128_MODE_I);
    else
        ebur128_change_parameters(m_meter, count, rate);
    if (m_meter != nullptr && channels == 1)
        ebur128_set_channel(m_meter, 0, EBUR128_DUAL_MONO);
    return m_meter != nullptr;
}

bool Loudness::add(const AVFrame &frame)
{
    if (!listenTo(frame))
        return false;
    std::vector<float> samples(static_cast<std::size_t>(frame.nb_samples) *
                               static_cast<std::size_t>(m_channels));
    auto *out = reinterpret_cast<uint8_t *>(samples.data());
    const bool planar = av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0;
    std::vector<const uint8_t *> planes(frame.extended_data, frame.extended_data + (planar ? m_channels : 1));
    const int count = swr_convert(m_converter, &out, frame.nb_samples, planes.data(), frame.nb_samples);
    if (count < 0)
        return false;
    m_microseconds += std::int64_t{1'000'000} * count / m_rate;
    return ebur128_add_frames_float(m_meter, samples.data(), static_cast<std::size_t>(count)) ==
           EBUR128_SUCCESS;
}

int Loudness::gain() const
{
    double measured = 0;
    if (m_meter == nullptr || ebur128_loudness_global(m_meter, &measured) != EBUR128_SUCCESS ||
        !std::isfinite(measured))
        return 0;
    const auto gain = static_cast<int>(std::lround((kTarget - measured) * 100));
    return std::clamp(gain, kLeastGain, kMostGain);
}

} // namespace jeoul::intake
