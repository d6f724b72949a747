// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::bench {

/// A bound on what is measured of Jeoul against another way of doing the same, or on its value.
struct Demand
{
    enum class Kind {
        FasterBy, ///< other's ms / our ms is at least the bound
        AtMost,   ///< our ms / other's ms is at most the bound
        Memory,   ///< our peak memory / other's is at most the bound
        Within,   ///< our ms are at most the bound
        Value,    ///< our value equals the bound
    };

    Kind kind = Kind::FasterBy;
    QString other; ///< "G4/data.table"; empty with Within and Value
    double bound = 0;
    double scale = 1; ///< what the other's time is multiplied by when it did less of the work
};

struct Goal
{
    QString id;   ///< "G4", or "G4 something" for a further line of the same goal
    QString what; ///< in a few words
    QString ours; ///< "G4/jeoul"; empty when it cannot be measured
    std::vector<Demand> demands;
    double boundMs = 0;      ///< sanity bound for a machine of two cores of 2024; 0: none
    double tolerance = 1e-9; ///< how far the values may lie apart, relatively; negative: not the same number
    QString remark;          ///< what is not measured, and why
};

/// G1 to G21 in order.
[[nodiscard]] std::vector<Goal> allGoals();

} // namespace jeoul::bench
