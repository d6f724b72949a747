// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/blinding/slotplan.h"
#include "models/exchange/submission.h"
#include "models/reporting/panelvalues.h"
#include "models/storage/roundstore.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace jeoul::session {

/// The label plan of a round. Sealing and consolidation both take it from here, so that a label means the
/// same code name to both.
[[nodiscard]] blinding::SlotPlan labelPlan(const exchange::Manifest &manifest,
                                           const std::vector<BlindItem> &items, const QByteArray &labelSeed);

/// Whose signatures may stand under the steps of a round: its own key, the chair's and the deputy's.
[[nodiscard]] std::vector<QByteArray> stepSigners(const exchange::Manifest &manifest);

/// What was sealed, checked: signatures, hashes and cross references.
class PanelRound
{
public:
    /// CheckFailed when the manifest's signature, the Sealed event or the label seed do not fit the content.
    [[nodiscard]] static Result<PanelRound> check(storage::RoundContent content);

    /// Without asking who signed what: for a verification, which looks at that by itself. `content` needs
    /// what a result follows from (items by kind and benchmark, who answered, recusals, metrics, survey, the
    /// label seed).
    [[nodiscard]] static PanelRound unchecked(exchange::Manifest manifest, storage::RoundContent content);

    [[nodiscard]] const exchange::Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] const storage::RoundContent &content() const { return m_content; }
    [[nodiscard]] const std::vector<QString> &codes() const { return m_codes; } ///< sorted

    [[nodiscard]] const exchange::RosterEntry *packet(const QString &packetId) const;
    [[nodiscard]] const BlindItem *item(const QString &id) const;
    [[nodiscard]] bool recused(const QString &seat, const QString &code) const;
    [[nodiscard]] bool hasResponse(const QString &item, const QString &code) const;
    /// Whether a seat is to fill cells for this response.
    [[nodiscard]] bool judged(const QString &seat, const QString &item, const QString &code) const;
    /// The code names of an item in the label order of a seat.
    [[nodiscard]] std::vector<QString> order(const QString &seat, const QString &item) const;
    [[nodiscard]] const Sheet *sheet(const BlindItem &item) const;

private:
    PanelRound(exchange::Manifest manifest, storage::RoundContent content);

    exchange::Manifest m_manifest;
    storage::RoundContent m_content;
    std::vector<QString> m_codes;
    std::map<QString, std::size_t> m_items;
    std::set<std::pair<QString, QString>> m_present; ///< item, code
    blinding::SlotPlan m_plan;
};

/// One reviewer's judgements by code name. Exists only after closing, or for the moment of a check.
struct ResolvedJudgements
{
    std::vector<reporting::RatedCell> cells;
    std::vector<reporting::RatedPair> pairs;
    /// pairs of codes that could not be compared, with a reason, the one shown first before the other
    std::vector<std::pair<QString, QString>> incomparable;
    /// by item: codes with their places; items that are repeated are left out
    std::map<QString, std::vector<std::pair<QString, int>>> ranks;
    /// code, category, severity of every marked error; items that are repeated are left out
    std::vector<std::tuple<QString, QString, SpanSeverity>> spans;
    /// item, code, criterion of cells that the reviewer could not rate, with a reason
    std::set<std::tuple<QString, QString, QString>> cannotRate;
    /// item, code, check that was ticked as not met; practice and repeated items are left out
    std::set<std::tuple<QString, QString, QString>> gates;
    std::set<QString> completed; ///< items
};

/// Checks every entry against the sheet and the roster and resolves labels to code names. Practice items are
/// checked and left out. BadInput with a sentence that tells no score.
[[nodiscard]] Result<ResolvedJudgements> resolveJudgements(const PanelRound &round,
                                                           const exchange::RosterEntry &entry,
                                                           const exchange::Submission &submission);

} // namespace jeoul::session
