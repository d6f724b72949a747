// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/container.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/transferdamage.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace jeoul::exchange::container {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Container)
};

constexpr QByteArrayView kMagic = "JEOULFL\x01";
constexpr qsizetype kTypeOffset = 8;
constexpr qsizetype kSuiteOffset = 10;
constexpr qsizetype kMajorOffset = 11;
constexpr qsizetype kMinorOffset = 12;
constexpr qsizetype kFlagsOffset = 13;
constexpr qsizetype kReservedOffset = 14;
constexpr qsizetype kLengthOffset = 16;
constexpr qsizetype kPrefixBytes = 20;
constexpr qsizetype kSizeBytes = 8; // the real length in front of the payload
constexpr qsizetype kAssociatedBytes = 32;

constexpr QLatin1StringView kChunkKey("chunk");
constexpr QLatin1StringView kPaddedKey("padded");

struct Kind
{
    QByteArrayView domain; ///< what the signature is made under, so that it never fits another kind
    const char *title;
};

/// By type, from 1.
constexpr std::array<Kind, 4> kKinds = {
    {{"jeoul1/packet", QT_TRANSLATE_NOOP("Container", "reviewer packet (.jpacket)")},
     {"jeoul1/submission", QT_TRANSLATE_NOOP("Container", "score file (.jscores)")},
     {"jeoul1/vault", QT_TRANSLATE_NOOP("Container", "identity vault (.jvault)")},
     {"jeoul1/key", QT_TRANSLATE_NOOP("Container", "key file (.jkey)")}}};

const Kind &kindOf(Type type)
{
    return kKinds.at(static_cast<std::size_t>(type) - 1);
}

QString title(Type type)
{
    return QCoreApplication::translate("Container", kindOf(type).title);
}

quint8 byteAt(const QByteArray &file, qsizetype offset)
{
    return static_cast<quint8>(file.at(offset));
}

QByteArray makePrefix(const Contents &contents, const Suite &suite, qsizetype headerBytes)
{
    QByteArray prefix(kPrefixBytes, '\0');
    std::copy(kMagic.begin(), kMagic.end(), prefix.begin());
    qToLittleEndian(static_cast<quint16>(contents.type), prefix.data() + kTypeOffset);
    prefix[kSuiteOffset] = static_cast<char>(suite.id());
    prefix[kMajorOffset] = static_cast<char>(kFormatMajor);
    prefix[kMinorOffset] = static_cast<char>(kFormatMinor);
    qToLittleEndian(static_cast<quint32>(headerBytes), prefix.data() + kLengthOffset);
    return prefix;
}

/// A whole number of chunks with room for the real length and the payload.
qint64 paddedBytes(const Contents &contents)
{
    const qint64 bytes = kSizeBytes + std::max<qint64>(contents.padAsBytes, contents.payload.size());
    return (bytes + Suite::kChunkBytes - 1) / Suite::kChunkBytes * Suite::kChunkBytes;
}

/// Real length, payload, zeros.
QByteArray padPayload(const Contents &contents)
{
    QByteArray padded(paddedBytes(contents), '\0');
    qToLittleEndian(static_cast<quint64>(contents.payload.size()), padded.data());
    std::copy(contents.payload.begin(), contents.payload.end(), padded.begin() + kSizeBytes);
    return padded;
}

Result<QByteArray> makeHeader(const Contents &contents, qint64 paddedBytes)
{
    QJsonObject header = contents.header;
    if (header.contains(kChunkKey) || header.contains(kPaddedKey))
        return Error(ErrorCode::Internal, Words::tr("The file could not be written in the agreed form."));
    header[kChunkKey] = qint64(Suite::kChunkBytes);
    header[kPaddedKey] = paddedBytes;
    Result<QByteArray> bytes = canonicaljson::write(header);
    if (bytes.ok() && bytes->size() > kMaxHeaderBytes)
        return Error(ErrorCode::Internal, Words::tr("The file could not be written in the agreed form."))
            .because(QStringLiteral("header too long"));
    return bytes;
}

Error damagedPrefix(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("The beginning of the file is damaged."))
        .advising(Words::tr("Ask for the file again."))
        .because(detail);
}

Error newerVersion()
{
    return Error(ErrorCode::NewerVersion, Words::tr("This file was made by a newer version of Jeoul."))
        .keeping(Words::tr("The file was not changed."))
        .advising(Words::tr("Install the newer version and open the file again."));
}

Error wrongType(Type found, Type expected)
{
    return Error(ErrorCode::BadInput, Words::tr("This file is of another kind: %1. Needed here: %2.")
                                          .arg(title(found), title(expected)))
        .advising(Words::tr("Choose the other file."));
}

Error tooLarge()
{
    return Error(ErrorCode::BadInput, Words::tr("The contents are larger than the 512 MiB a file may hold."))
        .advising(Words::tr("Use fewer or smaller pictures."));
}

bool isKnown(quint16 type)
{
    return type >= 1 && type <= kKinds.size();
}

/// How many chunks the header announces; 0 when what it says cannot be.
qint64 chunksIn(const QJsonObject &header)
{
    const qint64 chunk = header.value(kChunkKey).toInteger();
    const qint64 padded = header.value(kPaddedKey).toInteger();
    const bool whole = chunk == Suite::kChunkBytes && padded % Suite::kChunkBytes == 0;
    return whole && padded > 0 && padded <= kMaxFileBytes ? padded / Suite::kChunkBytes : 0;
}

/// The length that the header promises; 0 when the header cannot be read.
qint64 promisedBytes(const QByteArray &file, qsizetype headerBytes, const Suite &suite)
{
    // Of a file that ends inside its header the rest is not canonical.
    const Result<QJsonObject> header = canonicaljson::read(file.mid(kPrefixBytes, headerBytes));
    const qint64 chunks = header.ok() ? chunksIn(*header) : 0;
    return chunks == 0 ? 0 : kPrefixBytes + headerBytes + suite.bodyBytes(chunks) + suite.signatureBytes();
}

} // namespace

Result<QByteArray> write(const Contents &contents, const SecretBytes &payloadKey,
                         const QByteArray &signerSecret)
{
    if (contents.payload.size() > kMaxFileBytes || contents.padAsBytes > kMaxFileBytes)
        return tooLarge();
    const std::unique_ptr<const Suite> suite = makeSuite(kSodiumSuite);
    const qint64 room = paddedBytes(contents);
    const Result<QByteArray> header = makeHeader(contents, room);
    JEOUL_TRY(header);
    if (kPrefixBytes + header->size() + suite->bodyBytes(room / Suite::kChunkBytes) +
            suite->signatureBytes() >
        kMaxFileBytes)
        return tooLarge();
    QByteArray padded = padPayload(contents);
    QByteArray file = makePrefix(contents, *suite, header->size()) + *header;
    const Result<QByteArray> body =
        suite->encrypt(padded, payloadKey, digest::blake2b(file, kAssociatedBytes));
    wipe(padded);
    JEOUL_TRY(body);
    file += *body;
    const Result<QByteArray> signature = suite->sign(kindOf(contents.type).domain, file, signerSecret);
    JEOUL_TRY(signature);
    return file + *signature;
}

Result<Unverified> Unverified::parse(const QByteArray &file, Type expected)
{
    if (file.size() > kMaxFileBytes)
        return Error(ErrorCode::BadInput,
                     Words::tr("The file is larger than 512 MiB, which no Jeoul file is."));
    if (!file.startsWith(kMagic.toByteArray()))
        return transferdamage::foreign(file);
    if (file.size() < kPrefixBytes)
        return transferdamage::broken(file, kPrefixBytes);
    Unverified out;
    out.m_file = file;
    JEOUL_TRY(out.readPrefix(expected));
    JEOUL_TRY(out.readLengths());
    return out;
}

Status Unverified::readPrefix(Type expected)
{
    const int major = byteAt(m_file, kMajorOffset);
    if (major > kFormatMajor)
        return newerVersion();
    if (major < kFormatMajor)
        return damagedPrefix(QStringLiteral("format version"));
    const quint16 type = qFromLittleEndian<quint16>(m_file.constData() + kTypeOffset);
    if (!isKnown(type))
        return newerVersion().because(QStringLiteral("unknown kind of file"));
    m_type = static_cast<Type>(type);
    if (m_type != expected)
        return wrongType(m_type, expected);
    m_suite = makeSuite(byteAt(m_file, kSuiteOffset));
    if (m_suite == nullptr)
        return Error(ErrorCode::NotAvailable,
                     Words::tr(
                         "This file was sealed with a set of ciphers that this program does not contain."))
            .advising(Words::tr("Ask the sender which edition of Jeoul made it."));
    if (byteAt(m_file, kFlagsOffset) != 0)
        return Error(ErrorCode::NewerVersion,
                     Words::tr("This file needs a feature that this version of Jeoul does not know."))
            .advising(Words::tr("Install the newer version and open the file again."));
    if (qFromLittleEndian<quint16>(m_file.constData() + kReservedOffset) != 0)
        return damagedPrefix(QStringLiteral("reserved bytes"));
    m_minor = byteAt(m_file, kMinorOffset);
    return done();
}

Status Unverified::readLengths()
{
    const quint32 headerBytes = qFromLittleEndian<quint32>(m_file.constData() + kLengthOffset);
    if (headerBytes < 2 || headerBytes > static_cast<quint32>(kMaxHeaderBytes))
        return damagedPrefix(QStringLiteral("header length"));
    m_headerBytes = static_cast<qsizetype>(headerBytes);
    m_bodyBytes = m_file.size() - kPrefixBytes - m_headerBytes - m_suite->signatureBytes();
    const qint64 first = m_suite->bodyBytes(1);
    const qint64 chunk = m_suite->bodyBytes(2) - first;
    if (m_bodyBytes < first || (m_bodyBytes - first) % chunk != 0) {
        const qint64 least = kPrefixBytes + m_headerBytes + first + m_suite->signatureBytes();
        const qint64 promised = promisedBytes(m_file, m_headerBytes, *m_suite);
        return transferdamage::broken(m_file, m_bodyBytes < first ? std::max(least, promised) : promised);
    }
    return done();
}

Result<QJsonObject> Unverified::claimedHeader() const
{
    return canonicaljson::read(m_file.mid(kPrefixBytes, m_headerBytes));
}

Result<Verified> Unverified::verify(const QByteArray &signerPublic) const
{
    const QByteArrayView whole(m_file);
    const qsizetype signatureBytes = m_suite->signatureBytes();
    if (!m_suite->verify(kindOf(m_type).domain, whole.chopped(signatureBytes), whole.last(signatureBytes),
                         signerPublic))
        return transferdamage::broken(m_file, promisedBytes(m_file, m_headerBytes, *m_suite));
    const Result<QJsonObject> header = claimedHeader();
    JEOUL_TRY(header);
    if (m_suite->bodyBytes(chunksIn(*header)) != m_bodyBytes) // there is always a chunk, so never 0 of them
        return damagedPrefix(QStringLiteral("padded length"));
    Verified out;
    out.m_suite = m_suite;
    out.m_file = m_file;
    out.m_bodyOffset = kPrefixBytes + m_headerBytes;
    out.m_bodyBytes = m_bodyBytes;
    out.m_header = *header;
    out.m_header.remove(kChunkKey);
    out.m_header.remove(kPaddedKey);
    out.m_newerMinor = hasNewerMinor();
    return out;
}

Result<QByteArray> Verified::open(const SecretBytes &payloadKey) const
{
    const QByteArrayView whole(m_file);
    const QByteArray associated = digest::blake2b(m_file.first(m_bodyOffset), kAssociatedBytes);
    Result<QByteArray> opened =
        m_suite->decrypt(whole.sliced(m_bodyOffset, m_bodyBytes), payloadKey, associated);
    JEOUL_TRY(opened);
    QByteArray &padded = *opened;
    const quint64 room = static_cast<quint64>(padded.size() - kSizeBytes);
    const quint64 length = qFromLittleEndian<quint64>(padded.constData());
    const bool fits = length <= room;
    const auto *rest = primitives::raw(padded) + kSizeBytes + (fits ? length : 0);
    if (!fits || sodium_is_zero(rest, static_cast<std::size_t>(room - length)) != 1) {
        wipe(padded);
        return Error(ErrorCode::Damaged, Words::tr("The contents of the file do not fill it as agreed."))
            .advising(Words::tr("Ask for the file again."))
            .because(QStringLiteral("padding"));
    }
    QByteArray payload = padded.sliced(kSizeBytes, static_cast<qsizetype>(length));
    wipe(padded);
    return payload;
}

} // namespace jeoul::exchange::container
