// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordreader.h"

#include <gtest/gtest.h>

#include <functional>

namespace jeoul::exchange {

namespace {

using namespace Qt::StringLiterals;

enum class Fruit { Apple, Pear, Unnamed };
constexpr std::array kFruits = {Named<Fruit>{Fruit::Apple, "apple"_L1}, Named<Fruit>{Fruit::Pear, "pear"_L1}};

/// What reading the member "m" finds wrong; empty when nothing is.
QString trouble(const QJsonValue &value, const std::function<void(RecordReader &)> &read)
{
    Findings findings;
    RecordReader reader(QJsonObject{{u"m"_s, value}}, u"r"_s, findings);
    read(reader);
    const Status status = findings.status();
    return status.ok() ? QString() : status.error().detail;
}

} // namespace

TEST(RecordReaderTest, ATextIsShortAndAnIdStandsOnOneLine)
{
    const auto text = [](RecordReader &r) { (void)r.text("m"_L1, 3); };
    EXPECT_EQ(trouble(u"abc"_s, text), QString());
    EXPECT_EQ(trouble(u"abcd"_s, text), u"r.m: too long"_s);
    EXPECT_EQ(trouble(1, text), u"r.m: missing or of another type"_s);
    const auto id = [](RecordReader &r) { (void)r.id("m"_L1); };
    EXPECT_EQ(trouble(u"a b"_s, id), QString());
    for (const QString &lines : {u"a\nb"_s, u"a\tb"_s})
        EXPECT_EQ(trouble(lines, id), u"r.m: more than one line"_s);
    EXPECT_EQ(trouble(QString(), id), u"r.m: empty"_s);
    EXPECT_EQ(trouble(QString(), [](RecordReader &r) { (void)r.optionalId("m"_L1); }), QString());
}

TEST(RecordReaderTest, HexIsLowerCaseAndWhole)
{
    const auto hex = [](RecordReader &r) { EXPECT_EQ(r.hex("m"_L1, 2).size(), 2); };
    EXPECT_EQ(trouble(u"09af"_s, hex), QString());
    for (const QString &bad : {u"09a"_s, u"09AF"_s, u"09ag"_s, u"09a/"_s, u"09a:"_s, u"09a`"_s, QString()})
        EXPECT_EQ(trouble(bad, hex), u"r.m: not the right number of hex digits"_s) << bad.toStdString();
    const auto sha256 = [](RecordReader &r) { (void)r.sha256("m"_L1); };
    EXPECT_EQ(trouble(QString(64, u'0'), sha256), QString());
    for (const QString &bad : {QString(63, u'0'), QString(64, u'g')})
        EXPECT_EQ(trouble(bad, sha256), u"r.m: not a SHA-256"_s);
    const auto optional = [](RecordReader &r) { (void)r.optionalSha256("m"_L1); };
    EXPECT_EQ(trouble(QJsonValue(), optional), QString());
    EXPECT_EQ(trouble(QString(64, u'0'), optional), QString());
    EXPECT_EQ(trouble(QString(), optional), u"r.m: not a SHA-256"_s);
}

TEST(RecordReaderTest, NumbersAreWholeExactAndInRange)
{
    const auto read = [](qint64 least, qint64 most) {
        return [=](RecordReader &r) { EXPECT_GE(r.integer("m"_L1, least, most), least); };
    };
    constexpr qint64 kMost = RecordReader::kMaxInteger;
    EXPECT_EQ(trouble(kMost, read(0, kMost)), QString());
    EXPECT_EQ(trouble(-kMost, read(-kMost, 0)), QString());
    for (const auto &[value, least, most] : std::initializer_list<std::tuple<QJsonValue, qint64, qint64>>{
             {1.5, 0, 9}, {-1, 0, 9}, {10, 0, 9}, {kMost + 1, 0, kMost + 1}, {-kMost - 1, -kMost - 1, 0}})
        EXPECT_EQ(trouble(value, read(least, most)), u"r.m: out of range"_s) << value.toDouble();
    const auto rational = [](RecordReader &r) { (void)r.rational("m"_L1); };
    EXPECT_EQ(trouble(u"1/3"_s, rational), QString());
    for (const QString &bad : {u"2/6"_s, u"one"_s, u"1/0"_s})
        EXPECT_EQ(trouble(bad, rational), u"r.m: not an exact number in its shortest form"_s);
}

TEST(RecordReaderTest, ListsAreShortAndOfOneKind)
{
    const auto texts = [](RecordReader &r) { (void)r.texts("m"_L1, 2, 3); };
    EXPECT_EQ(trouble(QJsonArray{u"a"_s, u"abc"_s}, texts), QString());
    EXPECT_EQ(trouble(QJsonArray{u"a"_s, u"b"_s, u"c"_s}, texts), u"r.m: too many entries"_s);
    for (const QJsonValue &bad : {QJsonValue(1), QJsonValue(u"abcd"_s)})
        EXPECT_EQ(trouble(QJsonArray{bad}, texts), u"r.m: not a text or too long"_s);
    const auto hexList = [](RecordReader &r) { (void)r.hexList("m"_L1, 1, 1, 2); };
    EXPECT_EQ(trouble(QJsonArray{u"00"_s, u"01"_s}, hexList), QString());
    EXPECT_EQ(trouble(QJsonArray{}, hexList), u"r.m: too few entries"_s);
    EXPECT_EQ(trouble(QJsonArray{u"00"_s, u"00"_s}, hexList), u"r.m: the same entry twice"_s);
    for (const QString &bad : {u"0"_s, u"0G"_s})
        EXPECT_EQ(trouble(QJsonArray{bad}, hexList), u"r.m: not the right number of hex digits"_s);
}

TEST(RecordReaderTest, ObjectsAreReadUntilTheFirstTrouble)
{
    int entries = 0;
    const auto each = [&](RecordReader &r) {
        entries = 0;
        r.each("m"_L1, 3, [&](RecordReader &entry) {
            ++entries;
            (void)entry.flag("f"_L1);
        });
    };
    const QJsonObject good{{u"f"_s, true}};
    EXPECT_EQ(trouble(QJsonArray{good, good}, each), QString());
    EXPECT_EQ(entries, 2);
    EXPECT_EQ(trouble(QJsonArray{1, good}, each), u"r.m: an entry is no object"_s);
    EXPECT_EQ(entries, 1);
    EXPECT_EQ(trouble(QJsonArray{QJsonObject{{u"f"_s, true}, {u"g"_s, 1}}, good}, each),
              u"r.m[0].g: unknown member"_s);
    EXPECT_EQ(entries, 1);
    EXPECT_EQ(trouble(QJsonArray{good, good, good, good}, each), u"r.m: too many entries"_s);
}

TEST(RecordReaderTest, WordsAreOfAClosedList)
{
    const auto choice = [](RecordReader &r) { (void)r.choice("m"_L1, kFruits); };
    EXPECT_EQ(trouble(u"pear"_s, choice), QString());
    EXPECT_EQ(trouble(u"plum"_s, choice), u"r.m: unknown word"_s);
    EXPECT_EQ(nameIn(kFruits, Fruit::Pear), u"pear"_s);
    EXPECT_EQ(nameIn(kFruits, Fruit::Unnamed), QString());
}

TEST(RecordReaderTest, UnknownMembersMayBeLeftAlone)
{
    Findings findings(Findings::Unknown::Ignored);
    RecordReader reader(QJsonObject{{u"later"_s, 1}}, u"r"_s, findings);
    reader.finish();
    EXPECT_TRUE(findings.clean());
    EXPECT_EQ(trouble(1, [](RecordReader &r) { r.finish(); }), u"r.m: unknown member"_s);
}

} // namespace jeoul::exchange
