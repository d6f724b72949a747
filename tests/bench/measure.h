// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <utility>

namespace jeoul::bench {

/// What is timed; it returns the number that every other way of computing the same must agree with.
using Timed = std::function<double()>;

/// Registers "goal/name". `prepare` runs once, untimed, when the benchmark is chosen; what it returns is
/// timed five times over (each long enough for the clock).
void measure(const std::string &name, const std::function<Timed()> &prepare);

/// The same for slow work: `passes` single passes, each after an untimed `before`.
void measureOnce(const std::string &name, const std::function<Timed()> &prepare, int passes = 1,
                 const std::function<void()> &before = {});

/// For work that measures itself: it returns milliseconds and a value.
void measureTold(const std::string &name, const std::function<std::pair<double, double>()> &work);

/// Where the workload files lie; set from --data.
[[nodiscard]] const std::string &dataFolder();

/// sum of (k + 1) · value(k): a number that notices values in a wrong order.
class Checksum
{
public:
    void add(double value) { m_sum += static_cast<double>(++m_count) * value; }
    [[nodiscard]] double value() const { return m_sum; }

private:
    std::size_t m_count = 0;
    double m_sum = 0;
};

/// Everything that a measuring program measures; each program has its own.
void registerBenchmarks();

} // namespace jeoul::bench
