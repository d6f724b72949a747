// SPDX-License-Identifier: GPL-3.0-or-later
// Checks without points and rankings, from the reviewers' files to the result.
#include "models/reporting/panelwords.h"
#include "models/reporting/ratinglist.h"
#include "tests/session/panelcases.h"

#include <QJsonArray>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::kElm;
using jeoul::testing::kGinkgo;
using jeoul::testing::kPine;
using jeoul::testing::labelOf;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;

namespace {

const QString kItem = QStringLiteral("item-1");
const QString kOther = QStringLiteral("item-2");
const QString kPolicy = QStringLiteral("policy");
const QString kTechnical = QStringLiteral("technical");

TestRoundShape entries()
{
    TestRoundShape shape;
    shape.entries = true;
    shape.seats = 4;
    return shape;
}

/// What each seat hands in, by code name.
class Answers
{
public:
    explicit Answers(TestRound &round)
        : m_round(round)
    {
    }
    void tick(const QString &seat, const QString &item, const QString &code, const QString &gate,
              const QString &reason = QStringLiteral("근거 없음"))
    {
        said[seat].gates[{item, labelOf(m_round, seat, item, code), gate}] = reason;
    }
    void rank(const QString &seat, const QString &code, int place)
    {
        said[seat].ranks[{kItem, labelOf(m_round, seat, kItem, code)}] = Rank{place, {}};
    }
    /// The session with its result. `unfinished`: seats that did not complete the first item.
    std::unique_ptr<PanelSession> aggregated(const std::set<QString> &unfinished = {})
    {
        std::vector<std::pair<QString, QByteArray>> files;
        for (const auto &[seat, judgements] : said) {
            exchange::Submission file = m_round.submission(seat, judgements);
            if (unfinished.contains(seat))
                std::erase(file.completedItems, kItem);
            files.emplace_back(seat, m_round.seal(file));
        }
        auto session = jeoul::testing::received(m_round, files);
        jeoul::testing::aggregate(*session);
        return session;
    }
    QJsonObject results(const std::set<QString> &unfinished = {})
    {
        return aggregated(unfinished)->results();
    }

    std::map<QString, Judgements> said;

private:
    TestRound &m_round;
};

QJsonObject gate(const QJsonObject &results, const QString &code, const QString &id)
{
    const QJsonArray gates = results.value(QStringLiteral("gates")).toArray();
    for (const auto &row : gates) {
        if (row[QStringLiteral("code")] == code && row[QStringLiteral("gate")] == id)
            return row.toObject();
    }
    return {};
}

} // namespace

TEST(PanelGates, CountsReviewersAndResponsesOfATeam)
{
    TestRound round(entries());
    Answers answers(round);
    for (const QString &seat : {QStringLiteral("W01"), QStringLiteral("W02"), QStringLiteral("W03")})
        answers.said[seat] = {};
    answers.tick(QStringLiteral("W01"), kItem, kElm, kPolicy);
    answers.tick(QStringLiteral("W01"), kOther, kElm, kPolicy);
    answers.tick(QStringLiteral("W02"), kItem, kElm, kPolicy);
    answers.tick(QStringLiteral("W02"), QStringLiteral("practice"), kPine, kPolicy);
    const QJsonObject results = answers.results();
    const auto items = static_cast<int>(
        std::count_if(round.content.items.begin(), round.content.items.end(),
                      [](const BlindItem &item) { return item.kind == ItemKind::Response; }));
    const QJsonObject elm = gate(results, kElm, kPolicy);
    EXPECT_EQ(elm.value(QStringLiteral("ticked_by")).toInt(), 2);
    EXPECT_EQ(elm.value(QStringLiteral("n_reviewers")).toInt(), 3) << "the fourth seat handed nothing in";
    EXPECT_EQ(elm.value(QStringLiteral("ticked")).toInt(), 3);
    EXPECT_EQ(elm.value(QStringLiteral("n")).toInt(), 3 * items);
    EXPECT_EQ(gate(results, kElm, kTechnical).value(QStringLiteral("ticked_by")).toInt(), 0)
        << "a check that nobody ticked is a result too";
    const QJsonObject pine = gate(results, kPine, kPolicy);
    EXPECT_EQ(pine.value(QStringLiteral("ticked")).toInt(), 0) << "practice";
    EXPECT_EQ(pine.value(QStringLiteral("n_reviewers")).toInt(), 3);
}

TEST(PanelGates, AnUnfinishedItemSaysNothingButItsTicks)
{
    TestRound round(entries());
    Answers answers(round);
    answers.said[QStringLiteral("W01")] = {};
    answers.said[QStringLiteral("W02")] = {};
    answers.tick(QStringLiteral("W01"), kItem, kElm, kPolicy);
    const QJsonObject all = answers.results();
    TestRound again(entries());
    Answers fewer(again);
    fewer.said = answers.said;
    const QJsonObject results = fewer.results({QStringLiteral("W01"), QStringLiteral("W02")});
    const auto n = [](const QJsonObject &from, const QString &code) {
        return gate(from, code, kPolicy).value(QStringLiteral("n")).toInt();
    };
    EXPECT_EQ(n(results, kElm), n(all, kElm) - 1);
    EXPECT_EQ(n(results, kPine), n(all, kPine) - 2);
    EXPECT_EQ(gate(results, kElm, kPolicy).value(QStringLiteral("ticked")).toInt(), 1);
}

TEST(PanelGates, WhoTickedIsToldByCodeNameAndWhyOnlyAfterUnsealing)
{
    TestRound round(entries());
    Answers answers(round);
    const QString first = QStringLiteral("W01");
    const QString second = QStringLiteral("W02");
    const QString words = QStringLiteral("회사 느티의 가중치에서 시작함");
    answers.tick(second, kItem, kElm, kPolicy, words);
    answers.tick(first, kOther, kElm, kPolicy, {});
    answers.tick(first, kItem, kElm, kTechnical, words);
    answers.tick(first, QStringLiteral("practice"), kPine, kPolicy, words);
    answers.tick(first, kItem, kPine, kPolicy, words);
    const auto session = answers.aggregated({first});
    const auto ticks = [&session] {
        SilentProgress progress;
        const auto list = session->ratings(Language::Korean, progress);
        EXPECT_TRUE(list.ok());
        return list.ok() ? list->ticks : reporting::ReportTable();
    };
    const auto lines = [](const reporting::ReportTable &table) {
        QStringList out;
        for (const std::vector<reporting::ReportCell> &row : table.rows) {
            QStringList cells;
            for (const reporting::ReportCell &cell : row)
                cells << (cell.isAbsent() ? u'(' + cell.reason() + u')' : cell.textValue());
            out << cells.join(u'|');
        }
        return out;
    };
    const auto title = [&round](const QString &gate) {
        return reporting::gateTitle(round.manifest.scheme, gate, Language::Korean);
    };
    const QString technical = title(kTechnical);
    const QString policy = title(kPolicy);
    const QString sealed = QStringLiteral("|(shown after unsealing)");
    EXPECT_EQ(lines(ticks()),
              (QStringList{QStringLiteral("느티|") + technical + QStringLiteral("|W01|질문 item-1") + sealed,
                           QStringLiteral("느티|") + policy + QStringLiteral("|W01|질문 item-2") + sealed,
                           QStringLiteral("느티|") + policy + QStringLiteral("|W02|질문 item-1") + sealed,
                           QStringLiteral("소나무|") + policy + QStringLiteral("|W01|질문 item-1") + sealed}))
        << "the ticks of an unfinished item count, those of practice do not";
    EXPECT_EQ(ticks().notes.size(), 1);
    ASSERT_TRUE(session->lock().ok());
    ASSERT_TRUE(session->unseal(round.vaultFile(), round.custodians[0], round.custodians[1]).ok());
    const QStringList open = lines(ticks());
    ASSERT_EQ(open.size(), 4);
    EXPECT_EQ(open[0],
              QStringLiteral("느티|회사 느티|") + technical + QStringLiteral("|W01|질문 item-1|") + words);
    EXPECT_TRUE(open[1].endsWith(QStringLiteral("|(none given)"))) << open[1].toStdString();
    EXPECT_TRUE(open[2].endsWith(words));
    EXPECT_TRUE(ticks().notes.isEmpty());
}

TEST(PanelGates, ARoundWithoutChecksHasNoTable)
{
    TestRound round;
    Answers answers(round);
    answers.said[QStringLiteral("W01")] = {};
    const QJsonObject results = answers.results();
    EXPECT_FALSE(results.contains(QStringLiteral("gates")));
    EXPECT_FALSE(results.value(QStringLiteral("agreement")).toObject().contains(QStringLiteral("kendall_w")));
}

// friedman.test() of R 4.2.2 on the four rows of mean places (1, 2.5, 2.5), (2.5, 1, 2.5), (1, 2.5, 2.5),
// (1, 2, 3): W = statistic/(m (n - 1)).
TEST(PanelGates, RankingsWithTiesAgreeAsRSays)
{
    TestRound round(entries());
    Answers answers(round);
    const std::map<QString, std::array<int, 3>> places{{QStringLiteral("W01"), {1, 2, 2}},
                                                       {QStringLiteral("W02"), {3, 1, 3}},
                                                       {QStringLiteral("W03"), {1, 3, 3}},
                                                       {QStringLiteral("W04"), {1, 2, 3}}};
    for (const auto &[seat, given] : places) {
        answers.rank(seat, kElm, given[0]);
        answers.rank(seat, kPine, given[1]);
        answers.rank(seat, kGinkgo, given[2]);
    }
    const QJsonObject agreement = answers.results().value(QStringLiteral("agreement")).toObject();
    const QJsonArray rows = agreement.value(QStringLiteral("kendall_w")).toArray();
    ASSERT_EQ(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    EXPECT_NEAR(row.value(QStringLiteral("estimate")).toString().toDouble(), 0.48076923076923078, 1e-9);
    EXPECT_EQ(row.value(QStringLiteral("n")).toInt(), 4);
    EXPECT_EQ(row.value(QStringLiteral("objects")).toInt(), 3);
    const double chi = row.value(QStringLiteral("chi_squared")).toString().toDouble();
    EXPECT_NEAR(chi, 4 * 2 * 0.48076923076923078, 1e-9);
    EXPECT_GT(row.value(QStringLiteral("permutations")).toInt(), 0);
    const double p = row.value(QStringLiteral("p")).toString().toDouble();
    EXPECT_GT(p, 0.05);
    EXPECT_LT(p, 0.35);
}

TEST(PanelGates, WhoRankedOnlySomeIsLeftOutByName)
{
    TestRound round(entries());
    Answers answers(round);
    for (const QString &seat : {QStringLiteral("W01"), QStringLiteral("W02"), QStringLiteral("W03")}) {
        answers.rank(seat, kElm, 1);
        answers.rank(seat, kPine, seat == QStringLiteral("W02") ? 1 : 2);
        if (seat != QStringLiteral("W03"))
            answers.rank(seat, kGinkgo, seat == QStringLiteral("W02") ? 1 : 3);
    }
    const QJsonObject row = answers.results()
                                .value(QStringLiteral("agreement"))
                                .toObject()
                                .value(QStringLiteral("kendall_w"))
                                .toArray()
                                .first()
                                .toObject();
    EXPECT_EQ(row.value(QStringLiteral("left_out")).toArray(), QJsonArray{QStringLiteral("W03")});
    EXPECT_EQ(row.value(QStringLiteral("flat")).toArray(), QJsonArray{QStringLiteral("W02")});
    EXPECT_EQ(row.value(QStringLiteral("n")).toInt(), 2);
}
