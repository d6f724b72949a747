// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/submission.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/container.h"
#include "models/exchange/judgementrecord.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"
#include "models/exchange/spokennumber.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

using namespace Qt::StringLiterals;

constexpr QByteArrayView kPacketDomain = "jeoul1/submission/packet";
constexpr QByteArrayView kReviewerDomain = "jeoul1/submission/reviewer";
constexpr qsizetype kMostRecipients = 8;
constexpr qsizetype kMostItems = 20'000;
constexpr qsizetype kJournalHeadBytes = 32;
constexpr qsizetype kShortIdLength = 8;
constexpr qsizetype kWrapBytes = kSymmetricKeyBytes + kSealedBoxOverhead;

Error unsealable(const QString &detail)
{
    return Error(ErrorCode::Internal, Words::tr("The score file could not be sealed."))
        .keeping(Words::tr("All scores are still in the workspace."))
        .because(detail);
}

QJsonObject recordJson(const Submission &submission)
{
    QJsonArray seconds;
    for (const auto &[item, count] : submission.itemSeconds)
        seconds.append(QJsonObject{{u"i"_s, item}, {u"s"_s, count}});
    QJsonArray completed;
    for (const QString &item : submission.completedItems)
        completed.append(item);
    const QString &previous = submission.previousHash;
    QJsonObject record{
        {u"app_version"_s, submission.appVersion},
        {u"clock_anomaly"_s, submission.clockAnomaly},
        {u"completed"_s, completed},
        {u"item_seconds"_s, seconds},
        {u"journal_head"_s, toHex(submission.journalHead)},
        {u"journal_len"_s, submission.journalLength},
        {u"judgements"_s, judgementrecord::toJson(submission.judgements)},
        {u"manifest_sha256"_s, submission.manifestHash},
        {u"packet_id"_s, submission.packetId},
        {u"prev_submission_sha256"_s, previous.isEmpty() ? QJsonValue() : QJsonValue(previous)},
        {u"recipient_pks"_s, toHexArray(submission.recipients)},
        {u"reviewer_pk"_s, toHex(submission.reviewerPublic)},
        {u"round_id"_s, submission.roundId},
        {u"seq"_s, submission.sequence},
        {u"v"_s, 1},
        {u"wall_time_ms"_s, submission.wallTimeMs}};
    if (!submission.judgements.gates.empty())
        record.insert(u"gates"_s, judgementrecord::gatesJson(submission.judgements));
    return record;
}

void readItems(RecordReader &reader, Submission &out, judgementrecord::Faults *faults)
{
    QSet<QString> seen;
    reader.each("item_seconds"_L1, kMostItems, [&](RecordReader &entry) {
        const QString item = entry.id("i"_L1);
        entry.require(!seen.contains(item), "i"_L1, u"the same item twice"_s);
        seen.insert(item);
        out.itemSeconds.emplace_back(item, entry.integer("s"_L1, 0, RecordReader::kMaxInteger));
    });
    const QStringList completed = reader.texts("completed"_L1, kMostItems);
    const bool once = QSet<QString>(completed.begin(), completed.end()).size() == completed.size();
    if (faults == nullptr)
        reader.require(once, "completed"_L1, u"the same item twice"_s);
    else
        faults->order |= !once;
    out.completedItems.assign(completed.begin(), completed.end());
}

/// Members that a later version may have added are covered by the signatures and otherwise left alone.
Result<Submission> readRecord(const QJsonObject &record, judgementrecord::Faults *faults = nullptr)
{
    if (record.value("v"_L1).toInteger() > 1)
        return Error(ErrorCode::NewerVersion,
                     Words::tr("This score file was made by a newer version of Jeoul."))
            .advising(Words::tr("Install the newer version and take the file in again."));
    Findings findings(Findings::Unknown::Ignored);
    RecordReader reader(record, u"submission"_s, findings);
    Submission out;
    (void)reader.integer("v"_L1, 1, 1);
    out.roundId = reader.id("round_id"_L1);
    out.manifestHash = reader.sha256("manifest_sha256"_L1);
    out.packetId = reader.id("packet_id"_L1);
    out.reviewerPublic = reader.hex("reviewer_pk"_L1, kSigningPublicBytes);
    out.recipients = reader.hexList("recipient_pks"_L1, kBoxPublicBytes, 1, kMostRecipients);
    out.sequence = reader.integer("seq"_L1, 1, RecordReader::kMaxInteger);
    out.previousHash = reader.optionalSha256("prev_submission_sha256"_L1);
    reader.require(out.sequence > 1 || out.previousHash.isEmpty(), "prev_submission_sha256"_L1,
                   u"before the first"_s);
    out.journalLength = reader.integer("journal_len"_L1, 0, RecordReader::kMaxInteger);
    out.journalHead = reader.hex("journal_head"_L1, kJournalHeadBytes);
    RecordReader judgements = reader.child("judgements"_L1);
    out.judgements = faults == nullptr ? judgementrecord::read(judgements)
                                       : judgementrecord::readTelling(judgements, *faults);
    if (reader.has("gates"_L1))
        judgementrecord::readGates(reader, out.judgements, faults);
    readItems(reader, out, faults);
    out.appVersion = reader.text("app_version"_L1, RecordReader::kIdLength);
    out.wallTimeMs = reader.integer("wall_time_ms"_L1, -RecordReader::kMaxInteger, RecordReader::kMaxInteger);
    out.clockAnomaly = reader.flag("clock_anomaly"_L1);
    JEOUL_TRY(findings.status());
    return out;
}

Error badSignature(const QString &detail)
{
    return Error(ErrorCode::CheckFailed,
                 Words::tr("The signatures in this score file do not belong to this packet and reviewer."))
        .advising(Words::tr("Ask the reviewer for the file again."))
        .because(detail);
}

Result<SignedSubmission> signRecord(const Submission &submission, const SubmissionKeys &keys)
{
    const Result<QByteArray> canonical = canonicaljson::write(recordJson(submission));
    JEOUL_TRY(canonical);
    // What the chair's program would refuse is found here, where the reviewer can still be told.
    const Result<Submission> again =
        canonicaljson::read(*canonical).andThen([](const QJsonObject &record) { return readRecord(record); });
    if (!again.ok())
        return unsealable(again.error().detail);
    const Result<QByteArray> byPacket = primitives::sign(kPacketDomain, *canonical, keys.packetSecret);
    JEOUL_TRY(byPacket);
    const std::optional<QByteArray> byReviewer =
        primitives::signAs(submission.reviewerPublic, keys.reviewerSecret, kReviewerDomain, *canonical);
    if (!byReviewer)
        return unsealable(u"the reviewer key does not fit"_s);
    return SignedSubmission{*again, *canonical, *byPacket, *byReviewer};
}

Result<SignedSubmission> readSigned(const QJsonObject &object, judgementrecord::Faults *faults)
{
    Findings findings;
    RecordReader reader(object, u"signed"_s, findings);
    SignedSubmission out;
    const QJsonObject record = reader.object("record"_L1);
    out.packetSignature = reader.hex("sig_packet"_L1, kSignatureBytes);
    out.reviewerSignature = reader.hex("sig_reviewer"_L1, kSignatureBytes);
    reader.finish();
    JEOUL_TRY(findings.status());
    const Result<QByteArray> canonical = canonicaljson::write(record);
    JEOUL_TRY(canonical);
    out.canonical = *canonical;
    Result<Submission> submission = readRecord(record, faults);
    JEOUL_TRY(submission);
    out.record = *std::move(submission);
    return out;
}

struct Head
{
    SubmissionHead visible;
    std::vector<QByteArray> wraps;
};

Result<Head> readHead(QJsonObject header, bool newerMinor)
{
    header.remove("chunk"_L1);
    header.remove("padded"_L1);
    Findings findings(newerMinor ? Findings::Unknown::Ignored : Findings::Unknown::Refused);
    RecordReader reader(header, u"header"_s, findings);
    Head out;
    out.visible.roundShortId = reader.id("round"_L1);
    out.visible.packetId = reader.id("packet"_L1);
    out.visible.sequence = reader.integer("seq"_L1, 1, RecordReader::kMaxInteger);
    out.wraps = reader.hexList("wraps"_L1, kWrapBytes, 1, kMostRecipients);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

Result<SecretBytes> unwrapFor(const SecretKey &recipient, const std::vector<QByteArray> &wraps)
{
    for (const QByteArray &wrap : wraps) {
        std::optional<SecretBytes> key =
            primitives::openSealed(wrap, recipient.publicKey.box, recipient.boxSecret);
        if (key)
            return *std::move(key);
    }
    return Error(ErrorCode::WrongKey, Words::tr("This score file is not sealed for this key."))
        .advising(Words::tr("Use the key of the chair or the deputy of this round."));
}

/// The record must be what the outside announces, meant for the one who opened it.
Status checkBelongs(const Submission &record, const Head &head, const SecretKey &recipient)
{
    const std::vector<QByteArray> &meant = record.recipients;
    if (std::find(meant.begin(), meant.end(), recipient.publicKey.box) == meant.end())
        return Error(ErrorCode::CheckFailed,
                     Words::tr(
                         "Somebody has sealed these scores again for a person the reviewer did not mean."))
            .advising(Words::tr("Ask the reviewer for the file itself."));
    if (record.roundId.startsWith(head.visible.roundShortId) && record.packetId == head.visible.packetId &&
        record.sequence == head.visible.sequence)
        return done();
    return Error(ErrorCode::Damaged,
                 Words::tr("The outside of this score file does not belong to what is inside."))
        .advising(Words::tr("Ask the reviewer for the file again."));
}

} // namespace

Result<QByteArray> sealSubmission(const Submission &submission, const SubmissionKeys &keys,
                                  RandomSource &random)
{
    const Result<QByteArray> payload = signRecord(submission, keys).andThen([](const SignedSubmission &made) {
        return canonicaljson::write(signedSubmissionToJson(made));
    });
    JEOUL_TRY(payload);
    const SecretBytes payloadKey = kdflock::freshKey(random);
    std::vector<QByteArray> wraps;
    for (const QByteArray &recipient : submission.recipients) {
        const Result<QByteArray> wrap = primitives::sealTo(payloadKey.view(), recipient);
        JEOUL_TRY(wrap);
        wraps.push_back(*wrap);
    }
    container::Contents contents;
    contents.type = container::Type::Submission;
    contents.header = {{u"packet"_s, submission.packetId},
                       {u"round"_s, submission.roundId.left(kShortIdLength)},
                       {u"seq"_s, submission.sequence},
                       {u"wraps"_s, toHexArray(wraps)}};
    contents.payload = *payload;
    return container::write(contents, payloadKey, keys.packetSecret);
}

Result<SubmissionHead> peekSubmission(const QByteArray &file)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::Submission);
    JEOUL_TRY(unverified);
    const Result<QJsonObject> header = unverified->claimedHeader();
    JEOUL_TRY(header);
    const Result<Head> head = readHead(*header, unverified->hasNewerMinor());
    JEOUL_TRY(head);
    return head->visible;
}

Result<SignedSubmission> openSubmission(const QByteArray &file, const QByteArray &packetPublic,
                                        const SecretKey &recipient)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::Submission);
    JEOUL_TRY(unverified);
    const Result<container::Verified> verified = unverified->verify(packetPublic);
    JEOUL_TRY(verified);
    const Result<Head> head = readHead(verified->header(), verified->hasNewerMinor());
    JEOUL_TRY(head);
    const Result<SecretBytes> payloadKey = unwrapFor(recipient, head->wraps);
    if (!payloadKey.ok())
        return payloadKey.error();
    const Result<QByteArray> payload = verified->open(*payloadKey);
    JEOUL_TRY(payload);
    const Result<QJsonObject> object = canonicaljson::read(*payload);
    JEOUL_TRY(object);
    Result<SignedSubmission> opened = signedSubmissionFromJson(*object, packetPublic);
    JEOUL_TRY(opened);
    JEOUL_TRY(checkBelongs(opened->record, *head, recipient));
    return opened;
}

QJsonObject signedSubmissionToJson(const SignedSubmission &submission)
{
    // From the signed bytes, not from the fields: members of a later version stay under the signature.
    const Result<QJsonObject> record = canonicaljson::read(submission.canonical);
    return {{u"record"_s, record.ok() ? *record : QJsonObject()},
            {u"sig_packet"_s, toHex(submission.packetSignature)},
            {u"sig_reviewer"_s, toHex(submission.reviewerSignature)}};
}

Result<SignedSubmission> signedSubmissionFromJson(const QJsonObject &object, const QByteArray &packetPublic)
{
    Result<SignedSubmission> out = readSigned(object, nullptr);
    JEOUL_TRY(out);
    JEOUL_TRY(checkSignatures(*out, packetPublic));
    return out;
}

Result<ClaimedSubmission> claimedSubmissionFromJson(const QJsonObject &object)
{
    judgementrecord::Faults faults;
    Result<SignedSubmission> claimed = readSigned(object, &faults);
    JEOUL_TRY(claimed);
    return ClaimedSubmission{*std::move(claimed), faults.order};
}

Status checkSignatures(const SignedSubmission &submission, const QByteArray &packetPublic)
{
    const QByteArray &reviewer = submission.record.reviewerPublic;
    if (!primitives::verify(kPacketDomain, submission.canonical, submission.packetSignature, packetPublic))
        return badSignature(u"packet"_s);
    if (reviewer == packetPublic ||
        !primitives::verify(kReviewerDomain, submission.canonical, submission.reviewerSignature, reviewer))
        return badSignature(u"reviewer"_s);
    return done();
}

QString receiptNumber(const QByteArray &file)
{
    return spokenNumber(file);
}

} // namespace jeoul::exchange
