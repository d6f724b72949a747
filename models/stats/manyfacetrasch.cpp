// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/manyfacetrasch.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

using Eigen::Index;

constexpr std::size_t kLeastScores = 10;
constexpr int kIterations = 100;
constexpr double kSmallStep = 1e-9; // logits

/// Unknowns: the thresholds, then the elements of each facet that take part.
struct Layout
{
    Index steps = 0;
    std::vector<Index> first;               ///< of each facet
    std::vector<std::vector<Index>> column; ///< of each element; -1 when it is left out
    Index size = 0;
};

struct Rating
{
    std::vector<Index> columns; ///< one for each facet
    Index category = 0;         ///< from 0
};

NoNumber unusable(const FacetData &data)
{
    if (data.categories.empty() || data.elements.empty())
        return NoNumber::NoRatings;
    if (data.levels.size() != data.categories.size() * data.elements.size())
        return NoNumber::UnequalLengths;
    if (data.raterFacet >= data.elements.size())
        return NoNumber::OutOfRange;
    std::vector<std::size_t> byRater(data.elements[data.raterFacet], 0);
    for (std::size_t i = 0; i < data.levels.size(); ++i) {
        const std::size_t facet = i % data.elements.size();
        if (data.levels[i] >= data.elements[facet])
            return NoNumber::OutOfRange;
        if (facet == data.raterFacet)
            ++byRater[data.levels[i]];
    }
    const auto few = [](std::size_t n) { return n > 0 && n < kLeastScores; };
    return std::any_of(byRater.begin(), byRater.end(), few) ? NoNumber::TooFewRatings : NoNumber::None;
}

/// Which scores can be fitted: elements at the bottom or top of the scale go, until there are none.
class Selection
{
public:
    explicit Selection(const FacetData &data)
        : m_data(data)
        , m_kept(data.categories.size(), true)
    {
        while (dropExtremes()) {
        }
    }

    [[nodiscard]] bool kept(std::size_t score) const { return m_kept[score]; }
    [[nodiscard]] std::uint32_t lowest() const { return m_lowest; }
    [[nodiscard]] std::uint32_t highest() const { return m_highest; }
    [[nodiscard]] bool empty() const { return std::find(m_kept.begin(), m_kept.end(), true) == m_kept.end(); }

private:
    bool dropExtremes()
    {
        const auto [low, high] = range();
        m_lowest = low;
        m_highest = high;
        bool dropped = false;
        for (std::size_t facet = 0; facet < m_data.elements.size(); ++facet) {
            std::vector<bool> below(m_data.elements[facet], false);
            std::vector<bool> above(m_data.elements[facet], false);
            for (std::size_t i = 0; i < m_kept.size(); ++i) {
                if (!m_kept[i])
                    continue;
                if (m_data.categories[i] < high)
                    below[element(i, facet)] = true;
                if (m_data.categories[i] > low)
                    above[element(i, facet)] = true;
            }
            for (std::size_t i = 0; i < m_kept.size(); ++i)
                if (m_kept[i] && (!below[element(i, facet)] || !above[element(i, facet)])) {
                    m_kept[i] = false;
                    dropped = true;
                }
        }
        return dropped;
    }
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> range() const
    {
        std::uint32_t low = UINT32_MAX;
        std::uint32_t high = 0;
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            if (m_kept[i]) {
                low = std::min(low, m_data.categories[i]);
                high = std::max(high, m_data.categories[i]);
            }
        return {low, high};
    }
    [[nodiscard]] std::uint32_t element(std::size_t score, std::size_t facet) const
    {
        return m_data.levels[score * m_data.elements.size() + facet];
    }

    const FacetData &m_data;
    std::vector<bool> m_kept;
    std::uint32_t m_lowest = 0;
    std::uint32_t m_highest = 0;
};

Layout layoutOf(const FacetData &data, const Selection &selection)
{
    Layout out;
    out.steps = static_cast<Index>(selection.highest() - selection.lowest());
    out.size = out.steps;
    const std::size_t facets = data.elements.size();
    for (std::size_t facet = 0; facet < facets; ++facet) {
        std::vector<bool> used(data.elements[facet], false);
        for (std::size_t i = 0; i < data.categories.size(); ++i)
            if (selection.kept(i))
                used[data.levels[i * facets + facet]] = true;
        out.first.push_back(out.size);
        out.column.emplace_back(data.elements[facet], -1);
        for (std::size_t e = 0; e < used.size(); ++e)
            if (used[e])
                out.column.back()[e] = out.size++;
    }
    return out;
}

std::vector<Rating> ratingsOf(const FacetData &data, const Selection &selection, const Layout &layout)
{
    const std::size_t facets = data.elements.size();
    std::vector<Rating> out;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        if (!selection.kept(i))
            continue;
        Rating rating{{}, static_cast<Index>(data.categories[i] - selection.lowest())};
        for (std::size_t facet = 0; facet < facets; ++facet)
            rating.columns.push_back(layout.column[facet][data.levels[i * facets + facet]]);
        out.push_back(std::move(rating));
    }
    // Sums in an order of their own: the order of the scores must not show.
    std::sort(out.begin(), out.end(), [](const Rating &a, const Rating &b) {
        return a.columns != b.columns ? a.columns < b.columns : a.category < b.category;
    });
    return out;
}

/// Probabilities of the categories at a place on the scale.
struct Response
{
    Eigen::VectorXd probability;
    Eigen::VectorXd reached; ///< P(category >= step), for steps 1 …
    double mean = 0;
    double variance = 0;

    Response(const Eigen::VectorXd &parameters, Index steps, double place)
        : probability(steps + 1)
        , reached(steps)
    {
        double log = 0;
        double top = 0;
        probability[0] = 0;
        for (Index k = 1; k <= steps; ++k) {
            log += parameters[k - 1] + place;
            probability[k] = log;
            top = std::max(top, log);
        }
        probability = (probability.array() - top).exp();
        probability /= probability.sum();
        double above = 0;
        double squares = 0;
        for (Index k = steps; k >= 1; --k) {
            above += probability[k];
            reached[k - 1] = above;
            mean += static_cast<double>(k) * probability[k];
            squares += static_cast<double>(k) * static_cast<double>(k) * probability[k];
        }
        variance = squares - mean * mean;
    }
};

double placeOf(const Rating &rating, const Eigen::VectorXd &parameters)
{
    double place = 0;
    for (const Index column : rating.columns)
        place += parameters[column];
    return place;
}

double logLikelihood(const std::vector<Rating> &ratings, const Layout &layout,
                     const Eigen::VectorXd &parameters)
{
    double sum = 0;
    for (const Rating &rating : ratings)
        sum += std::log(
            Response(parameters, layout.steps, placeOf(rating, parameters)).probability[rating.category]);
    return sum;
}

struct Derivatives
{
    Eigen::VectorXd gradient;
    Eigen::MatrixXd information;
};

void addRating(const Rating &rating, const Layout &layout, const Response &response, Derivatives &out)
{
    const double residual = static_cast<double>(rating.category) - response.mean;
    for (const Index column : rating.columns) {
        out.gradient[column] += residual;
        for (const Index other : rating.columns)
            out.information(column, other) += response.variance;
    }
    double above = 0; // sum over categories from j up of k P(k)
    for (Index j = layout.steps; j >= 1; --j) {
        above += static_cast<double>(j) * response.probability[j];
        const double reached = response.reached[j - 1];
        out.gradient[j - 1] += (rating.category >= j ? 1 : 0) - reached;
        const double covariance = above - response.mean * reached;
        for (const Index column : rating.columns) {
            out.information(column, j - 1) += covariance;
            out.information(j - 1, column) += covariance;
        }
        for (Index i = 1; i <= layout.steps; ++i)
            out.information(i - 1, j - 1) +=
                response.reached[std::max(i, j) - 1] - response.reached[i - 1] * reached;
    }
}

Derivatives derivatives(const std::vector<Rating> &ratings, const Layout &layout,
                        const Eigen::VectorXd &parameters)
{
    Derivatives out{Eigen::VectorXd::Zero(layout.size), Eigen::MatrixXd::Zero(layout.size, layout.size)};
    for (const Rating &rating : ratings)
        addRating(rating, layout, Response(parameters, layout.steps, placeOf(rating, parameters)), out);
    return out;
}

/// Each facet's level is open against the thresholds: ask that its measures sum to 0.
Eigen::MatrixXd pinned(const Layout &layout, Eigen::MatrixXd information)
{
    const double weight = information.diagonal().mean();
    for (std::size_t facet = 0; facet < layout.first.size(); ++facet) {
        const Index begin = layout.first[facet];
        const Index end = facet + 1 < layout.first.size() ? layout.first[facet + 1] : layout.size;
        information.block(begin, begin, end - begin, end - begin).array() +=
            weight / static_cast<double>(end - begin);
    }
    return information;
}

struct Fit
{
    Eigen::VectorXd parameters;
    Eigen::MatrixXd covariance;
    double logLikelihood = 0;
    int iterations = 0;
    NoNumber reason = NoNumber::None;
};

Fit fit(const std::vector<Rating> &ratings, const Layout &layout)
{
    Fit out;
    out.parameters = Eigen::VectorXd::Zero(layout.size);
    out.logLikelihood = logLikelihood(ratings, layout, out.parameters);
    for (out.iterations = 1; out.iterations <= kIterations; ++out.iterations) {
        const Derivatives at = derivatives(ratings, layout, out.parameters);
        const Eigen::LDLT<Eigen::MatrixXd> factor(pinned(layout, at.information));
        const Eigen::VectorXd pivots = factor.vectorD();
        if (!(pivots.minCoeff() > 1e-10 * pivots.maxCoeff())) {
            // At the start only the design can be at fault; later it is probabilities that ran to 0 and 1.
            out.reason = out.iterations == 1 ? NoNumber::NotConnected : NoNumber::Separated;
            return out;
        }
        Eigen::VectorXd step = factor.solve(at.gradient);
        if (step.cwiseAbs().maxCoeff() < kSmallStep) {
            const Eigen::MatrixXd inverse = factor.solve(Eigen::MatrixXd::Identity(layout.size, layout.size));
            out.covariance = inverse * at.information * inverse;
            return out;
        }
        double next = logLikelihood(ratings, layout, out.parameters + step);
        const double worst = out.logLikelihood - 1e-12 * (1 + std::abs(out.logLikelihood));
        for (int i = 0; i < 30 && !(next >= worst); ++i) {
            step /= 2;
            next = logLikelihood(ratings, layout, out.parameters + step);
        }
        out.parameters += step;
        out.logLikelihood = next;
    }
    out.reason = NoNumber::Separated;
    return out;
}

struct FitSums
{
    double squares = 0;
    double variances = 0;
    double standardised = 0;
    double count = 0;
};

std::vector<FitSums> fitSums(const std::vector<Rating> &ratings, const Layout &layout, const Fit &fitted)
{
    std::vector<FitSums> sums(static_cast<std::size_t>(layout.size));
    for (const Rating &rating : ratings) {
        const Response response(fitted.parameters, layout.steps, placeOf(rating, fitted.parameters));
        const double residual = static_cast<double>(rating.category) - response.mean;
        for (const Index column : rating.columns) {
            FitSums &sum = sums[static_cast<std::size_t>(column)];
            sum.squares += residual * residual;
            sum.variances += response.variance;
            sum.standardised += residual * residual / response.variance;
            sum.count += 1;
        }
    }
    return sums;
}

void describe(const FacetData &data, const std::vector<Rating> &ratings, const Layout &layout,
              const Fit &fitted, ManyFacetResult &out)
{
    const std::vector<FitSums> sums = fitSums(ratings, layout, fitted);
    for (std::size_t facet = 0; facet < data.elements.size(); ++facet)
        for (std::size_t e = 0; e < data.elements[facet]; ++e) {
            FacetElement &element = out.facets[facet][e];
            const Index column = layout.column[facet][e];
            if (column < 0)
                continue;
            const FitSums &sum = sums[static_cast<std::size_t>(column)];
            element.reason = NoNumber::None;
            element.scores = static_cast<std::size_t>(sum.count);
            element.measure = fitted.parameters[column];
            element.se = std::sqrt(std::max(fitted.covariance(column, column), 0.0));
            element.infit = sum.squares / sum.variances;
            element.outfit = sum.standardised / sum.count;
            element.fairScore = out.lowest + Response(fitted.parameters, layout.steps, *element.measure).mean;
        }
    for (Index k = 0; k < layout.steps; ++k)
        out.thresholds.push_back(fitted.parameters[k]);
    out.logLikelihood = fitted.logLikelihood;
    out.iterations = fitted.iterations;
}

/// Elements without any score carry NoRatings, those left out Separated, until the fit has spoken.
void nameElements(const FacetData &data, ManyFacetResult &out)
{
    const std::size_t facets = data.elements.size();
    for (const std::size_t count : data.elements)
        out.facets.emplace_back(count, FacetElement{0, {}, {}, {}, {}, {}, NoNumber::NoRatings});
    for (std::size_t i = 0; i < data.levels.size(); ++i)
        out.facets[i % facets][data.levels[i]].reason = NoNumber::Separated;
}

bool everyCategoryUsed(const std::vector<Rating> &ratings, Index steps)
{
    std::vector<bool> used(static_cast<std::size_t>(steps) + 1, false);
    for (const Rating &rating : ratings)
        used[static_cast<std::size_t>(rating.category)] = true;
    return std::find(used.begin(), used.end(), false) == used.end();
}

} // namespace

ManyFacetResult manyFacetRasch(const FacetData &data)
{
    ManyFacetResult out;
    out.reason = unusable(data);
    if (out.reason != NoNumber::None)
        return out;
    nameElements(data, out);
    const Selection selection(data);
    if (selection.empty()) {
        out.reason = NoNumber::Separated;
        return out;
    }
    out.lowest = selection.lowest();
    const Layout layout = layoutOf(data, selection);
    const std::vector<Rating> ratings = ratingsOf(data, selection, layout);
    out.scores = ratings.size();
    if (!everyCategoryUsed(ratings, layout.steps)) {
        out.reason = NoNumber::UnusedCategory;
        return out;
    }
    const Fit fitted = fit(ratings, layout);
    out.reason = fitted.reason;
    if (out.reason == NoNumber::None)
        describe(data, ratings, layout, fitted, out);
    return out;
}

} // namespace jeoul::stats
