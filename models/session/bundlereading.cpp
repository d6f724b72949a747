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

template <typename Record>
std::optional<Record> recordIn(const std::optional<QJsonObject> &object)
{
    return object ? valueOf(Record::fromJson(*object)) : std::nullopt;
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
        const bool closing = event.kind == EventKind::Closed;
        if (closing && out.ledger.allows(EventKind::Closed).ok() && expected.body != event.body)
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
    content = recordIn<exchange::SealedContent>(object(names::kContent));
    readEvents();
    results = object(names::kResults);
    lock = recordIn<exchange::LockRecord>(object(names::kLock));
    unseal = recordIn<exchange::UnsealRecord>(object(names::kUnseal));
    redactions = recordIn<exchange::RedactionsRecord>(object(names::kRedactions));
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
    const Result<QByteArray> scheme = canonicaljson::write(json->value(QStringLiteral("scheme")).toObject());
    const QString claimed = json->value(kSchemeHash).toString();
    schemeHashFits = scheme.ok() && claimed == sha256(*scheme);
    if (scheme.ok() && claimed.size() == 2 * kSeedBytes)
        json->insert(kSchemeHash, sha256(*scheme));
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
        const std::optional<QJsonObject> json = valueOf(canonicaljson::read(line));
        std::optional<Event> event = json ? valueOf(exchange::eventFromJson(*json)) : std::nullopt;
        if (!event) {
            events.clear();
            return;
        }
        events.push_back(*std::move(event));
    }
}

void BundleReading::readSubmissions()
{
    static const QRegularExpression kName(QStringLiteral("\\Asubmissions/([0-9a-f]{64})\\.json\\z"));
    for (const auto &[path, bytes] : m_files) {
        const QRegularExpressionMatch match = kName.match(path);
        if (!match.hasMatch())
            continue;
        const std::optional<QJsonObject> json = object(path);
        submissions.emplace(match.captured(1),
                            json ? valueOf(exchange::claimedSubmissionFromJson(*json)) : std::nullopt);
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
