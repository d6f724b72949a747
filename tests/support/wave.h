// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jeoul::testing {

/// A WAVE file: PCM of 16 bits, a sine of 1 kHz with its peak at `dbfs` decibels of full scale.
[[nodiscard]] QByteArray wave(double seconds, double dbfs, quint32 rate = 8'000, quint32 channels = 1);

} // namespace jeoul::testing
