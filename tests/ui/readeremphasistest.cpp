// SPDX-License-Identifier: GPL-3.0-or-later
// Emphasis in languages that put no blank behind it.
#include "ui/reader/cjkemphasis.h"

#include "tests/ui/readerdocumentcase.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <utility>

namespace jeoul::reader {

namespace {

class ReaderEmphasisTest : public ReaderDocumentTest
{
};

TEST_F(ReaderEmphasisTest, AJointStandsBetweenPunctuationAndStarsBesideALetterWithoutBlanks)
{
    const std::pair<const char *, const char *> cases[] = {
        {"**(가)**은", "**(가)|**은"},
        {"은**(가)** ", "은**|(가)** "},
        {"答**「重要」**です", "答**|「重要」|**です"},
        {"*a.*나 ~~b!~~다", "*a.|*나 ~~b!|~~다"},
        {"**a.**b **(c)** d", "**a.**b **(c)** d"},       // no such letter
        {"**가나**은 가** (나)", "**가나**은 가** (나)"}, // no punctuation
        {"\\**은 x)~은", "\\**은 x)~은"},                 // escaped, one tilde
        {"**끝\xF0\xA9\xB8\xBD)**\xF0\xA9\xB8\xBD",
         "**끝\xF0\xA9\xB8\xBD)|**\xF0\xA9\xB8\xBD"}, // beyond the first plane
        {"", ""},
        {")**", ")**"},
    };
    for (const auto &[text, joined] : cases) {
        EXPECT_EQ(withEmphasisJoints(QString::fromUtf8(text), u'|').toStdString(), joined);
    }
}

TEST_F(ReaderEmphasisTest, AKoreanParticleBehindAMarkDoesNotBreakEmphasis)
{
    const auto isBold = [this](const char16_t *words) {
        return formatOf(QString::fromUtf16(words)).fontWeight() > QFont::Normal;
    };
    EXPECT_TRUE(build(QStringLiteral("글은 **마크다운(Markdown)**을 씁니다."))
                    .contains(QStringLiteral("글은 마크다운(Markdown)을 씁니다.")));
    EXPECT_TRUE(isBold(u"마크다운(Markdown)"));
    EXPECT_FALSE(isBold(u"을 씁니다"));
    build(QStringLiteral("답은**\"독자\"**가 아니라 **48.5 %**입니다. ***「중요」***는 두 번."));
    EXPECT_TRUE(isBold(u"\"독자\""));
    EXPECT_TRUE(isBold(u"48.5 %"));
    EXPECT_FALSE(isBold(u"입니다"));
    EXPECT_TRUE(isBold(u"「중요」"));
    EXPECT_FALSE(whole().contains(u'*'));
    build(QStringLiteral("~~(지운 말)~~은 없습니다"));
    EXPECT_TRUE(formatOf(QStringLiteral("(지운 말)")).fontStrikeOut());
    // What Markdown does not call emphasis in any language stays as it was written.
    for (const QString &plain :
         {QStringLiteral("값 \\**(가)\\**은 별표"), QStringLiteral("5*(3+4)*6"), QStringLiteral("a**(b)**c"),
          QStringLiteral("가** (나) **다"), QStringLiteral("10~(20)~은"), QStringLiteral("끝)**은 하나")}) {
        const QString shown = build(plain);
        EXPECT_EQ(shown.trimmed(), QString(plain).remove(u'\\')) << plain.toStdString();
    }
}

TEST_F(ReaderEmphasisTest, WhatHelpsEmphasisIsNowhereToBeSeen)
{
    static const QRegularExpression joints(QStringLiteral("[\uE100-\uE1FF]"));
    const QString code = QStringLiteral("(가)**은");
    for (const QString &around :
         {QStringLiteral("`%1`"), QStringLiteral("```\n%1\n```"), QStringLiteral("    %1"),
          QStringLiteral("[말](https://example.org/%1)"), QStringLiteral("<div>%1</div>"),
          QStringLiteral("![그림](https://example.org/%1.png)"), QStringLiteral("말[^1]\n\n[^1]: %1")}) {
        const QString shown = build(around.arg(code));
        EXPECT_FALSE(shown.contains(joints)) << around.toStdString();
        EXPECT_TRUE(shown.contains(code) || around.startsWith(u'[')) << shown.toStdString();
    }
    // A text that holds such characters itself keeps them.
    EXPECT_TRUE(build(QStringLiteral("\uE100 **(가)**은")).contains(QChar(0xE100)));
    EXPECT_FALSE(build(QStringLiteral("\uE100 **(가)**은")).contains(u'*'));
    QString all;
    for (char16_t c = 0xE100; c <= 0xE1FF; ++c)
        all += QChar(c);
    const QString shown = build(all + QStringLiteral(" **(가)**은"));
    for (const QChar c : std::as_const(all))
        EXPECT_TRUE(shown.contains(c));
}

} // namespace

} // namespace jeoul::reader
