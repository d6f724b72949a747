// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/pointsjson.h"

#include "tests/scoring/pointsbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>

namespace jeoul::scoring {

namespace {

TEST(PointsJson, ReadsDecimalsExactlyAndWritesTheAgreedShape)
{
    const Result<PointsInput> input = readPointsInput(R"({
        "teams": ["A", "B"],
        "panel": [
            {"reviewer": "W1", "team": "A", "criterion": "accuracy", "points": "30.5"},
            {"reviewer": "W2", "team": "A", "criterion": "accuracy", "points": "31"},
            {"reviewer": "W3", "team": "A", "criterion": "accuracy", "points": 30}
        ]})");
    ASSERT_TRUE(input.ok()) << input.error().text().toStdString();
    const QJsonObject out = toJson(*officialPoints(panelScheme(), *input));
    const QJsonValue a = out[QStringLiteral("teams")][0];
    EXPECT_EQ(a[QStringLiteral("team")], QStringLiteral("A"));
    EXPECT_EQ(a[QStringLiteral("rank")], 1);
    EXPECT_EQ(a[QStringLiteral("total")], QStringLiteral("30.5"));
    const QJsonValue source = a[QStringLiteral("parts")][0][QStringLiteral("sources")][0];
    EXPECT_EQ(a[QStringLiteral("parts")][0][QStringLiteral("part")], QStringLiteral("expert"));
    EXPECT_EQ(source[QStringLiteral("source")], QStringLiteral("expert"));
    EXPECT_EQ(source[QStringLiteral("points")], QStringLiteral("30.5"));
    EXPECT_EQ(source[QStringLiteral("stages")][0][QStringLiteral("stage")], QStringLiteral("reviewer_total"));
    EXPECT_EQ(source[QStringLiteral("stages")][0][QStringLiteral("value")], QStringLiteral("30.5"));
    EXPECT_EQ(source[QStringLiteral("stages")][0][QStringLiteral("reviewer")], QStringLiteral("W1"));

    const QJsonValue b = out[QStringLiteral("teams")][1];
    EXPECT_TRUE(b[QStringLiteral("total")].isNull());
    EXPECT_TRUE(b[QStringLiteral("rank")].isNull());
    EXPECT_EQ(b[QStringLiteral("reason")], QStringLiteral("missing_source"));
    EXPECT_EQ(b[QStringLiteral("parts")][0][QStringLiteral("sources")][0][QStringLiteral("reason")],
              QStringLiteral("no_reviewer"));
    const QJsonArray averages = out[QStringLiteral("averages")].toArray();
    ASSERT_EQ(averages.size(), 3);
    EXPECT_EQ(averages[0][QStringLiteral("source")], QStringLiteral("expert"));
    EXPECT_EQ(averages[1][QStringLiteral("part")], QStringLiteral("expert"));
    EXPECT_EQ(averages[2][QStringLiteral("total")], QStringLiteral("total"));
    EXPECT_EQ(averages[2][QStringLiteral("value")], QStringLiteral("30.50"));
}

TEST(PointsJson, AnEndlessDecimalCarriesTheExactFraction)
{
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", {"30", "30", "31"});
    const QJsonObject out = toJson(*officialPoints(panelScheme(), input));
    const QJsonValue stages = out[QStringLiteral("teams")][0][QStringLiteral("parts")][0]
                                 [QStringLiteral("sources")][0][QStringLiteral("stages")];
    EXPECT_EQ(stages[4][QStringLiteral("stage")], QStringLiteral("mean"));
    EXPECT_EQ(stages[4][QStringLiteral("value")], QStringLiteral("30.333333333333"));
    EXPECT_EQ(stages[4][QStringLiteral("exact")], QStringLiteral("91/3"));
}

std::string refusal(const QByteArray &json)
{
    const Result<PointsInput> input = readPointsInput(json, QStringLiteral("in.json"));
    return input.ok() ? "accepted" : input.error().text().toStdString();
}

TEST(PointsJson, RefusesBinaryFractionsAndWrongShapes)
{
    using testing::HasSubstr;
    EXPECT_THAT(refusal(R"({"teams": ["A"], "metrics": [{"team": "A", "source": "s", "value": 11.85}]})"),
                HasSubstr("At $.metrics[0].value, a decimal number in quotation marks"));
    EXPECT_THAT(refusal(R"({"teams": ["A"], "panel": [{"reviewer": "W", "team": "A", "points": "1"}]})"),
                HasSubstr("The key “criterion” is missing at $.panel[0]."));
    EXPECT_THAT(refusal(R"({"teams": ["A", "A"]})"),
                HasSubstr("At $.teams[1], “A” stands for the second time."));
    EXPECT_THAT(refusal(R"({"teams": "A"})"),
                HasSubstr("At $.teams, a list in square brackets is expected."));
    EXPECT_THAT(refusal("[]"), HasSubstr("in.json"));
    EXPECT_THAT(refusal("{"), HasSubstr("not one JSON object"));
    EXPECT_EQ(refusal(R"({"teams": ["A"], "note": "kept by the secretary"})"), "accepted");
}

} // namespace

} // namespace jeoul::scoring
