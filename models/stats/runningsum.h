// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace jeoul::stats {

/// Neumaier's compensated sum, so that the last printed digit does not depend on the order of the ratings.
class RunningSum
{
public:
    void add(double value)
    {
        const double next = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace jeoul::stats
