// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

struct sqlite3;

namespace jeoul::storage {

/// What an SQLite result code means for the person whose file it is. `systemError` is the errno behind it, or
/// 0.
[[nodiscard]] Error sqliteError(const QString &path, int extendedCode, int systemError,
                                const QString &detail);

[[nodiscard]] Error noSuchFile(const QString &path);

/// The same for the last failure of a connection.
[[nodiscard]] Error sqliteError(const QString &path, sqlite3 *handle);

} // namespace jeoul::storage
