// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupseal.h"

#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/domain/schemejson.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/manifest.h"
#include "models/exchange/minisign.h"
#include "models/exchange/opencode.h"
#include "models/exchange/packet.h"
#include "models/exchange/vault.h"
#include "models/session/parallelwork.h"
#include "models/session/sealcontents.h"
#include "models/session/sealfolder.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <thread>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupSeal)
};

constexpr qsizetype kSeedBytes = 32;
constexpr std::size_t kCustodians = 3;
constexpr std::size_t kMostThreads = 4; // each derivation holds its Argon2 memory
constexpr qsizetype kShortIdLength = 8;

const QString kRoundFile = QStringLiteral("round.jround");
const QString kVaultFile = QStringLiteral("vault.jvault");
const QString kCodesFile = QStringLiteral("codes.csv");
const QString kPackets = QStringLiteral("packets");
const QString kKeyFile = QStringLiteral("round.jkey");

QString packetName(const QString &seat)
{
    return QStringLiteral("%1/%2.jpacket").arg(kPackets, seat);
}

Status refused(const QString &sentence, const QString &remedy)
{
    return Error(ErrorCode::BadInput, sentence).keeping(Words::tr("Nothing was sealed.")).advising(remedy);
}

Status checkRequest(const SealRequest &request)
{
    std::set<QByteArray> custodians;
    for (const exchange::PublicKey &key : request.custodians)
        custodians.insert(key.signing);
    if (request.custodians.size() != kCustodians || custodians.size() != kCustodians) {
        return refused(Words::tr("The vault needs the keys of three different custodians."),
                       Words::tr("Ask each custodian for their public key file."));
    }
    if (request.chair.signing == request.deputy.signing) {
        return refused(Words::tr("The chair and the deputy have the same key."),
                       Words::tr("Ask the deputy to make a key of their own."));
    }
    if (!request.seed.isEmpty() && request.seed.size() != kSeedBytes) {
        return refused(Words::tr("The seed is not 32 bytes long."),
                       Words::tr("Give 64 hexadecimal digits, or none."));
    }
    return done();
}

/// One seat while it is being sealed.
struct SeatWork
{
    QString seat;
    QString reviewer;
    exchange::SecretKey key;
    QString openCode;
    QByteArray randomSeed; ///< each packet has its own source, so that threads share none
    qint64 length = 0;
    QString contentHash;
    QString fileHash;
};

class Sealing
{
public:
    Sealing(const DraftContents &contents, const SealRequest &request,
            const SetupSession::Environment &environment, ProgressSink &progress, RoundAssembly assembly,
            SealFolder folder)
        : m_contents(contents)
        , m_request(request)
        , m_environment(environment)
        , m_progress(progress)
        , m_assembly(std::move(assembly))
        , m_folder(std::move(folder))
        , m_roundKey(exchange::makeKey(exchange::KeyRole::Round, environment.random))
        , m_identities(contents, m_assembly, environment.random)
    {
    }
    [[nodiscard]] Result<SealOutcome> run();

private:
    void drawSeats();
    [[nodiscard]] exchange::PacketKeys packetKeys(const SeatWork &seat, const QString &manifestHash) const;
    [[nodiscard]] Status measure(SeatWork &seat) const;
    [[nodiscard]] Status sealPacket(SeatWork &seat) const;
    [[nodiscard]] exchange::Manifest manifest() const;
    [[nodiscard]] Status writeVault();
    [[nodiscard]] Status writeCodes() const;
    [[nodiscard]] Status writeRound() const;
    [[nodiscard]] Status writeRoundKey() const;
    [[nodiscard]] Status overSeats(Status (Sealing::*work)(SeatWork &) const, const QString &sentence);
    [[nodiscard]] SealOutcome outcome() const;

    const DraftContents &m_contents;
    const SealRequest &m_request;
    const SetupSession::Environment &m_environment;
    ProgressSink &m_progress;
    RoundAssembly m_assembly;
    SealFolder m_folder;
    exchange::SecretKey m_roundKey;
    SealIdentities m_identities;
    std::vector<SeatWork> m_seats;
    exchange::SignedManifest m_manifest;
    QString m_vaultHash;
    qint64 m_longest = 0;
};

void Sealing::drawSeats()
{
    for (const QString &reviewer : m_assembly.reviewers()) {
        SeatWork seat;
        seat.seat = m_assembly.plan().seatOfReviewer.at(reviewer);
        seat.reviewer = reviewer;
        seat.key = exchange::makeKey(exchange::KeyRole::Round, m_environment.random);
        seat.openCode = exchange::opencode::make(m_environment.random);
        seat.randomSeed = m_environment.random.bytes(kSeedBytes);
        m_seats.push_back(std::move(seat));
    }
}

exchange::PacketKeys Sealing::packetKeys(const SeatWork &seat, const QString &manifestHash) const
{
    return {m_roundKey.publicKey.signing,
            seat.key.signingSecret,
            {m_request.chair.box, m_request.deputy.box},
            manifestHash};
}

/// The manifest names what every packet holds, and every packet names the manifest. So the roster carries the
/// hash of the plaintext as it is before it knows the manifest; the hash of the file stands in the Sealed
/// event.
Status Sealing::measure(SeatWork &seat) const
{
    const QString none(64, u'0');
    const Result<QByteArray> plaintext =
        exchange::packetPlaintext(m_assembly.packet(seat.reviewer), packetKeys(seat, none));
    if (!plaintext.ok())
        return plaintext.error();
    seat.length = plaintext->size();
    seat.contentHash = QString::fromLatin1(digest::sha256Hex(*plaintext));
    return done();
}

Status Sealing::sealPacket(SeatWork &seat) const
{
    const PacketContent content = m_assembly.packet(seat.reviewer);
    Result<QByteArray> plaintext = exchange::packetPlaintext(content, packetKeys(seat, m_manifest.hash));
    if (!plaintext.ok())
        return plaintext.error();
    const exchange::PacketSeal seal = {
        std::move(plaintext).value(), content.roundId.left(kShortIdLength), content.packetId, m_longest,
        m_roundKey.signingSecret,     m_roundKey.publicKey.signing,         seat.openCode};
    SeededRandom random(seat.randomSeed, QByteArrayLiteral("jeoul1/packet"));
    const Result<QByteArray> file = exchange::sealPacket(seal, m_environment.kdf, random);
    if (!file.ok())
        return file.error();
    seat.fileHash = QString::fromLatin1(digest::sha256Hex(*file));
    return durablefile::writeNew(m_folder.path(packetName(seat.seat)), *file);
}

Status Sealing::overSeats(Status (Sealing::*work)(SeatWork &) const, const QString &sentence)
{
    const std::size_t threads =
        std::min<std::size_t>(kMostThreads, std::max(1U, std::thread::hardware_concurrency()));
    return runParallel(
        m_seats.size(), threads, [&](std::size_t i) { return (this->*work)(m_seats[i]); }, m_progress,
        sentence);
}

exchange::Manifest Sealing::manifest() const
{
    exchange::Manifest out;
    out.roundId = m_assembly.plan().roundId;
    out.title = m_assembly.material().title;
    out.scheme = m_contents.scheme;
    out.schemeHash = schemejson::hash(m_contents.scheme);
    out.benchmarks = m_assembly.material().benchmarks;
    out.commitments = m_identities.commitments();
    for (const SeatWork &seat : m_seats) {
        exchange::RosterEntry entry;
        entry.packetId = m_assembly.plan().packetOfSeat.at(seat.seat);
        entry.seat = seat.seat;
        entry.packetPublic = seat.key.publicKey.signing;
        entry.packetHash = seat.contentHash;
        for (const QString &item : m_assembly.readingOrder(seat.reviewer))
            entry.items.push_back(m_assembly.plan().sealedItem.at(item));
        std::sort(entry.items.begin(), entry.items.end());
        out.roster.push_back(std::move(entry));
    }
    out.roundPublic = m_roundKey.publicKey.signing;
    out.chairSigning = m_request.chair.signing;
    out.chairBox = m_request.chair.box;
    out.deputySigning = m_request.deputy.signing;
    out.deputyBox = m_request.deputy.box;
    for (const exchange::PublicKey &custodian : m_request.custodians)
        out.custodians.push_back(custodian.signing);
    out.labelSeedCommitment = blinding::labelSeedCommitment(m_assembly.plan().labelSeed);
    return out;
}

Status Sealing::writeVault()
{
    const Result<QByteArray> file = exchange::sealVault(m_identities.vault(), m_request.custodians,
                                                        m_roundKey.signingSecret, m_environment.random);
    if (!file.ok())
        return file.error();
    m_vaultHash = QString::fromLatin1(digest::sha256Hex(*file));
    return durablefile::writeNew(m_folder.path(kVaultFile), *file);
}

Status Sealing::writeCodes() const
{
    std::vector<CodeLine> lines;
    for (const SeatWork &seat : m_seats)
        lines.push_back({seat.seat, m_identities.reviewerName(seat.reviewer), seat.openCode});
    return durablefile::writeNew(m_folder.path(kCodesFile), codesCsv(lines));
}

Status Sealing::writeRound() const
{
    storage::RoundContent content = roundContent(m_contents, m_assembly, m_identities);
    content.manifest = m_manifest;
    const Result<QByteArray> signature = exchange::minisign::sign(
        m_manifest.canonical, m_roundKey.signingSecret, exchange::bundlenames::roundSignature(),
        exchange::bundlenames::trustedComment(m_assembly.plan().roundId));
    JEOUL_TRY(signature);
    SealFacts facts;
    facts.vaultHash = m_vaultHash;
    facts.manifestSignature = *signature;
    for (const SeatWork &seat : m_seats)
        facts.packetHashes[seat.seat] = seat.fileHash;
    Result<exchange::Event> event = exchange::makeEvent(
        exchange::EventKind::Sealed, sealedBody(content, m_assembly, facts), nullptr,
        m_environment.clock.wallMs(), m_roundKey.publicKey.signing, m_roundKey.signingSecret);
    if (!event.ok())
        return event.error();
    content.sealedEvent = std::move(event).value();
    return storage::RoundStore::create(m_folder.path(kRoundFile), content);
}

Status Sealing::writeRoundKey() const
{
    if (m_request.roundKeyPassphrase.isEmpty())
        return done();
    m_progress.report(0, 0, Words::tr("Protecting the round key"));
    const Result<QByteArray> file = exchange::writeSecretKey(m_roundKey, m_request.roundKeyPassphrase,
                                                             m_environment.kdf, m_environment.random);
    return file.ok() ? durablefile::writeNew(m_folder.path(kKeyFile), *file) : Status(file.error());
}

SealOutcome Sealing::outcome() const
{
    SealOutcome out;
    out.roundFile = m_folder.finalPath(kRoundFile);
    out.vaultFile = m_folder.finalPath(kVaultFile);
    out.codesFile = m_folder.finalPath(kCodesFile);
    out.seatOfReviewer = m_assembly.plan().seatOfReviewer;
    out.codeOfTeam = m_assembly.plan().codeOfTeam;
    out.sealedItem = m_assembly.plan().sealedItem;
    for (const SeatWork &seat : m_seats) {
        out.packetFiles << m_folder.finalPath(packetName(seat.seat));
        out.codeOfSeat[seat.seat] = seat.openCode;
        for (const QString &item : m_assembly.readingOrder(seat.reviewer)) {
            out.teamsByPosition[seat.reviewer][item] = m_assembly.teamsByPosition(seat.reviewer, item);
        }
    }
    return out;
}

Result<SealOutcome> Sealing::run()
{
    drawSeats();
    JEOUL_TRY(durablefile::makeFolder(m_folder.path(kPackets)));
    JEOUL_TRY(overSeats(&Sealing::measure, Words::tr("Preparing the packets")));
    for (const SeatWork &seat : m_seats)
        m_longest = std::max(m_longest, seat.length);
    Result<exchange::SignedManifest> signedManifest =
        exchange::signManifest(manifest(), m_roundKey.signingSecret);
    if (!signedManifest.ok())
        return signedManifest.error();
    m_manifest = std::move(signedManifest).value();
    JEOUL_TRY(overSeats(&Sealing::sealPacket, Words::tr("Sealing the packets")));
    m_progress.report(0, 0, Words::tr("Writing the round file and the vault"));
    JEOUL_TRY(writeVault());
    JEOUL_TRY(writeCodes());
    JEOUL_TRY(writeRoundKey());
    JEOUL_TRY(writeRound());
    JEOUL_TRY(m_folder.publish());
    return outcome();
}

} // namespace

Result<SealOutcome> sealDraft(const DraftContents &contents, const Decisions &decisions,
                              const SealRequest &request, const SetupSession::Environment &environment,
                              ProgressSink &progress)
{
    JEOUL_TRY(checkRequest(request));
    const QByteArray seed = request.seed.isEmpty() ? environment.random.bytes(kSeedBytes) : request.seed;
    Result<RoundAssembly> assembly = RoundAssembly::make(contents, decisions, seed);
    if (!assembly.ok())
        return assembly.error();
    // The round file goes last: where it stands, everything else stands too.
    QStringList entries = {kPackets, kVaultFile, kCodesFile};
    if (!request.roundKeyPassphrase.isEmpty())
        entries << kKeyFile;
    entries << kRoundFile;
    Result<SealFolder> folder = SealFolder::make(request.outFolder, entries);
    if (!folder.ok())
        return folder.error();
    return Sealing(contents, request, environment, progress, std::move(assembly).value(),
                   std::move(folder).value())
        .run();
}

} // namespace jeoul::session
