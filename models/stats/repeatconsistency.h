// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/clusteredmean.h"
#include "models/stats/crossedtable.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

/// One response by one criterion, judged twice by the same rater without knowing it.
struct RepeatedJudgement
{
    Rater rater{};
    Item item{};
    double first = 0;
    double second = 0;
};

struct RepeatConsistency
{
    std::size_t pairs = 0;
    std::size_t same = 0;
    ClusteredMean shareSame;        ///< 0 to 1
    ClusteredMean meanDifference;   ///< second minus first: drift
    std::optional<double> absolute; ///< mean absolute difference, score units
    std::optional<double>
        within; ///< sqrt(sum (second - first)²/(2 pairs)): error of one judgement, score units
    NoNumber reason = NoNumber::None;
};

/// How far raters agree with themselves on repeated judgements. The intervals take judgements of one rater
/// and of one item as dependent. No number: NoRatings, NotFinite. No interval of the share where every
/// judgement or none was repeated alike (NoVariation).
[[nodiscard]] RepeatConsistency repeatConsistency(std::span<const RepeatedJudgement> judgements,
                                                  double level = 0.95);

} // namespace jeoul::stats
