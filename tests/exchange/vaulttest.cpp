// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vault.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/container.h"
#include "models/exchange/primitives.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <optional>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

SecretKey custodian(char which)
{
    SeededRandom random(QByteArray(32, which), "custodian");
    return makeKey(KeyRole::Custodian, random);
}

std::vector<PublicKey> three()
{
    return {custodian('1').publicKey, custodian('2').publicKey, custodian('3').publicKey};
}

Vault sample()
{
    Vault out;
    out.roundId = QStringLiteral("0123456789abcdef");
    out.teams = {{QStringLiteral("소나무"),
                  QStringLiteral("t1"),
                  QStringLiteral("가온"),
                  QStringLiteral("가온 주식회사"),
                  QStringLiteral("가온-1"),
                  {QStringLiteral("Gaon"), QStringLiteral("가온")},
                  QByteArray(32, 's')},
                 {QStringLiteral("잣나무"),
                  QStringLiteral("t2"),
                  QStringLiteral("나래"),
                  {},
                  {},
                  {},
                  QByteArray(32, 't')}};
    out.items = {{QStringLiteral("sealed1"), QStringLiteral("Q-001")}};
    out.reviewers = {{QStringLiteral("W01"),
                      QStringLiteral("r1"),
                      QStringLiteral("홍길동"),
                      QStringLiteral("대학"),
                      {QStringLiteral("t2")}}};
    out.redactions = {{QStringLiteral("benchmark"),
                       QStringLiteral("title"),
                       QStringLiteral("bm"),
                       {},
                       QByteArray(32, 'u'),
                       QStringLiteral("가온 문제"),
                       QStringLiteral("〔가림〕 문제")},
                      {QStringLiteral("response"), QStringLiteral("text"), QStringLiteral("sealed1"),
                       QStringLiteral("소나무"), QByteArray(32, 'v'), QStringLiteral("저는 가온"),
                       QStringLiteral("저는 〔가림〕")}};
    return out;
}

QByteArray roundPublic()
{
    return rawcontainer::signingKey('R').publicKey;
}

Result<QByteArray> sealedWith(const Vault &vault, const std::vector<PublicKey> &custodians)
{
    SeededRandom random(QByteArray(32, 'r'), "vault");
    return sealVault(vault, custodians, rawcontainer::signingKey('R').secret, random);
}

QByteArray vaultFile()
{
    const Result<QByteArray> file = sealedWith(sample(), three());
    EXPECT_TRUE(file.ok());
    return file.ok() ? *file : QByteArray();
}

/// What the sample's vault holds, as it stands inside.
QByteArray record()
{
    const auto file =
        container::Unverified::parse(vaultFile(), container::Type::Vault)->verify(roundPublic());
    const QJsonArray wraps = file->header().value(QStringLiteral("wraps")).toArray();
    const QByteArray wrap = QByteArray::fromHex(wraps.at(0).toString().toLatin1());
    const SecretKey first = custodian('1');
    const SecretKey second = custodian('2');
    const auto inner = primitives::openSealed(wrap, second.publicKey.box, second.boxSecret);
    return *file->open(*primitives::openSealed(inner->view(), first.publicKey.box, first.boxSecret));
}

/// A vault put together by somebody who holds the round key: as wrong as wanted.
rawcontainer::Raw forged(const QByteArray &payload, const QJsonObject &changes = {})
{
    const QByteArray payloadKey(32, 'k');
    QJsonArray wraps;
    for (const auto &[one, other] : {std::pair('1', '2'), std::pair('1', '3'), std::pair('2', '3')}) {
        const QByteArray inner = *primitives::sealTo(payloadKey, custodian(one).publicKey.box);
        wraps.append(QString::fromLatin1(primitives::sealTo(inner, custodian(other).publicKey.box)->toHex()));
    }
    QJsonObject header{{QStringLiteral("round"), sample().roundId.left(8)}, {QStringLiteral("wraps"), wraps}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        header[it.key()] = it.value();
    return rawcontainer::holding(3, header, payload, payloadKey);
}

/// The code and sentence with which the two custodians' program refuses it; nothing when it opens.
std::optional<std::pair<ErrorCode, QString>> refusal(const QByteArray &file)
{
    const Result<Vault> vault = openVault(file, roundPublic(), custodian('1'), custodian('2'));
    if (vault.ok())
        return std::nullopt;
    return std::pair(vault.error().code, vault.error().sentence);
}

std::optional<std::pair<ErrorCode, QString>> refusal(const rawcontainer::Raw &raw)
{
    return refusal(rawcontainer::build(raw, rawcontainer::signingKey('R')));
}

} // namespace

TEST(VaultTest, EveryPairOpensItInEitherOrder)
{
    const QByteArray file = vaultFile();
    const char names[] = {'1', '2', '3'};
    for (const char one : names) {
        for (const char other : names) {
            const Result<Vault> vault = openVault(file, roundPublic(), custodian(one), custodian(other));
            ASSERT_EQ(vault.ok(), one != other) << one << other;
            if (one == other) {
                EXPECT_EQ(vault.error().code, ErrorCode::WrongKey);
            }
        }
    }
}

TEST(VaultTest, ComesBackAsItWas)
{
    const Result<Vault> vault = openVault(vaultFile(), roundPublic(), custodian('1'), custodian('3'));
    ASSERT_TRUE(vault.ok());
    ASSERT_EQ(vault->teams.size(), 2U);
    EXPECT_EQ(vault->roundId, sample().roundId);
    EXPECT_EQ(vault->teams[0].code, QStringLiteral("소나무"));
    EXPECT_EQ(vault->teams[0].teamId, QStringLiteral("t1"));
    EXPECT_EQ(vault->teams[0].name, QStringLiteral("가온"));
    EXPECT_EQ(vault->teams[0].organisation, QStringLiteral("가온 주식회사"));
    EXPECT_EQ(vault->teams[0].model, QStringLiteral("가온-1"));
    EXPECT_EQ(vault->teams[0].aliases, sample().teams[0].aliases);
    EXPECT_EQ(vault->teams[1].salt, QByteArray(32, 't'));
    ASSERT_EQ(vault->items.size(), 1U);
    EXPECT_EQ(vault->items[0].originalId, QStringLiteral("Q-001"));
    ASSERT_EQ(vault->reviewers.size(), 1U);
    EXPECT_EQ(vault->reviewers[0].name, QStringLiteral("홍길동"));
    EXPECT_EQ(vault->reviewers[0].recusedTeams, QStringList(QStringLiteral("t2")));
    ASSERT_EQ(vault->redactions.size(), 2U);
    EXPECT_EQ(vault->redactions[1].original, QStringLiteral("저는 가온"));
    EXPECT_EQ(vault->redactions[1].commitment().displayed, sample().redactions[1].commitment().displayed);
}

TEST(VaultTest, AnOutsiderAndOneCustodianDoNotOpenIt)
{
    const QByteArray file = vaultFile();
    const Result<Vault> first = openVault(file, roundPublic(), custodian('1'), custodian('x'));
    const Result<Vault> second = openVault(file, roundPublic(), custodian('x'), custodian('1'));
    const Result<Vault> none = openVault(file, roundPublic(), custodian('x'), custodian('y'));
    ASSERT_FALSE(first.ok());
    ASSERT_FALSE(second.ok());
    ASSERT_FALSE(none.ok());
    // The same words whichever key was wrong.
    EXPECT_EQ(first.error().text(), second.error().text());
    EXPECT_EQ(first.error().text(), none.error().text());
    EXPECT_EQ(first.error().code, ErrorCode::WrongKey);
}

TEST(VaultTest, NothingOfItIsReadableOutside)
{
    const QByteArray file = vaultFile();
    for (const char *word : {"가온", "Gaon", "홍길동", "Q-001", "소나무"})
        EXPECT_FALSE(file.contains(word)) << word;
}

TEST(VaultTest, AnotherRoundsKeyIsRefused)
{
    const Result<Vault> vault =
        openVault(vaultFile(), rawcontainer::signingKey('Q').publicKey, custodian('1'), custodian('2'));
    ASSERT_FALSE(vault.ok());
    EXPECT_EQ(vault.error().code, ErrorCode::Damaged);
}

TEST(VaultTest, DamageIsRefused)
{
    QByteArray file = vaultFile();
    const SecretKey one = custodian('1');
    const SecretKey two = custodian('2');
    for (qsizetype at = 0; at < file.size(); at += at < 1'024 || at > file.size() - 128 ? 1 : 509) {
        file[at] = static_cast<char>(file.at(at) ^ 16);
        ASSERT_FALSE(openVault(file, roundPublic(), one, two).ok()) << at;
        file[at] = static_cast<char>(file.at(at) ^ 16);
    }
}

TEST(VaultTest, NeedsThreeDifferentCustodians)
{
    std::vector<PublicKey> custodians = three();
    custodians.pop_back();
    EXPECT_FALSE(sealedWith(sample(), custodians).ok());
    custodians.push_back(custodians[0]);
    EXPECT_FALSE(sealedWith(sample(), custodians).ok());
    custodians = three();
    custodians.push_back(custodian('4').publicKey);
    EXPECT_FALSE(sealedWith(sample(), custodians).ok());
    custodians = three();
    custodians[2].box = custodians[0].box;
    EXPECT_FALSE(sealedWith(sample(), custodians).ok());
    custodians = three();
    custodians[2].signing = custodians[0].signing;
    EXPECT_FALSE(sealedWith(sample(), custodians).ok());
    for (const std::size_t which : {0U, 1U, 2U}) {
        custodians = three();
        custodians[which].box = QByteArray(32, '\0'); // a point that no sealed box can be made for
        EXPECT_FALSE(sealedWith(sample(), custodians).ok()) << which;
    }
}

TEST(VaultTest, TheOutsideMustAnnounceTheInside)
{
    EXPECT_EQ(refusal(forged(record())), std::nullopt);
    const auto other = refusal(forged(record(), {{QStringLiteral("round"), QStringLiteral("99999999")}}));
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->second, QStringLiteral("The outside of this vault does not belong to what is inside."));
}

TEST(VaultTest, ALaterMinorVersionMayAddMembers)
{
    QJsonObject later = *canonicaljson::read(record());
    later[QStringLiteral("later")] = 1;
    rawcontainer::Raw inside = forged(*canonicaljson::write(later));
    rawcontainer::Raw outside = forged(record(), {{QStringLiteral("later"), 1}});
    for (rawcontainer::Raw *raw : {&inside, &outside}) {
        ASSERT_TRUE(refusal(*raw).has_value());
        EXPECT_EQ(refusal(*raw)->first, ErrorCode::Damaged);
        raw->minor = 1;
        EXPECT_EQ(refusal(*raw), std::nullopt);
    }
}

TEST(VaultTest, WhatIsInAVaultMustBeInItsForm)
{
    rawcontainer::Raw padding = forged(record());
    padding.padded[65'535] = 1;
    QByteArray another = record();
    another.replace("\"jeoul-vault\"", "\"jeoul-vaults\"");
    for (const rawcontainer::Raw &raw : {forged("{"), forged("{}"), forged(another), padding}) {
        ASSERT_TRUE(refusal(raw).has_value());
        EXPECT_EQ(refusal(raw)->first, ErrorCode::Damaged);
    }
    EXPECT_EQ(refusal("no vault")->first, ErrorCode::BadInput);
    Vault unwritable = sample();
    unwritable.roundId = QStringLiteral("\x01");
    EXPECT_EQ(sealedWith(unwritable, three()).error().code, ErrorCode::Internal);
}

TEST(VaultTest, RefusesWhatOccursTwice)
{
    Vault vault = sample();
    vault.redactions.push_back(vault.redactions.back());
    EXPECT_FALSE(sealedWith(vault, three()).ok());
    vault = sample();
    vault.teams[1].code = vault.teams[0].code;
    EXPECT_FALSE(sealedWith(vault, three()).ok());
    vault = sample();
    vault.teams[1].teamId = vault.teams[0].teamId;
    EXPECT_FALSE(sealedWith(vault, three()).ok());
    vault = sample();
    vault.items.push_back(vault.items[0]);
    EXPECT_FALSE(sealedWith(vault, three()).ok());
    vault = sample();
    vault.reviewers.push_back(vault.reviewers[0]);
    EXPECT_FALSE(sealedWith(vault, three()).ok());
    vault = sample();
    vault.teams[0].salt.chop(1);
    EXPECT_FALSE(sealedWith(vault, three()).ok());
}

TEST(VaultTest, OneWrapOfTheWrongLengthIsRefused)
{
    const Result<QByteArray> file = container::write(
        {container::Type::Vault,
         {{QStringLiteral("round"), QStringLiteral("01234567")},
          {QStringLiteral("wraps"), QJsonArray{QString(256, u'0'), QString(256, u'1'), QString(254, u'2')}}},
         "{}",
         0},
        SecretBytes(32), rawcontainer::signingKey('R').secret);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(openVault(*file, roundPublic(), custodian('1'), custodian('2')).error().code,
              ErrorCode::Damaged);
}
