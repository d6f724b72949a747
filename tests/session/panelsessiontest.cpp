// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"

#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::hashOf;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;

namespace {

const QString kW01 = QStringLiteral("W01");
const QString kReason = QStringLiteral("추가 제출");

TestRoundShape otherShape()
{
    TestRoundShape shape;
    shape.seed = 2;
    return shape;
}

ReceiveOutcome receiveOne(PanelSession &session, const QByteArray &file)
{
    const auto outcomes = session.receive({{QStringLiteral("file.jscores"), file}});
    EXPECT_TRUE(outcomes.ok()) << (outcomes.ok() ? "" : outcomes.error().text().toStdString());
    return outcomes.ok() ? outcomes->front() : ReceiveOutcome();
}

void receiveAll(TestRound &round, PanelSession &session)
{
    for (const exchange::RosterEntry &entry : round.manifest.roster)
        EXPECT_EQ(receiveOne(session, round.scoreFile(entry.seat)).result, ReceiveResult::Accepted);
}

Status aggregate(PanelSession &session)
{
    SilentProgress progress;
    return session.aggregate(progress);
}

std::string said(const Status &status)
{
    return status.ok() ? std::string() : status.error().text().toStdString();
}

void bringTo(TestRound &round, PanelSession &session, RoundState state)
{
    if (state >= RoundState::Collecting)
        receiveAll(round, session);
    if (state >= RoundState::Closed) {
        ASSERT_EQ(said(session.close()), "");
    }
    if (state >= RoundState::Aggregated) {
        ASSERT_EQ(said(aggregate(session)), "");
    }
    if (state >= RoundState::Locked) {
        ASSERT_TRUE(session.lock().ok());
    }
    if (state >= RoundState::Unsealed) {
        ASSERT_EQ(said(session.unseal(round.vaultFile(), round.custodians[0], round.custodians[2])), "");
    }
    ASSERT_EQ(session.state(), state);
}

QByteArray bytesOf(const TestRound &round)
{
    QByteArray all;
    for (const QString &name : {round.path(), round.path() + QStringLiteral("-wal")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// What must be the same however the files came in.
QStringList standing(const PanelSession &session)
{
    QStringList lines;
    for (const ReceivedVersion &version : session.versions())
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(version.seat, version.hash, version.verdict)
                     .arg(version.phoneChecked);
    for (const SeatStatus &seat : session.seats())
        lines << QStringLiteral("%1 %2 %3 %4").arg(seat.seat, seat.receipt, seat.problem).arg(seat.received);
    return lines;
}

} // namespace

TEST(PanelSession, BeginsSealed)
{
    TestRound round;
    const auto session = round.open();
    ASSERT_TRUE(session);
    EXPECT_EQ(session->state(), RoundState::Sealed);
    EXPECT_EQ(session->events().size(), 1u);
    EXPECT_EQ(session->seats().size(), 5u);
    EXPECT_FALSE(session->seats().front().received);
    EXPECT_EQ(session->seats().front().items, 4);
    EXPECT_FALSE(session->unlocked());
}

TEST(PanelSession, RefusesEveryActionInEveryWrongState)
{
    using Action = std::function<Status(TestRound &, PanelSession &)>;
    const std::map<std::string, Action> actions{
        {"receive",
         [](TestRound &round, PanelSession &s) -> Status {
             const auto outcomes = s.receive({{QStringLiteral("f"), round.scoreFile(kW01, 7)}});
             return outcomes.ok() ? done() : Status(outcomes.error());
         }},
        {"confirm",
         [](TestRound &, PanelSession &s) { return s.confirmReceipt(kW01, s.seats().front().receipt); }},
        {"decide", [](TestRound &, PanelSession &s) { return s.decide(hashOf("no file"), kReason); }},
        {"revoke", [](TestRound &, PanelSession &s) { return s.revoke(kW01, kReason); }},
        {"close", [](TestRound &, PanelSession &s) { return s.close(); }},
        {"reopen", [](TestRound &, PanelSession &s) { return s.reopen(kReason); }},
        {"aggregate", [](TestRound &, PanelSession &s) { return aggregate(s); }},
        {"lock",
         [](TestRound &, PanelSession &s) -> Status {
             const auto number = s.lock();
             return number.ok() ? done() : Status(number.error());
         }},
        {"unseal", [](TestRound &round, PanelSession &s) {
             return s.unseal(round.vaultFile(), round.custodians[0], round.custodians[1]);
         }}};
    const std::map<RoundState, std::set<std::string>> allowed{
        {RoundState::Sealed, {"receive", "revoke"}},
        {RoundState::Collecting, {"receive", "confirm", "revoke", "close"}},
        {RoundState::Closed, {"receive", "confirm", "reopen", "aggregate"}},
        {RoundState::Aggregated, {"receive", "reopen", "lock"}},
        {RoundState::Locked, {"unseal"}},
        {RoundState::Unsealed, {}}};
    for (const auto &[state, possible] : allowed) {
        for (const auto &[name, action] : actions) {
            TestRound round;
            const auto session = round.openAsChair();
            ASSERT_TRUE(session);
            bringTo(round, *session, state);
            const std::size_t before = session->events().size();
            const Status status = action(round, *session);
            const std::string what = name + " in state " + std::to_string(static_cast<int>(state));
            if (name == "decide" && state == RoundState::Collecting) {
                EXPECT_EQ(status.error().code, ErrorCode::NotFound) << "allowed, but there is no conflict";
                continue;
            }
            EXPECT_EQ(status.ok(), possible.contains(name)) << what << ": " << said(status);
            if (possible.contains(name)) {
                EXPECT_EQ(session->events().size(), before + 1) << what;
                continue;
            }
            EXPECT_EQ(status.error().code, ErrorCode::NotAllowed) << what;
            EXPECT_EQ(session->events().size(), before) << what;
            EXPECT_EQ(session->state(), state) << what;
        }
    }
}

TEST(PanelSession, NeedsTheChairsOrTheDeputysKey)
{
    TestRound round;
    const auto session = round.open();
    ASSERT_TRUE(session);
    const auto outcome = session->receive({{QStringLiteral("f"), round.scoreFile(kW01)}});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, ErrorCode::NotAllowed);
    const Status stranger = session->unlock(round.keyFile(round.custodians[0]), TestRound::passphrase());
    ASSERT_FALSE(stranger.ok());
    EXPECT_EQ(stranger.error().code, ErrorCode::WrongKey);
    EXPECT_FALSE(session->unlocked());
    EXPECT_EQ(said(session->unlock(round.keyFile(round.deputy), TestRound::passphrase())), "");
    EXPECT_EQ(receiveOne(*session, round.scoreFile(kW01)).result, ReceiveResult::Accepted);
    EXPECT_EQ(session->events().back().signer, round.deputy.publicKey.signing);
    ASSERT_EQ(said(session->close()), "");
    EXPECT_EQ(said(aggregate(*session)), "");
}

TEST(PanelSession, TheSameBytesChangeNothing)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray file = round.scoreFile(kW01);
    EXPECT_EQ(receiveOne(*session, file).result, ReceiveResult::Accepted);
    const std::size_t events = session->events().size();
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(receiveOne(*session, file).result, ReceiveResult::AlreadyHere);
    EXPECT_EQ(session->events().size(), events);
    EXPECT_EQ(session->versions().size(), 1u);
}

TEST(PanelSession, TheOrderOfArrivalDoesNotMatter)
{
    TestRound round;
    const QByteArray first = round.scoreFile(kW01);
    const QByteArray second = round.scoreFile(kW01, 2, hashOf(first), 1);
    const QByteArray third = round.scoreFile(kW01, 3, hashOf(second), 2);
    const QByteArray rival = round.scoreFile(kW01, 3, hashOf(second), 3);
    const QByteArray moved = round.scoreFile(kW01, 3, hashOf(second), 4, 1);
    const std::vector<std::vector<QByteArray>> sets{
        {first, second, third}, {first, third}, {second, third, rival}, {first, second, moved}};
    QFile::copy(round.path(), round.folder() + QStringLiteral("/fresh"));
    for (std::vector<QByteArray> files : sets) {
        std::sort(files.begin(), files.end());
        std::optional<QStringList> expected;
        do {
            QFile::remove(round.path());
            ASSERT_TRUE(QFile::copy(round.folder() + QStringLiteral("/fresh"), round.path()));
            const auto session = round.openAsChair();
            ASSERT_TRUE(session);
            for (const QByteArray &file : files)
                EXPECT_NE(receiveOne(*session, file).result, ReceiveResult::Refused);
            expected = expected.value_or(standing(*session));
            EXPECT_EQ(standing(*session), *expected);
        } while (std::next_permutation(files.begin(), files.end()));
    }
}

TEST(PanelSession, SaysWhatBecameOfEachVersion)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray first = round.scoreFile(kW01);
    const QByteArray second = round.scoreFile(kW01, 2, hashOf(first), 1);
    const QByteArray fourth = round.scoreFile(kW01, 4, hashOf("third"), 2);
    EXPECT_EQ(receiveOne(*session, second).result, ReceiveResult::MissingPredecessor);
    EXPECT_EQ(receiveOne(*session, first).result, ReceiveResult::Lower);
    EXPECT_EQ(receiveOne(*session, fourth).result, ReceiveResult::MissingPredecessor);
    EXPECT_EQ(session->seats().front().sequence, 4);
    EXPECT_FALSE(session->seats().front().problem.isEmpty());

    TestRound other(otherShape());
    const auto plain = other.openAsChair();
    ASSERT_TRUE(plain);
    const QByteArray one = other.scoreFile(kW01);
    EXPECT_EQ(receiveOne(*plain, one).result, ReceiveResult::Accepted);
    EXPECT_EQ(receiveOne(*plain, other.scoreFile(kW01, 2, hashOf(one), 1)).result, ReceiveResult::Superseded);
    EXPECT_TRUE(plain->seats().front().problem.isEmpty());
}

TEST(PanelSession, ContradictingFilesWaitForTheTelephone)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray one = round.scoreFile(kW01);
    const QByteArray two = round.scoreFile(kW01, 1, {}, 1);
    EXPECT_EQ(receiveOne(*session, one).result, ReceiveResult::Accepted);
    EXPECT_EQ(receiveOne(*session, two).result, ReceiveResult::Conflict);
    EXPECT_EQ(session->events().back().kind, exchange::EventKind::Conflict);
    for (const ReceivedVersion &version : session->versions())
        EXPECT_FALSE(version.counts());
    EXPECT_FALSE(session->close().ok());
    EXPECT_EQ(said(session->confirmReceipt(kW01, exchange::receiptNumber(two))), "");
    for (const ReceivedVersion &version : session->versions())
        EXPECT_EQ(version.counts(), version.hash == hashOf(two));
    EXPECT_EQ(said(session->close()), "");
}

TEST(PanelSession, TheChairMaySettleAConflictWithAReason)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray one = round.scoreFile(kW01);
    const QByteArray moved = round.scoreFile(kW01, 2, hashOf(one), 1, 1);
    receiveOne(*session, one);
    EXPECT_EQ(receiveOne(*session, moved).result, ReceiveResult::Conflict);
    EXPECT_FALSE(session->decide(hashOf(moved), QStringLiteral("  ")).ok());
    EXPECT_EQ(said(session->decide(hashOf(moved), QStringLiteral("노트북 교체 확인"))), "");
    EXPECT_TRUE(session->seats().front().received);
    EXPECT_EQ(session->seats().front().sequence, 2);
    EXPECT_EQ(session->events().back().body.value(QStringLiteral("reason")).toString(),
              QStringLiteral("노트북 교체 확인"));
    EXPECT_FALSE(session->decide(hashOf(moved), kReason).ok()) << "settled already";
}

TEST(PanelSession, AWrongReceiptNamesItsGroup)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray file = round.scoreFile(kW01);
    receiveOne(*session, file);
    QString receipt = exchange::receiptNumber(file);
    QStringList groups = receipt.split(u' ');
    ASSERT_EQ(groups.size(), 6);
    groups[3][1] = groups[3][1] == u'0' ? u'1' : u'0';
    const std::size_t events = session->events().size();
    const Status wrong = session->confirmReceipt(kW01, groups.join(u' '));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, ErrorCode::CheckFailed);
    EXPECT_TRUE(wrong.error().sentence.contains(u'4')) << wrong.error().text().toStdString();
    EXPECT_EQ(session->confirmReceipt(kW01, QStringLiteral("1234")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(session->confirmReceipt(QStringLiteral("W02"), receipt).error().code, ErrorCode::NotFound);
    EXPECT_EQ(session->events().size(), events);
    EXPECT_FALSE(session->seats().front().phoneChecked);
    for (QChar &c : receipt)
        c = c == u' ' ? QChar(u'-') : QChar(c.unicode() - u'0' + u'\uFF10'); // full-width digits
    EXPECT_EQ(said(session->confirmReceipt(kW01, receipt)), "");
    EXPECT_TRUE(session->seats().front().phoneChecked);
    EXPECT_EQ(said(session->confirmReceipt(kW01, receipt)), "");
    EXPECT_EQ(session->events().size(), events + 1) << "a second call says nothing new";
}

TEST(PanelSession, RefusesWhatIsNotOfThisRound)
{
    TestRound round;
    TestRound other(otherShape());
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const auto reason = [&](const QByteArray &file) {
        EXPECT_EQ(receiveOne(*session, file).result, ReceiveResult::Refused);
        return session->events().back().body.value(QStringLiteral("reason")).toString();
    };
    EXPECT_EQ(reason(other.scoreFile(kW01)), QStringLiteral("other_round"));
    EXPECT_EQ(reason("nothing of ours"), QStringLiteral("not_readable"));

    const Judgements empty;
    exchange::Submission foreign = round.submission(kW01, empty);
    foreign.manifestHash = hashOf("other rules");
    EXPECT_EQ(reason(round.seal(foreign)), QStringLiteral("other_manifest"));
    exchange::Submission elsewhere = round.submission(kW01, empty);
    elsewhere.recipients = {round.manifest.chairBox, other.manifest.deputyBox};
    EXPECT_EQ(reason(round.seal(elsewhere)), QStringLiteral("other_recipient"));

    QByteArray flipped = round.scoreFile(kW01);
    flipped[flipped.size() - 1] = static_cast<char>(flipped.back() ^ 1);
    EXPECT_EQ(receiveOne(*session, flipped).result, ReceiveResult::Refused);
    const std::size_t events = session->events().size();
    EXPECT_EQ(receiveOne(*session, flipped).result, ReceiveResult::Refused);
    EXPECT_EQ(session->events().size(), events) << "a file is refused on record once";
    EXPECT_EQ(session->state(), RoundState::Sealed);
    EXPECT_TRUE(session->versions().empty());
}

TEST(PanelSession, RefusesEntriesOutsideTheSheet)
{
    TestRoundShape shape;
    shape.recusals = {{kW01, {QStringLiteral("소나무")}}};
    shape.absent = {{QStringLiteral("item-1"), QStringLiteral("은행")}};
    TestRound round(shape);
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const auto refusal = [&](const CellKey &key, const Mark &mark) {
        Judgements judgements;
        judgements.marks[key] = mark;
        return receiveOne(*session, round.seal(round.submission(kW01, judgements))).result;
    };
    const QString accuracy = QStringLiteral("accuracy");
    const QString item = QStringLiteral("item-1");
    const QString fine = QStringLiteral("item-2");
    EXPECT_EQ(refusal({QStringLiteral("nowhere"), QStringLiteral("가"), accuracy}, {1, {}}),
              ReceiveResult::Refused);
    EXPECT_EQ(refusal({fine, QStringLiteral("라"), accuracy}, {1, {}}), ReceiveResult::Refused);
    EXPECT_EQ(refusal({fine, QStringLiteral("A"), accuracy}, {1, {}}), ReceiveResult::Refused);
    int refused = 0;
    for (const QString &label : {QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("다")}) {
        refused += refusal({item, label, accuracy}, {1, {}}) == ReceiveResult::Refused ? 1 : 0;
        EXPECT_EQ(refusal({fine, label, QStringLiteral("charm")}, {1, {}}), ReceiveResult::Refused);
        EXPECT_EQ(refusal({fine, label, accuracy}, {5, {}}), ReceiveResult::Refused);
    }
    EXPECT_EQ(refused, 2) << "one label is recused, one has no response";
}

TEST(PanelSession, ALateFileCountsOnlyAfterReopening)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QByteArray first = round.scoreFile(kW01);
    receiveOne(*session, first);
    ASSERT_EQ(said(session->close()), "");
    const QByteArray late = round.scoreFile(QStringLiteral("W02"));
    const QByteArray newer = round.scoreFile(kW01, 2, hashOf(first), 1);
    EXPECT_EQ(receiveOne(*session, late).result, ReceiveResult::Late);
    ASSERT_EQ(said(aggregate(*session)), "");
    const QString before = session->resultHash();
    EXPECT_EQ(receiveOne(*session, newer).result, ReceiveResult::Late);
    EXPECT_FALSE(session->seats().at(1).received);
    EXPECT_FALSE(session->reopen(QString()).ok());
    ASSERT_EQ(said(session->reopen(kReason)), "");
    EXPECT_TRUE(session->seats().at(1).received);
    EXPECT_EQ(session->seats().at(0).sequence, 2);
    EXPECT_TRUE(session->cells().empty());
    EXPECT_TRUE(session->results().isEmpty());
    EXPECT_TRUE(session->resultHash().isEmpty());
    ASSERT_EQ(said(session->close()), "");
    ASSERT_EQ(said(aggregate(*session)), "");
    EXPECT_NE(session->resultHash(), before);
    QStringList results;
    QStringList reasons;
    for (const exchange::Event &event : session->events()) {
        if (event.kind == exchange::EventKind::Aggregated)
            results << event.body.value(QStringLiteral("result_sha256")).toString();
        if (event.kind == exchange::EventKind::Reopened)
            reasons << event.body.value(QStringLiteral("reason")).toString();
    }
    EXPECT_EQ(results, (QStringList{before, session->resultHash()}));
    EXPECT_EQ(reasons, QStringList{kReason});
}

TEST(PanelSession, NothingTellsAScoreWhileCollecting)
{
    // Everything an event may say before aggregation: whose file, which version, how complete.
    const QStringList kHarmless{QStringLiteral("manifest_sha256"),
                                QStringLiteral("manifest_minisig"),
                                QStringLiteral("packets"),
                                QStringLiteral("content_sha256"),
                                QStringLiteral("file"),
                                QStringLiteral("packet_id"),
                                QStringLiteral("seat"),
                                QStringLiteral("sequence"),
                                QStringLiteral("previous"),
                                QStringLiteral("reviewer_key"),
                                QStringLiteral("items"),
                                QStringLiteral("complete"),
                                QStringLiteral("by_benchmark"),
                                QStringLiteral("receipt"),
                                QStringLiteral("late"),
                                QStringLiteral("counted")};
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const QString remark = QStringLiteral("remark-that-stands-nowhere-else");
    Judgements judgements = round.judgements(kW01, [](const QString &i, const QString &c, const QString &k) {
        return TestRound::usualMark(kW01, i, c, k);
    });
    judgements.comments[{QStringLiteral("item-1"), QStringLiteral("가"), QStringLiteral("accuracy")}] =
        remark;
    receiveOne(*session, round.seal(round.submission(kW01, judgements)));
    ASSERT_EQ(said(session->close()), "");
    EXPECT_TRUE(session->cells().empty());
    EXPECT_TRUE(session->pairs().empty());
    EXPECT_TRUE(session->results().isEmpty());
    EXPECT_TRUE(session->view().results.isEmpty());
    const auto contains = [&](const QByteArray &needle) { return bytesOf(round).contains(needle); };
    EXPECT_FALSE(contains(remark.toUtf8()));
    EXPECT_FALSE(contains(remark.toUtf8().toBase64().left(24)));
    for (const exchange::Event &event : session->events()) {
        for (const QString &key : event.body.keys())
            EXPECT_TRUE(kHarmless.contains(key)) << key.toStdString();
    }
    ASSERT_EQ(said(aggregate(*session)), "");
    EXPECT_TRUE(contains(remark.toUtf8())) << "the search must be able to find it";
    EXPECT_FALSE(session->cells().empty());
}

TEST(PanelSession, SurvivesReopeningInEveryState)
{
    TestRound round;
    auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const auto reopenFile = [&] {
        session.reset();
        session = round.openAsChair();
        ASSERT_TRUE(session);
    };
    const QByteArray first = round.scoreFile(kW01);
    receiveAll(round, *session);
    receiveOne(*session, round.scoreFile(kW01, 2, hashOf(first), 1));
    ASSERT_EQ(said(session->confirmReceipt(QStringLiteral("W02"), session->seats().at(1).receipt)), "");
    for (const RoundState state : {RoundState::Collecting, RoundState::Closed, RoundState::Aggregated,
                                   RoundState::Locked, RoundState::Unsealed}) {
        if (state == RoundState::Closed) {
            ASSERT_EQ(said(session->close()), "");
        }
        if (state == RoundState::Aggregated) {
            ASSERT_EQ(said(aggregate(*session)), "");
        }
        if (state == RoundState::Locked) {
            ASSERT_TRUE(session->lock().ok());
        }
        if (state == RoundState::Unsealed) {
            ASSERT_EQ(said(session->unseal(round.vaultFile(), round.custodians[1], round.custodians[2])), "");
        }
        const QStringList before = standing(*session);
        const QJsonObject results = session->results();
        const QString number = session->lockNumber();
        const std::size_t cells = session->cells().size();
        const std::size_t events = session->events().size();
        const std::size_t names = session->identities().size();
        reopenFile();
        EXPECT_EQ(session->state(), state);
        EXPECT_EQ(standing(*session), before);
        EXPECT_EQ(session->results(), results);
        EXPECT_EQ(session->lockNumber(), number);
        EXPECT_EQ(session->cells().size(), cells);
        EXPECT_EQ(session->events().size(), events);
        EXPECT_EQ(session->identities().size(), names);
    }
}

TEST(PanelSession, NamesOnlyJoinTheLockedResult)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    bringTo(round, *session, RoundState::Locked);
    EXPECT_EQ(session->lockNumber().split(u' ').size(), 6);
    const QString hash = session->resultHash();
    const QJsonObject results = session->results();
    EXPECT_TRUE(session->identities().empty());

    const Status renamed =
        session->unseal(round.vaultFile(QStringLiteral(" II")), round.custodians[0], round.custodians[1]);
    ASSERT_FALSE(renamed.ok());
    EXPECT_EQ(renamed.error().code, ErrorCode::CheckFailed);
    TestRound other(otherShape());
    EXPECT_FALSE(session->unseal(other.vaultFile(), round.custodians[0], round.custodians[1]).ok());
    EXPECT_FALSE(session->unseal(round.vaultFile(), round.custodians[0], round.custodians[0]).ok());
    EXPECT_FALSE(session->unseal(round.vaultFile(), round.custodians[0], other.custodians[1]).ok());
    EXPECT_FALSE(bytesOf(round).contains(QStringLiteral("회사").toUtf8()))
        << "no name before the unsealing holds";
    EXPECT_EQ(session->state(), RoundState::Locked);

    ASSERT_EQ(said(session->unseal(round.vaultFile(), round.custodians[0], round.custodians[1])), "");
    EXPECT_EQ(session->resultHash(), hash);
    EXPECT_EQ(session->results(), results);
    ASSERT_EQ(session->identities().size(), 3u);
    EXPECT_EQ(session->identities().front().code, QStringLiteral("느티"));
    EXPECT_EQ(session->identities().front().name, QStringLiteral("회사 느티"));
}

TEST(PanelSession, ACancelledAggregationLeavesTheRoundClosed)
{
    class Impatient final : public ProgressSink
    {
    public:
        void report(qint64, qint64, const QString &) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    bringTo(round, *session, RoundState::Closed);
    Impatient progress;
    const Status status = session->aggregate(progress);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(session->state(), RoundState::Closed);
    EXPECT_EQ(said(aggregate(*session)), "");
}
