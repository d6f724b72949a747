// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panelfiles.h"

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

namespace jeoul::bench {

namespace {

std::vector<std::string> named(std::size_t count, std::string (*name)(std::size_t))
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(name(i));
    return out;
}

bool written(const std::string &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    return file.good();
}

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

bool run(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool insertRatings(sqlite3 *database, const Panel &panel)
{
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(database,
                       "INSERT INTO rating (rater, team, benchmark, item, criterion, score) "
                       "VALUES (?, ?, ?, ?, ?, ?)",
                       -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, Closer> statement(raw);
    for (const stats::PackedRating &row : panel.ratings) {
        const std::array<int, 6> values = {
            row.rater, row.team,      panel.shape.benchmarkOfItem[row.item],
            row.item,  row.criterion, static_cast<int>(panel.shape.levels[row.level])};
        for (std::size_t i = 0; i < values.size(); ++i)
            sqlite3_bind_int(raw, static_cast<int>(i) + 1, values[i]);
        if (sqlite3_step(raw) != SQLITE_DONE)
            return false;
        sqlite3_reset(raw);
    }
    return true;
}

} // namespace

bool writePanelCsv(const std::string &path, const Panel &panel)
{
    const auto raters = named(panel.shape.raters, raterName);
    const auto teams = named(panel.shape.teams, teamName);
    const auto benchmarks = named(panel.shape.benchmarks, benchmarkName);
    const auto items = named(panel.shape.items(), itemName);
    const auto criteria = named(panel.shape.criteria, criterionName);
    std::string text = "rater,team,benchmark,item,criterion,score\n";
    text.reserve(panel.ratings.size() * 24);
    for (const stats::PackedRating &row : panel.ratings) {
        for (const std::string *cell :
             {&raters[row.rater], &teams[row.team], &benchmarks[panel.shape.benchmarkOfItem[row.item]],
              &items[row.item], &criteria[row.criterion]})
            text.append(*cell).push_back(',');
        text.append(std::to_string(static_cast<int>(panel.shape.levels[row.level]))).push_back('\n');
    }
    return written(path, text);
}

bool writePanelSqlite(const std::string &path, const Panel &panel)
{
    std::remove(path.c_str());
    sqlite3 *raw = nullptr;
    sqlite3_open(path.c_str(), &raw);
    const std::unique_ptr<sqlite3, Closer> database(raw);
    return run(raw, "PRAGMA journal_mode=OFF") && run(raw, "PRAGMA synchronous=OFF") &&
           run(raw, "CREATE TABLE rating (id INTEGER PRIMARY KEY, rater INTEGER NOT NULL, "
                    "team INTEGER NOT NULL, benchmark INTEGER NOT NULL, item INTEGER NOT NULL, "
                    "criterion INTEGER NOT NULL, score INTEGER)") &&
           run(raw, "BEGIN") && insertRatings(raw, panel) && run(raw, "COMMIT");
}

bool writeVotesCsv(const std::string &path, const std::vector<Vote> &votes)
{
    constexpr std::array<const char *, 3> kWinners = {"model_a", "model_b", "tie"};
    std::string text = "model_a,model_b,winner\n";
    text.reserve(votes.size() * 30);
    for (const Vote &vote : votes) {
        text.append(modelName(vote.first)).push_back(',');
        text.append(modelName(vote.second)).push_back(',');
        text.append(kWinners[vote.outcome]).push_back('\n');
    }
    return written(path, text);
}

} // namespace jeoul::bench
