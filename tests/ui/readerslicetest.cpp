// SPDX-License-Identifier: GPL-3.0-or-later
// A text is given to the window in slices, and no text makes a slice large.
#include "ui/reader/documentbuilder.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/tablewidths.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTextBlock>

#include <cmark-gfm.h>

#include <algorithm>

namespace jeoul::reader {

namespace {

TEST(TableWidths, NarrowColumnsKeepTheirLineAndWideOnesShareTheRest)
{
    TableWidths widths(3);
    widths.add(0, QStringLiteral("12"));
    widths.add(1, QString::fromUtf8("가나다라마바사아자차 ").repeated(10));
    widths.add(2, QStringLiteral("words of a sentence ").repeated(10));
    widths.add(7, QStringLiteral("no such column"));
    const std::vector<double> em = widths.widths();
    ASSERT_EQ(em.size(), 3U);
    EXPECT_NEAR(em[0], 2 * 0.62, 1e-9);
    EXPECT_NEAR(em[1], em[2], 1e-9);
    EXPECT_NEAR(em[0] + em[1] + em[2], TableWidths::kRoom, 1e-9);

    TableWidths many(50);
    for (int column = 0; column < 50; ++column)
        many.add(column, QStringLiteral("abcdefghij"));
    EXPECT_NEAR(many.widths().front(), 10 * 0.62, 1e-9) << "a word is not broken to make room";
    EXPECT_TRUE(TableWidths(0).widths().empty());
}

TEST(TableWidths, ShortCellsStayWhole)
{
    EXPECT_TRUE(TableWidths::staysWhole(QStringLiteral("종이책")));
    EXPECT_TRUE(TableWidths::staysWhole(QStringLiteral("가").repeated(11)));
    EXPECT_FALSE(TableWidths::staysWhole(QStringLiteral("가").repeated(12))) << "there is a limit";
    EXPECT_TRUE(TableWidths::staysWhole(QStringLiteral("대출 건수")));
    EXPECT_FALSE(TableWidths::staysWhole(QStringLiteral("분기마다 빌린 책의 수")));
    EXPECT_FALSE(TableWidths::staysWhole(QStringLiteral("x").repeated(100)));
}

/// How many characters and formats a slice adds to the document, at most.
std::pair<int, int> largestSlice(const QString &markdown, qsizetype effort)
{
    PacketDocument document;
    ReaderStyle style;
    style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
    DocumentBuilder builder(document, markdown, {}, style);
    int characters = 0;
    int pieces = 0;
    int before = document.characterCount();
    int from = 0;
    for (bool all = false; !all;) {
        all = builder.write(effort);
        characters = std::max(characters, document.characterCount() - before);
        int here = 0;
        for (QTextBlock block = document.findBlock(from); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                here += it.fragment().position() >= from ? 1 : 0;
        }
        pieces = std::max(pieces, here);
        before = document.characterCount();
        from = before - 1;
    }
    return {characters, pieces};
}

TEST(ReaderSlices, NoSliceIsMuchLargerThanAskedFor)
{
    constexpr qsizetype kEffort = 4096;
    const std::vector<std::pair<const char *, QString>> texts = {
        {"code in one line", QStringLiteral("```c\n") + QString(300'000, u'x')},
        {"code of many lines",
         QStringLiteral("```python\n") + QStringLiteral("x = [1, {2: 'a'}]\n").repeated(5000)},
        {"backticks", QStringLiteral("`a").repeated(25'000)},
        {"links", QStringLiteral("[a](b) ").repeated(20'000)},
        {"unspaced", QString(150'000, QChar(0xAC00))},
        {"table", QStringLiteral("|a").repeated(50) + QStringLiteral("|\n") +
                      QStringLiteral("|-").repeated(50) + QStringLiteral("|\n") +
                      (QStringLiteral("|b").repeated(50) + QStringLiteral("|\n")).repeated(99)},
        {"formulas", QStringLiteral("$a$ ").repeated(5'000)}};
    for (const auto &[name, text] : texts) {
        const auto [characters, pieces] = largestSlice(text, kEffort);
        EXPECT_LE(characters, kEffort + DocumentWriter::kLongestBlock + 250) << name;
        EXPECT_LE(pieces, kEffort / 50 + DocumentWriter::kMostPieces) << name;
    }
}

TEST(ReaderSlices, LongCodeHasTheColoursOfShortCode)
{
    const QString line = QStringLiteral("def f(x): return 'a'  # note\n");
    const auto text = [&line](int lines) {
        return QStringLiteral("```python\n") + line.repeated(lines) + QStringLiteral("```\n");
    };
    const ParsedText brief(text(10));
    EXPECT_EQ(brief.coloursOf(cmark_node_first_child(brief.root())), nullptr) << "coloured as it is written";
    const ParsedText parsed(text(300));
    ASSERT_NE(parsed.coloursOf(cmark_node_first_child(parsed.root())), nullptr);
    PacketDocument document;
    ReaderStyle style;
    style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
    DocumentBuilder builder(document, text(300), {}, style);
    while (!builder.write(4096)) {
    }
    const ui::Tokens tokens = ui::Tokens::of(ui::ThemeKind::Light);
    const QTextBlock last = document.lastBlock();
    ASSERT_EQ(last.text() + u'\n', line);
    std::vector<QColor> colours;
    for (auto it = last.begin(); !it.atEnd(); ++it)
        colours.push_back(it.fragment().charFormat().foreground().color());
    EXPECT_THAT(colours, testing::Contains(tokens.accent));
    EXPECT_THAT(colours, testing::Contains(tokens.good));
    EXPECT_EQ(colours.back(), tokens.muted) << "the note";
}

} // namespace

} // namespace jeoul::reader
