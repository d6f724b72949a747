// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/recoverynote.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/primitives.h"
#include "models/session/reviewsubmission.h"

namespace jeoul::session::recoverynote {

namespace {

constexpr qsizetype kSeedBytes = 32;
constexpr QByteArrayView kDomain = "jeoul1/recovered";
constexpr QLatin1String kFile("file");
constexpr QLatin1String kHead("head");
constexpr QLatin1String kKept("kept");
constexpr QLatin1String kLeftOut("left_out");
constexpr QLatin1String kMayBeMore("may_be_more");
constexpr QLatin1String kSignature("signature");

/// What the signature covers; empty when it cannot be written down.
QByteArray covered(const RecoveryNote &note)
{
    const Result<QByteArray> bytes = canonicaljson::write({{kFile, note.file},
                                                           {kHead, note.head},
                                                           {kKept, note.kept},
                                                           {kLeftOut, note.leftOut},
                                                           {kMayBeMore, note.mayBeMore}});
    return bytes.ok() ? *bytes : QByteArray();
}

} // namespace

QJsonObject toJson(const RecoveryNote &note, const QByteArray &seed)
{
    const ReviewerKey key(seed);
    const QByteArray signature =
        exchange::primitives::signPlain(kDomain.toByteArray() + '\0' + covered(note), key.secretKey);
    return {{kFile, note.file},           {kHead, note.head},
            {kKept, note.kept},           {kLeftOut, note.leftOut},
            {kMayBeMore, note.mayBeMore}, {kSignature, QString::fromLatin1(signature.toHex())}};
}

std::optional<RecoveryNote> read(const QJsonObject &body, const QByteArray &seed)
{
    if (seed.size() != kSeedBytes)
        return std::nullopt;
    const RecoveryNote note{body.value(kFile).toString(), body.value(kHead).toString(),
                            body.value(kKept).toInteger(), body.value(kLeftOut).toInteger(),
                            body.value(kMayBeMore).toBool()};
    const QByteArray signature = QByteArray::fromHex(body.value(kSignature).toString().toLatin1());
    if (!exchange::primitives::verify(kDomain, covered(note), signature, ReviewerKey(seed).publicKey))
        return std::nullopt;
    return note;
}

} // namespace jeoul::session::recoverynote
