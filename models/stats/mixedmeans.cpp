// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/mixedmeans.h"

#include "models/stats/runningsum.h"
#include "models/stats/simplexsearch.h"

#include <Eigen/Core>
#include <Eigen/SparseCholesky>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <tuple>
#include <utility>

namespace jeoul::stats {

namespace {

using Eigen::Index;
using Sparse = Eigen::SparseMatrix<double>;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kTolerance = 1e-7;    // of the relative standard deviations
constexpr double kSameDeviance = 1e-6; // a variance that gains less than this is 0

/// Numbers given to the levels of one effect as they are met in sorted order.
struct Effect
{
    bool asked = false;
    std::map<std::uint64_t, Index> levels;

    Index level(std::uint64_t key)
    {
        return levels.try_emplace(key, static_cast<Index>(levels.size())).first->second;
    }
    [[nodiscard]] Index size() const { return static_cast<Index>(levels.size()); }
};

/// Scores of one rater, team and item together.
struct Cell
{
    std::uint32_t rater = 0;
    std::uint32_t team = 0;
    std::uint32_t item = 0;
    double count = 0;
    RunningSum sum;
};

enum Term : std::size_t { Rater, Item, TeamItem, TeamRater, Terms };

/// [Z X]'[Z X] and [Z X]'y without the variances: counts and sums of the levels.
class Equations
{
public:
    Equations(std::span<const MixedScore> scores, const RandomTerms &terms);

    /// -2 log restricted likelihood at relative standard deviations (one for each asked term).
    double criterion(const std::vector<double> &ratios);

    [[nodiscard]] std::vector<Term> asked() const;
    [[nodiscard]] double residualVariance() const
    {
        return m_squares / (m_n - static_cast<double>(m_team.size()));
    }
    [[nodiscard]] double totalSquares() const { return m_totalSquares; }
    [[nodiscard]] double shift() const { return m_shift; }
    [[nodiscard]] const std::map<std::uint64_t, Index> &levels(Term term) const
    {
        return m_effects[term].levels;
    }
    [[nodiscard]] const std::map<std::uint64_t, Index> &teams() const { return m_team.levels; }
    /// Effects, in score units.
    [[nodiscard]] double effect(Term term, Index level) const;
    [[nodiscard]] double teamMean(Index level) const { return m_shift + m_solution[m_firstTeam + level]; }
    /// Column of the inverse for a team, the part of the teams.
    [[nodiscard]] Eigen::VectorXd teamColumn(Index level) const;

private:
    void collect(std::span<const MixedScore> scores);
    void assemble();

    std::array<Effect, Terms> m_effects;
    Effect m_team;
    std::array<Index, Terms> m_first{};
    Index m_firstTeam = 0;
    std::vector<Cell> m_cells;
    double m_n = 0;
    double m_shift = 0;
    double m_totalSquares = 0;
    Sparse m_counts; ///< lower triangle
    Eigen::VectorXd m_sums;

    Eigen::VectorXd m_scale; ///< as last asked for
    Eigen::SimplicialLDLT<Sparse, Eigen::Lower> m_factor;
    Eigen::VectorXd m_solution;
    double m_squares = 0;
};

Equations::Equations(std::span<const MixedScore> scores, const RandomTerms &terms)
{
    m_effects[Rater].asked = terms.rater;
    m_effects[Item].asked = terms.item;
    m_effects[TeamItem].asked = terms.teamItem;
    m_effects[TeamRater].asked = terms.teamRater;
    collect(scores);
    assemble();
}

void Equations::collect(std::span<const MixedScore> scores)
{
    std::vector<MixedScore> sorted(scores.begin(), scores.end());
    const auto key = [](const MixedScore &s) { return std::tie(s.team, s.item, s.rater, s.score); };
    std::sort(sorted.begin(), sorted.end(),
              [&key](const MixedScore &a, const MixedScore &b) { return key(a) < key(b); });
    m_n = static_cast<double>(sorted.size());
    RunningSum sum;
    for (const MixedScore &score : sorted)
        sum.add(score.score);
    m_shift = sum.value() / m_n; // taken off against cancellation; the teams take it back
    RunningSum squares;
    for (const MixedScore &score : sorted) {
        const double value = score.score - m_shift;
        squares.add(value * value);
        const bool same = !m_cells.empty() && m_cells.back().team == score.team &&
                          m_cells.back().item == score.item && m_cells.back().rater == score.rater;
        if (!same)
            m_cells.push_back({score.rater, score.team, score.item, 0, {}});
        m_cells.back().count += 1;
        m_cells.back().sum.add(value);
    }
    m_totalSquares = squares.value();
}

std::uint64_t joined(std::uint32_t a, std::uint32_t b)
{
    return (std::uint64_t{a} << 32) | b;
}

void Equations::assemble()
{
    std::vector<std::array<Index, Terms + 1>> places;
    for (const Cell &cell : m_cells)
        places.push_back({m_effects[Rater].level(cell.rater), m_effects[Item].level(cell.item),
                          m_effects[TeamItem].level(joined(cell.team, cell.item)),
                          m_effects[TeamRater].level(joined(cell.team, cell.rater)),
                          m_team.level(cell.team)});
    Index size = 0;
    for (std::size_t term = 0; term < Terms; ++term) {
        m_first[term] = size;
        size += m_effects[term].asked ? m_effects[term].size() : 0;
    }
    m_firstTeam = size;
    size += m_team.size();
    m_sums = Eigen::VectorXd::Zero(size);
    std::vector<Eigen::Triplet<double>> entries;
    for (std::size_t c = 0; c < m_cells.size(); ++c) {
        std::vector<Index> rows;
        for (std::size_t term = 0; term < Terms; ++term)
            if (m_effects[term].asked)
                rows.push_back(m_first[term] + places[c][term]);
        rows.push_back(m_firstTeam + places[c][Terms]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_sums[rows[i]] += m_cells[c].sum.value();
            for (std::size_t j = 0; j <= i; ++j)
                entries.emplace_back(static_cast<int>(rows[i]), static_cast<int>(rows[j]), m_cells[c].count);
        }
    }
    m_counts.resize(size, size);
    m_counts.setFromTriplets(entries.begin(), entries.end());
    m_factor.analyzePattern(m_counts);
    m_scale = Eigen::VectorXd::Ones(size);
}

std::vector<Term> Equations::asked() const
{
    std::vector<Term> out;
    for (const Term term : {Rater, Item, TeamItem, TeamRater})
        if (m_effects[term].asked)
            out.push_back(term);
    return out;
}

/// log|L|² of the scaled equations is log|Lambda'Z'Z Lambda + I| + log|X'V⁻¹X| sigma^…, the two terms of the
/// restricted likelihood at once.
double Equations::criterion(const std::vector<double> &ratios)
{
    std::size_t next = 0;
    for (const Term term : asked())
        m_scale.segment(m_first[term], m_effects[term].size()).setConstant(std::abs(ratios[next++]));
    Sparse scaled = m_scale.asDiagonal() * m_counts * m_scale.asDiagonal();
    for (Index k = 0; k < m_firstTeam; ++k)
        scaled.coeffRef(k, k) += 1;
    m_factor.factorize(scaled);
    if (m_factor.info() != Eigen::Success)
        return std::numeric_limits<double>::infinity();
    const Eigen::VectorXd right = m_scale.cwiseProduct(m_sums);
    m_solution = m_factor.solve(right);
    m_squares = m_totalSquares - right.dot(m_solution);
    const double df = m_n - static_cast<double>(m_team.size());
    if (!(m_squares > 0))
        return std::numeric_limits<double>::infinity();
    return m_factor.vectorD().array().log().sum() +
           df * (1 + std::log(2 * std::numbers::pi * m_squares / df));
}

double Equations::effect(Term term, Index level) const
{
    const Index at = m_first[term] + level;
    return m_scale[at] * m_solution[at];
}

Eigen::VectorXd Equations::teamColumn(Index level) const
{
    Eigen::VectorXd unit = Eigen::VectorXd::Zero(m_scale.size());
    unit[m_firstTeam + level] = 1;
    return m_factor.solve(unit).tail(m_team.size());
}

NoNumber unusable(std::span<const MixedScore> scores)
{
    if (scores.empty())
        return NoNumber::NoRatings;
    if (!std::all_of(scores.begin(), scores.end(),
                     [](const MixedScore &s) { return std::isfinite(s.score); }))
        return NoNumber::NotFinite;
    const auto [low, high] =
        std::minmax_element(scores.begin(), scores.end(),
                            [](const MixedScore &a, const MixedScore &b) { return a.score < b.score; });
    return low->score == high->score ? NoNumber::NoVariation : NoNumber::None;
}

/// A term with one level cannot vary; one with a level for every score is the error itself.
NoNumber inestimable(const Equations &equations, std::size_t scores)
{
    if (scores <= equations.teams().size())
        return NoNumber::TooFewRatings;
    for (const Term term : equations.asked()) {
        const std::size_t levels = equations.levels(term).size();
        if (levels < 2)
            return term == Rater || term == TeamRater ? NoNumber::FewerThan2Raters
                                                      : NoNumber::FewerThan2Items;
        if (levels >= scores)
            return NoNumber::TooFewRatings;
    }
    return NoNumber::None;
}

/// Ratios at the minimum, those that make no difference set to 0.
std::vector<double> search(Equations &equations, MixedMeans &out)
{
    const std::size_t terms = equations.asked().size();
    std::vector<double> best;
    if (terms > 0) {
        const auto function = [&equations](const std::vector<double> &at) { return equations.criterion(at); };
        SimplexMinimum minimum = simplexMinimum(function, std::vector<double>(terms, 0.7), 0.5, kTolerance);
        best = std::move(minimum.at);
        out.evaluations = minimum.evaluations;
        for (double &ratio : best) {
            const double kept = std::exchange(ratio, 0.0);
            // Deviance grows with the square of a ratio that should be 0: the simplex stops a little off it.
            if (equations.criterion(best) > minimum.value + kSameDeviance)
                ratio = kept;
        }
    }
    out.criterion = equations.criterion(best);
    return best;
}

void describeTeams(const Equations &equations, double residual, MixedMeans &out)
{
    const std::size_t teams = out.means.size();
    for (const auto &[team, level] : equations.teams()) {
        out.means[team] = equations.teamMean(level);
        const Eigen::VectorXd column = equations.teamColumn(level);
        out.ses[team] = std::sqrt(residual * column[level]);
        for (const auto &[other, at] : equations.teams())
            out.covariance[team * teams + other] = residual * column[at];
    }
}

std::vector<double> effectsOf(const Equations &equations, Term term)
{
    const auto &levels = equations.levels(term);
    std::vector<double> out(static_cast<std::size_t>(levels.rbegin()->first) + 1, kMissing);
    for (const auto &[key, level] : levels)
        out[key] = equations.effect(term, level);
    return out;
}

} // namespace

MixedMeans mixedMeans(std::span<const MixedScore> scores, const RandomTerms &terms)
{
    MixedMeans out;
    out.scores = scores.size();
    out.reason = unusable(scores);
    if (out.reason != NoNumber::None)
        return out;
    Equations equations(scores, terms);
    out.reason = inestimable(equations, scores.size());
    if (out.reason != NoNumber::None)
        return out;
    const std::vector<double> ratios = search(equations, out);
    const double residual = equations.residualVariance();
    if (!std::isfinite(out.criterion)) {
        out.reason = NoNumber::NoVariation; // the effects explain every score to the last digit
        return out;
    }
    const std::size_t teams = static_cast<std::size_t>(equations.teams().rbegin()->first) + 1;
    out.means.assign(teams, kMissing);
    out.ses.assign(teams, kMissing);
    out.covariance.assign(teams * teams, kMissing);
    describeTeams(equations, residual, out);
    out.residualVariance = residual;
    std::size_t next = 0;
    for (const Term term : equations.asked()) {
        const double variance = ratios[next] * ratios[next] * residual;
        ++next;
        if (term == Rater)
            out.raterVariance = variance;
        else if (term == Item)
            out.itemVariance = variance;
        else
            (term == TeamItem ? out.teamItemVariance : out.teamRaterVariance) = variance;
    }
    if (terms.rater)
        out.raterEffects = effectsOf(equations, Rater);
    if (terms.item)
        out.itemEffects = effectsOf(equations, Item);
    return out;
}

} // namespace jeoul::stats
