// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelledger.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <map>
#include <set>

using namespace jeoul;
using namespace jeoul::session;
using exchange::Event;
using exchange::EventKind;

namespace {

constexpr int kKinds = static_cast<int>(EventKind::Revoked) + 1;
const QString kHash = QString(64, u'a');
const QString kResult = QString(64, u'b');
const QByteArray kLock = QByteArray(32, 'l');

Event event(EventKind kind, const QJsonObject &body = {})
{
    Event made;
    made.kind = kind;
    made.body = body;
    made.hash = kLock;
    return made;
}

QJsonObject received(bool late)
{
    LedgerFile file;
    file.hash = kHash;
    file.packetId = QStringLiteral("packet");
    file.seat = QStringLiteral("W01");
    file.sequence = 1;
    file.reviewer = QByteArray(32, 'r');
    file.late = late;
    return file.toJson();
}

QJsonObject revoked(const QString &packet)
{
    return {{QStringLiteral("seat"), QStringLiteral("W01")},
            {QStringLiteral("packet_id"), packet},
            {QStringLiteral("reason"), QStringLiteral("lost")}};
}

/// The steps that lead to each state, one to the next.
std::vector<Event> stepsTo(RoundState state)
{
    const std::vector<Event> all = {
        event(EventKind::Sealed),
        event(EventKind::Received, received(false)),
        event(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray{kHash}}}),
        event(EventKind::Aggregated, {{QStringLiteral("result_sha256"), kResult}}),
        event(EventKind::Locked, {{QStringLiteral("result_sha256"), kResult}}),
        event(EventKind::Unsealed, {{QStringLiteral("lock"), QString::fromLatin1(kLock.toHex())},
                                    {QStringLiteral("unseal_sha256"), QString(64, u'c')}})};
    return {all.begin(), all.begin() + static_cast<int>(state) + 1};
}

PanelLedger ledgerIn(RoundState state)
{
    PanelLedger ledger;
    for (const Event &step : stepsTo(state)) {
        const Status taken = ledger.apply(step);
        EXPECT_TRUE(taken.ok()) << taken.error().text().toStdString();
    }
    EXPECT_EQ(ledger.state(), state);
    return ledger;
}

/// What may happen in each state, as trust.md 2.8 has it: files come in until the lock (late ones after
/// closing), what counts is final between closing and reopening, and the way from closing to the names has no
/// short cut.
const std::map<RoundState, std::set<EventKind>> kAllowed = {
    {RoundState::Sealed, {EventKind::Received, EventKind::Refused, EventKind::Conflict, EventKind::Revoked}},
    {RoundState::Collecting,
     {EventKind::Received, EventKind::Refused, EventKind::Conflict, EventKind::PhoneChecked,
      EventKind::Decided, EventKind::Revoked, EventKind::Closed}},
    {RoundState::Closed,
     {EventKind::Received, EventKind::Refused, EventKind::Conflict, EventKind::PhoneChecked,
      EventKind::Reopened, EventKind::Aggregated}},
    {RoundState::Aggregated,
     {EventKind::Received, EventKind::Refused, EventKind::Conflict, EventKind::Reopened, EventKind::Locked}},
    {RoundState::Locked, {EventKind::Unsealed}},
    {RoundState::Unsealed, {}}};

} // namespace

TEST(PanelLedger, EveryStepInEveryStateIsAllowedOrRefusedAsAgreed)
{
    int pairs = 0;
    for (const auto &[state, allowed] : kAllowed) {
        for (int number = 0; number < kKinds; ++number, ++pairs) {
            const auto kind = static_cast<EventKind>(number);
            PanelLedger ledger = ledgerIn(state);
            const std::size_t before = ledger.events().size();
            const std::string what = exchange::eventKindName(kind).toStdString() + " in state " +
                                     std::to_string(static_cast<int>(state));
            EXPECT_EQ(ledger.allows(kind).ok(), allowed.contains(kind)) << what;
            if (allowed.contains(kind))
                continue;
            const Status refused = ledger.apply(event(kind));
            ASSERT_FALSE(refused.ok()) << what;
            EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed) << what;
            EXPECT_FALSE(refused.error().remedy.isEmpty()) << what;
            EXPECT_EQ(ledger.state(), state) << what;
            EXPECT_EQ(ledger.events().size(), before) << what;
        }
    }
    EXPECT_EQ(pairs, 72);
}

TEST(PanelLedger, NothingComesBeforeTheSealing)
{
    for (int number = 1; number < kKinds; ++number) {
        PanelLedger ledger;
        EXPECT_FALSE(ledger.apply(event(static_cast<EventKind>(number))).ok()) << number;
        EXPECT_TRUE(ledger.events().empty());
    }
}

TEST(PanelLedger, AStepThatDoesNotFitTheOnesBeforeItIsRefused)
{
    const std::vector<std::pair<RoundState, Event>> misfits = {
        {RoundState::Collecting, event(EventKind::Received, received(false))}, // known
        {RoundState::Closed, event(EventKind::Received, received(false))},     // not marked late
        {RoundState::Sealed, event(EventKind::Revoked, revoked({}))},
        {RoundState::Collecting, event(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray{}}})},
        {RoundState::Collecting,
         event(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray{kResult}}})},
        {RoundState::Closed, event(EventKind::Aggregated)},
        {RoundState::Aggregated, event(EventKind::Locked, {{QStringLiteral("result_sha256"), kHash}})},
        {RoundState::Locked, event(EventKind::Unsealed, {{QStringLiteral("lock"), kHash}})}};
    for (std::size_t i = 0; i < misfits.size(); ++i) {
        PanelLedger ledger = ledgerIn(misfits[i].first);
        const std::size_t before = ledger.events().size();
        const Status refused = ledger.apply(misfits[i].second);
        ASSERT_FALSE(refused.ok()) << i;
        EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed) << i;
        EXPECT_EQ(ledger.state(), misfits[i].first) << i;
        EXPECT_EQ(ledger.events().size(), before) << i;
    }
}

TEST(PanelLedger, ARevocationNamesSeatPacketAndReason)
{
    for (const QString &member : revoked(QStringLiteral("packet")).keys()) {
        PanelLedger ledger = ledgerIn(RoundState::Collecting);
        QJsonObject body = revoked(QStringLiteral("packet"));
        body.remove(member);
        EXPECT_EQ(ledger.apply(event(EventKind::Revoked, body)).error().code, ErrorCode::CheckFailed)
            << member.toStdString();
        EXPECT_EQ(ledger.counted(), QStringList{kHash});
    }
}

TEST(PanelLedger, NothingOfARevokedPacketCountsOrComesIn)
{
    PanelLedger ledger = ledgerIn(RoundState::Collecting);
    ASSERT_TRUE(ledger.apply(event(EventKind::Revoked, revoked(QStringLiteral("other")))).ok());
    EXPECT_EQ(ledger.counted(), QStringList{kHash}) << "another packet's files are not touched";
    ASSERT_TRUE(ledger.apply(event(EventKind::Revoked, revoked(QStringLiteral("packet")))).ok());
    EXPECT_EQ(ledger.revocation(QStringLiteral("packet")), QStringLiteral("lost"));
    EXPECT_TRUE(ledger.counted().isEmpty());
    EXPECT_EQ(ledger.current(QStringLiteral("W01")), nullptr);
    EXPECT_EQ(ledger.files().at(kHash).verdict, QStringLiteral("revoked")) << "it stays on record";
    QJsonObject second = received(false);
    second.insert(QStringLiteral("file"), QString(64, u'd'));
    const QJsonObject about{{QStringLiteral("seat"), QStringLiteral("W01")}, {QStringLiteral("file"), kHash}};
    for (const Event &step : {event(EventKind::Revoked, revoked(QStringLiteral("packet"))),
                              event(EventKind::Received, second), event(EventKind::Conflict, second),
                              event(EventKind::PhoneChecked, about), event(EventKind::Decided, about),
                              event(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray{kHash}}})})
        EXPECT_EQ(ledger.apply(step).error().code, ErrorCode::CheckFailed)
            << exchange::eventKindName(step.kind).toStdString();
}

TEST(PanelLedger, ALateRevocationIsToldWhatToDo)
{
    const auto advice = [](RoundState state) {
        return ledgerIn(state).allows(EventKind::Revoked).error().remedy.toStdString();
    };
    EXPECT_EQ(advice(RoundState::Closed), advice(RoundState::Aggregated));
    EXPECT_EQ(advice(RoundState::Locked), advice(RoundState::Unsealed));
    EXPECT_NE(advice(RoundState::Closed), advice(RoundState::Locked));
}
