// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace jeoul::ui {

/// The last two are high contrast: black on white, and white on black.
enum class ThemeKind { Light, Dark, Contrast, ContrastDark };

inline constexpr std::array kThemeKinds = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast,
                                           ThemeKind::ContrastDark};

/// The colours of one theme, by what they are for.
struct Tokens
{
    QColor page, surface, line, text, muted, accent, onAccent, good, warn, bad;
    QColor code;        ///< ground of code blocks
    QColor selection;   ///< ground of selected text and rows
    QColor onSelection; ///< everything that stands on that ground
    QColor mark;        ///< outlines of controls, handles: 3 to 1 and more, never text
    QColor violet;      ///< a second hue for code, beside the accent
    bool shades = true; ///< whether grounds and hues tell things apart; where not, borders and lines do
    int focusWidth = 2; ///< of the ring, in pixels

    /// The same with inks that can be read on the ground of a selection.
    [[nodiscard]] Tokens selected() const;
    [[nodiscard]] static Tokens of(ThemeKind kind);
};

/// Six colours that stay apart for colour-blind readers (Okabe and Ito 2008), for teams by code name.
[[nodiscard]] const std::array<QColor, 6> &seriesColours();

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace jeoul::ui
