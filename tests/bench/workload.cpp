// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workload.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace jeoul::bench {

namespace {

constexpr std::uint64_t kSeed = 20'260'722;

/// Uniform and normal numbers from the bits of one engine; the standard distributions may differ between
/// libraries.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] double uniform() // [0, 1)
    {
        return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
    }
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(uniform() * static_cast<double>(count));
    }
    [[nodiscard]] double normal(double sd)
    {
        if (m_spare) {
            const double value = *m_spare;
            m_spare.reset();
            return sd * value;
        }
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        m_spare = radius * std::sin(angle);
        return sd * radius * std::cos(angle);
    }
    [[nodiscard]] std::vector<double> normals(std::size_t count, double sd)
    {
        std::vector<double> out(count);
        for (double &value : out)
            value = normal(sd);
        return out;
    }
    [[nodiscard]] std::vector<std::size_t> permutation(std::size_t count)
    {
        std::vector<std::size_t> out(count);
        std::iota(out.begin(), out.end(), std::size_t{0});
        for (std::size_t i = count; i > 1; --i)
            std::swap(out[i - 1], out[below(i)]);
        return out;
    }

private:
    std::mt19937_64 m_engine;
    std::optional<double> m_spare;
};

std::vector<double> levelsOf(const PanelPlan &plan)
{
    std::vector<double> levels(plan.hundred ? 101 : 5);
    std::iota(levels.begin(), levels.end(), plan.hundred ? 0.0 : 1.0);
    return levels;
}

enum class Habit { Careful, Guessing, StraightLining };

class PanelMaker
{
public:
    explicit PanelMaker(const PanelPlan &plan)
        : m_plan(plan)
        , m_draws(plan.seed)
    {
        const std::size_t teams = plan.teamEffects.size();
        const std::size_t items = plan.benchmarkOfItem.size();
        m_item = m_draws.normals(items, .5);
        m_teamBenchmark = m_draws.normals(teams * plan.benchmarks, .15);
        m_teamItem = m_draws.normals(teams * items, .35);
        m_criterion = m_draws.normals(plan.criteria, .3);
        m_habits = habits();
        m_out.shape = {plan.raters,          teams,         plan.criteria, plan.benchmarks,
                       plan.benchmarkOfItem, levelsOf(plan)};
        m_out.ratings.reserve(plan.raters * teams * items * plan.criteria);
    }

    [[nodiscard]] Panel make()
    {
        for (std::size_t rater = 0; rater < m_plan.raters; ++rater)
            addRater(rater);
        return std::move(m_out);
    }

private:
    struct Rater
    {
        std::size_t number = 0;
        double severity = 0;
        double scaleUse = 1;
        std::vector<double> taste;    ///< by team
        std::vector<double> emphasis; ///< by criterion
    };

    [[nodiscard]] std::vector<Habit> habits()
    {
        std::vector<Habit> out(m_plan.raters, Habit::Careful);
        const auto share = [&](double part) {
            return static_cast<std::size_t>(part * static_cast<double>(m_plan.raters));
        };
        const std::vector<std::size_t> order = m_draws.permutation(m_plan.raters);
        const std::size_t guessing = share(m_plan.guessing);
        for (std::size_t i = 0; i < guessing; ++i)
            out[order[i]] = Habit::Guessing;
        for (std::size_t i = 0; i < share(m_plan.straightLining); ++i)
            out[order[guessing + i]] = Habit::StraightLining;
        return out;
    }

    void addRater(std::size_t number)
    {
        const std::size_t teams = m_plan.teamEffects.size();
        Rater rater{number, m_draws.normal(.35), std::exp(m_draws.normal(.15)), m_draws.normals(teams, .12),
                    m_draws.normals(m_plan.criteria, .15)};
        for (const std::size_t response : m_draws.permutation(teams * m_plan.benchmarkOfItem.size()))
            addResponse(rater, response % teams, response / teams);
    }

    void addResponse(const Rater &rater, std::size_t team, std::size_t item)
    {
        const std::size_t teams = m_plan.teamEffects.size();
        const double output = m_plan.teamEffects[team] +
                              m_teamBenchmark[team * m_plan.benchmarks + m_plan.benchmarkOfItem[item]] +
                              m_item[item] + m_teamItem[item * teams + team];
        const double halo = m_draws.normal(.7);
        for (std::size_t c = 0; c < m_plan.criteria; ++c) {
            const double seen =
                (output + m_criterion[c] + rater.taste[team] + rater.emphasis[c]) * rater.scaleUse +
                rater.severity + halo + m_draws.normal(.5);
            const std::uint16_t level = levelOf(m_habits[rater.number], seen);
            const bool recused = m_plan.recused == std::pair(rater.number, team);
            const bool missing = m_plan.missing > 0 && m_draws.uniform() < m_plan.missing;
            if (!recused && !missing)
                m_out.ratings.push_back({static_cast<std::uint16_t>(rater.number),
                                         static_cast<std::uint16_t>(item), static_cast<std::uint8_t>(team),
                                         static_cast<std::uint8_t>(c), level});
        }
    }

    [[nodiscard]] std::uint16_t levelOf(Habit habit, double seen)
    {
        const std::size_t levels = m_out.shape.levels.size();
        if (habit == Habit::Guessing)
            return static_cast<std::uint16_t>(m_draws.below(levels));
        if (habit == Habit::StraightLining)
            return static_cast<std::uint16_t>(m_plan.hundred ? 75 : 3);
        const double score = m_plan.hundred ? 64 + 20 * seen : 2.2 + seen;
        return static_cast<std::uint16_t>(
            std::clamp(std::round(score), 0.0, static_cast<double>(levels - 1)));
    }

    const PanelPlan &m_plan;
    Draws m_draws;
    std::vector<double> m_item;
    std::vector<double> m_teamBenchmark;
    std::vector<double> m_teamItem;
    std::vector<double> m_criterion;
    std::vector<Habit> m_habits;
    Panel m_out;
};

std::string numbered(const char *prefix, std::size_t index, std::size_t digits)
{
    std::string number = std::to_string(index + 1);
    if (number.size() < digits)
        number.insert(0, digits - number.size(), '0');
    return prefix + number;
}

} // namespace

PanelPlan w1()
{
    PanelPlan plan;
    plan.raters = 200;
    plan.teamEffects = {.40, .22, .10, -.12, -.20};
    plan.benchmarkOfItem.resize(200);
    for (std::size_t i = 0; i < plan.benchmarkOfItem.size(); ++i)
        plan.benchmarkOfItem[i] = static_cast<std::uint16_t>(i * plan.benchmarks / 200);
    plan.guessing = .03;
    plan.straightLining = .02;
    plan.seed = kSeed;
    return plan;
}

PanelPlan w1Hundred()
{
    PanelPlan plan = w1();
    plan.hundred = true;
    return plan;
}

PanelPlan w3()
{
    PanelPlan plan = w1();
    plan.raters = 10;
    plan.benchmarkOfItem.resize(13 * 20);
    for (std::size_t i = 0; i < plan.benchmarkOfItem.size(); ++i)
        plan.benchmarkOfItem[i] = static_cast<std::uint16_t>(i / 20);
    plan.guessing = plan.straightLining = 0;
    plan.seed = kSeed + 3;
    return plan;
}

PanelPlan w3Missing()
{
    PanelPlan plan = w3();
    plan.missing = .02;
    plan.recused = {3, 2};
    return plan;
}

Panel makePanel(const PanelPlan &plan)
{
    return PanelMaker(plan).make();
}

std::vector<Vote> makeVotes(std::size_t votes, std::size_t models, std::uint64_t seed)
{
    constexpr double kTie = .45;
    constexpr double kShownFirst = .05;
    Draws draws(seed + 2);
    const std::vector<double> strength = draws.normals(models, .6);
    std::vector<double> upTo; ///< cumulated popularity of the models, in a random order
    std::vector<std::size_t> order = draws.permutation(models);
    for (std::size_t i = 0; i < models; ++i)
        upTo.push_back((i > 0 ? upTo.back() : 0) + 1 / (static_cast<double>(order[i]) + 6));
    std::vector<Vote> out(votes);
    for (Vote &vote : out) {
        const auto first = std::lower_bound(upTo.begin(), upTo.end(), draws.uniform() * upTo.back());
        const auto a = static_cast<std::size_t>(first - upTo.begin());
        const std::size_t other = draws.below(models - 1);
        const std::size_t b = other + (other >= a ? 1 : 0);
        const double lead = strength[a] - strength[b] + kShownFirst;
        const double win = std::exp(lead / 2);
        const double loss = 1 / win;
        const double u = draws.uniform() * (win + loss + kTie);
        vote = {static_cast<std::uint16_t>(a), static_cast<std::uint16_t>(b),
                static_cast<std::uint8_t>(u < win          ? 0
                                          : u < win + loss ? 1
                                                           : 2)};
    }
    return out;
}

std::string raterName(std::size_t index)
{
    return numbered("R", index, 3);
}
std::string itemName(std::size_t index)
{
    return numbered("I", index, 3);
}
std::string teamName(std::size_t index)
{
    return numbered("T", index, 1);
}
std::string benchmarkName(std::size_t index)
{
    return numbered("B", index, 2);
}
std::string criterionName(std::size_t index)
{
    return numbered("C", index, 1);
}
std::string modelName(std::size_t index)
{
    return numbered("model-", index, 3);
}

} // namespace jeoul::bench
