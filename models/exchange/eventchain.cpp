// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/eventchain.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventChain)
};

using namespace Qt::StringLiterals;

constexpr qsizetype kHashBytes = 32;
constexpr QByteArrayView kDomain = "jeoul1/event";

constexpr std::array kKinds = {Named<EventKind>{EventKind::Sealed, "SEALED"_L1},
                               Named<EventKind>{EventKind::Received, "RECEIVED"_L1},
                               Named<EventKind>{EventKind::Refused, "REFUSED"_L1},
                               Named<EventKind>{EventKind::Conflict, "CONFLICT"_L1},
                               Named<EventKind>{EventKind::PhoneChecked, "PHONE_CHECKED"_L1},
                               Named<EventKind>{EventKind::Closed, "CLOSED"_L1},
                               Named<EventKind>{EventKind::Reopened, "REOPENED"_L1},
                               Named<EventKind>{EventKind::Aggregated, "AGGREGATED"_L1},
                               Named<EventKind>{EventKind::Locked, "LOCKED"_L1},
                               Named<EventKind>{EventKind::Unsealed, "UNSEALED"_L1},
                               Named<EventKind>{EventKind::Decided, "DECIDED"_L1},
                               Named<EventKind>{EventKind::Revoked, "REVOKED"_L1}};

QByteArray firstPrevious()
{
    return QByteArray(kHashBytes, '\0');
}

/// Everything but hash and signature.
QJsonObject coveredJson(const Event &event)
{
    return {{u"body"_s, event.body},
            {u"kind"_s, eventKindName(event.kind)},
            {u"prev"_s, toHex(event.previous)},
            {u"seq"_s, event.sequence},
            {u"signer"_s, toHex(event.signer)},
            {u"wall_ms"_s, event.wallTimeMs}};
}

Result<QByteArray> hashOf(const Event &event)
{
    const Result<QByteArray> canonical = canonicaljson::write(coveredJson(event));
    JEOUL_TRY(canonical);
    return digest::blake2b(*canonical, kHashBytes, kDomain.toByteArray());
}

/// What is wrong with one step; empty when nothing is.
QString problem(const Event &event, const Event *last, const std::vector<QByteArray> &allowedSigners)
{
    if (event.sequence != (last == nullptr ? 1 : last->sequence + 1))
        return Words::tr("its number is not the next one");
    if (event.previous != (last == nullptr ? firstPrevious() : last->hash))
        return Words::tr("it does not follow from the step before");
    const Result<QByteArray> hash = hashOf(event);
    if (!hash.ok() || *hash != event.hash)
        return Words::tr("its contents were changed");
    if (std::find(allowedSigners.begin(), allowedSigners.end(), event.signer) == allowedSigners.end())
        return Words::tr("it was signed by a key that is not of this round");
    if (!primitives::verify(kDomain, event.hash, event.signature, event.signer))
        return Words::tr("its signature is not right");
    return {};
}

} // namespace

Result<Event> makeEvent(EventKind kind, const QJsonObject &body, const Event *last, qint64 wallTimeMs,
                        const QByteArray &signerPublic, const QByteArray &signerSecret)
{
    Event event;
    event.sequence = last == nullptr ? 1 : last->sequence + 1;
    event.kind = kind;
    event.wallTimeMs = wallTimeMs;
    event.body = body;
    event.previous = last == nullptr ? firstPrevious() : last->hash;
    event.signer = signerPublic;
    const Result<QByteArray> hash = hashOf(event);
    JEOUL_TRY(hash);
    event.hash = *hash;
    const std::optional<QByteArray> signature =
        primitives::signAs(signerPublic, signerSecret, kDomain, event.hash);
    if (!signature)
        return Error(ErrorCode::Internal, Words::tr("The step could not be recorded."))
            .because(u"the signing key does not fit"_s);
    event.signature = *signature;
    return event;
}

Status checkChain(const std::vector<Event> &events, const std::vector<QByteArray> &allowedSigners)
{
    const auto failed = [](const QString &sentence) {
        return Error(ErrorCode::CheckFailed, sentence)
            .advising(Words::tr("Use an intact copy of the round file."));
    };
    if (events.empty())
        return failed(Words::tr("The record of the round's steps is empty."));
    const Event *last = nullptr;
    for (const Event &event : events) {
        const QString what = problem(event, last, allowedSigners);
        if (!what.isEmpty())
            return failed(Words::tr("Step %1 (%2) of the round cannot be trusted: %3.")
                              .arg(QString::number(event.sequence), eventKindName(event.kind), what));
        last = &event;
    }
    return done();
}

QJsonObject eventToJson(const Event &event)
{
    QJsonObject object = coveredJson(event);
    object[u"hash"_s] = toHex(event.hash);
    object[u"sig"_s] = toHex(event.signature);
    return object;
}

Result<Event> eventFromJson(const QJsonObject &object)
{
    Findings findings;
    RecordReader reader(object, u"event"_s, findings);
    Event out;
    out.sequence = reader.integer("seq"_L1, 1, RecordReader::kMaxInteger);
    out.kind = reader.choice("kind"_L1, kKinds);
    out.wallTimeMs = reader.integer("wall_ms"_L1, -RecordReader::kMaxInteger, RecordReader::kMaxInteger);
    out.body = reader.object("body"_L1);
    out.previous = reader.hex("prev"_L1, kHashBytes);
    out.hash = reader.hex("hash"_L1, kHashBytes);
    out.signer = reader.hex("signer"_L1, kSigningPublicBytes);
    out.signature = reader.hex("sig"_L1, kSignatureBytes);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

QString eventKindName(EventKind kind)
{
    return nameIn(kKinds, kind);
}

} // namespace jeoul::exchange
