// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerformats.h"

#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace jeoul::reader {

namespace {

constexpr double kCodeScale = 0.92;
constexpr double kCodeLineHeight = 1.5;
constexpr double kIndent = 1.6; ///< holds a bullet or two digits
constexpr double kDigit = 0.56; ///< how wide one is, a little more than in the reading type

/// CSS counts line height from the size of the type, Qt from the font's ascent and descent, which in Korean
/// fonts are nearly half as much again.
double percentOf(double lineHeight, const QFont &font)
{
    const double em = QFontInfo(font).pixelSize();
    const double natural = QFontMetricsF(font).height();
    return natural <= 0 ? 100.0 : std::max(100.0, 100.0 * lineHeight * em / natural);
}

} // namespace

ReaderFormats::ReaderFormats(const ReaderStyle &style)
    : m_style(style)
{
    const QFont reading = ui::theme::readingFont(style.points);
    m_em = QFontInfo(reading).pixelSize();
    m_lineHeight = percentOf(style.lineHeight, reading);
    m_codeLineHeight = percentOf(kCodeLineHeight, ui::theme::codeFont(style.points * kCodeScale));
}

double ReaderFormats::markerRoom(int digits, bool bracketed)
{
    return std::max(kIndent, kDigit * digits + (bracketed ? 1.0 : 0.5));
}

double ReaderFormats::left(const BlockPlace &place) const
{
    return m_em * (place.listRoom + 1.0 * place.quotes);
}

QTextBlockFormat ReaderFormats::paragraph(const BlockPlace &place) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(m_em * (place.tight ? 0.25 : 0.7));
    format.setLeftMargin(left(place));
    if (place.quotes > 0)
        format.setProperty(kQuoteProperty, place.quotes);
    return format;
}

QTextBlockFormat ReaderFormats::listItem(const BlockPlace &place) const
{
    QTextBlockFormat format = paragraph(place);
    format.setTextIndent(-m_em * place.markerRoom);
    format.setTabPositions({QTextOption::Tab(m_em * place.markerRoom, QTextOption::LeftTab)});
    return format;
}

QTextBlockFormat ReaderFormats::heading(const BlockPlace &place, int level) const
{
    QTextBlockFormat format = paragraph(place);
    format.setHeadingLevel(level);
    format.setTopMargin(m_em * (level <= 2 ? 0.8 : 0.5));
    format.setBottomMargin(m_em * 0.5);
    return format;
}

QTextBlockFormat ReaderFormats::cell(Qt::Alignment alignment) const
{
    QTextBlockFormat format;
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    format.setAlignment(alignment);
    return format;
}

QTextBlockFormat ReaderFormats::codeLine(const BlockPlace &place, int number, bool first, bool last) const
{
    const double padding = m_em * kCodePadding;
    QTextBlockFormat format;
    format.setLineHeight(m_codeLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(left(place) + padding);
    format.setRightMargin(padding);
    format.setTopMargin(first ? padding + m_em * 0.1 : 0);
    format.setBottomMargin(last ? padding + m_em * 0.8 : 0);
    format.setProperty(kCodeProperty, number);
    format.setLayoutDirection(Qt::LeftToRight); // whatever a comment in it is written in
    if (place.quotes > 0)
        format.setProperty(kQuoteProperty, place.quotes);
    return format;
}

QTextTableFormat ReaderFormats::table() const
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.tokens.line);
    format.setBorderCollapse(true);
    format.setCellPadding(m_em * 0.35);
    format.setCellSpacing(0);
    format.setTopMargin(m_em * 0.2);
    format.setBottomMargin(m_em * 0.9);
    return format;
}

QTextCharFormat ReaderFormats::text(const InlineStyle &style) const
{
    QTextCharFormat format;
    format.setForeground(style.muted ? m_style.tokens.muted : m_style.tokens.text);
    if (style.strong)
        format.setFontWeight(QFont::Bold);
    if (style.emphasis) {
        // Hangul has no italics; a dotted line under the words says the same in every script.
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_style.tokens.muted);
    }
    if (style.strike)
        format.setFontStrikeOut(true);
    if (style.superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (style.scale != 1.0)
        format.setFontPointSize(m_style.points * style.scale);
    return format;
}

QTextCharFormat ReaderFormats::code() const
{
    const QFont font = ui::theme::codeFont(m_style.points * kCodeScale);
    QTextCharFormat format;
    format.setFontFamilies(font.families());
    format.setFontPointSize(font.pointSizeF());
    format.setFontFixedPitch(true);
    format.setForeground(m_style.tokens.text);
    return format;
}

QTextCharFormat ReaderFormats::inlineCode() const
{
    QTextCharFormat format = code();
    format.setBackground(m_style.tokens.code);
    return format;
}

QTextCharFormat ReaderFormats::highlighted(CodePart part) const
{
    QTextCharFormat format = code();
    const ui::Tokens &t = m_style.tokens;
    switch (part) {
    case CodePart::Keyword:
        format.setForeground(t.accent);
        format.setFontWeight(QFont::Bold);
        break;
    case CodePart::String:
        format.setForeground(t.good);
        break;
    case CodePart::Number:
        format.setForeground(t.warn);
        break;
    case CodePart::Comment:
        format.setForeground(t.muted);
        break;
    case CodePart::Type:
    case CodePart::Function:
        format.setForeground(t.violet);
        break;
    case CodePart::Plain:
        break;
    }
    return format;
}

QTextCharFormat ReaderFormats::note() const
{
    QTextCharFormat format;
    format.setForeground(m_style.tokens.warn);
    format.setProperty(kNoteProperty, true);
    return format;
}

double ReaderFormats::headingScale(int level)
{
    static constexpr std::array kScales = {1.4, 1.25, 1.12, 1.05, 1.0, 1.0};
    return kScales.at(static_cast<std::size_t>(std::clamp(level, 1, 6) - 1));
}

} // namespace jeoul::reader
