// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace jeoul::stats {

/// Why a statistic or its interval does not exist. Never shown as 0, never left out in silence.
enum class NoNumber {
    None, ///< the number exists
    NoRatings,
    FewerThan2Raters,
    FewerThan3Raters,
    FewerThan5Raters,     ///< the trimmed mean exists, its interval does not
    NoUnitWithTwoRatings, ///< agreement needs at least one response rated twice
    NoVariation,          ///< everybody gave the same score: 0/0, agreement cannot be assessed
    NegativeRatioValue,   ///< a ratio scale has no values below 0
    UnequalLengths,
    NotFinite,
};

/// A stable word for documents: "fewer_than_3_raters". Empty for None.
[[nodiscard]] std::string_view noNumberId(NoNumber reason);

} // namespace jeoul::stats
