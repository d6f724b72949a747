// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/keys.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/container.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/passphrase.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"
#include "models/exchange/spokennumber.h"
#include "models/exchange/transferdamage.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <cstring>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

using namespace Qt::StringLiterals;

constexpr qsizetype kMostPublicFile = 4'096;
constexpr qsizetype kSeedBytes = kKeyCoreBytes - kBoxSecretBytes;
constexpr quint64 kWrapBranch = 1;
constexpr char kBranches[] = "jeoulkey";
constexpr QByteArrayView kPublicDomain = "jeoul1/public-key";
constexpr QLatin1StringView kPublicFormat("jeoul-public-key");

constexpr std::array kRoles = {
    Named<KeyRole>{KeyRole::Chair, "chair"_L1}, Named<KeyRole>{KeyRole::Deputy, "deputy"_L1},
    Named<KeyRole>{KeyRole::Custodian, "custodian"_L1}, Named<KeyRole>{KeyRole::Round, "round"_L1}};

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

Error wrongPassphrase()
{
    return Error(ErrorCode::WrongKey, Words::tr("The passphrase does not fit this key file."))
        .advising(Words::tr("Check the keyboard language and type it again."));
}

/// The key file's public header.
struct KeyHead
{
    PublicKey key;
    kdflock::Parameters kdf;
    QByteArray wrap;
};

Result<KeyHead> readHead(const QJsonObject &header, bool newerMinor)
{
    Findings findings(newerMinor ? Findings::Unknown::Ignored : Findings::Unknown::Refused);
    RecordReader reader(header, u"key"_s, findings);
    KeyHead out;
    out.key.role = reader.choice("role"_L1, kRoles);
    out.key.signing = reader.hex("signing"_L1, kSigningPublicBytes);
    out.key.box = reader.hex("box"_L1, kBoxPublicBytes);
    RecordReader kdf = reader.child("kdf"_L1);
    out.kdf = kdflock::read(kdf);
    kdf.finish();
    out.wrap = reader.hex("wrap"_L1, kdflock::kWrapBytes);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

/// The header as claimed, without the members that belong to the container.
Result<KeyHead> claimedHead(const container::Unverified &file)
{
    Result<QJsonObject> header = file.claimedHeader();
    JEOUL_TRY(header);
    header->remove("chunk"_L1);
    header->remove("padded"_L1);
    return readHead(*header, file.hasNewerMinor());
}

/// Fills the secret halves from the payload (signing secret, then box secret) when they fit the public ones.
Status takeSecrets(SecretKey &key, QByteArray &payload)
{
    if (payload.size() == kSigningSecretBytes + kBoxSecretBytes) {
        key.signingSecret = payload.first(kSigningSecretBytes);
        key.boxSecret = payload.last(kBoxSecretBytes);
    }
    wipe(payload);
    const std::optional<QByteArray> signing = primitives::signingPublic(key.signingSecret);
    const std::optional<QByteArray> box = primitives::boxPublic(key.boxSecret);
    if (signing == key.publicKey.signing && box == key.publicKey.box)
        return done();
    return Error(ErrorCode::Damaged,
                 Words::tr("The secret and the public half of this key do not belong together."))
        .advising(Words::tr("Use a copy of the key file, or the deputy's key."));
}

QJsonObject publicObject(const PublicKey &key)
{
    return {{u"box"_s, toHex(key.box)},
            {u"format"_s, kPublicFormat},
            {u"role"_s, nameIn(kRoles, key.role)},
            {u"signing"_s, toHex(key.signing)},
            {u"version"_s, 1}};
}

Error notAPublicKey(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("This is not an intact public key file."))
        .advising(Words::tr("Ask its holder for the public key file (.jpub) again."))
        .because(detail);
}

} // namespace

QString PublicKey::confirmationNumber() const
{
    return spokenNumber(signing + box);
}

SecretKey::~SecretKey()
{
    wipe(signingSecret);
    wipe(boxSecret);
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    if (this != &other) {
        wipe(signingSecret);
        wipe(boxSecret);
        publicKey = std::move(other.publicKey);
        signingSecret = std::move(other.signingSecret);
        boxSecret = std::move(other.boxSecret);
    }
    return *this;
}

SecretKey makeKey(KeyRole role, RandomSource &random)
{
    const SecretBytes signingSeed = kdflock::freshKey(random);
    const SecretBytes boxSeed = kdflock::freshKey(random);
    SecretKey out;
    out.publicKey = {role, QByteArray(kSigningPublicBytes, '\0'), QByteArray(kBoxPublicBytes, '\0')};
    out.signingSecret.fill('\0', kSigningSecretBytes);
    out.boxSecret.fill('\0', kBoxSecretBytes);
    crypto_sign_seed_keypair(bytesOf(out.publicKey.signing), bytesOf(out.signingSecret), signingSeed.data());
    crypto_box_seed_keypair(bytesOf(out.publicKey.box), bytesOf(out.boxSecret), boxSeed.data());
    return out;
}

SecretBytes keyCore(const SecretKey &key)
{
    SecretBytes core(kKeyCoreBytes);
    std::memcpy(core.data(), key.signingSecret.constData(), kSeedBytes);
    std::memcpy(core.data() + kSeedBytes, key.boxSecret.constData(), kBoxSecretBytes);
    return core;
}

SecretKey keyOfCore(KeyRole role, const SecretBytes &core)
{
    SecretKey out;
    out.publicKey = {role, QByteArray(kSigningPublicBytes, '\0'), QByteArray(kBoxPublicBytes, '\0')};
    out.signingSecret.fill('\0', kSigningSecretBytes);
    out.boxSecret = core.view().last(kBoxSecretBytes).toByteArray();
    crypto_sign_seed_keypair(bytesOf(out.publicKey.signing), bytesOf(out.signingSecret), core.data());
    crypto_scalarmult_base(bytesOf(out.publicKey.box), bytesOf(out.boxSecret));
    return out;
}

QString keyRoleWord(KeyRole role)
{
    return nameIn(kRoles, role);
}

std::optional<KeyRole> keyRoleOf(const QString &word)
{
    for (const auto &[role, name] : kRoles) {
        if (word == name)
            return role;
    }
    return std::nullopt;
}

Result<QByteArray> writeSecretKey(const SecretKey &key, const QString &passphrase, const KdfPolicy &policy,
                                  RandomSource &random)
{
    const Result<passphrase::Locked> locked = passphrase::lock(passphrase, policy, random);
    if (!locked.ok())
        return locked.error();
    const SecretBytes payloadKey = kdflock::freshKey(random);
    const SecretBytes wrapping = kdflock::subkey(locked->master, kWrapBranch, kBranches);
    container::Contents contents;
    contents.type = container::Type::SecretKey;
    contents.header = {{u"box"_s, toHex(key.publicKey.box)},
                       {u"kdf"_s, kdflock::toJson(locked->kdf)},
                       {u"role"_s, nameIn(kRoles, key.publicKey.role)},
                       {u"signing"_s, toHex(key.publicKey.signing)},
                       {u"wrap"_s, toHex(kdflock::wrap(payloadKey, wrapping, random))}};
    contents.payload = key.signingSecret + key.boxSecret;
    Result<QByteArray> file = container::write(contents, payloadKey, key.signingSecret);
    wipe(contents.payload);
    return file;
}

Result<SecretKey> readSecretKey(const QByteArray &file, const QString &passphrase, const KdfPolicy &policy)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::SecretKey);
    JEOUL_TRY(unverified);
    const Result<KeyHead> head = claimedHead(*unverified);
    JEOUL_TRY(head);
    const Result<container::Verified> verified = unverified->verify(head->key.signing);
    JEOUL_TRY(verified);
    const Result<SecretBytes> master = passphrase::unlock(passphrase, head->kdf, policy);
    if (!master.ok())
        return master.error();
    const std::optional<SecretBytes> payloadKey =
        kdflock::unwrap(head->wrap, kdflock::subkey(*master, kWrapBranch, kBranches));
    if (!payloadKey)
        return wrongPassphrase();
    Result<QByteArray> payload = verified->open(*payloadKey);
    JEOUL_TRY(payload);
    SecretKey key;
    key.publicKey = head->key;
    JEOUL_TRY(takeSecrets(key, *payload));
    return key;
}

Result<KdfCost> secretKeyCost(const QByteArray &file)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::SecretKey);
    JEOUL_TRY(unverified);
    const Result<KeyHead> head = claimedHead(*unverified);
    JEOUL_TRY(head);
    return head->kdf.cost;
}

QString weakerKeyNote(const QByteArray &file, const KdfPolicy &policy)
{
    const Result<KdfCost> cost = secretKeyCost(file);
    if (!cost.ok() || cost->memoryBytes >= policy.key.memoryBytes)
        return {};
    return Words::tr(
               "This computer could not give %1 MiB of memory, so the key file was protected with %2 MiB "
               "instead. Choose a longer passphrase, or make the key on another computer.")
        .arg(policy.key.memoryBytes >> 20)
        .arg(cost->memoryBytes >> 20);
}

Result<QByteArray> writePublicKey(const SecretKey &key)
{
    QJsonObject object = publicObject(key.publicKey);
    const Result<QByteArray> signature = canonicaljson::write(object).andThen([&](const QByteArray &covered) {
        return primitives::sign(kPublicDomain, covered, key.signingSecret);
    });
    JEOUL_TRY(signature);
    object[u"signature"_s] = toHex(*signature);
    return canonicaljson::write(object);
}

Result<PublicKey> readPublicKey(const QByteArray &file)
{
    if (file.size() > kMostPublicFile)
        return notAPublicKey(u"too long"_s);
    // Editors and mail like to end the last line; the signature covers the record, not the line end.
    const Result<QJsonObject> object = canonicaljson::read(file.trimmed());
    if (!object.ok())
        return notAPublicKey(object.error().detail);
    if (object->value("format"_L1) != QJsonValue(kPublicFormat))
        return notAPublicKey(u"format"_s);
    if (object->value("version"_L1).toInteger() > 1)
        return Error(ErrorCode::NewerVersion,
                     Words::tr("This public key file was made by a newer version of Jeoul."))
            .advising(Words::tr("Install the newer version and open the file again."));
    Findings findings;
    RecordReader reader(*object, u"public"_s, findings);
    PublicKey out;
    (void)reader.id("format"_L1);
    (void)reader.integer("version"_L1, 1, 1);
    out.role = reader.choice("role"_L1, kRoles);
    out.signing = reader.hex("signing"_L1, kSigningPublicBytes);
    out.box = reader.hex("box"_L1, kBoxPublicBytes);
    const QByteArray signature = reader.hex("signature"_L1, kSignatureBytes);
    reader.finish();
    if (!findings.clean())
        return notAPublicKey(u"members"_s);
    return canonicaljson::write(publicObject(out))
        .andThen([&](const QByteArray &covered) -> Result<PublicKey> {
            if (!primitives::verify(kPublicDomain, covered, signature, out.signing))
                return notAPublicKey(u"signature"_s);
            return out;
        });
}

} // namespace jeoul::exchange
