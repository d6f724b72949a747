// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupsession.h"

#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/blinding/codenames.h"
#include "models/blinding/slotplan.h"
#include "models/exchange/vault.h"
#include "models/storage/roundstore.h"
#include "tests/session/twopages.h"
#include "tests/support/setupdraft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::SetupDraft;
using jeoul::testing::twoPages;

namespace {

constexpr qint64 kLimit = qint64(64) << 20;

QByteArray bytesOf(const QString &path)
{
    const Result<QByteArray> bytes = durablefile::read(path, kLimit);
    EXPECT_TRUE(bytes.ok()) << path.toStdString();
    return bytes.ok() ? *bytes : QByteArray();
}

/// The forms in which a string could hide in a file.
std::vector<QByteArray> disguises(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::vector<QByteArray> plain = {utf8};
    QByteArray little;
    QByteArray big;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        little += QByteArray(1, low) + QByteArray(1, high);
        big += QByteArray(1, high) + QByteArray(1, low);
    }
    plain.push_back(little);
    plain.push_back(big);
    plain.push_back(text.normalized(QString::NormalizationForm_D).toUtf8());
    QByteArray reversed = utf8;
    std::reverse(reversed.begin(), reversed.end());
    plain.push_back(reversed);
    std::vector<QByteArray> all = plain;
    for (const QByteArray &form : plain) {
        all.push_back(form.toHex());
        // At each of the three alignments, the digits that do not depend on the neighbours.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray coded = (QByteArray(shift, 'x') + form).toBase64(QByteArray::OmitTrailingEquals);
            all.push_back(coded.mid(shift == 0 ? 0 : shift + 1).chopped(2));
        }
    }
    return all;
}

class SetupSealTest : public ::testing::Test
{
protected:
    [[nodiscard]] SealOutcome seal(SetupSession &setup, const SealRequest &request)
    {
        Result<SealOutcome> outcome = setup.seal(request, m_progress);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? ""
                                                   : outcome.error().text().toStdString() + " " +
                                                         outcome.error().detail.toStdString());
        return outcome.ok() ? *outcome : SealOutcome();
    }
    [[nodiscard]] exchange::OpenedPacket packet(const SealOutcome &outcome, const QString &reviewer)
    {
        const QString seat = outcome.seatOfReviewer.at(reviewer);
        const auto path = std::find_if(outcome.packetFiles.begin(), outcome.packetFiles.end(),
                                       [&](const QString &p) { return QFileInfo(p).baseName() == seat; });
        Result<exchange::OpenedPacket> opened =
            exchange::openPacket(bytesOf(*path), outcome.codeOfSeat.at(seat), m_draft.kdf);
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.error().text().toStdString());
        return opened.ok() ? std::move(opened).value() : exchange::OpenedPacket();
    }
    /// What the packet says whatever its keys are.
    [[nodiscard]] QByteArray plaintext(const exchange::OpenedPacket &opened)
    {
        SeededRandom random(QByteArray(32, 'k'), "fixed");
        const exchange::SecretKey key = exchange::makeKey(exchange::KeyRole::Round, random);
        const Result<QByteArray> bytes = exchange::packetPlaintext(
            opened.content,
            {key.publicKey.signing, key.signingSecret, {key.publicKey.box}, QString(64, u'0')});
        EXPECT_TRUE(bytes.ok());
        return bytes.ok() ? *bytes : QByteArray();
    }
    static const std::vector<QString> &reviewers()
    {
        static const std::vector<QString> ids = {QStringLiteral("rv-1"), QStringLiteral("rv-2"),
                                                 QStringLiteral("rv-3"), QStringLiteral("rv-4")};
        return ids;
    }

    SetupDraft m_draft;
    SilentProgress m_progress;
};

TEST_F(SetupSealTest, WritesEverythingPrivately)
{
    const auto setup = m_draft.ready();
    SealRequest request = m_draft.request(QStringLiteral("out"));
    request.roundKeyPassphrase = QStringLiteral("long enough words");
    const SealOutcome outcome = seal(*setup, request);
    const QStringList expected = {QStringLiteral("codes.csv"), QStringLiteral("packets"),
                                  QStringLiteral("round.jkey"), QStringLiteral("round.jround"),
                                  QStringLiteral("vault.jvault")};
    const QDir folder(m_draft.path(QStringLiteral("out")));
    EXPECT_EQ(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), expected);
    ASSERT_EQ(outcome.packetFiles.size(), 4);
    for (const QString &path :
         QStringList{outcome.roundFile, outcome.vaultFile, outcome.codesFile} + outcome.packetFiles) {
        EXPECT_TRUE(QFileInfo(path).isFile()) << path.toStdString();
        EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
    }
    EXPECT_TRUE(outcome.packetFiles.front().endsWith(QStringLiteral("packets/W01.jpacket")));
    const auto key = exchange::readSecretKey(bytesOf(folder.filePath(QStringLiteral("round.jkey"))),
                                             request.roundKeyPassphrase, m_draft.kdf);
    EXPECT_TRUE(key.ok());
}

TEST_F(SetupSealTest, CodesFileNamesEveryReviewer)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const QByteArray csv = bytesOf(outcome.codesFile);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFseat,name,code\r\n"));
    const std::map<QString, QByteArray> names = {{QStringLiteral("rv-1"), "\"Kim Hana\""},
                                                 {QStringLiteral("rv-2"), "\"Lee, Dul\""},
                                                 {QStringLiteral("rv-3"), "\"'=Park Set\""},
                                                 {QStringLiteral("rv-4"), "\"Choi Net\""}};
    for (const auto &[reviewer, name] : names) {
        const QString seat = outcome.seatOfReviewer.at(reviewer);
        const QByteArray line =
            seat.toUtf8() + ',' + name + ",\"" + outcome.codeOfSeat.at(seat).toUtf8() + "\"\r\n";
        EXPECT_TRUE(csv.contains(line)) << line.toStdString();
    }
}

TEST_F(SetupSealTest, ReviewersSeeTheTextsUnderTheirLabels)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    std::map<std::pair<QString, QString>, QString> texts;
    for (const Response &response : setup->contents().responses)
        texts[{response.itemId, response.teamId}] = response.text;
    texts[{QStringLiteral("q1"), QStringLiteral("tm-beta")}] =
        QStringLiteral("Water, says the second.\nSecond line.");
    for (const QString &reviewer : reviewers()) {
        const exchange::OpenedPacket opened = packet(outcome, reviewer);
        ASSERT_EQ(opened.content.items.size(), 6U);
        EXPECT_EQ(opened.content.items.front().kind, ItemKind::Practice);
        for (const auto &[item, teams] : outcome.teamsByPosition.at(reviewer)) {
            const BlindItem *sealed = opened.content.item(outcome.sealedItem.at(item));
            ASSERT_TRUE(sealed);
            ASSERT_EQ(sealed->responses.size(), 3U);
            for (std::size_t i = 0; i < teams.size(); ++i) {
                const BlindResponse &response = sealed->responses[i];
                const QString source = item == QStringLiteral("q1-again") ? QStringLiteral("q1") : item;
                const auto text = texts.find({source, teams[i]});
                if (reviewer == QStringLiteral("rv-2") && teams[i] == QStringLiteral("tm-beta")) {
                    EXPECT_FALSE(response.assigned);
                    EXPECT_TRUE(response.text.isEmpty());
                    continue;
                }
                EXPECT_TRUE(response.assigned);
                EXPECT_EQ(response.present, text != texts.end());
                EXPECT_EQ(response.text, text == texts.end() ? QString() : text->second);
            }
        }
    }
}

TEST_F(SetupSealTest, RecusedTextsAndPicturesNeverReachThePacket)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    EXPECT_FALSE(plaintext(packet(outcome, QStringLiteral("rv-2"))).contains("says the second"));
    EXPECT_TRUE(plaintext(packet(outcome, QStringLiteral("rv-1"))).contains("says the second"));
}

TEST_F(SetupSealTest, RepeatsLookLikeAnyOtherItemAndComeLater)
{
    const auto setup = m_draft.ready();
    for (const char seed : {'a', 'b', 'c', 'd'}) {
        const SealOutcome outcome = seal(*setup, m_draft.request(QString(QLatin1Char(seed)), seed));
        for (const QString &reviewer : reviewers()) {
            const PacketContent content = packet(outcome, reviewer).content;
            const int original = content.indexOf(outcome.sealedItem.at(QStringLiteral("q1")));
            const int again = content.indexOf(outcome.sealedItem.at(QStringLiteral("q1-again")));
            EXPECT_LT(original, again);
            EXPECT_EQ(content.items[static_cast<std::size_t>(again)].kind, ItemKind::Response);
        }
    }
}

TEST_F(SetupSealTest, PacketsAreOfOneLength)
{
    const auto setup = m_draft.ready();
    QByteArray longText(200'000, 'a');
    ImportFiles files;
    files.responses = m_draft.write(QStringLiteral("long.jsonl"),
                                    R"({"item_id":"q1","system":"tm-beta","text":")" + longText + "\"}\n");
    ASSERT_TRUE(setup->import(files, m_progress)->applied);
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    std::set<qint64> sizes;
    for (const QString &path : outcome.packetFiles)
        sizes.insert(QFileInfo(path).size());
    EXPECT_EQ(sizes.size(), 1U);
    EXPECT_GT(*sizes.begin(), 200'000);
}

TEST_F(SetupSealTest, NothingOfTheTeamsStandsInAPacket)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    QStringList secrets;
    for (const Team &team : setup->contents().teams)
        secrets << team.id << team.name << team.organisation << team.model << team.aliases
                << outcome.codeOfTeam.at(team.id) << blinding::latinCodeName(outcome.codeOfTeam.at(team.id));
    for (const Reviewer &reviewer : setup->contents().reviewers)
        secrets << reviewer.name << reviewer.affiliation;
    for (const Item &item : setup->contents().items) {
        if (item.id.size() > 2) // shorter ids stand in any text by chance
            secrets << item.id;
    }
    secrets << QStringLiteral("picture one") << QStringLiteral("answer.png") << QStringLiteral("Quonsetta");
    for (const QString &reviewer : reviewers()) {
        const QByteArray bytes = plaintext(packet(outcome, reviewer));
        EXPECT_TRUE(bytes.contains("What is ice?"));
        for (const QString &secret : secrets) {
            for (const QByteArray &form : disguises(secret))
                EXPECT_FALSE(bytes.contains(form)) << secret.toStdString() << " as " << form.toStdString();
        }
    }
}

TEST_F(SetupSealTest, TheSearchAboveWouldFindALeak)
{
    for (const QByteArray &wrapped :
         {QByteArray("xx tm-beta yy"), QByteArray("tm-beta").toBase64(), QByteArray("1tm-beta2").toBase64(),
          QByteArray("12tm-beta3").toBase64(), QByteArray("tm-beta").toHex(), QByteArray("ateb-mt")}) {
        const std::vector<QByteArray> forms = disguises(QStringLiteral("tm-beta"));
        EXPECT_TRUE(std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) {
            return wrapped.contains(form);
        })) << wrapped.toStdString();
    }
}

TEST_F(SetupSealTest, RoundFileHoldsNoNames)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const QByteArray bytes = bytesOf(outcome.roundFile);
    EXPECT_TRUE(bytes.contains("says the third"));
    for (const Team &team : setup->contents().teams) {
        for (const QString &secret :
             QStringList{team.id, team.name, team.organisation, team.model} + team.aliases) {
            for (const QByteArray &form : disguises(secret))
                EXPECT_FALSE(bytes.contains(form)) << secret.toStdString();
        }
    }
    for (const Reviewer &reviewer : setup->contents().reviewers)
        EXPECT_FALSE(bytes.contains(reviewer.name.toUtf8()));
}

TEST_F(SetupSealTest, RoundVaultAndPacketsBelongTogether)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const auto store = storage::RoundStore::open(outcome.roundFile);
    ASSERT_TRUE(store.ok()) << store.error().text().toStdString();
    const auto content = (*store)->content();
    ASSERT_TRUE(content.ok());
    const auto manifest = exchange::checkManifest(content->manifest);
    ASSERT_TRUE(manifest.ok());
    EXPECT_TRUE(exchange::checkChain({content->sealedEvent}, {manifest->roundPublic}).ok());
    EXPECT_EQ(manifest->labelSeedCommitment, blinding::labelSeedCommitment(content->labelSeed));
    EXPECT_EQ(content->items.size(), 6U);
    EXPECT_EQ(content->responses.size(), 18U);
    EXPECT_EQ(content->metrics.size(), 3U);
    EXPECT_EQ(content->survey.size(), 2U);
    const QString recusedSeat = outcome.seatOfReviewer.at(QStringLiteral("rv-2"));
    EXPECT_EQ(content->recusals.at(recusedSeat),
              std::set<QString>{outcome.codeOfTeam.at(QStringLiteral("tm-beta"))});
    EXPECT_EQ(content->recusals.size(), 1U);

    const auto vault = exchange::openVault(bytesOf(outcome.vaultFile), manifest->roundPublic,
                                           m_draft.custodians[0], m_draft.custodians[2]);
    ASSERT_TRUE(vault.ok()) << vault.error().text().toStdString();
    ASSERT_EQ(vault->teams.size(), manifest->commitments.size());
    for (std::size_t i = 0; i < vault->teams.size(); ++i) {
        const exchange::VaultTeam &team = vault->teams[i];
        EXPECT_EQ(outcome.codeOfTeam.at(team.teamId), team.code);
        EXPECT_EQ(manifest->commitments[i].digest,
                  exchange::commitmentDigest(team.salt, team.code, team.teamId, team.name));
    }
    const QJsonObject files = content->sealedEvent.body.value(QStringLiteral("packets")).toObject();
    for (const exchange::RosterEntry &entry : manifest->roster) {
        const QString path =
            QFileInfo(outcome.packetFiles.front()).path() + u'/' + entry.seat + QStringLiteral(".jpacket");
        const QByteArray bytes = bytesOf(path);
        EXPECT_EQ(files.value(entry.seat).toString(), QString::fromLatin1(digest::sha256Hex(bytes)));
        const auto opened = exchange::openPacket(bytes, outcome.codeOfSeat.at(entry.seat), m_draft.kdf);
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(opened->keys.manifestHash, content->manifest.hash);
        EXPECT_EQ(opened->keys.packetSecret.right(32), entry.packetPublic);
        EXPECT_EQ(opened->content.packetId, entry.packetId);
        exchange::PacketKeys unaware = opened->keys;
        unaware.manifestHash = QString(64, u'0');
        EXPECT_EQ(entry.packetHash, QString::fromLatin1(digest::sha256Hex(
                                        *exchange::packetPlaintext(opened->content, unaware))));
    }
}

TEST_F(SetupSealTest, TheChairFindsTheLabelsFromTheSeed)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const auto content = (*storage::RoundStore::open(outcome.roundFile))->content();
    blinding::SlotPlanInput input;
    input.labelSeed = content->labelSeed;
    for (const auto &[reviewer, seat] : outcome.seatOfReviewer)
        input.seats.push_back(seat);
    for (const auto &[team, code] : outcome.codeOfTeam)
        input.codes.push_back(code);
    for (const BlindItem &item : content->items)
        (item.kind == ItemKind::Dossier ? input.dossiers : input.items).push_back(item.id);
    const blinding::SlotPlan plan(input);
    for (const auto &[reviewer, items] : outcome.teamsByPosition) {
        for (const auto &[item, teams] : items) {
            std::vector<QString> codes;
            for (const QString &team : teams)
                codes.push_back(outcome.codeOfTeam.at(team));
            EXPECT_EQ(plan.order(outcome.seatOfReviewer.at(reviewer), outcome.sealedItem.at(item)), codes);
        }
    }
}

TEST_F(SetupSealTest, AssignmentDecidesWhatAPacketHolds)
{
    const auto setup = m_draft.ready();
    ASSERT_TRUE(
        setup->setAssignment({{QStringLiteral("rv-3"), {QStringLiteral("p1"), QStringLiteral("q3")}}}).ok());
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const PacketContent content = packet(outcome, QStringLiteral("rv-3")).content;
    ASSERT_EQ(content.items.size(), 2U);
    EXPECT_EQ(content.items[0].id, outcome.sealedItem.at(QStringLiteral("p1")));
    EXPECT_EQ(content.items[1].id, outcome.sealedItem.at(QStringLiteral("q3")));
    EXPECT_TRUE(content.media.isEmpty());
    EXPECT_EQ(packet(outcome, QStringLiteral("rv-1")).content.items.size(), 6U);
}

TEST_F(SetupSealTest, PicturesAreNamedByTheirContent)
{
    const auto setup = m_draft.ready();
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const PacketContent content = packet(outcome, QStringLiteral("rv-1")).content;
    const BlindItem *item = content.item(outcome.sealedItem.at(QStringLiteral("q2")));
    ASSERT_EQ(item->attachments.size(), 1U);
    const Media &media = item->attachments.front();
    EXPECT_EQ(media.id, QString::fromLatin1(digest::sha256Hex(content.media.value(media.id))));
    EXPECT_EQ(std::make_pair(media.width, media.height), std::make_pair(1, 1));
    EXPECT_EQ(item->context, QStringLiteral("Look at ![p](%1).").arg(media.id));
}

TEST_F(SetupSealTest, PagesAndRecordingsTravelWithoutTheirNames)
{
    const auto setup = m_draft.ready();
    QFile tone(QStringLiteral(JEOUL_TEST_DATA "/media/tone.mp3"));
    ASSERT_TRUE(tone.open(QIODevice::ReadOnly));
    const QByteArray original = tone.readAll();
    ImportFiles files;
    files.media = m_draft.path(QStringLiteral("more"));
    QDir().mkpath(files.media);
    m_draft.write(QStringLiteral("more/tone.mp3"), original);
    m_draft.write(QStringLiteral("more/report.pdf"), twoPages("We at Vellichor Labs", "Second page"));
    files.responses = m_draft.write(
        QStringLiteral("more.jsonl"),
        R"({"item_id":"q3","system":"tm-beta","text":"See ![r](report.pdf), hear ![t](tone.mp3).",)"
        R"("attachments":["report.pdf","tone.mp3"]})"
        "\n");
    ASSERT_TRUE(setup->import(files, m_progress)->applied);
    const auto findings = setup->screen(m_progress);
    ASSERT_TRUE(findings.ok());
    QStringList terms;
    for (const AliasFinding &finding : *findings) {
        EXPECT_EQ(finding.where, QStringLiteral("document"));
        EXPECT_EQ(finding.field, QStringLiteral("report.pdf"));
        EXPECT_EQ(finding.teamId, QStringLiteral("tm-beta"));
        EXPECT_FALSE(setup->decide(finding.id, QStringLiteral("mask"), QStringLiteral("x")).ok())
            << "what is drawn cannot be masked";
        EXPECT_TRUE(setup->decide(finding.id, QStringLiteral("keep"), QStringLiteral("x")).ok());
        terms << finding.term;
    }
    EXPECT_THAT(terms,
                ::testing::IsSupersetOf({QStringLiteral("Quonsetta"), QStringLiteral("Vellichor Labs")}));
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const exchange::OpenedPacket opened = packet(outcome, QStringLiteral("rv-1"));
    for (const char *trace : {"report.pdf", "tone.mp3", "Vellichor", "Quonsetta", "Alpha-Secret-Lab"})
        EXPECT_FALSE(plaintext(opened).contains(trace)) << trace;
    const BlindItem *item = opened.content.item(outcome.sealedItem.at(QStringLiteral("q3")));
    const auto with = std::find_if(item->responses.begin(), item->responses.end(),
                                   [](const BlindResponse &response) { return !response.media.empty(); });
    ASSERT_NE(with, item->responses.end());
    ASSERT_EQ(with->media.size(), 3U) << "two pages and a recording";
    EXPECT_EQ(std::pair(with->media[1].width, with->media[1].height), std::pair(833, 417))
        << "400 x 200 points at 150 to the inch, rounded up or down";
    const Media &heard = with->media[2];
    EXPECT_EQ(heard.kind, MediaKind::Sound);
    EXPECT_GT(heard.duration, 0);
    EXPECT_EQ(with->text, QStringLiteral("See ![r](%1) ![](%2), hear ![t](%3).")
                              .arg(with->media[0].id, with->media[1].id, heard.id));
    EXPECT_FALSE(opened.content.media.value(heard.id).contains("Alpha-Secret-Lab"));
}

TEST_F(SetupSealTest, MaskedNamesAreGoneAndKeptOnesStay)
{
    const auto setup = m_draft.ready();
    ImportFiles files;
    files.responses = m_draft.write(QStringLiteral("more.jsonl"),
                                    R"({"item_id":"q3","system":"tm-beta","text":"QuonX and velli answer."})"
                                    "\n");
    ASSERT_TRUE(setup->import(files, m_progress)->applied);
    const auto findings = setup->screen(m_progress);
    ASSERT_EQ(findings->size(), 2U);
    for (const AliasFinding &finding : *findings) {
        const bool mask = finding.term == QStringLiteral("QuonX");
        ASSERT_TRUE(setup
                        ->decide(finding.id, mask ? QStringLiteral("mask") : QStringLiteral("keep"),
                                 QStringLiteral("seen"))
                        .ok());
    }
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    const QByteArray bytes = plaintext(packet(outcome, QStringLiteral("rv-1")));
    EXPECT_TRUE(bytes.contains(QStringLiteral(u"〔가림〕 and velli answer.").toUtf8()));
    EXPECT_FALSE(bytesOf(outcome.roundFile).contains("QuonX"));

    const auto store = storage::RoundStore::open(outcome.roundFile);
    ASSERT_TRUE(store.ok());
    const auto content = (*store)->content();
    ASSERT_TRUE(content.ok());
    const auto manifest = exchange::checkManifest(content->manifest);
    ASSERT_TRUE(manifest.ok());
    const auto vault = exchange::openVault(bytesOf(outcome.vaultFile), manifest->roundPublic,
                                           m_draft.custodians[0], m_draft.custodians[1]);
    ASSERT_TRUE(vault.ok());
    ASSERT_EQ(vault->redactions.size(), 1U) << "one text was masked, and it can be opened";
    const exchange::RedactionOpening &opening = vault->redactions.front();
    EXPECT_EQ(opening.where, QStringLiteral("response"));
    EXPECT_EQ(opening.item, outcome.sealedItem.at(QStringLiteral("q3")));
    EXPECT_EQ(opening.code, outcome.codeOfTeam.at(QStringLiteral("tm-beta")));
    EXPECT_EQ(opening.original, QStringLiteral("QuonX and velli answer."));
    EXPECT_EQ(opening.displayed, QStringLiteral(u"〔가림〕 and velli answer."));
    ASSERT_EQ(content->redactions.size(), 1U);
    EXPECT_EQ(content->redactions.front().original, opening.commitment().original);
    EXPECT_EQ(content->redactions.front().displayed, opening.commitment().displayed);
}

TEST_F(SetupSealTest, DroppedItemsReachNobody)
{
    const auto setup = m_draft.ready();
    ImportFiles files;
    files.responses = m_draft.write(QStringLiteral("more.jsonl"),
                                    R"({"item_id":"q1","system":"tm-beta","text":"I am QuonX."})"
                                    "\n");
    ASSERT_TRUE(setup->import(files, m_progress)->applied);
    const QString id = setup->screen(m_progress)->at(0).id;
    ASSERT_TRUE(setup->decide(id, QStringLiteral("drop"), QStringLiteral("it is all about the name")).ok());
    const SealOutcome outcome = seal(*setup, m_draft.request(QStringLiteral("out")));
    EXPECT_FALSE(outcome.sealedItem.contains(QStringLiteral("q1")));
    EXPECT_FALSE(outcome.sealedItem.contains(QStringLiteral("q1-again")));
    EXPECT_EQ(packet(outcome, QStringLiteral("rv-1")).content.items.size(), 4U);
}

TEST_F(SetupSealTest, AnExistingFileIsAConflictAndNothingChanges)
{
    const auto setup = m_draft.ready();
    (void)seal(*setup, m_draft.request(QStringLiteral("out")));
    const QDir folder(m_draft.path(QStringLiteral("out")));
    const QByteArray round = bytesOf(folder.filePath(QStringLiteral("round.jround")));
    const auto again = setup->seal(m_draft.request(QStringLiteral("out"), 'z'), m_progress);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(bytesOf(folder.filePath(QStringLiteral("round.jround"))), round);
    EXPECT_EQ(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 4);
}

TEST_F(SetupSealTest, StoppingAnywhereLeavesNothing)
{
    const auto setup = m_draft.ready();
    const QString folder = m_draft.path(QStringLiteral("out"));
    bool finished = false;
    for (int reports = 1; !finished; ++reports) {
        ASSERT_LT(reports, 200);
        jeoul::testing::StoppingProgress progress(reports);
        const auto outcome = setup->seal(m_draft.request(QStringLiteral("out")), progress);
        finished = outcome.ok();
        if (!finished) {
            EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled) << outcome.error().text().toStdString();
            EXPECT_FALSE(QFileInfo::exists(folder));
        }
    }
    EXPECT_TRUE(QFileInfo::exists(folder));
}

TEST_F(SetupSealTest, RequestsThatCannotBeAreRefused)
{
    const auto setup = m_draft.ready();
    SealRequest two = m_draft.request(QStringLiteral("out"));
    two.custodians.pop_back();
    SealRequest twins = m_draft.request(QStringLiteral("out"));
    twins.custodians[1] = twins.custodians[0];
    SealRequest alone = m_draft.request(QStringLiteral("out"));
    alone.deputy = alone.chair;
    SealRequest shortSeed = m_draft.request(QStringLiteral("out"));
    shortSeed.seed = QByteArray(31, 's');
    for (const SealRequest &request : {two, twins, alone, shortSeed}) {
        const auto outcome = setup->seal(request, m_progress);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().code, ErrorCode::BadInput);
    }
    EXPECT_FALSE(QFileInfo::exists(m_draft.path(QStringLiteral("out"))));
}

TEST_F(SetupSealTest, SealsWithoutASeedDifferently)
{
    const auto setup = m_draft.ready();
    SealRequest request = m_draft.request(QStringLiteral("one"));
    request.seed.clear();
    const SealOutcome one = seal(*setup, request);
    request.outFolder = m_draft.path(QStringLiteral("two"));
    const SealOutcome two = seal(*setup, request);
    EXPECT_NE(one.sealedItem, two.sealedItem);
}

/// The whole way through files: other ids, names, order of rows, file names and time of import, same packets.
TEST_F(SetupSealTest, FilesThatDifferOnlyInIdentitiesGiveTheSamePackets)
{
    const auto setup = m_draft.ready();
    const SealOutcome one = seal(*setup, m_draft.request(QStringLiteral("out")));
    SetupDraft other('e');
    ImportFiles files = other.files();
    const auto rename = [&](QString &path, const QString &name, bool header) {
        QByteArray bytes = bytesOf(path);
        bytes.replace("tm-alpha", "zz-1").replace("tm-beta", "aa-2").replace("tm-gamma", "mm-3");
        bytes.replace("picture one.png", "bild.png");
        QByteArrayList lines = bytes.trimmed().split('\n');
        std::reverse(lines.begin() + (header ? 1 : 0), lines.end());
        path = other.write(name, lines.join('\n') + '\n');
    };
    files.teams =
        other.write(QStringLiteral("t.csv"), "team_id,name\nzz-1,Ombrosa\naa-2,Kettlewick\nmm-3,Fennimore\n");
    rename(files.items, QStringLiteral("i.jsonl"), false);
    rename(files.responses, QStringLiteral("r.jsonl"), false);
    rename(files.reviewers, QStringLiteral("v.csv"), true);
    rename(files.benchmarks, QStringLiteral("b.csv"), true);
    files.metrics.clear();
    files.survey.clear();
    QFile::rename(files.media + QStringLiteral("/picture one.png"),
                  files.media + QStringLiteral("/bild.png"));
    const auto renamed = other.create();
    const auto imported = renamed->import(files, m_progress);
    ASSERT_TRUE(imported.ok() && imported->applied);
    const SealOutcome two = seal(*renamed, other.request(QStringLiteral("elsewhere")));
    EXPECT_EQ(one.seatOfReviewer, two.seatOfReviewer);
    for (const QString &reviewer : reviewers())
        EXPECT_EQ(plaintext(packet(one, reviewer)), plaintext(packet(two, reviewer)));
    EXPECT_EQ(QFileInfo(one.packetFiles[0]).size(), QFileInfo(two.packetFiles[0]).size());
}

} // namespace
