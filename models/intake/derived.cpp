// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/derived.h"

#include <QHash>
#include <QSet>

namespace jeoul::intake {

namespace {

void keepWhenSame(QString &kept, const QString &other)
{
    if (kept != other)
        kept.clear();
}

} // namespace

std::vector<Benchmark> benchmarksOf(const std::vector<Item> &items)
{
    std::vector<Benchmark> out;
    QHash<QString, std::size_t> places;
    for (const Item &item : items) {
        const auto known = places.constFind(item.benchmark);
        if (known == places.constEnd()) {
            places.insert(item.benchmark, out.size());
            out.push_back({item.benchmark, item.benchmark, {}, item.domain, item.language, item.modality});
            continue;
        }
        Benchmark &benchmark = out[*known];
        keepWhenSame(benchmark.domain, item.domain);
        keepWhenSame(benchmark.language, item.language);
        keepWhenSame(benchmark.modality, item.modality);
    }
    return out;
}

std::vector<Team> teamsOf(const std::vector<Response> &responses)
{
    std::vector<Team> out;
    QSet<QString> known;
    for (const Response &response : responses) {
        if (known.contains(response.teamId))
            continue;
        known.insert(response.teamId);
        Team team;
        team.id = response.teamId;
        team.name = response.teamId;
        out.push_back(team);
    }
    return out;
}

} // namespace jeoul::intake
