// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/primitives.h"
#include "models/exchange/suite.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <memory>

/// The one envelope of everything that travels: resources/formats/container.md.
namespace jeoul::exchange::container {

enum class Type : quint16 { Packet = 1, Submission = 2, Vault = 3, SecretKey = 4 };

/// No container is larger; give it to durablefile::read().
constexpr qint64 kMaxFileBytes = qint64(512) << 20;
constexpr qsizetype kMaxHeaderBytes = 65'536;
constexpr int kFormatMajor = 1;
constexpr int kFormatMinor = 0;

/// What goes into a container. The header is public and must not hold the keys "chunk" and "padded", which
/// the container adds.
struct Contents
{
    Type type = Type::Packet;
    QJsonObject header;
    QByteArray payload;
    /// The payload is padded as if it had at least this many bytes; 0: its own length.
    qint64 padAsBytes = 0;
};

[[nodiscard]] Result<QByteArray> write(const Contents &contents, const SecretBytes &payloadKey,
                                       const QByteArray &signerSecret);

/// A container whose signature holds. Only this can be decrypted.
class Verified
{
public:
    [[nodiscard]] const QJsonObject &header() const noexcept { return m_header; }
    /// Made by a later minor version: header keys and record fields we do not know are left alone.
    [[nodiscard]] bool hasNewerMinor() const noexcept { return m_newerMinor; }
    /// The payload without its padding. Damaged when the key opens it but something inside does not fit.
    [[nodiscard]] Result<QByteArray> open(const SecretBytes &payloadKey) const;

private:
    friend class Unverified;
    Verified() = default;

    std::shared_ptr<const Suite> m_suite;
    QByteArray m_file;
    qsizetype m_bodyOffset = 0;
    qsizetype m_bodyBytes = 0;
    QJsonObject m_header;
    bool m_newerMinor = false;
};

/// A file that has the outer form of a container; nothing in it is to be believed yet.
class Unverified
{
public:
    /// Magic, kind, versions, flags and lengths. BadInput (not ours, other kind, too large), NewerVersion,
    /// NotAvailable (unknown suite) or Damaged, each with its own sentence.
    [[nodiscard]] static Result<Unverified> parse(const QByteArray &file, Type expected);

    /// The public header as it stands, for finding the signer or naming a file.
    [[nodiscard]] Result<QJsonObject> claimedHeader() const;

    /// The signature over the whole file, then the header's own form.
    [[nodiscard]] Result<Verified> verify(const QByteArray &signerPublic) const;

    [[nodiscard]] bool hasNewerMinor() const noexcept { return m_minor > kFormatMinor; }

private:
    Unverified() = default;
    [[nodiscard]] Status readPrefix(Type expected);
    [[nodiscard]] Status readLengths();

    std::shared_ptr<const Suite> m_suite;
    QByteArray m_file;
    Type m_type = Type::Packet;
    int m_minor = 0;
    qsizetype m_headerBytes = 0;
    qsizetype m_bodyBytes = 0;
};

} // namespace jeoul::exchange::container
