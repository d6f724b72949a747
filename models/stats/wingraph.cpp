// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/wingraph.h"

#include "models/stats/disjointsets.h"

#include <algorithm>
#include <limits>

namespace jeoul::stats {

namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

using Arrows = std::vector<std::vector<std::uint32_t>>;

Arrows arrows(std::size_t systems, std::span<const PairVotes> rows)
{
    Arrows out(systems);
    for (const PairVotes &row : rows) {
        if (row.firstWins + row.ties > 0)
            out[row.first].push_back(row.second);
        if (row.secondWins + row.ties > 0)
            out[row.second].push_back(row.first);
    }
    for (auto &targets : out) {
        std::sort(targets.begin(), targets.end());
        targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    }
    return out;
}

/// Tarjan's algorithm with its own stack, so that a chain of thousands of systems cannot exhaust the call
/// stack. Components come out losers first.
class Tarjan
{
public:
    explicit Tarjan(const Arrows &arrows)
        : m_arrows(arrows)
        , m_index(arrows.size(), kUnseen)
        , m_low(arrows.size(), 0)
        , m_component(arrows.size(), kUnseen)
    {
        for (std::uint32_t system = 0; system < arrows.size(); ++system)
            if (m_index[system] == kUnseen)
                walk(system);
    }

    [[nodiscard]] std::uint32_t count() const { return m_count; }
    [[nodiscard]] const std::vector<std::uint32_t> &component() const { return m_component; }

private:
    struct Frame
    {
        std::uint32_t system;
        std::size_t next;
    };

    void enter(std::uint32_t system)
    {
        m_index[system] = m_low[system] = m_time++;
        m_open.push_back(system);
        m_frames.push_back({system, 0});
    }
    void walk(std::uint32_t start)
    {
        enter(start);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const std::uint32_t system = frame.system;
            if (frame.next == m_arrows[system].size()) {
                leave(system);
                continue;
            }
            const std::uint32_t target = m_arrows[system][frame.next++];
            if (m_index[target] == kUnseen)
                enter(target);
            else if (m_component[target] == kUnseen)
                m_low[system] = std::min(m_low[system], m_index[target]);
        }
    }
    void leave(std::uint32_t system)
    {
        m_frames.pop_back();
        if (!m_frames.empty()) {
            const std::uint32_t parent = m_frames.back().system;
            m_low[parent] = std::min(m_low[parent], m_low[system]);
        }
        if (m_low[system] != m_index[system])
            return;
        std::uint32_t member = kUnseen;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[member] = m_count;
        } while (member != system);
        ++m_count;
    }

    const Arrows &m_arrows;
    std::vector<std::uint32_t> m_index;
    std::vector<std::uint32_t> m_low;
    std::vector<std::uint32_t> m_component;
    std::vector<std::uint32_t> m_open;
    std::vector<Frame> m_frames;
    std::uint32_t m_time = 0;
    std::uint32_t m_count = 0;
};

} // namespace

WinGraph winGraph(std::size_t systems, std::span<const PairVotes> rows)
{
    WinGraph graph;
    const Arrows out = arrows(systems, rows);
    const Tarjan strong(out);
    graph.components = strong.count();
    for (const std::uint32_t component : strong.component())
        graph.component.push_back(strong.count() - 1 - component);
    DisjointSets groups(systems);
    for (const PairVotes &row : rows)
        if (row.votes() > 0)
            groups.join(row.first, row.second);
    graph.group = groups.numbers();
    graph.groups = groups.count();
    return graph;
}

} // namespace jeoul::stats
