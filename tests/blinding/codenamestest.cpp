// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/codenames.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace jeoul;
using namespace jeoul::blinding;

namespace {

SeededRandom seeded(char c)
{
    return SeededRandom(QByteArray(32, c), "test");
}

TEST(CodeNames, WordsAreDistinctInBothSpellings)
{
    std::set<QString> korean;
    std::set<QString> latin;
    for (const CodeWord &word : codeWords()) {
        korean.insert(word.korean);
        latin.insert(word.latin);
    }
    EXPECT_EQ(codeWords().size(), 60U);
    EXPECT_EQ(korean.size(), 60U);
    EXPECT_EQ(latin.size(), 60U);
}

TEST(CodeNames, DrawnSortedWithoutRepetition)
{
    SeededRandom random = seeded('a');
    const std::vector<QString> names = drawCodeNames(20, {}, random);
    EXPECT_EQ(names.size(), 20U);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    EXPECT_EQ(std::set<QString>(names.begin(), names.end()).size(), 20U);
    SeededRandom other = seeded('b');
    EXPECT_NE(names, drawCodeNames(20, {}, other));
}

TEST(CodeNames, CollidingWordsAreNeverTaken)
{
    const QStringList avoid = {QStringLiteral(u"동백 연구소"), QStringLiteral("BEODEUL Lab"),
                               QStringLiteral(u"국화")};
    SeededRandom random = seeded('a');
    const std::vector<QString> names = drawCodeNames(57, {avoid, {}}, random);
    for (const char16_t *word : {u"동백", u"버들", u"국화"}) {
        EXPECT_EQ(std::count(names.begin(), names.end(), QString::fromUtf16(word)), 0)
            << QString::fromUtf16(word).toStdString();
    }
    EXPECT_TRUE(std::none_of(names.begin(), names.end(), [](const QString &n) { return n.contains(u' '); }));
}

TEST(CodeNames, ShortLatinTermsLeaveWordsToDrawFrom)
{
    SeededRandom random = seeded('a');
    const std::vector<QString> names =
        drawCodeNames(50, {{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("t1")}, {}}, random);
    EXPECT_TRUE(std::none_of(names.begin(), names.end(), [](const QString &n) { return n.contains(u' '); }));
}

TEST(CodeNames, WordsOfTheTextsAreFoundInBothSpellings)
{
    const std::set<QString> expected = {QStringLiteral(u"내린"), QStringLiteral(u"버들")};
    EXPECT_EQ(codeWordsIn({QStringLiteral(u"새벽부터 내린 비"), QStringLiteral("the BEODEUL shore")}),
              expected);
    EXPECT_TRUE(codeWordsIn({}).empty());
}

TEST(CodeNames, WordsOfTheTextsAreTakenLast)
{
    const std::set<QString> spoken = {QStringLiteral(u"내린"), QStringLiteral(u"버들")};
    SeededRandom random = seeded('a');
    for (const QString &name : drawCodeNames(58, {{}, spoken}, random))
        EXPECT_FALSE(spoken.contains(name)) << name.toStdString();
    const std::vector<QString> all = drawCodeNames(60, {{}, spoken}, random);
    EXPECT_EQ(std::set<QString>(all.begin(), all.end()).size(), 60U);
    EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](const QString &n) { return n.contains(u' '); }));
}

TEST(CodeNames, NumberedWhenWordsRunOut)
{
    SeededRandom random = seeded('a');
    const std::vector<QString> names = drawCodeNames(130, {}, random);
    EXPECT_EQ(std::set<QString>(names.begin(), names.end()).size(), 130U);
    const auto third = std::count_if(names.begin(), names.end(),
                                     [](const QString &n) { return n.endsWith(QStringLiteral(" 3")); });
    EXPECT_EQ(third, 10);
}

TEST(CodeNames, LatinForms)
{
    EXPECT_EQ(latinCodeName(QStringLiteral(u"버들")), QStringLiteral("Beodeul"));
    EXPECT_EQ(latinCodeName(QStringLiteral(u"버들 2")), QStringLiteral("Beodeul 2"));
    EXPECT_EQ(latinCodeName(QStringLiteral("other")), QStringLiteral("other"));
}

} // namespace
