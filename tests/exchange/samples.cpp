// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/samples.h"

#include "models/base/digest.h"
#include "tests/exchange/rawcontainer.h"

namespace jeoul::samples {

namespace {

const QString kRoundId = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString kPacketId = QStringLiteral("aaaaaaaabbbbbbbbccccccccdddddddd");
const QString kHash(64, u'5');

Rubric rubric()
{
    Scale scale;
    scale.id = QStringLiteral("half");
    scale.min = Rational(0);
    scale.max = Rational(5);
    scale.size = Rational(1, 2);
    scale.anchors = {{0, {QStringLiteral("매우미흡"), QStringLiteral("Very poor")}, {}},
                     {10, {QStringLiteral("매우우수"), QStringLiteral("Very good")}, {}}};
    Criterion criterion;
    criterion.id = QStringLiteral("accuracy");
    criterion.title = {QStringLiteral("정확성"), QStringLiteral("Accuracy")};
    criterion.scaleId = scale.id;
    criterion.maxPoints = Rational(35, 2);
    criterion.guidance = {{QStringLiteral("사실과 맞는가"), {}}};
    criterion.comment = {CommentWhen::Below, Rational(1, 3), 20};
    Sheet sheet;
    sheet.id = QStringLiteral("main");
    sheet.itemKinds = {ItemKind::Response, ItemKind::Repeat};
    sheet.benchmarks = {QStringLiteral("b1")};
    sheet.criteria = {criterion};
    sheet.pairwise = {true, false, true, 3, true};
    sheet.spanCategories = {{QStringLiteral("fact"), {QStringLiteral("사실"), {}}}};
    sheet.errorSpans = true;
    sheet.gates = {{QStringLiteral("ethics"), {QStringLiteral("윤리"), {}}, {}}};
    Rubric out;
    out.schemeId = QStringLiteral("r2-2026");
    out.schemeHash = kHash;
    out.title = {QStringLiteral("2차 평가"), QStringLiteral("Second round")};
    out.scales = {scale};
    out.sheets = {sheet};
    out.policy.labels = LabelStyle::Latin;
    out.policy.minSecondsPerItem = 30;
    out.policy.rateMissing = true;
    return out;
}

BlindItem item(const QString &id)
{
    BlindItem out;
    out.id = id;
    out.benchmark = QStringLiteral("b1");
    out.benchmarkTitle = QStringLiteral("요약");
    out.prompt = QStringLiteral("다음을 요약하시오.\n\t\"세 문장\" \\ 이내");
    out.responses = {
        {true, true, QStringLiteral("첫째 응답"), {}}, {false, true, {}, {}}, {true, false, {}, {}}};
    return out;
}

} // namespace

QByteArray picture()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000002000000010800000000d1492056"
                               "0000000b49444154789c636868000001830101183522150000000049454e44ae426082");
}

PacketContent packetContent()
{
    PacketContent out;
    out.roundId = kRoundId;
    out.packetId = kPacketId;
    out.roundTitle = QStringLiteral("시험 라운드");
    out.seat = QStringLiteral("W07");
    out.rubric = rubric();
    out.items = {item(QStringLiteral("i1")), item(QStringLiteral("i2"))};
    const QString id = QString::fromLatin1(digest::sha256Hex(picture()));
    out.items[1].kind = ItemKind::Practice;
    out.items[0].attachments = {{id, 2, 1, QStringLiteral("표")}};
    out.items[0].responses[0].media = {{id, 2, 1, {}}};
    out.media.insert(id, picture());
    return out;
}

exchange::PacketKeys packetKeys()
{
    return {rawcontainer::signingKey('R').publicKey,
            rawcontainer::signingKey('P').secret,
            {chair().publicKey.box, deputy().publicKey.box},
            QString(64, u'6')};
}

exchange::PacketSeal packetSeal()
{
    exchange::PacketSeal seal;
    const Result<QByteArray> plaintext = exchange::packetPlaintext(packetContent(), packetKeys());
    seal.plaintext = plaintext.ok() ? *plaintext : QByteArray();
    seal.roundShortId = kRoundId.left(8);
    seal.packetId = kPacketId;
    seal.roundSecret = rawcontainer::signingKey('R').secret;
    seal.roundPublic = rawcontainer::signingKey('R').publicKey;
    seal.openCode = kOpenCode;
    return seal;
}

exchange::SecretKey chair()
{
    SeededRandom random(QByteArray(32, 'C'), "sample");
    return exchange::makeKey(exchange::KeyRole::Chair, random);
}

exchange::SecretKey deputy()
{
    SeededRandom random(QByteArray(32, 'D'), "sample");
    return exchange::makeKey(exchange::KeyRole::Deputy, random);
}

exchange::Submission submission()
{
    const QString one = QStringLiteral("i1");
    exchange::Submission out;
    out.roundId = kRoundId;
    out.manifestHash = QString(64, u'6');
    out.packetId = kPacketId;
    out.reviewerPublic = rawcontainer::signingKey('E').publicKey;
    out.recipients = {chair().publicKey.box, deputy().publicKey.box};
    out.sequence = 2;
    out.previousHash = QString(64, u'7');
    out.journalLength = 41;
    out.journalHead = QByteArray(32, 'h');
    out.judgements.marks[{one, QStringLiteral("A"), QStringLiteral("accuracy")}] = {7, {}};
    out.judgements.marks[{one, QStringLiteral("B"), QStringLiteral("accuracy")}] = {
        {}, QStringLiteral("읽을 수 없음")};
    out.judgements.comments[{one, QStringLiteral("A"), {}}] =
        QStringLiteral("근거가 \"분명\"합니다.\n둘째 줄");
    out.judgements.comments[{one, {}, {}}] = QStringLiteral("질문이 모호합니다.");
    out.judgements.preferences[{one, QStringLiteral("A"), QStringLiteral("B")}] = Winner::BothBad;
    out.judgements.preferences[{one, QStringLiteral("A"), QStringLiteral("C")}] = {Winner::Second, 3};
    out.judgements.preferences[{one, QStringLiteral("B"), QStringLiteral("C")}] =
        PairVerdict::impossible(QStringLiteral("그림이 없음"));
    out.judgements.ranks[{one, QStringLiteral("A")}] = Rank{2, {}};
    out.judgements.ranks[{one, QStringLiteral("B")}] = Rank{std::nullopt, QStringLiteral("그림이 없음")};
    out.judgements.spans[{one, QStringLiteral("A"), 3, 4}] = {SpanSeverity::Critical, QStringLiteral("fact"),
                                                              QStringLiteral("틀림")};
    out.judgements.flags[{one, QStringLiteral("A"), FlagKind::Recognised}] = QStringLiteral("말투");
    out.judgements.flags[{one, QStringLiteral("A"), FlagKind::Unsafe}] = QString();
    out.judgements.recognisedTeams = QStringLiteral("없음");
    out.completedItems = {one};
    out.itemSeconds = {{one, 95}};
    out.appVersion = QStringLiteral("0.1.0");
    out.wallTimeMs = 1'760'000'000'000;
    out.clockAnomaly = true;
    return out;
}

exchange::SubmissionKeys submissionKeys()
{
    return {rawcontainer::signingKey('P').secret, rawcontainer::signingKey('E').secret};
}

} // namespace jeoul::samples
