// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bundlefiles.h"
#include "models/exchange/bundlerecords.h"
#include "models/exchange/submission.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"

#include <map>
#include <optional>
#include <vector>

namespace jeoul::session {

/// The steps of a round as its events tell them, followed without asking for links and signatures.
struct FollowedSteps
{
    PanelLedger ledger;                     ///< as far as the steps could be followed
    std::optional<PanelLedger> aggregation; ///< as it stood when the standing result was aggregated
    std::vector<qint64> falseClosings;      ///< Closed steps whose list is not what counts
    qint64 refused = 0;                     ///< number of the step that was not allowed; 0 when none
    bool sealedFirst = false;
};

/// The files of a bundle in their forms. What is missing or not in its form is absent here; nothing is
/// compared with anything else yet.
class BundleReading
{
public:
    BundleReading(const exchange::bundlefiles::BundleFiles &files, exchange::BundleIndex index);

    [[nodiscard]] const exchange::bundlefiles::BundleFiles &files() const { return m_files; }
    /// Empty when there is no such file.
    [[nodiscard]] QByteArray file(const QString &path) const;
    [[nodiscard]] QString hashOf(const QString &path) const; ///< SHA-256 hex

    exchange::BundleIndex index;
    std::optional<exchange::Manifest> manifest;
    bool schemeHashFits = true;
    std::optional<exchange::SealedContent> content;
    std::vector<exchange::Event> events; ///< empty when not in their form
    std::optional<QJsonObject> results;
    std::optional<exchange::LockRecord> lock;
    std::optional<exchange::UnsealRecord> unseal;
    std::optional<exchange::RedactionsRecord> redactions;
    /// By score file hash; an empty one is not in its form.
    std::map<QString, std::optional<exchange::ClaimedSubmission>> submissions;
    FollowedSteps steps;
    /// Manifest and content together, with the seed of the lock (zeros without one).
    std::optional<PanelRound> round;

private:
    void readManifest();
    void readEvents();
    void readSubmissions();
    void putTogether();
    [[nodiscard]] std::optional<QJsonObject> object(const QString &path) const;

    const exchange::bundlefiles::BundleFiles &m_files;
};

[[nodiscard]] FollowedSteps followSteps(const std::vector<exchange::Event> &events);

/// The event with those members of its body as they should be that another check names, so that the steps
/// after it can be followed.
[[nodiscard]] exchange::Event expectedEvent(const exchange::Event &event, const PanelLedger &ledger);

} // namespace jeoul::session
