// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelround.h"

#include "models/exchange/minisign.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelRound)
};

Error notSealed(const QString &detail)
{
    return Error(ErrorCode::CheckFailed, Words::tr("The content of this round file is not what was sealed."))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Ask the secretary for the round file again."))
        .because(detail);
}

std::vector<QString> codesOf(const exchange::Manifest &manifest)
{
    std::vector<QString> codes;
    for (const exchange::Commitment &commitment : manifest.commitments)
        codes.push_back(commitment.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

Status checkSeal(const exchange::Manifest &manifest, const storage::RoundContent &content)
{
    const QJsonObject &body = content.sealedEvent.body;
    if (content.sealedEvent.kind != exchange::EventKind::Sealed ||
        content.sealedEvent.signer != manifest.roundPublic)
        return notSealed(QStringLiteral("first event"));
    if (body.value(QStringLiteral("manifest_sha256")).toString() != content.manifest.hash)
        return notSealed(QStringLiteral("manifest hash"));
    const QByteArray signature = body.value(QStringLiteral("manifest_minisig")).toString().toUtf8();
    if (!exchange::minisign::verifies(content.manifest.canonical, signature, manifest.roundPublic))
        return notSealed(QStringLiteral("manifest signature file"));
    if (body.value(QStringLiteral("content_sha256")).toString() != storage::contentHash(content))
        return notSealed(QStringLiteral("content hash"));
    if (blinding::labelSeedCommitment(content.labelSeed) != manifest.labelSeedCommitment)
        return notSealed(QStringLiteral("label seed"));
    return done();
}

} // namespace

blinding::SlotPlan labelPlan(const exchange::Manifest &manifest, const std::vector<BlindItem> &items,
                             const QByteArray &labelSeed)
{
    blinding::SlotPlanInput input;
    input.labelSeed = labelSeed;
    input.codes = codesOf(manifest);
    for (const exchange::RosterEntry &entry : manifest.roster)
        input.seats.push_back(entry.seat);
    for (const BlindItem &item : items)
        (item.kind == ItemKind::Dossier ? input.dossiers : input.items).push_back(item.id);
    return blinding::SlotPlan(input);
}

std::vector<QByteArray> stepSigners(const exchange::Manifest &manifest)
{
    const std::array keys{manifest.roundPublic, manifest.chairSigning, manifest.deputySigning};
    return {keys.begin(), keys.end()};
}

PanelRound::PanelRound(exchange::Manifest manifest, storage::RoundContent content)
    : m_manifest(std::move(manifest))
    , m_content(std::move(content))
    , m_codes(codesOf(m_manifest))
    , m_plan(labelPlan(m_manifest, m_content.items, m_content.labelSeed))
{
    for (std::size_t i = 0; i < m_content.items.size(); ++i)
        m_items[m_content.items[i].id] = i;
    for (const storage::CodedResponse &response : m_content.responses) {
        if (response.present)
            m_present.emplace(response.item, response.code);
    }
}

Result<PanelRound> PanelRound::check(storage::RoundContent content)
{
    Result<exchange::Manifest> manifest = exchange::checkManifest(content.manifest);
    if (!manifest.ok())
        return manifest.error();
    JEOUL_TRY(checkSeal(*manifest, content));
    PanelRound round(std::move(manifest).value(), std::move(content));
    for (const exchange::RosterEntry &entry : round.m_manifest.roster) {
        for (const QString &item : entry.items) {
            if (round.item(item) == nullptr)
                return notSealed(QStringLiteral("roster item %1").arg(item));
        }
    }
    return round;
}

PanelRound PanelRound::unchecked(exchange::Manifest manifest, storage::RoundContent content)
{
    return PanelRound(std::move(manifest), std::move(content));
}

const exchange::RosterEntry *PanelRound::packet(const QString &packetId) const
{
    const auto &roster = m_manifest.roster;
    const auto it = std::find_if(roster.begin(), roster.end(),
                                 [&](const exchange::RosterEntry &e) { return e.packetId == packetId; });
    return it == roster.end() ? nullptr : &*it;
}

const BlindItem *PanelRound::item(const QString &id) const
{
    const auto it = m_items.find(id);
    return it == m_items.end() ? nullptr : &m_content.items[it->second];
}

bool PanelRound::recused(const QString &seat, const QString &code) const
{
    const auto it = m_content.recusals.find(seat);
    return it != m_content.recusals.end() && it->second.contains(code);
}

bool PanelRound::hasResponse(const QString &item, const QString &code) const
{
    return m_present.contains({item, code});
}

bool PanelRound::judged(const QString &seat, const QString &item, const QString &code) const
{
    return !recused(seat, code) && (m_manifest.scheme.policy.rateMissing || hasResponse(item, code));
}

std::vector<QString> PanelRound::order(const QString &seat, const QString &item) const
{
    return m_plan.order(seat, item);
}

const Sheet *PanelRound::sheet(const BlindItem &item) const
{
    return m_manifest.scheme.sheetFor(item.kind, item.benchmark);
}

} // namespace jeoul::session
