// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/decode.h"

#include <gtest/gtest.h>

namespace jeoul::intake {
namespace {

QString utf8(const Result<DecodedText> &text)
{
    return text.ok() ? QString::fromUtf8(text->utf8) : QStringLiteral("error: ") + text.error().text();
}

// "가나다 ABC" in CP949.
const QByteArray kKorean949("\xB0\xA1\xB3\xAA\xB4\xD9 ABC");

TEST(Decode, plainAsciiIsUtf8)
{
    const auto text = decode("a,b\r\n");
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(text->encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(text->utf8, "a,b\r\n");
}

TEST(Decode, byteOrderMarkIsRemovedAndNamed)
{
    const auto text = decode("\xEF\xBB\xBF\xEA\xB0\x80");
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(text->encoding, QStringLiteral("UTF-8 (BOM)"));
    EXPECT_EQ(utf8(text), QStringLiteral("가"));
}

TEST(Decode, utf16OfBothEnds)
{
    const auto little = decode(QByteArray("\xFF\xFE\x00\xAC\x41\x00", 6));
    EXPECT_EQ(utf8(little), QStringLiteral("가A"));
    EXPECT_EQ(little->encoding, QStringLiteral("UTF-16LE"));
    const auto big = decode(QByteArray("\xFE\xFF\xAC\x00\x00\x41", 6));
    EXPECT_EQ(utf8(big), QStringLiteral("가A"));
    EXPECT_EQ(big->encoding, QStringLiteral("UTF-16BE"));
}

TEST(Decode, utf16WithLoneSurrogateOrHalfUnitIsRefused)
{
    EXPECT_FALSE(decode(QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6)).ok());
    EXPECT_FALSE(decode(QByteArray("\xFF\xFE\x41\x00\x42", 5)).ok());
}

TEST(Decode, utf16WithoutMarkAndUtf32AreRefusedNotGuessed)
{
    EXPECT_FALSE(decode(QByteArray("t\0e\0a\0m\0_\0i\0d\0", 14)).ok());
    EXPECT_FALSE(decode(QByteArray("\xFF\xFE\0\0A\0\0\0", 8)).ok());
}

TEST(Decode, cp949IsDetected)
{
    const auto text = decode(kKorean949);
    ASSERT_TRUE(text.ok()) << text.error().text().toStdString();
    EXPECT_EQ(text->encoding, QStringLiteral("CP949"));
    EXPECT_EQ(utf8(text), QStringLiteral("가나다 ABC"));
}

TEST(Decode, rareSyllablesOfCp949BesideCommonOnes)
{
    // 똠 (8C63) stands outside KS X 1001.
    EXPECT_EQ(utf8(decode(kKorean949 + kKorean949 + "\x8C\x63")), QStringLiteral("가나다 ABC가나다 ABC똠"));
}

TEST(Decode, invalidUtf8NamesByteAndLine)
{
    // Bytes C0 AF are an overlong slash; without the mark they would be a Hangul syllable of CP949.
    const auto text = decode("id\nQ1\nQ\xC0\xAF\n", Encoding::Utf8);
    ASSERT_FALSE(text.ok());
    EXPECT_EQ(text.error().place.row, 3);
    EXPECT_TRUE(text.error().sentence.contains(QStringLiteral("Byte 8 ")))
        << text.error().sentence.toStdString();
    EXPECT_FALSE(decode("a\xED\xA0\x80").ok()) << "surrogate";
    EXPECT_FALSE(decode("\xEF\xBB\xBF\xEA\xB0").ok()) << "cut at the end";
    EXPECT_FALSE(decode("caf\xE9 au lait").ok()) << "Latin-1";
}

TEST(Decode, japaneseIsNotTakenForKorean)
{
    // "これはテストです" in Shift JIS, which CP949 would read as rare syllables.
    EXPECT_FALSE(decode("\x82\xB1\x82\xEA\x82\xCD\x83\x65\x83\x58\x83\x67\x82\xC5\x82\xB7").ok());
}

TEST(Decode, mixedEncodingsNameBothLines)
{
    const auto text = decode(QByteArray("id\n\xEA\xB0\x80\xEB\x82\x98\n") + kKorean949 + "\n");
    ASSERT_FALSE(text.ok());
    EXPECT_EQ(text.error().place.row, 3);
    EXPECT_TRUE(text.error().sentence.contains(QStringLiteral("Line 2")))
        << text.error().sentence.toStdString();
}

TEST(Decode, bytesThatReadAsBothAreAskedAbout)
{
    const QByteArray both("id\n\xC8\xB8\n"); // 회 in CP949, ȸ in UTF-8
    EXPECT_FALSE(decode(both).ok());
    EXPECT_EQ(utf8(decode(both, Encoding::Cp949)), QStringLiteral("id\n회\n"));
    EXPECT_EQ(utf8(decode(both, Encoding::Utf8)), QStringLiteral("id\nȸ\n"));
    EXPECT_TRUE(decode(QStringLiteral("señor · straße").toUtf8()).ok()) << "everyday Latin letters";
}

TEST(Decode, officeFilesAreNamedAsSuch)
{
    const auto text = decode("PK\x03\x04rest");
    ASSERT_FALSE(text.ok());
    EXPECT_FALSE(text.error().remedy.isEmpty());
}

TEST(Decode, linesEndWithAnyConvention)
{
    const QByteArray bytes("a\rb\r\nc\nd");
    EXPECT_EQ(lineOfOffset(bytes, bytes.indexOf('a')), 1);
    EXPECT_EQ(lineOfOffset(bytes, bytes.indexOf('b')), 2);
    EXPECT_EQ(lineOfOffset(bytes, bytes.indexOf('c')), 3);
    EXPECT_EQ(lineOfOffset(bytes, bytes.indexOf('d')), 4);
}

} // namespace
} // namespace jeoul::intake
