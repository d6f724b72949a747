// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/chancecorrected.h"

#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"
#include "models/stats/unitcounts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace jeoul::stats {

namespace {

/// The expected agreement, and each unit's part in it, which its variance needs.
struct Expectation
{
    double value = 0;
    std::vector<double> ofUnit;
};

/// The chance terms of one table of weights.
class ChanceTerms
{
public:
    ChanceTerms(const CategoryTable &table, std::span<const double> weights)
        : m_table(table)
        , m_weights(weights)
        , m_q(table.categories.size())
    {
    }
    [[nodiscard]] Expectation of(Chance chance) const;

private:
    [[nodiscard]] double weight(std::size_t k, std::size_t l) const { return m_weights[k * m_q + l]; }
    [[nodiscard]] std::vector<double> shares() const;
    [[nodiscard]] Expectation constant(double value) const;
    [[nodiscard]] Expectation byCategory(double value, const std::vector<double> &perCategory) const;
    [[nodiscard]] Expectation fleiss() const;
    [[nodiscard]] Expectation gwet() const;
    [[nodiscard]] Expectation conger() const;
    [[nodiscard]] double sumOfWeights() const
    {
        return std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    }

    const CategoryTable &m_table;
    std::span<const double> m_weights;
    std::size_t m_q;
};

Expectation ChanceTerms::of(Chance chance) const
{
    switch (chance) {
    case Chance::None:
        return constant(0);
    case Chance::BrennanPrediger:
        return constant(sumOfWeights() / static_cast<double>(m_q * m_q));
    case Chance::Fleiss:
        return fleiss();
    case Chance::Gwet:
        return gwet();
    case Chance::Conger:
        return conger();
    }
    return {};
}

/// Mean over the units of the shares of the categories in each.
std::vector<double> ChanceTerms::shares() const
{
    std::vector<RunningSum> sums(m_q);
    UnitCounts counts(m_q);
    for (std::size_t u = 0; u < m_table.units(); ++u) {
        const auto unit = m_table.unit(u);
        counts.fill(unit);
        for (const std::uint32_t k : counts.seen())
            sums[k].add(counts.count(k) / static_cast<double>(unit.size()));
    }
    std::vector<double> out(m_q);
    for (std::size_t k = 0; k < m_q; ++k)
        out[k] = sums[k].value() / static_cast<double>(m_table.units());
    return out;
}

Expectation ChanceTerms::constant(double value) const
{
    return {value, std::vector<double>(m_table.units(), value)};
}

Expectation ChanceTerms::byCategory(double value, const std::vector<double> &perCategory) const
{
    Expectation out{value, {}};
    out.ofUnit.reserve(m_table.units());
    for (std::size_t u = 0; u < m_table.units(); ++u) {
        double sum = 0;
        for (const std::uint32_t k : m_table.unit(u))
            sum += perCategory[k];
        out.ofUnit.push_back(sum / static_cast<double>(m_table.unit(u).size()));
    }
    return out;
}

Expectation ChanceTerms::fleiss() const
{
    const std::vector<double> pi = shares();
    std::vector<double> weighted(m_q, 0);
    double value = 0;
    for (std::size_t k = 0; k < m_q; ++k) {
        for (std::size_t l = 0; l < m_q; ++l)
            weighted[k] += (weight(k, l) + weight(l, k)) / 2 * pi[l];
        value += pi[k] * weighted[k];
    }
    return byCategory(value, weighted);
}

Expectation ChanceTerms::gwet() const
{
    const std::vector<double> pi = shares();
    const double scale = sumOfWeights() / static_cast<double>(m_q * (m_q - 1));
    std::vector<double> others(m_q, 0);
    double value = 0;
    for (std::size_t k = 0; k < m_q; ++k) {
        others[k] = scale * (1 - pi[k]);
        value += pi[k] * others[k];
    }
    return byCategory(value, others);
}

/// Mean over ordered pairs of raters g, h of sum w_kl p_gk p_hl. With a_gl = sum_k w_kl (sum_h p_hk - p_gk)
/// and A_g = sum_l a_gl p_gl, a unit's part is the mean of A_g + [g rated it with l] (n/n_g)(a_gl - A_g).
Expectation ChanceTerms::conger() const
{
    const std::size_t raters = m_table.raterCount;
    std::vector<double> rated(raters, 0);
    std::vector<double> p(raters * m_q, 0);
    for (std::size_t i = 0; i < m_table.used.size(); ++i) {
        rated[m_table.raters[i]] += 1;
        p[m_table.raters[i] * m_q + m_table.used[i]] += 1;
    }
    std::vector<double> all(m_q, 0);
    for (std::size_t i = 0; i < p.size(); ++i) {
        p[i] /= rated[i / m_q];
        all[i % m_q] += p[i];
    }
    const double pairs = static_cast<double>(raters * (raters - 1));
    std::vector<double> a(raters * m_q, 0);
    std::vector<double> mean(raters, 0);
    for (std::size_t g = 0; g < raters; ++g) {
        for (std::size_t l = 0; l < m_q; ++l) {
            for (std::size_t k = 0; k < m_q; ++k)
                a[g * m_q + l] += weight(k, l) * (all[k] - p[g * m_q + k]) / pairs;
            mean[g] += a[g * m_q + l] * p[g * m_q + l];
        }
    }
    Expectation out = constant(std::accumulate(mean.begin(), mean.end(), 0.0));
    const double n = static_cast<double>(m_table.units());
    for (std::size_t u = 0; u < m_table.units(); ++u) {
        for (std::size_t i = m_table.starts[u]; i < m_table.starts[u + 1]; ++i) {
            const std::size_t g = m_table.raters[i];
            out.ofUnit[u] += n / rated[g] * (a[g * m_q + m_table.used[i]] - mean[g]);
        }
    }
    return out;
}

/// Weighted share of agreeing pairs in each unit; 0 for a unit with one rating.
std::vector<double> observedOfUnits(const CategoryTable &table, std::span<const double> weights)
{
    const std::size_t q = table.categories.size();
    UnitCounts counts(q);
    std::vector<std::uint32_t> seen;
    std::vector<double> out;
    out.reserve(table.units());
    for (std::size_t u = 0; u < table.units(); ++u) {
        const auto unit = table.unit(u);
        const double r = static_cast<double>(unit.size());
        counts.fill(unit);
        seen = counts.seen();
        std::sort(seen.begin(), seen.end());
        double agreeing = 0;
        for (const std::uint32_t k : seen) {
            double weighted = -1;
            for (const std::uint32_t l : seen)
                weighted += weights[k * q + l] * counts.count(l);
            agreeing += counts.count(k) * weighted;
        }
        out.push_back(unit.size() > 1 ? agreeing / (r * (r - 1)) : 0);
    }
    return out;
}

/// Variance of the coefficient from each unit's linearised part; units are a sample.
void setInterval(const CategoryTable &table, const std::vector<double> &observed, const Expectation &expected,
                 double level, ChanceCorrected &out)
{
    const double n = static_cast<double>(out.units);
    const double spare = 1 - expected.value;
    const double scale = n / static_cast<double>(out.pairedUnits);
    RunningSum squares;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const bool paired = table.unit(u).size() > 1;
        const double own = paired ? scale * (observed[u] - expected.value) / spare : 0;
        const double chance = 2 * (1 - *out.coefficient) * (expected.ofUnit[u] - expected.value) / spare;
        const double deviation = own - chance - *out.coefficient;
        squares.add(deviation * deviation);
    }
    if (out.units < 2) {
        out.intervalReason = NoNumber::FewerThan2Units;
        return;
    }
    out.se = std::sqrt(squares.value() / (n * (n - 1)));
    if (*out.se < 1e-12) {
        out.se = 0;
        out.intervalReason = NoNumber::NoVariation;
        return;
    }
    const double half = tTwoSidedQuantile(level, n - 1) * *out.se;
    out.interval = Interval{*out.coefficient - half, std::min(1.0, *out.coefficient + half), level};
}

} // namespace

ChanceCorrected chanceCorrected(const CategoryTable &table, Chance chance, std::span<const double> weights,
                                double level)
{
    ChanceCorrected out;
    out.reason = out.intervalReason = table.reason;
    out.categories = table.categories.size();
    if (table.reason != NoNumber::None)
        return out;
    out.units = table.units();
    out.ratings = table.used.size();
    for (std::size_t u = 0; u < table.units(); ++u)
        out.pairedUnits += table.unit(u).size() > 1 ? 1U : 0U;
    if (out.pairedUnits == 0) {
        out.reason = out.intervalReason = NoNumber::NoUnitWithTwoRatings;
        return out;
    }
    const std::vector<double> observed = observedOfUnits(table, weights);
    RunningSum sum;
    for (const double value : observed)
        sum.add(value);
    const Expectation expected = ChanceTerms(table, weights).of(chance);
    out.observed = sum.value() / static_cast<double>(out.pairedUnits);
    out.expected = expected.value;
    if (1 - expected.value < 1e-12) {
        out.reason = out.intervalReason = NoNumber::NoVariation;
        return out;
    }
    out.coefficient = (*out.observed - expected.value) / (1 - expected.value);
    setInterval(table, observed, expected, level, out);
    return out;
}

ChanceCorrected chanceCorrected(const CategoryTable &table, Chance chance, AgreementWeights weights,
                                double level)
{
    return chanceCorrected(table, chance, agreementWeights(table.categories, weights), level);
}

std::optional<double> fleissZ(const CategoryTable &table)
{
    if (table.reason != NoNumber::None || table.units() == 0)
        return std::nullopt;
    const std::size_t size = table.unit(0).size();
    std::vector<double> shares(table.categories.size(), 0);
    for (std::size_t u = 0; u < table.units(); ++u) {
        if (table.unit(u).size() != size)
            return std::nullopt;
        for (const std::uint32_t k : table.unit(u))
            shares[k] += 1 / static_cast<double>(table.used.size());
    }
    double spread = 0;
    double skew = 0;
    for (const double p : shares) {
        spread += p * (1 - p);
        skew += p * (1 - p) * (1 - 2 * p);
    }
    const double r = static_cast<double>(size);
    const double variance =
        2 / (static_cast<double>(table.units()) * r * (r - 1)) * (spread * spread - skew) / (spread * spread);
    const ChanceCorrected kappa = chanceCorrected(table, Chance::Fleiss);
    if (!kappa.coefficient || !(variance > 0))
        return std::nullopt;
    return *kappa.coefficient / std::sqrt(variance);
}

} // namespace jeoul::stats
