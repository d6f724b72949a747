// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/minisign.h"

#include "models/base/digest.h"
#include "models/exchange/primitives.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace jeoul::exchange::minisign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Minisign)
};

const QByteArray kKeyAlgorithm = QByteArrayLiteral("Ed");
const QByteArray kHashedAlgorithm = QByteArrayLiteral("ED");
const QByteArray kComment = QByteArrayLiteral("untrusted comment: ");
const QByteArray kTrusted = QByteArrayLiteral("trusted comment: ");
constexpr qsizetype kKeyIdBytes = 8;
constexpr qsizetype kHashBytes = 64;
constexpr qsizetype kMostBytes = 16'384; // comments are the only part without a length of their own

QByteArray keyId(const QByteArray &publicKey)
{
    return digest::sha256(publicKey).first(kKeyIdBytes);
}

QByteArray hashOf(const QByteArray &file)
{
    return digest::blake2b(file, kHashBytes);
}

/// The bytes of a line of base64 when there are exactly that many and the line is their canonical form.
std::optional<QByteArray> bytesIn(const QByteArray &line, qsizetype length)
{
    QByteArray bytes = QByteArray::fromBase64(line);
    if (bytes.size() != length || bytes.toBase64() != line)
        return std::nullopt;
    return bytes;
}

/// The same, behind the two letters of an algorithm.
std::optional<QByteArray> payload(const QByteArray &line, const QByteArray &algorithm, qsizetype length)
{
    const std::optional<QByteArray> bytes = bytesIn(line, algorithm.size() + length);
    if (!bytes || !bytes->startsWith(algorithm))
        return std::nullopt;
    return bytes->sliced(algorithm.size());
}

/// `count` lines, each with its line feed.
std::optional<QByteArrayList> linesOf(const QByteArray &file, qsizetype count)
{
    if (file.size() > kMostBytes || !file.endsWith('\n'))
        return std::nullopt;
    const QByteArrayList lines = file.chopped(1).split('\n');
    return lines.size() == count ? std::optional(lines) : std::nullopt;
}

bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && !text.contains(u'\r');
}

struct Parts
{
    QByteArray keyId;
    QByteArray signature;
    QByteArray trusted;
    QByteArray global;
};

std::optional<Parts> partsOf(const QByteArray &file)
{
    const std::optional<QByteArrayList> lines = linesOf(file, 4);
    if (!lines || !lines->at(0).startsWith(kComment) || !lines->at(2).startsWith(kTrusted))
        return std::nullopt;
    const std::optional<QByteArray> first =
        payload(lines->at(1), kHashedAlgorithm, kKeyIdBytes + kSignatureBytes);
    const std::optional<QByteArray> global = bytesIn(lines->at(3), kSignatureBytes);
    if (!first || !global)
        return std::nullopt;
    return Parts{first->first(kKeyIdBytes), first->sliced(kKeyIdBytes), lines->at(2).sliced(kTrusted.size()),
                 *global};
}

} // namespace

QByteArray publicKeyFile(const QByteArray &publicKey, const QString &comment)
{
    return kComment + comment.toUtf8() + '\n' + (kKeyAlgorithm + keyId(publicKey) + publicKey).toBase64() +
           '\n';
}

std::optional<QByteArray> publicKeyIn(const QByteArray &file)
{
    const std::optional<QByteArrayList> lines = linesOf(file, 2);
    if (!lines || !lines->at(0).startsWith(kComment))
        return std::nullopt;
    const std::optional<QByteArray> bytes =
        payload(lines->at(1), kKeyAlgorithm, kKeyIdBytes + kSigningPublicBytes);
    if (!bytes)
        return std::nullopt;
    const QByteArray publicKey = bytes->sliced(kKeyIdBytes);
    return bytes->startsWith(keyId(publicKey)) ? std::optional(publicKey) : std::nullopt;
}

Result<QByteArray> sign(const QByteArray &file, const QByteArray &secret, const QString &comment,
                        const QString &trusted)
{
    const std::optional<QByteArray> publicKey = primitives::signingPublic(secret);
    if (!publicKey || !isOneLine(comment) || !isOneLine(trusted))
        return Error(ErrorCode::Internal, Words::tr("The file could not be signed."));
    const QByteArray words = trusted.toUtf8();
    const QByteArray signature = primitives::signPlain(hashOf(file), secret);
    const QByteArray global = primitives::signPlain(signature + words, secret);
    return kComment + comment.toUtf8() + '\n' +
           (kHashedAlgorithm + keyId(*publicKey) + signature).toBase64() + '\n' + kTrusted + words + '\n' +
           global.toBase64() + '\n';
}

bool verifies(const QByteArray &file, const QByteArray &signature, const QByteArray &publicKey)
{
    const std::optional<Parts> parts = partsOf(signature);
    return parts && parts->keyId == keyId(publicKey) &&
           primitives::verifyPlain(hashOf(file), parts->signature, publicKey) &&
           primitives::verifyPlain(parts->signature + parts->trusted, parts->global, publicKey);
}

} // namespace jeoul::exchange::minisign
