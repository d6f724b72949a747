// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace jeoul::reader {

/// How every response is set: the same for all of them.
struct ReaderStyle
{
    ui::Tokens tokens;
    double points = 11.5;    ///< 9 to 20
    double lineHeight = 108; ///< percent of the font's own line, which is 1.45 em: 1.55 em in all
};

} // namespace jeoul::reader
