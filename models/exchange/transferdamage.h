// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

/// Names what probably happened to a file on its way. Decides nothing: the refusal has already been decided.
namespace jeoul::exchange::transferdamage {

/// For bytes that do not begin like one of our files: empty, packed, re-encoded by mail, or simply foreign.
[[nodiscard]] Error foreign(QByteArrayView file);

/// For a file that begins like ours but is not whole. `expectedBytes`: the length its header promises; 0 when
/// unknown.
[[nodiscard]] Error broken(QByteArrayView file, qint64 expectedBytes);

} // namespace jeoul::exchange::transferdamage
