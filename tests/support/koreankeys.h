// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jeoul::testing {

/// The keys, by their names in X, that write a text: Hangul as on the two-set Korean keyboard (가 is r and
/// k), all else as on the American one.
[[nodiscard]] QStringList keysOf(const QString &text);

} // namespace jeoul::testing
