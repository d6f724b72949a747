// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the pages about files that travel or are printed. Each is put together with plain
// libsodium from the page, read by the library, and compared byte by byte with what the library writes.
#include "models/base/digest.h"
#include "models/exchange/container.h"
#include "models/exchange/opencode.h"
#include "models/exchange/packet.h"
#include "models/exchange/recoverysheet.h"
#include "models/exchange/spokennumber.h"
#include "models/exchange/submission.h"
#include "tests/exchange/samples.h"
#include "tests/formats/fixedfile.h"
#include "tests/formats/workedexample.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace jeoul;
using namespace jeoul::exchange;
using namespace jeoul::formats;
using rawcontainer::signingKey;

namespace {

const QString kPassphrase = QStringLiteral("저울 하나 둘 셋");
const QByteArray kSalt = rising(0, 16); ///< what RisingRandom gives first
const QByteArray kDrawnKey = rising(16, 32);
const QByteArray kWrapNonce = rising(48, 24);

/// Key files cost as little as a reader still takes, so that the tests need no gigabyte.
KdfPolicy leastPolicy()
{
    KdfPolicy policy;
    policy.key = policy.floor;
    return policy;
}

SecretKey chairKey()
{
    return keyOfCore(KeyRole::Chair, SecretBytes::copyOf(QByteArray(32, 'S') + QByteArray(32, 'X')));
}

const QByteArray &masterOfPassphrase()
{
    static const QByteArray kMaster = argon2id(kPassphrase.toUtf8(), kSalt, kCost);
    return kMaster;
}

/// "07:  0011 2233 4455 6677  42" from the page: the check digits make the line a multiple of 97.
QString sheetLine(int number, const QByteArray &bytes)
{
    QString line = QStringLiteral("%1: ").arg(number, 2, 10, QLatin1Char('0'));
    int rest = number;
    for (int i = 0; i < bytes.size(); ++i) {
        const int byte = static_cast<unsigned char>(bytes.at(i));
        rest = ((rest * 16 + byte / 16) * 16 + byte % 16) % 97;
        line += (i % 2 == 0 ? QStringLiteral(" ") : QString()) + QString::fromLatin1(bytes.mid(i, 1).toHex());
    }
    return line + QStringLiteral("  %1\n").arg(97 - rest, 2, 10, QLatin1Char('0'));
}

/// The record of samples::submission(), written down by hand.
QByteArray recordBytes()
{
    const QByteArray hash = "0123456789abcdef0123456789abcdef";
    return R"({"app_version":"0.1.0","clock_anomaly":true,"completed":["i1"],"item_seconds":[{"i":"i1","s":95}],)"
           R"("journal_head":")" +
           QByteArray(32, 'h').toHex() +
           R"(","journal_len":41,"judgements":{"comments":[)"
           R"({"c":"","i":"i1","l":"","text":"질문이 모호합니다."},)"
           R"({"c":"","i":"i1","l":"A","text":"근거가 \"분명\"합니다.\n둘째 줄"}],)"
           R"("flags":[{"i":"i1","kind":"recognised","l":"A","note":"말투"},)"
           R"({"i":"i1","kind":"unsafe","l":"A","note":""}],)"
           R"("marks":[{"c":"accuracy","i":"i1","l":"A","reason":null,"step":7},)"
           R"({"c":"accuracy","i":"i1","l":"B","reason":"읽을 수 없음","step":null}],)"
           R"("preferences":[{"first":"A","i":"i1","second":"B","winner":"both_bad"}],"recognised":"없음"},)"
           R"("manifest_sha256":")" +
           QByteArray(64, '6') + R"(","packet_id":"aaaaaaaabbbbbbbbccccccccdddddddd",)" +
           R"("prev_submission_sha256":")" + QByteArray(64, '7') + R"(","recipient_pks":[")" +
           samples::chair().publicKey.box.toHex() + R"(",")" + samples::deputy().publicKey.box.toHex() +
           R"("],"reviewer_pk":")" + signingKey('E').publicKey.toHex() + R"(","round_id":")" + hash +
           R"(","seq":2,"v":1,"wall_time_ms":1760000000000})";
}

FixedFile submissionFile(const QByteArray &record, const QJsonArray &wraps)
{
    const SubmissionKeys keys = samples::submissionKeys();
    const QJsonObject payload{
        {QStringLiteral("record"), QJsonDocument::fromJson(record).object()},
        {QStringLiteral("sig_packet"), hexOf(ed25519("jeoul1/submission/packet", record, keys.packetSecret))},
        {QStringLiteral("sig_reviewer"),
         hexOf(ed25519("jeoul1/submission/reviewer", record, keys.reviewerSecret))}};
    FixedFile made{2,
                   "jeoul1/submission",
                   {{QStringLiteral("packet"), QStringLiteral("aaaaaaaabbbbbbbbccccccccdddddddd")},
                    {QStringLiteral("round"), QStringLiteral("01234567")},
                    {QStringLiteral("seq"), 2},
                    {QStringLiteral("wraps"), wraps}},
                   canonical(payload),
                   signingKey('P')};
    made.key = rising(0, 32);
    return made;
}

/// The payload key of that file, sealed for chair and deputy.
QJsonArray submissionWraps()
{
    QJsonArray wraps;
    for (const QByteArray &recipient : samples::submission().recipients)
        wraps.append(hexOf(sealedBox(rising(0, 32), recipient, QByteArray(32, 'e'))));
    return wraps;
}

} // namespace

TEST(FormatPagesTest, Container)
{
    const auto signer = signingKey('s');
    FixedFile made{1, "jeoul1/packet", {{QStringLiteral("id"), QStringLiteral("가")}}, "payload", signer};
    made.chunks = 2;
    const QByteArray file = fileOf(made);
    const auto parsed = container::Unverified::parse(file, container::Type::Packet);
    ASSERT_TRUE(parsed.ok());
    const auto verified = parsed->verify(signer.publicKey);
    ASSERT_TRUE(verified.ok());
    const Result<QByteArray> payload = verified->open(SecretBytes::copyOf(kPayloadKey));
    ASSERT_TRUE(payload.ok());
    EXPECT_EQ(*payload, made.payload);
    const Result<QByteArray> written =
        container::write({container::Type::Packet, made.header, made.payload, 65'529},
                         SecretBytes::copyOf(kPayloadKey), signer.secret);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(*written, fileOf(drawnAs(made, *written)));

    WorkedExample example;
    example.hex("Ed25519 seed of the signer", QByteArray(32, 's'))
        .hex("its public key", signer.publicKey)
        .hex("payload key", kPayloadKey)
        .hex("payload", made.payload);
    describe(example, made, file);
    const QJsonObject object{{QStringLiteral("나"), QStringLiteral("\"가\"\n\t\\")},
                             {QStringLiteral("b"), QJsonArray{1, -2, true, QJsonValue()}}};
    example.hex("canonical JSON of an object, its members written b and U+B098", canonical(object))
        .text("which is", QString::fromUtf8(canonical(object)))
        .text("confirmation number of the SHA-256 above", spokenNumberOfHash(digest::sha256(file)));
    expectOnPage(QStringLiteral("container.md"), example);
}

TEST(FormatPagesTest, Key)
{
    const SecretKey key = chairKey();
    const QByteArray wrapping = subkey(masterOfPassphrase(), 1, "jeoulkey");
    FixedFile made{4,
                   "jeoul1/key",
                   {{QStringLiteral("box"), hexOf(key.publicKey.box)},
                    {QStringLiteral("kdf"), kdfJson(kSalt)},
                    {QStringLiteral("role"), QStringLiteral("chair")},
                    {QStringLiteral("signing"), hexOf(key.publicKey.signing)},
                    {QStringLiteral("wrap"), hexOf(secretBox(kDrawnKey, wrapping, kWrapNonce))}},
                   key.signingSecret + key.boxSecret,
                   {key.publicKey.signing, key.signingSecret}};
    made.key = kDrawnKey;
    const QByteArray file = fileOf(made);
    const Result<SecretKey> read = readSecretKey(file, kPassphrase, leastPolicy());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->signingSecret, key.signingSecret);
    EXPECT_EQ(read->boxSecret, key.boxSecret);
    RisingRandom random;
    const Result<QByteArray> written = writeSecretKey(key, kPassphrase, leastPolicy(), random);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(*written, fileOf(drawnAs(made, *written)));

    WorkedExample example;
    example.text("passphrase", kPassphrase)
        .hex("the same as bytes", kPassphrase.toUtf8())
        .hex("master", masterOfPassphrase())
        .hex("wrapping key", wrapping)
        .hex("payload key", kDrawnKey)
        .field(0, key.signingSecret.first(32), QStringLiteral("of the payload: Ed25519 seed"))
        .field(32, key.signingSecret.last(32), QStringLiteral("of the payload: its public half"))
        .field(64, key.boxSecret, QStringLiteral("of the payload: X25519 secret"));
    describe(example, made, file);
    const Result<QByteArray> shared = writePublicKey(key);
    ASSERT_TRUE(shared.ok());
    const QJsonObject object = QJsonDocument::fromJson(*shared).object();
    QJsonObject covered = object;
    covered.remove(QStringLiteral("signature"));
    EXPECT_EQ(object.value(QStringLiteral("signature")).toString(),
              hexOf(ed25519("jeoul1/public-key", canonical(covered), key.signingSecret)));
    EXPECT_TRUE(readPublicKey(*shared).ok());
    example.text("public key file", QString::fromUtf8(*shared))
        .hex("what its confirmation number is taken from", key.publicKey.signing + key.publicKey.box)
        .text("confirmation number", key.publicKey.confirmationNumber());
    const Result<QString> digits = opencode::parse(samples::kOpenCode);
    ASSERT_TRUE(digits.ok());
    EXPECT_EQ(digits->toLongLong() % 97, 1);
    example.text("an open code as it is read out", samples::kOpenCode)
        .text("its ASCII digits for derivations, 79,444 = 819 x 97 + 1", *digits);
    expectOnPage(QStringLiteral("key.md"), example);
}

TEST(FormatPagesTest, RecoverySheet)
{
    const SecretKey key = chairKey();
    const QByteArray boxKey = subkey(masterOfPassphrase(), 1, "jeoulsht");
    const QByteArray core = QByteArray(32, 'S') + QByteArray(32, 'X');
    const QByteArray bytes = kSalt + secretBox(core, boxKey, rising(16, 24));
    ASSERT_EQ(bytes.size(), 120);
    QString sheet = QStringLiteral("role: chair\nconfirmation: %1\nargon2id13: %2 %3\n\n")
                        .arg(key.publicKey.confirmationNumber())
                        .arg(kCost.operations)
                        .arg(kCost.memoryBytes);
    for (int line = 1; line <= 15; ++line)
        sheet += sheetLine(line, bytes.mid((line - 1) * 8, 8));
    const Result<SecretKey> read = recoverysheet::read(sheet, kPassphrase, leastPolicy());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->signingSecret, key.signingSecret);
    EXPECT_EQ(read->boxSecret, key.boxSecret);
    RisingRandom random;
    const Result<QString> written = recoverysheet::write(key, kPassphrase, leastPolicy(), random);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(written->mid(written->indexOf(QStringLiteral("role: "))), sheet);

    WorkedExample example;
    example.text("passphrase", kPassphrase)
        .hex("Ed25519 seed", QByteArray(32, 'S'))
        .hex("X25519 secret", QByteArray(32, 'X'))
        .hex("master", masterOfPassphrase())
        .hex("box key, id 1 for a chair", boxKey)
        .field(0, kSalt, QStringLiteral("salt"))
        .field(16, bytes.mid(16, 24), QStringLiteral("nonce"))
        .field(40, bytes.mid(40, 16), QStringLiteral("crypto_secretbox: tag"))
        .field(56, bytes.mid(56), QStringLiteral("crypto_secretbox: seed and secret, encrypted"))
        .lines("the sheet, without the lines for its holder", sheet.trimmed());
    expectOnPage(QStringLiteral("recoverysheet.md"), example);
}

TEST(FormatPagesTest, Packet)
{
    const PacketSeal seal = samples::packetSeal();
    const QByteArray master = argon2id("000000000000079444", kSalt, kCost);
    const QByteArray wrapping = subkey(master, 1, "jeoulpkt");
    const QByteArray workspaceKey = subkey(master, 2, "jeoulpkt");
    FixedFile made{1,
                   "jeoul1/packet",
                   {{QStringLiteral("kdf"), kdfJson(kSalt)},
                    {QStringLiteral("packet"), seal.packetId},
                    {QStringLiteral("round"), seal.roundShortId},
                    {QStringLiteral("round_public"), hexOf(seal.roundPublic)},
                    {QStringLiteral("wrap"), hexOf(secretBox(kDrawnKey, wrapping, kWrapNonce))}},
                   seal.plaintext,
                   signingKey('R')};
    made.key = kDrawnKey;
    const QByteArray file = fileOf(made);
    const Result<OpenedPacket> opened = openPacket(file, samples::kOpenCode, KdfPolicy());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->workspaceKey, workspaceKey);
    const Result<QByteArray> again = packetPlaintext(opened->content, opened->keys);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, seal.plaintext);
    RisingRandom random;
    const Result<QByteArray> written = sealPacket(seal, KdfPolicy(), random);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(*written, fileOf(drawnAs(made, *written)));

    WorkedExample example;
    example.text("open code", samples::kOpenCode)
        .hex("Ed25519 seed of the round key", QByteArray(32, 'R'))
        .hex("Ed25519 seed of the packet key", QByteArray(32, 'P'))
        .hex("master", master)
        .hex("key that opens wrap, id 1", wrapping)
        .hex("workspace key, id 2", workspaceKey)
        .hex("payload key", kDrawnKey)
        .text("plaintext", QString::fromUtf8(seal.plaintext))
        .digestOf("the plaintext", seal.plaintext);
    describe(example, made, file);
    expectOnPage(QStringLiteral("packet.md"), example);
}

/// The members that every submission has; ranks, spans and what a comparison may say beyond its winner are
/// left out when there are none.
Submission plainSubmission()
{
    Submission out = samples::submission();
    out.judgements.ranks.clear();
    out.judgements.spans.clear();
    std::erase_if(out.judgements.preferences, [](const auto &entry) { return entry.first.second == u"C"; });
    return out;
}

TEST(FormatPagesTest, Submission)
{
    const QByteArray record = recordBytes();
    const FixedFile made = submissionFile(record, submissionWraps());
    const QByteArray file = fileOf(made);
    const QByteArray packetPublic = signingKey('P').publicKey;
    for (const bool chair : {true, false}) {
        const Result<SignedSubmission> opened =
            openSubmission(file, packetPublic, chair ? samples::chair() : samples::deputy());
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(opened->canonical, record);
        EXPECT_EQ(opened->record.judgements, plainSubmission().judgements);
    }
    RisingRandom random;
    const Result<QByteArray> written = sealSubmission(plainSubmission(), samples::submissionKeys(), random);
    ASSERT_TRUE(written.ok());
    const QJsonArray drawn =
        QJsonDocument::fromJson(headerIn(*written)).object().value(QStringLiteral("wraps")).toArray();
    EXPECT_EQ(*written, fileOf(drawnAs(submissionFile(record, drawn), *written)));

    WorkedExample example;
    example.hex("Ed25519 seed of the packet key", QByteArray(32, 'P'))
        .hex("Ed25519 seed of the reviewer key", QByteArray(32, 'E'))
        .hex("X25519 secret of the chair", samples::chair().boxSecret)
        .hex("X25519 secret of the deputy", samples::deputy().boxSecret)
        .hex("ephemeral secret of both sealed boxes (random in real files)", QByteArray(32, 'e'))
        .hex("payload key", made.key)
        .text("record", QString::fromUtf8(record))
        .hex("sig_packet", ed25519("jeoul1/submission/packet", record, signingKey('P').secret))
        .hex("sig_reviewer", ed25519("jeoul1/submission/reviewer", record, signingKey('E').secret))
        .digestOf("the payload", made.payload);
    describe(example, made, file);
    example.text("receipt", receiptNumber(file));
    expectOnPage(QStringLiteral("submission.md"), example);
}
