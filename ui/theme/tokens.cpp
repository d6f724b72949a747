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
    return {QColor(0xF6, 0xF5, 0xF2), QColor(0xFF, 0xFF, 0xFF), QColor(0xE3, 0xE0, 0xDA), QColor(0x1F, 0x23, 0x28),
            QColor(0x5B, 0x62, 0x6B), QColor(0x2F, 0x5D, 0xA8), QColor(0xFF, 0xFF, 0xFF), QColor(0x1E, 0x7A, 0x46),
            QColor(0x8A, 0x5A, 0x00), QColor(0xB3, 0x26, 0x1E), QColor(0xF3, 0xF1, 0xEC), QColor(0xD9, 0xE4, 0xF5)};
}

Tokens dark()
{
    return {QColor(0x16, 0x18, 0x1C), QColor(0x1E, 0x21, 0x26), QColor(0x33, 0x38, 0x3F), QColor(0xE7, 0xE9, 0xEC),
            QColor(0xA3, 0xAB, 0xB5), QColor(0x8A, 0xB4, 0xF8), QColor(0x16, 0x18, 0x1C), QColor(0x6F, 0xCF, 0x97),
            QColor(0xF2, 0xC4, 0x6D), QColor(0xF2, 0x8B, 0x82), QColor(0x26, 0x2A, 0x31), QColor(0x2C, 0x3F, 0x5E)};
}

Tokens highContrast()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {white, white, black, black, black, black, white, black, black, black, white, QColor(0xD0, 0xD0, 0xD0)};
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
        return highContrast();
    }
    return light();
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
