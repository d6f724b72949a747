// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include "models/base/readinglanguage.h"

#include <gtest/gtest.h>

using namespace jeoul;

namespace {

TEST(Text, NfcComposesAndLeavesComposedTextAlone)
{
    EXPECT_EQ(text::nfc(QStringLiteral(u"e\u0301")), QStringLiteral(u"\u00e9"));
    EXPECT_EQ(text::nfc(QStringLiteral(u"\u1112\u1161\u11ab\uae00")), QStringLiteral(u"한글"));
    for (const QString &same : {QString(), QStringLiteral("plain"), QStringLiteral(u"한글 é \U0001F600")})
        EXPECT_EQ(text::nfc(same), same);
    EXPECT_EQ(text::nfc(QString(1000, u'x') + QStringLiteral(u"e\u0301")), QString(1000, u'x') + QChar(0xE9));
}

TEST(Text, FoldedIgnoresCaseWidthAndInvisibleCharacters)
{
    EXPECT_EQ(text::folded(QStringLiteral(u"ＡbC\u200b\u00ad")), QStringLiteral("abc"));
    EXPECT_EQ(text::folded(QStringLiteral(u"Straße")), QStringLiteral("strasse"));
    EXPECT_EQ(text::folded(QStringLiteral("already folded")), QStringLiteral("already folded"));
}

TEST(ReadingLanguage, IsKoreanUnderAKoreanLocaleAndEnglishUnderEveryOther)
{
    EXPECT_EQ(readingLanguage(QLocale(QStringLiteral("ko_KR"))), Language::Korean);
    EXPECT_EQ(readingLanguage(QLocale(QLocale::Korean, QLocale::NorthKorea)), Language::Korean);
    EXPECT_EQ(readingLanguage(QLocale(QStringLiteral("en_US"))), Language::English);
    EXPECT_EQ(readingLanguage(QLocale(QStringLiteral("ja_JP"))), Language::English);
    EXPECT_EQ(readingLanguage(QLocale::c()), Language::English);
}

TEST(Text, LanguagesBearTheirOwnNames)
{
    EXPECT_EQ(text::languageName(QStringLiteral("ko")), QStringLiteral("한국어"));
    EXPECT_EQ(text::languageName(QStringLiteral("en")), QStringLiteral("English"));
    EXPECT_EQ(text::languageName(QStringLiteral("EN")), QStringLiteral("English"));
    EXPECT_EQ(text::languageName(QStringLiteral("es")), QStringLiteral("español"));
    EXPECT_EQ(text::languageName(QStringLiteral("ko_KR")), QStringLiteral("한국어(대한민국)"));
    for (const QString &word : {QString(), QStringLiteral("한국어"), QStringLiteral("Korean"),
                                QStringLiteral("ko, en"), QStringLiteral("qqx")})
        EXPECT_EQ(text::languageName(word), word) << "no code, so as it is";
}

TEST(Text, SealedFormIsUniform)
{
    EXPECT_EQ(text::sealed(QStringLiteral(u"\uFEFFa  \r\nb\t\rc\x01")), QStringLiteral(u"a\nb\nc\u2401"));
    EXPECT_EQ(text::sealed(QString(QChar(0xDC00))), QString(QChar(QChar::ReplacementCharacter)));
    EXPECT_EQ(text::sealed(QStringLiteral(u"\uFEFF\uFEFFa")), QStringLiteral("a"))
        << "none of several is left";
    const QString once = text::sealed(QStringLiteral(u" keep  leading\n\n\u1100\u1161 "));
    EXPECT_EQ(text::sealed(once), once);
}

TEST(Text, BlankIsWhatNobodyWouldSee)
{
    for (const QString &blank : {QString(), QStringLiteral(u" \t\r\n"), QStringLiteral(u"\uFEFF"),
                                 QStringLiteral(u" \u200b\u2060\u00ad"), QStringLiteral(u"\u3164\u115F"),
                                 QStringLiteral(u"\u3000\u00a0\u0085"), QStringLiteral(u"\u2800"),
                                 QStringLiteral(u"\U000E0020\uFE0F")}) {
        EXPECT_TRUE(text::isBlank(blank)) << blank.toUtf8().toHex().toStdString();
        EXPECT_TRUE(text::isBlank(text::sealed(blank))) << blank.toUtf8().toHex().toStdString();
    }
    for (const QString &seen : {QStringLiteral("."), QStringLiteral(u"\uFEFF가"), QStringLiteral(u"\u3164x"),
                                QStringLiteral(u"\x0b"), QStringLiteral(u"\x7f"), QString(QChar(0xD800)),
                                QStringLiteral(u"\U0001F600"), QStringLiteral(u"\u0301")}) {
        EXPECT_FALSE(text::isBlank(seen)) << seen.toUtf8().toHex().toStdString();
        EXPECT_FALSE(text::isBlank(text::sealed(seen))) << seen.toUtf8().toHex().toStdString();
    }
}

} // namespace
