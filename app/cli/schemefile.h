// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scheme.h"

namespace jeoul::cli {

/// A preset by name, or a scheme.json by path.
[[nodiscard]] Result<Scheme> readScheme(const QString &nameOrFile);

} // namespace jeoul::cli
