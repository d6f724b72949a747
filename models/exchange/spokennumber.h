// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jeoul::exchange {

/// 24 decimal digits in six groups of four, for reading aloud: the first 80 bits of SHA-256 over `bytes`,
/// as a big-endian number, modulo 10^24.
[[nodiscard]] QString spokenNumber(const QByteArray &bytes);
/// The same when only the SHA-256 (32 bytes) is at hand.
[[nodiscard]] QString spokenNumberOfHash(const QByteArray &sha256);

} // namespace jeoul::exchange
