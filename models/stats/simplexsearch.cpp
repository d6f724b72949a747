// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/simplexsearch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace jeoul::stats {

namespace {

constexpr int kEvaluations = 2000;

struct Corner
{
    std::vector<double> at;
    double value = 0;
};

class Simplex
{
public:
    using Function = std::function<double(const std::vector<double> &)>;

    Simplex(const Function &function, int evaluations)
        : m_function(function)
        , m_evaluations(evaluations)
    {
    }

    void run(const std::vector<double> &start, double edge, double tolerance)
    {
        m_corners = {evaluate(start)};
        for (std::size_t k = 0; k < start.size(); ++k) {
            std::vector<double> corner = start;
            corner[k] += edge;
            m_corners.push_back(evaluate(corner));
        }
        sort();
        while (m_evaluations < kEvaluations && width() > tolerance) {
            step();
            sort();
        }
    }
    [[nodiscard]] const Corner &best() const { return m_corners.front(); }
    [[nodiscard]] int evaluations() const { return m_evaluations; }

private:
    Corner evaluate(const std::vector<double> &at)
    {
        ++m_evaluations;
        return {at, m_function(at)};
    }
    void sort()
    {
        std::stable_sort(m_corners.begin(), m_corners.end(),
                         [](const Corner &a, const Corner &b) { return a.value < b.value; });
    }
    [[nodiscard]] double width() const
    {
        double widest = 0;
        for (const Corner &corner : m_corners)
            for (std::size_t k = 0; k < corner.at.size(); ++k)
                widest = std::max(widest, std::abs(corner.at[k] - best().at[k]));
        return widest;
    }
    /// A point on the line from the middle of the others through the worst: -1 reflects it.
    Corner onLine(double factor)
    {
        const std::size_t size = best().at.size();
        std::vector<double> at(size, 0);
        for (std::size_t k = 0; k < size; ++k) {
            double middle = 0;
            for (std::size_t c = 0; c + 1 < m_corners.size(); ++c)
                middle += m_corners[c].at[k] / static_cast<double>(size);
            at[k] = middle + factor * (m_corners.back().at[k] - middle);
        }
        return evaluate(at);
    }
    void step()
    {
        const double secondWorst = m_corners[m_corners.size() - 2].value;
        const Corner reflected = onLine(-1);
        if (reflected.value < best().value) {
            const Corner expanded = onLine(-2);
            m_corners.back() = expanded.value < reflected.value ? expanded : reflected;
            return;
        }
        if (reflected.value < secondWorst) {
            m_corners.back() = reflected;
            return;
        }
        const bool outside = reflected.value < m_corners.back().value;
        const Corner contracted = onLine(outside ? -0.5 : 0.5);
        if (contracted.value < std::min(reflected.value, m_corners.back().value)) {
            m_corners.back() = contracted;
            return;
        }
        for (std::size_t c = 1; c < m_corners.size(); ++c) {
            std::vector<double> at = best().at;
            for (std::size_t k = 0; k < at.size(); ++k)
                at[k] += (m_corners[c].at[k] - at[k]) / 2;
            m_corners[c] = evaluate(at);
        }
    }

    const Function &m_function;
    std::vector<Corner> m_corners;
    int m_evaluations = 0;
};

} // namespace

SimplexMinimum simplexMinimum(const std::function<double(const std::vector<double> &)> &function,
                              const std::vector<double> &start, double edge, double tolerance)
{
    Simplex first(function, 0);
    first.run(start, edge, tolerance);
    // A simplex can collapse onto a slope; a small fresh one finds out at little cost.
    Simplex second(function, first.evaluations());
    second.run(first.best().at, edge / 20, tolerance);
    return {second.best().at, second.best().value, second.evaluations()};
}

} // namespace jeoul::stats
