// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/roundrunner.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <utility>

namespace jeoul::session {

namespace {

constexpr qint64 kFileLimit = qint64(512) << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundRunner)
};

/// Rehearsal keys are thrown away, so they cost what a code costs and not what a chair's key does.
exchange::KdfPolicy rehearsalPolicy(exchange::KdfPolicy policy)
{
    policy.key = policy.code;
    return policy;
}

} // namespace

QString RoundRunner::passphrase()
{
    return QStringLiteral("jeoul-rehearsal");
}

RoundRunner::RoundRunner(QString folder, SetupSession::Environment environment, ProgressSink &progress)
    : m_folder(std::move(folder))
    , m_environment(environment)
    , m_progress(progress)
{
}

QString RoundRunner::path(const QString &name) const
{
    return QDir(m_folder).absoluteFilePath(name);
}

Result<ImportOutcome> RoundRunner::draft(const QString &title, const Scheme &scheme, const ImportFiles &files)
{
    JEOUL_TRY(durablefile::makeFolder(m_folder));
    auto setup = SetupSession::create(path(QStringLiteral("round.jdraft")), title, scheme, m_environment);
    if (!setup.ok())
        return setup.error();
    m_setup = std::move(setup).value();
    return m_setup->import(files, m_progress);
}

Result<exchange::PublicKey> RoundRunner::newKey(const QString &name, exchange::KeyRole role)
{
    const exchange::SecretKey key = exchange::makeKey(role, m_environment.random);
    const auto secret =
        exchange::writeSecretKey(key, passphrase(), rehearsalPolicy(m_environment.kdf), m_environment.random);
    if (!secret.ok())
        return secret.error();
    const auto open = exchange::writePublicKey(key);
    if (!open.ok())
        return open.error();
    JEOUL_TRY(durablefile::write(path(QStringLiteral("keys/%1.jkey").arg(name)), *secret));
    JEOUL_TRY(durablefile::write(path(QStringLiteral("keys/%1.jpub").arg(name)), *open));
    return key.publicKey;
}

Result<exchange::SecretKey> RoundRunner::oldKey(const QString &name) const
{
    const auto bytes = durablefile::read(path(QStringLiteral("keys/%1.jkey").arg(name)), kFileLimit);
    if (!bytes.ok())
        return bytes.error();
    return exchange::readSecretKey(*bytes, passphrase(), m_environment.kdf);
}

Status RoundRunner::seal(const QByteArray &seed)
{
    JEOUL_TRY(durablefile::makeFolder(path(QStringLiteral("keys"))));
    JEOUL_TRY(durablefile::write(path(QStringLiteral("keys/passphrase.txt")), passphrase().toUtf8() + '\n'));
    m_progress.report(0, 0, Words::tr("Making keys"));
    SealRequest request;
    const std::array<std::pair<QString, exchange::KeyRole>, 5> holders = {{
        {QStringLiteral("chair"), exchange::KeyRole::Chair},
        {QStringLiteral("deputy"), exchange::KeyRole::Deputy},
        {QStringLiteral("custodian-1"), exchange::KeyRole::Custodian},
        {QStringLiteral("custodian-2"), exchange::KeyRole::Custodian},
        {QStringLiteral("custodian-3"), exchange::KeyRole::Custodian},
    }};
    for (const auto &[name, role] : holders) {
        Result<exchange::PublicKey> key = newKey(name, role);
        if (!key.ok())
            return key.error();
        if (role == exchange::KeyRole::Chair)
            request.chair = *key;
        else if (role == exchange::KeyRole::Deputy)
            request.deputy = *key;
        else
            request.custodians.push_back(*key);
    }
    request.outFolder = m_folder;
    request.seed = seed;
    Result<SealOutcome> outcome = m_setup->seal(request, m_progress);
    if (!outcome.ok())
        return outcome.error();
    m_sealed = std::move(outcome).value();
    JEOUL_TRY(durablefile::makeFolder(path(QStringLiteral("workspaces"))));
    return durablefile::makeFolder(path(QStringLiteral("submissions")));
}

Status RoundRunner::review(const QString &reviewer, const Judge &judge)
{
    const QString seat = m_sealed.seatOfReviewer.at(reviewer);
    const auto packet = durablefile::read(path(QStringLiteral("packets/%1.jpacket").arg(seat)), kFileLimit);
    if (!packet.ok())
        return packet.error();
    auto review = ReviewSession::begin(*packet, m_sealed.codeOfSeat.at(seat),
                                       path(QStringLiteral("workspaces/%1.jwork").arg(seat)),
                                       {m_environment.clock, m_environment.random, m_environment.kdf});
    if (!review.ok())
        return review.error();
    JEOUL_TRY(judge(**review));
    JEOUL_TRY((*review)->flush());
    const QString file = path(QStringLiteral("submissions/%1.jscores").arg(seat));
    const auto submitted = (*review)->submit(true, file);
    if (!submitted.ok())
        return submitted.error();
    m_submissions << file;
    return done();
}

Status RoundRunner::receive()
{
    auto panel = PanelSession::open(m_sealed.roundFile,
                                    {m_environment.clock, m_environment.random, m_environment.kdf});
    if (!panel.ok())
        return panel.error();
    m_panel = std::move(panel).value();
    const auto key = durablefile::read(path(QStringLiteral("keys/chair.jkey")), kFileLimit);
    if (!key.ok())
        return key.error();
    JEOUL_TRY(m_panel->unlock(*key, passphrase()));
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &name : std::as_const(m_submissions)) {
        const auto bytes = durablefile::read(name, kFileLimit);
        if (!bytes.ok())
            return bytes.error();
        files.emplace_back(QFileInfo(name).fileName(), *bytes);
    }
    m_progress.report(0, 0, Words::tr("Receiving the score files"));
    const auto outcomes = m_panel->receive(files);
    if (!outcomes.ok())
        return outcomes.error();
    for (const ReceiveOutcome &outcome : *outcomes) {
        if (outcome.result != ReceiveResult::Accepted)
            return Error(ErrorCode::CheckFailed, outcome.sentence);
    }
    return done();
}

Status RoundRunner::consolidate()
{
    JEOUL_TRY(receive());
    JEOUL_TRY(m_panel->close());
    JEOUL_TRY(m_panel->aggregate(m_progress));
    if (const auto number = m_panel->lock(); !number.ok())
        return number.error();
    return unseal();
}

Status RoundRunner::unseal()
{
    m_progress.report(0, 0, Words::tr("Unsealing the names"));
    const auto vault = durablefile::read(m_sealed.vaultFile, kFileLimit);
    if (!vault.ok())
        return vault.error();
    const auto one = oldKey(QStringLiteral("custodian-1"));
    if (!one.ok())
        return one.error();
    const auto other = oldKey(QStringLiteral("custodian-3"));
    if (!other.ok())
        return other.error();
    return m_panel->unseal(*vault, *one, *other);
}

} // namespace jeoul::session
