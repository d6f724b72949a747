// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"

#include <gtest/gtest.h>

#include <QJsonArray>

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

TEST(CanonicalJson, ValuesWithoutAFormAreRefused)
{
    for (const QJsonValue &value :
         {QJsonValue(0.5), QJsonValue(9007199254740992.0), QJsonValue(QStringLiteral("\r")),
          QJsonValue(QStringLiteral("\x01")), QJsonValue(QString(QChar(0xD800)))})
        EXPECT_FALSE(canonicaljson::write({{QStringLiteral("k"), value}}).ok());
}

} // namespace
