// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsfile.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace jeoul;
using namespace jeoul::session;

namespace {

/// Krippendorff 2011, example C: four raters by twelve units; 0 stands for a missing rating.
constexpr int kKrippendorff[4][12] = {{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                      {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                      {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                      {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};
/// Shrout and Fleiss 1979: six targets by four judges.
constexpr int kShroutFleiss[6][4] = {{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                     {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

class StatsFile : public testing::Test
{
protected:
    QString write(const QString &name, const QStringList &lines)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
        return file.fileName();
    }
    QString ratings(const QStringList &rows, const QString &name = QStringLiteral("ratings.csv"))
    {
        return write(name, QStringList{QStringLiteral("rater,item_id,system,criterion,score")} + rows);
    }
    QJsonObject document(const StatsFiles &files, const StatsOptions &options = {})
    {
        SilentProgress progress;
        const auto outcome = fileStatistics(files, options, progress);
        EXPECT_TRUE(outcome.ok());
        return outcome.ok() ? outcome->document : QJsonObject();
    }
    QTemporaryDir m_folder;
};

QStringList krippendorffRows(const QString &criterion = QStringLiteral("x"))
{
    QStringList rows;
    for (int rater = 0; rater < 4; ++rater) {
        for (int unit = 0; unit < 12; ++unit) {
            if (kKrippendorff[rater][unit] > 0)
                rows << QStringLiteral("r%1,u%2,S,%3,%4")
                            .arg(rater)
                            .arg(unit)
                            .arg(criterion)
                            .arg(kKrippendorff[rater][unit]);
        }
    }
    return rows;
}

QStringList shroutFleissRows()
{
    QStringList rows;
    for (int target = 0; target < 6; ++target) {
        for (int judge = 0; judge < 4; ++judge)
            rows << QStringLiteral("j%1,t%2,S,x,%3").arg(judge).arg(target).arg(kShroutFleiss[target][judge]);
    }
    return rows;
}

QJsonObject at(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonObject out = object;
    for (const char *key : path)
        out = out.value(QLatin1String(key)).toObject();
    return out;
}

double estimate(const QJsonObject &object, std::initializer_list<const char *> path)
{
    return at(object, path).value(QStringLiteral("estimate")).toDouble(-99);
}

TEST_F(StatsFile, Krippendorff2011)
{
    const QJsonObject all = document({ratings(krippendorffRows()), {}, {}});
    EXPECT_NEAR(estimate(all, {"overall", "alpha", "nominal"}), 904.0 / 1216.0, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "alpha", "ordinal"}), 0.815387503754881, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "alpha", "interval"}), 0.849107142857143, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "alpha", "ratio"}), 0.797402774711612, 1e-9);
    const QJsonObject overall = at(all, {"overall"});
    EXPECT_EQ(overall.value(QStringLiteral("n_ratings")).toInt(), 41);
    EXPECT_EQ(overall.value(QStringLiteral("n_units")).toInt(), 12);
    EXPECT_EQ(overall.value(QStringLiteral("n_raters")).toInt(), 4);
    // lme4 1.1-31 on the same 41 ratings: 1.37202, .01644, .20819.
    EXPECT_NEAR(estimate(all, {"overall", "icc", "A,1"}), 1.3720157 / (1.3720157 + 0.0164409 + 0.2081938),
                1e-5);
    EXPECT_EQ(at(all, {"overall", "icc", "A,k"}).value(QStringLiteral("k")).toInt(), 4);
    StatsOptions one;
    one.metrics = {stats::Metric::Ordinal};
    const QJsonObject alone = at(document({ratings(krippendorffRows()), {}, {}}, one), {"overall", "alpha"});
    EXPECT_EQ(alone.keys(), QStringList{QStringLiteral("ordinal")});
}

TEST_F(StatsFile, ShroutAndFleiss1979IsNotReadSideways)
{
    const QJsonObject all = document({ratings(shroutFleissRows()), {}, {}});
    EXPECT_NEAR(estimate(all, {"overall", "icc", "1,1"}), 0.165741768405476, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "icc", "A,1"}), 0.289763779527559, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "icc", "C,1"}), 0.714840714840715, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "icc", "1,k"}), 0.442797133679269, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "icc", "A,k"}), 0.620050547598989, 1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "icc", "C,k"}), 0.909315542377069, 1e-9);
    EXPECT_NEAR(at(all, {"overall", "icc", "A,1"}).value(QStringLiteral("low")).toDouble(), 0.018786513374712,
                1e-9);
    EXPECT_NEAR(estimate(all, {"overall", "kendall_w"}), 0.887037, 1e-6);
    EXPECT_EQ(estimate(all, {"overall", "raters_needed"}), 10);
}

/// Every key of the contract is there, and an E without a number says why.
void expectGroup(const QJsonObject &group)
{
    for (const char *key : {"n_ratings", "n_units", "n_raters", "means", "alpha", "icc", "kendall_w",
                            "fleiss_kappa", "gwet_ac1", "gwet_ac2"})
        EXPECT_TRUE(group.contains(QLatin1String(key))) << key;
    QList<QJsonObject> entries;
    for (const char *parent : {"alpha", "icc"}) {
        const QJsonObject object = at(group, {parent});
        for (const QString &key : object.keys())
            entries << object.value(key).toObject();
    }
    for (const char *key : {"kendall_w", "fleiss_kappa", "gwet_ac1", "gwet_ac2"})
        entries << at(group, {key});
    EXPECT_EQ(entries.size(), 14);
    for (const QJsonObject &entry : entries) {
        for (const char *key : {"estimate", "low", "high", "n", "method", "reason"})
            EXPECT_TRUE(entry.contains(QLatin1String(key))) << key;
        const bool whole = entry.value(QStringLiteral("estimate")).isDouble() &&
                           entry.value(QStringLiteral("low")).isDouble();
        EXPECT_NE(whole, entry.value(QStringLiteral("reason")).isString());
    }
}

TEST_F(StatsFile, HasTheShapeOfTheContract)
{
    const QJsonObject all =
        document({ratings(krippendorffRows() + krippendorffRows(QStringLiteral("y"))), {}, {}});
    EXPECT_TRUE(all.value(QStringLiteral("preferences")).isNull());
    expectGroup(at(all, {"overall"}));
    const QJsonArray groups = all.value(QStringLiteral("groups")).toArray();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(at(groups[1].toObject(), {"by"}).value(QStringLiteral("criterion")).toString(),
              QStringLiteral("y"));
    expectGroup(groups[1].toObject());
    // Nobody rates anything twice: no number, and the reason.
    const QJsonObject single =
        document({ratings({QStringLiteral("a,i,S,x,1"), QStringLiteral("b,j,S,x,2")}), {}, {}});
    expectGroup(at(single, {"overall"}));
    EXPECT_EQ(at(single, {"overall", "alpha", "ordinal"}).value(QStringLiteral("reason")).toString(),
              QStringLiteral("no_unit_with_two_ratings"));
    EXPECT_TRUE(at(single, {"overall", "icc", "A,1"}).value(QStringLiteral("estimate")).isNull());
    EXPECT_NEAR(at(single, {"overall"})
                    .value(QStringLiteral("means"))
                    .toArray()[0]
                    .toObject()
                    .value(QStringLiteral("mean"))
                    .toDouble(),
                1.5, 1e-12);
}

TEST_F(StatsFile, AnyOrderOfTheRowsGivesTheSameBytes)
{
    QStringList rows;
    for (int i = 0; i < 20 * 2 * 3 * 6; ++i) { // items, systems, criteria, raters
        const int score = i * 7919 % 41 + i / 36;
        if (score % 11 != 0)
            rows << QStringLiteral("r%1,i%2,S%3,x%4,%5")
                        .arg(i % 6)
                        .arg(i / 36)
                        .arg(i / 18 % 2)
                        .arg(i / 6 % 3)
                        .arg(score / 7.0, 0, 'f', 3);
    }
    StatsOptions few;
    few.resamples = 50;
    const QByteArray before = QJsonDocument(document({ratings(rows), {}, {}}, few)).toJson();
    std::reverse(rows.begin(), rows.end());
    std::rotate(rows.begin(), rows.begin() + 97, rows.end());
    EXPECT_EQ(QJsonDocument(document({ratings(rows), {}, {}}, few)).toJson(), before);
    few.seed = 2;
    EXPECT_NE(QJsonDocument(document({ratings(rows), {}, {}}, few)).toJson(), before) << "the seed is used";
}

TEST_F(StatsFile, MeansOverRatersItemsAndRatings)
{
    const QJsonObject all = document(
        {ratings({QStringLiteral("a,i,S,x,1"), QStringLiteral("b,i,S,x,3"), QStringLiteral("a,j,S,x,2"),
                  QStringLiteral("b,j,S,x,6"), QStringLiteral("a,k,S,x,3")}),
         {},
         {}});
    const QJsonObject mean = at(all, {"overall"}).value(QStringLiteral("means")).toArray()[0].toObject();
    EXPECT_EQ(mean.value(QStringLiteral("system")).toString(), QStringLiteral("S"));
    EXPECT_NEAR(mean.value(QStringLiteral("mean")).toDouble(), 3, 1e-12);
    EXPECT_EQ(mean.value(QStringLiteral("n")).toInt(), 5);
    EXPECT_NEAR(estimate(mean, {"over_raters"}), (2 + 4.5) / 2, 1e-12);
    EXPECT_NEAR(estimate(mean, {"over_items"}), (2 + 4 + 3) / 3.0, 1e-12);
    EXPECT_EQ(at(mean, {"trimmed"}).value(QStringLiteral("reason")).toString(),
              QStringLiteral("fewer_than_3_raters"));
    // z within rater: a has -1, 0, 1 and b -.70711, .70711; items average to -.85355, .35355, 1.
    EXPECT_NEAR(estimate(mean, {"standardised"}), 0.5 / 3, 1e-9);
}

TEST_F(StatsFile, BenchmarksAndRepeatsComeFromTheItemsFile)
{
    QStringList rows = shroutFleissRows();
    for (int judge = 0; judge < 4; ++judge) {
        rows << QStringLiteral("j%1,again,S,x,%2")
                    .arg(judge)
                    .arg(kShroutFleiss[0][judge] - (judge == 3 ? 2 : 0));
        rows << QStringLiteral("j%1,warm,S,x,1").arg(judge);
    }
    QStringList items;
    for (int target = 0; target < 6; ++target)
        items << QStringLiteral(R"({"item_id":"t%1","benchmark":"%2","prompt":"p"})")
                     .arg(target)
                     .arg(target < 4 ? QStringLiteral("code") : QStringLiteral("law"));
    items << QStringLiteral(
                 R"({"item_id":"again","benchmark":"code","prompt":"p","kind":"repeat","repeat_of":"t0"})")
          << QStringLiteral(R"({"item_id":"warm","benchmark":"code","prompt":"p","kind":"practice"})");
    const QString path = write(QStringLiteral("items.jsonl"), items);
    const QJsonObject all = document({ratings(rows), {}, path});
    EXPECT_NEAR(estimate(all, {"overall", "icc", "A,1"}), 0.289763779527559, 1e-9)
        << "practice and repeats are out";
    const QJsonObject repeats = at(all, {"overall", "repeats"});
    EXPECT_EQ(repeats.value(QStringLiteral("n")).toInt(), 4);
    EXPECT_NEAR(repeats.value(QStringLiteral("estimate")).toDouble(), 0.75, 1e-12);
    EXPECT_NEAR(repeats.value(QStringLiteral("mean_absolute_difference")).toDouble(), 0.5, 1e-12);
    const QJsonArray groups = all.value(QStringLiteral("groups")).toArray();
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(at(groups[1].toObject(), {"by"}).value(QStringLiteral("benchmark")).toString(),
              QStringLiteral("code"));
    EXPECT_EQ(groups[1].toObject().value(QStringLiteral("n_ratings")).toInt(), 16);
    EXPECT_EQ(groups[2].toObject().value(QStringLiteral("n_ratings")).toInt(), 8);
    EXPECT_FALSE(groups[2].toObject().contains(QStringLiteral("repeats")));
}

TEST_F(StatsFile, EveryRepetitionOfAnItemCountsInAnyOrderOfTheRows)
{
    const QString items = write(
        QStringLiteral("items.jsonl"),
        {QStringLiteral(R"({"item_id":"m","benchmark":"b","prompt":"p"})"),
         QStringLiteral(R"({"item_id":"z","benchmark":"b","prompt":"p","kind":"repeat","repeat_of":"m"})"),
         QStringLiteral(R"({"item_id":"a","benchmark":"b","prompt":"p","kind":"repeat","repeat_of":"m"})"),
         QStringLiteral(R"({"item_id":"g","benchmark":"b","prompt":"p","kind":"repeat","repeat_of":"n"})")});
    QStringList rows{QStringLiteral("r,m,S,x,3"), QStringLiteral("r,z,S,x,3"), QStringLiteral("r,a,S,x,1"),
                     QStringLiteral("q,m,S,x,2"), QStringLiteral("q,z,S,x,2"), QStringLiteral("q,g,S,x,5")};
    const QJsonObject before = document({ratings(rows), {}, items});
    const QJsonObject repeats = at(before, {"overall", "repeats"});
    EXPECT_EQ(repeats.value(QStringLiteral("n")).toInt(), 3) << "what item g repeats was never rated";
    EXPECT_NEAR(repeats.value(QStringLiteral("estimate")).toDouble(), 2.0 / 3, 1e-12);
    std::reverse(rows.begin(), rows.end());
    EXPECT_EQ(document({ratings(rows), {}, items}), before);
}

TEST_F(StatsFile, NamesThatOnlyPracticeUsesStandNowhere)
{
    const QString items =
        write(QStringLiteral("items.jsonl"),
              {QStringLiteral(R"({"item_id":"m","benchmark":"b","prompt":"p"})"),
               QStringLiteral(R"({"item_id":"w","benchmark":"a","prompt":"p","kind":"practice"})")});
    const QStringList rows{QStringLiteral("r,m,S,x,3"), QStringLiteral("q,m,S,x,2")};
    const QJsonObject bare = document({ratings(rows), {}, items});
    EXPECT_EQ(document({ratings(rows + QStringList{QStringLiteral("n,w,A,warm,9")}), {}, items}), bare);
}

TEST_F(StatsFile, DeclaredScaleAndUnknownItems)
{
    StatsOptions declared;
    declared.categories = {1, 2, 3, 4, 5, 6};
    declared.declared = true;
    const QString path = ratings(krippendorffRows());
    const double six = estimate(document({path, {}, {}}, declared), {"overall", "gwet_ac1"});
    const double five = estimate(document({path, {}, {}}), {"overall", "gwet_ac1"});
    EXPECT_GT(six, five + 1e-3);
    declared.categories = {1, 2, 3};
    EXPECT_EQ(at(document({path, {}, {}}, declared), {"overall", "gwet_ac1"})
                  .value(QStringLiteral("reason"))
                  .toString(),
              QStringLiteral("undeclared_category"));
    SilentProgress progress;
    const QString items = write(QStringLiteral("items.jsonl"),
                                {QStringLiteral(R"({"item_id":"u0","benchmark":"b","prompt":"p"})")});
    const auto outcome = fileStatistics({path, {}, items}, {}, progress);
    ASSERT_TRUE(outcome.ok());
    ASSERT_FALSE(outcome->problems.empty());
    EXPECT_FALSE(outcome->problems.back().isError);
    EXPECT_EQ(outcome->document.value(QStringLiteral("groups")).toArray().size(), 2);
}

TEST_F(StatsFile, UnusableFilesGiveNoDocument)
{
    SilentProgress progress;
    EXPECT_EQ(
        fileStatistics({m_folder.filePath(QStringLiteral("none.csv")), {}, {}}, {}, progress).error().code,
        ErrorCode::NotFound);
    const auto outcome = fileStatistics({ratings({QStringLiteral("a,i,S,x,much")}), {}, {}}, {}, progress);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->document.isEmpty());
    EXPECT_TRUE(outcome->problems.front().isError);
}

/// Votes counted for an ordered pair become rows without rater and item.
QStringList votes(const QString &first, const QString &second, int firstWins, int secondWins)
{
    QStringList rows;
    for (int i = 0; i < firstWins + secondWins; ++i)
        rows << QStringLiteral("%1,%2,%3")
                    .arg(first, second, i < firstWins ? QStringLiteral("a") : QStringLiteral("b"));
    return rows;
}

QJsonObject strengthOf(const QJsonObject &preferences, const char *rule, const QString &system)
{
    const QJsonArray rows = at(preferences, {"bradley_terry"}).value(QLatin1String(rule)).toArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(QStringLiteral("system")).toString() == system)
            return row.toObject();
    }
    return {};
}

TEST_F(StatsFile, StiglersCitations)
{
    // Stigler 1994; Turner and Firth, BradleyTerry2. Log-strengths centred, Wald intervals.
    QStringList rows = {QStringLiteral("system_a,system_b,winner")};
    const QString b = QStringLiteral("Biometrika");
    const QString c = QStringLiteral("Comm Statist");
    const QString j = QStringLiteral("JASA");
    const QString r = QStringLiteral("JRSS-B");
    rows += votes(b, c, 730, 33) + votes(b, j, 498, 320) + votes(b, r, 221, 284) + votes(c, j, 68, 813) +
            votes(c, r, 17, 276) + votes(j, r, 142, 325);
    const QJsonObject all = document({{}, write(QStringLiteral("preferences.csv"), rows), {}});
    EXPECT_TRUE(all.value(QStringLiteral("overall")).isNull());
    const QJsonObject p = at(all, {"preferences"});
    EXPECT_TRUE(p.value(QStringLiteral("connected")).toBool());
    EXPECT_EQ(p.value(QStringLiteral("n")).toInt(), 3727);
    const QJsonObject biometrika = strengthOf(p, "half", b);
    EXPECT_NEAR(biometrika.value(QStringLiteral("estimate")).toDouble(), 0.789922, 1e-6);
    EXPECT_NEAR(biometrika.value(QStringLiteral("low")).toDouble(), 0.704996, 1e-6);
    EXPECT_NEAR(biometrika.value(QStringLiteral("high")).toDouble(), 0.874848, 1e-6);
    EXPECT_NEAR(strengthOf(p, "half", c).value(QStringLiteral("estimate")).toDouble(), -2.15915, 1e-6);
    EXPECT_NEAR(strengthOf(p, "davidson", r).value(QStringLiteral("estimate")).toDouble(), 1.058876, 1e-6);
    expectGroup(at(p, {"agreement"}));
    EXPECT_EQ(at(p, {"agreement", "alpha", "nominal"}).value(QStringLiteral("reason")).toString(),
              QStringLiteral("no_ratings"))
        << "nobody knows who judged";
}

TEST_F(StatsFile, AVerdictDoesNotDependOnTheOrderOfThePair)
{
    const QString header = QStringLiteral("rater,item_id,system_a,system_b,winner");
    const QJsonObject all = document(
        {{},
         write(QStringLiteral("preferences.csv"),
               {header, QStringLiteral("x,i,A,B,a"), QStringLiteral("y,i,B,A,b"), QStringLiteral("x,j,A,B,b"),
                QStringLiteral("y,j,A,B,b"), QStringLiteral("x,k,A,B,tie"), QStringLiteral("y,k,B,A,tie"),
                QStringLiteral("x,l,A,B,both_bad"), QStringLiteral("y,l,B,A,tie")}),
         {}});
    const QJsonObject agreement = at(all, {"preferences", "agreement"});
    EXPECT_EQ(agreement.value(QStringLiteral("n_units")).toInt(), 4);
    EXPECT_NEAR(estimate(agreement, {"percent_agreement"}), 0.75, 1e-12) << "both bad is not a tie";
    EXPECT_EQ(at(agreement, {"icc", "A,1"}).value(QStringLiteral("reason")).toString(),
              QStringLiteral("no_order"));
    const QJsonObject pair = agreement.value(QStringLiteral("cohen_kappa")).toArray()[0].toObject();
    EXPECT_EQ(pair.value(QStringLiteral("raters")).toArray(),
              (QJsonArray{QStringLiteral("x"), QStringLiteral("y")}));
}

TEST_F(StatsFile, AnUnbeatenSystemHasNoStrengthButAComponent)
{
    const QJsonObject all = document(
        {{},
         write(QStringLiteral("preferences.csv"), QStringList{QStringLiteral("system_a,system_b,winner")} +
                                                      votes(QStringLiteral("a"), QStringLiteral("b"), 5, 0) +
                                                      votes(QStringLiteral("a"), QStringLiteral("c"), 4, 0) +
                                                      votes(QStringLiteral("b"), QStringLiteral("c"), 3, 2)),
         {}});
    const QJsonObject p = at(all, {"preferences"});
    EXPECT_FALSE(p.value(QStringLiteral("connected")).toBool(true));
    EXPECT_TRUE(at(p, {"bradley_terry"}).value(QStringLiteral("half")).toArray().isEmpty());
    EXPECT_EQ(at(p, {"bradley_terry"}).value(QStringLiteral("reason")).toString(),
              QStringLiteral("not_strongly_connected"));
    EXPECT_EQ(
        p.value(QStringLiteral("components")).toArray(),
        (QJsonArray{QJsonArray{QStringLiteral("a")}, QJsonArray{QStringLiteral("b"), QStringLiteral("c")}}));
    EXPECT_EQ(at(p, {"with_prior"}).value(QStringLiteral("half")).toArray().size(), 3);
    EXPECT_TRUE(at(p, {"order_effect"}).value(QStringLiteral("estimate")).isNull());
}

} // namespace
