// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>

namespace jeoul::bench {

namespace {

constexpr int kSaves = 400;

[[noreturn]] void stop(const char *why)
{
    std::cerr << why << '\n';
    std::exit(2); // NOLINT(concurrency-mt-unsafe): one thread
}

/// Milliseconds of `save`, kSaves times, ascending.
std::vector<double> timesOf(const std::function<void(int)> &save)
{
    std::vector<double> times;
    for (int i = 0; i < kSaves; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        save(i);
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

double quantile(const std::vector<double> &ascending, double share)
{
    return ascending[static_cast<std::size_t>(share * static_cast<double>(ascending.size() - 1))];
}

/// A workspace as the review desk has it, in a folder of its own beside the workloads: /tmp may be memory.
class Workspace
{
public:
    Workspace()
    {
        auto made =
            storage::Journal::create(m_folder.filePath(QStringLiteral("W01.jwork")), QByteArray(200'000, 'p'),
                                     QByteArray(32, 'k'), m_clock, m_random);
        if (!made.ok())
            stop("no workspace could be made");
        m_journal = std::move(made).value();
    }
    void append(int i)
    {
        m_journal->append(storage::RecordKind::Mark, {{QStringLiteral("item"), QStringLiteral("item-17")},
                                                      {QStringLiteral("label"), QStringLiteral("가")},
                                                      {QStringLiteral("criterion"), QStringLiteral("style")},
                                                      {QStringLiteral("step"), i % 5}});
    }
    void flush()
    {
        if (!m_journal->flush().ok())
            stop("a score could not be saved");
    }

private:
    QTemporaryDir m_folder{QString::fromStdString(dataFolder()) + QStringLiteral("/save-XXXXXX")};
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<storage::Journal> m_journal;
};

/// A loop over SQLite alone that saves as much in the same way.
class BareTable
{
public:
    BareTable(const char *journal, const char *synchronous)
    {
        sqlite3_open(m_folder.filePath(QStringLiteral("bare.sqlite")).toUtf8().constData(), &m_database);
        run((std::string("PRAGMA journal_mode=") + journal).c_str());
        run((std::string("PRAGMA synchronous=") + synchronous).c_str());
        run("CREATE TABLE record (seq INTEGER PRIMARY KEY, kind INTEGER, wall INTEGER, body BLOB, hash "
            "BLOB)");
        sqlite3_prepare_v2(m_database, "INSERT INTO record (kind, wall, body, hash) VALUES (3, ?, ?, ?)", -1,
                           &m_insert, nullptr);
    }
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;
    ~BareTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    void save(int i)
    {
        const std::string body(140, 'b');
        run("BEGIN IMMEDIATE");
        sqlite3_bind_int(m_insert, 1, i);
        sqlite3_bind_blob(m_insert, 2, body.data(), 140, SQLITE_TRANSIENT);
        sqlite3_bind_blob(m_insert, 3, body.data(), 32, SQLITE_TRANSIENT);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            stop("a bare row could not be saved");
        sqlite3_reset(m_insert);
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop("a bare statement failed");
    }

    QTemporaryDir m_folder{QString::fromStdString(dataFolder()) + QStringLiteral("/save-XXXXXX")};
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

/// The median, and as value the 99th percentile.
std::pair<double, double> spread(const std::function<void(int)> &save)
{
    const std::vector<double> times = timesOf(save);
    return {quantile(times, .5), quantile(times, .99)};
}

std::pair<double, double> journalSaves()
{
    Workspace workspace;
    return spread([&](int i) {
        workspace.append(i);
        workspace.flush();
    });
}

/// What the desk waits for: handing the score to the writer while the one before is still being written.
std::pair<double, double> journalHandovers()
{
    Workspace workspace;
    const std::vector<double> times = timesOf([&](int i) { workspace.append(i); });
    workspace.flush();
    return {times.back(), times.back()};
}

std::pair<double, double> bareSaves(const char *journal, const char *synchronous)
{
    BareTable table(journal, synchronous);
    return spread([&](int i) { table.save(i); });
}

} // namespace

void registerSaveBenchmarks()
{
    measureTold("G17/jeoul", journalSaves);
    measureTold("G17/handover", journalHandovers);
    measureTold("G17/bare-truncate-extra", [] { return bareSaves("TRUNCATE", "EXTRA"); });
    measureTold("G17/bare-wal-full", [] { return bareSaves("WAL", "FULL"); });
}

} // namespace jeoul::bench
