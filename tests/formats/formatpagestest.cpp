// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of resources/formats, made anew and compared with the pages; the library then opens
// what was made.
#include "models/base/digest.h"
#include "models/exchange/container.h"
#include "models/exchange/packet.h"
#include "models/exchange/recoverysheet.h"
#include "models/exchange/submission.h"
#include "tests/exchange/samples.h"
#include "tests/formats/fixedfile.h"
#include "tests/formats/workedexample.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace jeoul;
using namespace jeoul::exchange;
using namespace jeoul::formats;
using rawcontainer::signingKey;

TEST(FormatPagesTest, Container)
{
    const auto signer = signingKey('s');
    const FixedFile made{
        1, "jeoul1/packet", {{QStringLiteral("id"), QStringLiteral("가")}}, "payload", signer};
    const QByteArray file = fileOf(made);
    const auto parsed = container::Unverified::parse(file, container::Type::Packet);
    ASSERT_TRUE(parsed.ok());
    const auto verified = parsed->verify(signer.publicKey);
    ASSERT_TRUE(verified.ok());
    const Result<QByteArray> payload = verified->open(SecretBytes::copyOf(kPayloadKey));
    ASSERT_TRUE(payload.ok());
    EXPECT_EQ(*payload, made.payload);
    const Result<QByteArray> written =
        container::write({container::Type::Packet, made.header, made.payload, 0},
                         SecretBytes::copyOf(kPayloadKey), signer.secret);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(written->first(20 + 41), file.first(20 + 41)) << "prefix and header of the library itself";

    WorkedExample example;
    example.hex("Ed25519 seed of the signer", QByteArray(32, 's'))
        .hex("its public key", signer.publicKey)
        .hex("payload key", kPayloadKey)
        .hex("payload", made.payload)
        .hex("the first 24 of 65,536 bytes before encryption", rawcontainer::pad(made.payload).first(24))
        .hex("additional data of chunk 0", digest::blake2b(file.first(20 + 41), 32))
        .hex("D, what is signed",
             digest::blake2b("jeoul1/packet" + QByteArray(1, '\0') + file.chopped(64), 64));
    describe(example, file);
    EXPECT_EQ(exampleIn(QStringLiteral("container.md")).toStdString(), example.lines().toStdString());
}

TEST(FormatPagesTest, Key)
{
    RisingRandom random;
    const SecretKey key = makeKey(KeyRole::Custodian, random);
    const QString passphrase = QStringLiteral("저울 하나 둘 셋");
    const QByteArray salt = rising(64, 16);
    const QByteArray master = argon2id(passphrase.toUtf8(), salt, kCost);
    const QByteArray wrapping = subkey(master, 1, "jeoulkey");
    const QByteArray wrap = secretBox(kPayloadKey, wrapping, rising(80, 24));
    const FixedFile made{4,
                         "jeoul1/key",
                         {{QStringLiteral("box"), hexOf(key.publicKey.box)},
                          {QStringLiteral("kdf"), kdfJson(salt)},
                          {QStringLiteral("role"), QStringLiteral("custodian")},
                          {QStringLiteral("signing"), hexOf(key.publicKey.signing)},
                          {QStringLiteral("wrap"), hexOf(wrap)}},
                         key.signingSecret + key.boxSecret,
                         {key.publicKey.signing, key.signingSecret}};
    const QByteArray file = fileOf(made);
    const Result<SecretKey> read = readSecretKey(file, passphrase, rawcontainer::cheapPolicy());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->boxSecret, key.boxSecret);

    WorkedExample example;
    example.text("passphrase", passphrase)
        .hex("payload key", kPayloadKey)
        .hex("payload: Ed25519 secret, X25519 secret", made.payload)
        .hex("master key", master)
        .hex("wrapping key", wrapping);
    describe(example, file);
    example.text("confirmation number", key.publicKey.confirmationNumber())
        .text("public key file", QString::fromUtf8(*writePublicKey(key)));
    EXPECT_EQ(exampleIn(QStringLiteral("key.md")).toStdString(), example.lines().toStdString());
}

TEST(FormatPagesTest, RecoverySheet)
{
    RisingRandom random;
    const SecretKey key = makeKey(KeyRole::Custodian, random);
    const QString passphrase = QStringLiteral("저울 하나 둘 셋");
    const Result<QString> sheet = recoverysheet::write(key, passphrase, rawcontainer::cheapPolicy(), random);
    ASSERT_TRUE(sheet.ok());
    const qsizetype first = sheet->indexOf(QStringLiteral("role: "));
    WorkedExample example;
    example.text("passphrase", passphrase);
    EXPECT_EQ(exampleIn(QStringLiteral("recoverysheet.md")).toStdString(),
              (example.lines() + sheet->mid(first)).toStdString());
}

TEST(FormatPagesTest, Packet)
{
    const auto round = signingKey('R');
    const Result<QByteArray> plaintext = packetPlaintext(samples::packetContent(), samples::packetKeys());
    ASSERT_TRUE(plaintext.ok());
    const QByteArray salt = rising(64, 16);
    const QByteArray master = argon2id("000000000000079444", salt, kCost);
    const QByteArray wrapping = subkey(master, 1, "jeoulpkt");
    const PacketContent content = samples::packetContent();
    const FixedFile made{1,
                         "jeoul1/packet",
                         {{QStringLiteral("kdf"), kdfJson(salt)},
                          {QStringLiteral("packet"), content.packetId},
                          {QStringLiteral("round"), content.roundId.left(8)},
                          {QStringLiteral("round_public"), hexOf(round.publicKey)},
                          {QStringLiteral("wrap"), hexOf(secretBox(kPayloadKey, wrapping, rising(80, 24)))}},
                         *plaintext,
                         round};
    const QByteArray file = fileOf(made);
    const Result<OpenedPacket> opened = openPacket(file, samples::kOpenCode, rawcontainer::cheapPolicy());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->workspaceKey, subkey(master, 2, "jeoulpkt"));

    WorkedExample example;
    example.text("open code", samples::kOpenCode)
        .hex("Ed25519 seed of the round key", QByteArray(32, 'R'))
        .hex("payload key", kPayloadKey)
        .hex("master key", master)
        .hex("wrapping key", wrapping)
        .hex("workspace key", opened->workspaceKey)
        .text("plaintext", QString::fromUtf8(*plaintext))
        .digestOf("the plaintext", *plaintext);
    describe(example, file);
    EXPECT_EQ(exampleIn(QStringLiteral("packet.md")).toStdString(), example.lines().toStdString());
}

TEST(FormatPagesTest, Submission)
{
    const SubmissionKeys keys = samples::submissionKeys();
    const auto packet = signingKey('P');
    SeededRandom random(QByteArray(32, 'u'), "submission");
    const Result<QByteArray> sealed = sealSubmission(samples::submission(), keys, random);
    ASSERT_TRUE(sealed.ok());
    const Result<SignedSubmission> record = openSubmission(*sealed, packet.publicKey, samples::chair());
    ASSERT_TRUE(record.ok());
    QJsonArray wraps;
    for (const QByteArray &recipient : samples::submission().recipients)
        wraps.append(hexOf(sealedBox(kPayloadKey, recipient, QByteArray(32, 'e'))));
    const Submission &said = record->record;
    const FixedFile made{2,
                         "jeoul1/submission",
                         {{QStringLiteral("packet"), said.packetId},
                          {QStringLiteral("round"), said.roundId.left(8)},
                          {QStringLiteral("seq"), said.sequence},
                          {QStringLiteral("wraps"), wraps}},
                         canonical(signedSubmissionToJson(*record)),
                         packet};
    const QByteArray file = fileOf(made);
    EXPECT_TRUE(openSubmission(file, packet.publicKey, samples::deputy()).ok());
    EXPECT_EQ(record->packetSignature,
              ed25519("jeoul1/submission/packet", record->canonical, keys.packetSecret));
    EXPECT_EQ(record->reviewerSignature,
              ed25519("jeoul1/submission/reviewer", record->canonical, keys.reviewerSecret));

    WorkedExample example;
    example.hex("Ed25519 seed of the packet key", QByteArray(32, 'P'))
        .hex("Ed25519 seed of the reviewer key", QByteArray(32, 'E'))
        .hex("X25519 secret of the chair", samples::chair().boxSecret)
        .hex("X25519 secret of the deputy", samples::deputy().boxSecret)
        .hex("ephemeral secret of both sealed boxes (random in real files)", QByteArray(32, 'e'))
        .hex("payload key", kPayloadKey)
        .text("record", QString::fromUtf8(record->canonical))
        .hex("sig_packet", record->packetSignature)
        .hex("sig_reviewer", record->reviewerSignature);
    describe(example, file);
    example.text("receipt", receiptNumber(file));
    EXPECT_EQ(exampleIn(QStringLiteral("submission.md")).toStdString(), example.lines().toStdString());
}
