// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/panelinput.h"

#include "tests/scoring/pointsbuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::scoring {

namespace {

PanelMark mark(const char *item, const char *benchmark, int value, const char *criterion = "accuracy")
{
    return {QStringLiteral("A"),      QStringLiteral("W1"),     QLatin1String(item),
            QLatin1String(benchmark), QLatin1String(criterion), Rational(value)};
}

Scheme blank(bool benchmarksEqual = false)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("blank"));
    scheme.parts[1].sources[0].panel.benchmarksEqual = benchmarksEqual;
    return scheme;
}

TEST(PanelInput, MeanOverItemsInPoints)
{
    const auto rows = panelPoints(blank(), {mark("i1", "b1", 5), mark("i2", "b1", 4), mark("i3", "b2", 1)});
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().points, Rational(10, 3) / Rational(5) * Rational(7)) << "10/3 of 5 of 7 points";
}

TEST(PanelInput, MeanOfBenchmarkMeansWhenTheSchemeSaysSo)
{
    const auto rows =
        panelPoints(blank(true), {mark("i1", "b1", 5), mark("i2", "b1", 4), mark("i3", "b2", 1)});
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->front().points, Rational(11, 4) / Rational(5) * Rational(7)) << "(4.5 + 1) / 2";
}

TEST(PanelInput, HalfStepScalesKeepTheirHalves)
{
    const Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    PanelMark half = mark("d", "", 0, "impact");
    half.value = decimal("13.5");
    const auto rows = panelPoints(scheme, {half});
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->front().points.toText(), QStringLiteral("13.5"));
}

TEST(PanelInput, LeavesOutWhatNoPartCounts)
{
    const Scheme scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    const auto rows = panelPoints(scheme, {mark("i1", "b1", 5, "accuracy")});
    ASSERT_TRUE(rows.ok());
    EXPECT_TRUE(rows->empty());
}

TEST(PanelInput, AMissingMarkIsNotAZero)
{
    const auto rows = panelPoints(blank(), {mark("i1", "b1", 5), mark("i1", "b1", 4, "safety")});
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->size(), 2U) << "the other three criteria have no row";
}

TEST(PanelInput, RefusesValuesOffTheScaleAndCellsMarkedTwice)
{
    const auto off = panelPoints(blank(), {mark("i1", "b1", 6)});
    ASSERT_FALSE(off.ok());
    EXPECT_EQ(off.error().code, ErrorCode::BadInput);
    const auto twice = panelPoints(blank(), {mark("i1", "b1", 5), mark("i2", "b1", 5), mark("i1", "b1", 4)});
    ASSERT_FALSE(twice.ok());
    EXPECT_EQ(twice.error().code, ErrorCode::Conflict);
}

TEST(PanelInput, OrderOfMarksChangesNothing)
{
    std::vector<PanelMark> marks;
    for (int i = 0; i < 12; ++i) {
        PanelMark one = mark("i", i % 2 == 0 ? "b1" : "b2", 1 + i % 5);
        one.item = name("i", static_cast<std::size_t>(i));
        one.reviewer = name("W", static_cast<std::size_t>(i % 3));
        marks.push_back(one);
    }
    const auto before = *panelPoints(blank(true), marks);
    std::reverse(marks.begin(), marks.end());
    const auto after = *panelPoints(blank(true), marks);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].reviewer, after[i].reviewer);
        EXPECT_EQ(before[i].points, after[i].points);
    }
}

} // namespace

} // namespace jeoul::scoring
