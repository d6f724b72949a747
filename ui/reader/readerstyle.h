// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace jeoul::reader {

/// How every response is set: the same for all of them.
struct ReaderStyle
{
    ui::Tokens tokens;
    double points = 11.5;     ///< 9 to 20, times theme::textScale()
    double lineHeight = 1.55; ///< of the size of the type
};

} // namespace jeoul::reader
