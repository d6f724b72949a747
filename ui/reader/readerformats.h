// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/codehighlight.h"
#include "ui/reader/readerstyle.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace jeoul::reader {

// Properties the reader puts into formats, read by its page, its plain text and its tests.
inline constexpr int kFormulaProperty = QTextFormat::UserProperty + 1; ///< char: source of a formula
inline constexpr int kCodeProperty = QTextFormat::UserProperty + 2;    ///< block: number of a code block
inline constexpr int kQuoteProperty = QTextFormat::UserProperty + 3;   ///< block: depth of quotation
inline constexpr int kContinuedProperty =
    QTextFormat::UserProperty + 4;                                  ///< block: goes on with the one before
inline constexpr int kNoteProperty = QTextFormat::UserProperty + 5; ///< block or char: a note of ours
inline constexpr int kMathPictureProperty = QTextFormat::UserProperty + 6; ///< char: MathPicturePtr
inline constexpr int kMathEmProperty = QTextFormat::UserProperty + 7;  ///< char: size of a formula, pixels
inline constexpr int kPictureProperty = QTextFormat::UserProperty + 8; ///< char: id of a picture
inline constexpr int kPictureSizeProperty = QTextFormat::UserProperty + 9; ///< char: QSize of it
inline constexpr int kFormulaPieceProperty =
    QTextFormat::UserProperty + 10; ///< char: which piece of a drawn formula, from 0
inline constexpr int kMathObject = QTextFormat::UserObject + 1;    ///< object type of a drawn formula
inline constexpr int kPictureObject = QTextFormat::UserObject + 2; ///< object type of a picture

/// How a piece of running text is marked up.
struct InlineStyle
{
    bool strong = false;
    bool emphasis = false;
    bool strike = false;
    bool muted = false;
    bool superscript = false;
    double scale = 1.0;
};

/// Where a block stands.
struct BlockPlace
{
    int lists = 0;
    double listRoom = 0;   ///< em, of the markers of all these lists, left of the words
    double markerRoom = 0; ///< em, of that the innermost list's
    int quotes = 0;
    bool tight = false;
};

/// The formats of a style, in pixels of its type.
class ReaderFormats
{
public:
    explicit ReaderFormats(const ReaderStyle &style);

    [[nodiscard]] double em() const { return m_em; } ///< size of the reading type in pixels
    [[nodiscard]] const ReaderStyle &style() const { return m_style; }

    /// The room of markers whose number has so many digits, in em: what follows stands under what begins.
    [[nodiscard]] static double markerRoom(int digits, bool bracketed = false);
    [[nodiscard]] QTextBlockFormat paragraph(const BlockPlace &place) const;
    [[nodiscard]] QTextBlockFormat listItem(const BlockPlace &place) const;
    [[nodiscard]] QTextBlockFormat heading(const BlockPlace &place, int level) const;
    [[nodiscard]] QTextBlockFormat cell(Qt::Alignment alignment) const;
    /// One line of a code block; the ground behind all its lines is painted by the page.
    [[nodiscard]] QTextBlockFormat codeLine(const BlockPlace &place, int number, bool first, bool last) const;
    [[nodiscard]] QTextTableFormat table() const;

    [[nodiscard]] QTextCharFormat text(const InlineStyle &style) const;
    [[nodiscard]] QTextCharFormat code() const;
    [[nodiscard]] QTextCharFormat inlineCode() const;
    [[nodiscard]] QTextCharFormat highlighted(CodePart part) const;
    [[nodiscard]] QTextCharFormat note() const;
    [[nodiscard]] static double headingScale(int level);

    static constexpr double kCodePadding = 0.6; ///< of an em, on every side of a code block

private:
    [[nodiscard]] double left(const BlockPlace &place) const;

    ReaderStyle m_style;
    double m_em;
    double m_lineHeight;     ///< percent of the font's own
    double m_codeLineHeight; ///< likewise
};

} // namespace jeoul::reader
