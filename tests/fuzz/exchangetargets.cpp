// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/base/text.h"
#include "models/exchange/container.h"
#include "models/exchange/declaration.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/keys.h"
#include "models/exchange/manifest.h"
#include "models/exchange/packet.h"
#include "models/exchange/packetrecord.h"
#include "models/exchange/primitives.h"
#include "models/exchange/submission.h"
#include "models/exchange/suite.h"
#include "tests/fuzz/targets.h"

#include <sodium.h>

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace jeoul::fuzz {

namespace {

using namespace exchange;
using exchange::container::Type;
using exchange::container::Unverified;

constexpr qsizetype kPrefix = 20;
constexpr qsizetype kLengthOffset = 16;
constexpr std::array kTypes = {Type::Packet, Type::Submission, Type::Vault, Type::SecretKey};
constexpr std::array<const char *, 5> kDomains = {"", "jeoul1/packet", "jeoul1/submission", "jeoul1/vault",
                                                  "jeoul1/key"};

struct Signer
{
    QByteArray secret = QByteArray(64, '\0');
    QByteArray publicKey = QByteArray(32, '\0');

    Signer()
    {
        primitives::start();
        const QByteArray seed(32, 's');
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                                 reinterpret_cast<unsigned char *>(secret.data()), primitives::raw(seed));
    }
};

const Signer &signer()
{
    static const Signer kSigner;
    return kSigner;
}

const SecretBytes &payloadKey()
{
    static const SecretBytes kKey = SecretBytes::copyOf(QByteArray(32, 'k'));
    return kKey;
}

/// A whole file around the prefix and header of the input: the rest of the input is the plaintext as it is
/// before encryption, real length and all, so that everything behind the signature is reached as well.
QByteArray sealed(const QByteArray &bytes)
{
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + kLengthOffset));
    const QByteArray head = bytes.first(std::min(bytes.size(), kPrefix + length));
    QByteArray padded = bytes.sliced(head.size());
    padded.resize(std::max<qsizetype>(1, (padded.size() + Suite::kChunkBytes - 1) / Suite::kChunkBytes) *
                      Suite::kChunkBytes,
                  '\0');
    const auto suite = makeSuite(kSodiumSuite);
    const Result<QByteArray> body = suite->encrypt(padded, payloadKey(), digest::blake2b(head, 32));
    if (!body.ok())
        return {};
    const QByteArray file = head + *body;
    const quint16 type = qFromLittleEndian<quint16>(bytes.constData() + 8);
    const char *domain = kDomains.at(type < kDomains.size() ? type : 0);
    const Result<QByteArray> signature = suite->sign(domain, file, signer().secret);
    return signature.ok() ? file + *signature : QByteArray();
}

/// What was accepted must have been written as it was read.
QString openAgain(const container::Verified &verified, Type type)
{
    const Result<QByteArray> payload = verified.open(payloadKey());
    if (!payload.ok() || verified.hasNewerMinor())
        return {};
    const Result<QByteArray> again =
        container::write({type, verified.header(), *payload, 0}, payloadKey(), signer().secret);
    if (!again.ok())
        return QStringLiteral("an accepted container cannot be written: ") + again.error().sentence;
    const Result<Unverified> parsed = Unverified::parse(*again, type);
    const bool same = parsed.ok() && parsed->claimedHeader().ok() && parsed->verify(signer().publicKey).ok();
    return same ? QString() : QStringLiteral("a container written again is refused");
}

QString parseAs(const QByteArray &file, Type type)
{
    const Result<Unverified> unverified = Unverified::parse(file, type);
    if (!unverified.ok())
        return unverified.error().sentence.isEmpty() ? QStringLiteral("refused without a sentence")
                                                     : QString();
    static_cast<void>(unverified->claimedHeader().ok());
    const Result<container::Verified> verified = unverified->verify(signer().publicKey);
    if (!verified.ok())
        return verified.error().sentence.isEmpty() ? QStringLiteral("refused without a sentence") : QString();
    return openAgain(*verified, type);
}

void readUnverified(const QByteArray &bytes)
{
    static_cast<void>(peekPacketId(bytes).ok());
    static_cast<void>(peekSubmission(bytes).ok());
    static_cast<void>(secretKeyCost(bytes).ok());
    static_cast<void>(readPublicKey(bytes).ok());
}

/// A record that was accepted must be written and read to the same bytes.
QString readRecords(const QJsonObject &object)
{
    for (const auto unknown : {Findings::Unknown::Refused, Findings::Unknown::Ignored}) {
        const Result<packetrecord::Packet> packet = packetrecord::read(object, unknown);
        if (packet.ok() &&
            !packetrecord::read(packetrecord::toJson(packet->content, packet->keys), unknown).ok())
            return QStringLiteral("a packet record written again is refused");
    }
    const Result<Manifest> manifest = manifestFromJson(object);
    if (manifest.ok() && !manifestFromJson(manifestToJson(*manifest)).ok())
        return QStringLiteral("a manifest written again is refused");
    const Result<Event> event = eventFromJson(object);
    if (event.ok() && eventToJson(*event) != object)
        return QStringLiteral("an event is not what was read");
    static_cast<void>(signedSubmissionFromJson(object, signer().publicKey).ok());
    return {};
}

/// An answer as it is written: own words in the form in which texts are sealed. Nothing when that form is the
/// longer one (a few letters are composed of more units than they have), since it may then pass a limit;
/// Jeoul seals words before it measures them.
std::optional<Declaration> asWritten(Declaration answer)
{
    const auto seal = [](QString &words) {
        const qsizetype before = words.size();
        words = text::sealed(words);
        return words.size() <= before;
    };
    bool fits = seal(answer.signedBy);
    for (DeclaredConflict &conflict : answer.answers)
        fits = seal(conflict.reason) && fits;
    return fits ? std::optional(std::move(answer)) : std::nullopt;
}

/// What was accepted is written and read to the same.
template <typename Value>
QString comesBack(const Value &value, const Result<QByteArray> &written,
                  Result<Value> (*readAgain)(const QByteArray &))
{
    if (!written.ok())
        return QStringLiteral("an accepted declaration cannot be written: ") + written.error().sentence;
    const Result<Value> again = readAgain(*written);
    return again.ok() && *again == value ? QString()
                                         : QStringLiteral("a declaration written again is another");
}

QString readDeclaration(const QByteArray &bytes)
{
    const Result<DeclarationForm> form = exchange::declaration::readForm(bytes);
    const Result<Declaration> answer = exchange::declaration::readAnswer(bytes);
    if (form.ok() && answer.ok())
        return QStringLiteral("one file is both a form and an answer");
    if (form.ok())
        return comesBack(*form, exchange::declaration::formBytes(*form), exchange::declaration::readForm);
    if (answer.ok()) {
        const std::optional<Declaration> written = asWritten(*answer);
        return written ? comesBack(*written, exchange::declaration::answerBytes(*answer),
                                   exchange::declaration::readAnswer)
                       : QString();
    }
    return form.error().sentence.isEmpty() || answer.error().sentence.isEmpty()
               ? QStringLiteral("refused without a sentence")
               : QString();
}

} // namespace

QString container(const QByteArray &bytes)
{
    for (const Type type : kTypes) {
        if (const QString problem = parseAs(bytes, type); !problem.isEmpty())
            return problem;
    }
    readUnverified(bytes);
    if (bytes.size() < kPrefix)
        return {};
    const QByteArray file = sealed(bytes);
    const quint16 type = qFromLittleEndian<quint16>(bytes.constData() + 8);
    readUnverified(file);
    return parseAs(file, type >= 1 && type <= 4 ? static_cast<Type>(type) : Type::Packet);
}

QString declaration(const QByteArray &bytes)
{
    if (const QString problem = readDeclaration(bytes); !problem.isEmpty())
        return problem;
    // As if its writer had put it into canonical form, so that the members are reached as well.
    const Result<QByteArray> canonical = canonicaljson::write(QJsonDocument::fromJson(bytes).object());
    return canonical.ok() ? readDeclaration(*canonical) : QString();
}

QString canonicalJson(const QByteArray &bytes)
{
    const Result<QJsonObject> object = canonicaljson::read(bytes);
    if (object.ok()) {
        const Result<QByteArray> again = canonicaljson::write(*object);
        if (!again.ok() || *again != bytes)
            return QStringLiteral("canonical bytes do not come back");
        return readRecords(*object);
    }
    // Whatever write() accepts, read() must accept, or a file could be signed that nobody opens.
    const QJsonObject loose = QJsonDocument::fromJson(bytes).object();
    const Result<QByteArray> written = canonicaljson::write(loose);
    if (written.ok() && !canonicaljson::read(*written).ok())
        return QStringLiteral("written bytes are refused");
    return readRecords(loose);
}

} // namespace jeoul::fuzz
