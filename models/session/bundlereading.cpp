// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlereading.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/bundlenames.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace jeoul::session {

namespace names = exchange::bundlenames;
using exchange::Event;
using exchange::EventKind;

namespace {

constexpr qsizetype kSeedBytes = 32;
const QString kSchemeHash = QStringLiteral("scheme_hash");

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(digest::sha256Hex(bytes));
}

template <typename T>
std::optional<T> valueOf(Result<T> result)
{
    return result.ok() ? std::optional<T>(std::move(result).value()) : std::nullopt;
}

template <typename T>
std::optional<T> readAs(const std::optional<QJsonObject> &object, Result<T> (*read)(const QJsonObject &))
{
    if (!object)
        return std::nullopt;
    return valueOf(read(*object));
}

/// What a result follows from, for the arithmetic of the panel.
storage::RoundContent roundContent(const exchange::SealedContent &content, const QStringList &codes)
{
    storage::RoundContent out;
    for (const exchange::SealedContent::Item &item : content.items) {
        BlindItem blind;
        blind.id = item.id;
        blind.kind = item.kind;
        blind.benchmark = item.benchmark;
        out.items.push_back(std::move(blind));
        for (const QString &code : codes)
            out.responses.push_back({item.id, code, item.present.contains(code), {}});
    }
    out.recusals = content.recusals;
    for (const exchange::SealedContent::Metric &metric : content.metrics)
        out.metrics.push_back({metric.code, metric.source, metric.value});
    for (const exchange::SealedContent::SurveyScore &score : content.survey)
        out.survey.push_back({QString::number(score.rater), score.code, score.score, score.segment});
    return out;
}

} // namespace

Event expectedEvent(const Event &event, const PanelLedger &ledger)
{
    Event out = event;
    if (event.kind == EventKind::Closed)
        out.body.insert(QStringLiteral("counted"), QJsonArray::fromStringList(ledger.counted()));
    if (event.kind == EventKind::Locked)
        out.body.insert(QStringLiteral("result_sha256"), ledger.resultHash());
    if (event.kind == EventKind::Unsealed)
        out.body.insert(QStringLiteral("lock"), QString::fromLatin1(ledger.lockHash().toHex()));
    return out;
}

FollowedSteps followSteps(const std::vector<Event> &events)
{
    FollowedSteps out;
    out.sealedFirst = !events.empty() && events.front().kind == EventKind::Sealed;
    for (std::size_t i = 0; i < events.size() && out.refused == 0; ++i) {
        const Event &event = events[i];
        const Event expected = expectedEvent(event, out.ledger);
        const bool allowed = out.ledger.allows(event.kind).ok();
        if (event.kind == EventKind::Closed && allowed && expected.body != event.body)
            out.falseClosings.push_back(event.sequence);
        if (!out.ledger.apply(expected).ok())
            out.refused = static_cast<qint64>(i) + 1;
        else if (event.kind == EventKind::Aggregated)
            out.aggregation = out.ledger;
        else if (event.kind == EventKind::Reopened)
            out.aggregation.reset();
    }
    return out;
}

BundleReading::BundleReading(const exchange::bundlefiles::BundleFiles &files,
                             exchange::BundleIndex bundleIndex)
    : index(std::move(bundleIndex))
    , m_files(files)
{
    readManifest();
    content = readAs(object(names::kContent), &exchange::SealedContent::fromJson);
    readEvents();
    results = object(names::kResults);
    lock = readAs(object(names::kLock), &exchange::LockRecord::fromJson);
    unseal = readAs(object(names::kUnseal), &exchange::UnsealRecord::fromJson);
    redactions = readAs(object(names::kRedactions), &exchange::RedactionsRecord::fromJson);
    readSubmissions();
    steps = followSteps(events);
    putTogether();
}

QByteArray BundleReading::file(const QString &path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? QByteArray() : found->second;
}

QString BundleReading::hashOf(const QString &path) const
{
    return sha256(file(path));
}

std::optional<QJsonObject> BundleReading::object(const QString &path) const
{
    return valueOf(canonicaljson::read(file(path)));
}

void BundleReading::readManifest()
{
    std::optional<QJsonObject> json = object(names::kManifest);
    if (!json)
        return;
    const QJsonObject scheme = json->value(QStringLiteral("scheme")).toObject();
    // Part of something that has a canonical form, so it has one.
    const QString hash = sha256(valueOf(canonicaljson::write(scheme)).value_or(QByteArray()));
    const QString claimed = json->value(kSchemeHash).toString();
    schemeHashFits = claimed == hash;
    if (claimed.size() == 2 * kSeedBytes)
        json->insert(kSchemeHash, hash);
    manifest = valueOf(exchange::manifestFromJson(*json));
    if (manifest)
        manifest->schemeHash = claimed;
}

void BundleReading::readEvents()
{
    const QByteArray bytes = file(names::kEvents);
    if (!bytes.endsWith('\n'))
        return;
    for (const QByteArray &line : bytes.chopped(1).split('\n')) {
        std::optional<Event> event = readAs(valueOf(canonicaljson::read(line)), &exchange::eventFromJson);
        if (!event) {
            events.clear();
            return;
        }
        events.push_back(*std::move(event));
    }
}

void BundleReading::readSubmissions()
{
    const QRegularExpression name(QStringLiteral("\\Asubmissions/([0-9a-f]{64})\\.json\\z"));
    for (const auto &[path, bytes] : m_files) {
        const QRegularExpressionMatch match = name.match(path);
        if (!match.hasMatch())
            continue;
        submissions.emplace(match.captured(1), readAs(object(path), &exchange::claimedSubmissionFromJson));
    }
}

void BundleReading::putTogether()
{
    if (!manifest || !content)
        return;
    QStringList codes;
    for (const exchange::Commitment &commitment : manifest->commitments)
        codes << commitment.code;
    storage::RoundContent sealedRound = roundContent(*content, codes);
    sealedRound.manifest.hash = hashOf(names::kManifest);
    sealedRound.labelSeed = lock ? lock->labelSeed : QByteArray(kSeedBytes, '\0');
    round.emplace(PanelRound::unchecked(*manifest, std::move(sealedRound)));
}

} // namespace jeoul::session
