// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jeoul::blinding {

/// True when these Hangul syllables, written right behind a name, are only particles, honorifics or forms of
/// "to be" ("에서는", "입니다", "팀의"), so that the name in front still stands for itself.
[[nodiscard]] bool areParticles(QStringView syllables);

} // namespace jeoul::blinding
