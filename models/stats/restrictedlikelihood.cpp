// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/restrictedlikelihood.h"

#include "models/stats/runningsum.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

namespace jeoul::stats {

namespace {

using Eigen::Index;
using Eigen::Matrix2d;
using Eigen::MatrixXd;
using Eigen::Vector2d;
using Eigen::VectorXd;

/// Absorbed levels of one size m, with h = (m, indicators of the kept levels they meet) and S their total.
struct SizeGroup
{
    double count = 0;
    double squares = 0; ///< sum of S²
    VectorXd sums;      ///< sum of S h
    MatrixXd pairs;     ///< sum of h hᵀ
};

/// The deviance at a point and its derivatives by the logs of the two ratios.
struct Point
{
    double deviance = 0;
    Vector2d gradient = Vector2d::Zero();
    double residual = 0;
    double mean = 0;
};

/// Mixed-model equations of mean and kept factor, the absorbed factor eliminated. "Absorbed" is the factor
/// with more levels, whose matrix is diagonal; first of a pair is the absorbed ratio, second the kept one.
class Equations
{
public:
    Equations(const CrossedTable &table, bool absorbUnits);
    [[nodiscard]] Point at(const Vector2d &ratios) const;

private:
    void addLevel(const std::vector<std::pair<std::uint32_t, double>> &cells);
    void addDerivatives(const Vector2d &ratios, const MatrixXd &inverse, const VectorXd &solution,
                        Point &point) const;

    double m_n = 0;
    double m_absorbed = 0; ///< its number of levels
    Index m_kept = 0;
    double m_shift = 0; ///< taken off all scores against cancellation
    RunningSum m_squares;
    VectorXd m_sums;      ///< of scores: all, then by kept level
    MatrixXd m_incidence; ///< counts: all, then by kept level
    std::map<std::size_t, SizeGroup> m_groups;
};

using Cells = std::vector<std::vector<std::pair<std::uint32_t, double>>>;

/// For every absorbed level, the kept levels it meets and the scores there.
Cells cellsOf(const CrossedTable &table, bool absorbUnits, double shift)
{
    Cells cells(absorbUnits ? table.units() : table.raterCount());
    for (std::size_t u = 0; u < table.units(); ++u) {
        for (std::size_t i = table.starts[u]; i < table.starts[u + 1]; ++i) {
            const double score = table.values[i] - shift;
            if (absorbUnits)
                cells[u].emplace_back(table.raters[i], score);
            else
                cells[table.raters[i]].emplace_back(static_cast<std::uint32_t>(u), score);
        }
    }
    return cells;
}

Equations::Equations(const CrossedTable &table, bool absorbUnits)
    : m_n(static_cast<double>(table.values.size()))
    , m_absorbed(static_cast<double>(absorbUnits ? table.units() : table.raterCount()))
    , m_kept(static_cast<Index>(absorbUnits ? table.raterCount() : table.units()))
    , m_sums(VectorXd::Zero(m_kept + 1))
    , m_incidence(MatrixXd::Zero(m_kept + 1, m_kept + 1))
{
    RunningSum sum;
    for (const double value : table.values)
        sum.add(value);
    m_shift = sum.value() / m_n;
    for (const auto &level : cellsOf(table, absorbUnits, m_shift))
        addLevel(level);
}

void Equations::addLevel(const std::vector<std::pair<std::uint32_t, double>> &cells)
{
    SizeGroup &group = m_groups[cells.size()];
    if (group.count == 0) {
        group.sums = VectorXd::Zero(m_kept + 1);
        group.pairs = MatrixXd::Zero(m_kept + 1, m_kept + 1);
    }
    const double size = static_cast<double>(cells.size());
    double total = 0;
    for (const auto &[level, score] : cells)
        total += score;
    group.count += 1;
    group.squares += total * total;
    group.sums[0] += size * total;
    group.pairs(0, 0) += size * size;
    m_sums[0] += total;
    m_incidence(0, 0) += size;
    for (const auto &[level, score] : cells) {
        const Index row = static_cast<Index>(level) + 1;
        m_squares.add(score * score);
        m_sums[row] += score;
        m_incidence(row, row) += 1;
        m_incidence(row, 0) += 1;
        m_incidence(0, row) += 1;
        group.sums[row] += total;
        group.pairs(row, 0) += size;
        group.pairs(0, row) += size;
        for (const auto &[other, ignored] : cells)
            group.pairs(row, static_cast<Index>(other) + 1) += 1;
    }
}

/// With K the reduced equations, scaled so that a kept ratio of 0 is no special case:
///   deviance = sum_m count log(1 + m t) + log|K| + (n - 1)(1 + log(2 pi yᵀPy/(n - 1)))
Point Equations::at(const Vector2d &ratios) const
{
    VectorXd scale = VectorXd::Constant(m_kept + 1, std::sqrt(ratios[1]));
    scale[0] = 1;
    MatrixXd reduced = m_incidence;
    VectorXd right = m_sums;
    double squares = m_squares.value();
    double logs = 0;
    for (const auto &[size, group] : m_groups) {
        const double shrink = ratios[0] / (1 + static_cast<double>(size) * ratios[0]);
        reduced.noalias() -= shrink * group.pairs;
        right.noalias() -= shrink * group.sums;
        squares -= shrink * group.squares;
        logs += group.count * std::log1p(static_cast<double>(size) * ratios[0]);
    }
    reduced = scale.asDiagonal() * reduced * scale.asDiagonal();
    reduced.diagonal().tail(m_kept).array() += 1;
    right = scale.asDiagonal() * right;
    const Eigen::LLT<MatrixXd> factor(reduced);
    const VectorXd solution = factor.solve(right);
    const double quadratic = squares - solution.dot(right);
    Point point;
    const double df = m_n - 1;
    point.residual = quadratic / df;
    point.mean = m_shift + solution[0];
    const MatrixXd lower = factor.matrixL();
    logs += 2 * lower.diagonal().array().log().sum();
    point.deviance = logs + df * (1 + std::log(2 * std::numbers::pi * point.residual));
    const MatrixXd inverse = factor.solve(MatrixXd::Identity(m_kept + 1, m_kept + 1));
    addDerivatives(ratios, inverse, solution, point);
    return point;
}

/// Kept: levels - trace of their part of the inverse - bᵀb/residual, in the scaled unknowns.
/// Absorbed: levels - (tr C_aa + aᵀa/residual)/t, with tr C_aa = sum_m (count d + d² tr(K⁻¹ H)), d = t/(1 + m
/// t), and aᵀa = sum_m d² (squares - 2 gᵀ sums + gᵀ H g).
void Equations::addDerivatives(const Vector2d &ratios, const MatrixXd &inverse, const VectorXd &solution,
                               Point &point) const
{
    point.gradient[1] = static_cast<double>(m_kept) - inverse.diagonal().tail(m_kept).sum() -
                        solution.tail(m_kept).squaredNorm() / point.residual;
    VectorXd scale = VectorXd::Constant(m_kept + 1, std::sqrt(ratios[1]));
    scale[0] = 1;
    const MatrixXd unscaled = scale.asDiagonal() * inverse * scale.asDiagonal();
    const VectorXd effects = scale.asDiagonal() * solution;
    double inner = 0; // (tr C_aa + aᵀa/residual)/t
    for (const auto &[size, group] : m_groups) {
        const double perRatio = 1 / (1 + static_cast<double>(size) * ratios[0]);
        const double shrink = ratios[0] * perRatio;
        const double norm = group.squares - 2 * effects.dot(group.sums) + effects.dot(group.pairs * effects);
        inner += group.count * perRatio +
                 shrink * perRatio * (unscaled.cwiseProduct(group.pairs).sum() + norm / point.residual);
    }
    point.gradient[0] = m_absorbed - inner;
}

/// Newton's method on log ratios. A ratio that runs to 0 is fixed there and the other one fitted alone.
class Search
{
public:
    explicit Search(const Equations &equations)
        : m_equations(equations)
    {
    }
    [[nodiscard]] bool run();
    [[nodiscard]] Vector2d ratios() const { return ratiosAt(m_logs); }
    [[nodiscard]] const Point &point() const { return m_point; }
    [[nodiscard]] const std::array<bool, 2> &free() const { return m_free; }
    [[nodiscard]] Matrix2d curvature() const;

private:
    static constexpr double kZero = -16; ///< log of a ratio that is taken for 0
    [[nodiscard]] Vector2d ratiosAt(const Vector2d &logs) const
    {
        return {m_free[0] ? std::exp(logs[0]) : 0, m_free[1] ? std::exp(logs[1]) : 0};
    }
    [[nodiscard]] Vector2d direction() const;
    void stepBy(Vector2d step);
    [[nodiscard]] bool settle();

    const Equations &m_equations;
    Vector2d m_logs = Vector2d::Constant(std::log(0.5));
    std::array<bool, 2> m_free = {true, true};
    Point m_point;
};

/// Second derivatives of the deviance by central differences of the exact first ones; 1 for a fixed ratio.
Matrix2d Search::curvature() const
{
    constexpr double kStep = 1e-4;
    Matrix2d out = Matrix2d::Identity();
    for (Index i = 0; i < 2; ++i) {
        if (!m_free[static_cast<std::size_t>(i)])
            continue;
        Vector2d ahead = m_logs;
        Vector2d behind = m_logs;
        ahead[i] += kStep;
        behind[i] -= kStep;
        const Vector2d slope =
            (m_equations.at(ratiosAt(ahead)).gradient - m_equations.at(ratiosAt(behind)).gradient) /
            (2 * kStep);
        for (Index j = 0; j < 2; ++j)
            out(i, j) = m_free[static_cast<std::size_t>(j)] ? slope[j] : 0;
    }
    out(0, 1) = out(1, 0) = (out(0, 1) + out(1, 0)) / 2;
    return out;
}

Vector2d Search::direction() const
{
    Vector2d gradient = m_point.gradient;
    for (Index i = 0; i < 2; ++i)
        gradient[i] = m_free[static_cast<std::size_t>(i)] ? gradient[i] : 0;
    const Matrix2d second = curvature();
    const bool convex = second(0, 0) > 0 && second.determinant() > 0;
    Vector2d step = convex ? Vector2d(-second.inverse() * gradient) : Vector2d(-gradient);
    const double longest = step.cwiseAbs().maxCoeff();
    constexpr double kLongest = 1.5;
    return longest > kLongest ? Vector2d(step * (kLongest / longest)) : step;
}

void Search::stepBy(Vector2d step)
{
    constexpr int kHalvings = 30;
    for (int i = 0; i < kHalvings; ++i) {
        const Vector2d logs = (m_logs + step).cwiseMin(-kZero);
        const Point point = m_equations.at(ratiosAt(logs));
        if (point.residual > 0 && point.deviance <= m_point.deviance + 1e-11 * std::abs(m_point.deviance)) {
            m_logs = logs;
            m_point = point;
            return;
        }
        step /= 2;
    }
}

/// True when a ratio was found to be 0 and fixed there.
bool Search::settle()
{
    bool fixed = false;
    for (Index i = 0; i < 2; ++i) {
        bool &open = m_free[static_cast<std::size_t>(i)];
        if (open && m_logs[i] < kZero) {
            open = false;
            fixed = true;
        }
    }
    if (fixed)
        m_point = m_equations.at(ratios());
    return fixed;
}

bool Search::run()
{
    constexpr int kSteps = 100;
    m_point = m_equations.at(ratios());
    for (int i = 0; i < kSteps; ++i) {
        const Vector2d before = m_logs;
        const Vector2d step = direction();
        stepBy(step);
        if (settle())
            continue;
        if ((m_logs - before).cwiseAbs().maxCoeff() < 1e-10 || step.cwiseAbs().maxCoeff() < 1e-9)
            return std::isfinite(m_point.deviance) && m_logs.maxCoeff() < -kZero;
        if (!m_free[0] && !m_free[1])
            return std::isfinite(m_point.deviance);
    }
    return false;
}

} // namespace

RestrictedFit restrictedFit(const CrossedTable &table)
{
    const bool absorbUnits = table.units() >= table.raterCount();
    const Equations equations(table, absorbUnits);
    Search search(equations);
    RestrictedFit out;
    out.found = search.run();
    const Index unit = absorbUnits ? 0 : 1;
    const Index rater = 1 - unit;
    out.unitRatio = search.ratios()[unit];
    out.raterRatio = search.ratios()[rater];
    out.residual = search.point().residual;
    out.mean = search.point().mean;
    out.deviance = search.point().deviance;
    const Matrix2d curvature = search.curvature();
    if (!search.free()[static_cast<std::size_t>(unit)] || curvature.determinant() <= 0)
        return out;
    const Matrix2d covariance = 2 * curvature.inverse(); // the deviance is twice the negative log likelihood
    const bool raterFree = search.free()[static_cast<std::size_t>(rater)];
    out.information = {covariance(unit, unit), raterFree ? covariance(0, 1) : 0,
                       raterFree ? covariance(rater, rater) : 0};
    return out;
}

} // namespace jeoul::stats
