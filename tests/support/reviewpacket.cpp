// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewpacket.h"

#include "models/exchange/opencode.h"
#include "models/exchange/packet.h"

#include <gtest/gtest.h>

#include <utility>

namespace jeoul::testing {

namespace {

Scale scale(const QString &id, int min, int max, const Rational &size)
{
    Scale made;
    made.id = id;
    made.min = Rational(min);
    made.max = Rational(max);
    made.size = size;
    made.anchors = {{0, {QStringLiteral("매우미흡"), QStringLiteral("very poor")}, {}},
                    {made.points() - 1, {QStringLiteral("매우우수"), QStringLiteral("very good")}, {}}};
    return made;
}

Criterion criterion(const QString &id, const LocalText &title, const QString &scaleId)
{
    Criterion made;
    made.id = id;
    made.title = title;
    made.scaleId = scaleId;
    made.maxPoints = Rational(10);
    return made;
}

Rubric smallRubric()
{
    Rubric rubric;
    rubric.schemeId = QStringLiteral("small");
    rubric.schemeHash = QStringLiteral("00").repeated(32);
    rubric.title = {QStringLiteral("작은 평가"), QStringLiteral("Small scheme")};
    rubric.scales = {scale(QStringLiteral("five"), 1, 5, Rational(1)),
                     scale(QStringLiteral("ten"), 0, 10, Rational(1, 2))};
    Sheet sheet;
    sheet.id = QStringLiteral("sheet");
    sheet.title = {QStringLiteral("평가표"), QStringLiteral("Sheet")};
    sheet.criteria = {
        criterion(QStringLiteral("accuracy"), {QStringLiteral("정확성"), QStringLiteral("Accuracy")},
                  QStringLiteral("five")),
        criterion(QStringLiteral("fluency"), {QStringLiteral("유창성"), QStringLiteral("Fluency")},
                  QStringLiteral("ten"))};
    sheet.criteria[0].comment = {CommentWhen::AtExtremes, {}, 5};
    sheet.pairwise = {true, true, false};
    rubric.sheets = {sheet};
    return rubric;
}

BlindItem item(const QString &id, ItemKind kind, const QString &benchmark)
{
    BlindItem made;
    made.id = id;
    made.kind = kind;
    made.benchmark = benchmark;
    made.benchmarkTitle =
        benchmark == QStringLiteral("law") ? QStringLiteral("법률 질의") : QStringLiteral("Summary");
    made.domain = QStringLiteral("공공");
    made.language = QStringLiteral("ko");
    made.modality = QStringLiteral("text");
    made.prompt = QStringLiteral("%1의 질문").arg(id);
    for (int i = 0; i < 3; ++i)
        made.responses.push_back({true, true, QStringLiteral("%1의 응답 %2").arg(id).arg(i), {}});
    return made;
}

} // namespace

exchange::KdfPolicy cheapKdf()
{
    exchange::KdfPolicy policy;
    const exchange::KdfCost cheap{1, 64 << 10};
    policy.code = policy.key = policy.keyFallback = policy.floor = cheap;
    return policy;
}

PacketContent smallContent()
{
    PacketContent content;
    content.roundId = QStringLiteral("a1").repeated(16);
    content.packetId = QStringLiteral("b2").repeated(16);
    content.roundTitle = QStringLiteral("시험 평가");
    content.seat = QStringLiteral("W07");
    content.rubric = smallRubric();
    content.items = {item(QStringLiteral("p0"), ItemKind::Practice, QStringLiteral("law")),
                     item(QStringLiteral("i1"), ItemKind::Response, QStringLiteral("law")),
                     item(QStringLiteral("i2"), ItemKind::Response, QStringLiteral("summary")),
                     item(QStringLiteral("i3"), ItemKind::Response, QStringLiteral("law"))};
    content.items[2].responses[1] = {false, true, {}, {}};
    content.items[3].responses[2] = {true, false, {}, {}};
    return content;
}

PacketContent everyEntryContent()
{
    PacketContent content = smallContent();
    Sheet &sheet = content.rubric.sheets.front();
    sheet.pairwise = {true, true, true, 2, true};
    sheet.ranking = true;
    sheet.errorSpans = true;
    sheet.spanCategories = {
        {QStringLiteral("fact"), {QStringLiteral("사실 오류"), QStringLiteral("Factual")}},
        {QStringLiteral("harm"), {QStringLiteral("위해"), QStringLiteral("Harmful")}}};
    return content;
}

SealedPacket sealContent(const PacketContent &content, RandomSource &random)
{
    SealedPacket sealed;
    sealed.chair = exchange::makeKey(exchange::KeyRole::Chair, random);
    sealed.deputy = exchange::makeKey(exchange::KeyRole::Deputy, random);
    const exchange::SecretKey round = exchange::makeKey(exchange::KeyRole::Round, random);
    const exchange::SecretKey own = exchange::makeKey(exchange::KeyRole::Round, random);
    sealed.packetPublic = own.publicKey.signing;
    const exchange::PacketKeys keys{round.publicKey.signing,
                                    own.signingSecret,
                                    {sealed.chair.publicKey.box, sealed.deputy.publicKey.box},
                                    QStringLiteral("c3").repeated(32)};
    const Result<QByteArray> plain = exchange::packetPlaintext(content, keys);
    EXPECT_TRUE(plain.ok());
    const Result<QString> code = exchange::opencode::parse(exchange::opencode::make(random));
    EXPECT_TRUE(code.ok());
    if (!plain.ok() || !code.ok())
        return sealed;
    sealed.code = *code;
    const exchange::PacketSeal seal{*plain,        content.roundId.left(8), content.packetId,
                                    plain->size(), round.signingSecret,     round.publicKey.signing,
                                    *code};
    const Result<QByteArray> file = exchange::sealPacket(seal, cheapKdf(), random);
    EXPECT_TRUE(file.ok());
    if (file.ok())
        sealed.file = *file;
    return sealed;
}

ReviewPlace::ReviewPlace(const PacketContent &content)
    : kdf(cheapKdf())
    , packet(sealContent(content, random))
{
}

session::ReviewSession::Environment ReviewPlace::environment()
{
    return {clock, random, kdf};
}

QString ReviewPlace::workspace() const
{
    return path(QStringLiteral("W07.jwork"));
}

QString ReviewPlace::path(const QString &name) const
{
    return folder.filePath(name);
}

std::unique_ptr<session::ReviewSession> ReviewPlace::begin()
{
    auto opened = session::ReviewSession::begin(packet.file, packet.code, workspace(), environment());
    EXPECT_TRUE(opened.ok()) << (opened.ok() ? ""
                                             : qPrintable(opened.error().text() + opened.error().detail));
    return opened.ok() ? std::move(*opened) : nullptr;
}

std::unique_ptr<session::ReviewSession> ReviewPlace::resume()
{
    auto opened = session::ReviewSession::resume(workspace(), packet.code, environment());
    EXPECT_TRUE(opened.ok()) << (opened.ok() ? ""
                                             : qPrintable(opened.error().text() + opened.error().detail));
    return opened.ok() ? std::move(*opened) : nullptr;
}

} // namespace jeoul::testing
