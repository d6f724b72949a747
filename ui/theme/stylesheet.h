// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace jeoul::ui::theme {

/// The style sheet of the program with the tokens filled in.
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace jeoul::ui::theme
