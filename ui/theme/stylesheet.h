// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace jeoul::ui::theme {

/// The style sheet of the program with the tokens filled in and sizes of type times `scale`.
[[nodiscard]] QString styleSheet(const Tokens &tokens, double scale = 1);

} // namespace jeoul::ui::theme
