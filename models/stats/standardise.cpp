// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/standardise.h"

#include "models/stats/meaninterval.h"

#include <algorithm>
#include <cstdint>

namespace jeoul::stats {

std::vector<std::optional<double>> standardisedByRater(std::span<const CrossedRating> ratings)
{
    std::vector<std::uint32_t> raters;
    for (const CrossedRating &rating : ratings)
        raters.push_back(static_cast<std::uint32_t>(rating.rater));
    std::vector<std::vector<double>> scores(renumber(raters).size());
    for (std::size_t i = 0; i < ratings.size(); ++i)
        scores[raters[i]].push_back(ratings[i].value);
    std::vector<MeanResult> own;
    for (auto &values : scores) {
        std::sort(values.begin(), values.end());
        own.push_back(meanWithInterval(values));
    }
    std::vector<std::optional<double>> out(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const MeanResult &rater = own[raters[i]];
        if (rater.mean && rater.sd.value_or(0) > 0)
            out[i] = (ratings[i].value - *rater.mean) / *rater.sd;
    }
    return out;
}

} // namespace jeoul::stats
