// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/categories.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr std::size_t kMostCategories = 1024;

double weight(double x, double y, double steps, double range, double mostSteps, AgreementWeights weights)
{
    switch (weights) {
    case AgreementWeights::Identity:
        return steps == 0 ? 1 : 0;
    case AgreementWeights::Linear:
        return 1 - std::abs(x - y) / range;
    case AgreementWeights::Quadratic:
        return 1 - (x - y) * (x - y) / (range * range);
    case AgreementWeights::Ordinal:
        return 1 - (steps + 1) * steps / ((mostSteps + 1) * mostSteps);
    }
    return 0;
}

NoNumber unusable(const CrossedTable &table, const std::vector<double> &categories)
{
    if (const NoNumber fault = table.fault(); fault != NoNumber::None)
        return fault;
    if (categories.size() < 2)
        return NoNumber::FewerThan2Categories;
    return categories.size() > kMostCategories ? NoNumber::TooManyValues : NoNumber::None;
}

} // namespace

CategoryTable makeCategoryTable(const CrossedTable &table, std::span<const double> categories)
{
    CategoryTable out;
    out.starts.push_back(0);
    out.categories.assign(categories.begin(), categories.end());
    std::sort(out.categories.begin(), out.categories.end());
    out.categories.erase(std::unique(out.categories.begin(), out.categories.end()), out.categories.end());
    out.reason = unusable(table, out.categories);
    if (out.reason != NoNumber::None)
        return out;
    out.used.reserve(table.values.size());
    for (const double value : table.values) {
        const auto at = std::lower_bound(out.categories.begin(), out.categories.end(), value);
        if (at == out.categories.end() || *at != value) {
            out.reason = NoNumber::UndeclaredCategory;
            return out;
        }
        out.used.push_back(static_cast<std::uint32_t>(at - out.categories.begin()));
    }
    out.starts = table.starts;
    out.raters = table.raters;
    out.unitIds = table.unitIds;
    out.raterCount = table.raterCount();
    return out;
}

std::vector<double> agreementWeights(std::span<const double> categories, AgreementWeights weights)
{
    std::vector<double> out;
    out.reserve(categories.size() * categories.size());
    if (categories.empty())
        return out;
    const double range = categories.back() - categories.front();
    const double most = static_cast<double>(categories.size()) - 1;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        for (std::size_t j = 0; j < categories.size(); ++j) {
            const double steps = i > j ? static_cast<double>(i - j) : static_cast<double>(j - i);
            out.push_back(weight(categories[i], categories[j], steps, range, most, weights));
        }
    }
    return out;
}

} // namespace jeoul::stats
