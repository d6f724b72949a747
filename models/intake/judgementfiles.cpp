// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/judgementfiles.h"

#include "models/intake/byteindex.h"
#include "models/intake/csvtable.h"
#include "models/intake/namepool.h"
#include "models/intake/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace jeoul::intake {

namespace {

constexpr qint64 kRows = 2'000'000;

CsvLimits judgementLimits()
{
    CsvLimits limits;
    limits.rows = kRows;
    return limits;
}

/// What makes a row unique, by the numbers of its names.
struct Key
{
    std::array<quint32, 4> parts = {};
    qint64 line = 0;

    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.parts, a.line) < std::tie(b.parts, b.line);
    }
};

/// Rows the file can have at most, so that the vectors grow once.
std::size_t expectedRows(const SourceFile &file)
{
    const auto occurrences = [&file](char end) {
        return std::count(file.bytes.begin(), file.bytes.end(), end);
    };
    return static_cast<std::size_t>(
        std::min<qint64>(std::max(occurrences('\n'), occurrences('\r')) + 1, kRows));
}

void reportRepeated(std::vector<Key> &keys, const QString &columns, ProblemList &problems)
{
    std::sort(keys.begin(), keys.end());
    for (std::size_t i = 1; i < keys.size(); ++i) {
        if (keys[i].parts != keys[i - 1].parts)
            continue;
        problems.error(keys[i].line, columns, {},
                       Words::tr("Line %1 already says this.").arg(keys[i - 1].line),
                       Words::tr("Keep one of the two lines."));
    }
}

/// False when no two rows are of one rater, item, system and criterion, which a bit map of all cells tells as
/// long as it is not much larger than the rows; true when there are, or it was not looked.
bool mayRepeat(const RatingTable &table)
{
    const auto wide = [](const std::vector<QString> &names) { return std::max<quint64>(1, names.size()); };
    const std::array<quint64, 4> size = {wide(table.raters), wide(table.items), wide(table.systems),
                                         wide(table.criteria)};
    quint64 cells = 1;
    for (const quint64 each : size) {
        if (cells > 64 * (quint64{1} << 32) / each)
            return true;
        cells *= each;
    }
    if (cells > 64 * quint64{table.read.rows.size()} + 1024)
        return true;
    std::vector<bool> seen(static_cast<std::size_t>(cells), false);
    for (const RatingTable::Row &row : table.read.rows) {
        const quint64 unit = (row.rater * size[1] + row.item) * size[2] + row.system;
        const auto cell = static_cast<std::size_t>(unit * size[3] + row.criterion);
        if (seen[cell])
            return true;
        seen[cell] = true;
    }
    return false;
}

void reportRepeated(const RatingTable &table, ProblemList &problems)
{
    if (!mayRepeat(table))
        return;
    std::vector<Key> keys;
    keys.reserve(table.read.rows.size());
    for (std::size_t i = 0; i < table.read.rows.size(); ++i) {
        const RatingTable::Row &row = table.read.rows[i];
        keys.push_back({{row.rater, row.item, row.system, row.criterion}, table.read.lines[i]});
    }
    reportRepeated(keys, QStringLiteral("rater, item_id, system, criterion"), problems);
}

/// Score texts repeat, so each is read once.
class ScorePool
{
public:
    /// The number of the score; 0, which is no score, for a text that is none.
    quint32 number(const CsvRow &row, std::size_t rule, const CsvTable &table, ProblemList &problems)
    {
        const std::string_view bytes = row.bytes(rule);
        if (const std::optional<quint32> known = m_numbers.find(bytes))
            return *known;
        const NumberStyle style{table.delimiter() != ','};
        const std::optional<Rational> score =
            readNumber(row.text(rule), style, {row.line(), table.columnName(rule)}, problems);
        if (!score)
            return 0;
        const auto number = static_cast<quint32>(m_scores.size());
        m_scores.push_back({score->toText(), score->toDouble()});
        m_numbers.insert(bytes, number);
        return number;
    }
    [[nodiscard]] std::vector<RatingTable::Score> take() { return std::move(m_scores); }

private:
    ByteIndex m_numbers;
    std::vector<RatingTable::Score> m_scores = std::vector<RatingTable::Score>(1);
};

std::optional<Winner> winnerOf(std::string_view bytes)
{
    static const QHash<QString, Winner> winners = {
        {QStringLiteral("a"), Winner::First},
        {QStringLiteral("systema"), Winner::First},
        {QStringLiteral("modela"), Winner::First},
        {QStringLiteral("팀a"), Winner::First},
        {QStringLiteral("b"), Winner::Second},
        {QStringLiteral("systemb"), Winner::Second},
        {QStringLiteral("modelb"), Winner::Second},
        {QStringLiteral("팀b"), Winner::Second},
        {QStringLiteral("tie"), Winner::Tie},
        {QStringLiteral("동률"), Winner::Tie},
        {QStringLiteral("동점"), Winner::Tie},
        {QStringLiteral("무승부"), Winner::Tie},
        {QStringLiteral("bothbad"), Winner::BothBad},
        {QStringLiteral("둘다미흡"), Winner::BothBad},
        {QStringLiteral("tie(bothbad)"), Winner::BothBad},
    };
    const auto found =
        winners.constFind(headerKey(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))));
    return found == winners.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Rational Rating::exactScore() const
{
    const Result<Rational> value = Rational::parse(scoreText);
    return value.ok() ? *value : Rational();
}

std::vector<ColumnRule> ratingColumns()
{
    return {{"rater", Need::Required},
            {"item_id", Need::Required},
            {"system", Need::Required},
            {"criterion", Need::Required},
            {"score", Need::Required}};
}

std::vector<ColumnRule> preferenceColumns()
{
    return {{"rater", Need::Optional},
            {"item_id", Need::Optional},
            {"system_a", Need::Required},
            {"system_b", Need::Required},
            {"winner", Need::Required}};
}

RatingTable readRatingTable(const SourceFile &file, ProgressSink &progress)
{
    RatingTable out;
    ProblemList problems(file.name);
    CsvTable table(ratingColumns(), judgementLimits());
    std::array<NamePool, 4> pools;
    ScorePool scores;
    out.read.rows.reserve(expectedRows(file));
    out.read.lines.reserve(expectedRows(file));
    const auto number = [&](const CsvRow &row, std::size_t rule) {
        return pools[rule].number(row.bytes(rule), row.line(), table, rule, problems);
    };
    const CsvEnd end = table.read(file, problems, progress, [&](const CsvRow &row) {
        out.read.rows.push_back({number(row, 0), number(row, 1), number(row, 2), number(row, 3),
                                 scores.number(row, 4, table, problems)});
        out.read.lines.push_back(row.line());
    });
    for (std::size_t i = 0; i < pools.size(); ++i)
        pools[i].reportLookalikes(table.columnName(i), problems);
    out.raters = pools[0].names();
    out.items = pools[1].names();
    out.systems = pools[2].names();
    out.criteria = pools[3].names();
    out.scores = scores.take();
    reportRepeated(out, problems);
    out.read.cancelled = end == CsvEnd::Cancelled;
    out.read.encoding = table.encoding();
    out.read.problems = problems.take();
    return out;
}

IntakeResult<Rating> readRatings(const SourceFile &file, ProgressSink &progress)
{
    RatingTable table = readRatingTable(file, progress);
    IntakeResult<Rating> out;
    out.rows.reserve(table.read.rows.size());
    for (const RatingTable::Row &row : table.read.rows) {
        const RatingTable::Score &score = table.scores[row.score];
        out.rows.push_back({table.raters[row.rater], table.items[row.item], table.systems[row.system],
                            table.criteria[row.criterion], score.text, score.value});
    }
    out.lines = std::move(table.read.lines);
    out.problems = std::move(table.read.problems);
    out.encoding = std::move(table.read.encoding);
    out.cancelled = table.read.cancelled;
    return out;
}

namespace {

/// The rows of preferences.csv, read into one result.
class PreferenceIntake
{
public:
    explicit PreferenceIntake(const QString &file)
        : m_problems(file)
        , m_table(preferenceColumns(), judgementLimits())
    {
    }

    IntakeResult<Preference> read(const SourceFile &file, ProgressSink &progress)
    {
        m_out.rows.reserve(expectedRows(file));
        m_out.lines.reserve(expectedRows(file));
        const CsvEnd end = m_table.read(file, m_problems, progress, [this](const CsvRow &row) { take(row); });
        m_raters.reportLookalikes(m_table.columnName(0), m_problems);
        m_items.reportLookalikes(m_table.columnName(1), m_problems);
        m_systems.reportLookalikes(m_table.columnName(2), m_problems);
        reportRepeated(m_keys, QStringLiteral("rater, item_id, system_a, system_b"), m_problems);
        m_out.cancelled = end == CsvEnd::Cancelled;
        m_out.encoding = m_table.encoding();
        m_out.problems = m_problems.take();
        return std::move(m_out);
    }

private:
    quint32 number(NamePool &pool, const CsvRow &row, std::size_t rule)
    {
        return pool.number(row.bytes(rule), row.line(), m_table, rule, m_problems);
    }

    void take(const CsvRow &row)
    {
        Preference preference;
        Key key{{}, row.line()};
        key.parts[2] = number(m_systems, row, 2);
        key.parts[3] = number(m_systems, row, 3);
        preference.systemA = m_systems.name(key.parts[2]);
        preference.systemB = m_systems.name(key.parts[3]);
        if (key.parts[2] == key.parts[3]) {
            m_problems.error(row.line(), m_table.columnName(3), preference.systemB,
                             Words::tr("A system is compared with itself."), Words::tr("Remove the row."));
        }
        if (m_table.has(0))
            preference.rater = m_raters.name(key.parts[0] = number(m_raters, row, 0));
        if (m_table.has(1))
            preference.itemId = m_items.name(key.parts[1] = number(m_items, row, 1));
        preference.winner = winner(row);
        m_out.rows.push_back(preference);
        m_out.lines.push_back(row.line());
        if (key.parts[2] > key.parts[3])
            std::swap(key.parts[2], key.parts[3]);
        // Without rater and item, equal rows are many votes, not one vote twice.
        if (m_table.has(0) && m_table.has(1))
            m_keys.push_back(key);
    }

    Winner winner(const CsvRow &row)
    {
        const std::string_view bytes = row.bytes(4);
        if (const std::optional<quint32> known = m_winners.find(bytes))
            return static_cast<Winner>(*known);
        const std::optional<Winner> winner = winnerOf(bytes);
        if (winner)
            m_winners.insert(bytes, static_cast<quint32>(*winner));
        else {
            m_problems.error(row.line(), m_table.columnName(4), row.text(4),
                             Words::tr("This verdict is not known."),
                             Words::tr("Write a, b, tie or both_bad."));
        }
        return winner.value_or(Winner::Tie);
    }

    ProblemList m_problems;
    CsvTable m_table;
    NamePool m_raters;
    NamePool m_items;
    NamePool m_systems;
    ByteIndex m_winners; ///< by the bytes of the cell
    std::vector<Key> m_keys;
    IntakeResult<Preference> m_out;
};

} // namespace

IntakeResult<Preference> readPreferences(const SourceFile &file, ProgressSink &progress)
{
    return PreferenceIntake(file.name).read(file, progress);
}

} // namespace jeoul::intake
