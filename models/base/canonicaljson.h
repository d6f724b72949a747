// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace jeoul::canonicaljson {

/// The one byte form of a signed record: UTF-8 in NFC, keys sorted by UTF-16 code unit, no white space,
/// integers only (|n| < 2^53), strings without unpaired surrogates or control characters other than LF and
/// tab, and no byte order mark at their beginning. Values are composed (NFC) here; names must be composed
/// already. Error Internal when the value holds something that has no canonical form.
[[nodiscard]] Result<QByteArray> write(const QJsonObject &object);

/// Reads bytes that are exactly what write() would have written: duplicate keys, other key order, white
/// space, fractions and non-NFC text are refused with Damaged. At most 512 MiB, nesting at most 64.
[[nodiscard]] Result<QJsonObject> read(const QByteArray &bytes);

} // namespace jeoul::canonicaljson
