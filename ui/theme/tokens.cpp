// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace jeoul::ui {

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

Tokens light()
{
    Tokens t;
    t.page = QColor(0xF6, 0xF5, 0xF2);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.line = QColor(0xE3, 0xE0, 0xDA);
    t.text = QColor(0x1F, 0x23, 0x28);
    t.muted = QColor(0x5B, 0x62, 0x6B);
    t.accent = QColor(0x2F, 0x5D, 0xA8);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.good = QColor(0x1E, 0x7A, 0x46);
    t.warn = QColor(0x8A, 0x5A, 0x00);
    t.bad = QColor(0xB3, 0x26, 0x1E);
    t.code = QColor(0xF5, 0xF3, 0xEF);
    t.selection = QColor(0xE6, 0xEE, 0xFA);
    t.onSelection = t.text;
    t.mark = QColor(0x84, 0x8A, 0x92);
    t.violet = QColor(0x6B, 0x3F, 0xA0);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.page = QColor(0x16, 0x18, 0x1C);
    t.surface = QColor(0x1E, 0x21, 0x26);
    t.line = QColor(0x33, 0x38, 0x3F);
    t.text = QColor(0xE7, 0xE9, 0xEC);
    t.muted = QColor(0xA3, 0xAB, 0xB5);
    t.accent = QColor(0x8A, 0xB4, 0xF8);
    t.onAccent = QColor(0x16, 0x18, 0x1C);
    t.good = QColor(0x6F, 0xCF, 0x97);
    t.warn = QColor(0xF2, 0xC4, 0x6D);
    t.bad = QColor(0xF2, 0x8B, 0x82);
    t.code = QColor(0x26, 0x2A, 0x31);
    t.selection = QColor(0x2A, 0x3B, 0x58);
    t.onSelection = t.text;
    t.mark = QColor(0x78, 0x80, 0x8B);
    t.violet = QColor(0xC9, 0xA9, 0xF5);
    return t;
}

/// No grey and no hue: what is selected is turned round, everything else has a border.
Tokens highContrast(const QColor &ground, const QColor &ink)
{
    Tokens t;
    t.page = t.surface = t.onAccent = t.code = t.onSelection = ground;
    t.line = t.text = t.muted = t.accent = t.good = t.warn = t.bad = t.mark = t.violet = t.selection = ink;
    t.shades = false;
    t.focusWidth = 3; // controls have a border of one already: the ring adds two
    return t;
}

} // namespace

Tokens Tokens::of(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return light();
    case ThemeKind::Dark:
        return dark();
    case ThemeKind::Contrast:
        return highContrast(Qt::white, Qt::black);
    case ThemeKind::ContrastDark:
        return highContrast(Qt::black, Qt::white);
    }
    return light();
}

Tokens Tokens::selected() const
{
    if (shades)
        return *this;
    Tokens t = *this;
    t.text = t.muted = t.accent = t.good = t.warn = t.bad = t.mark = t.violet = onSelection;
    return t;
}

const std::array<QColor, 6> &seriesColours()
{
    static const std::array<QColor, 6> colours = {QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00),
                                                  QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
                                                  QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9)};
    return colours;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace jeoul::ui
