// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas wider than their page: where lines end in them, that nothing is lost, and how small they get.
#include "ui/reader/mathengine.h"
#include "ui/reader/mathobject.h"
#include "ui/reader/mathoperators.h"
#include "ui/reader/mathpieces.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/plaintext.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

namespace jeoul::reader {

namespace {

using namespace std::chrono_literals;

std::vector<MathExtent> row(const std::vector<int> &reluctances)
{
    std::vector<MathExtent> parts;
    for (const int reluctance : reluctances) {
        const auto x = static_cast<double>(parts.size());
        parts.push_back({x, x + 1, 0.7, 0.2, reluctance});
    }
    return parts;
}

std::vector<std::size_t> endsOf(const std::vector<MathPiece> &pieces)
{
    std::vector<std::size_t> ends;
    for (const MathPiece &piece : pieces)
        ends.push_back(piece.end);
    return ends;
}

TEST(MathPieces, AreCutWhereItIsLikedBestAndNoMoreThanNeeded)
{
    EXPECT_EQ(endsOf(mathPieces(row({0, 1, 0, 1, 2}), 9)), (std::vector<std::size_t>{5})) << "fits";
    EXPECT_EQ(endsOf(mathPieces(row({0, 1, 0, 1, 2}), 3)), (std::vector<std::size_t>{2, 5}));
    EXPECT_EQ(endsOf(mathPieces(row({0, 1, 0, 1, 2}), 2)), (std::vector<std::size_t>{2, 3, 5}));
    EXPECT_EQ(endsOf(mathPieces(row({0, 1, 0, 1, 2}), 1)), (std::vector<std::size_t>{1, 2, 3, 4, 5}));
    EXPECT_EQ(endsOf(mathPieces(row({0, 1, 0, 1, 2}), 0)), (std::vector<std::size_t>{1, 2, 3, 4, 5}));
    EXPECT_TRUE(mathPieces({}, 2).empty());
}

TEST(MathPieces, ReachAsFarAsTheirParts)
{
    std::vector<MathExtent> parts = row({0, 1, 0});
    parts[1].ascent = 2;
    parts[1].depth = 1;
    const std::vector<MathPiece> pieces = mathPieces(parts, 2);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].extent.ascent, 2);
    EXPECT_EQ(pieces[0].extent.depth, 1);
    EXPECT_EQ(pieces[0].extent.width(), 2);
    EXPECT_EQ(pieces[1].extent.start, 2);
    EXPECT_EQ(pieces[1].extent.ascent, 0.7);
}

TEST(MathOperators, AreToldApart)
{
    for (const char32_t sign : U"=<>≤≠→⇒∈≈⊂")
        EXPECT_TRUE(sign == 0 || operatorKind(sign) == OperatorKind::Relation) << std::uint32_t(sign);
    for (const char32_t sign : U"+−×·⋅±∪")
        EXPECT_TRUE(sign == 0 || sign == U'·' || operatorKind(sign) == OperatorKind::Binary)
            << std::uint32_t(sign);
    EXPECT_EQ(operatorKind(U','), OperatorKind::Comma);
    EXPECT_EQ(operatorKind(U'['), OperatorKind::Open);
    EXPECT_EQ(operatorKind(U'⟩'), OperatorKind::Close);
    EXPECT_EQ(operatorKind(U'!'), OperatorKind::Other);
}

class BrokenFormulaTest : public testing::Test
{
protected:
    static MathPicturePtr typeset(const char *tex)
    {
        static MathEngine kEngine(20s);
        return kEngine.typeset(QString::fromUtf8(tex), false);
    }

    static std::size_t parts(const char *tex) { return typeset(tex)->pieces(0).size(); }

    static int dark(const QImage &image)
    {
        int out = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                out += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return out;
    }

    template <typename... Piece>
    static int ink(const MathPicture &picture, const Piece &...piece)
    {
        constexpr double kEm = 40;
        QImage image(static_cast<int>(picture.width() * kEm) + 40,
                     static_cast<int>(picture.height() * kEm) + 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, QPointF(20, 20 + picture.ascent() * kEm), kEm, Qt::black, piece...);
        painter.end();
        return dark(image);
    }
};

constexpr auto kLong = "b_{n+1} = a_{n+1}+n+2 = 2a_n+n+n+2 = 2(a_n+n+1) = 2b_n";

TEST_F(BrokenFormulaTest, NothingIsLostAndNothingIsPaintedTwice)
{
    const MathPicturePtr formula = typeset(kLong);
    ASSERT_NE(formula, nullptr);
    EXPECT_EQ(formula->pieces(formula->width()).size(), 1u);
    const std::vector<MathPiece> pieces = formula->pieces(formula->width() / 3);
    EXPECT_EQ(pieces.size(), 5u) << "one relation each";
    int inPieces = 0;
    for (const MathPiece &piece : pieces) {
        EXPECT_GT(piece.extent.ascent, 0.4);
        inPieces += ink(*formula, piece);
    }
    EXPECT_NEAR(inPieces, ink(*formula), ink(*formula) / 50);
}

TEST_F(BrokenFormulaTest, IsBrokenBetweenWhatBelongsTogetherOnly)
{
    EXPECT_EQ(parts("a=-b"), 2u) << "the sign of a number stays with it";
    EXPECT_EQ(parts("a=b+c"), 3u);
    EXPECT_EQ(parts("\\frac{a+b=c}{d+e}"), 1u);
    EXPECT_EQ(parts("x^{a+b}"), 1u);
    EXPECT_EQ(parts("a,b"), 2u);
    EXPECT_EQ(parts("1,000"), 1u);
    EXPECT_EQ(parts("3{,}000"), 1u);
    EXPECT_EQ(parts("x\\,y"), 1u);
    EXPECT_EQ(parts("x\\quad y"), 2u);
    EXPECT_EQ(parts("\\displaystyle a=b"), 2u);
    EXPECT_EQ(parts("\\left(a+b\\right)"), 2u) << "in brackets when there is no other way";
    EXPECT_EQ(parts("\\begin{pmatrix}1+2&2\\\\3&4\\end{pmatrix}"), 1u);
}

TEST_F(BrokenFormulaTest, BracketsAreTheLastToBeBroken)
{
    const MathPicturePtr formula = typeset("xxxx+(aa+bb+cc)+yyyyyyyyy");
    EXPECT_EQ(formula->pieces(formula->width() / 2).size(), 3u);
    EXPECT_EQ(formula->pieces(1).size(), 5u);
}

class FormulaOnAPageTest : public BrokenFormulaTest
{
protected:
    static constexpr double kEm = 20;

    void write(const char *tex)
    {
        document.setDocumentMargin(0);
        QTextCursor cursor(&document);
        cursor.insertText(QStringLiteral("before "));
        for (const QTextCharFormat &piece :
             MathObject::formats(typeset(tex), QString::fromUtf8(tex), QTextCharFormat(), kEm))
            cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), piece);
        cursor.insertText(QStringLiteral(" behind"), QTextCharFormat());
    }

    /// The page laid out in so many pixels: how wide it became.
    double widthOn(double page)
    {
        document.setTextWidth(page);
        return document.size().width();
    }

    int lines() { return document.begin().layout()->lineCount(); }

    /// Of the object at a place, as the layout has it.
    double objectWidth(int position)
    {
        const QTextLine line = document.begin().layout()->lineForTextPosition(position);
        return line.cursorToX(position + 1) - line.cursorToX(position);
    }

    PacketDocument document;
};

TEST_F(FormulaOnAPageTest, LinesEndBetweenItsPieces)
{
    write(kLong);
    EXPECT_LE(widthOn(3000), 3000);
    EXPECT_EQ(lines(), 1);
    const double whole = objectWidth(7);
    EXPECT_LE(widthOn(240), 240);
    EXPECT_GE(lines(), 3);
    EXPECT_EQ(objectWidth(7), whole) << "and nothing is smaller for it";
}

/// The lowest row with ink between two columns.
int lowestInk(const QImage &image, int from, int to)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = from; x < to; ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return y;
        }
    }
    return -1;
}

TEST_F(FormulaOnAPageTest, PiecesStandOnOneLine)
{
    write("xxxxxxxxxxxx=xxxxxxxxxxxxx^{x^{x^{x}}}");
    (void)widthOn(2000);
    QImage image(2000, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    painter.end();
    const QTextLine line = document.begin().layout()->lineAt(0);
    const auto x = [&line](int position) { return static_cast<int>(line.cursorToX(position)); };
    const int low = lowestInk(image, x(7), x(8));
    EXPECT_GT(low, 0);
    EXPECT_NEAR(lowestInk(image, x(8), x(9)), low, 1);
    EXPECT_NEAR(low, line.y() + line.ascent(), 1.5) << "on which the words stand";
}

TEST_F(FormulaOnAPageTest, IsCopiedOnce)
{
    write(kLong);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    EXPECT_EQ(plainText(all), QStringLiteral("before %1 behind").arg(QString::fromUtf8(kLong)));
    QTextCursor part(&document);
    part.setPosition(8);
    part.setPosition(10, QTextCursor::KeepAnchor);
    EXPECT_EQ(plainText(part), QString::fromUtf8(kLong)) << "some of it stands for all of it";
}

TEST_F(FormulaOnAPageTest, WhatCannotBeCutStaysReadable)
{
    write("\\frac{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}{b}");
    (void)widthOn(3000);
    const double whole = objectWidth(7);
    (void)widthOn(whole * 0.9);
    EXPECT_NEAR(objectWidth(7), whole * 0.9, 3) << "a little smaller";
    EXPECT_GT(widthOn(whole / 4), whole * 0.7) << "and then the page is scrolled";
    EXPECT_NEAR(objectWidth(7), whole * 0.75, 3);
}

} // namespace

} // namespace jeoul::reader
