// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemejson.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace jeoul {

namespace {

using testing::HasSubstr;

/// Sets the value at a path of keys and list positions ("parts/0/max"); Undefined removes it.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    const QString key = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = key.toInt();
        if (index == array.size())
            array.append(to);
        else if (path.isEmpty() && to.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, changed(array.at(index), path, to));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(key, changed(object.value(key), path, to)); // inserting Undefined removes the key
    return object;
}

QJsonObject blankWith(const char *path, const QJsonValue &to)
{
    const QJsonObject blank = schemejson::toJson(*schemejson::preset(QStringLiteral("blank")));
    return changed(blank, QString::fromLatin1(path).split(u'/'), to).toObject();
}

std::string refusal(const QJsonObject &object)
{
    const Result<Scheme> scheme = schemejson::fromJson(object, QStringLiteral("my.json"));
    if (scheme.ok())
        return "accepted";
    EXPECT_EQ(scheme.error().code, ErrorCode::BadInput);
    EXPECT_EQ(scheme.error().place.file, QStringLiteral("my.json"));
    return scheme.error().text().toStdString();
}

QJsonValue object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

struct Refusal
{
    const char *name;
    const char *path;
    QJsonValue value;
    const char *expected;
};

class SchemeRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(SchemeRefusal, NamesThePlace)
{
    EXPECT_THAT(refusal(blankWith(GetParam().path, GetParam().value)), HasSubstr(GetParam().expected));
}

QJsonValue text(const char *value)
{
    return QString::fromUtf8(value);
}

const Refusal kShape[] = {
    {"unknownKey", "parts/0/wieght", text("1"), "The key “wieght” at $.parts[0] is not known here."},
    {"unknownRootKey", "rouding", QJsonArray(), "The key “rouding” at $ is not known here."},
    {"keyOfAnotherKind", "parts/0/sources/0/segment", text("x"),
     "The key “segment” at $.parts[0].sources[0] is not known here."},
    {"missingKey", "parts/0/max", QJsonValue(QJsonValue::Undefined),
     "The key “max” is missing at $.parts[0]."},
    {"numberInsteadOfDecimal", "parts/0/max", 40, "At $.parts[0].max, a decimal number in quotation marks"},
    {"fractionInsteadOfDecimal", "parts/0/max", text("1/3"), "At $.parts[0].max, a decimal number"},
    {"exponent", "parts/0/max", text("4e1"), "At $.parts[0].max, a decimal number"},
    {"emptyParts", "parts", QJsonArray(), "The list at $.parts is empty."},
    {"emptySheets", "sheets", QJsonArray(), "The list at $.sheets is empty."},
    {"emptySources", "parts/2/sources", QJsonArray(), "The list at $.parts[2].sources is empty."},
    {"emptyId", "id", text(""), "At $.id, a name of 1 to 64 characters"},
    {"blankAroundId", "parts/1/id", text(" expert"), "At $.parts[1].id, a name of 1 to 64 characters"},
    {"emptyTitle", "title", object(R"({"ko": "", "en": ""})"),
     "At $.title, a text in Korean (ko) or English"},
    {"otherLanguage", "title", object(R"({"fr": "Bonjour"})"), "The key “fr” at $.title is not known here."},
    {"controlCharacter", "title/ko", text("가\x01"), "At $.title.ko, a text of at most 4000 characters"},
    {"unknownSourceKind", "parts/0/sources/0/kind", text("magic"),
     "At $.parts[0].sources[0].kind, “magic” is not one of the known words. Known here: panel, metric"},
    {"unknownItemKind", "sheets/0/item_kinds/0", text("essay"), "At $.sheets[0].item_kinds[0], “essay”"},
    {"unknownWhere", "rounding/0/where", text("moon"), "At $.rounding[0].where, “moon”"},
    {"unknownTie", "ties/0/kind", text("coin"), "At $.ties[0].kind, “coin”"},
    {"negativeCut", "cut", -1, "At $.cut, a whole number from 0 to 1000 is expected."},
    {"halfCut", "cut", 2.5, "At $.cut, a whole number"},
    {"roundingWithoutPlaces", "rounding/0/places", QJsonValue(QJsonValue::Undefined),
     "The key “places” is missing at $.rounding[0]."},
    {"roundingWithoutWhere", "rounding/0/where", QJsonValue(QJsonValue::Undefined),
     "The key “where” is missing at $.rounding[0]."},
    {"unknownTrim", "parts/1/sources/0/aggregate/trim", text("item"),
     "At $.parts[1].sources[0].aggregate.trim, “item” is not one of the known words. Known here: "
     "reviewer_total, criterion"},
    {"tooManyPlaces", "rounding/0/places", 13, "At $.rounding[0].places, a whole number from 0 to 12"},
    {"wrongBoolean", "policy/rate_missing", text("no"),
     "At $.policy.rate_missing, true or false is expected."},
    {"notAnObject", "policy", 3, "At $.policy, an object in braces is expected."},
    {"notAList", "ties", 3, "At $.ties, a list in square brackets is expected."},
};
INSTANTIATE_TEST_SUITE_P(Shape, SchemeRefusal, testing::ValuesIn(kShape),
                         [](const auto &given) { return given.param.name; });

const Refusal kRules[] = {
    {"criteriaSum", "sheets/0/criteria/0/max_points", text("8"),
     "The criteria of the sheet “response” sum to 36 points, but $.parts[1].sources[0].max is 35."},
    {"sourcesSum", "parts/0/sources/1/max", text("19.5"),
     "The sources of the part “benchmark” sum to 39.5 points, but $.parts[0].max is 40."},
    {"zeroCriterion", "sheets/0/criteria/0/max_points", text("0"), "has 0 points"},
    {"negativeCriterion", "sheets/0/criteria/0/max_points", text("-7"),
     "At $.sheets[0].criteria[0].max_points, points must be 0 or more"},
    {"unknownScale", "sheets/0/criteria/2/scale", text("ten"),
     "At $.sheets[0].criteria[2].scale, “ten” is not a scale of this scheme."},
    {"unknownSheet", "parts/1/sources/0/sheet", text("essay"),
     "At $.parts[1].sources[0].sheet, “essay” is not a sheet of this scheme."},
    {"unknownTiePart", "ties/0/part", text("luck"),
     "At $.ties[0].part, “luck” is not a part of this scheme."},
    {"unknownGate", "sheets/0/gates/0", text("size"), "At $.sheets[0].gates[0], “size” is not a gate"},
    {"repeatedCriterion", "sheets/0/criteria/1/id", text("accuracy"),
     "At $.sheets[0].criteria[1], the id “accuracy” stands for the second time."},
    {"repeatedPart", "parts/1/id", text("benchmark"),
     "At $.parts[1], the id “benchmark” stands for the second"},
    {"repeatedSource", "parts/2/sources/0/id", text("nia"), "At $.parts[2].sources[0], the id “nia” stands"},
    {"repeatedTie", "ties/1", object(R"({"kind": "higher_part", "part": "expert"})"),
     "The tie rule at $.ties[1] could never decide anything."},
    {"tieAfterCommittee", "ties/0", object(R"({"kind": "committee"})"),
     "The tie rule at $.ties[1] could never decide anything."},
    {"roundingOrder", "rounding/1/where", text("criterion"),
     "The rounding stage at $.rounding[1] is out of order"},
    {"roundingTwice", "rounding/1/where", text("source"), "The rounding stage at $.rounding[1]"},
    {"unevenSteps", "scales/0/step", text("0.3"),
     "At $.scales[0].anchors[1].value, 2 is not a point of the scale"},
    {"zeroStep", "scales/0/step", text("0"), "$.scales[0]"},
    {"turnedScale", "scales/0/min", text("6"), "$.scales[0]"},
    {"anchorOffScale", "scales/0/anchors/0/value", text("1.5"),
     "At $.scales[0].anchors[0].value, 1.5 is not a point of the scale “five”."},
    {"anchorTwice", "scales/0/anchors/0/value", text("2"),
     "At $.scales[0].anchors[1], the point 2 is described"},
    {"nothingLeftAfterTrim", "parts/1/sources/0/aggregate/min_reviewers", 2,
     "At $.parts[1].sources[0].aggregate.min_reviewers, with 2 reviewers nothing would be left"},
    {"zeroFullScale", "parts/0/sources/0/of", text("0"), "At $.parts[0].sources[0].of, a number above 0"},
    {"nothingToFill", "sheets/0/criteria", QJsonArray(), "$.parts[1].sources[0]"},
    {"negativeMax", "parts/0/sources/1/max", text("-20"),
     "At $.parts[0].sources[1].max, a number above 0 is expected, not -20."},
    {"negativePartMax", "parts/2/max", text("-25"), "At $.parts[2].max, a number above 0"},
    {"surveyScaleTurned", "parts/2/sources/0/scale_min", text("5"),
     "At $.parts[2].sources[0].scale_min, a number from 0 to below 5 is expected, not 5."},
    {"surveyScaleBelowZero", "parts/2/sources/0/scale_min", text("-1"), "a number from 0 to below 5"},
    {"practiceOnly", "sheets/0/item_kinds", QJsonArray{QStringLiteral("practice")},
     "applies neither to responses nor to dossiers"},
    {"commentBelowTheScale", "sheets/0/criteria/0/comment", object(R"({"when": "below", "below": "9"})"),
     "At $.sheets[0].criteria[0].comment.below, 9 must be above 1 and at most 5."},
    {"repeatedKind", "sheets/0/item_kinds/1", text("response"), "the same kind of item stands twice"},
};
INSTANTIATE_TEST_SUITE_P(Rules, SchemeRefusal, testing::ValuesIn(kRules),
                         [](const auto &given) { return given.param.name; });

TEST(SchemeJson, RefusesSheetsThatCanNeverBeUsedOrAskForNothing)
{
    const QJsonObject blank = blankWith("cut", 0);
    QJsonObject second = blank.value(QStringLiteral("sheets")).toArray().at(0).toObject();
    second.insert(QStringLiteral("id"), QStringLiteral("again"));
    EXPECT_THAT(refusal(blankWith("sheets/1", second)),
                HasSubstr("“again” at $.sheets[1] can never be used"));

    second.insert(QStringLiteral("item_kinds"), QJsonArray{QStringLiteral("dossier")});
    EXPECT_EQ(refusal(blankWith("sheets/1", second)), "accepted");
    second.insert(QStringLiteral("criteria"), QJsonArray());
    second.insert(QStringLiteral("pairwise"), object(R"({"enabled": false})"));
    EXPECT_THAT(refusal(blankWith("sheets/1", second)), HasSubstr("“again” at $.sheets[1] asks for nothing"));
}

TEST(SchemeJson, APreferencesOnlySchemeNeedsNoParts)
{
    QJsonObject blank = blankWith("sheets/0/criteria", QJsonArray());
    blank.insert(QStringLiteral("parts"), QJsonArray());
    blank.insert(QStringLiteral("ties"), QJsonArray());
    EXPECT_EQ(refusal(blank), "accepted");
    blank.remove(QStringLiteral("parts"));
    EXPECT_THAT(refusal(blank), HasSubstr("The key “parts” is missing at $."));
}

TEST(SchemeJson, RefusesPointsFromAScaleBelowZero)
{
    EXPECT_THAT(refusal(blankWith("scales/0/min", QStringLiteral("-5"))),
                HasSubstr("The scale “five” goes below 0"));
}

TEST(SchemeJson, RefusesAResultNameThatCouldMeanTwoSources)
{
    // Two sources may draw on one metric, but no id may be the metric of another source.
    const QJsonObject shared = blankWith("parts/0/sources/0/metric", QStringLiteral("common"));
    EXPECT_EQ(refusal(shared), "accepted");
    const QJsonValue crossed =
        changed(shared, QStringLiteral("parts/0/sources/1/metric").split(u'/'), QStringLiteral("other"));
    EXPECT_THAT(refusal(crossed.toObject()),
                HasSubstr("At $.parts[0].sources[1].id, “common” is also the metric of “nia”"));
}

TEST(SchemeJson, WritesTheRulesThatDifferFromWhatWasAlwaysMeant)
{
    const QJsonObject blank = blankWith("cut", 0);
    const auto survey = [](const QJsonObject &scheme) {
        return scheme[QStringLiteral("parts")][2][QStringLiteral("sources")][0].toObject();
    };
    EXPECT_EQ(survey(blank).value(QStringLiteral("scale_min")), QStringLiteral("1"));
    const QJsonObject zero = blankWith("parts/2/sources/0/scale_min", QStringLiteral("0"));
    EXPECT_FALSE(
        survey(schemejson::toJson(*schemejson::fromJson(zero))).contains(QStringLiteral("scale_min")))
        << "a scheme without the key keeps its hash";
    const QJsonObject each = blankWith("parts/1/sources/0/aggregate/trim", QStringLiteral("criterion"));
    const Scheme scheme = *schemejson::fromJson(each);
    EXPECT_EQ(scheme.parts[1].sources[0].panel.trim, TrimLevel::Criterion);
    EXPECT_EQ(schemejson::toJson(scheme), each);
    EXPECT_NE(schemejson::hash(scheme), schemejson::hash(*schemejson::fromJson(blank)));
}

TEST(SchemeJson, RefusesOneCriterionInTwoSheetsThatCount)
{
    QJsonObject blank = blankWith("cut", 0);
    QJsonObject sheet = blank.value(QStringLiteral("sheets")).toArray().at(0).toObject();
    sheet.insert(QStringLiteral("id"), QStringLiteral("dossier"));
    sheet.insert(QStringLiteral("item_kinds"), QJsonArray{QStringLiteral("dossier")});
    QJsonObject source = blank.value(QStringLiteral("parts"))[1][QStringLiteral("sources")][0].toObject();
    source.insert(QStringLiteral("id"), QStringLiteral("dossier"));
    source.insert(QStringLiteral("sheet"), QStringLiteral("dossier"));
    const QStringList sheetPath{QStringLiteral("sheets"), QStringLiteral("1")};
    const QStringList sourcePath = QStringLiteral("parts/1/sources/1").split(u'/');
    const QStringList maxPath = QStringLiteral("parts/1/max").split(u'/');
    blank = changed(blank, sheetPath, sheet).toObject();
    blank = changed(blank, sourcePath, source).toObject();
    blank = changed(blank, maxPath, QStringLiteral("70")).toObject();
    EXPECT_THAT(refusal(blank), HasSubstr("“accuracy” stands in two sheets that both count"));
}

TEST(SchemeJson, RefusesTextThatIsNotOneSchemeAndNamesTheLine)
{
    const Result<Scheme> broken = schemejson::read("{\n\"id\": \"x\",\n oops\n}", QStringLiteral("my.json"));
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().place.row, 3);
    EXPECT_THAT(schemejson::read("[1]").error().text().toStdString(), HasSubstr("one object in braces"));
    const QByteArray twice = R"({"parts": [{"x": 1}, {"max": "1", "m\u0061x": "2"}]})";
    EXPECT_THAT(schemejson::read(twice).error().text().toStdString(),
                HasSubstr("$.parts[1].max stands twice"));
    EXPECT_THAT(
        schemejson::read(R"({"title": "say \"parts\", twice", "parts": 1})").error().text().toStdString(),
        testing::Not(HasSubstr("stands twice")));
    EXPECT_FALSE(schemejson::read(QByteArray((qsizetype(4) << 20) + 1, ' ')).ok());
    EXPECT_FALSE(schemejson::read({}).ok());
}

class Preset : public testing::TestWithParam<const char *>
{
};

TEST_P(Preset, SurvivesWritingAndReading)
{
    const Result<Scheme> scheme = schemejson::preset(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(scheme.ok()) << scheme.error().text().toStdString();
    EXPECT_EQ(scheme->id, QString::fromLatin1(GetParam()));
    const QJsonObject written = schemejson::toJson(*scheme);
    const Result<Scheme> again = schemejson::read(QJsonDocument(written).toJson());
    ASSERT_TRUE(again.ok()) << again.error().text().toStdString();
    EXPECT_EQ(schemejson::toJson(*again), written);
    EXPECT_EQ(schemejson::hash(*again), schemejson::hash(*scheme));
    EXPECT_EQ(schemejson::hash(*scheme).size(), 64);
}

TEST_P(Preset, CountsToAHundred)
{
    const Result<Scheme> scheme = schemejson::preset(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(scheme.ok());
    Rational total;
    for (const Part &part : scheme->parts)
        total += part.max;
    EXPECT_EQ(total.toText(), QStringLiteral("100"));
}

TEST_P(Preset, SpeaksBothLanguages)
{
    const Result<Scheme> scheme = schemejson::preset(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(scheme.ok());
    for (const Sheet &sheet : scheme->sheets) {
        for (const Criterion &criterion : sheet.criteria) {
            EXPECT_FALSE(criterion.title.ko.isEmpty() || criterion.title.en.isEmpty());
            EXPECT_FALSE(criterion.description.ko.isEmpty() || criterion.description.en.isEmpty());
            for (const LocalText &line : criterion.guidance)
                EXPECT_FALSE(line.ko.isEmpty() || line.en.isEmpty());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Preset, testing::Values("r1-2026", "r2-2026", "blank"));

TEST(Presets, DifferWhereTheRoundsDiffer)
{
    const Scheme first = *schemejson::preset(QStringLiteral("r1-2026"));
    const Scheme second = *schemejson::preset(QStringLiteral("r2-2026"));
    const auto points = [](const Scheme &scheme) {
        QStringList out;
        for (const Criterion &criterion : scheme.sheet(QStringLiteral("dossier"))->criteria)
            out << criterion.maxPoints.toText();
        return out.join(u' ');
    };
    EXPECT_EQ(points(first), QStringLiteral("10 15 10"));
    EXPECT_EQ(points(second), QStringLiteral("10 10 15"));
    EXPECT_TRUE(first.parts[2].sources[0].toWinner);
    EXPECT_FALSE(second.parts[2].sources[0].toWinner);
    EXPECT_EQ(first.cut, 4);
    EXPECT_EQ(second.cut, 3);
    EXPECT_TRUE(first.sheet(QStringLiteral("dossier"))->gates.empty());
    EXPECT_EQ(second.sheet(QStringLiteral("dossier"))->gates.size(), 3U);
    EXPECT_NE(schemejson::hash(first), schemejson::hash(second));
}

TEST(Presets, UnknownNameIsNotFound)
{
    const Result<Scheme> scheme = schemejson::preset(QStringLiteral("../demo/scheme"));
    ASSERT_FALSE(scheme.ok());
    EXPECT_EQ(scheme.error().code, ErrorCode::NotFound);
}

TEST(Presets, DemoSchemeHasTheIdsOfBlank)
{
    QFile file(QStringLiteral(JEOUL_SOURCE_DIR "/resources/demo/scheme.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<Scheme> demo = schemejson::read(file.readAll(), QStringLiteral("scheme.json"));
    ASSERT_TRUE(demo.ok()) << demo.error().text().toStdString();
    const Scheme blank = *schemejson::preset(QStringLiteral("blank"));
    ASSERT_EQ(demo->sheets.size(), blank.sheets.size() + 1) << "the blank scheme knows no documents";
    ASSERT_EQ(demo->sheets[0].criteria.size(), blank.sheets[0].criteria.size());
    for (std::size_t i = 0; i < blank.sheets[0].criteria.size(); ++i)
        EXPECT_EQ(demo->sheets[0].criteria[i].id, blank.sheets[0].criteria[i].id);
    EXPECT_EQ(demo->cut, 3);
    EXPECT_EQ(demo->scales[0].anchors.size(), 5U);
    EXPECT_FALSE(demo->scales[0].anchors[0].example.ko.isEmpty());
}

TEST(SchemeHash, FollowsTheRulesAndNotTheSpelling)
{
    const Scheme blank = *schemejson::preset(QStringLiteral("blank"));
    const Scheme sameValue = *schemejson::fromJson(blankWith("parts/0/max", text("40.0")));
    EXPECT_EQ(schemejson::hash(sameValue), schemejson::hash(blank));
    const Scheme otherCut = *schemejson::fromJson(blankWith("cut", 2));
    EXPECT_NE(schemejson::hash(otherCut), schemejson::hash(blank));
}

} // namespace

} // namespace jeoul
