// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/panelcases.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::kElm;
using jeoul::testing::kGinkgo;
using jeoul::testing::kPine;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;

namespace {

const QString kAccuracy = QStringLiteral("accuracy");
const QString kStyle = QStringLiteral("style");

/// A round brought to its result; `rate` says what each seat gives.
using SeatRate = std::function<Mark(const QString &seat, const QString &item, const QString &code,
                                    const QString &criterion)>;

std::unique_ptr<PanelSession> aggregated(TestRound &round, const SeatRate &rate, bool backwards = false,
                                         const std::set<QString> &silent = {})
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const exchange::RosterEntry &entry : round.manifest.roster) {
        if (silent.contains(entry.seat))
            continue;
        const Judgements judgements = round.judgements(
            entry.seat, [&](const QString &item, const QString &code, const QString &criterion) {
                return rate(entry.seat, item, code, criterion);
            });
        files.emplace_back(entry.seat, round.seal(round.submission(entry.seat, judgements)));
    }
    if (backwards)
        std::reverse(files.begin(), files.end());
    auto session = jeoul::testing::received(round, files);
    jeoul::testing::aggregate(*session);
    return session;
}

Mark usual(const QString &seat, const QString &item, const QString &code, const QString &criterion)
{
    return TestRound::usualMark(seat, item, code, criterion);
}

std::vector<QJsonObject> rows(const QJsonValue &array, const std::map<QString, QString> &where)
{
    std::vector<QJsonObject> found;
    const QJsonArray all = array.toArray();
    for (const auto &value : all) {
        const QJsonObject row = value.toObject();
        if (std::all_of(where.begin(), where.end(),
                        [&](const auto &each) { return row.value(each.first).toString() == each.second; }))
            found.push_back(row);
    }
    return found;
}

QJsonObject row(const QJsonValue &array, const std::map<QString, QString> &where)
{
    const auto found = rows(array, where);
    EXPECT_EQ(found.size(), 1u);
    return found.empty() ? QJsonObject() : found.front();
}

QJsonObject benchmark(const PanelSession &session, const QString &code, const QString &benchmark,
                      const QString &criterion)
{
    return row(session.results().value(QStringLiteral("by_benchmark")),
               {{QStringLiteral("code"), code},
                {QStringLiteral("benchmark"), benchmark},
                {QStringLiteral("criterion"), criterion}});
}

} // namespace

TEST(PanelResult, EqualsTheDirectComputation)
{
    TestRound round;
    const auto session = aggregated(round, usual);
    // Independently of the program: integers, straight from the marks as they were given.
    for (const QString &code : round.codes) {
        for (const QString &criterion : {kAccuracy, kStyle}) {
            int sum = 0;
            for (const exchange::RosterEntry &entry : round.manifest.roster) {
                for (int item = 1; item <= 4; ++item)
                    sum += 1 + *usual(entry.seat, QStringLiteral("item-%1").arg(item), code, criterion).step;
            }
            const QJsonObject found =
                row(session->results().value(QStringLiteral("criteria")),
                    {{QStringLiteral("code"), code}, {QStringLiteral("criterion"), criterion}});
            EXPECT_EQ(found.value(QStringLiteral("n")).toInt(), 20);
            EXPECT_EQ(found.value(QStringLiteral("sum")).toString(), QString::number(sum));
            EXPECT_EQ(Rational::parse(found.value(QStringLiteral("mean")).toString()).value(),
                      Rational(sum, 20));
        }
    }
    const QJsonArray teams = session->results()
                                 .value(QStringLiteral("points"))
                                 .toObject()
                                 .value(QStringLiteral("teams"))
                                 .toArray();
    for (const QString &code : round.codes) {
        std::vector<Rational> totals;
        for (const exchange::RosterEntry &entry : round.manifest.roster) {
            Rational total;
            for (int item = 1; item <= 4; ++item) {
                const QString id = QStringLiteral("item-%1").arg(item);
                total += Rational(1 + *usual(entry.seat, id, code, kAccuracy).step, 5) * Rational(20) /
                         Rational(4);
                total +=
                    Rational(1 + *usual(entry.seat, id, code, kStyle).step, 5) * Rational(15) / Rational(4);
            }
            totals.push_back(total);
        }
        std::sort(totals.begin(), totals.end());
        const Rational trimmed = (totals[1] + totals[2] + totals[3]) / Rational(3);
        const QJsonObject team = row(teams, {{QStringLiteral("team"), code}});
        const QJsonObject experts =
            row(team.value(QStringLiteral("parts")), {{QStringLiteral("part"), QStringLiteral("experts")}});
        EXPECT_EQ(experts.value(QStringLiteral("points")).toString(),
                  trimmed.rounded(1, RoundingMode::HalfUp).toDecimal(1));
    }
    EXPECT_EQ(session->cells().size(), 5u * 4 * 3 * 2) << "practice is left out";
    EXPECT_TRUE(std::none_of(session->cells().begin(), session->cells().end(),
                             [](const RatedCell &cell) { return cell.item == QLatin1String("practice"); }));
}

TEST(PanelResult, DoesNotDependOnTheOrderOfArrival)
{
    TestRound one;
    TestRound two;
    const auto forwards = aggregated(one, usual);
    const auto backwards = aggregated(two, usual, true);
    // Sealing draws fresh keys, so files and receipts differ between the rounds; the numbers may not.
    for (const char *key : {"points", "criteria", "by_benchmark", "preferences", "agreement", "missing"})
        EXPECT_EQ(forwards->results().value(QLatin1String(key)),
                  backwards->results().value(QLatin1String(key)))
            << key;
}

TEST(PanelResult, RepeatedItemsCountForNothing)
{
    TestRoundShape shape;
    shape.repeat = true;
    TestRound round(shape);
    const auto session = aggregated(round, usual);
    TestRound plain;
    const auto without = aggregated(plain, usual);
    for (const char *key : {"points", "criteria", "by_benchmark", "agreement", "missing"})
        EXPECT_EQ(session->results().value(QLatin1String(key)), without->results().value(QLatin1String(key)))
            << key;
    EXPECT_EQ(std::count_if(session->cells().begin(), session->cells().end(),
                            [](const RatedCell &c) { return c.repeat; }),
              5 * 3 * 2);
}

TEST(PanelResult, TellsFourKindsOfMissingApart)
{
    TestRoundShape shape;
    shape.recusals = {{QStringLiteral("W01"), {kPine}}};
    shape.absent = {{QStringLiteral("item-1"), kGinkgo}};
    TestRound round(shape);
    const auto rate = [](const QString &seat, const QString &item, const QString &code,
                         const QString &criterion) {
        if (seat == QLatin1String("W02") && item == QLatin1String("item-2") && code == kElm)
            return Mark{{}, QStringLiteral("전문 분야가 아님")};
        if (seat == QLatin1String("W03") && item == QLatin1String("item-3") && code == kElm &&
            criterion == kStyle)
            return Mark{};
        return usual(seat, item, code, criterion);
    };
    const auto session = aggregated(round, rate, false, {QStringLiteral("W05")});
    const auto missing = [&](const QString &code) {
        const QJsonObject found =
            row(session->results().value(QStringLiteral("missing")), {{QStringLiteral("code"), code}});
        std::vector<int> counts;
        for (const char *kind :
             {"rated", "not_rated", "cannot_rate", "recused", "no_response", "not_submitted"})
            counts.push_back(found.value(QLatin1String(kind)).toInt(-1));
        return counts;
    };
    // 5 seats × 4 items × 2 criteria = 40 cells a team, each counted once.
    EXPECT_EQ(missing(kElm), (std::vector<int>{29, 1, 2, 0, 0, 8}));
    EXPECT_EQ(missing(kPine), (std::vector<int>{24, 0, 0, 8, 0, 8}));
    EXPECT_EQ(missing(kGinkgo), (std::vector<int>{24, 0, 0, 0, 10, 6}));
    const QJsonObject warning = row(session->results().value(QStringLiteral("warnings")),
                                    {{QStringLiteral("warning"), QStringLiteral("not_submitted")}});
    EXPECT_EQ(warning.value(QStringLiteral("seats")).toArray(), QJsonArray{QStringLiteral("W05")});
}

TEST(PanelResult, CellsOfTooFewReviewersAreHidden)
{
    TestRound round;
    // Only two reviewers judge the pine's responses in benchmark B (item-4).
    const auto rate = [](const QString &seat, const QString &item, const QString &code,
                         const QString &criterion) {
        if (item == QLatin1String("item-4") && code == kPine && seat > QLatin1String("W02"))
            return Mark{};
        return usual(seat, item, code, criterion);
    };
    const auto session = aggregated(round, rate);
    const QString bmA = QStringLiteral("bm-a");
    const QString bmB = QStringLiteral("bm-b");
    for (const QString &criterion : {kAccuracy, QString()}) {
        const QJsonObject few = benchmark(*session, kPine, bmB, criterion);
        EXPECT_TRUE(few.value(QStringLiteral("hidden")).toBool());
        EXPECT_EQ(few.value(QStringLiteral("n_reviewers")).toInt(), 2);
        EXPECT_FALSE(few.contains(QStringLiteral("mean")) || few.contains(QStringLiteral("sum")));
        EXPECT_FALSE(benchmark(*session, kElm, bmB, criterion).contains(QStringLiteral("hidden")));
    }
    // The criterion's total minus benchmark A would give it away, so A is hidden as well and the total stays.
    EXPECT_TRUE(benchmark(*session, kPine, bmA, kAccuracy).value(QStringLiteral("hidden")).toBool());
    const QJsonObject total =
        row(session->results().value(QStringLiteral("criteria")),
            {{QStringLiteral("code"), kPine}, {QStringLiteral("criterion"), kAccuracy}});
    EXPECT_FALSE(total.contains(QStringLiteral("hidden")));
}

TEST(PanelResult, ARoundOfTwoReviewersHidesTheTotalsToo)
{
    TestRoundShape shape;
    shape.seats = 2;
    TestRound round(shape);
    const auto session = aggregated(round, usual);
    for (const QJsonObject &each : rows(session->results().value(QStringLiteral("criteria")), {})) {
        EXPECT_TRUE(each.value(QStringLiteral("hidden")).toBool());
        EXPECT_FALSE(each.contains(QStringLiteral("sum")));
    }
}

TEST(PanelResult, CountsPreferencesInTheOrderShown)
{
    TestRound round;
    auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QString seat = QStringLiteral("W01");
    Judgements judgements;
    const QString a = QStringLiteral("가");
    const QString b = QStringLiteral("나");
    judgements.preferences[{QStringLiteral("item-1"), a, b}] = Winner::First;
    judgements.preferences[{QStringLiteral("item-2"), a, b}] = Winner::BothBad;
    judgements.preferences[{QStringLiteral("practice"), a, b}] = Winner::Second;
    const auto outcome = session->receive({{seat, round.seal(round.submission(seat, judgements))}});
    ASSERT_TRUE(outcome.ok());
    ASSERT_EQ(outcome->front().result, ReceiveResult::Accepted) << outcome->front().sentence.toStdString();
    Judgements twice;
    twice.preferences[{QStringLiteral("item-1"), a, b}] = Winner::First;
    twice.preferences[{QStringLiteral("item-1"), b, a}] = Winner::First;
    EXPECT_EQ(session->receive({{seat, round.seal(round.submission(QStringLiteral("W02"), twice))}})
                  ->front()
                  .result,
              ReceiveResult::Refused);
    ASSERT_TRUE(session->close().ok());
    SilentProgress progress;
    ASSERT_TRUE(session->aggregate(progress).ok());
    ASSERT_EQ(session->pairs().size(), 2u);
    int firstWins = 0;
    int bothBad = 0;
    int all = 0;
    for (const QJsonObject &each : rows(session->results().value(QStringLiteral("preferences")), {})) {
        firstWins += each.value(QStringLiteral("first_wins")).toInt();
        bothBad += each.value(QStringLiteral("both_bad")).toInt();
        all += firstWins + bothBad + each.value(QStringLiteral("second_wins")).toInt() +
               each.value(QStringLiteral("ties")).toInt();
    }
    EXPECT_EQ(firstWins, 1);
    EXPECT_EQ(bothBad, 1);
    EXPECT_GE(all, 2);
    const blinding::SlotPlan plan = labelPlan(round.manifest, round.content.items, round.content.labelSeed);
    const RatedPair &pair = session->pairs().front();
    EXPECT_EQ(pair.first, plan.order(seat, pair.item).at(0));
    EXPECT_EQ(pair.second, plan.order(seat, pair.item).at(1));
}

const QString kItem1 = QStringLiteral("item-1");

/// 느티 ranked first under whatever label it has and an error marked in it, the others tied behind it.
Judgements elmFirst(const std::vector<QString> &order)
{
    const QString a = QStringLiteral("가");
    Judgements said;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QString label = responseLabel(LabelStyle::Hangul, static_cast<int>(i));
        said.ranks[{kItem1, label}] = Rank{order[i] == kElm ? 1 : 3, {}};
        if (order[i] == kElm)
            said.spans[{kItem1, label, 0, 1}] = {SpanSeverity::Major, QStringLiteral("fact"), {}};
    }
    said.ranks[{QStringLiteral("practice"), a}] = Rank{1, {}};
    said.preferences[{kItem1, a, QStringLiteral("나")}] = {Winner::First, 3};
    said.preferences[{kItem1, a, QStringLiteral("다")}] = PairVerdict::impossible(QStringLiteral("x"));
    return said;
}

TEST(PanelResult, CountsDegreesPlacesAndMarkedErrors)
{
    TestRoundShape shape;
    shape.entries = true;
    TestRound round(shape);
    const blinding::SlotPlan plan = labelPlan(round.manifest, round.content.items, round.content.labelSeed);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &seat : {QStringLiteral("W01"), QStringLiteral("W02"), QStringLiteral("W03")})
        files.emplace_back(seat, round.seal(round.submission(seat, elmFirst(plan.order(seat, kItem1)))));
    const auto session = jeoul::testing::received(round, files);
    jeoul::testing::aggregate(*session);
    const QJsonObject results = session->results();
    // 1 alone is the first place; two tied behind it share the middle of the second and the third.
    const QJsonObject elm = row(results.value(QStringLiteral("ranks")), {{QStringLiteral("code"), kElm}});
    EXPECT_EQ(elm.value(QStringLiteral("mean")).toString(), QStringLiteral("1"));
    EXPECT_EQ(elm.value(QStringLiteral("n")).toInt(), 3);
    const QJsonObject pine = row(results.value(QStringLiteral("ranks")), {{QStringLiteral("code"), kPine}});
    EXPECT_EQ(pine.value(QStringLiteral("mean")).toString(), QStringLiteral("2.5"));
    const QJsonObject spans = row(results.value(QStringLiteral("spans")), {{QStringLiteral("code"), kElm}});
    EXPECT_EQ(spans.value(QStringLiteral("category")).toString(), QStringLiteral("fact"));
    EXPECT_EQ(spans.value(QStringLiteral("major")).toInt(), 3);
    EXPECT_EQ(spans.value(QStringLiteral("minor")).toInt(), 0);
    qint64 strongest = 0;
    qint64 incomparable = 0;
    for (const QJsonObject &each : rows(results.value(QStringLiteral("preferences")), {})) {
        const QJsonArray degrees = each.value(QStringLiteral("first_by_degree")).toArray();
        strongest += degrees.size() == 3 ? degrees.at(2).toInteger() : 0;
        incomparable += each.value(QStringLiteral("cannot_compare")).toInteger();
    }
    EXPECT_EQ(strongest, 3);
    EXPECT_EQ(incomparable, 3);
}

TEST(PanelResult, RefusesEntriesTheSheetDoesNotAskFor)
{
    TestRound round; // no ranking, no marked errors, one degree
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QString seat = QStringLiteral("W01");
    const QString item = QStringLiteral("item-1");
    const QString a = QStringLiteral("가");
    std::vector<Judgements> all(3);
    all[0].ranks[{item, a}] = Rank{1, {}};
    all[1].spans[{item, a, 0, 1}] = {};
    all[2].preferences[{item, a, QStringLiteral("나")}] = {Winner::First, 2};
    for (const Judgements &said : all) {
        const auto outcome = session->receive({{seat, round.seal(round.submission(seat, said))}});
        ASSERT_TRUE(outcome.ok());
        EXPECT_EQ(outcome->front().result, ReceiveResult::Refused);
    }
}

TEST(PanelResult, AgreementIsOneWhenAllSeeTheSameAndNoNumberWithoutVariation)
{
    const auto alpha = [](PanelSession &session, const QString &criterion) {
        return row(session.results()
                       .value(QStringLiteral("agreement"))
                       .toObject()
                       .value(QStringLiteral("alpha_interval")),
                   {{QStringLiteral("criterion"), criterion}});
    };
    TestRound agreed;
    const auto same =
        aggregated(agreed, [](const QString &, const QString &item, const QString &code, const QString &c) {
            return c == kStyle ? Mark{2, {}} : usual({}, item, code, c);
        });
    EXPECT_EQ(alpha(*same, kAccuracy).value(QStringLiteral("estimate")).toString(), QStringLiteral("1"));
    EXPECT_TRUE(alpha(*same, kStyle).value(QStringLiteral("estimate")).isNull());
    EXPECT_EQ(alpha(*same, kStyle).value(QStringLiteral("reason")).toString(),
              QStringLiteral("no_variation"));

    TestRound mixed;
    const auto noisy = aggregated(mixed, usual);
    const double estimate = alpha(*noisy, kAccuracy).value(QStringLiteral("estimate")).toString().toDouble();
    EXPECT_LT(std::abs(estimate), 0.3) << "marks that know nothing of each other";
}
