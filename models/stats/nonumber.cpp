// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/nonumber.h"

namespace jeoul::stats {

std::string_view noNumberId(NoNumber reason)
{
    switch (reason) {
    case NoNumber::None:
        return {};
    case NoNumber::NoRatings:
        return "no_ratings";
    case NoNumber::FewerThan2Raters:
        return "fewer_than_2_raters";
    case NoNumber::FewerThan3Raters:
        return "fewer_than_3_raters";
    case NoNumber::FewerThan5Raters:
        return "fewer_than_5_raters";
    case NoNumber::NoUnitWithTwoRatings:
        return "no_unit_with_two_ratings";
    case NoNumber::NoVariation:
        return "no_variation";
    case NoNumber::NegativeRatioValue:
        return "negative_ratio_value";
    case NoNumber::UnequalLengths:
        return "unequal_lengths";
    case NoNumber::NotFinite:
        return "not_finite";
    }
    return {};
}

} // namespace jeoul::stats
