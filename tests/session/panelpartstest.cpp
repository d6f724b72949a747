// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/container.h"
#include "models/exchange/minisign.h"
#include "models/exchange/vault.h"
#include "models/session/panelfiles.h"
#include "models/session/panellocking.h"
#include "models/session/panelround.h"
#include "models/session/panelunsealing.h"
#include "tests/support/testround.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>

/// What the panel session is put together from, each part against content that is not what it should be.
using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::hashOf;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;
using ::testing::HasSubstr;

namespace {

const QString kW01 = QStringLiteral("W01");
const QString kW02 = QStringLiteral("W02");

/// The technical detail of the refusal; empty when the round is accepted.
std::string refusalOf(storage::RoundContent content)
{
    const Result<PanelRound> round = PanelRound::check(std::move(content));
    if (round.ok())
        return {};
    EXPECT_EQ(round.error().code, ErrorCode::CheckFailed) << round.error().text().toStdString();
    EXPECT_FALSE(round.error().remedy.isEmpty());
    return round.error().detail.toStdString();
}

/// A score file with the packet's signature inside where the reviewer's should stand, sealed as it should be.
QByteArray badlySigned(TestRound &round)
{
    const exchange::SecretKey &packet = round.packetKeys.at(kW01);
    const exchange::Submission submission = round.submission(kW01, {});
    const auto opened =
        exchange::openSubmission(round.seal(submission), packet.publicKey.signing, round.chair);
    QJsonObject inside = exchange::signedSubmissionToJson(*opened);
    inside.insert(QStringLiteral("sig_reviewer"), inside.value(QStringLiteral("sig_packet")));
    const exchange::SecretBytes key = exchange::SecretBytes::copyOf(round.random.bytes(32));
    const QByteArray wrap = *exchange::primitives::sealTo(key.view(), round.manifest.chairBox);
    exchange::container::Contents contents;
    contents.type = exchange::container::Type::Submission;
    contents.header = {{QStringLiteral("packet"), submission.packetId},
                       {QStringLiteral("round"), submission.roundId.left(8)},
                       {QStringLiteral("seq"), submission.sequence},
                       {QStringLiteral("wraps"), QJsonArray{QString::fromLatin1(wrap.toHex())}}};
    contents.payload = *canonicaljson::write(inside);
    return *exchange::container::write(contents, key, packet.signingSecret);
}

/// Seals changed content anew with the round key, as only the secretary could.
void sealAgain(const TestRound &round, const exchange::Manifest &manifest, storage::RoundContent &content)
{
    content.manifest = *exchange::signManifest(manifest, round.roundKey.signingSecret);
    const QByteArray signature = *exchange::minisign::sign(
        content.manifest.canonical, round.roundKey.signingSecret, exchange::bundlenames::roundSignature(),
        exchange::bundlenames::trustedComment(manifest.roundId));
    QJsonObject &body = content.sealedEvent.body;
    body.insert(QStringLiteral("manifest_sha256"), content.manifest.hash);
    body.insert(QStringLiteral("manifest_minisig"), QString::fromUtf8(signature));
    body.insert(QStringLiteral("content_sha256"), storage::contentHash(content));
}

} // namespace

TEST(PanelRoundCheck, NamesWhatOfTheSealDoesNotFit)
{
    TestRound round;
    EXPECT_EQ(refusalOf(round.content), "");
    using Change = std::function<void(storage::RoundContent &)>;
    const auto body = [](const char *member, const QString &value) -> Change {
        return [=](storage::RoundContent &content) {
            content.sealedEvent.body.insert(QLatin1String(member), value);
        };
    };
    const std::vector<std::pair<std::string, Change>> changes{
        {"first event", [](auto &content) { content.sealedEvent.kind = exchange::EventKind::Received; }},
        {"first event", [&](auto &content) { content.sealedEvent.signer = round.chair.publicKey.signing; }},
        {"manifest hash", body("manifest_sha256", hashOf("another"))},
        {"manifest signature file", body("manifest_minisig", QStringLiteral("no signature"))},
        {"content hash", [](auto &content) { content.items.front().prompt += u'.'; }},
        {"label seed", [](auto &content) { content.labelSeed = QByteArray(32, 'x'); }},
        {"roster item nowhere", [&](auto &content) {
             exchange::Manifest manifest = round.manifest;
             manifest.roster.front().items.push_back(QStringLiteral("nowhere"));
             sealAgain(round, manifest, content);
         }}};
    for (const auto &[detail, change] : changes) {
        storage::RoundContent content = round.content;
        change(content);
        EXPECT_EQ(refusalOf(std::move(content)), detail);
    }
}

TEST(PanelRoundCheck, KnowsItsPacketsAndWhatASeatJudges)
{
    TestRoundShape shape;
    shape.absent = {{QStringLiteral("item-1"), QStringLiteral("은행")}};
    shape.recusals = {{kW01, {QStringLiteral("소나무")}}};
    TestRound sealed(shape);
    const auto judges = [&](const PanelRound &round, const QString &code) {
        return round.judged(kW01, QStringLiteral("item-1"), code);
    };
    const PanelRound round = PanelRound::unchecked(sealed.manifest, sealed.content);
    EXPECT_EQ(round.packet(QStringLiteral("of another round")), nullptr);
    EXPECT_TRUE(judges(round, QStringLiteral("느티")));
    EXPECT_FALSE(judges(round, QStringLiteral("은행"))) << "no response, no cell";
    sealed.manifest.scheme.policy.rateMissing = true;
    const PanelRound missing = PanelRound::unchecked(sealed.manifest, sealed.content);
    EXPECT_TRUE(judges(missing, QStringLiteral("은행"))) << "these rules rate a missing response";
    EXPECT_FALSE(judges(missing, QStringLiteral("소나무"))) << "but nobody judges where recused";
}

TEST(PanelFiles, EveryRefusalHasItsWordAndASentence)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    const auto refused = [&](const QByteArray &file) {
        const auto outcomes = session->receive({{QStringLiteral("file"), file}});
        EXPECT_TRUE(outcomes.ok());
        EXPECT_EQ(outcomes->front().result, ReceiveResult::Refused);
        EXPECT_THAT(outcomes->front().sentence.toStdString(), HasSubstr("was not taken in."));
        return session->events().back().body.value(QStringLiteral("reason")).toString().toStdString();
    };
    const auto sealedBy = [&](exchange::Submission submission, const QString &packetOf) {
        const exchange::SecretKey &reviewer = round.reviewerKeys.at({kW01, 0});
        submission.reviewerPublic = reviewer.publicKey.signing;
        return *exchange::sealSubmission(
            submission, {round.packetKeys.at(packetOf).signingSecret, reviewer.signingSecret}, round.random);
    };
    const exchange::Submission good = round.submission(kW01, {});
    QByteArray newer = sealedBy(good, kW01);
    newer[11] = 2; // the major version, resources/formats/container.md
    EXPECT_EQ(refused(newer), "newer_version");
    EXPECT_EQ(refused(sealedBy(good, kW01).chopped(9)), "damaged");
    EXPECT_EQ(refused(sealedBy(good, kW02)), "damaged") << "signed as another packet";
    EXPECT_EQ(refused(badlySigned(round)), "bad_signature");
    exchange::Submission stranger = good;
    stranger.packetId = QStringLiteral("of another round");
    EXPECT_EQ(refused(sealedBy(stranger, kW01)), "unknown_packet");
    exchange::Submission elsewhere = good;
    elsewhere.recipients = {round.custodians[0].publicKey.box, round.custodians[1].publicKey.box};
    EXPECT_EQ(refused(sealedBy(elsewhere, kW01)), "other_recipient");
    exchange::Submission sister = good;
    sister.roundId += u'1'; // its short form is that of this round
    EXPECT_EQ(refused(sealedBy(sister, kW01)), "other_round");
}

TEST(PanelFiles, CountsTheItemsThatAreComplete)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    exchange::Submission half = round.submission(kW01, {});
    half.completedItems = {QStringLiteral("item-1"), QStringLiteral("item-4"), QStringLiteral("practice")};
    ASSERT_TRUE(session->receive({{kW01, round.seal(half)}}).ok());
    const SeatStatus seat = session->seats().front();
    EXPECT_EQ(seat.items, 4);
    EXPECT_EQ(seat.completeItems, 2) << "practice is none of them";
    EXPECT_EQ(seat.byBenchmark.at(QStringLiteral("bm-a")), std::pair(1, 3));
    EXPECT_EQ(seat.byBenchmark.at(QStringLiteral("bm-b")), std::pair(1, 1));
}

TEST(PanelFiles, OpensOnlyTheFileThatWasReceived)
{
    TestRound sealed;
    const PanelRound round = PanelRound::unchecked(sealed.manifest, sealed.content);
    const QByteArray bytes = sealed.scoreFile(kW01);
    LedgerFile file;
    file.seat = kW01;
    file.packetId = sealed.manifest.roster.front().packetId;
    file.hash = hashOf(bytes);
    EXPECT_TRUE(openCountedFile(round, sealed.chair, file, bytes).ok());
    const Result<exchange::SignedSubmission> other =
        openCountedFile(round, sealed.chair, file, sealed.scoreFile(kW01, 1, {}, 1));
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, ErrorCode::Damaged);
    EXPECT_THAT(other.error().sentence.toStdString(), HasSubstr("seat W01 is not the one that was received"));
    file.packetId = QStringLiteral("nobody's");
    EXPECT_EQ(openCountedFile(round, sealed.chair, file, bytes).error().code, ErrorCode::Damaged);
}

TEST(PanelFiles, AReceiptHasTwentyFourDigits)
{
    const QString right = QStringLiteral("0123 4567 8901 2345 6789 0123");
    EXPECT_EQ(differingGroup(right, right), 0);
    EXPECT_EQ(differingGroup(right, QStringLiteral("0123 4567 8901 2345 6789 0124")), 6);
    EXPECT_EQ(differingGroup(right, QStringLiteral("0123")), -1);
    EXPECT_EQ(differingGroup(QStringLiteral("0123"), right), -1);
}

TEST(PanelUnsealing, TakesTwoDifferentCustodiansOfTheRound)
{
    const TestRound round;
    const auto &custodians = round.custodians;
    const exchange::PublicKey &stranger = round.deputy.publicKey;
    const auto accepts = [&](const exchange::PublicKey &one, const exchange::PublicKey &other) {
        const Status status = checkCustodians(round.manifest, one, other);
        return status.ok() ? "" : status.error().sentence.toStdString();
    };
    const std::string refusal = "Two different custodians of this round are needed.";
    EXPECT_EQ(accepts(custodians[2].publicKey, custodians[0].publicKey), "");
    EXPECT_EQ(accepts(custodians[0].publicKey, custodians[0].publicKey), refusal);
    EXPECT_EQ(accepts(custodians[0].publicKey, stranger), refusal);
    EXPECT_EQ(accepts(stranger, custodians[0].publicKey), refusal);
}

TEST(PanelUnsealing, TheVaultHoldsEveryNameThatWasCommittedToAndNoOther)
{
    TestRound round;
    const Result<exchange::Vault> vault = exchange::openVault(round.vaultFile(), round.manifest.roundPublic,
                                                              round.custodians[0], round.custodians[1]);
    ASSERT_TRUE(vault.ok());
    const auto refusal = [&](const std::function<void(exchange::Vault &)> &change) -> std::string {
        exchange::Vault changed = *vault;
        change(changed);
        const Result<QByteArray> document =
            unsealDocument(changed, round.manifest, QByteArray(32, 'l'), hashOf("result"),
                           {round.custodians[0].publicKey, round.custodians[1].publicKey});
        return document.ok() ? "" : document.error().detail.toStdString();
    };
    EXPECT_EQ(refusal([](exchange::Vault &) {}), "");
    EXPECT_EQ(refusal([](exchange::Vault &v) { v.roundId = QStringLiteral("other"); }), "round other");
    EXPECT_EQ(refusal([](exchange::Vault &v) { v.teams.pop_back(); }), "codes missing");
    EXPECT_EQ(refusal([](exchange::Vault &v) { v.teams[0].code = QStringLiteral("참나무"); }), "code 참나무");
    EXPECT_EQ(refusal([](exchange::Vault &v) { v.teams[0].name += u'.'; }), "commitment of 느티");
}

TEST(PanelUnsealing, ADocumentThatIsNotInItsFormGivesNoNames)
{
    TestRound round;
    const Result<exchange::Vault> vault = exchange::openVault(round.vaultFile(), round.manifest.roundPublic,
                                                              round.custodians[0], round.custodians[1]);
    ASSERT_TRUE(vault.ok());
    const Result<QByteArray> document =
        unsealDocument(*vault, round.manifest, QByteArray(32, 'l'), hashOf("result"),
                       {round.custodians[0].publicKey, round.custodians[1].publicKey});
    ASSERT_TRUE(document.ok());
    const auto names = openedIdentities(*document, round.manifest);
    ASSERT_TRUE(names.ok());
    EXPECT_EQ(names->size(), 3U);
    EXPECT_EQ(openedIdentities("no document", round.manifest).error().code, ErrorCode::Damaged);
    EXPECT_EQ(openedIdentities("{}", round.manifest).error().code, ErrorCode::Damaged);
    QByteArray renamed = *document;
    renamed.replace(QStringLiteral("회사 느티").toUtf8(), QStringLiteral("회사 은행").toUtf8());
    EXPECT_EQ(openedIdentities(renamed, round.manifest).error().code, ErrorCode::CheckFailed);
}

namespace {

/// A round that was aggregated, its parts in hand; `spare` leaves a version that does not count.
class PanelLock : public ::testing::Test
{
protected:
    void prepare(bool spare)
    {
        {
            const auto session = m_sealed.openAsChair();
            ASSERT_TRUE(session);
            const QByteArray first = m_sealed.scoreFile(kW01);
            ASSERT_TRUE(session->receive({{kW01, first}}).ok());
            if (spare) {
                ASSERT_TRUE(session->receive({{kW01, m_sealed.scoreFile(kW01, 2, hashOf(first), 1)}}).ok());
            }
            ASSERT_TRUE(session->close().ok());
            SilentProgress progress;
            ASSERT_TRUE(session->aggregate(progress).ok());
            for (const exchange::Event &event : session->events())
                ASSERT_TRUE(m_ledger.apply(event).ok());
        }
        auto store = storage::RoundStore::open(m_sealed.path());
        ASSERT_TRUE(store.ok());
        m_store = std::move(store).value();
    }
    [[nodiscard]] Result<Locking> lock(const exchange::SecretKey &key)
    {
        return lockRound(PanelRound::unchecked(m_sealed.manifest, m_sealed.content), m_ledger, key, *m_store);
    }

    TestRound m_sealed;
    PanelLedger m_ledger;
    std::unique_ptr<storage::RoundStore> m_store;
};

} // namespace

TEST_F(PanelLock, OpensWhatAggregationLeftClosed)
{
    prepare(true);
    const Result<Locking> locking = lock(m_sealed.chair);
    ASSERT_TRUE(locking.ok());
    EXPECT_EQ(locking->opened.size(), 1U);
    EXPECT_EQ(lock(m_sealed.custodians[0]).error().code, ErrorCode::WrongKey);
}

TEST_F(PanelLock, ALockThatCannotBeSignedIsNone)
{
    prepare(false);
    EXPECT_TRUE(lock(m_sealed.chair).ok());
    EXPECT_FALSE(lock(exchange::SecretKey()).ok());
    m_sealed.manifest.roundId = QString(QChar(1));
    EXPECT_EQ(lock(m_sealed.chair).error().code, ErrorCode::Internal) << "no canonical form, no lock";
}

TEST(PanelLocking, ARecordWithoutCanonicalFormHasNoHash)
{
    const QJsonObject good{{QStringLiteral("n"), 1}};
    using Records = std::map<QString, QJsonObject>;
    const auto hashes = recordHashes(Records{{QStringLiteral("file"), good}});
    ASSERT_TRUE(hashes.ok());
    EXPECT_EQ(hashes->at(QStringLiteral("file")), hashOf("{\"n\":1}"));
    const QJsonObject fraction{{QStringLiteral("n"), 0.5}};
    EXPECT_EQ(recordHashes(Records{{QStringLiteral("file"), fraction}}).error().code, ErrorCode::Internal);
}
