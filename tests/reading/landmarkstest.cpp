// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/landmarks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace jeoul::reading {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

Landmark heading(const char *words, int level = 2)
{
    return {Landmark::Kind::Heading, level, QString::fromUtf8(words)};
}

Landmark paragraph(const char *words)
{
    return {Landmark::Kind::Paragraph, 0, QString::fromUtf8(words)};
}

Landmark item(const char *words)
{
    return {Landmark::Kind::Item, 1, QString::fromUtf8(words)};
}

TEST(LandmarksTest, EqualTextsGoSideBySide)
{
    const std::vector<Landmark> text{heading("서론"), paragraph("처음 문단"), item("하나"), item("둘")};
    const LandmarkAlignment alignment(text, text);
    EXPECT_THAT(alignment.pairs(), ElementsAre(Pair(0, 0), Pair(1, 1), Pair(2, 2), Pair(3, 3)));
    for (const double place : {0.0, 0.25, 1.0, 2.5, 3.9, 4.0}) {
        EXPECT_DOUBLE_EQ(alignment.toSecond(place), place);
        EXPECT_DOUBLE_EQ(alignment.toFirst(place), place);
    }
}

TEST(LandmarksTest, HeadingsWithTheSameWordsMeetAcrossDifferentLengths)
{
    const std::vector<Landmark> brief{heading("Introduction"), paragraph("a b c"), heading("Complexity"),
                                      paragraph("d e f")};
    const std::vector<Landmark> wordy{
        heading("Introduction"),   paragraph("x y"),  paragraph("z u"), item("v"), item("w"),
        heading("The complexity"), paragraph("d e f")};
    const LandmarkAlignment alignment(brief, wordy);
    EXPECT_THAT(alignment.pairs(), testing::IsSupersetOf({Pair(0, 0), Pair(2, 5), Pair(3, 6)}));
    EXPECT_DOUBLE_EQ(alignment.toSecond(2), 5);
    EXPECT_DOUBLE_EQ(alignment.toFirst(5), 2);
    EXPECT_DOUBLE_EQ(alignment.toSecond(3.5), 6.5);
}

TEST(LandmarksTest, TopGoesToTopAndEndToEnd)
{
    const std::vector<Landmark> direct{heading("Answer"), paragraph("forty-two")};
    const std::vector<Landmark> slow{paragraph("Thank you"), paragraph("Let me think"), heading("Answer"),
                                     paragraph("forty-two")};
    const LandmarkAlignment alignment(direct, slow);
    EXPECT_DOUBLE_EQ(alignment.toSecond(0), 0) << "the top shows the top, whatever it begins with";
    EXPECT_DOUBLE_EQ(alignment.toSecond(1), 3);
    EXPECT_DOUBLE_EQ(alignment.toSecond(2), 4);
    EXPECT_DOUBLE_EQ(alignment.toFirst(4), 2);
}

TEST(LandmarksTest, TheMappingNeverGoesBackwards)
{
    const std::vector<Landmark> one{heading("a"), paragraph("b c"), item("d"), heading("e"), item("f")};
    const std::vector<Landmark> other{paragraph("b c"), heading("e"), heading("a"),
                                      item("d"),        item("q"),    item("f")};
    const LandmarkAlignment alignment(one, other);
    double before = 0;
    for (double place = 0; place <= 5; place += 0.125) {
        const double there = alignment.toSecond(place);
        EXPECT_GE(there, before);
        EXPECT_LE(there, 6);
        before = there;
    }
}

TEST(LandmarksTest, WithoutAnythingInCommonTheWayIsShared)
{
    const std::vector<Landmark> one{item("a"), item("b")};
    const std::vector<Landmark> other{heading("c"), heading("d"), heading("e"), heading("f")};
    const LandmarkAlignment alignment(one, other);
    EXPECT_THAT(alignment.pairs(), IsEmpty());
    EXPECT_DOUBLE_EQ(alignment.toSecond(1), 2);
    const LandmarkAlignment nothing({}, other);
    EXPECT_DOUBLE_EQ(nothing.toSecond(0), 0);
    EXPECT_DOUBLE_EQ(nothing.toFirst(2), 0);
}

TEST(LandmarksTest, HugeTextsMeetAtTheirHeadings)
{
    std::vector<Landmark> one;
    std::vector<Landmark> other;
    for (int section = 0; section < 20; ++section) {
        const QByteArray title = "part " + QByteArray::number(section);
        one.push_back(heading(title.constData()));
        other.push_back(heading(title.constData()));
        one.insert(one.end(), 100, item("one"));
        other.insert(other.end(), 200, item("other"));
    }
    const LandmarkAlignment alignment(one, other);
    EXPECT_EQ(alignment.pairs().size(), 20U);
    EXPECT_DOUBLE_EQ(alignment.toSecond(101 * 7), 201 * 7);
    EXPECT_NEAR(alignment.toSecond(101 * 7 + 50.5), 201 * 7 + 100.5, 1e-9);
}

} // namespace
} // namespace jeoul::reading
