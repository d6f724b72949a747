// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace jeoul;

namespace {

TEST(CanonicalJson, EscapesExactlyQuoteBackslashLineEndAndTab)
{
    const QJsonObject object = {{QStringLiteral("k"), QStringLiteral("a\"b\\c\nd\te/f\u00e9\uac00")}};
    const Result<QByteArray> bytes = canonicaljson::write(object);
    ASSERT_TRUE(bytes.ok());
    EXPECT_EQ(*bytes, QByteArray("{\"k\":\"a\\\"b\\\\c\\nd\\te/f\xC3\xA9\xEA\xB0\x80\"}"));
    const Result<QJsonObject> again = canonicaljson::read(*bytes);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, object);
    EXPECT_EQ(*canonicaljson::write({{QStringLiteral("k"), QStringLiteral("a\\b")}}), "{\"k\":\"a\\\\b\"}");
}

TEST(CanonicalJson, StringsAreComposed)
{
    const Result<QByteArray> bytes =
        canonicaljson::write({{QStringLiteral("k"), QStringLiteral(u"e\u0301 \u1100\u1161")}});
    ASSERT_TRUE(bytes.ok());
    EXPECT_EQ(*bytes, QByteArray("{\"k\":\"\xC3\xA9 \xEA\xB0\x80\"}"));
    EXPECT_FALSE(canonicaljson::read("{\"k\":\"e\xCC\x81\"}").ok());
}

TEST(CanonicalJson, KeysAreSortedAndNothingElseIsAccepted)
{
    const QJsonObject object = {{QStringLiteral("b"), 2},
                                {QStringLiteral("a"), QJsonArray{1, true, QJsonValue()}}};
    EXPECT_EQ(*canonicaljson::write(object), QByteArray("{\"a\":[1,true,null],\"b\":2}"));
    for (const char *other :
         {"{\"b\":2,\"a\":1}", "{ \"a\":1}", "{\"a\":1.5}", "{\"a\":1,\"a\":1}", "{\"a\":\"\\u0041\"}"})
        EXPECT_FALSE(canonicaljson::read(other).ok()) << other;
}

TEST(CanonicalJson, NamesMustBeComposed)
{
    // Composed, the two names would be one, and the second object would come out in another order.
    const QString apart = QStringLiteral(u"e\u0301");
    const QString composed = QStringLiteral(u"\u00e9");
    EXPECT_FALSE(canonicaljson::write({{apart, 1}, {composed, 2}}).ok());
    EXPECT_FALSE(canonicaljson::write({{apart, 1}, {QStringLiteral("f"), 2}}).ok());
    EXPECT_TRUE(canonicaljson::write({{composed, 1}, {QStringLiteral("f"), 2}}).ok());
    EXPECT_FALSE(canonicaljson::read("{\"e\xCC\x81\":1}").ok());
    EXPECT_FALSE(canonicaljson::write({{QStringLiteral(u"\ufeff"), 1}}).ok()) << "readers would drop it";
}

TEST(CanonicalJson, NoMemberIsWrittenTwice)
{
    // Qt reads these as two names and gives both back without the byte order mark.
    const QJsonObject twice = QJsonDocument::fromJson("{\"\xEF\xBB\xBF"
                                                      "c\":2,\"c\":2}")
                                  .object();
    ASSERT_EQ(twice.size(), 2);
    EXPECT_FALSE(canonicaljson::write(twice).ok());
}

TEST(CanonicalJson, WhatIsAcceptedComesBackInItsOwnOrder)
{
    // By UTF-16 code unit: U+10000 (D800 DC00) before U+FFFF.
    const QByteArray bytes = "{\"\":false,\"A\":{},\"a\":[],\"\xEA\xB0\x80\":0,\"\xF0\x90\x80\x80\":1,"
                             "\"\xEF\xBF\xBD\":2}";
    const Result<QJsonObject> object = canonicaljson::read(bytes);
    ASSERT_TRUE(object.ok());
    EXPECT_EQ(*canonicaljson::write(*object), bytes);
}

TEST(CanonicalJson, NestingEndsAtSixtyFour)
{
    const auto nested = [](int depth) {
        QJsonValue value(1);
        for (int i = 0; i < depth; ++i)
            value = i % 2 == 0 ? QJsonValue(QJsonArray{value})
                               : QJsonValue(QJsonObject{{QStringLiteral("a"), value}});
        return QJsonObject{{QStringLiteral("a"), value}};
    };
    EXPECT_TRUE(canonicaljson::write(nested(64)).ok());
    EXPECT_FALSE(canonicaljson::write(nested(65)).ok());
    EXPECT_FALSE(
        canonicaljson::read("{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}").ok());
}

TEST(CanonicalJson, OtherBytesAreDamage)
{
    for (const char *other : {"", "[]", "1", "null", "{", "{} ", "{\"a\":-0}", "{\"a\":01}", "{\"a\":1e2}",
                              "{\"a\":\"\xFF\"}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\\u0000\"}"}) {
        const Result<QJsonObject> object = canonicaljson::read(other);
        ASSERT_FALSE(object.ok()) << other;
        EXPECT_EQ(object.error().code, ErrorCode::Damaged) << other;
    }
    // Refused by its length alone: nothing of it is there to be read.
    EXPECT_FALSE(canonicaljson::read(QByteArray::fromRawData("{}", (qsizetype(512) << 20) + 1)).ok());
}

TEST(CanonicalJson, ValuesWithoutAFormAreRefused)
{
    for (const QJsonValue &value :
         {QJsonValue(0.5), QJsonValue(9007199254740992.0), QJsonValue(QStringLiteral("\r")),
          QJsonValue(QStringLiteral("\x01")), QJsonValue(QStringLiteral(u"\ufeffx")),
          QJsonValue(QString(QChar(0xD800))), QJsonValue(-9007199254740992.0),
          QJsonValue(std::numeric_limits<double>::quiet_NaN()), QJsonValue(QStringLiteral("\x7f\""))})
        EXPECT_FALSE(canonicaljson::write({{QStringLiteral("k"), value}}).ok());
}

} // namespace
