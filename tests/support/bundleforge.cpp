// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundleforge.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/exchange/primitives.h"
#include "models/session/bundledocuments.h"
#include "models/session/bundlereading.h"
#include "models/session/panelresult.h"

#include <gtest/gtest.h>

namespace jeoul::testing {

namespace paths = exchange::bundlenames;
using exchange::Event;
using exchange::EventKind;

namespace {

template <typename T>
T checked(Result<T> result)
{
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().text().toStdString());
    return result.ok() ? std::move(result).value() : T();
}

void need(const Status &status)
{
    EXPECT_TRUE(status.ok()) << (status.ok() ? "" : status.error().text().toStdString());
}

template <typename Edit, typename... Values>
void amend(const Edit &edit, Values &...values)
{
    if (edit)
        edit(values...);
}

/// One making of a forged bundle.
class Making
{
public:
    Making(const Forgery &forgery, const TestRound &round, const std::map<QByteArray, QByteArray> &secrets,
           BundleFiles files)
        : m_forgery(forgery)
        , m_round(round)
        , m_secrets(secrets)
        , m_files(std::move(files))
    {
    }

    [[nodiscard]] BundleFiles run();

private:
    void sealedPart();
    void submissions();
    void steps();
    [[nodiscard]] QJsonObject bodyOf(const Event &event);
    void results();
    void lock(QJsonObject &body);
    void unseal(QJsonObject &body);
    void derived();
    [[nodiscard]] QString hash(const QString &path) const { return hashOf(m_files.at(path)); }
    [[nodiscard]] QByteArray signatureOf(const QString &path, const exchange::SecretKey &key,
                                         const QString &holder) const;

    const Forgery &m_forgery;
    const TestRound &m_round;
    const std::map<QByteArray, QByteArray> &m_secrets;
    BundleFiles m_files;
    std::optional<session::BundleReading> m_before; ///< with what was submitted, before any step is made anew
    session::PanelLedger m_ledger;                  ///< as far as steps were made
    std::vector<Event> m_events;
};

QByteArray Making::signatureOf(const QString &path, const exchange::SecretKey &key,
                               const QString &holder) const
{
    return checked(exchange::minisign::sign(m_files.at(path), key.signingSecret,
                                            paths::signatureComment(holder),
                                            paths::trustedComment(m_round.manifest.roundId)));
}

void Making::sealedPart()
{
    QJsonObject manifest = jsonIn(m_files, paths::kManifest);
    amend(m_forgery.manifest, manifest);
    putJson(m_files, paths::kManifest, manifest);
    const auto *signer = m_forgery.manifestSigner == nullptr ? &m_round.roundKey : m_forgery.manifestSigner;
    m_files[paths::kManifestSignature] = signatureOf(paths::kManifest, *signer, QStringLiteral("round"));
    QJsonObject content = jsonIn(m_files, paths::kContent);
    amend(m_forgery.content, content);
    putJson(m_files, paths::kContent, content);
}

void Making::submissions()
{
    std::map<QString, QByteArray> packetKeys;
    const QJsonArray roster = jsonIn(m_files, paths::kManifest).value(QStringLiteral("roster")).toArray();
    for (const auto &row : roster) {
        const QString key = row.toObject().value(QStringLiteral("packet_public")).toString();
        packetKeys[row.toObject().value(QStringLiteral("packet_id")).toString()] =
            m_secrets.at(QByteArray::fromHex(key.toLatin1()));
    }
    const auto sign = [](const char *domain, const QJsonObject &record, const QByteArray &secret) {
        const QByteArray bytes = checked(canonicaljson::write(record));
        const QByteArray signature = checked(exchange::primitives::sign(domain, bytes, secret));
        return QString::fromLatin1(signature.toHex());
    };
    for (auto &[path, bytes] : m_files) {
        if (!path.startsWith(paths::kSubmissions))
            continue;
        const QString file = path.mid(paths::kSubmissions.size(), 64);
        QJsonObject record = jsonIn(m_files, path).value(QStringLiteral("record")).toObject();
        record.insert(QStringLiteral("manifest_sha256"), hash(paths::kManifest));
        amend(m_forgery.record, file, record);
        const QString reviewer = record.value(QStringLiteral("reviewer_pk")).toString();
        const QString packet = record.value(QStringLiteral("packet_id")).toString();
        QJsonObject object{
            {QStringLiteral("record"), record},
            {QStringLiteral("sig_packet"), sign("jeoul1/submission/packet", record, packetKeys.at(packet))},
            {QStringLiteral("sig_reviewer"), sign("jeoul1/submission/reviewer", record,
                                                  m_secrets.at(QByteArray::fromHex(reviewer.toLatin1())))}};
        amend(m_forgery.signedRecord, file, object);
        bytes = checked(canonicaljson::write(object));
    }
}

/// The document as the program would make it from what stands there now; the old one where it cannot.
void Making::results()
{
    const session::BundleReading &now = *m_before;
    std::vector<session::CountedJudgements> counted;
    bool usable = now.round.has_value();
    for (const QString &file : m_ledger.counted()) {
        const auto found = now.submissions.find(file);
        if (!usable || found == now.submissions.end() || !found->second || found->second->orderFault) {
            usable = false;
            break;
        }
        const exchange::Submission &record = found->second->submission.record;
        const exchange::RosterEntry *entry = now.round->packet(record.packetId);
        auto judgements = session::resolveJudgements(*now.round, *entry, record);
        usable = judgements.ok();
        if (usable)
            counted.push_back({entry, std::move(judgements).value()});
    }
    if (usable) {
        const Result<reporting::PanelColumns> columns = session::columnsOf(counted);
        if (columns.ok()) {
            const Result<QByteArray> document =
                session::resultDocument(*now.round, m_ledger, counted, *columns);
            if (document.ok())
                m_files[paths::kResults] = *document;
        }
    }
    QJsonObject object = jsonIn(m_files, paths::kResults);
    amend(m_forgery.results, object);
    putJson(m_files, paths::kResults, object);
    m_files[paths::kResultsTable] = checked(session::bundledocuments::resultsTable(object));
}

void Making::lock(QJsonObject &body)
{
    std::map<QString, QString> records;
    for (const auto &[file, facts] : m_ledger.files()) {
        const auto found = m_files.find(paths::submission(file));
        records[file] = found == m_files.end() ? hashOf("") : hashOf(found->second);
    }
    QJsonObject object = session::bundledocuments::lockRecord(*m_before->round, m_ledger, records).toJson();
    body.insert(QStringLiteral("closed"), object.value(QStringLiteral("closed")));
    body.insert(QStringLiteral("result_sha256"), m_ledger.resultHash());
    amend(m_forgery.lock, object);
    putJson(m_files, paths::kLock, object);
    const auto *signer = m_forgery.lockSigner == nullptr ? &m_round.chair : m_forgery.lockSigner;
    m_files[paths::kLockSignature] = signatureOf(paths::kLock, *signer, QStringLiteral("chair"));
    body.insert(QStringLiteral("lock_sha256"), hash(paths::kLock));
    body.insert(QStringLiteral("lock_minisig"), QString::fromUtf8(m_files.at(paths::kLockSignature)));
}

void Making::unseal(QJsonObject &body)
{
    QJsonObject object = jsonIn(m_files, paths::kUnseal);
    object.insert(QStringLiteral("lock"), QString::fromLatin1(m_ledger.lockHash().toHex()));
    object.insert(QStringLiteral("result_sha256"),
                  jsonIn(m_files, paths::kLock).value(QStringLiteral("result_sha256")));
    amend(m_forgery.unseal, object);
    putJson(m_files, paths::kUnseal, object);
    body.insert(QStringLiteral("lock"), QString::fromLatin1(m_ledger.lockHash().toHex()));
    body.insert(QStringLiteral("unseal_sha256"), hash(paths::kUnseal));
    body.insert(QStringLiteral("custodians"), object.value(QStringLiteral("custodians")));
}

QJsonObject Making::bodyOf(const Event &event)
{
    QJsonObject body = event.body;
    if (event.kind == EventKind::Sealed) {
        body.insert(QStringLiteral("manifest_sha256"), hash(paths::kManifest));
        body.insert(QStringLiteral("manifest_minisig"),
                    QString::fromUtf8(m_files.at(paths::kManifestSignature)));
        body.insert(QStringLiteral("content_sha256"), hash(paths::kContent));
    } else if (event.kind == EventKind::Aggregated) {
        results();
        body.insert(QStringLiteral("result_sha256"), hash(paths::kResults));
    } else if (event.kind == EventKind::Closed && m_forgery.deafToRevocations) {
        body = session::expectedEvent(event, m_ledger).body;
    } else if (event.kind == EventKind::Locked) {
        lock(body);
    } else if (event.kind == EventKind::Unsealed) {
        unseal(body);
    }
    return body;
}

void Making::steps()
{
    std::vector<Event> events = m_before->events;
    amend(m_forgery.chain, events);
    QByteArray lines;
    for (Event event : events) {
        event.body = bodyOf(event);
        amend(m_forgery.event, event);
        const Event *last = m_events.empty() ? nullptr : &m_events.back();
        Result<Event> made = exchange::makeEvent(event.kind, event.body, last, event.wallTimeMs, event.signer,
                                                 m_secrets.at(event.signer));
        m_events.push_back(*made);
        if (!m_forgery.deafToRevocations || event.kind != EventKind::Revoked)
            (void)m_ledger.apply(session::expectedEvent(*made, m_ledger));
        lines += checked(canonicaljson::write(exchange::eventToJson(*made))) + '\n';
    }
    m_files[paths::kEvents] = lines;
}

void Making::derived()
{
    const session::BundleReading now(m_files, {}); // the seed of the lock may be another by now
    if (now.manifest)
        putJson(m_files, paths::kRoster, exchange::rosterDocument(*now.manifest, m_events.front()));
    if (now.round)
        m_files[paths::kLabels] = checked(session::bundledocuments::labels(*now.round));
    m_files[paths::kReceipts] = session::bundledocuments::receipts(m_ledger);
    QJsonObject index = jsonIn(m_files, paths::kIndex);
    amend(m_forgery.index, index);
    putJson(m_files, paths::kIndex, index);
}

BundleFiles Making::run()
{
    sealedPart();
    submissions();
    m_before.emplace(m_files, exchange::BundleIndex{});
    steps();
    derived();
    amend(m_forgery.files, m_files);
    m_files[exchange::bundlefiles::kSums] = exchange::bundlefiles::sums(m_files);
    m_files[exchange::bundlefiles::kSumsSignature] =
        signatureOf(exchange::bundlefiles::kSums, m_round.chair, QStringLiteral("chair"));
    amend(m_forgery.last, m_files);
    return std::move(m_files);
}

} // namespace

QJsonObject jsonIn(const BundleFiles &files, const QString &path)
{
    const auto found = files.find(path);
    return found == files.end() ? QJsonObject() : checked(canonicaljson::read(found->second));
}

void putJson(BundleFiles &files, const QString &path, const QJsonObject &object)
{
    files[path] = checked(canonicaljson::write(object));
}

void editArray(QJsonObject &object, const char *name, const std::function<void(QJsonArray &)> &edit)
{
    QJsonArray array = object.value(QLatin1String(name)).toArray();
    edit(array);
    object.insert(QLatin1String(name), array);
}

void editEntry(QJsonObject &object, const char *name, qsizetype index,
               const std::function<void(QJsonObject &)> &edit)
{
    editArray(object, name, [&](QJsonArray &array) {
        QJsonObject entry = array.at(index).toObject();
        edit(entry);
        array.replace(index, entry);
    });
}

Forgery::Edit put(const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &object) { object.insert(QLatin1String(name), value); };
}

void editMarks(QJsonObject &record, const std::function<void(QJsonArray &)> &edit)
{
    QJsonObject judgements = record.value(QStringLiteral("judgements")).toObject();
    editArray(judgements, "marks", edit);
    record.insert(QStringLiteral("judgements"), judgements);
}

BundleForge::BundleForge(const TestRoundShape &shape)
    : m_round(std::make_unique<TestRound>(shape))
{
    for (const exchange::SecretKey *key : {&m_round->roundKey, &m_round->chair, &m_round->deputy})
        remember(*key);
    for (const auto &[seat, key] : m_round->packetKeys)
        remember(key);
    for (const auto &[computer, key] : m_round->reviewerKeys)
        remember(key);
    consolidate(shape);
}

void BundleForge::consolidate(const TestRoundShape &shape)
{
    TestRound &round = *m_round;
    const auto panel = round.openAsChair();
    ASSERT_NE(panel, nullptr);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const exchange::RosterEntry &entry : round.manifest.roster)
        files.emplace_back(entry.seat, round.scoreFile(entry.seat));
    const QString first = round.manifest.roster.front().seat;
    const QString firstHash = hashOf(files.front().second);
    files.emplace_back(first, round.scoreFile(first, 2, firstHash, 1));
    checked(panel->receive(files));
    need(panel->confirmReceipt(first, exchange::receiptNumber(files.back().second)));
    if (shape.revoked)
        need(panel->revoke(round.manifest.roster.back().seat, QStringLiteral("lost")));
    need(panel->close());
    checked(panel->receive(
        {{QStringLiteral("late"), round.scoreFile(first, 3, hashOf(files.back().second), 2)}}));
    SilentProgress progress;
    need(panel->aggregate(progress));
    checked(panel->lock());
    m_locked = checked(panel->bundle());
    const QByteArray vault = round.vaultFile();
    need(panel->unseal(vault, round.custodians[0], round.custodians[2]));
    const Result<exchange::Vault> opened =
        exchange::openVault(vault, round.manifest.roundPublic, round.custodians[0], round.custodians[2]);
    ASSERT_TRUE(opened.ok());
    m_unsealed = checked(panel->bundle(&*opened));
}

BundleFiles BundleForge::forged(const Forgery &forgery) const
{
    return Making(forgery, *m_round, m_secrets, m_unsealed).run();
}

} // namespace jeoul::testing
