// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setuppackets.h"

#include "models/domain/schemejson.h"

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

Rubric rubricOf(const Scheme &scheme)
{
    return {scheme.id, schemejson::hash(scheme), scheme.title, scheme.scales, scheme.sheets, scheme.policy};
}

} // namespace

RoundAssembly::RoundAssembly(RoundMaterial material, blinding::SealingPlan plan)
    : m_material(std::move(material))
    , m_plan(std::move(plan))
{
    for (std::size_t i = 0; i < m_material.items.size(); ++i)
        m_itemIndex[m_material.items[i].id] = i;
    for (const auto &[item, sealed] : m_plan.sealedItem)
        m_itemOfSealed[sealed] = item;
    for (const auto &[team, code] : m_plan.codeOfTeam)
        m_teamOfCode[code] = team;
    for (const auto &[code, team] : m_teamOfCode)
        m_teams.push_back(team);
    std::map<QString, QString> bySeat;
    for (const auto &[reviewer, seat] : m_plan.seatOfReviewer)
        bySeat[seat] = reviewer;
    for (const auto &[seat, reviewer] : bySeat)
        m_reviewers.push_back(reviewer);
}

Result<RoundAssembly> RoundAssembly::make(const DraftContents &contents, const Decisions &decisions,
                                          const QByteArray &seed)
{
    Result<RoundMaterial> material = sealedMaterial(contents, decisions);
    if (!material.ok())
        return material.error();
    const blinding::SealingInput input = sealingInput(contents, *material, seed);
    RoundAssembly assembly(std::move(material).value(), blinding::planSealing(input));
    assembly.m_scheme = contents.scheme;
    for (const blinding::SealingReviewer &reviewer : input.reviewers)
        assembly.m_duties[reviewer.id] = reviewer;
    return assembly;
}

bool RoundAssembly::recused(const QString &reviewer, const QString &team) const
{
    return m_duties.at(reviewer).recused.contains(team);
}

std::vector<QString> RoundAssembly::readingOrder(const QString &reviewer) const
{
    const blinding::SealingReviewer &duties = m_duties.at(reviewer);
    std::vector<QString> order;
    for (const QString &sealed : m_plan.slots.itemOrder(m_plan.seatOfReviewer.at(reviewer))) {
        const QString &item = m_itemOfSealed.at(sealed);
        if (!duties.items || duties.items->contains(item))
            order.push_back(item);
    }
    const auto material = [&](const QString &item) -> const ItemMaterial & {
        return m_material.items[m_itemIndex.at(item)];
    };
    std::stable_partition(order.begin(), order.end(), [&](const QString &item) {
        return material(item).item.kind == ItemKind::Practice;
    });
    for (auto here = order.begin(); here != order.end(); ++here) {
        const QString &repeated = material(*here).repeatOf;
        const auto original = repeated.isEmpty() ? order.end() : std::find(here, order.end(), repeated);
        if (original != order.end())
            std::iter_swap(here, original);
    }
    return order;
}

std::vector<QString> RoundAssembly::teamsByPosition(const QString &reviewer, const QString &item) const
{
    std::vector<QString> teams;
    for (const QString &code :
         m_plan.slots.order(m_plan.seatOfReviewer.at(reviewer), m_plan.sealedItem.at(item)))
        teams.push_back(m_teamOfCode.at(code));
    return teams;
}

/// A reviewer must not see which items are shown twice, unless the scheme has another sheet for those.
ItemKind RoundAssembly::kindInPacket(const BlindItem &item) const
{
    const bool sameSheet = m_scheme.sheetFor(ItemKind::Repeat, item.benchmark) ==
                           m_scheme.sheetFor(ItemKind::Response, item.benchmark);
    return item.kind == ItemKind::Repeat && sameSheet ? ItemKind::Response : item.kind;
}

BlindItem RoundAssembly::itemFor(const QString &reviewer, const ItemMaterial &material) const
{
    BlindItem item = material.item;
    item.id = m_plan.sealedItem.at(material.id);
    item.kind = kindInPacket(material.item);
    for (const QString &team : teamsByPosition(reviewer, material.id)) {
        BlindResponse response;
        const auto answer = material.answers.find(team);
        if (recused(reviewer, team)) {
            // Whether such a team answered at all is withheld like the answer.
            response.present = true;
            response.assigned = false;
        } else if (answer != material.answers.end()) {
            response = answer->second;
        }
        item.responses.push_back(std::move(response));
    }
    return item;
}

PacketContent RoundAssembly::packet(const QString &reviewer) const
{
    PacketContent content;
    content.seat = m_plan.seatOfReviewer.at(reviewer);
    content.roundId = m_plan.roundId;
    content.packetId = m_plan.packetOfSeat.at(content.seat);
    content.roundTitle = m_material.title;
    content.rubric = rubricOf(m_scheme);
    for (const QString &id : readingOrder(reviewer)) {
        content.items.push_back(itemFor(reviewer, m_material.items[m_itemIndex.at(id)]));
        const BlindItem &item = content.items.back();
        std::vector<Media> shown = item.attachments;
        for (const BlindResponse &response : item.responses)
            shown.insert(shown.end(), response.media.begin(), response.media.end());
        for (const Media &media : shown)
            content.media.insert(media.id, m_material.media.value(media.id));
    }
    return content;
}

} // namespace jeoul::session
