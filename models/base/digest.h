// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jeoul::digest {

/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray &data);
[[nodiscard]] QByteArray sha256Hex(const QByteArray &data);
/// BLAKE2b of `length` bytes (16 to 64), keyed when `key` (up to 64 bytes) is given.
[[nodiscard]] QByteArray blake2b(const QByteArray &data, qsizetype length = 32, const QByteArray &key = {});
/// Length-prefixed (32-bit little-endian) concatenation piece, so that lists hash without ambiguity.
[[nodiscard]] QByteArray lengthPrefixed(const QByteArray &data);

} // namespace jeoul::digest
