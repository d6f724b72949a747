// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelintervals.h"

#include "models/stats/meaninterval.h"
#include "models/stats/trimmedmean.h"

#include <algorithm>
#include <cmath>

namespace jeoul::reporting {

namespace {

void setEnds(MeanInterval &out, const std::optional<stats::Interval> &interval)
{
    if (interval) {
        out.low = interval->low;
        out.high = interval->high;
    }
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

MeanInterval meanInterval(const std::vector<double> &values)
{
    const stats::MeanResult mean = stats::meanWithInterval(values);
    MeanInterval out;
    out.n = static_cast<int>(values.size());
    out.centre = mean.mean;
    setEnds(out, mean.interval);
    return out;
}

MeanInterval ruleInterval(const PanelRule &rule, const std::vector<double> &values)
{
    MeanInterval out = meanInterval(values);
    if (values.empty() || rule.average == Average::Mean)
        return out;
    if (rule.average == Average::Median) {
        out = {out.n, medianOf(values), {}, {}};
        return out;
    }
    const auto low = static_cast<std::ptrdiff_t>(std::max(0, rule.dropLow));
    const auto high = static_cast<std::ptrdiff_t>(std::max(0, rule.dropHigh));
    if (out.n < rule.minReviewers || out.n <= low + high)
        return out; // the official number is the plain mean then, too
    if (low == 1 && high == 1) {
        const stats::TrimmedMeanResult trimmed = stats::trimmedMean(values);
        out = {out.n, trimmed.mean, {}, {}};
        setEnds(out, trimmed.interval);
        return out;
    }
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const std::vector<double> kept(sorted.begin() + low, sorted.end() - high);
    return {out.n, stats::meanWithInterval(kept).mean, {}, {}};
}

bool includesZero(double centre, const std::vector<double> &differences)
{
    const stats::MeanResult mean = stats::meanWithInterval(differences);
    if (!mean.interval)
        return false;
    return std::abs(centre) <= (mean.interval->high - mean.interval->low) / 2;
}

} // namespace jeoul::reporting
