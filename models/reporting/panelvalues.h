// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/domain/packetcontent.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/manifest.h"
#include "models/reporting/panelcolumns.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <utility>
#include <vector>

/// What the panel desk knows of a round, as plain values that tables, charts and exports are built from.
namespace jeoul::reporting {

enum class RoundState { Sealed, Collecting, Closed, Aggregated, Locked, Unsealed };

/// One seat of the roster as the chair may see it while collecting: no score, no mean, no distribution.
struct SeatStatus
{
    QString seat;
    bool received = false;
    qint64 sequence = 0;
    qint64 receivedMs = 0;
    int items = 0;
    int completeItems = 0;
    QString receipt;
    bool phoneChecked = false;
    bool revoked = false; ///< its packet: nothing of this seat counts
    QString problem;
    std::map<QString, std::pair<int, int>> byBenchmark; ///< benchmark id -> (complete items, items)
};

/// One received score file. Verdicts: "counted", "gap" (counted, an earlier version is missing),
/// "superseded", "lower", "conflict", "late", "revoked".
struct ReceivedVersion
{
    QString hash; ///< SHA-256 hex
    QString seat;
    qint64 sequence = 0;
    qint64 receivedMs = 0;
    int items = 0;
    int completeItems = 0;
    QString receipt;
    QString verdict;
    bool phoneChecked = false;

    [[nodiscard]] bool counts() const
    {
        return verdict == QLatin1String("counted") || verdict == QLatin1String("gap");
    }
};

struct TeamIdentity
{
    QString code, teamId, name, organisation, model;
};

/// Everything a report may draw on. References into the session that made it; does not outlive it.
struct PanelView
{
    const exchange::Manifest &manifest;
    RoundState state = RoundState::Sealed;
    QString lockNumber; ///< empty before locking
    QString resultHash; ///< empty before aggregation
    std::vector<SeatStatus> seats;
    std::vector<ReceivedVersion> versions;
    const std::vector<exchange::Event> &events;
    const PanelColumns &columns; ///< empty before aggregation
    const std::vector<BlindItem> &items;
    QJsonObject results; ///< empty before aggregation
    std::vector<TeamIdentity> identities;
};

} // namespace jeoul::reporting
