// SPDX-License-Identifier: GPL-3.0-or-later
// Every character that a document shows of its source knows where it stands there, in every construct.
#include "ui/reader/documentbuilder.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/visibletext.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTextBlock>

namespace jeoul::reader {

namespace {

class ReaderSourceTest : public testing::Test
{
protected:
    void build(const QString &text)
    {
        written = text;
        document.clear();
        ReaderStyle style;
        style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
        DocumentBuilder builder(document, text, {}, style);
        while (!builder.write(4096)) {
        }
    }

    /// The source of words of the document, as text.
    std::string sourceOfWords(const QString &words)
    {
        const QTextCursor found = document.find(words);
        EXPECT_FALSE(found.isNull()) << words.toStdString();
        const SourceStretch stretch = sourceOf(found);
        return written.mid(stretch.start, stretch.length).toStdString();
    }

    /// What the document shows of a piece of the source, piece by piece.
    std::vector<std::string> shownOf(const QString &source, qsizetype from = 0)
    {
        std::vector<std::string> out;
        const qsizetype start = written.indexOf(source, from);
        EXPECT_GE(start, 0) << source.toStdString();
        for (const QTextCursor &place : SourceIndex(document).places({start, source.size()}))
            out.push_back(place.selectedText().toStdString());
        return out;
    }

    PacketDocument document;
    QString written;
};

using testing::ElementsAre;

TEST_F(ReaderSourceTest, MarkUpIsNoPartOfTheWords)
{
    build(QStringLiteral("a *b* **c** `d` ~~e~~ f\\*g &lt;h&gt; &#x1F600; i"));
    EXPECT_EQ(sourceOfWords(QStringLiteral("b")), "b");
    EXPECT_EQ(sourceOfWords(QStringLiteral("d")), "d");
    EXPECT_EQ(sourceOfWords(QStringLiteral("f*g")), "f\\*g");
    EXPECT_EQ(sourceOfWords(QStringLiteral("<h>")), "&lt;h&gt;");
    EXPECT_EQ(sourceOfWords(QString::fromUtf8("😀")), "&#x1F600;");
    EXPECT_EQ(sourceOfWords(QStringLiteral("b c")), "b* **c");
    EXPECT_THAT(shownOf(QStringLiteral("**c**")), ElementsAre("c"));
}

TEST_F(ReaderSourceTest, EmphasisBeforeAParticleKeepsEveryPlace)
{
    build(QStringLiteral("글은 **마크다운(Markdown)**을, 답은**\"독자\"**가 (`나)**는`) 씁니다."));
    EXPECT_EQ(sourceOfWords(QStringLiteral("(Markdown)")), "(Markdown)");
    EXPECT_EQ(sourceOfWords(QStringLiteral("을,")), QStringLiteral("을,").toStdString());
    EXPECT_EQ(sourceOfWords(QStringLiteral("\"독자\"")), QStringLiteral("\"독자\"").toStdString());
    EXPECT_EQ(sourceOfWords(QStringLiteral("나)**는")), QStringLiteral("나)**는").toStdString());
    EXPECT_EQ(sourceOfWords(QStringLiteral("씁니다.")), QStringLiteral("씁니다.").toStdString());
}

TEST_F(ReaderSourceTest, TheSameWordIsFoundWhereItStands)
{
    build(QStringLiteral("x **x** [x](http://x/x) x\n\nx"));
    QTextCursor cursor(&document);
    std::vector<qsizetype> starts;
    while (!(cursor = document.find(QStringLiteral("x"), cursor)).isNull())
        starts.push_back(sourceOf(cursor).start);
    EXPECT_THAT(starts, ElementsAre(0, 4, 9, 19, 21, 24, 27)) << "word, word, link, its address, word, word";
}

TEST_F(ReaderSourceTest, LinesOfAParagraphAreOneStretch)
{
    build(QStringLiteral("> one two\n> three\n\nfour"));
    EXPECT_EQ(sourceOfWords(QStringLiteral("two three")), "two\n> three");
    EXPECT_THAT(shownOf(QStringLiteral("two\n> three")), ElementsAre("two three"));
}

TEST_F(ReaderSourceTest, CodeTablesListsAndFootnotes)
{
    build(QStringLiteral(
        "```python\npython = 1\n  python\n```\n\n- item\n  1. inner\n\n| h | k |\n|--|--|\n| h | k2 "
        "|\n\nnote[^1].\n\n[^1]: the foot\n\nlast\n"));
    EXPECT_EQ(sourceOf(document.find(QStringLiteral("python = 1"))).start, 10) << "not the language";
    EXPECT_EQ(sourceOfWords(QStringLiteral("  python")), "  python");
    EXPECT_EQ(sourceOfWords(QStringLiteral("inner")), "inner");
    EXPECT_EQ(sourceOfWords(QStringLiteral("k2")), "k2");
    const QTextCursor header = document.find(QStringLiteral("h"), document.find(QStringLiteral("inner")));
    const QTextCursor cell = document.find(QStringLiteral("h"), header);
    EXPECT_EQ(sourceOf(header).start, written.indexOf(QStringLiteral("| h | k |")) + 2);
    EXPECT_EQ(sourceOf(cell).start, written.indexOf(QStringLiteral("| h | k2")) + 2);
    EXPECT_EQ(sourceOfWords(QStringLiteral("the foot")), "the foot");
    EXPECT_EQ(sourceOfWords(QStringLiteral("last")), "last");
}

TEST_F(ReaderSourceTest, FormulasAreOneThing)
{
    build(QStringLiteral("a $x+y$ b `$c$` $$\nz\n$$ d\n\n    $e$ f"));
    EXPECT_EQ(sourceOfWords(QStringLiteral("x+")), "$x+y$") << "no place within";
    EXPECT_EQ(sourceOfWords(QStringLiteral(" b ")), " b ");
    EXPECT_EQ(sourceOfWords(QStringLiteral("$c$")), "$c$");
    EXPECT_EQ(sourceOfWords(QStringLiteral("d")), "d");
    EXPECT_EQ(sourceOfWords(QStringLiteral("$e$ f")), "$e$ f");
    EXPECT_THAT(shownOf(QStringLiteral("y$ b")), ElementsAre("$x+y$ b"));
}

TEST_F(ReaderSourceTest, MarksOfHiddenCharactersShowTheirCharacter)
{
    const QString rlo(QChar(0x202E));
    build(QStringLiteral("ab") + rlo + QStringLiteral("cd"));
    EXPECT_EQ(sourceOfWords(QStringLiteral("RLO")), rlo.toStdString());
    EXPECT_EQ(sourceOfWords(QStringLiteral("cd")), "cd");
    EXPECT_EQ(sourceOf(document.find(QStringLiteral("cd"))).start, 3);
}

TEST_F(ReaderSourceTest, PiecesOfALongRunFollowEachOther)
{
    QString run;
    for (int i = 0; i < 9000; ++i)
        run += QChar(0xAC00 + i);
    build(run);
    for (const int at : {0, 1999, 2000, 2001, 3999, 4000, 8999})
        EXPECT_EQ(sourceOf(document.find(run.mid(at, 1))), (SourceStretch{at, 1})) << at;
}

TEST_F(ReaderSourceTest, WhatIsPlainBehindTheLimitIsFoundToo)
{
    const QString text = QStringLiteral("words\n").repeated(DocumentBuilder::kMaxFormatted / 6 + 10) +
                         QStringLiteral("**unique**\n");
    build(text);
    EXPECT_EQ(sourceOfWords(QStringLiteral("**unique**")), "**unique**");
}

TEST_F(ReaderSourceTest, EverythingShownOfAMixedTextIsItsOwnSource)
{
    build(QString::fromUtf8(
        "# 제목 *둘*\n\n1. 가나 **다라** 마\n   바사\n\n| 표 | 값 |\n|:-|-:|\n| 하나 | `1` |\n\n"
        "```c\nint x = 0; // 말\n```\n\n> 인용 [글](http://a.b/c) <b>t</b>\n\n끝"));
    int checked = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const std::vector<SourceRun> *runs = SourceRuns::of(block);
        for (const SourceRun &run : runs == nullptr ? std::vector<SourceRun>() : *runs) {
            EXPECT_EQ(block.text().mid(run.at, run.length), written.mid(run.source.start, run.source.length));
            checked += run.length;
        }
    }
    EXPECT_EQ(checked, 59) << "every letter that the text itself brought, the address of its link included";
}

TEST_F(ReaderSourceTest, VisibleTextSaysWhereItPutWhat)
{
    std::vector<qsizetype> places;
    const QString text = QStringLiteral("a") + QChar(0x200B) + QString::fromUtf8("😀") + QChar(1);
    const QString shown = visibleText(text, kLongestRun, places);
    EXPECT_EQ(shown, visibleText(text));
    ASSERT_EQ(places.size(), 6U);
    EXPECT_THAT(places, ElementsAre(0, 1, 7, 7, 9, 10));
    EXPECT_EQ(shown.mid(places[1], places[2] - places[1]), QStringLiteral("⟦ZWSP⟧"));
}

} // namespace

} // namespace jeoul::reader
