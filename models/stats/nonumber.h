// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace jeoul::stats {

/// Why a statistic or its interval does not exist. Never shown as 0, never left out in silence.
enum class NoNumber {
    None, ///< the number exists
    NoRatings,
    OutOfRange,           ///< a row names a rater, team or item beyond the number stated
    FewerThan2Teams,      ///< nothing to compare
    FewerThan2Items,      ///< items cannot stand for more items
    NotConnected,         ///< parts of the panel never judged the same thing, so they have no common scale
    NotStronglyConnected, ///< some never lost, or never won, against the rest: no finite strength
    Separated,            ///< the likelihood grows without end, e.g. the first shown always won
    NoDecisiveVotes,      ///< ties only
    TiedForLast,          ///< two or more share the last place
    MissingPart,          ///< a benchmark or criterion without any score: no weighted total
    TooFewRatings,        ///< as many unknowns as ratings
    UnusedCategory,       ///< a step inside the scale that nobody used has no threshold
    FewerThan2Raters,
    FewerThan3Raters,
    FewerThan5Raters,     ///< the trimmed mean exists, its interval does not
    NoUnitWithTwoRatings, ///< agreement needs at least one response rated twice
    NoVariation,          ///< everybody gave the same score: 0/0, agreement cannot be assessed
    NegativeRatioValue,   ///< a ratio scale has no values below 0
    UnequalLengths,
    NotFinite,
    FewerThan10Items,     ///< too few items to resample
    FewerThan2Units,      ///< nothing to compare
    FewerThan2Categories, ///< a scale of one category cannot be missed
    IncompleteTable,      ///< the classical form needs every rater on every unit
    RatedTwice,           ///< a rater rated a unit more than once
    NoUnitVariation,      ///< the units do not differ, so the share of variance that is theirs has no meaning
    NotEstimable,         ///< the design does not tell the variance components apart
    AtBoundary,           ///< a variance was estimated as 0, where its error is not defined
    NotPositive,          ///< no number of raters makes an average of unrelated scores reliable
    TooManyValues,        ///< more distinct values than a table of pairs can hold
    TooManyRaters,        ///< more raters (and units) than the model can be solved for
    UndeclaredCategory,   ///< a value that the scale does not have
    NoOrder,              ///< names of categories have neither order nor distance
    NoIntervalMethod,     ///< no interval with known coverage exists for it
};

/// A stable word for documents: "fewer_than_3_raters". Empty for None.
[[nodiscard]] std::string_view noNumberId(NoNumber reason);

} // namespace jeoul::stats
