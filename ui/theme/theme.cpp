// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>

namespace jeoul::ui::theme {

namespace {

constexpr double kInterfacePoints = 10.5;
constexpr const char *kScale = "textScale";

QFont named(const QString &family, const QString &fallback, double points)
{
    // Korean first by name: otherwise Han characters come out in their Japanese forms.
    QFont font(QStringList{family, fallback});
    font.setPointSizeF(points);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QFont interfaceFont(double scale)
{
    return named(QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), kInterfacePoints * scale);
}

QFont readingFont(double points)
{
    return named(QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), points);
}

QFont codeFont(double points)
{
    QFont font = named(QStringLiteral("Noto Sans Mono CJK KR"), QStringLiteral("NanumGothicCoding"), points);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

QFont paperFont(QFont font)
{
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

QPalette palette(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) {
        p.setColor(QPalette::Active, role, colour);
        p.setColor(QPalette::Inactive, role, colour);
        p.setColor(QPalette::Disabled, role, colour);
    };
    set(QPalette::Window, t.page);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.code);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::Mid, t.line);
    set(QPalette::Midlight, t.line);
    set(QPalette::Dark, t.mark);
    set(QPalette::Shadow, t.mark);
    set(QPalette::Light, t.surface);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.onSelection);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

void apply(QApplication &application, ThemeKind kind, double scale)
{
    const Tokens tokens = Tokens::of(kind);
    QApplication::setStyle(new Style);
    application.setProperty(kScale, scale);
    QApplication::setFont(interfaceFont(scale));
    QApplication::setPalette(palette(tokens));
    application.setStyleSheet(styleSheet(tokens, scale));
}

ThemeKind kindOf(const QPalette &system)
{
    const auto lightness = [&system](QPalette::ColorRole role) {
        return system.color(QPalette::Active, role).lightnessF();
    };
    const bool dark = lightness(QPalette::Window) < lightness(QPalette::WindowText);
    // No desktop draws with the two extremes alone unless a person asked it for high contrast.
    constexpr double kExtreme = 20.9;
    const auto pair = [&system](QPalette::ColorRole ground, QPalette::ColorRole text) {
        return contrast(system.color(QPalette::Active, ground), system.color(QPalette::Active, text));
    };
    if (pair(QPalette::Window, QPalette::WindowText) >= kExtreme &&
        pair(QPalette::Base, QPalette::Text) >= kExtreme &&
        pair(QPalette::Button, QPalette::ButtonText) >= kExtreme)
        return dark ? ThemeKind::ContrastDark : ThemeKind::Contrast;
    return dark ? ThemeKind::Dark : ThemeKind::Light;
}

ThemeKind systemKind()
{
    QApplication::setPalette(QPalette()); // one that says nothing gives the word back to the system
    return kindOf(QApplication::palette());
}

ThemeKind current()
{
    const QPalette p = QApplication::palette();
    for (const ThemeKind kind : kThemeKinds) {
        const Tokens t = Tokens::of(kind);
        if (p.color(QPalette::Window) == t.page && p.color(QPalette::Text) == t.text)
            return kind;
    }
    return ThemeKind::Light;
}

Tokens currentTokens()
{
    return Tokens::of(current());
}

double textScale()
{
    const QVariant scale = qApp->property(kScale);
    return scale.isValid() ? scale.toDouble() : 1;
}

} // namespace jeoul::ui::theme
