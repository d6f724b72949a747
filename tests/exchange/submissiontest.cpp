// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/submission.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/primitives.h"
#include "tests/exchange/rawcontainer.h"
#include "tests/exchange/samples.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

const QByteArray kPayloadKey(32, 'k');

QByteArray packetPublic()
{
    return rawcontainer::signingKey('P').publicKey;
}

Result<QByteArray> sealedWith(const Submission &submission)
{
    SeededRandom random(QByteArray(32, 'r'), "submission");
    return sealSubmission(submission, samples::submissionKeys(), random);
}

QByteArray scoreFile()
{
    const Result<QByteArray> file = sealedWith(samples::submission());
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.error().detail.toStdString());
    return file.ok() ? *file : QByteArray();
}

ErrorCode refusal(const QByteArray &file, const SecretKey &recipient = samples::chair())
{
    const Result<SignedSubmission> opened = openSubmission(file, packetPublic(), recipient);
    EXPECT_FALSE(opened.ok());
    return opened.ok() ? ErrorCode::Internal : opened.error().code;
}

SignedSubmission opened()
{
    return *openSubmission(scoreFile(), packetPublic(), samples::chair());
}

/// The outer file around a payload of any content, by somebody who holds the packet key: as wrong as wanted.
rawcontainer::Raw forged(const QByteArray &payload, const QByteArray &recipientBox,
                         const QJsonObject &changes = {})
{
    const Submission sample = samples::submission();
    const QByteArray wrap = *primitives::sealTo(kPayloadKey, recipientBox);
    QJsonObject header{{QStringLiteral("packet"), sample.packetId},
                       {QStringLiteral("round"), sample.roundId.left(8)},
                       {QStringLiteral("seq"), 2},
                       {QStringLiteral("wraps"), QJsonArray{QString::fromLatin1(wrap.toHex())}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        header[it.key()] = it.value();
    return rawcontainer::holding(2, header, payload, kPayloadKey);
}

QByteArray signedByPacket(const rawcontainer::Raw &raw)
{
    return rawcontainer::build(raw, rawcontainer::signingKey('P'));
}

QByteArray around(const QJsonObject &payload, const QByteArray &recipientBox, const QJsonObject &changes = {})
{
    return signedByPacket(forged(*canonicaljson::write(payload), recipientBox, changes));
}

QByteArray chairBox()
{
    return samples::chair().publicKey.box;
}

/// A record that was changed and signed again by somebody who holds both keys.
Result<SignedSubmission> changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = signedSubmissionToJson(opened());
    QJsonObject record = object.value(QStringLiteral("record")).toObject();
    change(record);
    const Result<QByteArray> canonical = canonicaljson::write(record);
    JEOUL_TRY(canonical);
    const SubmissionKeys keys = samples::submissionKeys();
    const auto sign = [&](const char *domain, const QByteArray &secret) {
        return QString::fromLatin1(primitives::sign(domain, *canonical, secret)->toHex());
    };
    object[QStringLiteral("record")] = record;
    object[QStringLiteral("sig_packet")] = sign("jeoul1/submission/packet", keys.packetSecret);
    object[QStringLiteral("sig_reviewer")] = sign("jeoul1/submission/reviewer", keys.reviewerSecret);
    return signedSubmissionFromJson(object, packetPublic());
}

Result<SignedSubmission> withJudgements(const char *name, const QJsonArray &entries)
{
    return changed([&](QJsonObject &record) {
        QJsonObject judgements = record.value(QStringLiteral("judgements")).toObject();
        judgements[QString::fromLatin1(name)] = entries;
        record[QStringLiteral("judgements")] = judgements;
    });
}

QJsonObject mark(const QString &label, const QJsonValue &step, const QJsonValue &reason)
{
    return {{QStringLiteral("i"), QStringLiteral("i1")},
            {QStringLiteral("l"), label},
            {QStringLiteral("c"), QStringLiteral("accuracy")},
            {QStringLiteral("step"), step},
            {QStringLiteral("reason"), reason}};
}

} // namespace

TEST(SubmissionTest, EitherRecipientReadsIt)
{
    for (const bool byChair : {true, false}) {
        const Result<SignedSubmission> read =
            openSubmission(scoreFile(), packetPublic(), byChair ? samples::chair() : samples::deputy());
        ASSERT_TRUE(read.ok());
        const Submission &record = read->record;
        const Submission sample = samples::submission();
        EXPECT_EQ(record.judgements, sample.judgements);
        EXPECT_EQ(record.roundId, sample.roundId);
        EXPECT_EQ(record.manifestHash, sample.manifestHash);
        EXPECT_EQ(record.packetId, sample.packetId);
        EXPECT_EQ(record.reviewerPublic, sample.reviewerPublic);
        EXPECT_EQ(record.recipients, sample.recipients);
        EXPECT_EQ(record.sequence, sample.sequence);
        EXPECT_EQ(record.previousHash, sample.previousHash);
        EXPECT_EQ(record.journalLength, sample.journalLength);
        EXPECT_EQ(record.journalHead, sample.journalHead);
        EXPECT_EQ(record.completedItems, sample.completedItems);
        EXPECT_EQ(record.itemSeconds, sample.itemSeconds);
        EXPECT_EQ(record.appVersion, sample.appVersion);
        EXPECT_EQ(record.wallTimeMs, sample.wallTimeMs);
        EXPECT_EQ(record.clockAnomaly, sample.clockAnomaly);
    }
}

TEST(SubmissionTest, NobodyElseReadsIt)
{
    SeededRandom random(QByteArray(32, 'X'), "other");
    EXPECT_EQ(refusal(scoreFile(), makeKey(KeyRole::Chair, random)), ErrorCode::WrongKey);
}

TEST(SubmissionTest, TheOutsideTellsThreeThings)
{
    const QByteArray file = scoreFile();
    const Result<SubmissionHead> head = peekSubmission(file);
    ASSERT_TRUE(head.ok());
    EXPECT_EQ(head->roundShortId, QStringLiteral("01234567"));
    EXPECT_EQ(head->packetId, samples::submission().packetId);
    EXPECT_EQ(head->sequence, 2);
    EXPECT_FALSE(file.contains("accuracy"));
    EXPECT_FALSE(file.contains(samples::chair().publicKey.box.toHex()));
}

TEST(SubmissionTest, AFirstSubmissionHasNoPredecessor)
{
    Submission first = samples::submission();
    first.sequence = 1;
    EXPECT_FALSE(sealedWith(first).ok());
    first.previousHash.clear();
    EXPECT_TRUE(sealedWith(first).ok());
    first.sequence = 0;
    EXPECT_FALSE(sealedWith(first).ok());
}

TEST(SubmissionTest, AnotherPacketsKeyIsRefused)
{
    const Result<SignedSubmission> read =
        openSubmission(scoreFile(), rawcontainer::signingKey('Q').publicKey, samples::chair());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Damaged);
}

TEST(SubmissionTest, SwappedSignaturesAreRefused)
{
    QJsonObject object = signedSubmissionToJson(opened());
    EXPECT_TRUE(signedSubmissionFromJson(object, packetPublic()).ok());
    const QJsonValue byPacket = object.value(QStringLiteral("sig_packet"));
    object[QStringLiteral("sig_packet")] = object.value(QStringLiteral("sig_reviewer"));
    EXPECT_EQ(signedSubmissionFromJson(object, packetPublic()).error().code, ErrorCode::CheckFailed);
    object[QStringLiteral("sig_reviewer")] = byPacket;
    EXPECT_EQ(signedSubmissionFromJson(object, packetPublic()).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refusal(around(object, samples::chair().publicKey.box)), ErrorCode::CheckFailed);
}

TEST(SubmissionTest, SignaturesOfAnotherVersionAreRefused)
{
    Submission other = samples::submission();
    other.journalLength = 42;
    const SignedSubmission two = *openSubmission(*sealedWith(other), packetPublic(), samples::chair());
    SignedSubmission mixed = opened();
    mixed.reviewerSignature = two.reviewerSignature;
    EXPECT_FALSE(signedSubmissionFromJson(signedSubmissionToJson(mixed), packetPublic()).ok());
    mixed = opened();
    mixed.packetSignature = two.packetSignature;
    EXPECT_FALSE(signedSubmissionFromJson(signedSubmissionToJson(mixed), packetPublic()).ok());
}

TEST(SubmissionTest, SealedAgainForSomebodyElseIsRefused)
{
    SeededRandom random(QByteArray(32, 'X'), "other");
    const SecretKey other = makeKey(KeyRole::Chair, random);
    const QJsonObject payload = signedSubmissionToJson(opened());
    EXPECT_EQ(refusal(around(payload, other.publicKey.box), other), ErrorCode::CheckFailed);
    EXPECT_TRUE(
        openSubmission(around(payload, samples::chair().publicKey.box), packetPublic(), samples::chair())
            .ok());
}

TEST(SubmissionTest, TheOutsideMustAnnounceTheInside)
{
    const QJsonObject payload = signedSubmissionToJson(opened());
    const std::initializer_list<std::pair<const char *, QJsonValue>> lies = {
        {"seq", 3}, {"packet", QStringLiteral("another")}, {"round", QStringLiteral("99999999")}};
    for (const auto &[member, value] : lies) {
        const QByteArray file = around(payload, chairBox(), {{QLatin1String(member), value}});
        const Result<SignedSubmission> read = openSubmission(file, packetPublic(), samples::chair());
        ASSERT_FALSE(read.ok()) << member;
        EXPECT_EQ(read.error().sentence,
                  QStringLiteral("The outside of this score file does not belong to what is inside."));
    }
}

TEST(SubmissionTest, ALaterMinorVersionMayAddToTheHeader)
{
    rawcontainer::Raw raw = forged(*canonicaljson::write(signedSubmissionToJson(opened())), chairBox(),
                                   {{QStringLiteral("later"), 1}});
    EXPECT_EQ(refusal(signedByPacket(raw)), ErrorCode::Damaged);
    EXPECT_EQ(peekSubmission(signedByPacket(raw)).error().code, ErrorCode::Damaged);
    raw.minor = 1;
    EXPECT_TRUE(openSubmission(signedByPacket(raw), packetPublic(), samples::chair()).ok());
    EXPECT_EQ(peekSubmission(signedByPacket(raw))->sequence, 2);
}

TEST(SubmissionTest, WhatIsInAScoreFileMustBeInItsForm)
{
    EXPECT_EQ(refusal("no score file"), ErrorCode::BadInput);
    EXPECT_EQ(peekSubmission("no score file").error().code, ErrorCode::BadInput);
    EXPECT_EQ(refusal(signedByPacket(forged("{", chairBox()))), ErrorCode::Damaged);
    rawcontainer::Raw raw = forged("{}", chairBox());
    EXPECT_EQ(refusal(signedByPacket(raw)), ErrorCode::Damaged) << "no record";
    raw.padded[65'535] = 1;
    EXPECT_EQ(refusal(signedByPacket(raw)), ErrorCode::Damaged) << "padding";
    raw.header = "[1]";
    EXPECT_EQ(refusal(signedByPacket(raw)), ErrorCode::Damaged) << "header";
    EXPECT_EQ(peekSubmission(signedByPacket(raw)).error().code, ErrorCode::Damaged);
}

TEST(SubmissionTest, OnlyWhatCanBeReadIsSealed)
{
    const auto refusalOf = [](const std::function<void(Submission &, SubmissionKeys &)> &change) {
        Submission submission = samples::submission();
        SubmissionKeys keys = samples::submissionKeys();
        change(submission, keys);
        SeededRandom random(QByteArray(32, 'r'), "submission");
        const Result<QByteArray> file = sealSubmission(submission, keys, random);
        return file.ok() ? std::optional<ErrorCode>() : file.error().code;
    };
    EXPECT_EQ(refusalOf([](Submission &, SubmissionKeys &) {}), std::nullopt);
    EXPECT_EQ(refusalOf([](Submission &s, SubmissionKeys &) { s.packetId = QStringLiteral("\x01"); }),
              ErrorCode::Internal);
    EXPECT_EQ(refusalOf([](Submission &, SubmissionKeys &k) { k.packetSecret.chop(1); }),
              ErrorCode::Internal);
    EXPECT_EQ(refusalOf([](Submission &, SubmissionKeys &k) { k.reviewerSecret = k.packetSecret; }),
              ErrorCode::Internal);
    EXPECT_EQ(refusalOf([](Submission &s, SubmissionKeys &) { s.recipients[1] = QByteArray(32, '\0'); }),
              ErrorCode::BadInput)
        << "a point that no box can be sealed for";
}

TEST(SubmissionTest, TheReviewersKeyIsNotTheIssuedOne)
{
    Submission submission = samples::submission();
    submission.reviewerPublic = packetPublic();
    SeededRandom random(QByteArray(32, 'r'), "submission");
    const SubmissionKeys keys{samples::submissionKeys().packetSecret, samples::submissionKeys().packetSecret};
    const Result<QByteArray> file = sealSubmission(submission, keys, random);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(refusal(*file), ErrorCode::CheckFailed);
    EXPECT_FALSE(sealedWith(submission).ok());
}

TEST(SubmissionTest, DamageIsRefused)
{
    QByteArray file = scoreFile();
    for (qsizetype at = 0; at < file.size(); at += at < 2'048 || at > file.size() - 128 ? 1 : 127) {
        file[at] = static_cast<char>(file.at(at) ^ 1);
        ASSERT_FALSE(openSubmission(file, packetPublic(), samples::chair()).ok()) << at;
        file[at] = static_cast<char>(file.at(at) ^ 1);
    }
}

TEST(SubmissionTest, FieldsThatCannotBeRightAreRefused)
{
    EXPECT_TRUE(changed([](QJsonObject &) {}).ok());
    const QList<std::pair<const char *, QJsonValue>> lies = {
        {"v", 0},
        {"seq", 0},
        {"seq", -1},
        {"round_id", QString()},
        {"packet_id", QString(129, u'p')},
        {"recipient_pks", QJsonArray()},
        {"reviewer_pk", QStringLiteral("00")},
        {"journal_len", -1},
        {"journal_head", QJsonValue()},
        {"prev_submission_sha256", QStringLiteral("")},
        {"manifest_sha256", QJsonValue()},
        {"completed", QJsonArray{QStringLiteral("i1"), QStringLiteral("i1")}},
        {"completed", QJsonArray{1}},
        {"clock_anomaly", 1},
        {"judgements", QJsonArray()},
    };
    for (const auto &[name, value] : lies)
        EXPECT_FALSE(changed([&](QJsonObject &record) { record[QString::fromLatin1(name)] = value; }).ok())
            << name;
    const auto newer = changed([](QJsonObject &record) { record[QStringLiteral("v")] = 2; });
    EXPECT_EQ(newer.error().code, ErrorCode::NewerVersion);
}

TEST(SubmissionTest, AStoredSubmissionIsInItsForm)
{
    const QJsonObject good = signedSubmissionToJson(opened());
    const std::initializer_list<std::pair<const char *, QJsonValue>> lies = {
        {"sig_packet", QStringLiteral("00")},
        {"more", 1},
        {"record", QJsonObject{{QStringLiteral("a"), 0.5}}}};
    for (const auto &[member, value] : lies) {
        QJsonObject bad = good;
        bad[QLatin1String(member)] = value;
        EXPECT_FALSE(signedSubmissionFromJson(bad, packetPublic()).ok()) << member;
        EXPECT_FALSE(claimedSubmissionFromJson(bad).ok()) << member;
    }
    SignedSubmission unreadable = opened();
    unreadable.canonical = "no record";
    EXPECT_TRUE(signedSubmissionToJson(unreadable).value(QStringLiteral("record")).toObject().isEmpty());
}

TEST(SubmissionTest, AVerificationIsToldWhatIsOutOfOrder)
{
    const auto claimed = [](const char *member, const QJsonValue &value) {
        QJsonObject object = signedSubmissionToJson(opened());
        QJsonObject record = object.value(QStringLiteral("record")).toObject();
        QJsonObject judgements = record.value(QStringLiteral("judgements")).toObject();
        if (judgements.contains(QLatin1String(member)))
            judgements[QLatin1String(member)] = value;
        else
            record[QLatin1String(member)] = value;
        record[QStringLiteral("judgements")] = judgements;
        object[QStringLiteral("record")] = record;
        const Result<ClaimedSubmission> read = claimedSubmissionFromJson(object);
        if (!read.ok())
            return std::optional<std::pair<bool, bool>>();
        const auto offScale = [](const auto &entry) { return entry.second.step == -1; };
        return std::optional(std::pair(
            read->orderFault, std::ranges::any_of(read->submission.record.judgements.marks, offScale)));
    };
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    EXPECT_EQ(claimed("marks", QJsonArray{mark(a, 0, {}), mark(b, 1'000, {})}), std::pair(false, false));
    EXPECT_EQ(claimed("marks", QJsonArray{mark(b, 0, {}), mark(a, 0, {}), mark(b, 0, {})}),
              std::pair(true, false));
    EXPECT_EQ(claimed("marks", QJsonArray{mark(a, -1, {}), mark(b, 1, {})}), std::pair(false, true));
    EXPECT_EQ(claimed("marks", QJsonArray{mark(a, 1, {}), mark(b, 1'001, {})}), std::pair(false, true));
    EXPECT_EQ(claimed("marks", QJsonArray{mark(a, 0.5, {})}), std::nullopt);
    EXPECT_EQ(claimed("completed", QJsonArray{a, a}), std::pair(true, false));
    EXPECT_EQ(claimed("completed", QJsonArray{a, b}), std::pair(false, false));
    const QJsonObject seconds{{QStringLiteral("i"), a}, {QStringLiteral("s"), 1}};
    EXPECT_EQ(claimed("item_seconds", QJsonArray{seconds, seconds}), std::nullopt);
}

TEST(SubmissionTest, UnknownMembersStayUnderTheSignature)
{
    const auto later =
        changed([](QJsonObject &record) { record[QStringLiteral("mood")] = QStringLiteral("good"); });
    ASSERT_TRUE(later.ok());
    EXPECT_TRUE(later->canonical.contains("mood"));
    EXPECT_TRUE(signedSubmissionToJson(*later)
                    .value(QStringLiteral("record"))
                    .toObject()
                    .contains(QStringLiteral("mood")));
}

TEST(SubmissionTest, TickedGatesStandBesideTheJudgements)
{
    const auto gate = [](const char *label, const char *id) {
        return QJsonObject{{QStringLiteral("g"), QString::fromLatin1(id)},
                           {QStringLiteral("i"), QStringLiteral("i1")},
                           {QStringLiteral("l"), QString::fromLatin1(label)},
                           {QStringLiteral("reason"), QStringLiteral("derived")}};
    };
    const auto with = [](const QJsonArray &gates) {
        return changed([&](QJsonObject &record) { record[QStringLiteral("gates")] = gates; });
    };
    const auto two = with({gate("A", "policy"), gate("A", "technical")});
    ASSERT_TRUE(two.ok());
    const std::map<GateKey, QString> read = two->record.judgements.gates;
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read.at({QStringLiteral("i1"), QStringLiteral("A"), QStringLiteral("policy")}),
              QStringLiteral("derived"));
    EXPECT_FALSE(with({gate("A", "technical"), gate("A", "policy")}).ok()) << "order";
    EXPECT_FALSE(with({gate("A", "policy"), gate("A", "policy")}).ok()) << "twice";
    EXPECT_FALSE(with({gate("", "policy")}).ok());
    EXPECT_FALSE(with({gate("A", "")}).ok());
    EXPECT_FALSE(with({1}).ok());
}

TEST(SubmissionTest, MarksAreAStepOrAReason)
{
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QJsonValue none;
    EXPECT_TRUE(withJudgements("marks", {mark(a, 1, none), mark(b, none, QStringLiteral("x"))}).ok());
    EXPECT_TRUE(withJudgements("marks", {}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, none, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, none, QString())}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, 1, QStringLiteral("x"))}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, -1, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, 1'001, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, 0.5, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, QStringLiteral("1"), none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark({}, 1, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(QString(17, u'A'), 1, none)}).ok());
    EXPECT_FALSE(withJudgements("marks", {mark(a, 1, none), mark(a, 2, none)}).ok()) << "twice";
    EXPECT_FALSE(withJudgements("marks", {mark(b, 1, none), mark(a, 2, none)}).ok()) << "order";
    EXPECT_FALSE(withJudgements("marks", QJsonArray{QJsonValue(QJsonArray())}).ok());
    QJsonObject pair{{QStringLiteral("i"), QStringLiteral("i1")},
                     {QStringLiteral("first"), a},
                     {QStringLiteral("second"), a},
                     {QStringLiteral("winner"), QStringLiteral("tie")}};
    EXPECT_FALSE(withJudgements("preferences", {pair}).ok());
    pair[QStringLiteral("second")] = b;
    EXPECT_TRUE(withJudgements("preferences", {pair}).ok());
    pair[QStringLiteral("degree")] = 2;
    EXPECT_FALSE(withJudgements("preferences", {pair}).ok()) << "nobody is better, yet clearly so";
}

TEST(SubmissionTest, PastedControlsDoNotStopASubmission)
{
    Submission submission = samples::submission();
    submission.judgements.recognisedTeams =
        QStringLiteral(u"\uFEFF\uFEFF줄\r\n바꿈\u0007") + QChar(0xD800); // readers drop a byte order mark
    const Result<QByteArray> file = sealedWith(submission);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(openSubmission(*file, packetPublic(), samples::chair())->record.judgements.recognisedTeams,
              QStringLiteral("줄\n바꿈\u2407\uFFFD"));
}

TEST(SubmissionTest, ReceiptIsTwentyFourDigitsOfTheFile)
{
    // The first 80 bits of SHA-256("abc") are ba7816bf8f01cfea4141.
    EXPECT_EQ(receiptNumber("abc"), QStringLiteral("8805 7541 4288 6264 8806 6369"));
    EXPECT_NE(receiptNumber("abd"), receiptNumber("abc"));
}
