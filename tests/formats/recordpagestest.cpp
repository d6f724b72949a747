// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the pages about records: vault, manifest and events, workspace.
#include "models/base/digest.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/keys.h"
#include "models/exchange/manifest.h"
#include "models/exchange/vault.h"
#include "models/storage/journalrow.h"
#include "tests/formats/fixedfile.h"
#include "tests/formats/workedexample.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QtEndian>

using namespace jeoul;
using namespace jeoul::exchange;
using namespace jeoul::formats;
using rawcontainer::signingKey;

namespace {

SecretKey custodian(char which)
{
    SeededRandom random(QByteArray(32, which), "custodian");
    return makeKey(KeyRole::Custodian, random);
}

template <typename Integer>
QByteArray little(Integer value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QJsonObject vaultRecord()
{
    const QJsonObject team{{QStringLiteral("aliases"), QJsonArray{QStringLiteral("Gaon")}},
                           {QStringLiteral("code"), QStringLiteral("소나무")},
                           {QStringLiteral("model"), QStringLiteral("가온-1")},
                           {QStringLiteral("name"), QStringLiteral("가온")},
                           {QStringLiteral("organisation"), QStringLiteral("가온 주식회사")},
                           {QStringLiteral("salt"), hexOf(QByteArray(32, 's'))},
                           {QStringLiteral("team_id"), QStringLiteral("t1")}};
    return {{QStringLiteral("format"), QStringLiteral("jeoul-vault")},
            {QStringLiteral("items"),
             QJsonArray{QJsonObject{{QStringLiteral("original"), QStringLiteral("Q-001")},
                                    {QStringLiteral("sealed"), QStringLiteral("i1")}}}},
            {QStringLiteral("redactions"), QJsonArray()},
            {QStringLiteral("reviewers"), QJsonArray()},
            {QStringLiteral("round_id"), QStringLiteral("0123456789abcdef")},
            {QStringLiteral("teams"), QJsonArray{team}},
            {QStringLiteral("v"), 1}};
}

/// For each pair: sealed for the first, and that sealed for the second.
QJsonArray pairWraps(const std::vector<SecretKey> &custodians)
{
    QJsonArray wraps;
    for (std::size_t i = 0; i < custodians.size(); ++i) {
        for (std::size_t j = i + 1; j < custodians.size(); ++j) {
            const QByteArray inner = sealedBox(kPayloadKey, custodians[i].publicKey.box, QByteArray(32, 'e'));
            wraps.append(hexOf(sealedBox(inner, custodians[j].publicKey.box, QByteArray(32, 'f'))));
        }
    }
    return wraps;
}

} // namespace

TEST(RecordPagesTest, Vault)
{
    std::vector<SecretKey> custodians;
    for (const char which : {'1', '2', '3'})
        custodians.push_back(custodian(which));
    const auto round = signingKey('R');
    const FixedFile made{3,
                         "jeoul1/vault",
                         {{QStringLiteral("round"), QStringLiteral("01234567")},
                          {QStringLiteral("wraps"), pairWraps(custodians)}},
                         canonical(vaultRecord()),
                         round};
    const QByteArray file = fileOf(made);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_TRUE(openVault(file, round.publicKey, custodians[i], custodians[(i + 1) % 3]).ok()) << i;

    WorkedExample example;
    example.hex("Ed25519 seed of the round key", QByteArray(32, 'R'));
    for (std::size_t i = 0; i < 3; ++i)
        example.hex(qPrintable(QStringLiteral("X25519 secret of custodian %1").arg(i)),
                    custodians[i].boxSecret);
    example.hex("ephemeral secret of the inner sealed boxes (random in real files)", QByteArray(32, 'e'))
        .hex("ephemeral secret of the outer sealed boxes (random in real files)", QByteArray(32, 'f'))
        .hex("payload key", kPayloadKey)
        .text("payload", QString::fromUtf8(made.payload));
    describe(example, made, file);
    expectOnPage(QStringLiteral("vault.md"), example);
}

TEST(RecordPagesTest, EventChain)
{
    const auto round = signingKey('R');
    const auto chair = signingKey('C');
    const Result<Event> first =
        makeEvent(EventKind::Sealed, {{QStringLiteral("manifest_sha256"), QString(64, u'5')}}, nullptr,
                  1'790'000'000'000, round.publicKey, round.secret);
    ASSERT_TRUE(first.ok());
    const Result<Event> second = makeEvent(EventKind::Refused,
                                           {{QStringLiteral("file"), QString(64, u'6')},
                                            {QStringLiteral("reason"), QStringLiteral("damaged")},
                                            {QStringLiteral("seat"), QString()}},
                                           &*first, 1'790'000'060'000, chair.publicKey, chair.secret);
    ASSERT_TRUE(second.ok());
    EXPECT_TRUE(checkChain({*first, *second}, {round.publicKey, chair.publicKey}).ok());
    EXPECT_EQ(second->signature, ed25519("jeoul1/event", second->hash, chair.secret));
    QJsonObject covered = eventToJson(*second);
    covered.remove(QStringLiteral("hash"));
    covered.remove(QStringLiteral("sig"));
    EXPECT_EQ(second->hash, digest::blake2b(canonical(covered), 32, "jeoul1/event"));

    WorkedExample example;
    example.hex("Ed25519 seed of the round key", QByteArray(32, 'R'))
        .hex("Ed25519 seed of the chair's key", QByteArray(32, 'C'))
        .text("first event", QString::fromUtf8(canonical(eventToJson(*first))))
        .text("what the hash of the second covers", QString::fromUtf8(canonical(covered)))
        .text("second event", QString::fromUtf8(canonical(eventToJson(*second))))
        .hex("commitment of salt 32 x 73, code 소나무, team id t1, name 가온",
             commitmentDigest(QByteArray(32, 's'), QStringLiteral("소나무"), QStringLiteral("t1"),
                              QStringLiteral("가온")));
    expectOnPage(QStringLiteral("eventchain.md"), example);
}

TEST(RecordPagesTest, Workspace)
{
    const QByteArray key(32, 'w');
    const QByteArray boot = rising(0, 16);
    const QJsonObject body{{QStringLiteral("criterion"), QStringLiteral("accuracy")},
                           {QStringLiteral("item"), QStringLiteral("i1")},
                           {QStringLiteral("label"), QStringLiteral("A")},
                           {QStringLiteral("step"), 7}};
    storage::JournalRow row;
    row.sequence = 2;
    row.kind = 3;
    row.wallMs = 1'790'000'000'000;
    row.boot = boot;
    row.monotonicMs = 5'000;
    row.body = storage::sealBody(body, row.sequence, row.kind, key, rising(64, 24));
    row.previous = QByteArray(32, 'h');
    row.hash = storage::journalHash(row);
    const QByteArray text = little(row.sequence) + little(row.kind) + little(row.wallMs) + boot +
                            little(row.monotonicMs) + little(static_cast<quint32>(row.body.size())) +
                            row.body + row.previous;
    EXPECT_EQ(row.hash, digest::blake2b(text, 32, "jeoul1/journal"));
    const Result<QJsonObject> opened = storage::openBody(row, key);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(*opened, body);

    WorkedExample example;
    example.hex("workspace key", key)
        .number("seq", row.sequence)
        .number("kind", row.kind)
        .number("wall_ms", row.wallMs)
        .hex("boot", boot)
        .number("mono_ms", row.monotonicMs)
        .hex("nonce", rising(64, 24))
        .text("plaintext",
              QString::fromUtf8(QByteArray(R"({"criterion":"accuracy","item":"i1","label":"A","step":7})")))
        .hex("additional data", little(row.sequence) + little(row.kind))
        .hex("body", row.body)
        .hex("prev", row.previous)
        .hex("what the hash covers", text)
        .hex("hash", row.hash);
    expectOnPage(QStringLiteral("workspace.md"), example);
}
