// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace jeoul::storage::privatefile {

/// A new empty file beside `target` that only its owner may read, under a name nobody else uses. Its path.
[[nodiscard]] Result<QString> makeBeside(const QString &target);

/// Gives the file its final name durably. With `replace` false, Conflict when something has that name.
[[nodiscard]] Status publish(const QString &temporary, const QString &target, bool replace);

/// Takes away a temporary database with the side files SQLite made for it.
void discard(const QString &temporary);

} // namespace jeoul::storage::privatefile
