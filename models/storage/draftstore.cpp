// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/draftstore.h"

#include "models/storage/database.h"
#include "models/storage/drafttables.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace jeoul::storage {

namespace {

using drafttables::Values;
using Key = std::pair<QString, QString>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftStore)
};

DatabaseKind draftKind()
{
    return {0x4A647266,
            Durability::Truncate,
            {{1, ":/sql/draft1.sql"}, {2, ":/sql/draft2.sql"}, {3, ":/sql/draft3.sql"}}}; // "Jdrf"
}

QByteArray pack(const Values &values)
{
    QCborArray array;
    for (const QVariant &value : values)
        array.append(QCborValue::fromVariant(value));
    return QCborValue(array).toCbor();
}

Values unpack(const QByteArray &bytes)
{
    Values values;
    for (const QCborValue &value : QCborValue::fromCbor(bytes).toArray())
        values.push_back(value.toVariant());
    return values;
}

Values keyOf(const DraftTable &table, const Values &values)
{
    return {values.begin(), values.begin() + table.keys};
}

/// Puts rows into tables and keeps what stood there before.
class Step
{
public:
    explicit Step(Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] Status begin();
    [[nodiscard]] Status put(const DraftTable &table, const Values &row, DraftCount &count);
    [[nodiscard]] Status drop(const DraftTable &table, const Values &key);
    template <typename T>
    [[nodiscard]] Status putAll(const DraftTable &table, const std::vector<T> &rows,
                                std::map<QString, DraftCount> &counts)
    {
        for (const T &row : rows)
            JEOUL_TRY(put(table, drafttables::values(row), counts[QString::fromLatin1(table.name)]));
        return done();
    }

private:
    [[nodiscard]] Result<Values> read(const DraftTable &table, const Values &key);
    [[nodiscard]] Status remember(const DraftTable &table, const Values &key, const Values &before);

    Database &m_database;
    qint64 m_step = 0;
    qint64 m_number = 0;
};

Status Step::begin()
{
    JEOUL_TRY(m_database.query("SELECT coalesce(max(step), 0) + 1 FROM steps", {}, [&](const Row &row) {
        m_step = row.integer(0);
        return done();
    }));
    // Step numbers of taken-back steps are used again, so the last kUndoSteps numbers are the last steps.
    return m_database.run("DELETE FROM steps WHERE step <= ?1", {m_step - DraftStore::kUndoSteps});
}

Result<Values> Step::read(const DraftTable &table, const Values &key)
{
    Values found;
    JEOUL_TRY(m_database.query(table.one, key, [&](const Row &row) {
        found = drafttables::rawValues(table, row);
        return done();
    }));
    return found;
}

Status Step::remember(const DraftTable &table, const Values &key, const Values &before)
{
    return m_database.run(
        "INSERT INTO steps (step, number, place, which, before) VALUES (?1, ?2, ?3, ?4, ?5)",
        {m_step, m_number++, QString::fromLatin1(table.name), pack(key),
         before.empty() ? QVariant() : QVariant(pack(before))});
}

Status Step::put(const DraftTable &table, const Values &row, DraftCount &count)
{
    const Values key = keyOf(table, row);
    const Result<Values> before = read(table, key);
    if (!before.ok())
        return before.error();
    if (!before->empty() && std::equal(row.begin(), row.end(), before->begin())) {
        ++count.same;
        return done();
    }
    ++(before->empty() ? count.added : count.changed);
    JEOUL_TRY(remember(table, key, *before));
    return m_database.run(table.put, row);
}

Status Step::drop(const DraftTable &table, const Values &key)
{
    const Result<Values> before = read(table, key);
    if (!before.ok())
        return before.error();
    if (before->empty())
        return done();
    JEOUL_TRY(remember(table, key, *before));
    return m_database.run(table.drop, key);
}

/// A row as undo found it; `row` is empty when there was none.
struct Before
{
    const DraftTable *table = nullptr;
    Values key;
    Values row;
};

class SqliteDraftStore final : public DraftStore
{
public:
    explicit SqliteDraftStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Result<DraftRows> load() override;
    [[nodiscard]] Result<std::map<QString, DraftCount>> apply(const DraftChange &change) override;
    [[nodiscard]] Result<int> undoSteps() override;
    [[nodiscard]] Status undo() override;
    [[nodiscard]] Status decide(const QString &finding, const DraftDecision &decision) override;
    [[nodiscard]] Result<std::map<QString, DraftDecision>> decisions() override;
    [[nodiscard]] QString path() const override { return m_database->path(); }

private:
    template <typename T>
    [[nodiscard]] Status loadInto(std::vector<T> &rows, const DraftTable &table,
                                  Result<T> (*read)(const Row &))
    {
        return m_database->query(table.load, {}, [&](const Row &row) -> Status {
            Result<T> value = read(row);
            if (!value.ok())
                return value.error();
            rows.push_back(std::move(value).value());
            return done();
        });
    }
    [[nodiscard]] static Status applyFacts(Step &step, const DraftChange &change);
    [[nodiscard]] static Status applyRows(Step &step, const DraftChange &change,
                                          std::map<QString, DraftCount> &counts);
    [[nodiscard]] Status applyAssignment(Step &step, const std::map<QString, std::vector<QString>> &wanted);

    [[nodiscard]] Result<std::vector<Before>> lastStep();

    std::unique_ptr<Database> m_database;
};

Result<DraftRows> SqliteDraftStore::load()
{
    DraftRows rows;
    JEOUL_TRY(m_database->query(drafttables::kFacts.load, {}, [&](const Row &row) {
        if (row.text(0) == QStringLiteral("title"))
            rows.title = row.text(1);
        else if (row.text(0) == QStringLiteral("scheme"))
            rows.scheme = row.text(1).toUtf8();
        return done();
    }));
    JEOUL_TRY(loadInto(rows.teams, drafttables::kTeams, drafttables::team));
    JEOUL_TRY(loadInto(rows.benchmarks, drafttables::kBenchmarks, drafttables::benchmark));
    JEOUL_TRY(loadInto(rows.items, drafttables::kItems, drafttables::item));
    JEOUL_TRY(loadInto(rows.responses, drafttables::kResponses, drafttables::response));
    JEOUL_TRY(loadInto(rows.reviewers, drafttables::kReviewers, drafttables::reviewer));
    JEOUL_TRY(loadInto(rows.metrics, drafttables::kMetrics, drafttables::metricValue));
    JEOUL_TRY(loadInto(rows.survey, drafttables::kSurvey, drafttables::surveyScore));
    JEOUL_TRY(loadInto(rows.practice, drafttables::kExpectations, drafttables::expectation));
    JEOUL_TRY(m_database->query(drafttables::kMedia.load, {}, [&](const Row &row) {
        rows.media[row.text(0)].bytes = row.blob(1);
        return done();
    }));
    JEOUL_TRY(m_database->query(drafttables::kMediaFacts.load, {}, [&](const Row &row) {
        if (const auto file = rows.media.find(row.text(0)); file != rows.media.end())
            drafttables::readFacts(row, file->second);
        return done();
    }));
    JEOUL_TRY(m_database->query(drafttables::kAssignment.load, {}, [&](const Row &row) {
        rows.assignment[row.text(0)].push_back(row.text(1));
        return done();
    }));
    return rows;
}

Status SqliteDraftStore::applyFacts(Step &step, const DraftChange &change)
{
    DraftCount count;
    if (change.title)
        JEOUL_TRY(step.put(drafttables::kFacts, {QStringLiteral("title"), *change.title}, count));
    if (change.scheme) {
        JEOUL_TRY(step.put(drafttables::kFacts, {QStringLiteral("scheme"), QString::fromUtf8(*change.scheme)},
                           count));
    }
    return done();
}

Status SqliteDraftStore::applyAssignment(Step &step, const std::map<QString, std::vector<QString>> &wanted)
{
    std::vector<Key> present;
    JEOUL_TRY(m_database->query(drafttables::kAssignment.load, {}, [&](const Row &row) {
        present.emplace_back(row.text(0), row.text(1));
        return done();
    }));
    std::vector<Key> target;
    for (const auto &[reviewer, items] : wanted) {
        for (const QString &item : items)
            target.emplace_back(reviewer, item);
    }
    if (present == target)
        return done();
    for (const Key &key : present)
        JEOUL_TRY(step.drop(drafttables::kAssignment, {key.first, key.second}));
    DraftCount count;
    for (const Key &key : target)
        JEOUL_TRY(step.put(drafttables::kAssignment, {key.first, key.second}, count));
    return done();
}

Status SqliteDraftStore::applyRows(Step &step, const DraftChange &change,
                                   std::map<QString, DraftCount> &counts)
{
    JEOUL_TRY(step.putAll(drafttables::kTeams, change.teams, counts));
    JEOUL_TRY(step.putAll(drafttables::kBenchmarks, change.benchmarks, counts));
    JEOUL_TRY(step.putAll(drafttables::kItems, change.items, counts));
    JEOUL_TRY(step.putAll(drafttables::kResponses, change.responses, counts));
    JEOUL_TRY(step.putAll(drafttables::kReviewers, change.reviewers, counts));
    JEOUL_TRY(step.putAll(drafttables::kMetrics, change.metrics, counts));
    JEOUL_TRY(step.putAll(drafttables::kSurvey, change.survey, counts));
    JEOUL_TRY(step.putAll(drafttables::kExpectations, change.practice, counts));
    for (const auto &[name, file] : change.media) {
        DraftCount facts;
        JEOUL_TRY(step.put(drafttables::kMedia, {name, file.bytes}, counts[QStringLiteral("media")]));
        JEOUL_TRY(step.put(drafttables::kMediaFacts, drafttables::factValues(name, file), facts));
    }
    return done();
}

Result<std::map<QString, DraftCount>> SqliteDraftStore::apply(const DraftChange &change)
{
    std::map<QString, DraftCount> counts;
    const Status outcome = m_database->transact([&]() -> Status {
        Step step(*m_database);
        JEOUL_TRY(step.begin());
        JEOUL_TRY(applyFacts(step, change));
        JEOUL_TRY(applyRows(step, change, counts));
        return change.assignment ? applyAssignment(step, *change.assignment) : done();
    });
    if (!outcome.ok())
        return outcome.error();
    return counts;
}

Result<int> SqliteDraftStore::undoSteps()
{
    qint64 steps = 0;
    JEOUL_TRY(m_database->query("SELECT count(DISTINCT step) FROM steps", {}, [&](const Row &row) {
        steps = row.integer(0);
        return done();
    }));
    return static_cast<int>(steps);
}

Result<std::vector<Before>> SqliteDraftStore::lastStep()
{
    std::vector<Before> befores;
    JEOUL_TRY(
        m_database->query("SELECT place, which, before FROM steps WHERE step = (SELECT max(step) FROM steps) "
                          "ORDER BY number DESC",
                          {}, [&](const Row &row) {
                              befores.push_back({drafttables::byName(row.text(0)), unpack(row.blob(1)),
                                                 row.isNull(2) ? Values() : unpack(row.blob(2))});
                              return done();
                          }));
    return befores;
}

Status SqliteDraftStore::undo()
{
    return m_database->transact([&]() -> Status {
        const Result<std::vector<Before>> befores = lastStep();
        if (!befores.ok())
            return befores.error();
        if (befores->empty())
            return Error(ErrorCode::NotAllowed, Words::tr("There is nothing to undo."));
        for (const Before &before : *befores) {
            if (before.table == nullptr || before.key.size() != static_cast<std::size_t>(before.table->keys))
                return Error(ErrorCode::Damaged, Words::tr("The last step of this draft cannot be read."));
            JEOUL_TRY(m_database->run(before.table->drop, before.key));
            if (!before.row.empty())
                JEOUL_TRY(m_database->run(before.table->restore, before.row));
        }
        return m_database->run("DELETE FROM steps WHERE step = (SELECT max(step) FROM steps)");
    });
}

Status SqliteDraftStore::decide(const QString &finding, const DraftDecision &decision)
{
    return m_database->transact([&] {
        return m_database->run("INSERT INTO decisions (finding, decision, reason) VALUES (?1, ?2, ?3) "
                               "ON CONFLICT (finding) DO UPDATE SET decision = excluded.decision, "
                               "reason = excluded.reason",
                               {finding, decision.decision, decision.reason});
    });
}

Result<std::map<QString, DraftDecision>> SqliteDraftStore::decisions()
{
    std::map<QString, DraftDecision> out;
    JEOUL_TRY(m_database->query("SELECT finding, decision, reason FROM decisions", {}, [&](const Row &row) {
        out[row.text(0)] = {row.text(1), row.text(2)};
        return done();
    }));
    return out;
}

} // namespace

Result<std::unique_ptr<DraftStore>> DraftStore::create(const QString &path, const QString &title,
                                                       const QByteArray &scheme)
{
    Result<std::unique_ptr<Database>> database =
        Database::create(path, draftKind(), [&](Database &fresh) -> Status {
            JEOUL_TRY(fresh.run(drafttables::kFacts.put, {QStringLiteral("title"), title}));
            return fresh.run(drafttables::kFacts.put, {QStringLiteral("scheme"), QString::fromUtf8(scheme)});
        });
    if (!database.ok())
        return database.error();
    return std::unique_ptr<DraftStore>(std::make_unique<SqliteDraftStore>(std::move(*database)));
}

Result<std::unique_ptr<DraftStore>> DraftStore::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, draftKind());
    if (!database.ok())
        return database.error();
    return std::unique_ptr<DraftStore>(std::make_unique<SqliteDraftStore>(std::move(*database)));
}

} // namespace jeoul::storage
