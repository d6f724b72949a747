// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/eventchain.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

const rawcontainer::SigningKey kRound = rawcontainer::signingKey('R');
const rawcontainer::SigningKey kChair = rawcontainer::signingKey('C');
const std::vector<QByteArray> kAllowed = {kRound.publicKey, kChair.publicKey};

std::vector<Event> chain()
{
    std::vector<Event> out;
    const auto add = [&out](EventKind kind, const rawcontainer::SigningKey &key) {
        const QJsonObject body{{QStringLiteral("note"), QStringLiteral("단계")},
                               {QStringLiteral("n"), qint64(out.size())}};
        const Result<Event> event =
            makeEvent(kind, body, out.empty() ? nullptr : &out.back(), 1'760'000'000'000 + qint64(out.size()),
                      key.publicKey, key.secret);
        ASSERT_TRUE(event.ok());
        out.push_back(*event);
    };
    add(EventKind::Sealed, kRound);
    add(EventKind::Received, kChair);
    add(EventKind::Closed, kChair);
    add(EventKind::Aggregated, kChair);
    add(EventKind::Locked, kChair);
    return out;
}

ErrorCode refusal(const std::vector<Event> &events)
{
    const Status status = checkChain(events, kAllowed);
    EXPECT_FALSE(status.ok());
    return status.ok() ? ErrorCode::Internal : status.error().code;
}

} // namespace

TEST(EventChainTest, AGoodChainHolds)
{
    EXPECT_TRUE(checkChain(chain(), kAllowed).ok());
    EXPECT_EQ(chain().front().previous, QByteArray(32, '\0'));
}

TEST(EventChainTest, TheHashIsTheAgreedOne)
{
    const Event event = chain()[1];
    QJsonObject covered = eventToJson(event);
    covered.remove(QStringLiteral("hash"));
    covered.remove(QStringLiteral("sig"));
    EXPECT_EQ(event.hash, digest::blake2b(*canonicaljson::write(covered), 32, "jeoul1/event"));
}

TEST(EventChainTest, ComesBackFromJson)
{
    std::vector<Event> read;
    for (const Event &event : chain()) {
        const Result<Event> back = eventFromJson(eventToJson(event));
        ASSERT_TRUE(back.ok());
        EXPECT_EQ(back->kind, event.kind);
        EXPECT_EQ(back->body, event.body);
        EXPECT_EQ(back->wallTimeMs, event.wallTimeMs);
        read.push_back(*back);
    }
    EXPECT_TRUE(checkChain(read, kAllowed).ok());
}

TEST(EventChainTest, EveryChangedFieldIsFound)
{
    const std::vector<void (*)(Event &)> changes = {
        [](Event &e) { e.sequence += 1; },
        [](Event &e) { e.sequence -= 1; },
        [](Event &e) { e.kind = EventKind::Reopened; },
        [](Event &e) { e.wallTimeMs += 1; },
        [](Event &e) { e.body[QStringLiteral("note")] = QStringLiteral("other"); },
        [](Event &e) { e.body[QStringLiteral("half")] = 0.5; },
        [](Event &e) { e.previous[3] = static_cast<char>(e.previous.at(3) ^ 1); },
        [](Event &e) { e.hash[0] = static_cast<char>(e.hash.at(0) ^ 1); },
        [](Event &e) { e.hash.clear(); },
        [](Event &e) { e.signer = rawcontainer::signingKey('C' + 1).publicKey; },
        [](Event &e) { e.signature[63] = static_cast<char>(e.signature.at(63) ^ 1); },
        [](Event &e) { e.signature.clear(); },
    };
    for (std::size_t which = 0; which < chain().size(); ++which) {
        for (std::size_t change = 0; change < changes.size(); ++change) {
            std::vector<Event> events = chain();
            changes[change](events[which]);
            EXPECT_EQ(refusal(events), ErrorCode::CheckFailed) << which << '/' << change;
        }
    }
}

TEST(EventChainTest, StepsCannotBeLeftOutSwappedOrRepeated)
{
    for (std::size_t which = 0; which + 1 < chain().size(); ++which) {
        std::vector<Event> events = chain();
        events.erase(events.begin() + qsizetype(which));
        EXPECT_EQ(refusal(events), ErrorCode::CheckFailed) << which;
        events = chain();
        std::swap(events[which], events[which + 1]);
        EXPECT_EQ(refusal(events), ErrorCode::CheckFailed) << which;
        events = chain();
        events.insert(events.begin() + qsizetype(which), events[which]);
        EXPECT_EQ(refusal(events), ErrorCode::CheckFailed) << which;
    }
    EXPECT_EQ(refusal({}), ErrorCode::CheckFailed);
}

TEST(EventChainTest, AStepByAStrangerIsFound)
{
    const rawcontainer::SigningKey stranger = rawcontainer::signingKey('S');
    std::vector<Event> events = chain();
    events.push_back(
        *makeEvent(EventKind::Unsealed, {}, &events.back(), 0, stranger.publicKey, stranger.secret));
    EXPECT_EQ(refusal(events), ErrorCode::CheckFailed);
    EXPECT_TRUE(checkChain(events, {kRound.publicKey, kChair.publicKey, stranger.publicKey}).ok());
}

TEST(EventChainTest, TheFirstBadStepIsNamed)
{
    std::vector<Event> events = chain();
    events[2].body = {};
    events[3].body = {};
    const Status status = checkChain(events, kAllowed);
    ASSERT_FALSE(status.ok());
    EXPECT_TRUE(status.error().sentence.contains(QStringLiteral("3 (CLOSED)")))
        << status.error().sentence.toStdString();
}

TEST(EventChainTest, ABodyWithoutCanonicalFormIsNotSigned)
{
    EXPECT_FALSE(makeEvent(EventKind::Sealed, {{QStringLiteral("x"), 0.1}}, nullptr, 0, kRound.publicKey,
                           kRound.secret)
                     .ok());
    EXPECT_FALSE(makeEvent(EventKind::Sealed, {}, nullptr, 0, kChair.publicKey, kRound.secret).ok());
}

TEST(EventChainTest, JsonThatCannotBeRightIsRefused)
{
    const QJsonObject good = eventToJson(chain()[1]);
    for (const QString &key : good.keys()) {
        QJsonObject object = good;
        object.remove(key);
        EXPECT_FALSE(eventFromJson(object).ok()) << key.toStdString();
        object[key] = true;
        EXPECT_FALSE(eventFromJson(object).ok()) << key.toStdString();
    }
    QJsonObject more = good;
    more[QStringLiteral("more")] = 1;
    EXPECT_FALSE(eventFromJson(more).ok());
    QJsonObject unknown = good;
    unknown[QStringLiteral("kind")] = QStringLiteral("FORGOTTEN");
    EXPECT_FALSE(eventFromJson(unknown).ok());
}

TEST(EventChainTest, KindsHaveDifferentNames)
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(EventKind::Revoked); ++kind)
        names << eventKindName(static_cast<EventKind>(kind));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(eventKindName(static_cast<EventKind>(-1)), QString()) << "no kind, no name";
}
