// SPDX-License-Identifier: GPL-3.0-or-later
// What a Markdown text becomes in the document, with every hostile form of it.
#include "tests/support/soon.h"
#include "tests/ui/readerdocumentcase.h"
#include "ui/reader/documentbuilder.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/pictureobject.h"
#include "ui/reader/plaintext.h"
#include "ui/reader/readerformats.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <functional>
#include <thread>
#include <tuple>

namespace jeoul::reader {

namespace {

TEST_F(ReaderDocumentTest, WritesTheOrdinaryThings)
{
    build(QStringLiteral(
        "# Title\n\nSome **bold**, *leaning*, ~~struck~~ and `code`.\n\n1. one\n2. two\n   - inner\n\n- [x] "
        "done\n- [ ] open\n\n> quoted\n\n---\n\nend"));
    EXPECT_EQ(blockWith(QStringLiteral("Title")).blockFormat().headingLevel(), 1);
    EXPECT_EQ(formatOf(QStringLiteral("bold")).fontWeight(), QFont::Bold);
    EXPECT_FALSE(formatOf(QStringLiteral("leaning")).fontItalic()) << "Hangul has no italics";
    EXPECT_EQ(formatOf(QStringLiteral("leaning")).underlineStyle(), QTextCharFormat::DotLine);
    EXPECT_TRUE(formatOf(QStringLiteral("struck")).fontStrikeOut());
    EXPECT_TRUE(formatOf(QStringLiteral("code")).fontFixedPitch());
    EXPECT_TRUE(blockWith(QStringLiteral("two")).text().startsWith(QStringLiteral("2.")));
    EXPECT_GT(blockWith(QStringLiteral("inner")).blockFormat().leftMargin(),
              blockWith(QStringLiteral("two")).blockFormat().leftMargin());
    EXPECT_TRUE(blockWith(QStringLiteral("done")).text().startsWith(QChar(0x2611)));
    EXPECT_TRUE(blockWith(QStringLiteral("open")).text().startsWith(QChar(0x2610)));
    EXPECT_EQ(blockWith(QStringLiteral("quoted")).blockFormat().intProperty(kQuoteProperty), 1);
    EXPECT_EQ(blockWith(QStringLiteral("end")).blockFormat().intProperty(kQuoteProperty), 0);
}

TEST_F(ReaderDocumentTest, FootnotesStandBehindTheText)
{
    const QString shown = build(QStringLiteral("a[^n] b[^m]\n\n[^m]: the other\n\n[^n]: the note\n"));
    EXPECT_TRUE(shown.contains(QStringLiteral("a[1] b[2]"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("[1]\tthe note\n[2]\tthe other"))) << shown.toStdString();
    EXPECT_EQ(formatOf(QStringLiteral("b")).verticalAlignment(), QTextCharFormat::AlignNormal);
}

TEST_F(ReaderDocumentTest, RawHtmlIsShownAsItWasWritten)
{
    const QString hidden = QStringLiteral("<div style=\"display:none\">secret</div>");
    const QString shown =
        build(QStringLiteral("before\n\n") + hidden +
              QStringLiteral("\n\nan <b onclick=\"x()\">inline</b> tag <script>alert(1)</script> after"));
    EXPECT_TRUE(shown.contains(hidden)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("<b onclick=\"x()\">inline</b>")));
    EXPECT_TRUE(shown.contains(QStringLiteral("<script>alert(1)</script> after")))
        << "nothing behind a tag may vanish";
    EXPECT_NE(formatOf(QStringLiteral("inline")).fontWeight(), QFont::Bold);
}

TEST_F(ReaderDocumentTest, LinksAreWords)
{
    const QString shown = build(
        QStringLiteral("[click](javascript:alert(1)) and <https://a.example/x> and [f](file:///etc/passwd) "
                       "www.b.example"));
    EXPECT_EQ(shown,
              QStringLiteral("click (javascript:alert(1)) and https://a.example/x and f (file:///etc/passwd) "
                             "www.b.example"));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            EXPECT_FALSE(it.fragment().charFormat().isAnchor());
            EXPECT_TRUE(it.fragment().charFormat().anchorHref().isEmpty());
        }
    }
}

TEST_F(ReaderDocumentTest, PicturesFromElsewhereAreNamedAndNeverOpened)
{
    const QTemporaryDir folder;
    const QString local = folder.filePath(QStringLiteral("picture.png"));
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(Qt::red);
    ASSERT_TRUE(red.save(local));
    const QStringList places = {QStringLiteral("https://tracker.example/p.png"),
                                local,
                                QStringLiteral("file://") + local,
                                QStringLiteral("//host/share/x.png"),
                                QStringLiteral("qrc:/icons/open.svg"),
                                QStringLiteral(":/icons/open.svg"),
                                QStringLiteral("data:image/png;base64,AAAA")};
    for (const QString &place : places) {
        const QString shown = build(QStringLiteral("![alt words](<%1>)").arg(place));
        EXPECT_TRUE(shown.contains(place)) << shown.toStdString();
        EXPECT_TRUE(shown.contains(QStringLiteral("alt words")));
        EXPECT_FALSE(document.find(QString(QChar(QChar::ObjectReplacementCharacter))).hasSelection());
    }
    for (const QString &place : places) {
        const QImage answer = document.resource(QTextDocument::ImageResource, QUrl(place)).value<QImage>();
        EXPECT_FALSE(answer.isNull()) << "an empty answer makes Qt open the name itself";
        EXPECT_EQ(answer.size(), QSize(1, 1)) << place.toStdString();
    }
}

TEST_F(ReaderDocumentTest, PicturesOfThePacketAreShown)
{
    QImage red(40, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    QBuffer bytes;
    ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
    ASSERT_TRUE(red.save(&bytes, "PNG"));
    const MediaResolver media(
        {{QStringLiteral("0a1b"), bytes.data()}, {QStringLiteral("bad"), QByteArray("no png")}});
    build(QStringLiteral("![a red one](0a1b) ![broken](bad)"), media);
    const QTextBlock block = document.begin();
    const QTextCharFormat format = block.begin().fragment().charFormat();
    ASSERT_EQ(format.objectType(), kPictureObject);
    EXPECT_EQ(format.property(kPictureSizeProperty).toSize(), QSize(40, 20));
    EXPECT_EQ(format.property(kPictureProperty).toString(), QStringLiteral("0a1b"));
    EXPECT_TRUE(block.text().contains(QStringLiteral("a red one")));
    EXPECT_TRUE(block.text().contains(QStringLiteral("cannot be read: "))) << block.text().toStdString();
    ASSERT_SOON(document.pictures().ready(QStringLiteral("0a1b")));
}

/// The first bytes of a PNG of that size; enough to learn the size, nothing to decode.
QByteArray pngOfSize(int width, int height)
{
    QImage one(1, 1, QImage::Format_Grayscale8);
    one.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && one.save(&buffer, "PNG"));
    for (int i = 0; i < 4; ++i) { // IHDR begins at byte 16: width and height, most significant byte first
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    quint32 sum = 0xFFFFFFFFU; // the checksum of the header, as PNG 5.3 computes it
    for (int i = 12; i < 29; ++i) {
        sum ^= static_cast<quint8>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? 0xEDB88320U ^ (sum >> 1) : sum >> 1;
    }
    for (int i = 0; i < 4; ++i)
        bytes[29 + i] = static_cast<char>((sum ^ 0xFFFFFFFFU) >> (24 - 8 * i));
    return bytes;
}

TEST_F(ReaderDocumentTest, PicturesBeyondTheLimitsAreSaidAndNotShown)
{
    const MediaResolver media(
        {{QStringLiteral("huge"), pngOfSize(5001, 5000)}, {QStringLiteral("just"), pngOfSize(5000, 5000)}});
    const QString shown = build(QStringLiteral("![x](huge) ![y](just)"), media);
    EXPECT_TRUE(shown.contains(QStringLiteral("25 megapixels"))) << shown.toStdString();
    int pictures = 0;
    for (auto it = document.begin().begin(); !it.atEnd(); ++it)
        pictures += it.fragment().charFormat().objectType() == kPictureObject ? 1 : 0;
    EXPECT_EQ(pictures, 1) << "25,000,000 pixels are still shown";
    const QString many = build(QStringLiteral("![](just)").repeated(DocumentWriter::kMaxPictures + 1), media);
    EXPECT_EQ(many.count(QStringLiteral("only the first 100 pictures")), 1) << many.toStdString();
}

TEST_F(ReaderDocumentTest, APictureIsNeverWiderThanThePage)
{
    const MediaResolver media({{QStringLiteral("wide"), pngOfSize(3000, 300)}});
    build(QStringLiteral("![](wide)"), media);
    document.setTextWidth(300);
    EXPECT_LE(document.documentLayout()->documentSize().width(), 300);
}

TEST_F(ReaderDocumentTest, BehindTheLimitTheTextIsPlainAndWhole)
{
    const QString line = QStringLiteral("a *leaning* line of the text\n");
    QString text;
    while (text.size() <= DocumentBuilder::kMaxFormatted)
        text += line;
    text += QStringLiteral("**the very end** $x$ <b>");
    const QString shown = build(text);
    EXPECT_TRUE(shown.contains(QStringLiteral("the rest follows as plain text")));
    EXPECT_TRUE(shown.contains(QStringLiteral("a leaning line"))) << "formatted before the limit";
    EXPECT_TRUE(shown.endsWith(QStringLiteral("**the very end** $x$ <b>"))) << "plain behind it";
    EXPECT_EQ(shown.count(QStringLiteral("line of the text")),
              text.count(QStringLiteral("line of the text")));

    const QString under = build(QString(DocumentBuilder::kMaxFormatted, u'x'));
    EXPECT_FALSE(under.contains(QStringLiteral("plain text"))) << "no note on this side of the border";
    const QString over = build(QString(DocumentBuilder::kMaxFormatted + 1, u'x'));
    EXPECT_TRUE(over.contains(QStringLiteral("plain text")));
    EXPECT_EQ(over.count(u'x'), DocumentBuilder::kMaxFormatted + 2) << "the note holds one of its own";
}

TEST_F(ReaderDocumentTest, WordsOfOursAreNotTurnedAround)
{
    build(QString::fromUtf8("[שלום](http://עברית.example/אבג) ![](תמונה)"));
    const QString text = document.begin().text();
    EXPECT_EQ(text.count(QChar(0x2068)), 2) << "address and name are isolated";
    EXPECT_EQ(text.count(QChar(0x2068)), text.count(QChar(0x2069)));
    EXPECT_FALSE(whole().contains(QChar(0x2068))) << "copying leaves it out";
}

TEST_F(ReaderDocumentTest, ParagraphsRunInTheDirectionOfTheirFirstLetterAndCodeNever)
{
    build(QString::fromUtf8("שלום עולם abc\n\nabc שלום\n\n- مرحبا\n\n```\n# שלום\nx = 1\n```\n"));
    EXPECT_EQ(blockWith(QString::fromUtf8("עולם")).textDirection(), Qt::RightToLeft);
    EXPECT_EQ(blockWith(QStringLiteral("abc ש")).textDirection(), Qt::LeftToRight);
    EXPECT_EQ(blockWith(QString::fromUtf8("مرحبا")).textDirection(), Qt::RightToLeft);
    EXPECT_EQ(blockWith(QStringLiteral("# ")).textDirection(), Qt::LeftToRight);
}

TEST_F(ReaderDocumentTest, NestedListsKeepTheirNumbersAndSigns)
{
    const QString shown = build(QStringLiteral("3. three\n   1. one\n      - dash\n        - [x] done\n"
                                               "   2. two\n4. four\n\n   more of four\n"));
    EXPECT_TRUE(shown.contains(QStringLiteral("3.\tthree\n1.\tone\n•\tdash\n☑\tdone\n2.\ttwo\n4.\tfour\n")))
        << shown.toStdString();
    EXPECT_GT(blockWith(QStringLiteral("done")).blockFormat().leftMargin(),
              blockWith(QStringLiteral("dash")).blockFormat().leftMargin());
    EXPECT_DOUBLE_EQ(blockWith(QStringLiteral("more of four")).blockFormat().leftMargin(),
                     blockWith(QStringLiteral("4.")).blockFormat().leftMargin());
}

TEST_F(ReaderDocumentTest, WordsStandUnderWordsWhateverTheNumberOfAnItem)
{
    const QString words = QStringLiteral("some words that go on ").repeated(12);
    for (const int number : {1, 99, 100, 2026, 123456789}) {
        build(QStringLiteral("%1. %2\n   - inner %2\n\nfoot[^a]\n\n[^a]: %2").arg(number).arg(words));
        for (const QString &marker :
             {QStringLiteral("%1.").arg(number), QStringLiteral("inner"), QStringLiteral("[1]\t")}) {
            const QTextBlock block = blockWith(marker);
            ASSERT_GT(block.layout()->lineCount(), 1);
            const qsizetype first = block.text().indexOf(u'\t') + 1;
            EXPECT_NEAR(block.layout()->lineAt(0).cursorToX(static_cast<int>(first)),
                        block.layout()->lineAt(1).cursorToX(block.layout()->lineAt(1).textStart()), 0.5)
                << marker.toStdString();
        }
    }
}

TEST_F(ReaderDocumentTest, LandmarksAreHeadingsItemsParagraphsCodeAndTables)
{
    ReaderStyle style;
    style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
    DocumentBuilder builder(
        document,
        QStringLiteral("# Title\n\nwords\n\n1. one\n   - inner\n\n   more\n\n```c\nint x;\n"
                       "```\n\n| a |\n|-|\n| b |\n\nend $x$\n"),
        {}, style);
    EXPECT_TRUE(builder.write(100'000));
    using Kind = reading::Landmark::Kind;
    std::vector<std::tuple<Kind, int, std::string>> found;
    for (const PlacedLandmark &landmark : builder.landmarks())
        found.emplace_back(landmark.mark.kind, landmark.mark.level,
                           landmark.mark.words.trimmed().toStdString());
    EXPECT_THAT(found, testing::ElementsAre(
                           std::tuple(Kind::Heading, 1, "Title"), std::tuple(Kind::Paragraph, 0, "words"),
                           std::tuple(Kind::Item, 1, "one"), std::tuple(Kind::Item, 2, "inner"),
                           std::tuple(Kind::Paragraph, 0, "more"), std::tuple(Kind::Code, 0, "int x;"),
                           std::tuple(Kind::Table, 0, "ab"), std::tuple(Kind::Paragraph, 0, "end $x$")));
    for (const PlacedLandmark &landmark : builder.landmarks()) {
        if (landmark.mark.kind != Kind::Table) {
            EXPECT_TRUE(document.findBlockByNumber(landmark.block)
                            .text()
                            .contains(landmark.mark.words.trimmed().section(u'\n', 0, 0)))
                << landmark.mark.words.toStdString();
        }
    }
}

TEST_F(ReaderDocumentTest, TablesAreTables)
{
    build(QStringLiteral(
        "before\n\n| 항목 | score | `c` |\n|:--|--:|:-:|\n| 가 | 1.5 | x |\n| 나 | **2** | $y$ |\n\nafter"));
    ASSERT_EQ(tableFrames().size(), 1U);
    QTextTable *table = tableFrames().front();
    EXPECT_EQ(table->rows(), 3);
    EXPECT_EQ(table->columns(), 3);
    EXPECT_EQ(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("1.5"));
    EXPECT_EQ(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
    EXPECT_EQ(table->cellAt(1, 2).firstCursorPosition().blockFormat().alignment(), Qt::AlignHCenter);
    EXPECT_TRUE(whole().contains(QStringLiteral("가\t1.5\tx"))) << whole().toStdString();
    EXPECT_TRUE(blockWith(QStringLiteral("after")).isValid());
    EXPECT_EQ(QTextCursor(blockWith(QStringLiteral("after"))).currentTable(), nullptr);
}

TEST_F(ReaderDocumentTest, AWordInATableIsNotBrokenToMakeRoom)
{
    build(QStringLiteral("| 구분 | 종이책 | 전자책 | 오디오북 |\n|-|-|-|-|\n| 1분기 대출 | 1,204 | 380 | "
                         "하나 둘 셋 넷 다섯 여섯 |"));
    document.setTextWidth(120);
    ASSERT_GT(document.size().height(), 0) << "laid out";
    for (const char *word : {"구분", "종이책", "전자책", "오디오북", "1분기"})
        EXPECT_EQ(blockWith(QString::fromUtf8(word)).layout()->lineCount(), 1) << word;
    EXPECT_GT(blockWith(QStringLiteral("하나 둘")).layout()->lineCount(), 1) << "what is long is broken";
    EXPECT_GT(document.size().width(), 120) << "and the page scrolls sideways";
    document.setTextWidth(900);
    EXPECT_LE(document.size().width(), 900);
}

TEST_F(ReaderDocumentTest, HugeTablesAreCappedWithANote)
{
    const int columns = 2000;
    QString table = QStringLiteral("|a").repeated(columns) + QStringLiteral("|\n") +
                    QStringLiteral("|-").repeated(columns) + QStringLiteral("|\n");
    table += (QStringLiteral("|b").repeated(columns) + QStringLiteral("|\n")).repeated(30);
    const QString wide = build(table + QStringLiteral("\nend"));
    ASSERT_FALSE(tableFrames().empty());
    EXPECT_EQ(tableFrames().front()->columns(), DocumentWriter::kMaxColumns);
    EXPECT_TRUE(wide.contains(QStringLiteral("2000 columns")) || wide.contains(QStringLiteral("2000")))
        << "the note";
    EXPECT_TRUE(wide.endsWith(QStringLiteral("end")));

    build(QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|1|2|\n").repeated(2000));
    EXPECT_EQ(rowsShown(), DocumentWriter::kMaxRows);
    EXPECT_TRUE(whole().contains(QStringLiteral("2001")));
    build(QStringLiteral("|a|b|\n|-|-|\n") +
          QStringLiteral("|1|2|\n").repeated(DocumentWriter::kMaxRows - 1));
    EXPECT_EQ(rowsShown(), DocumentWriter::kMaxRows);
    EXPECT_FALSE(blockWith(QStringLiteral("raw view")).isValid()) << "no note on this side of the border";
}

QString tableOf(int columns, int rows, const QString &word)
{
    QString out;
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column < columns; ++column)
            out +=
                row == 1 ? QStringLiteral("|-") : QStringLiteral("|%1-%2%3").arg(row).arg(column).arg(word);
        out += QStringLiteral("|\n");
    }
    return out;
}

TEST_F(ReaderDocumentTest, ALongTableIsLaidOutInBandsAndReadsAsOne)
{
    const QString shown =
        build(QStringLiteral("before\n\n") + tableOf(5, 120, QString()) + QStringLiteral("\nend"));
    const std::vector<QTextTable *> bands = tableFrames();
    ASSERT_EQ(bands.size(), 3U) << "120 rows of 5 cells, 250 cells to the band";
    EXPECT_EQ(rowsShown(), 120);
    for (const QTextTable *band : bands) {
        EXPECT_LE(band->rows() * band->columns(), DocumentWriter::kBandCells);
        EXPECT_EQ(band->format().columnWidthConstraints(), bands.front()->format().columnWidthConstraints());
        EXPECT_EQ(band->format().columnWidthConstraints().size(), 5);
        EXPECT_EQ(band->format().headerRowCount(), band == bands.front() ? 1 : 0);
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("\n50-0\t50-1\t50-2\t50-3\t50-4\n51-0\t51-1")))
        << "no line is lost or added where a band ends: " << shown.toStdString();
    EXPECT_TRUE(shown.endsWith(QStringLiteral("120-4\nend"))) << shown.right(40).toStdString();
    EXPECT_FALSE(document.find(QStringLiteral("119-3")).isNull());
    // The bands stand without a gap: the first line of the next is one row below the last of the one before.
    const auto top = [this](const QString &words) {
        return document.documentLayout()->blockBoundingRect(blockWith(words)).top();
    };
    EXPECT_NEAR(top(QStringLiteral("51-0")) - top(QStringLiteral("50-0")),
                top(QStringLiteral("50-0")) - top(QStringLiteral("49-0")), 0.5);
    EXPECT_NEAR(document.documentLayout()->blockBoundingRect(blockWith(QStringLiteral("51-4"))).left(),
                document.documentLayout()->blockBoundingRect(blockWith(QStringLiteral("50-4"))).left(), 0.5);
}

TEST_F(ReaderDocumentTest, ATableOf250CellsIsOneTable)
{
    build(tableOf(10, 25, QStringLiteral(" word")));
    ASSERT_EQ(tableFrames().size(), 1U);
    EXPECT_TRUE(tableFrames().front()->format().columnWidthConstraints().isEmpty())
        << "its columns follow its words and the page";
    build(tableOf(10, 26, QStringLiteral(" word")));
    EXPECT_EQ(tableFrames().size(), 2U);
}

TEST_F(ReaderDocumentTest, DeepNestingBecomesPlainTextUnderANote)
{
    for (const QString &open : {QStringLiteral("> "), QStringLiteral("- ")}) {
        const QString shown = build(open.repeated(20'000) + QStringLiteral("the end"));
        EXPECT_TRUE(shown.contains(QStringLiteral("12"))) << "the note names the limit";
        EXPECT_TRUE(shown.contains(QStringLiteral("the end")));
    }
    const QString eleven = build(QStringLiteral("> ").repeated(11) + QStringLiteral("fine"));
    EXPECT_EQ(eleven, QStringLiteral("fine"));
}

TEST_F(ReaderDocumentTest, DeepInlineNestingKeepsTheWords)
{
    const QString shown = build(QStringLiteral("*a **b ").repeated(5'000) + QStringLiteral("x") +
                                QStringLiteral(" c** d*").repeated(5'000));
    EXPECT_TRUE(shown.contains(u'x'));
    for (const QString &bomb : {QStringLiteral("["), QStringLiteral("!["), QStringLiteral("*a"),
                                QStringLiteral("`a"), QStringLiteral("_(")})
        EXPECT_FALSE(build(bomb.repeated(50'000)).isEmpty());
}

TEST_F(ReaderDocumentTest, CodeIsSetLineByLineAndColoured)
{
    build(QStringLiteral("```python\ndef f(x):\n    return '가'\n```\n"));
    const QTextBlock line = blockWith(QStringLiteral("return"));
    ASSERT_TRUE(line.isValid());
    EXPECT_GT(line.blockFormat().intProperty(kCodeProperty), 0);
    EXPECT_EQ(line.previous().blockFormat().intProperty(kCodeProperty),
              line.blockFormat().intProperty(kCodeProperty));
    const ui::Tokens tokens = ui::Tokens::of(ui::ThemeKind::Light);
    EXPECT_EQ(formatOf(QStringLiteral("return")).foreground().color(), tokens.accent);
    EXPECT_EQ(formatOf(QStringLiteral("'가'")).foreground().color(), tokens.good);
    EXPECT_TRUE(formatOf(QStringLiteral("return")).fontFixedPitch());
    EXPECT_TRUE(whole().contains(QStringLiteral("def f(x):\n    return '가'"))) << "copied as it was written";
}

TEST_F(ReaderDocumentTest, LongCodeIsFoldedWithANote)
{
    QString lines;
    for (int i = 0; i < 1000; ++i)
        lines += QStringLiteral("line %1\n").arg(i);
    QString shown = build(QStringLiteral("```\n") + lines + QStringLiteral("```\nafter"));
    EXPECT_TRUE(shown.contains(QStringLiteral("line 399\n")));
    EXPECT_FALSE(shown.contains(QStringLiteral("line 400\n")));
    EXPECT_TRUE(shown.contains(QStringLiteral("400 of 1000")));
    EXPECT_TRUE(shown.endsWith(QStringLiteral("after")));
    shown = build(QStringLiteral("```\n") + QString(150'000, u'x') + QStringLiteral("\n```\n"));
    EXPECT_LT(shown.size(), 2 * DocumentWriter::kMaxCode);
    EXPECT_TRUE(shown.contains(QStringLiteral("65,536 of 150,000 characters")));
}

TEST_F(ReaderDocumentTest, LongParagraphsAreLaidOutInPiecesAndCopiedWhole)
{
    for (const QString &run : {QString(150'000, QChar(0xAC00)), QStringLiteral("말 ").repeated(75'000)}) {
        const QString shown = build(run);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            EXPECT_LE(block.length(), DocumentWriter::kLongestBlock + 50);
        EXPECT_EQ(shown.trimmed(), run.trimmed());
    }
}

TEST_F(ReaderDocumentTest, HiddenCharactersAreMarkedEverywhere)
{
    const QString rlo = QString::fromUtf16(u"\u202E");
    const QString shown = build(
        QStringLiteral("a%1b `c%1d`\n\n```\ne%1f\n```\n\n[g%1](http://x%1)\n\n| h%1 |\n|-|\n").arg(rlo));
    EXPECT_FALSE(shown.contains(rlo));
    EXPECT_EQ(shown.count(QStringLiteral("⟦RLO⟧")), 6) << shown.toStdString();
}

TEST_F(ReaderDocumentTest, FormulasInCodeStayCode)
{
    const QString shown =
        build(QStringLiteral("    indented $x$ code\n\n[a](http://b/$c$)\n\n<i title=\"$d$\">"));
    EXPECT_TRUE(shown.contains(QStringLiteral("indented $x$ code"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("http://b/$c$")));
    EXPECT_TRUE(shown.contains(QStringLiteral("$d$")));
    for (const QChar c : shown)
        EXPECT_FALSE(c.unicode() >= kMathOpen && c.unicode() <= kMathClose);
}

TEST_F(ReaderDocumentTest, FormulasShowTheirSourceWithoutATypesetter)
{
    const QString shown = build(QStringLiteral("inline $a+b$ and\n\n$$c=d$$\n\nend"));
    EXPECT_EQ(shown, QStringLiteral("inline $a+b$ and\n$$c=d$$\nend"));
    EXPECT_EQ(formatOf(QStringLiteral("$a+b$")).property(kFormulaProperty).toString(),
              QStringLiteral("$a+b$"));
    EXPECT_EQ(blockWith(QStringLiteral("c=d")).blockFormat().alignment(), Qt::AlignHCenter);
    EXPECT_NE(blockWith(QStringLiteral("end")).blockFormat().alignment(), Qt::AlignHCenter);
}

TEST_F(ReaderDocumentTest, WorksOffTheWindowsThread)
{
    QString shown;
    std::thread worker([&shown] {
        PacketDocument own;
        ReaderStyle style;
        style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
        DocumentBuilder builder(own, QStringLiteral("# a\n\n| b |\n|-|\n| c |\n"), {}, style);
        while (!builder.write(10)) {
        }
        QTextCursor all(&own);
        all.select(QTextCursor::Document);
        shown = plainText(all);
    });
    worker.join();
    EXPECT_TRUE(shown.startsWith(QStringLiteral("a\n"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u'c'));
}

TEST_F(ReaderDocumentTest, IsTheSameInSlicesAsInOnePiece)
{
    const QString text =
        QStringLiteral("# h\n\n- a\n  - b $x$\n\n```c\nint x;\n```\n\n| t |\n|-|\n| u |\n\n> q\n\nend")
            .repeated(20);
    const QString sliced = build(text);
    PacketDocument own;
    ReaderStyle style;
    style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
    DocumentBuilder builder(own, text, {}, style);
    EXPECT_TRUE(builder.write(10'000'000));
    QTextCursor all(&own);
    all.select(QTextCursor::Document);
    EXPECT_EQ(plainText(all), sliced);
}

} // namespace

} // namespace jeoul::reader
