// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace jeoul::ui::theme {

/// Dresses the whole program: fonts by name, palette, and one style sheet made from the tokens. All text is
/// `scale` times its usual size, 1 to 2.
void apply(QApplication &application, ThemeKind kind, double scale = 1);

/// The theme that is nearest to the colours of a desktop: dark where it writes light on dark, high contrast
/// of the same direction where it uses nothing but black and white.
[[nodiscard]] ThemeKind kindOf(const QPalette &system);
/// The same of the desktop the program runs on. Takes the program's own palette off, so apply() must follow.
[[nodiscard]] ThemeKind systemKind();

[[nodiscard]] QPalette palette(const Tokens &tokens);
[[nodiscard]] QFont interfaceFont(double scale = 1);
[[nodiscard]] QFont readingFont(double points);
[[nodiscard]] QFont codeFont(double points);
/// For what becomes a PDF: every letter and figure can be found and copied there. `font` with one glyph a
/// character, because what shaping puts in their place (figures beside Latin letters, "fi") a PDF of Qt's
/// cannot name. Scripts that cannot be written without shaping keep it; Hangul has to be composed (NFC).
[[nodiscard]] QFont paperFont(QFont font);

/// The theme that is on, read back from the application's palette.
[[nodiscard]] ThemeKind current();
[[nodiscard]] Tokens currentTokens();
/// How many times its usual size all text has: what apply() was given.
[[nodiscard]] double textScale();

} // namespace jeoul::ui::theme
