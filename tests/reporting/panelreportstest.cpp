// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelreports.h"

#include "models/reporting/panelcharts.h"
#include "models/reporting/panelintervals.h"
#include "models/reporting/panelwords.h"
#include "models/reporting/resultsjson.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace jeoul;
using namespace jeoul::reporting;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;

namespace {

const QString kPine = QStringLiteral("소나무");

/// One round for all cases: the pine is clearly best, elm and ginkgo are near each other, and two reviewers
/// alone judge the ginkgo in benchmark B.
class PanelReports : public ::testing::Test
{
protected:
    static Mark rate(const QString &seat, const QString &item, const QString &code, const QString &criterion)
    {
        if (item == QLatin1String("item-4") && code == QStringLiteral("은행") && seat > QLatin1String("W02"))
            return {};
        const int noise = *TestRound::usualMark(seat, item, code, criterion).step % 2;
        return {(code == kPine ? 3 : 1) + noise, {}};
    }

    static void SetUpTestSuite()
    {
        s_round = new TestRound;
        s_session = s_round->openAsChair().release();
        ASSERT_TRUE(s_session);
        for (const exchange::RosterEntry &entry : s_round->manifest.roster) {
            const Judgements judgements =
                s_round->judgements(entry.seat, [&](const QString &i, const QString &c, const QString &k) {
                    return rate(entry.seat, i, c, k);
                });
            ASSERT_TRUE(
                s_session->receive({{entry.seat, s_round->seal(s_round->submission(entry.seat, judgements))}})
                    .ok());
        }
        ASSERT_TRUE(s_session->close().ok());
        SilentProgress progress;
        ASSERT_TRUE(s_session->aggregate(progress).ok());
    }

    static void TearDownTestSuite()
    {
        delete s_session;
        delete s_round;
    }

    /// Every sheet of a profile.
    static std::vector<Report> sheets(Profile profile, const QString &team = {})
    {
        const PanelView view = s_session->view();
        const ReportOptions options{profile, Language::English, team};
        return {resultsReport(view, options), overallSheet(view, options), coverageReport(view, options),
                receivedReport(view, options), eventsReport(view, options)};
    }

    static QString textOf(const std::vector<Report> &reports)
    {
        QStringList text;
        for (const Report &report : reports) {
            for (const ReportTable &table : report.tables) {
                text << table.title << table.notes;
                for (const ReportColumn &column : table.columns)
                    text << column.title;
                for (const auto &row : table.rows) {
                    for (std::size_t i = 0; i < row.size(); ++i)
                        text << cellText(row[i], table.columns[i]);
                }
            }
        }
        return text.join(u'\n');
    }

    static QStringList tableIds(Profile profile, const QString &team = {})
    {
        QStringList ids;
        for (const Report &report : sheets(profile, team)) {
            for (const ReportTable &table : report.tables)
                ids << table.id;
        }
        return ids;
    }

    static const ReportTable &table(const Report &report, const QString &id)
    {
        static const ReportTable kNone;
        const auto it = std::find_if(report.tables.begin(), report.tables.end(),
                                     [&](const ReportTable &each) { return each.id == id; });
        EXPECT_NE(it, report.tables.end()) << id.toStdString();
        return it == report.tables.end() ? kNone : *it;
    }

    static TestRound *s_round;
    static session::PanelSession *s_session;
};

TestRound *PanelReports::s_round = nullptr;
session::PanelSession *PanelReports::s_session = nullptr;

} // namespace

TEST_F(PanelReports, EverySheetIsWholeAndCarriesTheSchemesHash)
{
    for (const Profile profile : {Profile::Internal, Profile::Ministry, Profile::Team, Profile::Public}) {
        for (const Report &report : sheets(profile, kPine)) {
            EXPECT_TRUE(checkReport(report).ok()) << report.title.toStdString();
            const auto has = [&](const QString &value) {
                return std::any_of(report.metadata.begin(), report.metadata.end(),
                                   [&](const ReportLine &line) { return line.value == value; });
            };
            EXPECT_TRUE(has(s_round->manifest.schemeHash));
            EXPECT_TRUE(has(s_session->resultHash()));
        }
    }
}

TEST_F(PanelReports, TheOfficialTableStandsInRankOrderAndInTheDocumentsNumbers)
{
    const Report report = resultsReport(s_session->view(), {Profile::Internal, Language::English, {}});
    const ReportTable &official = table(report, QStringLiteral("official"));
    ASSERT_EQ(official.rows.size(), 3u);
    const auto column = [&](const char *id) {
        return static_cast<std::size_t>(official.columnIndex(QLatin1String(id)));
    };
    EXPECT_EQ(official.rows[0][column("code")].textValue(), kPine);
    const QJsonArray teams = s_session->results()
                                 .value(QStringLiteral("points"))
                                 .toObject()
                                 .value(QStringLiteral("teams"))
                                 .toArray();
    for (const auto &row : official.rows) {
        const auto team = std::find_if(teams.begin(), teams.end(), [&](const QJsonValue &each) {
            return each.toObject().value(QStringLiteral("team")).toString() ==
                   row[column("code")].textValue();
        });
        ASSERT_NE(team, teams.end());
        EXPECT_EQ(cellText(row[column("total")], official.columns[column("total")]),
                  (*team).toObject().value(QStringLiteral("total")).toString());
        EXPECT_TRUE(row[column("total")].isExact());
    }
    EXPECT_FALSE(official.notes.isEmpty()) << "the rules stand under the table";
}

TEST_F(PanelReports, ReviewersRowsAreInternal)
{
    EXPECT_TRUE(textOf(sheets(Profile::Internal)).contains(QLatin1String("W01")));
    EXPECT_TRUE(tableIds(Profile::Internal).contains(QStringLiteral("reviewers")));
    const PanelView view = s_session->view();
    for (const Profile profile : {Profile::Ministry, Profile::Team, Profile::Public}) {
        EXPECT_FALSE(tableIds(profile, kPine).contains(QStringLiteral("reviewers")));
        // Seats may be named in the proceedings, never beside a score.
        const ReportOptions options{profile, Language::English, kPine};
        EXPECT_FALSE(textOf({resultsReport(view, options)}).contains(QLatin1String("Reviewer's total")));
    }
    for (const Profile profile : {Profile::Team, Profile::Public})
        EXPECT_FALSE(textOf(sheets(profile, kPine)).contains(QLatin1String("W0"))) << "no seat at all";
}

TEST_F(PanelReports, ATeamSeesOnlyItself)
{
    const QString text = textOf(sheets(Profile::Team, kPine));
    EXPECT_TRUE(text.contains(kPine));
    EXPECT_FALSE(text.contains(QStringLiteral("은행")) || text.contains(QStringLiteral("느티")));
    EXPECT_FALSE(textOf(sheets(Profile::Team)).contains(kPine)) << "no team named, no team shown";
    EXPECT_TRUE(resultCharts(s_session->view(), {Profile::Team, Language::English, kPine}).empty());
}

TEST_F(PanelReports, ThePublicSeesTotalsAndNothingFiner)
{
    QStringList ids = tableIds(Profile::Public);
    ids.sort();
    EXPECT_EQ(ids, (QStringList{QStringLiteral("averages"), QStringLiteral("official"),
                                QStringLiteral("overall")}));
    EXPECT_EQ(ReportOptions().profile, Profile::Public) << "what nobody chose shows least";
}

TEST_F(PanelReports, NamesStandNowhereBeforeTheUnsealing)
{
    EXPECT_FALSE(textOf(sheets(Profile::Internal)).contains(QStringLiteral("회사")));
    PanelView view = s_session->view();
    view.identities = {{kPine, QStringLiteral("t"), QStringLiteral("회사 소나무"), {}, {}}};
    const ReportOptions options{Profile::Internal, Language::English, {}};
    EXPECT_FALSE(textOf({resultsReport(view, options)}).contains(QStringLiteral("회사")))
        << "state decides, not data";
    view.state = RoundState::Unsealed;
    EXPECT_TRUE(textOf({resultsReport(view, options)}).contains(QStringLiteral("회사 소나무")));
}

TEST_F(PanelReports, NothingComputedStandsInTheSheetsWhileCollecting)
{
    PanelView view = s_session->view();
    for (const RoundState state : {RoundState::Sealed, RoundState::Collecting, RoundState::Closed}) {
        view.state = state; // even though scores are within reach
        const ReportOptions options{Profile::Internal, Language::English, {}};
        EXPECT_TRUE(resultsReport(view, options).tables.empty());
        EXPECT_TRUE(overallSheet(view, options).tables.empty());
        EXPECT_TRUE(resultCharts(view, options).empty());
        EXPECT_FALSE(resultsJson(view).contains(QStringLiteral("teams")));
        EXPECT_FALSE(receivedReport(view, options).tables.empty());
    }
}

TEST_F(PanelReports, ARevokedPacketStandsInEverySheetThatTellsOfItsSeat)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    for (const char *seat : {"W01", "W02", "W03", "W04"}) {
        const QString name = QString::fromLatin1(seat);
        ASSERT_TRUE(session->receive({{name, round.scoreFile(name)}}).ok());
    }
    ASSERT_TRUE(session->revoke(QStringLiteral("W02"), QStringLiteral("laptop lost")).ok());
    ASSERT_TRUE(session->close().ok());
    SilentProgress progress;
    ASSERT_TRUE(session->aggregate(progress).ok());
    const PanelView view = session->view();
    const ReportOptions options{Profile::Internal, Language::English, {}};
    const QString received = textOf({receivedReport(view, options)});
    EXPECT_TRUE(received.contains(QStringLiteral("Packet revoked, not counted")));
    EXPECT_TRUE(
        received.contains(QStringLiteral("The packet was revoked, so no score file counts for: W02.")));
    EXPECT_TRUE(received.contains(QStringLiteral("No score file came from: W05.")));
    EXPECT_TRUE(textOf({eventsReport(view, options)})
                    .contains(QStringLiteral("The packet of seat W02 was revoked. Reason: laptop lost")));
    const QStringList warnings = warningSentences(view.results);
    EXPECT_TRUE(
        warnings.contains(QStringLiteral("The packet was revoked, so no score file counts for: W02.")));
    EXPECT_TRUE(warnings.contains(QStringLiteral("No score file came from: W05.")));
    const Report coverage = coverageReport(view, options);
    const ReportTable &seats = table(coverage, QStringLiteral("coverage"));
    EXPECT_EQ(cellText(seats.rows.at(1).at(1), seats.columns.at(1)), QStringLiteral("0"))
        << "as without a sheet";
}

TEST_F(PanelReports, HiddenCellsSayWhy)
{
    const Report report = resultsReport(s_session->view(), {Profile::Ministry, Language::English, {}});
    const ReportTable &benchmarks = table(report, QStringLiteral("benchmarks"));
    const int mean = benchmarks.columnIndex(QStringLiteral("mean"));
    int hidden = 0;
    for (const auto &row : benchmarks.rows) {
        if (!row[static_cast<std::size_t>(mean)].isAbsent())
            continue;
        ++hidden;
        EXPECT_TRUE(row[static_cast<std::size_t>(mean)].reason().contains(QLatin1String("too few")));
    }
    EXPECT_GE(hidden, 3) << "both criteria and their sum";
}

TEST_F(PanelReports, NeighboursThatCannotBeToldApartAreMarked)
{
    const Report report = resultsReport(s_session->view(), {Profile::Internal, Language::English, {}});
    const ReportTable &official = table(report, QStringLiteral("official"));
    const auto status = static_cast<std::size_t>(official.columnIndex(QStringLiteral("status")));
    EXPECT_EQ(official.rows[0][status].textValue(), QString()) << "the pine leads by far";
    EXPECT_EQ(includesZero(1.0, {0, 1, 2, 3}), true);
    EXPECT_EQ(includesZero(10.0, {9, 10, 11, 10}), false);
    EXPECT_EQ(includesZero(0.0, {1}), false) << "one reviewer proves nothing";
}

TEST_F(PanelReports, ChartsDrawTheOfficialNumbers)
{
    const PanelView view = s_session->view();
    const std::vector<ChartData> charts = resultCharts(view, {Profile::Internal, Language::English, {}});
    ASSERT_EQ(charts.size(), 3u);
    for (const ChartData &chart : charts) {
        EXPECT_FALSE(chart.title.isEmpty() || chart.subtitle.isEmpty() || chart.axisTitle.isEmpty() ||
                     chart.order.isEmpty());
        EXPECT_GT(chart.axisMaximum, 0);
        for (const ChartSeries &series : chart.series)
            EXPECT_EQ(series.points.size(), static_cast<std::size_t>(chart.categories.size()));
    }
    const ChartData &totals = charts[0];
    EXPECT_EQ(totals.shape, ChartShape::StackedBars);
    EXPECT_TRUE(totals.title.contains(kPine)) << totals.title.toStdString();
    const ChartData &experts = charts[1];
    ASSERT_EQ(experts.categories.size(), 3);
    EXPECT_EQ(experts.categories.front(), kPine);
    EXPECT_EQ(experts.categoryColours.front(), colourOf(view, kPine));
    EXPECT_EQ(colourOf(view, QStringLiteral("느티")), 0);
    const ChartPoint &first = experts.series.front().points.front();
    EXPECT_EQ(first.n, 5);
    ASSERT_TRUE(first.value && first.low && first.high);
    EXPECT_LT(*first.low, *first.value);
    EXPECT_GT(*first.high, *first.value);
    const ReportTable official =
        resultsReport(view, {Profile::Internal, Language::English, {}}).tables.front();
    const auto part = static_cast<std::size_t>(official.columnIndex(QStringLiteral("part:experts")));
    EXPECT_NEAR(*first.value, official.rows[0][part].doubleValue(), 0.05 + 1e-9);
}

TEST_F(PanelReports, HiddenCellsStayHiddenInCharts)
{
    const ChartData chart = benchmarkChart(s_session->view(), {Profile::Internal, Language::English, {}});
    const auto ginkgo = std::find_if(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return series.code == QStringLiteral("은행");
    });
    ASSERT_NE(ginkgo, chart.series.end());
    ASSERT_EQ(ginkgo->points.size(), 2u);
    EXPECT_TRUE(ginkgo->points[1].hidden);
    EXPECT_FALSE(ginkgo->points[1].value || ginkgo->points[1].low || ginkgo->points[1].high);
    EXPECT_EQ(ginkgo->points[1].n, 2);
    const auto pine = std::find_if(chart.series.begin(), chart.series.end(),
                                   [](const ChartSeries &series) { return series.code == kPine; });
    EXPECT_FALSE(pine->points[1].hidden);
    EXPECT_TRUE(pine->points[1].value.has_value());
}

TEST_F(PanelReports, TheTotalsNameTheirSourceByItsTitle)
{
    const Source &source = s_round->manifest.scheme.parts.front().sources.front();
    for (const Language language : {Language::Korean, Language::English}) {
        const Report report = resultsReport(s_session->view(), {Profile::Internal, language, {}});
        const ReportTable &totals = table(report, QStringLiteral("reviewers"));
        ASSERT_FALSE(totals.rows.empty());
        EXPECT_EQ(cellText(totals.rows.front().front(), totals.columns.front()), source.title.in(language));
    }
    EXPECT_EQ(sourceTitle(s_round->manifest.scheme, QStringLiteral("gone"), Language::English),
              QStringLiteral("gone"));
}

TEST_F(PanelReports, ResultsForScripts)
{
    const QJsonObject document = resultsJson(s_session->view());
    EXPECT_EQ(document.value(QStringLiteral("state")).toString(), QStringLiteral("aggregated"));
    EXPECT_TRUE(document.value(QStringLiteral("lock_number")).isNull());
    const QJsonArray teams = document.value(QStringLiteral("teams")).toArray();
    ASSERT_EQ(teams.size(), 3);
    for (const QJsonValue &team : teams) {
        EXPECT_TRUE(team.toObject().value(QStringLiteral("name")).isNull());
        EXPECT_TRUE(team.toObject().value(QStringLiteral("total")).isString())
            << "official numbers are decimal strings";
        EXPECT_EQ(team.toObject().value(QStringLiteral("criteria")).toArray().size(), 2);
    }
    const QJsonArray alpha = document.value(QStringLiteral("agreement"))
                                 .toObject()
                                 .value(QStringLiteral("alpha_interval"))
                                 .toArray();
    ASSERT_EQ(alpha.size(), 3);
    EXPECT_TRUE(alpha.first().toObject().value(QStringLiteral("estimate")).isDouble())
        << "statistics are numbers";
}

namespace {

/// A round whose sheet ranks and has checks, brought to its result.
std::unique_ptr<session::PanelSession> checkedRound(TestRound &round)
{
    auto session = round.openAsChair();
    for (const exchange::RosterEntry &entry : round.manifest.roster) {
        const Judgements said =
            round.judgements(entry.seat, [&](const QString &i, const QString &c, const QString &k) {
                return TestRound::usualMark(entry.seat, i, c, k);
            });
        EXPECT_TRUE(session->receive({{entry.seat, round.seal(round.submission(entry.seat, said))}}).ok());
    }
    EXPECT_TRUE(session->close().ok());
    SilentProgress progress;
    EXPECT_TRUE(session->aggregate(progress).ok());
    return session;
}

bool hasTable(const Report &report, const QString &id)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [&](const ReportTable &each) { return each.id == id && !each.rows.empty(); });
}

} // namespace

TEST(PanelGateReports, TheCountsStandWhereTheCommitteeAndTheMinistryRead)
{
    TestRoundShape shape;
    shape.entries = true;
    TestRound round(shape);
    const auto session = checkedRound(round);
    const PanelView view = session->view();
    for (const Profile profile : {Profile::Internal, Profile::Ministry, Profile::Team, Profile::Public}) {
        const ReportOptions options{profile, Language::English, kPine};
        const bool may = profile == Profile::Internal || profile == Profile::Ministry;
        const Report results = resultsReport(view, options);
        EXPECT_EQ(hasTable(results, QStringLiteral("gates")), may);
        EXPECT_EQ(hasTable(results, QStringLiteral("concordance")), may);
        EXPECT_EQ(hasTable(gatesReport(view, options), QStringLiteral("gates")), may);
        const ReportTable sheet = overallSheet(view, options).tables.front();
        const auto column =
            std::find_if(sheet.columns.begin(), sheet.columns.end(),
                         [](const ReportColumn &each) { return each.id == QLatin1String("gates"); }) -
            sheet.columns.begin();
        const QString counts = cellText(sheet.rows.front().at(static_cast<std::size_t>(column)),
                                        sheet.columns.at(static_cast<std::size_t>(column)));
        EXPECT_EQ(counts.contains(QStringLiteral("Technical: 0/5")), may) << counts.toStdString();
    }
}

TEST(PanelGateReports, ScriptsGetTheCountsAndTheConcordanceAsNumbers)
{
    TestRoundShape shape;
    shape.entries = true;
    TestRound round(shape);
    const auto session = checkedRound(round);
    const QJsonObject document = resultsJson(session->view());
    EXPECT_EQ(document.value(QStringLiteral("gates")).toArray().size(), 6);
    const QJsonObject rankings =
        document.value(QStringLiteral("agreement"))[QStringLiteral("kendall_w")].toArray().first().toObject();
    EXPECT_TRUE(rankings.contains(QStringLiteral("estimate")));
    EXPECT_FALSE(rankings.value(QStringLiteral("estimate")).isString());
}

TEST(PanelIntervals, MatchTheReferenceOfTheTrimmedMean)
{
    // Ten reviewers of the domain's own example; one highest and one lowest dropped.
    const std::vector<double> totals{31.0, 29.5, 30.0, 27.5, 33.0, 28.0, 30.5, 29.0, 33.0, 26.0};
    PanelRule rule;
    const MeanInterval trimmed = ruleInterval(rule, totals);
    ASSERT_TRUE(trimmed.centre && trimmed.low && trimmed.high);
    EXPECT_NEAR(*trimmed.centre, 29.8125, 1e-12);
    // Winsorised sd: 33 twice and 27.5 twice; t(.975, 7) = 2.364624.
    const std::vector<double> winsorised{31.0, 29.5, 30.0, 27.5, 33.0, 28.0, 30.5, 29.0, 33.0, 27.5};
    double mean = 0;
    for (const double value : winsorised)
        mean += value / 10;
    double squares = 0;
    for (const double value : winsorised)
        squares += (value - mean) * (value - mean);
    const double half = 2.3646242510103 * std::sqrt(squares / 9) / (0.8 * std::sqrt(10.0));
    EXPECT_NEAR(*trimmed.high - *trimmed.centre, half, 1e-9);
    rule.average = Average::Mean;
    EXPECT_NEAR(*ruleInterval(rule, totals).centre, 29.75, 1e-12);
    rule.average = Average::TrimmedMean;
    rule.minReviewers = 11;
    EXPECT_NEAR(*ruleInterval(rule, totals).centre, 29.75, 1e-12)
        << "too few: the plain mean, as in the official number";
    rule.average = Average::Median;
    EXPECT_NEAR(*ruleInterval(rule, totals).centre, 29.75, 1e-12);
    EXPECT_FALSE(ruleInterval(rule, totals).low) << "no interval is claimed for a median";
    EXPECT_FALSE(ruleInterval(rule, {}).centre);
}
