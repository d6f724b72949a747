// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelledger.h"
#include "models/session/panelverdicts.h"

#include <gtest/gtest.h>

#include <QJsonArray>

/// Bodies of steps that a hand has changed, member by member, and what stands for a seat meanwhile.
using namespace jeoul;
using namespace jeoul::session;
using exchange::Event;
using exchange::EventKind;

namespace {

const QString kSeat = QStringLiteral("W01");
const QByteArray kLaptop(32, 'a');

Event event(EventKind kind, const QJsonObject &body = {})
{
    Event made;
    made.kind = kind;
    made.body = body;
    made.hash = QByteArray(32, 'l');
    return made;
}

QString hash(char letter)
{
    return QString(64, QLatin1Char(letter));
}

QJsonObject received(char letter, qint64 sequence, bool late = false)
{
    LedgerFile file;
    file.hash = hash(letter);
    file.packetId = QStringLiteral("packet");
    file.seat = kSeat;
    file.sequence = sequence;
    file.reviewer = kLaptop;
    file.late = late;
    return file.toJson();
}

QJsonObject about(char letter, const QString &seat = kSeat)
{
    return {{QStringLiteral("file"), hash(letter)}, {QStringLiteral("seat"), seat}};
}

PanelLedger after(const std::vector<Event> &events)
{
    PanelLedger ledger;
    EXPECT_TRUE(ledger.events().empty()) << "nothing happened yet";
    EXPECT_TRUE(ledger.apply(event(EventKind::Sealed)).ok());
    for (const Event &step : events) {
        const Status taken = ledger.apply(step);
        EXPECT_TRUE(taken.ok()) << taken.error().text().toStdString();
    }
    return ledger;
}

Event closed(const QStringList &counted)
{
    return event(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray::fromStringList(counted)}});
}

} // namespace

TEST(PanelLedgerEdges, ARecordOfAFileNeedsEachOfItsFacts)
{
    const std::vector<std::pair<const char *, QJsonValue>> lies{{"file", QStringLiteral("ab")},
                                                                {"seat", QString()},
                                                                {"packet_id", QString()},
                                                                {"sequence", 0},
                                                                {"reviewer_key", QStringLiteral("00")}};
    for (const auto &[member, value] : lies) {
        PanelLedger ledger = after({});
        QJsonObject body = received('a', 1);
        body.insert(QLatin1String(member), value);
        const Status taken = ledger.apply(event(EventKind::Received, body));
        ASSERT_FALSE(taken.ok()) << member;
        EXPECT_EQ(taken.error().code, ErrorCode::Damaged);
        EXPECT_EQ(taken.error().sentence, QStringLiteral("A record of a received file is incomplete."));
        EXPECT_EQ(ledger.state(), RoundState::Sealed);
        EXPECT_EQ(ledger.last().kind, EventKind::Sealed);
    }
}

TEST(PanelLedgerEdges, AChoiceIsOfAFileOfThatSeatThatIsNotLate)
{
    const std::vector<Event> steps{event(EventKind::Received, received('a', 1)), closed({hash('a')}),
                                   event(EventKind::Received, received('b', 2, true))};
    PanelLedger ledger = after(steps);
    const auto refusal = [&](const QJsonObject &body) {
        const Status taken = ledger.apply(event(EventKind::PhoneChecked, body));
        return taken.ok() ? std::string() : taken.error().detail.toStdString();
    };
    EXPECT_EQ(refusal(about('c')), "no such file");
    EXPECT_EQ(refusal(about('a', QStringLiteral("W02"))), "no such file");
    EXPECT_EQ(refusal(about('b')), "no such file");
    EXPECT_FALSE(ledger.files().at(hash('a')).phoneChecked);
    EXPECT_EQ(refusal(about('a')), "");
    EXPECT_TRUE(ledger.files().at(hash('a')).phoneChecked);
}

TEST(PanelLedgerEdges, WhetherAFileIsLateFollowsFromTheSteps)
{
    PanelLedger ledger = after({});
    const Status taken = ledger.apply(event(EventKind::Received, received('a', 1, true)));
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().detail, QStringLiteral("file known, lateness wrong, or packet revoked"));
    EXPECT_TRUE(ledger.files().empty());
}

TEST(PanelLedgerEdges, AStepThatDoesNotFitGivesNoNextLedger)
{
    const PanelLedger ledger = after({event(EventKind::Received, received('a', 1))});
    EXPECT_EQ(ledger.with(closed({hash('a')}))->state(), RoundState::Closed);
    EXPECT_EQ(ledger.with(closed({})).error().detail, QStringLiteral("counted files differ"));
    EXPECT_EQ(ledger.with(Error(ErrorCode::Internal, QStringLiteral("no event"))).error().sentence,
              QStringLiteral("no event"));
    EXPECT_EQ(ledger.state(), RoundState::Collecting);
}

TEST(PanelLedgerEdges, AfterClosingOnlyWhatCountsIsConfirmed)
{
    PanelLedger ledger =
        after({event(EventKind::Received, received('a', 1)), event(EventKind::Received, received('b', 2)),
               event(EventKind::Received, received('c', 2)), closed({hash('a')})});
    const Status taken = ledger.apply(event(EventKind::PhoneChecked, about('b')));
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().detail, QStringLiteral("choice after closing"));
    EXPECT_EQ(ledger.counted(), QStringList{hash('a')});
}

TEST(PanelLedgerEdges, NamesJoinOneLockAndHaveADocument)
{
    const auto ledger = [] {
        return after({event(EventKind::Received, received('a', 1)), closed({hash('a')}),
                      event(EventKind::Aggregated, {{QStringLiteral("result_sha256"), hash('d')}}),
                      event(EventKind::Locked, {{QStringLiteral("result_sha256"), hash('d')}})});
    };
    const auto taken = [&](const QByteArray &lock, const QString &document) {
        const Event unsealed =
            event(EventKind::Unsealed, {{QStringLiteral("lock"), QString::fromLatin1(lock)},
                                        {QStringLiteral("unseal_sha256"), document}});
        return ledger().apply(unsealed).ok();
    };
    const QByteArray lock = QByteArray(32, 'l').toHex();
    EXPECT_TRUE(taken(lock, hash('e')));
    EXPECT_FALSE(taken(lock, QStringLiteral("e")));
    EXPECT_FALSE(taken(QByteArray(32, 'k').toHex(), hash('e')));
}

TEST(PanelLedgerEdges, TheNewestOfContradictingFilesStandsForTheSeat)
{
    // Found in the order of their hashes, so that each of the two may come first.
    for (const auto &[one, other] : {std::pair(1, 2), std::pair(2, 1)}) {
        PanelLedger ledger = after({});
        QJsonObject rival = received('b', other);
        rival.insert(QStringLiteral("reviewer_key"), QString::fromLatin1(QByteArray(32, 'z').toHex()));
        ASSERT_TRUE(ledger.apply(event(EventKind::Received, received('a', one))).ok());
        ASSERT_TRUE(ledger.apply(event(EventKind::Conflict, rival)).ok());
        ASSERT_NE(ledger.current(kSeat), nullptr);
        EXPECT_EQ(ledger.current(kSeat)->sequence, 2);
        EXPECT_EQ(ledger.current(QStringLiteral("W02")), nullptr);
    }
}

TEST(PanelVerdictEdges, AChoiceOfAnotherPacketsFileSaysNothing)
{
    const std::vector<FileVersion> files{{QStringLiteral("x"), 1, {}, kLaptop},
                                         {QStringLiteral("y"), 1, {}, kLaptop}};
    const QString elsewhere = QStringLiteral("of another packet");
    const std::map<QString, QString> apart{{QStringLiteral("x"), verdict::kConflict},
                                           {QStringLiteral("y"), verdict::kConflict}};
    EXPECT_EQ(judgeVersions(files, {elsewhere}), apart);
    const std::map<QString, QString> settled{{QStringLiteral("x"), verdict::kConflict},
                                             {QStringLiteral("y"), verdict::kCounted}};
    EXPECT_EQ(judgeVersions(files, {QStringLiteral("y"), elsewhere}), settled);
}
