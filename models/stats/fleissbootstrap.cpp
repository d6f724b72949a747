// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/chancecorrected.h"
#include "models/stats/quantile.h"
#include "models/stats/randomstream.h"
#include "models/stats/unitcounts.h"

#include <optional>
#include <vector>

namespace jeoul::stats {

namespace {

/// What an item adds to Fleiss' kappa.
struct ItemPart
{
    double agreement = 0; ///< sum over its paired units
    double paired = 0;
    double units = 0;
    std::vector<double> shares; ///< sum over its units of the shares of the categories
};

std::vector<ItemPart> partsOf(const CategoryTable &table, std::span<const Item> itemOf)
{
    std::vector<std::uint32_t> items;
    for (const Unit unit : table.unitIds)
        items.push_back(static_cast<std::uint32_t>(itemOf[static_cast<std::size_t>(unit)]));
    const std::size_t q = table.categories.size();
    std::vector<ItemPart> parts(renumber(items).size());
    UnitCounts counts(q);
    for (std::size_t u = 0; u < table.units(); ++u) {
        ItemPart &part = parts[items[u]];
        part.shares.resize(q, 0);
        counts.fill(table.unit(u));
        const double r = static_cast<double>(table.unit(u).size());
        double equal = 0;
        for (const std::uint32_t k : counts.seen()) {
            part.shares[k] += counts.count(k) / r;
            equal += counts.count(k) * (counts.count(k) - 1);
        }
        part.units += 1;
        if (r < 2)
            continue;
        part.paired += 1;
        part.agreement += equal / (r * (r - 1));
    }
    return parts;
}

std::optional<double> drawnKappa(const std::vector<ItemPart> &parts, RandomStream random, std::size_t q)
{
    ItemPart sum;
    sum.shares.assign(q, 0);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ItemPart &part = parts[random.below(static_cast<std::uint32_t>(parts.size()))];
        sum.agreement += part.agreement;
        sum.paired += part.paired;
        sum.units += part.units;
        for (std::size_t k = 0; k < q; ++k)
            sum.shares[k] += part.shares[k];
    }
    double expected = 0;
    for (const double share : sum.shares)
        expected += share / sum.units * (share / sum.units);
    if (sum.paired == 0 || 1 - expected < 1e-12)
        return std::nullopt;
    return (sum.agreement / sum.paired - expected) / (1 - expected);
}

} // namespace

ItemBootstrap fleissInterval(const CategoryTable &table, std::span<const Item> itemOf, std::uint64_t seed,
                             std::size_t resamples, double level)
{
    ItemBootstrap out;
    out.reason =
        table.reason != NoNumber::None ? table.reason : chanceCorrected(table, Chance::Fleiss).reason;
    if (out.reason != NoNumber::None)
        return out;
    const std::vector<ItemPart> parts = partsOf(table, itemOf);
    out.items = parts.size();
    if (out.items < 10) {
        out.reason = NoNumber::FewerThan10Items;
        return out;
    }
    std::vector<double> kappas;
    for (std::size_t i = 0; i < resamples; ++i) {
        if (const auto kappa = drawnKappa(parts, RandomStream(seed, i), table.categories.size()))
            kappas.push_back(*kappa);
    }
    out.resamples = kappas.size();
    if (kappas.empty() || kappas.size() * 20 < resamples * 19) {
        out.reason = resamples == 0 ? NoNumber::NoIntervalMethod : NoNumber::NoVariation;
        return out;
    }
    out.interval =
        Interval{quantileInPlace(kappas, (1 - level) / 2), quantileInPlace(kappas, (1 + level) / 2), level};
    return out;
}

} // namespace jeoul::stats
