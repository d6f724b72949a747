// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long a key press takes to be safe on this disk, beside a bare sqlite3 loop that writes the same
// rows in the same mode; both take turns, row by row, so that they see the same disk. Nothing is asserted.
//
//     savelatency [FOLDER] [ROWS]
#include "models/storage/journal.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

using namespace jeoul;
using namespace jeoul::storage;

namespace {

using Time = std::chrono::steady_clock;

struct Series
{
    const char *name;
    std::vector<double> microseconds;

    void add(Time::duration span)
    {
        microseconds.push_back(std::chrono::duration<double, std::micro>(span).count());
    }
    void print()
    {
        std::sort(microseconds.begin(), microseconds.end());
        const auto at = [&](double share) {
            const auto index = static_cast<std::size_t>(share * static_cast<double>(microseconds.size() - 1));
            return microseconds[index] / 1000.0;
        };
        std::printf("%-44s %9.3f %9.3f %9.3f %9.3f\n", name, at(0.50), at(0.95), at(0.99), at(1.0));
    }
};

/// The bare loop: one prepared INSERT a transaction.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        for (const char *sql :
             {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA synchronous=EXTRA", "PRAGMA journal_mode=TRUNCATE",
              "CREATE TABLE journal (seq INTEGER PRIMARY KEY, kind INTEGER, wall_ms INTEGER, boot BLOB, "
              "mono_ms INTEGER, body BLOB, prev BLOB, hash BLOB) STRICT"})
            sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database,
                           "INSERT INTO journal VALUES (NULL, 3, 1, zeroblob(16), 1, randomblob(?1), "
                           "zeroblob(32), zeroblob(32))",
                           -1, &m_insert, nullptr);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    [[nodiscard]] bool write(int bytes)
    {
        sqlite3_bind_int(m_insert, 1, bytes);
        const int code = sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
        return code == SQLITE_DONE;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

/// The moment at which the record that is waited for became safe.
class Arrival
{
public:
    [[nodiscard]] std::future<Time::time_point> expected()
    {
        const std::scoped_lock lock(m_mutex);
        m_promise = {};
        return m_promise.get_future();
    }
    void come()
    {
        const std::scoped_lock lock(m_mutex);
        m_promise.set_value(Time::now());
    }

private:
    std::mutex m_mutex;
    std::promise<Time::time_point> m_promise;
};

int measure(const QString &folder, int rows)
{
    const SystemClock clock;
    SystemRandom random;
    const auto journal = Journal::create(folder + QStringLiteral("/w.jwork"), QByteArray(3000, 'p'),
                                         QByteArray(32, 'k'), clock, random);
    if (!journal.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().text()));
        return 1;
    }
    Arrival arrival;
    (*journal)->setCallbacks({[&](qint64) { arrival.come(); }, {}});
    Bare bare(folder + QStringLiteral("/bare.db"));
    Series alone{"bare sqlite3 loop, COMMIT", {}};
    Series pressed{"key press to durable, all of it", {}};
    Series waited{"of that on the calling (window) thread", {}};
    const QJsonObject body{{QStringLiteral("cell"), QStringLiteral("i1/가/accuracy")},
                           {QStringLiteral("step"), 3}};
    for (int row = 0; row < rows; ++row) {
        auto safe = arrival.expected();
        const Time::time_point press = Time::now();
        (*journal)->append(RecordKind::Mark, body);
        waited.add(Time::now() - press);
        pressed.add(safe.get() - press);
        const Time::time_point start = Time::now();
        if (!bare.write(110)) // the bytes of the sealed body above
            return 1;
        alone.add(Time::now() - start);
    }
    std::printf("TRUNCATE+EXTRA, %d rows each, milliseconds      p50       p95       p99       max\n", rows);
    alone.print();
    pressed.print();
    waited.print();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir own(argc > 1 ? QFile::decodeName(argv[1]) + QStringLiteral("/savelatency-XXXXXX")
                                     : QString());
    return own.isValid() ? measure(own.path(), argc > 2 ? std::atoi(argv[2]) : 1000) : 1;
}
