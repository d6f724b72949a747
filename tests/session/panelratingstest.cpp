// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/itemtitles.h"
#include "models/reporting/ratinglist.h"
#include "tests/session/panelcases.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::aggregate;
using jeoul::testing::kElm;
using jeoul::testing::kPine;
using jeoul::testing::labelOf;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;
using reporting::RatingField;
using reporting::RatingList;

namespace {

const QString kAccuracy = QStringLiteral("accuracy");
const QString kStyle = QStringLiteral("style");
const QString kReason = QStringLiteral("회사 느티의 말투라 볼 수 없음");
const QString kHidden = QStringLiteral("Hidden: too few reviewers");

using Cell = std::tuple<QString, QString, QString, QString>; // seat, item, code, criterion

/// What a seat hands in, changed by `change`.
using Change = std::function<void(const QString &seat, Judgements &judgements)>;

std::unique_ptr<PanelSession> collected(TestRound &round, const Change &change = {})
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const exchange::RosterEntry &entry : round.manifest.roster) {
        Judgements judgements = round.judgements(
            entry.seat, [&](const QString &item, const QString &code, const QString &criterion) {
                return TestRound::usualMark(entry.seat, item, code, criterion);
            });
        if (change)
            change(entry.seat, judgements);
        files.emplace_back(entry.seat, round.seal(round.submission(entry.seat, judgements)));
    }
    return jeoul::testing::received(round, files);
}

RatingList listOf(const PanelSession &session)
{
    SilentProgress progress;
    Result<RatingList> list = session.ratings(Language::English, progress);
    EXPECT_TRUE(list.ok()) << (list.ok() ? "" : list.error().text().toStdString());
    return list.ok() ? std::move(list).value() : RatingList();
}

QString id(const RatingList &list, RatingField field, std::size_t row)
{
    return list.column(field).ids[list.column(field).numbers[row]];
}

Cell cellAt(const RatingList &list, std::size_t row)
{
    return {id(list, RatingField::Seat, row), id(list, RatingField::Item, row),
            id(list, RatingField::Team, row), id(list, RatingField::Criterion, row)};
}

std::size_t rowOf(const RatingList &list, const Cell &cell)
{
    for (std::size_t row = 0; row < list.size(); ++row) {
        if (cellAt(list, row) == cell)
            return row;
    }
    ADD_FAILURE() << "no such row";
    return 0;
}

/// W01 cannot rate one cell, comments at three levels and raises two flags.
Change remarks(const TestRound &round)
{
    return [&round](const QString &seat, Judgements &judgements) {
        if (seat != QStringLiteral("W01"))
            return;
        const QString one = QStringLiteral("item-1");
        const QString two = QStringLiteral("item-2");
        const QString three = QStringLiteral("item-3");
        const QString label = labelOf(round, seat, one, kElm);
        judgements.marks[{one, label, kAccuracy}] = {std::nullopt, kReason};
        judgements.comments[{one, label, kStyle}] = QStringLiteral("어색함");
        judgements.comments[{two, labelOf(round, seat, two, kElm), {}}] = QStringLiteral("짧음");
        judgements.comments[{three, {}, {}}] = QStringLiteral("쉬운 문항");
        judgements.flags[{two, labelOf(round, seat, two, kPine), FlagKind::Recognised}] = QString();
        judgements.flags[{two, {}, FlagKind::Broken}] = QString();
    };
}

} // namespace

TEST(PanelRatings, AreThereOnlyWhileThereIsAResult)
{
    TestRound round;
    const auto session = collected(round);
    SilentProgress progress;
    const auto refused = [&] {
        const auto list = session->ratings(Language::English, progress);
        return !list.ok() && list.error().code == ErrorCode::NotAllowed;
    };
    EXPECT_TRUE(refused());
    ASSERT_TRUE(session->close().ok());
    EXPECT_TRUE(refused());
    ASSERT_TRUE(session->aggregate(progress).ok());
    EXPECT_GT(listOf(*session).size(), 0u);
    ASSERT_TRUE(session->reopen(QStringLiteral("late file")).ok());
    EXPECT_TRUE(refused());
}

TEST(PanelRatings, HoldEveryJudgedCellOnceAndNoPractice)
{
    TestRoundShape shape;
    shape.repeat = true;
    shape.recusals = {{QStringLiteral("W02"), {kPine}}};
    shape.absent = {{QStringLiteral("item-3"), kElm}};
    TestRound round(shape);
    const auto session = collected(round, remarks(round));
    aggregate(*session);
    const RatingList list = listOf(*session);
    std::map<Cell, QString> expected;
    for (const RatedCell &cell : session->cells())
        expected[{cell.seat, cell.item, cell.code, cell.criterion}] = cell.value.toText();
    expected[{QStringLiteral("W01"), QStringLiteral("item-1"), kElm, kAccuracy}] =
        QStringLiteral("Cannot rate");
    ASSERT_EQ(list.size(), expected.size());
    std::set<QString> repeated;
    for (std::size_t row = 0; row < list.size(); ++row) {
        EXPECT_EQ(list.word(RatingField::Score, row), expected.at(cellAt(list, row)));
        EXPECT_FALSE(id(list, RatingField::Item, row).startsWith(QStringLiteral("practice")));
        if (list.word(RatingField::Remark, row).startsWith(QStringLiteral("Repeated")))
            repeated.insert(id(list, RatingField::Item, row));
    }
    EXPECT_EQ(repeated, std::set<QString>{QStringLiteral("repeat")});
}

TEST(PanelRatings, TellWhatWasSaidBesideAScoreAndReasonsOnlyAfterUnsealing)
{
    TestRound round;
    const auto session = collected(round, remarks(round));
    aggregate(*session);
    const QString seat = QStringLiteral("W01");
    const QString one = QStringLiteral("item-1");
    const QString two = QStringLiteral("item-2");
    RatingList list = listOf(*session);
    const auto word = [&](RatingField field, const QString &item, const QString &code,
                          const QString &criterion) {
        return list.word(field, rowOf(list, {seat, item, code, criterion}));
    };
    EXPECT_EQ(word(RatingField::Comment, one, kElm, kStyle), QStringLiteral("On this score"));
    EXPECT_EQ(word(RatingField::Comment, one, kElm, kAccuracy), QString());
    EXPECT_EQ(word(RatingField::Comment, two, kElm, kAccuracy), QStringLiteral("On the response"));
    EXPECT_EQ(word(RatingField::Comment, two, kPine, kAccuracy), QString());
    EXPECT_EQ(word(RatingField::Comment, QStringLiteral("item-3"), kPine, kStyle),
              QStringLiteral("On the item"));
    EXPECT_EQ(word(RatingField::Flags, two, kPine, kStyle), QStringLiteral("Recognised, Broken"));
    EXPECT_EQ(word(RatingField::Flags, two, kElm, kStyle), QStringLiteral("Broken"));
    EXPECT_EQ(word(RatingField::Flags, one, kElm, kStyle), QString());
    const auto everyWord = [&] {
        QString all;
        for (const reporting::RatingColumn &column : list.columns) {
            for (const QString &each : column.words)
                all += each + u'\n';
        }
        return all;
    };
    EXPECT_FALSE(everyWord().contains(QStringLiteral("회사"))) << "neither a name nor a reason";
    EXPECT_FALSE(word(RatingField::Remark, one, kElm, kAccuracy).isEmpty());
    EXPECT_FALSE(everyWord().contains(QStringLiteral("어색함"))) << "that there is a comment is enough";
    ASSERT_TRUE(session->lock().ok());
    ASSERT_TRUE(session->unseal(round.vaultFile(), round.custodians[0], round.custodians[1]).ok());
    list = listOf(*session);
    EXPECT_EQ(word(RatingField::Remark, one, kElm, kAccuracy), kReason);
    EXPECT_TRUE(word(RatingField::Team, one, kElm, kStyle).contains(QStringLiteral("회사 느티")));
}

TEST(PanelRatings, HideTheScoresThatTheResultHides)
{
    TestRoundShape shape; // three reviewers are needed, and two judge the last third
    shape.items = 6;
    shape.benchmarks = 3;
    TestRound round(shape);
    const auto session = collected(round, [](const QString &seat, Judgements &judgements) {
        if (seat == QStringLiteral("W01") || seat == QStringLiteral("W02"))
            return;
        std::erase_if(judgements.marks,
                      [](const auto &mark) { return mark.first.item > QStringLiteral("item-4"); });
    });
    aggregate(*session);
    const RatingList list = listOf(*session);
    std::set<QString> hidden;
    const QJsonArray benchmarks = session->results().value(QStringLiteral("by_benchmark")).toArray();
    for (const auto &value : benchmarks) {
        const QJsonObject row = value.toObject();
        if (row.value(QStringLiteral("hidden")).toBool())
            hidden.insert(row.value(QStringLiteral("code")).toString() +
                          row.value(QStringLiteral("benchmark")).toString() +
                          row.value(QStringLiteral("criterion")).toString());
    }
    std::set<std::uint16_t> numbers;
    std::size_t shown = 0;
    for (std::size_t row = 0; row < list.size(); ++row) {
        const QString cell = id(list, RatingField::Team, row) + id(list, RatingField::Benchmark, row);
        const bool expected =
            hidden.contains(cell) || hidden.contains(cell + id(list, RatingField::Criterion, row));
        EXPECT_EQ(list.word(RatingField::Score, row) == kHidden, expected);
        EXPECT_TRUE(expected || id(list, RatingField::Item, row) <= QStringLiteral("item-4"));
        if (expected)
            numbers.insert(list.column(RatingField::Score).numbers[row]);
        else
            ++shown;
    }
    EXPECT_EQ(numbers.size(), 1u) << "no order may tell hidden scores apart";
    EXPECT_GT(shown, 0u) << "one benchmark is not needed to keep the last one hidden";
}

TEST(PanelRatings, CountDigitsAsNumbersAndFollowTheSchemesOrder)
{
    TestRoundShape shape;
    shape.items = 12;
    shape.criteria = 3;
    TestRound round(shape);
    const auto session = collected(round);
    aggregate(*session);
    const RatingList list = listOf(*session);
    const std::vector<QString> &items = list.column(RatingField::Item).ids;
    ASSERT_EQ(items.size(), 12u);
    for (std::size_t i = 0; i < items.size(); ++i)
        EXPECT_EQ(items[i], QStringLiteral("item-%1").arg(i + 1));
    EXPECT_EQ(list.column(RatingField::Criterion).ids,
              (std::vector<QString>{kAccuracy, kStyle, QStringLiteral("style-2")}));
    const std::vector<QString> &scores = list.column(RatingField::Score).words;
    ASSERT_EQ(scores.size(), list.scores.size() + 2);
    EXPECT_TRUE(std::is_sorted(list.scores.begin(), list.scores.end()));
}

TEST(PanelRatings, NameItemsByWhatTheyAsk)
{
    const auto item = [](const char *id, const QString &prompt) {
        BlindItem out;
        out.id = QString::fromLatin1(id);
        out.benchmarkTitle = QStringLiteral("수학");
        out.domain = QStringLiteral("math");
        out.prompt = prompt;
        return out;
    };
    const QString same = QStringLiteral("왜 하늘은 파란가요?");
    const reporting::ItemTitles titles(
        {item("00c1aa", QStringLiteral("  1부터 20까지의\n\n자연수를 고릅니다.")),
         item("2b", QStringLiteral("가나다라 마바사아 ").repeated(9)),
         item("3c", QStringLiteral("가").repeated(90)), item("4d4d4d4d", same), item("5e5e5e5e", same),
         item("6f", {})});
    EXPECT_EQ(titles.of(QStringLiteral("00c1aa")), QStringLiteral("1부터 20까지의 자연수를 고릅니다."));
    EXPECT_EQ(titles.of(QStringLiteral("2b")),
              QStringLiteral("가나다라 마바사아 가나다라 마바사아 가나다라…"));
    EXPECT_EQ(titles.of(QStringLiteral("3c")), QStringLiteral("가").repeated(22) + u'…');
    EXPECT_EQ(titles.of(QStringLiteral("4d4d4d4d")), same + QStringLiteral(" (4d4d4d)"));
    EXPECT_EQ(titles.of(QStringLiteral("5e5e5e5e")), same + QStringLiteral(" (5e5e5e)"));
    EXPECT_EQ(titles.of(QStringLiteral("6f")), QStringLiteral("수학 · Mathematics"));
    EXPECT_EQ(titles.of(QStringLiteral("unknown")), QStringLiteral("unknown"));
    TestRound round;
    const auto session = collected(round);
    aggregate(*session);
    const RatingList list = listOf(*session);
    const reporting::RatingColumn &items = list.column(RatingField::Item);
    ASSERT_GT(items.words.size(), 1u);
    for (std::size_t i = 0; i < items.words.size(); ++i)
        EXPECT_EQ(items.words[i], QStringLiteral("질문 ") + items.ids[i]);
}

TEST(PanelRatings, CanBeStopped)
{
    class Stopped final : public ProgressSink
    {
    public:
        void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    TestRound round;
    const auto session = collected(round);
    aggregate(*session);
    Stopped stopped;
    const auto list = session->ratings(Language::Korean, stopped);
    ASSERT_FALSE(list.ok());
    EXPECT_EQ(list.error().code, ErrorCode::Cancelled);
}
