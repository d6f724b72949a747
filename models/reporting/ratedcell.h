// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/domain/judgement.h"

#include <QString>

#include <tuple>

namespace jeoul::reporting {

/// One judged cell by code name; exists in memory only after closing.
struct RatedCell
{
    QString seat;
    QString item;
    QString benchmark;
    QString code;
    QString criterion;
    Rational value;      ///< on the criterion's scale
    bool repeat = false; ///< a repeated item: measures consistency, never counts for points

    friend bool operator==(const RatedCell &, const RatedCell &) = default;
};

struct RatedPair
{
    QString seat;
    QString item;
    QString first;  ///< code name
    QString second; ///< code name
    Winner winner = Winner::Tie;
    int degree = 1; ///< of better, 1 to 3

    friend bool operator==(const RatedPair &, const RatedPair &) = default;
};

/// By seat, item, code and criterion: the order of cells that does not depend on how they came in.
[[nodiscard]] inline bool before(const RatedCell &a, const RatedCell &b)
{
    return std::tie(a.seat, a.item, a.code, a.criterion) < std::tie(b.seat, b.item, b.code, b.criterion);
}

[[nodiscard]] inline bool before(const RatedPair &a, const RatedPair &b)
{
    return std::tie(a.seat, a.item, a.first, a.second) < std::tie(b.seat, b.item, b.first, b.second);
}

} // namespace jeoul::reporting
