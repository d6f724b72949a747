// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the reader that turn text into text: hidden characters, formulas in a text, code into parts.
#include "models/blinding/foldedtext.h"
#include "ui/reader/codehighlight.h"
#include "ui/reader/mathspans.h"
#include "ui/reader/visibletext.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::reader {

namespace {

QString text(const char16_t *value)
{
    return QString::fromUtf16(value);
}

TEST(VisibleText, LeavesOrdinaryTextAlone)
{
    const QString plain =
        text(u"평가위원 review\tof é, 한글 ᄒᆞᆫ 👨‍👩‍👧 🇰🇷 ❤️ 𠮷\n");
    EXPECT_EQ(visibleText(plain), plain);
}

TEST(VisibleText, NamesWhatTurnsTheReadingOrder)
{
    EXPECT_EQ(visibleText(text(u"가 \u202Eabc\u202C")), text(u"가 ⟦RLO⟧abc⟦PDF⟧"));
    EXPECT_EQ(visibleText(text(u"\u2066x\u2069\u200F")), text(u"⟦LRI⟧x⟦PDI⟧⟦RLM⟧"));
}

TEST(VisibleText, NamesWhatHasNoWidth)
{
    EXPECT_EQ(visibleText(text(u"a\u200Bb\u2060c\uFEFFd\u3164e\u00ADf")),
              text(u"a⟦ZWSP⟧b⟦WJ⟧c⟦BOM⟧d⟦HF⟧e⟦SHY⟧f"));
    EXPECT_EQ(visibleText(text(u"a\u2028b\uFFFCc")), text(u"a⟦LS⟧b⟦OBJ⟧c"));
}

TEST(VisibleText, MarksWhatHasNoInk)
{
    EXPECT_EQ(visibleText(text(u"a\uFFA0b\u2800c\uFFF9d\uFFFBe\u17B4f")),
              text(u"a⟦HHF⟧b⟦U+2800⟧c⟦IAA⟧d⟦IAT⟧e⟦U+17B4⟧f"));
    EXPECT_EQ(visibleText(text(u"a\U0001D173b\U0001D17A")), text(u"a⟦U+1D173⟧b⟦U+1D17A⟧"));
    EXPECT_EQ(visibleText(text(u"a\u180Bb")), text(u"a⟦U+180B⟧b"));
    EXPECT_EQ(visibleText(text(u"a\uFDD0b")), text(u"a⟦U+FDD0⟧b")) << "would be taken for a new paragraph";
}

TEST(VisibleText, LeavesJoinersAndSelectorsWhereTheyBelong)
{
    // A family, a heart on fire, Persian "mi-xaham", Devanagari "ksha" in two ways, a keycap, an ideograph in
    // a chosen form, a Mongolian letter in its second form.
    for (const char16_t *written : {u"👨‍👩‍👧", u"❤\uFE0F\u200D🔥", u"می\u200Cخواهم",
                                    u"क्\u200Dष क्\u200Cष", u"1\uFE0F\u20E3", u"葛\U000E0100", u"ᠠ\u180Bᠠ"})
        EXPECT_EQ(visibleText(text(written)), text(written));
    EXPECT_EQ(visibleText(text(u"pass\u200Dword 가\u200D나 1\u200C2")),
              text(u"pass⟦ZWJ⟧word 가⟦ZWJ⟧나 1⟦ZWNJ⟧2"));
    EXPECT_EQ(visibleText(text(u"a\uFE0F 葛\U000E0100\U000E0101")), text(u"a⟦VS×1⟧ 葛\U000E0100⟦VS×1⟧"));
}

TEST(VisibleText, ShowsAllThatTheScreeningForNamesDrops)
{
    const QString ends = QStringLiteral("ab");
    int dropped = 0;
    for (const auto &[from, to] : std::vector<std::pair<char32_t, char32_t>>{
             {0x80, 0xD7FF}, {0xE000, 0xFFFF}, {0x1BC00, 0x1D1FF}, {0xE0000, 0xE1000}}) {
        for (char32_t c = from; c <= to; ++c) {
            const QString holding = u'a' + QStringView(QChar::fromUcs4(c)).toString() + u'b';
            if (blinding::foldWithMap(holding).folded != ends)
                continue;
            ++dropped;
            EXPECT_NE(visibleText(holding), holding) << std::hex << static_cast<unsigned>(c);
        }
    }
    EXPECT_GT(dropped, 4000) << "the block of tags and selectors alone";
}

TEST(VisibleText, CountsTagsAndSmugglingSelectors)
{
    const char32_t tags[] = {U'a', 0xE0041, 0xE0042, U'b', 0xE0101, 0xE0102, 0xE0103};
    EXPECT_EQ(visibleText(QString::fromUcs4(tags, 7)), text(u"a⟦TAG×2⟧b⟦VS×3⟧"));
}

TEST(VisibleText, ShowsControlsAsTheirPictures)
{
    EXPECT_EQ(visibleText(text(u"\u001B[31m\u0000x").left(5)), text(u"\u241B[31m"));
    EXPECT_EQ(visibleText(QString(QChar(0x0C)) + QChar(0x7F) + QChar(0x9B)), text(u"\u240C\u2421\u2426"));
    EXPECT_EQ(visibleText(QString(QChar(0xD800))), text(u"\uFFFD"));
}

TEST(VisibleText, CapsMarksOnOneCharacterAndSaysHowMany)
{
    const QString eight = u'a' + QString(8, QChar(0x0301));
    EXPECT_EQ(visibleText(eight), eight);
    EXPECT_EQ(visibleText(u'a' + QString(300000, QChar(0x0301)) + u'b'), eight + text(u"⟦+299992⟧b"));
    EXPECT_EQ(visibleText(eight + eight), eight + eight) << "every character has its own eight";
}

TEST(VisibleText, GivesLongRunsPlacesToBreak)
{
    const QString run(1'000'000, QChar(u'가'));
    const QString shown = visibleText(run);
    EXPECT_EQ(shown.count(QChar(kBreakPlace)), 1'000'000 / kLongestRun - 1);
    EXPECT_EQ(QString(shown).remove(QChar(kBreakPlace)), run);
    EXPECT_EQ(visibleText(QString(kLongestRun, u'x')).count(QChar(kBreakPlace)), 0);
    EXPECT_EQ(visibleText(QString(30, u'x'), 10).count(QChar(kBreakPlace)), 2);
}

std::vector<QString> formulas(const QString &markdown)
{
    std::vector<QString> out;
    for (const MathSpan &span : extractMath(markdown).spans)
        out.push_back((span.display ? QStringLiteral("D:") : QStringLiteral("I:")) + span.tex);
    return out;
}

TEST(MathSpans, FindsAllFourKinds)
{
    EXPECT_THAT(formulas(QStringLiteral("a $x^2$ b $$y$$ c \\(z\\) d \\[w\\] e $$\n a = b \n$$")),
                testing::ElementsAre(QStringLiteral("I:x^2"), QStringLiteral("D:y"), QStringLiteral("I:z"),
                                     QStringLiteral("D:w"), QStringLiteral("D:a = b")));
}

TEST(MathSpans, LeavesMoneyAndEscapesAlone)
{
    EXPECT_THAT(formulas(QStringLiteral("$5 and $6, \\$x$ and \\\\(x)")), testing::IsEmpty());
    EXPECT_THAT(formulas(QStringLiteral("| $5 | $6 |")), testing::IsEmpty());
    EXPECT_THAT(formulas(QStringLiteral("$20 per month, not 10$")), testing::IsEmpty());
    EXPECT_THAT(formulas(QStringLiteral("$5 \\times 3$, $3 x + 1$, $1, 2$, $P = \\$500$ and $7$")),
                testing::ElementsAre(QStringLiteral("I:5 \\times 3"), QStringLiteral("I:3 x + 1"),
                                     QStringLiteral("I:1, 2"), QStringLiteral("I:P = \\$500"),
                                     QStringLiteral("I:7")));
    EXPECT_THAT(formulas(QStringLiteral("a $x\n\ny$ b")), testing::IsEmpty())
        << "a formula ends in its paragraph";
}

TEST(MathSpans, LeavesCodeAlone)
{
    EXPECT_THAT(formulas(QStringLiteral("`$x$` and ``a ` $y$`` b")), testing::IsEmpty());
    EXPECT_THAT(formulas(QStringLiteral("```sh\necho $HOME $x$\n```\n$y$")),
                testing::ElementsAre(QStringLiteral("I:y")));
    EXPECT_THAT(formulas(QStringLiteral("- item\n  ~~~\n  $x$\n  ~~~\n")), testing::IsEmpty());
    EXPECT_THAT(formulas(QStringLiteral("```\n$x$ never closed")), testing::IsEmpty());
}

TEST(MathSpans, TakesTheSignOfAQuoteOutOfAFormula)
{
    EXPECT_THAT(formulas(QStringLiteral("> $$\n> x\n> y\n> $$")),
                testing::ElementsAre(QStringLiteral("D:x\ny")));
}

TEST(MathSpans, ProseBetweenEscapedBracketsIsNoFormula)
{
    for (const char *prose : {"\\[Cut to a shot of an employee eating\\]", "\\(as the year before\\)",
                              "\\[{\"main\\_character\": \"x\"}\\]"})
        EXPECT_THAT(formulas(QString::fromLatin1(prose)), testing::IsEmpty()) << prose;
    EXPECT_THAT(formulas(QStringLiteral(
                    "\\[\\text{speed of light in air}\\] \\(a - b - c\\) \\[v = speed of light now\\]")),
                testing::ElementsAre(QStringLiteral("D:\\text{speed of light in air}"),
                                     QStringLiteral("I:a - b - c"),
                                     QStringLiteral("D:v = speed of light now")));
}

TEST(MathSpans, MarksInCodeAreNotOurs)
{
    const QString mark = QChar(kMathOpen) + QStringLiteral("0") + QChar(kMathClose);
    for (const QString &code :
         {QStringLiteral("`%1`"), QStringLiteral("```\n%1\n```"), QStringLiteral("\\%1")}) {
        const MathText math = extractMath(QStringLiteral("$x$ ") + code.arg(mark));
        ASSERT_EQ(math.spans.size(), 1U);
        EXPECT_EQ(math.restored(math.text).count(QStringLiteral("$x$")), 1) << code.toStdString();
    }
}

TEST(MathSpans, MarksCannotBeForgedAndRestore)
{
    const QString forged =
        QChar(kMathOpen) + QStringLiteral("0") + QChar(kMathClose) + QStringLiteral(" $a$");
    const MathText found = extractMath(forged);
    ASSERT_EQ(found.spans.size(), 1U);
    EXPECT_EQ(found.text.count(QChar(kMathOpen)), 1);
    EXPECT_TRUE(found.restored(found.text).endsWith(QStringLiteral("$a$")));
    EXPECT_EQ(found.text.count(QChar(QChar::ReplacementCharacter)), 2);
}

TEST(MathSpans, EndlessOpenersAreRead)
{
    for (const char *opener : {"$", "\\(", "\\[", "$$a", "`$", "``` x ", "~~~\n"}) {
        const QString bomb = QString::fromLatin1(opener).repeated(50'000);
        EXPECT_FALSE(extractMath(bomb).text.isEmpty()) << opener;
    }
}

CodePart partAt(const std::vector<CodeSpan> &spans, qsizetype at)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [at](const CodeSpan &span) {
        return span.start <= at && at < span.start + span.length;
    });
    return found == spans.end() ? CodePart::Plain : found->part;
}

struct Sample
{
    const char *language;
    const char16_t *source;
    const char16_t *word;
    CodePart part;
};

class HighlightTest : public testing::TestWithParam<Sample>
{
};

TEST_P(HighlightTest, SetsTheWordApart)
{
    const QString source = text(GetParam().source);
    const auto spans = highlight(QString::fromLatin1(GetParam().language), source);
    const qsizetype at = source.indexOf(text(GetParam().word));
    ASSERT_GE(at, 0);
    EXPECT_EQ(partAt(spans, at), GetParam().part) << GetParam().language;
}

INSTANTIATE_TEST_SUITE_P(
    Languages, HighlightTest,
    testing::Values(
        Sample{"python", u"def 인사(x):\n    return '안녕'  # 주석\n", u"def", CodePart::Keyword},
        Sample{"py", u"def 인사(x):\n    return '안녕'  # 주석\n", u"'안녕'", CodePart::String},
        Sample{"python", u"def 인사(x):\n    return '안녕'  # 주석\n", u"# 주석", CodePart::Comment},
        Sample{"rust", u"fn main() { let x = 5; }", u"fn", CodePart::Keyword},
        Sample{"js", u"const f = () => 'a';", u"const", CodePart::Keyword},
        Sample{"javascript", u"function go() { return 1; }", u"go", CodePart::Function},
        Sample{"c++", u"template <class T> int f(T t) { return 1; }", u"template", CodePart::Keyword},
        Sample{"cpp", u"int main() { return 0; }", u"return", CodePart::Keyword},
        Sample{"c", u"int main(void) { return 0; }", u"int", CodePart::Type},
        Sample{"json", u"{\"a\": true}", u"\"a\"", CodePart::Type},
        Sample{"bash", u"if true; then echo \"x\"; fi", u"then", CodePart::Keyword},
        Sample{"sql", u"SELECT a FROM t WHERE b = 3;", u"SELECT", CodePart::Keyword},
        Sample{"sql", u"SELECT a FROM t WHERE b = 3;", u"3", CodePart::Number},
        Sample{"java", u"class A { int x = 1; }", u"class", CodePart::Keyword},
        Sample{"go", u"func main() { return }", u"func", CodePart::Keyword},
        Sample{"ts", u"interface A { x: number }", u"interface", CodePart::Keyword},
        Sample{"html", u"<p class=\"a\">b</p>", u"p", CodePart::Type},
        Sample{"css", u"a { color: red; } /* x */", u"/* x */", CodePart::Comment},
        Sample{"css", u".joke {\n  color: red;\n}", u"color", CodePart::Type},
        Sample{"arduino", u"void loop() { return; }", u"return", CodePart::Keyword}));

TEST(Highlight, UnknownLanguagesHaveNoParts)
{
    EXPECT_FALSE(isHighlighted(QStringLiteral("brainfuck")));
    EXPECT_TRUE(highlight(QStringLiteral("brainfuck"), QStringLiteral("+++")).empty());
    EXPECT_TRUE(highlight(QString(), QStringLiteral("int x;")).empty());
}

TEST(Highlight, BrokenAndHostileSourcesEnd)
{
    for (const char *language : {"python", "cpp", "javascript", "json", "html", "sql"}) {
        for (const QString &bomb :
             {QString(50'000, u'('), QString(50'000, u'['), QStringLiteral("f(\"").repeated(10'000)}) {
            const auto spans = highlight(QString::fromLatin1(language), bomb);
            const bool inside = std::all_of(spans.begin(), spans.end(), [&](const CodeSpan &span) {
                return span.start >= 0 && span.length > 0 && span.start + span.length <= bomb.size();
            });
            EXPECT_TRUE(inside) << language;
        }
    }
}

TEST(Highlight, PartsAreInOrderAndDoNotOverlap)
{
    const auto spans = highlight(QStringLiteral("python"),
                                 QStringLiteral("x = f'{a}' if True else \"b\" # c\n").repeated(50));
    ASSERT_GT(spans.size(), 100U);
    for (std::size_t i = 1; i < spans.size(); ++i)
        EXPECT_GE(spans[i].start, spans[i - 1].start + spans[i - 1].length);
}

} // namespace

} // namespace jeoul::reader
