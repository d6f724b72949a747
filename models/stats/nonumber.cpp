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
    case NoNumber::OutOfRange:
        return "out_of_range";
    case NoNumber::FewerThan2Teams:
        return "fewer_than_2_teams";
    case NoNumber::FewerThan2Items:
        return "fewer_than_2_items";
    case NoNumber::NotConnected:
        return "not_connected";
    case NoNumber::NotStronglyConnected:
        return "not_strongly_connected";
    case NoNumber::Separated:
        return "separated";
    case NoNumber::NoDecisiveVotes:
        return "no_decisive_votes";
    case NoNumber::TiedForLast:
        return "tied_for_last";
    case NoNumber::MissingPart:
        return "missing_part";
    case NoNumber::TooFewRatings:
        return "too_few_ratings";
    case NoNumber::UnusedCategory:
        return "unused_category";
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
