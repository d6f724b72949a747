// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/digest.h"
#include "models/session/columnscache.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"
#include "tests/support/testround.h"

#include <sqlite3.h>

#include <QFile>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace jeoul::bench {

namespace {

using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;
using session::PanelSession;

[[noreturn]] void stop(const QString &why)
{
    std::cerr << why.toStdString() << '\n';
    std::exit(2); // NOLINT(concurrency-mt-unsafe): one thread
}

QString roundPath()
{
    return QString::fromStdString(dataFolder() + "/w1.jround");
}

TestRoundShape shapeOfW1()
{
    TestRoundShape shape;
    shape.seats = 200;
    shape.items = 200;
    shape.practice = false;
    shape.codes = 5;
    shape.criteria = 5;
    shape.benchmarks = 13;
    return shape;
}

/// The scores of W1 at [rater][item][team][criterion].
class Scores
{
public:
    Scores()
        : m_panel(makePanel(w1()))
        , m_levels(m_panel.ratings.size())
    {
        for (const stats::PackedRating &row : m_panel.ratings)
            m_levels[place(row.rater, row.item, row.team, row.criterion)] = row.level;
    }
    [[nodiscard]] int step(std::size_t rater, std::size_t item, std::size_t team, std::size_t criterion) const
    {
        return m_levels[place(rater, item, team, criterion)];
    }

private:
    [[nodiscard]] static std::size_t place(std::size_t rater, std::size_t item, std::size_t team,
                                           std::size_t criterion)
    {
        return ((rater * 200 + item) * 5 + team) * 5 + criterion;
    }
    Panel m_panel;
    std::vector<std::uint16_t> m_levels;
};

std::size_t placeIn(const std::vector<QString> &names, const QString &name)
{
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void receiveAll(TestRound &round, PanelSession &session)
{
    const Scores scores;
    std::vector<QString> criteria;
    for (const Criterion &criterion : round.manifest.scheme.sheets.front().criteria)
        criteria.push_back(criterion.id);
    for (std::size_t rater = 0; rater < round.manifest.roster.size(); ++rater) {
        const QString seat = round.manifest.roster[rater].seat;
        const Judgements judgements =
            round.judgements(seat, [&](const QString &item, const QString &code, const QString &criterion) {
                const auto number = static_cast<std::size_t>(item.mid(5).toInt() - 1); // "item-1"
                return Mark{
                    scores.step(rater, number, placeIn(round.codes, code), placeIn(criteria, criterion)), {}};
            });
        const auto outcome = session.receive({{seat, round.seal(round.submission(seat, judgements))}});
        if (!outcome.ok() || outcome->front().result != session::ReceiveResult::Accepted)
            stop(QStringLiteral("the score file of %1 was not taken in").arg(seat));
    }
}

/// A round file of W1, aggregated. Takes minutes, so it stays beside the other workloads.
void needRound()
{
    if (QFile::exists(roundPath()))
        return;
    std::cerr << "Making the round of W1; this takes some minutes\n";
    TestRound round(shapeOfW1());
    {
        const auto session = round.openAsChair();
        if (!session)
            stop(QStringLiteral("the round of W1 does not open"));
        receiveAll(round, *session);
        SilentProgress silent;
        if (!session->close().ok() || !session->aggregate(silent).ok())
            stop(QStringLiteral("the round of W1 has no result"));
    }
    if (!QFile::copy(round.path(), roundPath()))
        stop(QStringLiteral("the round of W1 cannot be copied"));
}

double totalOf(const reporting::PanelColumns &columns)
{
    const stats::RatingColumns &ratings = columns.counted();
    double sum = static_cast<double>(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i)
        sum += ratings.value(i);
    return sum;
}

double openPanel()
{
    static SystemClock clock;
    static SystemRandom random;
    static const exchange::KdfPolicy kdf;
    const auto session = PanelSession::open(roundPath(), {clock, random, kdf});
    if (!session.ok())
        stop(session.error().text());
    return totalOf((*session)->columns());
}

void dropCache()
{
    sqlite3 *database = nullptr;
    sqlite3_open(roundPath().toUtf8().constData(), &database);
    sqlite3_exec(database, "DELETE FROM columns; PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

/// What the cache saves: from the stored bytes to columns whose hash was compared.
double readCache(storage::RoundStore &store, const QByteArray &wanted)
{
    const auto stored = store.columns();
    if (!stored.ok() || !stored->has_value() || digest::blake2b(**stored) != wanted)
        stop(QStringLiteral("the round of W1 has no column cache"));
    const auto columns = session::columnsFromBytes(**stored);
    if (!columns)
        stop(QStringLiteral("the column cache of W1 cannot be read"));
    return totalOf(*columns);
}

Timed preparedCache()
{
    needRound();
    (void)openPanel(); // stores the columns when they are not there
    std::shared_ptr<storage::RoundStore> store = storage::RoundStore::open(roundPath()).value();
    const auto events = store->events();
    QByteArray wanted;
    for (const exchange::Event &event : *events) {
        if (event.kind == exchange::EventKind::Aggregated)
            wanted = QByteArray::fromHex(
                event.body.value(QStringLiteral("columns_blake2b")).toString().toLatin1());
    }
    return [store, wanted] { return readCache(*store, wanted); };
}

/// The same data as a plain table of numbers, read row by row: the least that SQLite can do.
double scanTable()
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2((dataFolder() + "/w1.sqlite").c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT rater, team, benchmark, item, criterion, score FROM rating", -1,
                       &statement, nullptr);
    std::vector<stats::PackedRating> rows;
    double sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto column = [statement](int i) { return sqlite3_column_int(statement, i); };
        rows.push_back({static_cast<std::uint16_t>(column(0)), static_cast<std::uint16_t>(column(3)),
                        static_cast<std::uint8_t>(column(1)), static_cast<std::uint8_t>(column(4)),
                        static_cast<std::uint16_t>(column(5))});
        sum += column(5) + 0 * column(2);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum + static_cast<double>(rows.size());
}

} // namespace

void registerRoundBenchmarks()
{
    measureOnce(
        "G2/jeoul",
        []() -> Timed {
            needRound();
            return openPanel;
        },
        2, dropCache);
    measureOnce(
        "G3/open",
        []() -> Timed {
            needRound();
            (void)openPanel();
            return openPanel;
        },
        2);
    measure("G3/jeoul", preparedCache);
    measure("G2/sqlite-scan", []() -> Timed { return scanTable; });
}

} // namespace jeoul::bench
