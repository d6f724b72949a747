// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sealcontents.h"

#include "models/base/text.h"

#include <algorithm>
#include <tuple>

namespace jeoul::session {

namespace {

constexpr qsizetype kSaltBytes = 32;

/// One CSV field. A leading sign would make a spreadsheet compute what is only a name.
QByteArray csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

SealIdentities::SealIdentities(const DraftContents &contents, const RoundAssembly &assembly,
                               RandomSource &random)
{
    const blinding::SealingPlan &plan = assembly.plan();
    m_vault.roundId = plan.roundId;
    std::map<QString, const Team *> teams;
    for (const Team &team : contents.teams)
        teams[team.id] = &team;
    for (const QString &id : assembly.teams()) {
        const Team &team = *teams.at(id);
        m_vault.teams.push_back({plan.codeOfTeam.at(id), id, team.name, team.organisation, team.model,
                                 team.aliases, random.bytes(kSaltBytes)});
    }
    for (const auto &[original, sealed] : plan.sealedItem)
        m_vault.items.push_back({sealed, original});
    std::sort(
        m_vault.items.begin(), m_vault.items.end(),
        [](const exchange::VaultItem &a, const exchange::VaultItem &b) { return a.sealedId < b.sealedId; });
    std::map<QString, const Reviewer *> reviewers;
    for (const Reviewer &reviewer : contents.reviewers)
        reviewers[reviewer.id] = &reviewer;
    for (const QString &id : assembly.reviewers()) {
        const Reviewer &reviewer = *reviewers.at(id);
        m_vault.reviewers.push_back(
            {plan.seatOfReviewer.at(id), id, reviewer.name, reviewer.affiliation, reviewer.recused});
        m_reviewerNames[id] = reviewer.name.isEmpty() ? id : reviewer.name;
    }
    addRedactions(assembly, random);
}

// A repeat shows what its item shows, so each masked text stands under the item itself.
void SealIdentities::addRedactions(const RoundAssembly &assembly, RandomSource &random)
{
    const blinding::SealingPlan &plan = assembly.plan();
    const auto of = [](const auto &names, const QString &id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    for (const MaskedText &text : assembly.material().masked) {
        // A benchmark keeps its id, which is public.
        const bool ofBenchmark = text.where == QLatin1String("benchmark");
        m_vault.redactions.push_back(
            {text.where, text.field, ofBenchmark ? text.itemId : of(plan.sealedItem, text.itemId),
             of(plan.codeOfTeam, text.teamId), random.bytes(kSaltBytes), text.original, text.displayed});
    }
    std::sort(m_vault.redactions.begin(), m_vault.redactions.end(), [](const auto &a, const auto &b) {
        return std::tie(a.where, a.field, a.item, a.code) < std::tie(b.where, b.field, b.item, b.code);
    });
}

std::vector<exchange::SealedContent::Redaction> SealIdentities::redactions() const
{
    std::vector<exchange::SealedContent::Redaction> out;
    for (const exchange::RedactionOpening &opening : m_vault.redactions)
        out.push_back(opening.commitment());
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.displayed < b.displayed; });
    return out;
}

std::vector<exchange::Commitment> SealIdentities::commitments() const
{
    std::vector<exchange::Commitment> out;
    for (const exchange::VaultTeam &team : m_vault.teams) {
        out.push_back(
            {team.code, exchange::commitmentDigest(team.salt, team.code, team.teamId, text::nfc(team.name))});
    }
    return out;
}

QString SealIdentities::reviewerName(const QString &reviewerId) const
{
    return m_reviewerNames.at(reviewerId);
}

storage::RoundContent roundContent(const DraftContents &contents, const RoundAssembly &assembly,
                                   const SealIdentities &identities)
{
    const blinding::SealingPlan &plan = assembly.plan();
    storage::RoundContent out;
    out.labelSeed = plan.labelSeed;
    out.redactions = identities.redactions();
    for (const ItemMaterial &material : assembly.material().items) {
        BlindItem item = material.item;
        item.id = plan.sealedItem.at(material.id);
        for (const QString &team : assembly.teams()) {
            const auto answer = material.answers.find(team);
            const bool present = answer != material.answers.end();
            out.responses.push_back(
                {item.id, plan.codeOfTeam.at(team), present, present ? answer->second.text : QString()});
        }
        out.items.push_back(std::move(item));
    }
    std::sort(out.items.begin(), out.items.end(),
              [](const BlindItem &a, const BlindItem &b) { return a.id < b.id; });
    std::sort(out.responses.begin(), out.responses.end(),
              [](const storage::CodedResponse &a, const storage::CodedResponse &b) {
                  return std::tie(a.item, a.code) < std::tie(b.item, b.code);
              });
    for (const QString &reviewer : assembly.reviewers()) {
        for (const QString &team : assembly.teams()) {
            if (assembly.recused(reviewer, team))
                out.recusals[plan.seatOfReviewer.at(reviewer)].insert(plan.codeOfTeam.at(team));
        }
    }
    for (const MetricValue &metric : contents.metrics)
        out.metrics.push_back({plan.codeOfTeam.at(metric.teamId), metric.source, metric.value});
    for (const SurveyScore &score : contents.survey)
        out.survey.push_back({score.rater, plan.codeOfTeam.at(score.teamId), score.score, score.segment});
    std::sort(out.metrics.begin(), out.metrics.end(),
              [](const storage::CodedMetric &a, const storage::CodedMetric &b) {
                  return std::tie(a.code, a.source) < std::tie(b.code, b.source);
              });
    std::sort(out.survey.begin(), out.survey.end(),
              [](const storage::CodedSurveyScore &a, const storage::CodedSurveyScore &b) {
                  return std::tie(a.rater, a.code, a.segment) < std::tie(b.rater, b.code, b.segment);
              });
    return out;
}

QJsonObject sealedBody(const storage::RoundContent &content, const RoundAssembly &assembly,
                       const SealFacts &facts)
{
    QJsonObject packets;
    for (const auto &[seat, hash] : facts.packetHashes)
        packets.insert(seat, hash);
    QJsonObject repeats;
    for (const ItemMaterial &material : assembly.material().items) {
        const auto original = assembly.plan().sealedItem.find(material.repeatOf);
        if (original != assembly.plan().sealedItem.end())
            repeats.insert(assembly.plan().sealedItem.at(material.id), original->second);
    }
    return {{QStringLiteral("manifest_sha256"), content.manifest.hash},
            {QStringLiteral("manifest_minisig"), QString::fromUtf8(facts.manifestSignature)},
            {QStringLiteral("content_sha256"), storage::contentHash(content)},
            {QStringLiteral("vault_sha256"), facts.vaultHash},
            {QStringLiteral("packets"), packets},
            {QStringLiteral("repeats"), repeats}};
}

QByteArray codesCsv(const std::vector<CodeLine> &lines)
{
    QByteArray out = QByteArrayLiteral("\xEF\xBB\xBFseat,name,code\r\n");
    for (const CodeLine &line : lines)
        out += line.seat.toUtf8() + ',' + csvField(line.name) + ',' + csvField(line.openCode) + "\r\n";
    return out;
}

} // namespace jeoul::session
