// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace jeoul::ui::theme {

/// Dresses the whole program: fonts by name, palette, and one style sheet made from the tokens.
void apply(QApplication &application, ThemeKind kind);

[[nodiscard]] QPalette palette(const Tokens &tokens);
[[nodiscard]] QFont interfaceFont();
[[nodiscard]] QFont readingFont(double points);
[[nodiscard]] QFont codeFont(double points);

/// The theme that is on, read back from the application's palette.
[[nodiscard]] ThemeKind current();
[[nodiscard]] Tokens currentTokens();

} // namespace jeoul::ui::theme
