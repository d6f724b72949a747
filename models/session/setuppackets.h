// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupmaterial.h"

namespace jeoul::session {

/// A round before anything is encrypted or signed: pure data that follows from the draft, the decisions and
/// the seed. Building it twice gives the same packets; so does building it from a draft that differs only in
/// who the teams are and how files were imported.
class RoundAssembly
{
public:
    [[nodiscard]] static Result<RoundAssembly> make(const DraftContents &contents, const Decisions &decisions,
                                                    const QByteArray &seed);

    [[nodiscard]] const blinding::SealingPlan &plan() const { return m_plan; }
    [[nodiscard]] const RoundMaterial &material() const { return m_material; }
    /// Reviewers in seat order: W01, W02, …
    [[nodiscard]] const std::vector<QString> &reviewers() const { return m_reviewers; }
    /// Team ids in order of their code names.
    [[nodiscard]] const std::vector<QString> &teams() const { return m_teams; }
    /// Everything one reviewer's machine will hold.
    [[nodiscard]] PacketContent packet(const QString &reviewer) const;
    /// The original ids of the items one reviewer reads, in reading order: practice first, repeats after what
    /// they repeat.
    [[nodiscard]] std::vector<QString> readingOrder(const QString &reviewer) const;
    /// Team ids by position, for one reviewer and item.
    [[nodiscard]] std::vector<QString> teamsByPosition(const QString &reviewer, const QString &item) const;
    [[nodiscard]] bool recused(const QString &reviewer, const QString &team) const;

private:
    RoundAssembly(RoundMaterial material, blinding::SealingPlan plan);
    [[nodiscard]] BlindItem itemFor(const QString &reviewer, const ItemMaterial &material) const;
    [[nodiscard]] ItemKind kindInPacket(const BlindItem &item) const;

    RoundMaterial m_material;
    blinding::SealingPlan m_plan;
    Scheme m_scheme;
    std::vector<QString> m_reviewers;
    std::vector<QString> m_teams;
    std::map<QString, QString> m_teamOfCode;
    std::map<QString, QString> m_itemOfSealed;
    std::map<QString, std::size_t> m_itemIndex; ///< Item::id -> index into m_material.items
    std::map<QString, blinding::SealingReviewer> m_duties;
};

} // namespace jeoul::session
