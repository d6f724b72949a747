// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wave.h"

#include <cmath>
#include <numbers>

namespace jeoul::testing {

namespace {

void append(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

} // namespace

QByteArray wave(double seconds, double dbfs, quint32 rate, quint32 channels)
{
    const auto frames = static_cast<quint32>(seconds * rate);
    QByteArray data;
    for (quint32 i = 0; i < frames; ++i) {
        const double value = std::pow(10, dbfs / 20) * std::sin(2 * std::numbers::pi * 1000 * i / rate);
        for (quint32 c = 0; c < channels; ++c)
            append(data, static_cast<quint32>(std::lround(value * 32767)), 2);
    }
    QByteArray out = "RIFF";
    append(out, static_cast<quint32>(36 + data.size()), 4);
    out += "WAVEfmt ";
    append(out, 16, 4);
    append(out, 1, 2);
    append(out, channels, 2);
    append(out, rate, 4);
    append(out, rate * channels * 2, 4);
    append(out, channels * 2, 2);
    append(out, 16, 2);
    out += "data";
    append(out, static_cast<quint32>(data.size()), 4);
    return out + data;
}

} // namespace jeoul::testing
