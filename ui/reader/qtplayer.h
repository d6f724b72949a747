// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/player.h"

namespace jeoul::reader {

/// A player of QtMultimedia. It reads the bytes from memory: no path and no address ever reaches the back
/// end, and nothing is written to the disk. The first one takes a moment, because the back end starts with
/// it.
[[nodiscard]] std::unique_ptr<Player> makeQtPlayer(const QByteArray &bytes, bool shows);

} // namespace jeoul::reader
