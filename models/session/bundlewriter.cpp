// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlewriter.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/session/bundledocuments.h"
#include "models/session/panellocking.h"

#include <QCoreApplication>
#include <QFile>

/// A static library's resources are only there once somebody asks; the macro must stand outside a namespace.
static void initialiseBundleGuides()
{
    Q_INIT_RESOURCE(jeoulbundle);
}

namespace jeoul::session {

namespace names = exchange::bundlenames;
using exchange::EventKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleWriter)
};

/// Puts the files together; the first failure is kept.
class Assembly
{
public:
    explicit Assembly(const BundleSource &source)
        : m_source(source)
    {
    }

    [[nodiscard]] Result<exchange::bundlefiles::BundleFiles> run();

private:
    void add(const QString &name, const Result<QByteArray> &bytes);
    void addJson(const QString &name, const QJsonObject &object) { add(name, canonicaljson::write(object)); }
    void addSealed();
    void addSteps();
    void addLock();
    void addNames();
    void addGuide(const QString &name);

    const BundleSource &m_source;
    exchange::bundlefiles::BundleFiles m_files;
    Status m_status = done();
};

void Assembly::add(const QString &name, const Result<QByteArray> &bytes)
{
    if (bytes.ok())
        m_files[name] = *bytes;
    else if (m_status.ok())
        m_status = bytes.error();
}

void Assembly::addSealed()
{
    const exchange::Manifest &manifest = m_source.round.manifest();
    const exchange::Event &sealedEvent = m_source.ledger.events().front();
    const auto key = [&](const QString &name, const QByteArray &bytes, const char *holder) {
        m_files[name] = exchange::minisign::publicKeyFile(bytes, names::keyComment(QLatin1String(holder)));
    };
    m_files[names::kManifest] = m_source.round.content().manifest.canonical;
    m_files[names::kManifestSignature] =
        sealedEvent.body.value(QStringLiteral("manifest_minisig")).toString().toUtf8();
    key(names::kRoundKey, manifest.roundPublic, "round");
    key(names::kChairKey, manifest.chairSigning, "chair");
    key(names::kDeputyKey, manifest.deputySigning, "deputy");
    addJson(names::kContent, storage::sealedContent(m_source.round.content()).toJson());
    addJson(names::kRoster, exchange::rosterDocument(manifest, sealedEvent));
    add(names::kLabels, bundledocuments::labels(m_source.round));
}

void Assembly::addSteps()
{
    QByteArray lines;
    for (const exchange::Event &event : m_source.ledger.events()) {
        const Result<QByteArray> line = canonicaljson::write(exchange::eventToJson(event));
        lines += line.ok() ? *line + '\n' : QByteArray();
        m_status = m_status.ok() && !line.ok() ? Status(line.error()) : m_status;
    }
    m_files[names::kEvents] = lines;
    m_files[names::kReceipts] = bundledocuments::receipts(m_source.ledger);
    for (const auto &[file, record] : m_source.records)
        addJson(names::submission(file), record);
    m_files[names::kResults] = m_source.result;
    const Result<QJsonObject> results = canonicaljson::read(m_source.result);
    add(names::kResultsTable, results.ok() ? bundledocuments::resultsTable(*results) : results.error());
}

void Assembly::addLock()
{
    const exchange::Event &locked = *bundledocuments::lastOf(m_source.ledger, EventKind::Locked);
    Result<std::map<QString, QString>> hashes = recordHashes(m_source.records);
    if (!hashes.ok()) {
        add(names::kLock, hashes.error());
        return;
    }
    addJson(names::kLock,
            bundledocuments::lockRecord(m_source.round, m_source.ledger, std::move(hashes).value()).toJson());
    m_files[names::kLockSignature] = locked.body.value(QStringLiteral("lock_minisig")).toString().toUtf8();
    if (QString::fromLatin1(digest::sha256Hex(m_files[names::kLock])) !=
        locked.body.value(QStringLiteral("lock_sha256")).toString())
        add(names::kLock,
            Error(ErrorCode::Damaged, Words::tr("This round file does not give the lock that was signed."))
                .keeping(Words::tr("No bundle was written."))
                .advising(Words::tr("Use another copy of the round file.")));
}

void Assembly::addNames()
{
    const QString &roundId = m_source.round.manifest().roundId;
    if (m_source.unseal)
        m_files[names::kUnseal] = *m_source.unseal;
    if (m_source.showRedactions)
        addJson(names::kRedactions, exchange::RedactionsRecord{roundId, m_source.redactions}.toJson());
    addJson(names::kIndex, exchange::BundleIndex{roundId, m_source.unseal.has_value()}.toJson());
}

void Assembly::addGuide(const QString &name)
{
    initialiseBundleGuides();
    QFile guide(QStringLiteral(":/bundle/") + name);
    if (guide.open(QIODevice::ReadOnly))
        m_files[name] = guide.readAll();
}

Result<exchange::bundlefiles::BundleFiles> Assembly::run()
{
    addSealed();
    addSteps();
    addLock();
    addNames();
    addGuide(names::kGuideKorean);
    addGuide(names::kGuideEnglish);
    JEOUL_TRY(m_status);
    m_files[exchange::bundlefiles::kSums] = exchange::bundlefiles::sums(m_files);
    return std::move(m_files);
}

} // namespace

Result<exchange::bundlefiles::BundleFiles> bundleFiles(const BundleSource &source)
{
    return Assembly(source).run();
}

Status signSums(exchange::bundlefiles::BundleFiles &files, const exchange::SecretKey &key,
                const QString &holder, const QString &roundId)
{
    const Result<QByteArray> signature =
        exchange::minisign::sign(files[exchange::bundlefiles::kSums], key.signingSecret,
                                 names::signatureComment(holder), names::trustedComment(roundId));
    if (!signature.ok())
        return signature.error();
    files[exchange::bundlefiles::kSumsSignature] = *signature;
    return done();
}

} // namespace jeoul::session
