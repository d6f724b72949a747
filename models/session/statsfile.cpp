// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsfile.h"

#include "models/intake/contentfiles.h"
#include "models/intake/judgementfiles.h"
#include "models/session/statscolumns.h"
#include "models/session/statskappas.h"
#include "models/session/statsmeans.h"
#include "models/session/statspreferences.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <set>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatsFile)
};

ImportProblem problemOf(const intake::Problem &p)
{
    return {p.severity == intake::Severity::Error, p.file, p.row, p.column, p.value, p.sentence, p.remedy};
}

/// The problems of a file join those of the outcome. Cancelled when it was not read to its end.
template <typename T>
Status note(const intake::IntakeResult<T> &read, StatsOutcome &outcome)
{
    for (const intake::Problem &problem : read.problems)
        outcome.problems.push_back(problemOf(problem));
    return read.cancelled ? Status(Error(ErrorCode::Cancelled, Words::tr("Reading was stopped."))) : done();
}

/// Reads one file with its reader. Nothing for an empty path.
template <typename T, typename Read>
Result<std::vector<T>> rowsOf(const QString &path, Read read, StatsOutcome &outcome, ProgressSink &progress)
{
    if (path.isEmpty())
        return std::vector<T>();
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    intake::IntakeResult<T> result = read(*file, progress);
    JEOUL_TRY(note(result, outcome));
    return std::move(result.rows);
}

Result<RatingNumbers> ratingsOf(const QString &path, StatsOutcome &outcome, ProgressSink &progress)
{
    if (path.isEmpty())
        return RatingNumbers();
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    const intake::RatingTable table = intake::readRatingTable(*file, progress);
    JEOUL_TRY(note(table.read, outcome));
    return ratingNumbers(table);
}

bool hasErrors(const StatsOutcome &outcome)
{
    return std::any_of(outcome.problems.begin(), outcome.problems.end(),
                       [](const ImportProblem &problem) { return problem.isError; });
}

/// The groups of one ratings file.
class RatingDocument
{
public:
    RatingDocument(const RatingMaterial &material, const StatsOptions &options)
        : m_material(material)
        , m_options(options)
        , m_z(standardisedScores(material.columns))
    {
        if (m_options.categories.empty())
            m_options.categories = observedCategories(material.columns);
    }

    [[nodiscard]] QJsonObject overall() const
    {
        return group([](const QString &, const QString &) { return true; });
    }
    [[nodiscard]] QJsonArray groups() const;

private:
    using Wanted = std::function<bool(const QString &criterion, const QString &benchmark)>;
    [[nodiscard]] QJsonObject group(const Wanted &wanted) const;
    [[nodiscard]] QJsonObject groupBy(const QString &key, const QString &value, const Wanted &wanted) const;

    const RatingMaterial &m_material;
    StatsOptions m_options;
    std::vector<std::optional<double>> m_z;
};

QJsonObject RatingDocument::group(const Wanted &wanted) const
{
    const StatsColumns &columns = m_material.columns;
    StatsSelection selection;
    std::vector<StandardisedRow> rows;
    for (std::size_t i = 0; i < columns.rows.size(); ++i) {
        const StatsColumns::Row &row = columns.rows[i];
        if (!wanted(columns.criteria[row.criterion], columns.benchmarkOfItem[row.item]))
            continue;
        selection.rows.push_back(row);
        rows.push_back({row, m_z[i]});
    }
    for (const RepeatedRating &repeat : m_material.repeats) {
        if (wanted(repeat.criterion, repeat.benchmark))
            selection.repeats.push_back(repeat.judgement);
    }
    QJsonObject out = agreementGroup(columns, selection, m_options);
    out.insert(QStringLiteral("means"), systemMeans(columns, rows));
    return out;
}

QJsonObject RatingDocument::groupBy(const QString &key, const QString &value, const Wanted &wanted) const
{
    QJsonObject out = group(wanted);
    out.insert(QStringLiteral("by"), QJsonObject{{key, value}});
    return out;
}

QJsonArray RatingDocument::groups() const
{
    QJsonArray out;
    for (const QString &name : m_material.columns.criteria) {
        out.append(groupBy(QStringLiteral("criterion"), name,
                           [&name](const QString &criterion, const QString &) { return criterion == name; }));
    }
    std::set<QString> benchmarks(m_material.columns.benchmarkOfItem.begin(),
                                 m_material.columns.benchmarkOfItem.end());
    benchmarks.erase(QString());
    for (const QString &name : benchmarks) {
        out.append(groupBy(QStringLiteral("benchmark"), name,
                           [&name](const QString &, const QString &benchmark) { return benchmark == name; }));
    }
    return out;
}

void noteUnknownItems(const RatingMaterial &material, const StatsFiles &files, StatsOutcome &outcome)
{
    const int unknown = static_cast<int>(material.unknownItems); // a ratings file has at most 2,000,000 rows
    if (unknown == 0)
        return;
    outcome.problems.push_back(
        {false,
         files.ratings,
         0,
         QStringLiteral("item_id"),
         {},
         Words::tr("%n rating(s) are of items that the items file does not have.", nullptr, unknown),
         Words::tr("They count overall and by criterion, but in no benchmark.")});
}

} // namespace

Result<StatsOutcome> fileStatistics(const StatsFiles &files, const StatsOptions &options,
                                    ProgressSink &progress)
{
    StatsOutcome outcome;
    const auto items = rowsOf<Item>(files.items, intake::readItems, outcome, progress);
    if (!items.ok())
        return items.error();
    const auto ratings = ratingsOf(files.ratings, outcome, progress);
    if (!ratings.ok())
        return ratings.error();
    const auto preferences =
        rowsOf<intake::Preference>(files.preferences, intake::readPreferences, outcome, progress);
    if (!preferences.ok())
        return preferences.error();
    if (hasErrors(outcome))
        return outcome;
    outcome.document = {{QStringLiteral("overall"), QJsonValue()},
                        {QStringLiteral("groups"), QJsonArray()},
                        {QStringLiteral("preferences"), QJsonValue()}};
    if (!files.ratings.isEmpty()) {
        const RatingMaterial material = ratingMaterial(*ratings, *items);
        noteUnknownItems(material, files, outcome);
        const RatingDocument document(material, options);
        outcome.document.insert(QStringLiteral("overall"), document.overall());
        outcome.document.insert(QStringLiteral("groups"), document.groups());
    }
    if (!files.preferences.isEmpty())
        outcome.document.insert(QStringLiteral("preferences"), preferenceStatistics(*preferences, options));
    return outcome;
}

} // namespace jeoul::session
