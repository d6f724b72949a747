// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/aliassearch.h"

#include <gtest/gtest.h>

using namespace jeoul;
using namespace jeoul::blinding;

namespace {

Team team(const QString &name, const QStringList &aliases = {})
{
    Team out;
    out.id = QStringLiteral("t1");
    out.name = name;
    out.aliases = aliases;
    return out;
}

struct Case
{
    const char16_t *alias;
    const char16_t *text;
    const char16_t *hit; ///< the stretch found; empty: none
};

class Fixtures : public testing::TestWithParam<Case>
{
};

TEST_P(Fixtures, Find)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const AliasSearch search({team(QString::fromUtf16(GetParam().alias))});
    const std::vector<AliasHit> hits = search.find(text);
    const QString expected = QString::fromUtf16(GetParam().hit);
    if (expected.isEmpty()) {
        EXPECT_TRUE(hits.empty()) << text.toStdString();
        return;
    }
    ASSERT_EQ(hits.size(), 1U) << text.toStdString();
    EXPECT_EQ(text.mid(hits[0].offset, hits[0].length), expected) << text.toStdString();
    EXPECT_EQ(hits[0].term, QString::fromUtf16(GetParam().alias));
}

INSTANTIATE_TEST_SUITE_P(
    Korean, Fixtures,
    testing::Values(Case{u"메타", u"저는 메타입니다.", u"메타"}, Case{u"메타", u"메타는 말했다", u"메타"},
                    Case{u"메타", u"메타에서는", u"메타"}, Case{u"메타", u"(메타)", u"메타"},
                    Case{u"메타", u"메타팀의 모델", u"메타"}, Case{u"메타", u"메타데이터를 본다", u""},
                    Case{u"메타", u"메타버스", u""}, Case{u"메타", u"신메타", u""},
                    Case{u"메타", u"메타인지 능력", u""}, Case{u"메타", u"메\u200b타가", u"메\u200b타"},
                    Case{u"메타", u"\u1106\u1166\u1110\u1161는", u"\u1106\u1166\u1110\u1161"},
                    Case{u"한빛솔루션", u"한빛 솔루션의 답", u"한빛 솔루션"},
                    Case{u"한빛솔루션", u"한 빛 솔 루 션", u"한 빛 솔 루 션"}));

INSTANTIATE_TEST_SUITE_P(
    Latin, Fixtures,
    testing::Values(Case{u"Orbit", u"I am ORBIT.", u"ORBIT"}, Case{u"Orbit", u"Orbiter", u""},
                    Case{u"Orbit", u"exorbit", u""}, Case{u"Orbit", u"Orbit는", u"Orbit"},
                    Case{u"Orbit", u"ｏｒｂｉｔ!", u"ｏｒｂｉｔ"}, Case{u"Orbit", u"o-r-b-i-t", u"o-r-b-i-t"},
                    Case{u"Orbit", u"or bit", u""}, Case{u"Nota", u"this is not a name", u""},
                    Case{u"Orbit Pro 2", u"see orbit-pro-2 here", u"orbit-pro-2"},
                    Case{u"OrbitPro2", u"Orbit Pro 2", u"Orbit Pro 2"}, Case{u"Orbit", u"Orbit2", u"Orbit"},
                    Case{u"K1", u"K10", u""}, Case{u"K1", u"model K1, then", u"K1"},
                    Case{u"Orbit", u"or\u00adbit", u"or\u00adbit"},
                    Case{u"Orbit", u"https://orbit.ai/x", u"orbit"}, Case{u"A", u"A", u""}));

TEST(AliasSearch, OffsetsAreThoseOfTheOriginal)
{
    const QString text = QStringLiteral(u"\U0001F600 ﬁrst ㈜ Orbit 그리고 메타가");
    const AliasSearch search({team(QStringLiteral("Orbit"), {QStringLiteral(u"메타")})});
    const std::vector<AliasHit> hits = search.find(text);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].offset, text.indexOf(QStringLiteral("Orbit")));
    EXPECT_EQ(hits[1].offset, text.indexOf(QStringLiteral(u"메타")));
    EXPECT_EQ(hits[1].length, 2);
}

TEST(AliasSearch, LongerNameWinsAndNothingOverlaps)
{
    const AliasSearch search({team(QStringLiteral("Orbit"), {QStringLiteral("Orbit Pro")})});
    const std::vector<AliasHit> hits = search.find(QStringLiteral("Orbit Pro, Orbit"));
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].term, QStringLiteral("Orbit Pro"));
    EXPECT_EQ(hits[1].term, QStringLiteral("Orbit"));
}

TEST(AliasSearch, CorporateFormsAreOptional)
{
    Team one = team(QStringLiteral(u"(주)가람"));
    one.organisation = QStringLiteral("Orbit Co., Ltd.");
    one.model = QStringLiteral("Nabi Inc");
    const QStringList aliases = aliasesOf(one);
    EXPECT_TRUE(aliases.contains(QStringLiteral(u"가람")));
    EXPECT_TRUE(aliases.contains(QStringLiteral("Orbit")));
    EXPECT_TRUE(aliases.contains(QStringLiteral("Nabi")));
    EXPECT_EQ(AliasSearch({one}).find(QStringLiteral(u"가람이 만든 Orbit")).size(), 2U);
}

TEST(AliasSearch, MaskHasConstantWidth)
{
    const AliasSearch search({team(QStringLiteral("Orbit"), {QStringLiteral(u"아주긴이름연구소")})});
    const QString text = QStringLiteral(u"Orbit과 아주긴이름연구소의 답");
    EXPECT_EQ(masked(text, search.find(text)), QStringLiteral(u"〔가림〕과 〔가림〕의 답"));
    EXPECT_EQ(masked(text, {}), text);
}

TEST(AliasSearch, ExcerptIsShortAndOnOneLine)
{
    const QString text = QString(100, u'x') + QStringLiteral("\nOrbit\n") + QString(100, u'y');
    const std::vector<AliasHit> hits = AliasSearch({team(QStringLiteral("Orbit"))}).find(text);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(excerpt(text, hits[0], 5), QStringLiteral(u"…xxxx Orbit yyyy…"));
}

TEST(AliasSearch, NoTeamsFindNothing)
{
    EXPECT_TRUE(AliasSearch(std::vector<Team>{}).find(QStringLiteral("anything")).empty());
}

TEST(AliasSearch, HostileTextIsSearchedInBoundedTime)
{
    const AliasSearch search({team(QStringLiteral("aaab"))});
    EXPECT_TRUE(search.find(QString(300000, u'a')).empty());
    EXPECT_TRUE(search.find(QString(300000, QChar(0x0301))).empty());
    const AliasSearch korean({team(QStringLiteral(u"가나"))});
    EXPECT_TRUE(korean.find(QStringLiteral(u"가나").repeated(150000)).empty());
}

} // namespace
