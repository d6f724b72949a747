// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/nonumber.h"

#include <array>
#include <utility>

namespace jeoul::stats {

namespace {

using Word = std::pair<NoNumber, std::string_view>;

constexpr std::array kWords = {
    Word{NoNumber::NoRatings, "no_ratings"},
    Word{NoNumber::OutOfRange, "out_of_range"},
    Word{NoNumber::FewerThan2Teams, "fewer_than_2_teams"},
    Word{NoNumber::FewerThan2Items, "fewer_than_2_items"},
    Word{NoNumber::NotConnected, "not_connected"},
    Word{NoNumber::NotStronglyConnected, "not_strongly_connected"},
    Word{NoNumber::Separated, "separated"},
    Word{NoNumber::NoDecisiveVotes, "no_decisive_votes"},
    Word{NoNumber::TiedForLast, "tied_for_last"},
    Word{NoNumber::MissingPart, "missing_part"},
    Word{NoNumber::TooFewRatings, "too_few_ratings"},
    Word{NoNumber::UnusedCategory, "unused_category"},
    Word{NoNumber::FewerThan2Raters, "fewer_than_2_raters"},
    Word{NoNumber::FewerThan3Raters, "fewer_than_3_raters"},
    Word{NoNumber::FewerThan5Raters, "fewer_than_5_raters"},
    Word{NoNumber::NoUnitWithTwoRatings, "no_unit_with_two_ratings"},
    Word{NoNumber::NoVariation, "no_variation"},
    Word{NoNumber::NegativeRatioValue, "negative_ratio_value"},
    Word{NoNumber::UnequalLengths, "unequal_lengths"},
    Word{NoNumber::NotFinite, "not_finite"},
    Word{NoNumber::FewerThan10Items, "fewer_than_10_items"},
    Word{NoNumber::FewerThan2Units, "fewer_than_2_units"},
    Word{NoNumber::FewerThan2Categories, "fewer_than_2_categories"},
    Word{NoNumber::IncompleteTable, "incomplete_table"},
    Word{NoNumber::RatedTwice, "rated_twice"},
    Word{NoNumber::NoUnitVariation, "no_variation_between_units"},
    Word{NoNumber::NotEstimable, "not_estimable"},
    Word{NoNumber::AtBoundary, "at_boundary"},
    Word{NoNumber::NotPositive, "not_positive"},
    Word{NoNumber::TooManyValues, "too_many_values"},
    Word{NoNumber::TooManyRaters, "too_many_raters"},
    Word{NoNumber::UndeclaredCategory, "undeclared_category"},
    Word{NoNumber::NoOrder, "no_order"},
    Word{NoNumber::NoIntervalMethod, "no_interval_method"},
};

} // namespace

std::string_view noNumberId(NoNumber reason)
{
    for (const auto &[known, word] : kWords) {
        if (known == reason)
            return word;
    }
    return {};
}

} // namespace jeoul::stats
