// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the official arithmetic over a result that is made here, without a round.
#include "models/domain/schemejson.h"
#include "models/reporting/panelcharts.h"
#include "models/reporting/panelreports.h"
#include "models/reporting/rulewords.h"
#include "models/scoring/officialpoints.h"
#include "models/scoring/pointsjson.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>

#include <algorithm>

namespace jeoul::reporting {

namespace {

const QString kFirst = QStringLiteral("가");
const QString kSecond = QStringLiteral("나");
const QString kThird = QStringLiteral("다");

/// The expert part of round 2 with the ten totals of the worked example for the first team, five full marks
/// for the second, and for the third one reviewer who is recused and four who are too few to drop any.
class Tally : public testing::Test
{
protected:
    Tally()
    {
        manifest.title = QStringLiteral("시험");
        manifest.scheme = *schemejson::preset(QStringLiteral("r2-2026"));
        manifest.scheme.parts = {manifest.scheme.parts[1]};
        manifest.scheme.cut = 1;
        manifest.schemeHash = schemejson::hash(manifest.scheme);
        input.teams = QStringList{kFirst, kSecond, kThird};
        reviewers(kFirst, {"31.0", "29.5", "30.0", "27.5", "33.0", "28.0", "30.5", "29.0", "33.0", "26.0"});
        reviewers(kSecond, {"30", "30", "30", "30", "30"});
        reviewers(kThird, {"", "20", "20.5", "21", "21"});
    }

    /// Totals of W01, W02 ...: 10 points for strategy, 8 for outcome, the rest for impact.
    void reviewers(const QString &team, const std::vector<const char *> &totals)
    {
        for (std::size_t w = 0; w < totals.size(); ++w) {
            const Result<Rational> total = Rational::parse(QLatin1String(totals[w]));
            if (!total.ok())
                continue;
            const QString seat = QStringLiteral("W%1").arg(w + 1, 2, 10, QLatin1Char('0'));
            input.panel.push_back({seat, team, QStringLiteral("strategy"), Rational(10)});
            input.panel.push_back({seat, team, QStringLiteral("outcome"), Rational(8)});
            input.panel.push_back({seat, team, QStringLiteral("impact"), *total - Rational(18)});
        }
    }

    [[nodiscard]] PanelView view() const
    {
        PanelView out{manifest, RoundState::Aggregated, {}, {}, {}, {}, events, columns, items, {}, {}};
        const auto table = scoring::officialPoints(manifest.scheme, input);
        EXPECT_TRUE(table.ok()) << (table.ok() ? "" : table.error().text().toStdString());
        const QJsonArray missing{
            QJsonObject{{QStringLiteral("code"), kThird},
                        {QStringLiteral("recused"), 3},
                        {QStringLiteral("recused_seats"), QJsonArray{QStringLiteral("W01")}}}};
        out.results = {{QStringLiteral("points"), scoring::toJson(*table)},
                       {QStringLiteral("missing"), missing}};
        return out;
    }

    [[nodiscard]] static ReportOptions options(Profile profile = Profile::Internal)
    {
        return {profile, Language::English, {}};
    }

    static ReportTable table(const Report &report, const char *id)
    {
        const auto it = std::find_if(report.tables.begin(), report.tables.end(),
                                     [&](const ReportTable &each) { return each.id == QLatin1String(id); });
        EXPECT_NE(it, report.tables.end()) << id;
        return it == report.tables.end() ? ReportTable() : *it;
    }

    /// The row whose code is `code`, as texts by column id.
    static std::map<QString, QString> row(const ReportTable &table, const QString &code)
    {
        std::map<QString, QString> out;
        const auto place = static_cast<std::size_t>(table.columnIndex(QStringLiteral("code")));
        for (const auto &cells : table.rows) {
            for (std::size_t c = 0; c < cells.size() && cells[place].textValue() == code; ++c)
                out[table.columns[c].id] = cellText(cells[c], table.columns[c]);
        }
        return out;
    }

    exchange::Manifest manifest;
    scoring::PointsInput input;
    std::vector<exchange::Event> events;
    PanelColumns columns;
    std::vector<BlindItem> items;
};

TEST_F(Tally, StarsWhatIsDroppedAndShowsWhatTheNumberRestsOn)
{
    const ReportTable tally = table(resultsReport(view(), options()), "tally-1");
    EXPECT_EQ(tally.title, QStringLiteral("Tally: Expert review (35 points)"));
    ASSERT_TRUE(checkTable(tally).ok());
    const auto first = row(tally, kFirst);
    EXPECT_EQ(first.at(QStringLiteral("seat:W01")), QStringLiteral("31.0000"));
    EXPECT_EQ(first.at(QStringLiteral("highest")), QStringLiteral("33*"));
    EXPECT_EQ(first.at(QStringLiteral("lowest")), QStringLiteral("26*"));
    EXPECT_EQ(first.at(QStringLiteral("used")), QStringLiteral("8"));
    EXPECT_EQ(first.at(QStringLiteral("given")), QStringLiteral("10"));
    EXPECT_EQ(first.at(QStringLiteral("mean")), QStringLiteral("29.8125"));
    EXPECT_EQ(first.at(QStringLiteral("points")), QStringLiteral("29.8"));
    EXPECT_EQ(first.at(QStringLiteral("rank")), QStringLiteral("2"));
    EXPECT_EQ(row(tally, kSecond).at(QStringLiteral("rank")), QStringLiteral("1"));
    EXPECT_EQ(row(tally, kSecond).at(QStringLiteral("highest")), QStringLiteral("30*"))
        << "one of five equal ones";
    EXPECT_EQ(row(tally, kSecond).at(QStringLiteral("seat:W09")), QStringLiteral("no complete sheet"));
    EXPECT_EQ(row(tally, kSecond).at(QStringLiteral("used")), QStringLiteral("3"));
}

TEST_F(Tally, ASmallPanelIsNotTrimmedAndARecusalIsNoZero)
{
    const ReportTable tally = table(resultsReport(view(), options()), "tally-1");
    const auto third = row(tally, kThird);
    EXPECT_EQ(third.at(QStringLiteral("seat:W01")), QStringLiteral("recused"));
    EXPECT_EQ(third.at(QStringLiteral("highest")), QStringLiteral("21")) << "nothing was dropped, so no star";
    EXPECT_EQ(third.at(QStringLiteral("used")), QStringLiteral("4"));
    EXPECT_EQ(third.at(QStringLiteral("method")),
              QStringLiteral("Plain mean, too few reviewers to drop any"));
    EXPECT_EQ(third.at(QStringLiteral("mean")), QStringLiteral("20.625"));
    EXPECT_EQ(third.at(QStringLiteral("points")), QStringLiteral("20.6"));
}

TEST_F(Tally, TheFooterNamesRuleRoundingRecusalsAndScheme)
{
    using testing::HasSubstr;
    const Report report = resultsReport(view(), options());
    const std::string notes = table(report, "tally-1").notes.join(u'\n').toStdString();
    EXPECT_THAT(notes, HasSubstr("the 1 highest and the 1 lowest are dropped"));
    EXPECT_THAT(notes, HasSubstr("Rounded half up to 1 decimal"));
    EXPECT_THAT(notes, HasSubstr("* dropped; of equal totals only one."));
    EXPECT_THAT(notes, HasSubstr("다: 1 reviewer"));
    EXPECT_THAT(notes, HasSubstr(manifest.schemeHash.toStdString()));
    const std::string overall =
        table(overallSheet(view(), options()), "overall").notes.join(u'\n').toStdString();
    EXPECT_THAT(overall, HasSubstr("다: 1 reviewer"));
    EXPECT_THAT(overall, HasSubstr("Equal totals, step 1: more points in “Expert review”."));
    EXPECT_THAT(overall, HasSubstr("1 team"));
}

TEST_F(Tally, IsForThePanelAlone)
{
    for (const Profile profile : {Profile::Ministry, Profile::Team, Profile::Public}) {
        for (const ReportTable &each : resultsReport(view(), options(profile)).tables)
            EXPECT_FALSE(each.id.startsWith(QLatin1String("tally"))) << each.id.toStdString();
    }
}

TEST_F(Tally, TheStepsShowWhatWasCalculated)
{
    const ReportTable steps = table(resultsReport(view(), options()), "stages");
    QStringList first;
    for (const auto &cells : steps.rows) {
        QStringList texts;
        for (std::size_t c = 0; c < cells.size(); ++c)
            texts << cellText(cells[c], steps.columns[c]);
        if (texts.takeFirst() == kFirst)
            first << texts.join(u'|');
    }
    EXPECT_THAT(first, testing::IsSupersetOf(
                           {QStringLiteral("Expert review|Points|W01|Impact and contribution plan||13"),
                            QStringLiteral("Expert review|Reviewer's total|W01||10 + 8 + 13|31"),
                            QStringLiteral("Expert review|Highest, dropped|W09|||33"),
                            QStringLiteral("Expert review|Lowest, dropped|W10|||26"),
                            QStringLiteral("Expert review|Sum||||238.5"),
                            QStringLiteral("Expert review|Mean|||238.5 / 8|29.8125"),
                            QStringLiteral("Expert review|Rounded half up to 1 decimal(s)||||29.8"),
                            QStringLiteral("Total|Sum||||29.8")}));
    const ReportTable ministry = table(resultsReport(view(), options(Profile::Ministry)), "stages");
    EXPECT_EQ(ministry.columnIndex(QStringLiteral("seat")), -1);
    for (const auto &cells : ministry.rows) {
        for (std::size_t c = 0; c < cells.size(); ++c)
            EXPECT_FALSE(cellText(cells[c], ministry.columns[c]).contains(QLatin1String("10 + 8")));
    }
}

TEST_F(Tally, AMediansFormulaIsForThePanelAlone)
{
    manifest.scheme.parts[0].sources[0].panel.average = Average::Median;
    const auto has = [&](Profile profile) {
        const ReportTable steps = table(resultsReport(view(), options(profile)), "stages");
        return std::any_of(steps.rows.begin(), steps.rows.end(), [&](const auto &cells) {
            return std::any_of(cells.begin(), cells.end(), [](const ReportCell &cell) {
                return cell.textValue() == QLatin1String("(29.5 + 30) / 2");
            });
        });
    };
    EXPECT_TRUE(has(Profile::Internal));
    EXPECT_FALSE(has(Profile::Ministry));
}

TEST_F(Tally, ABarOfCriteriaTrimmedOnTheirOwnIsTheOfficialNumber)
{
    // The reviewers differ in one criterion alone, so the number is the same and only the interval goes.
    const auto bar = [&] { return teamCharts(view(), options()).at(0).series.at(0).points.at(1); };
    ASSERT_TRUE(bar().low.has_value());
    manifest.scheme.parts[0].sources[0].panel.trim = TrimLevel::Criterion;
    const ChartPoint point = bar();
    ASSERT_TRUE(point.value.has_value());
    EXPECT_DOUBLE_EQ(*point.value, 29.8);
    EXPECT_FALSE(point.low || point.high);
    EXPECT_EQ(point.n, 8);
    EXPECT_EQ(row(table(resultsReport(view(), options()), "tally-1"), kFirst).at(QStringLiteral("method")),
              QStringLiteral("Mean without highest and lowest of each criterion"));
}

TEST_F(Tally, TheOfficialTableSaysWhoAdvances)
{
    const ReportTable official = table(resultsReport(view(), options(Profile::Public)), "official");
    EXPECT_EQ(row(official, kSecond).at(QStringLiteral("outcome")), QStringLiteral("advances"));
    EXPECT_EQ(row(official, kFirst).at(QStringLiteral("outcome")), QStringLiteral("does not advance"));
    manifest.scheme.cut = 0;
    EXPECT_EQ(table(resultsReport(view(), options()), "official").columnIndex(QStringLiteral("outcome")), -1);
}

TEST_F(Tally, AveragesShowTheSumAndTheMeanBeforeRounding)
{
    const ReportTable averages = table(resultsReport(view(), options()), "averages");
    ASSERT_EQ(averages.rows.size(), 3U);
    QStringList texts;
    for (std::size_t c = 0; c < averages.columns.size(); ++c)
        texts << cellText(averages.rows[0][c], averages.columns[c]);
    // 29.8 + 30.0 + 20.6
    EXPECT_EQ(texts.join(u'|'), QStringLiteral("Expert review|26.80|3|80.4|26.8"));
    EXPECT_EQ(table(resultsReport(view(), options(Profile::Public)), "averages").columns.size(), 3U);
}

TEST_F(Tally, TheCommitteesMinutesStandInTheOverallSheet)
{
    input.panel.clear();
    reviewers(kFirst, {"30"});
    reviewers(kSecond, {"30"});
    reviewers(kThird, {"20"});
    const auto tie = [&] {
        return row(table(overallSheet(view(), options()), "overall"), kFirst).at(QStringLiteral("tie"));
    };
    EXPECT_EQ(tie(), QStringLiteral("Equal total; the committee decides"));
    input.decisions = {{{kSecond, kFirst}, QStringLiteral("2026-3-12")}};
    EXPECT_EQ(tie(), QStringLiteral("Equal total; decided by the committee, minutes 2026-3-12"));
}

TEST(RuleWords, EveryKindOfSourceSaysHowItBecomesPoints)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("r1-2026"));
    const auto sentences = [&] { return ruleSentences(scheme, Language::English).join(u'\n').toStdString(); };
    using testing::HasSubstr;
    EXPECT_THAT(sentences(), HasSubstr("NIA benchmark: result × 10 / 100; of several results the mean."));
    EXPECT_THAT(sentences(), HasSubstr("Global individual benchmarks: result / target, at most 1, × 10"));
    EXPECT_THAT(sentences(), HasSubstr("the highest mean gets 25 points and the others their share of it"));
    scheme.parts[2].sources[0].toWinner = false;
    EXPECT_THAT(sentences(), HasSubstr("Expert users of AI: mean of the users' marks × 25 / 5."));
    scheme.parts[2].sources[0].kind = SourceKind::Fixed;
    scheme.parts[2].sources[0].fixed = Rational(3);
    EXPECT_THAT(sentences(), HasSubstr("Expert users of AI: 3 points for every team."));
    scheme.parts[1].sources[0].panel.trim = TrimLevel::Criterion;
    EXPECT_THAT(sentences(), HasSubstr("This is an alternative to dropping whole totals."));
    EXPECT_THAT(sentences(), HasSubstr("Equal totals, step 3: the committee decides"));
}

} // namespace

} // namespace jeoul::reporting
