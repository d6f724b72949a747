// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vault.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/container.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <tuple>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using namespace Qt::StringLiterals;

constexpr std::size_t kCustodians = 3;
constexpr qsizetype kPairs = 3;
constexpr QLatin1StringView kFormat("jeoul-vault");
constexpr qsizetype kMostTeams = 1'024;
constexpr qsizetype kMostItems = 20'000;
constexpr qsizetype kMostReviewers = 10'000;
constexpr qsizetype kMostAliases = 1'024;
constexpr qsizetype kMostRedactions = 2'000'000;
constexpr qsizetype kSaltBytes = 32;
constexpr qsizetype kShortIdLength = 8;
constexpr qsizetype kWrapBytes = kSymmetricKeyBytes + 2 * kSealedBoxOverhead;

QJsonObject teamJson(const VaultTeam &team)
{
    return {{u"aliases"_s, QJsonArray::fromStringList(team.aliases)},
            {u"code"_s, team.code},
            {u"model"_s, team.model},
            {u"name"_s, team.name},
            {u"organisation"_s, team.organisation},
            {u"salt"_s, toHex(team.salt)},
            {u"team_id"_s, team.teamId}};
}

QJsonObject reviewerJson(const VaultReviewer &reviewer)
{
    return {{u"affiliation"_s, reviewer.affiliation},
            {u"name"_s, reviewer.name},
            {u"recused"_s, QJsonArray::fromStringList(reviewer.recusedTeams)},
            {u"reviewer_id"_s, reviewer.reviewerId},
            {u"seat"_s, reviewer.seat}};
}

QJsonObject vaultJson(const Vault &vault)
{
    QJsonArray teams;
    for (const VaultTeam &team : vault.teams)
        teams.append(teamJson(team));
    QJsonArray items;
    for (const VaultItem &item : vault.items)
        items.append(QJsonObject{{u"original"_s, item.originalId}, {u"sealed"_s, item.sealedId}});
    QJsonArray reviewers;
    for (const VaultReviewer &reviewer : vault.reviewers)
        reviewers.append(reviewerJson(reviewer));
    QJsonArray redactions;
    for (const RedactionOpening &redaction : vault.redactions)
        redactions.append(redaction.toJson());
    return {{u"format"_s, kFormat},
            {u"items"_s, items},
            {u"redactions"_s, redactions},
            {u"reviewers"_s, reviewers},
            {u"round_id"_s, vault.roundId},
            {u"teams"_s, teams},
            {u"v"_s, 1}};
}

/// Notes an id that has occurred before.
void requireNew(RecordReader &reader, QLatin1StringView name, const QString &id, QSet<QString> &seen)
{
    reader.require(!seen.contains(id), name, u"the same id twice"_s);
    seen.insert(id);
}

VaultTeam readTeam(RecordReader &reader, QSet<QString> &seenCodes, QSet<QString> &seenIds)
{
    VaultTeam out;
    out.code = reader.id("code"_L1);
    out.teamId = reader.id("team_id"_L1);
    requireNew(reader, "code"_L1, out.code, seenCodes);
    requireNew(reader, "team_id"_L1, out.teamId, seenIds);
    out.name = reader.text("name"_L1);
    out.organisation = reader.text("organisation"_L1);
    out.model = reader.text("model"_L1);
    out.aliases = reader.texts("aliases"_L1, kMostAliases, RecordReader::kTitleLength);
    out.salt = reader.hex("salt"_L1, kSaltBytes);
    return out;
}

VaultReviewer readReviewer(RecordReader &reader, QSet<QString> &seenSeats)
{
    VaultReviewer out;
    out.seat = reader.id("seat"_L1);
    requireNew(reader, "seat"_L1, out.seat, seenSeats);
    out.reviewerId = reader.id("reviewer_id"_L1);
    out.name = reader.text("name"_L1);
    out.affiliation = reader.text("affiliation"_L1);
    out.recusedTeams = reader.texts("recused"_L1, kMostTeams);
    return out;
}

Result<Vault> readVault(const QJsonObject &record, Findings::Unknown unknown)
{
    Findings findings(unknown);
    RecordReader reader(record, u"vault"_s, findings);
    reader.require(reader.id("format"_L1) == kFormat, "format"_L1, u"not a vault"_s);
    (void)reader.integer("v"_L1, 1, 1);
    Vault out;
    QSet<QString> codes;
    QSet<QString> teamIds;
    QSet<QString> sealedIds;
    QSet<QString> seats;
    out.roundId = reader.id("round_id"_L1);
    reader.each("teams"_L1, kMostTeams,
                [&](RecordReader &entry) { out.teams.push_back(readTeam(entry, codes, teamIds)); });
    reader.each("items"_L1, kMostItems, [&](RecordReader &entry) {
        out.items.push_back({entry.id("sealed"_L1), entry.id("original"_L1)});
        requireNew(entry, "sealed"_L1, out.items.back().sealedId, sealedIds);
    });
    reader.each("reviewers"_L1, kMostReviewers,
                [&](RecordReader &entry) { out.reviewers.push_back(readReviewer(entry, seats)); });
    reader.each("redactions"_L1, kMostRedactions, [&](RecordReader &entry) {
        RedactionOpening redaction = readRedactionOpening(entry);
        const auto key = [](const RedactionOpening &r) { return std::tie(r.where, r.field, r.item, r.code); };
        entry.require(out.redactions.empty() || key(out.redactions.back()) < key(redaction), "where"_L1,
                      u"out of order or there twice"_s);
        out.redactions.push_back(std::move(redaction));
    });
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

Status checkCustodians(const std::vector<PublicKey> &custodians)
{
    QSet<QByteArray> boxes;
    QSet<QByteArray> signing;
    for (const PublicKey &custodian : custodians) {
        boxes.insert(custodian.box);
        signing.insert(custodian.signing);
    }
    // With the same key twice one person could open the vault alone.
    if (custodians.size() == kCustodians && boxes.size() == kPairs && signing.size() == kPairs)
        return done();
    return Error(ErrorCode::BadInput,
                 Words::tr("The vault needs the public keys of three different custodians."))
        .keeping(Words::tr("No vault was written."))
        .advising(Words::tr("Choose three different public key files."));
}

/// One wrap per pair: sealed for the first, and that sealed for the second.
Result<std::vector<QByteArray>> wrapForPairs(const SecretBytes &payloadKey,
                                             const std::vector<PublicKey> &custodians)
{
    std::vector<QByteArray> wraps;
    for (std::size_t first = 0; first < custodians.size(); ++first) {
        for (std::size_t second = first + 1; second < custodians.size(); ++second) {
            const Result<QByteArray> inner = primitives::sealTo(payloadKey.view(), custodians[first].box);
            JEOUL_TRY(inner);
            const Result<QByteArray> outer = primitives::sealTo(*inner, custodians[second].box);
            JEOUL_TRY(outer);
            wraps.push_back(*outer);
        }
    }
    return wraps;
}

std::optional<SecretBytes> unwrapPair(const QByteArray &wrap, const SecretKey &outer, const SecretKey &inner)
{
    const std::optional<SecretBytes> box = primitives::openSealed(wrap, outer.publicKey.box, outer.boxSecret);
    if (!box)
        return std::nullopt;
    return primitives::openSealed(box->view(), inner.publicKey.box, inner.boxSecret);
}

/// Tries the two keys on every wrap in both orders; which of them failed is not told.
Result<SecretBytes> unwrap(const std::vector<QByteArray> &wraps, const SecretKey &one, const SecretKey &other)
{
    for (const QByteArray &wrap : wraps) {
        std::optional<SecretBytes> key = unwrapPair(wrap, one, other);
        if (!key)
            key = unwrapPair(wrap, other, one);
        if (key)
            return *std::move(key);
    }
    return Error(ErrorCode::WrongKey, Words::tr("These two keys do not open the vault together."))
        .advising(Words::tr("Two different custodians of this round are needed."));
}

} // namespace

Result<QByteArray> sealVault(const Vault &vault, const std::vector<PublicKey> &custodians,
                             const QByteArray &roundSecret, RandomSource &random)
{
    JEOUL_TRY(checkCustodians(custodians));
    Result<QByteArray> payload = canonicaljson::write(vaultJson(vault));
    JEOUL_TRY(payload);
    const Result<Vault> again = canonicaljson::read(*payload).andThen(
        [](const QJsonObject &record) { return readVault(record, Findings::Unknown::Refused); });
    if (!again.ok())
        return Error(ErrorCode::Internal, Words::tr("The vault could not be sealed."))
            .keeping(Words::tr("No vault was written."))
            .because(again.error().detail);
    const SecretBytes payloadKey = kdflock::freshKey(random);
    const Result<std::vector<QByteArray>> wraps = wrapForPairs(payloadKey, custodians);
    JEOUL_TRY(wraps);
    container::Contents contents;
    contents.type = container::Type::Vault;
    contents.header = {{u"round"_s, vault.roundId.left(kShortIdLength)}, {u"wraps"_s, toHexArray(*wraps)}};
    contents.payload = *std::move(payload);
    Result<QByteArray> file = container::write(contents, payloadKey, roundSecret);
    wipe(contents.payload);
    return file;
}

Result<Vault> openVault(const QByteArray &file, const QByteArray &roundPublic, const SecretKey &one,
                        const SecretKey &other)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::Vault);
    JEOUL_TRY(unverified);
    const Result<container::Verified> verified = unverified->verify(roundPublic);
    JEOUL_TRY(verified);
    const auto unknown = verified->hasNewerMinor() ? Findings::Unknown::Ignored : Findings::Unknown::Refused;
    Findings findings(unknown);
    RecordReader header(verified->header(), u"header"_s, findings);
    const QString shortId = header.id("round"_L1);
    const std::vector<QByteArray> wraps = header.hexList("wraps"_L1, kWrapBytes, kPairs, kPairs);
    header.finish();
    JEOUL_TRY(findings.status());
    const Result<SecretBytes> payloadKey = unwrap(wraps, one, other);
    if (!payloadKey.ok())
        return payloadKey.error();
    Result<QByteArray> payload = verified->open(*payloadKey);
    JEOUL_TRY(payload);
    const Result<QJsonObject> record = canonicaljson::read(*payload);
    wipe(*payload);
    JEOUL_TRY(record);
    Result<Vault> vault = readVault(*record, unknown);
    JEOUL_TRY(vault);
    if (vault->roundId.startsWith(shortId))
        return vault;
    return Error(ErrorCode::Damaged,
                 Words::tr("The outside of this vault does not belong to what is inside."))
        .advising(Words::tr("Use another copy of the vault."));
}

} // namespace jeoul::exchange
