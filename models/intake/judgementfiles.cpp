// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/judgementfiles.h"

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
    return static_cast<std::size_t>(
        std::min<qint64>(std::max(file.bytes.count('\n'), file.bytes.count('\r')) + 1, kRows));
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

/// Score texts repeat, so each is read once.
class ScorePool
{
public:
    struct Score
    {
        QString text;
        double value = 0;
    };

    const Score &score(const CsvRow &row, std::size_t rule, NumberStyle style, const QString &column,
                       ProblemList &problems)
    {
        const std::string_view bytes = row.bytes(rule);
        if (const auto known = m_scores.find(std::string(bytes)); known != m_scores.end())
            return known->second;
        const std::optional<Rational> number =
            readNumber(row.text(rule), style, {row.line(), column}, problems);
        if (!number)
            return m_none;
        return m_scores.emplace(bytes, Score{number->toText(), number->toDouble()}).first->second;
    }

private:
    std::unordered_map<std::string, Score> m_scores;
    Score m_none;
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

IntakeResult<Rating> readRatings(const SourceFile &file, ProgressSink &progress)
{
    IntakeResult<Rating> out;
    ProblemList problems(file.name);
    CsvTable table(ratingColumns(), judgementLimits());
    std::array<NamePool, 4> pools;
    ScorePool scores;
    std::vector<Key> keys;
    out.rows.reserve(expectedRows(file));
    out.lines.reserve(expectedRows(file));
    keys.reserve(expectedRows(file));
    const CsvEnd end = table.read(file, problems, progress, [&](const CsvRow &row) {
        Key key{{}, row.line()};
        for (std::size_t i = 0; i < pools.size(); ++i)
            key.parts[i] = pools[i].number(row.bytes(i), row.line(), table.columnName(i), problems);
        const auto &score = scores.score(row, 4, {table.delimiter() != ','}, table.columnName(4), problems);
        out.rows.push_back({pools[0].name(key.parts[0]), pools[1].name(key.parts[1]),
                            pools[2].name(key.parts[2]), pools[3].name(key.parts[3]), score.text,
                            score.value});
        out.lines.push_back(row.line());
        keys.push_back(key);
    });
    for (std::size_t i = 0; i < pools.size(); ++i)
        pools[i].reportLookalikes(table.columnName(i), problems);
    reportRepeated(keys, QStringLiteral("rater, item_id, system, criterion"), problems);
    out.cancelled = end == CsvEnd::Cancelled;
    out.encoding = table.encoding();
    out.problems = problems.take();
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
        return pool.number(row.bytes(rule), row.line(), m_table.columnName(rule), m_problems);
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
        if (const auto known = m_winners.find(std::string(bytes)); known != m_winners.end())
            return known->second;
        const std::optional<Winner> winner = winnerOf(bytes);
        if (winner)
            m_winners.emplace(bytes, *winner);
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
    std::unordered_map<std::string, Winner> m_winners; ///< by the bytes of the cell
    std::vector<Key> m_keys;
    IntakeResult<Preference> m_out;
};

} // namespace

IntakeResult<Preference> readPreferences(const SourceFile &file, ProgressSink &progress)
{
    return PreferenceIntake(file.name).read(file, progress);
}

} // namespace jeoul::intake
