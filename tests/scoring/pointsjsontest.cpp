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
    const QJsonValue input1 = source[QStringLiteral("stages")][0];
    EXPECT_EQ(input1[QStringLiteral("stage")], QStringLiteral("criterion"));
    EXPECT_EQ(input1[QStringLiteral("criterion")], QStringLiteral("accuracy"));
    const QJsonValue total = source[QStringLiteral("stages")][1];
    EXPECT_EQ(total[QStringLiteral("stage")], QStringLiteral("reviewer_total"));
    EXPECT_EQ(total[QStringLiteral("value")], QStringLiteral("30.5"));
    EXPECT_EQ(total[QStringLiteral("reviewer")], QStringLiteral("W1"));
    const QJsonArray steps = source[QStringLiteral("stages")].toArray();
    EXPECT_EQ(steps.last()[QStringLiteral("stage")], QStringLiteral("rounded"));
    EXPECT_EQ(steps.last()[QStringLiteral("mode")], QStringLiteral("half_up"));
    EXPECT_EQ(steps.last()[QStringLiteral("places")], 1);
    EXPECT_EQ(source[QStringLiteral("method")], QStringLiteral("plain_mean"));

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
    const QJsonArray averageSteps = averages[2][QStringLiteral("stages")].toArray();
    ASSERT_EQ(averageSteps.size(), 3);
    EXPECT_EQ(averageSteps[1][QStringLiteral("formula")], QStringLiteral("30.5 / 1"));
    EXPECT_EQ(averageSteps[2][QStringLiteral("value")], QStringLiteral("30.50"));
}

TEST(PointsJson, AnEndlessDecimalCarriesTheExactFraction)
{
    PointsInput input;
    input.teams << QStringLiteral("A");
    addTotals(input, "A", {"30", "30", "31"});
    const QJsonObject out = toJson(*officialPoints(panelScheme(), input));
    const QJsonValue stages = out[QStringLiteral("teams")][0][QStringLiteral("parts")][0]
                                 [QStringLiteral("sources")][0][QStringLiteral("stages")];
    EXPECT_EQ(stages[7][QStringLiteral("stage")], QStringLiteral("mean"));
    EXPECT_EQ(stages[7][QStringLiteral("value")], QStringLiteral("30.333333333333"));
    EXPECT_EQ(stages[7][QStringLiteral("exact")], QStringLiteral("91/3"));
    EXPECT_EQ(stages[7][QStringLiteral("formula")], QStringLiteral("91 / 3"));
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

class NumberSpelling : public testing::TestWithParam<std::pair<const char *, bool>>
{
};

TEST_P(NumberSpelling, OnlyWhatIsExactIsTaken)
{
    const auto &[spelling, taken] = GetParam();
    const QByteArray json =
        QByteArray(R"({"note": 1.5, "teams": ["A"], "metrics": [{"team": "A", "source": "s"}, )") +
        R"({"team": "A", "source": "s", "value": )" + spelling + "}]}";
    const QByteArray whole = QByteArray(json).replace(R"("source": "s"})", R"("source": "s", "value": "2"})");
    const std::string said = refusal(whole);
    if (taken)
        EXPECT_EQ(said, "accepted") << spelling;
    else
        EXPECT_THAT(said, testing::HasSubstr("At $.metrics[1].value, a decimal number in quotation marks"))
            << spelling;
}

INSTANTIATE_TEST_SUITE_P(
    Json, NumberSpelling,
    testing::Values(std::pair("30", true), std::pair("9007199254740993", true), std::pair("\"30.0\"", true),
                    std::pair("\"91/3\"", true), std::pair("30.0", false), std::pair("3e1", false),
                    std::pair("1.00000000000000000001", false), std::pair("\"3e1\"", false),
                    std::pair("\"0x1F\"", false), std::pair("\"1,5\"", false), std::pair("\"NaN\"", false),
                    std::pair("\"\"", false), std::pair("null", false), std::pair("true", false),
                    std::pair("-1", false), std::pair("99999999999999999999", false)));

TEST(PointsJson, RefusesAKeyThatStandsTwiceAndTakesAByteOrderMark)
{
    EXPECT_THAT(
        refusal(R"({"teams": ["A"], "metrics": [{"team": "A", "source": "s", "value": "1", "value": "2"}]})"),
        testing::HasSubstr("The key $.metrics[0].value stands twice."));
    EXPECT_EQ(refusal("\xEF\xBB\xBF{\"teams\": [\"A\"]}"), "accepted");
}

TEST(PointsJson, ReadsDecisionsOfTheCommittee)
{
    const Result<PointsInput> input =
        readPointsInput(R"({"teams": ["A", "B"], "decisions": [{"teams": ["B", "A"], "minute": "3-12"}]})");
    ASSERT_TRUE(input.ok());
    ASSERT_EQ(input->decisions.size(), 1U);
    EXPECT_EQ(input->decisions[0].teams.first(), QStringLiteral("B"));
    EXPECT_EQ(input->decisions[0].minute, QStringLiteral("3-12"));
    EXPECT_THAT(refusal(R"({"teams": ["A"], "decisions": [{"teams": ["A"]}]})"),
                testing::HasSubstr("The key “minute” is missing at $.decisions[0]."));
}

} // namespace

} // namespace jeoul::scoring
