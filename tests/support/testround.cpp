// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testround.h"

#include "models/base/digest.h"
#include "models/domain/schemejson.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/exchange/vault.h"
#include "models/session/panelround.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::testing {

namespace {

Criterion criterion(const QString &id, int points)
{
    Criterion made;
    made.id = id;
    made.title = {id, id};
    made.scaleId = QStringLiteral("five");
    made.maxPoints = Rational(points);
    return made;
}

template <typename T>
T checked(Result<T> result)
{
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().text().toStdString());
    return result.ok() ? std::move(result).value() : T();
}

} // namespace

QString hashOf(const QByteArray &file)
{
    return QString::fromLatin1(digest::sha256Hex(file));
}

TestRound::TestRound(const TestRoundShape &shape)
    : random(QByteArray(32, static_cast<char>(shape.seed)), "testround")
{
    const QStringList names{QStringLiteral("느티"), QStringLiteral("소나무"), QStringLiteral("은행"),
                            QStringLiteral("자작"), QStringLiteral("편백")};
    codes.assign(names.begin(), names.begin() + std::clamp(shape.codes, 1, 5));
    kdf.code = kdf.key = kdf.keyFallback = kdf.floor = {1, 8192};
    roundKey = exchange::makeKey(exchange::KeyRole::Round, random);
    chair = exchange::makeKey(exchange::KeyRole::Chair, random);
    deputy = exchange::makeKey(exchange::KeyRole::Deputy, random);
    for (exchange::SecretKey &custodian : custodians)
        custodian = exchange::makeKey(exchange::KeyRole::Custodian, random);
    manifest.roundId = random.id();
    manifest.title = QStringLiteral("시험 회차");
    makeScheme(shape);
    makeItems(shape);
    if (shape.rich)
        makeRich();
    if (shape.entries) {
        Sheet &sheet = manifest.scheme.sheets.front();
        sheet.pairwise.degrees = PairwiseRule::kMostDegrees;
        sheet.ranking = true;
        sheet.errorSpans = true;
        sheet.spanCategories = {
            {QStringLiteral("fact"), {QStringLiteral("사실 오류"), QStringLiteral("Factual")}}};
        manifest.scheme.gates = {
            {QStringLiteral("technical"), {QStringLiteral("기술적 독자성"), QStringLiteral("Technical")}, {}},
            {QStringLiteral("policy"), {QStringLiteral("정책적 독자성"), QStringLiteral("Policy")}, {}}};
        sheet.gates = manifest.scheme.gates;
    }
    makeRedactions(shape.redactions);
    manifest.schemeHash = schemejson::hash(manifest.scheme);
    makeRoster(shape);
    sealRound();
}

void TestRound::makeScheme(const TestRoundShape &shape)
{
    Scheme &scheme = manifest.scheme;
    scheme.id = QStringLiteral("test");
    scheme.version = QStringLiteral("1");
    scheme.title = {QStringLiteral("시험"), QStringLiteral("Test")};
    Scale scale;
    scale.id = QStringLiteral("five");
    scale.min = Rational(1);
    scale.max = Rational(5);
    scheme.scales = {scale};
    Sheet sheet;
    sheet.id = QStringLiteral("expert");
    sheet.title = {QStringLiteral("평가표"), QStringLiteral("Sheet")};
    sheet.criteria = {criterion(QStringLiteral("accuracy"), 20)};
    for (int c = 1; c < shape.criteria; ++c)
        sheet.criteria.push_back(
            criterion(c == 1 ? QStringLiteral("style") : QStringLiteral("style-%1").arg(c), 15));
    sheet.pairwise.enabled = true;
    scheme.sheets = {sheet};
    Source panel;
    panel.id = QStringLiteral("panel");
    panel.title = {QStringLiteral("전문가"), QStringLiteral("Experts")};
    panel.kind = SourceKind::Panel;
    panel.max = Rational(20 + 15 * (std::max(1, shape.criteria) - 1));
    panel.sheet = sheet.id;
    Source metric;
    metric.id = QStringLiteral("bench");
    metric.title = {QStringLiteral("벤치마크"), QStringLiteral("Benchmarks")};
    metric.kind = SourceKind::Metric;
    metric.max = Rational(65);
    metric.metric = QStringLiteral("auto");
    metric.of = Rational(100);
    scheme.parts = {{QStringLiteral("experts"), panel.title, panel.max, {panel}},
                    {QStringLiteral("benchmarks"), metric.title, Rational(65), {metric}}};
    scheme.rounding = {{RoundingWhere::Source, 1, RoundingMode::HalfUp},
                       {RoundingWhere::Average, 2, RoundingMode::HalfUp}};
    scheme.ties = {{TieKind::HigherPart, QStringLiteral("experts")}, {TieKind::Committee, {}}};
    scheme.policy.minReviewersPerCell = shape.minReviewersPerCell;
}

void TestRound::makeRich()
{
    Scheme &scheme = manifest.scheme;
    Scale ten;
    ten.id = QStringLiteral("ten");
    ten.max = Rational(10);
    ten.size = Rational(1, 2);
    scheme.scales.push_back(ten);
    Sheet dossier;
    dossier.id = QStringLiteral("plan");
    dossier.title = {QStringLiteral("계획"), QStringLiteral("Plan")};
    dossier.itemKinds = {ItemKind::Dossier};
    dossier.criteria = {criterion(QStringLiteral("plan"), 10)};
    dossier.criteria.front().scaleId = ten.id;
    scheme.sheets.push_back(dossier);
    const auto source = [&](std::size_t part, const char *id, SourceKind kind, int max) -> Source & {
        Source made;
        made.id = QString::fromLatin1(id);
        made.title = {made.id, made.id};
        made.kind = kind;
        made.max = Rational(max);
        scheme.parts[part].sources.push_back(made);
        scheme.parts[part].max += made.max;
        return scheme.parts[part].sources.back();
    };
    scheme.parts.front().sources.front().panel.benchmarksEqual = true;
    scheme.parts.front().sources.front().panel.minReviewers = 4;
    Source &median = source(0, "plan", SourceKind::Panel, 10);
    median.sheet = dossier.id;
    median.panel.average = Average::Median;
    Source &ratio = source(1, "ratio", SourceKind::RatioToTarget, 10);
    ratio.metric = QStringLiteral("speed");
    ratio.of = Rational(80);
    scheme.parts.push_back(
        {QStringLiteral("users"), {QStringLiteral("사용자"), QStringLiteral("Users")}, {}, {}});
    source(2, "all", SourceKind::Survey, 10).scaleMax = Rational(5);
    Source &winner = source(2, "experts-only", SourceKind::Survey, 7);
    winner.scaleMax = Rational(5);
    winner.segment = QStringLiteral("전문가");
    winner.toWinner = true;
    source(2, "bonus", SourceKind::Fixed, 5).fixed = Rational(5, 2);
    scheme.rounding = {{RoundingWhere::Criterion, 3, RoundingMode::HalfEven},
                       {RoundingWhere::Source, 2, RoundingMode::HalfUp},
                       {RoundingWhere::Part, 1, RoundingMode::Down},
                       {RoundingWhere::Total, 1, RoundingMode::HalfUp},
                       {RoundingWhere::Average, 2, RoundingMode::HalfUp}};
    scheme.ties = {{TieKind::HigherPart, QStringLiteral("users")},
                   {TieKind::LargestCriterion, {}},
                   {TieKind::Committee, {}}};
    scheme.cut = 2;
    BlindItem item;
    item.id = QStringLiteral("dossier");
    item.kind = ItemKind::Dossier;
    content.items.push_back(item);
    int value = 50;
    for (const QString &code : codes) {
        content.responses.push_back({item.id, code, true, QStringLiteral("계획 %1").arg(code)});
        content.metrics.push_back({code, QStringLiteral("speed"), Rational(value += 20)});
        for (int rater = 0; rater < 4; ++rater)
            content.survey.push_back({QStringLiteral("rater-%1").arg(rater), code,
                                      Rational((rater + value) % 6),
                                      rater % 2 == 0 ? QStringLiteral("전문가") : QStringLiteral("시민")});
    }
}

void TestRound::makeRedactions(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString code = codes[static_cast<std::size_t>(i) % codes.size()];
        redactions.push_back({QStringLiteral("response"), QStringLiteral("text"),
                              QStringLiteral("item-%1").arg(i + 1), code, random.bytes(32),
                              QStringLiteral("저는 %1입니다.").arg(code),
                              QStringLiteral("저는 〔가림〕입니다.")});
        content.redactions.push_back(redactions.back().commitment());
    }
}

void TestRound::makeItems(const TestRoundShape &shape)
{
    manifest.benchmarks = {{QStringLiteral("bm-a"), QStringLiteral("A"), {}, {}, {}, {}},
                           {QStringLiteral("bm-b"), QStringLiteral("B"), {}, {}, {}, {}}};
    const auto benchmarkOf = [&shape](int i) {
        const int place =
            shape.benchmarks > 2 ? i * shape.benchmarks / shape.items : i * 4 / (shape.items * 3);
        return QStringLiteral("bm-%1").arg(QChar(u'a' + std::min(place, shape.benchmarks - 1)));
    };
    for (int b = 2; b < shape.benchmarks; ++b) {
        const QString letter(QChar(u'a' + b));
        manifest.benchmarks.push_back({QStringLiteral("bm-") + letter, letter.toUpper(), {}, {}, {}, {}});
    }
    const auto add = [&](const QString &id, ItemKind kind, const QString &benchmark) {
        BlindItem item;
        item.id = id;
        item.kind = kind;
        item.benchmark = benchmark;
        item.prompt = QStringLiteral("질문 %1").arg(id);
        content.items.push_back(item);
        for (const QString &code : codes) {
            const bool present = !shape.absent.contains({id, code});
            content.responses.push_back(
                {id, code, present, present ? QStringLiteral("답 %1").arg(code) : QString()});
        }
    };
    for (int i = 0; i < shape.items; ++i)
        add(QStringLiteral("item-%1").arg(i + 1), ItemKind::Response, benchmarkOf(i));
    if (shape.practice)
        add(QStringLiteral("practice"), ItemKind::Practice, QStringLiteral("bm-a"));
    if (shape.repeat)
        add(QStringLiteral("repeat"), ItemKind::Repeat, QStringLiteral("bm-a"));
    int value = 60;
    for (const QString &code : codes)
        content.metrics.push_back({code, QStringLiteral("auto"), Rational(value += 7)});
    content.recusals = shape.recusals;
}

void TestRound::makeRoster(const TestRoundShape &shape)
{
    for (int i = 0; i < shape.seats; ++i) {
        const QString seat = QStringLiteral("W%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        exchange::SecretKey key = exchange::makeKey(exchange::KeyRole::Round, random);
        exchange::RosterEntry entry;
        entry.packetId = random.id();
        entry.seat = seat;
        entry.packetPublic = key.publicKey.signing;
        entry.packetHash = hashOf(seat.toUtf8());
        for (const BlindItem &item : content.items)
            entry.items.push_back(item.id);
        manifest.roster.push_back(entry);
        packetKeys.emplace(seat, std::move(key));
        for (int computer = 0; computer < 2; ++computer)
            reviewerKeys.emplace(std::pair(seat, computer),
                                 exchange::makeKey(exchange::KeyRole::Round, random));
    }
}

void TestRound::sealRound()
{
    content.labelSeed = random.bytes(32);
    manifest.labelSeedCommitment = blinding::labelSeedCommitment(content.labelSeed);
    manifest.roundPublic = roundKey.publicKey.signing;
    manifest.chairSigning = chair.publicKey.signing;
    manifest.chairBox = chair.publicKey.box;
    manifest.deputySigning = deputy.publicKey.signing;
    manifest.deputyBox = deputy.publicKey.box;
    for (const exchange::SecretKey &custodian : custodians)
        manifest.custodians.push_back(custodian.publicKey.signing);
    for (const QString &code : codes) {
        const exchange::VaultTeam opened = team(code, {});
        manifest.commitments.push_back(
            {code, exchange::commitmentDigest(opened.salt, code, opened.teamId, opened.name)});
    }
    content.manifest = checked(exchange::signManifest(manifest, roundKey.signingSecret));
    const QByteArray signature = checked(exchange::minisign::sign(
        content.manifest.canonical, roundKey.signingSecret, exchange::bundlenames::roundSignature(),
        exchange::bundlenames::trustedComment(manifest.roundId)));
    QJsonObject packets;
    for (const exchange::RosterEntry &entry : manifest.roster)
        packets.insert(entry.seat, hashOf(entry.packetId.toUtf8()));
    const QJsonObject body{{QStringLiteral("manifest_sha256"), content.manifest.hash},
                           {QStringLiteral("manifest_minisig"), QString::fromUtf8(signature)},
                           {QStringLiteral("packets"), packets},
                           {QStringLiteral("content_sha256"), storage::contentHash(content)}};
    content.sealedEvent =
        checked(exchange::makeEvent(exchange::EventKind::Sealed, body, nullptr, clock.wallMs(),
                                    roundKey.publicKey.signing, roundKey.signingSecret));
    const Status created = storage::RoundStore::create(path(), content);
    EXPECT_TRUE(created.ok()) << (created.ok() ? "" : created.error().text().toStdString());
}

exchange::VaultTeam TestRound::team(const QString &code, const QString &suffix) const
{
    exchange::VaultTeam team;
    team.code = code;
    team.teamId = QStringLiteral("team-%1").arg(code);
    team.name = QStringLiteral("회사 %1%2").arg(code, suffix);
    team.organisation = QStringLiteral("기관");
    team.model = QStringLiteral("모델");
    team.salt = digest::sha256(code.toUtf8());
    return team;
}

std::unique_ptr<session::PanelSession> TestRound::open()
{
    auto session = session::PanelSession::open(path(), environment());
    EXPECT_TRUE(session.ok()) << (session.ok() ? "" : session.error().text().toStdString());
    return session.ok() ? std::move(session).value() : nullptr;
}

std::unique_ptr<session::PanelSession> TestRound::openAsChair()
{
    auto session = open();
    if (session) {
        const Status unlocked = session->unlock(keyFile(chair), passphrase());
        EXPECT_TRUE(unlocked.ok()) << (unlocked.ok() ? "" : unlocked.error().text().toStdString());
    }
    return session;
}

namespace {

/// What a sheet of TestRoundShape::entries asks for beside marks, different from label to label.
void addEntries(Judgements &out, const QString &item, const QStringList &labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i) {
        out.ranks[{item, labels.at(i)}] =
            i == 2 ? Rank{std::nullopt, QStringLiteral("빈 응답")} : Rank{static_cast<int>(1 + i / 2), {}};
        out.spans[{item, labels.at(i), i, 1 + i}] = {static_cast<SpanSeverity>(i % 3), QStringLiteral("fact"),
                                                     QStringLiteral("틀림")};
        if (i == 1)
            out.gates[{item, labels.at(i), QStringLiteral("policy")}] = QStringLiteral("통제권이 없습니다.");
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            const PairVerdict verdict =
                j == 1 ? PairVerdict(Winner::Second, 3) : PairVerdict::impossible(QStringLiteral("빈 응답"));
            out.preferences[{item, labels.at(i), labels.at(j)}] = verdict;
        }
    }
}

} // namespace

Judgements TestRound::judgements(const QString &seat, const Rate &rate) const
{
    const blinding::SlotPlan plan = session::labelPlan(manifest, content.items, content.labelSeed);
    Judgements out;
    for (const BlindItem &item : content.items) {
        const std::vector<QString> order = plan.order(seat, item.id);
        const Sheet *sheet = manifest.scheme.sheetFor(item.kind, item.benchmark);
        QStringList labels;
        for (std::size_t position = 0; position < order.size(); ++position) {
            const QString &code = order[position];
            const auto recused = content.recusals.find(seat);
            const auto response =
                std::find_if(content.responses.begin(), content.responses.end(),
                             [&](const auto &r) { return r.item == item.id && r.code == code; });
            if (!response->present || (recused != content.recusals.end() && recused->second.contains(code)))
                continue;
            const QString label = responseLabel(manifest.scheme.policy.labels, static_cast<int>(position));
            labels << label;
            for (const Criterion &c : sheet->criteria) {
                const Mark mark = rate(item.id, code, c.id);
                if (mark.step || !mark.cannotRate.isEmpty())
                    out.marks[{item.id, label, c.id}] = mark;
            }
        }
        if (sheet->ranking)
            addEntries(out, item.id, labels);
    }
    return out;
}

exchange::Submission TestRound::submission(const QString &seat, const Judgements &judgements, qint64 sequence,
                                           const QString &previous) const
{
    exchange::Submission out;
    out.roundId = manifest.roundId;
    out.manifestHash = content.manifest.hash;
    for (const exchange::RosterEntry &entry : manifest.roster) {
        if (entry.seat == seat)
            out.packetId = entry.packetId;
    }
    out.recipients = {manifest.chairBox, manifest.deputyBox};
    out.sequence = sequence;
    out.previousHash = previous;
    out.journalLength = 10 * sequence;
    out.journalHead = digest::sha256(seat.toUtf8());
    out.judgements = judgements;
    for (const BlindItem &item : content.items)
        out.completedItems.push_back(item.id);
    out.appVersion = QStringLiteral("0.1.0");
    out.wallTimeMs = clock.wallMs();
    return out;
}

QByteArray TestRound::seal(exchange::Submission submission, int computer)
{
    QString seat;
    for (const exchange::RosterEntry &entry : manifest.roster) {
        if (entry.packetId == submission.packetId)
            seat = entry.seat;
    }
    const exchange::SecretKey &reviewer = reviewerKeys.at({seat, computer});
    submission.reviewerPublic = reviewer.publicKey.signing;
    return checked(exchange::sealSubmission(
        submission, {packetKeys.at(seat).signingSecret, reviewer.signingSecret}, random));
}

Mark TestRound::usualMark(const QString &seat, const QString &item, const QString &code,
                          const QString &criterion, int variant)
{
    const QByteArray mixed = digest::sha256((seat + item + code + criterion).toUtf8());
    return {(static_cast<unsigned char>(mixed.at(0)) + variant) % 5, {}};
}

QByteArray TestRound::scoreFile(const QString &seat, qint64 sequence, const QString &previous, int variant,
                                int computer)
{
    const auto rate = [&](const QString &item, const QString &code, const QString &criterion) {
        return usualMark(seat, item, code, criterion, variant);
    };
    return seal(submission(seat, judgements(seat, rate), sequence, previous), computer);
}

QByteArray TestRound::vaultFile(const QString &nameSuffix)
{
    exchange::Vault vault;
    vault.roundId = manifest.roundId;
    for (const QString &code : codes)
        vault.teams.push_back(team(code, nameSuffix));
    vault.redactions = redactions;
    std::vector<exchange::PublicKey> keys;
    for (const exchange::SecretKey &custodian : custodians)
        keys.push_back(custodian.publicKey);
    return checked(exchange::sealVault(vault, keys, roundKey.signingSecret, random));
}

QByteArray TestRound::keyFile(const exchange::SecretKey &key)
{
    return checked(exchange::writeSecretKey(key, passphrase(), kdf, random));
}

} // namespace jeoul::testing
