// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewfill.h"

#include "models/intake/csvtable.h"
#include "models/intake/problem.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFill)
};

constexpr qint64 kRowLimit = 2'000'000;

using intake::ColumnRule;
using intake::Need;

enum RatingColumn : std::size_t { Item, Label, CriterionId, Score, CannotRate, Comment };
enum PairColumn : std::size_t { PairItem, LabelA, LabelB, Verdict, Degree, CannotCompare };

std::vector<ColumnRule> ratingRules()
{
    return {{"item_id", Need::Required}, {"label", Need::Required},       {"criterion", Need::Optional},
            {"score", Need::Optional},   {"cannot_rate", Need::Optional}, {"comment", Need::Optional}};
}

std::vector<ColumnRule> pairRules()
{
    return {{"item_id", Need::Required}, {"label_a", Need::Required}, {"label_b", Need::Required},
            {"winner", Need::Required},  {"degree", Need::Optional},  {"cannot_compare", Need::Optional}};
}

struct Entry
{
    CellKey cell;
    std::optional<Mark> mark;
    QString comment;
};

struct Verdicts
{
    PairKey pair;
    PairVerdict verdict;
};

/// Everything the files say, checked but not entered yet.
class Gathered
{
public:
    explicit Gathered(const ReviewSession &session)
        : m_session(session)
    {
    }

    std::vector<Entry> entries;
    std::vector<Verdicts> verdicts;
    std::vector<Error> problems;

    [[nodiscard]] Status readRatings(const QString &path);
    [[nodiscard]] Status readPreferences(const QString &path);

private:
    using Handler = intake::CsvTable::Handler;
    [[nodiscard]] Status read(const QString &path, std::vector<ColumnRule> rules, const Handler &handler);
    void takeRating(const intake::CsvRow &row);
    void takePreference(const intake::CsvRow &row);
    [[nodiscard]] std::optional<Mark> markIn(const intake::CsvRow &row, const CellKey &cell);
    [[nodiscard]] std::optional<int> stepOf(const CellKey &cell, const QString &written) const;
    void note(const Status &status, qint64 line, const QString &column, const QString &value);

    const ReviewSession &m_session;
    QString m_file;
};

void Gathered::note(const Status &status, qint64 line, const QString &column, const QString &value)
{
    if (!status.ok())
        problems.push_back(status.error().at({m_file, line, column, value}));
}

Status Gathered::read(const QString &path, std::vector<ColumnRule> rules, const Handler &handler)
{
    if (path.isEmpty())
        return done();
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    m_file = file->name;
    intake::ProblemList list(file->name);
    intake::CsvLimits limits;
    limits.rows = kRowLimit;
    intake::CsvTable table(std::move(rules), limits);
    SilentProgress silent;
    (void)table.read(*file, list, silent, handler);
    for (const intake::Problem &problem : list.take()) {
        if (problem.severity == intake::Severity::Error) {
            problems.push_back(Error(ErrorCode::BadInput, problem.sentence)
                                   .at({problem.file, problem.row, problem.column, problem.value})
                                   .advising(problem.remedy));
        }
    }
    return done();
}

Status Gathered::readRatings(const QString &path)
{
    return read(path, ratingRules(), [this](const intake::CsvRow &row) { takeRating(row); });
}

Status Gathered::readPreferences(const QString &path)
{
    return read(path, pairRules(), [this](const intake::CsvRow &row) { takePreference(row); });
}

std::optional<int> Gathered::stepOf(const CellKey &cell, const QString &written) const
{
    const PacketContent &content = m_session.content();
    const BlindItem *item = content.item(cell.item);
    const Sheet *sheet = item == nullptr ? nullptr : content.rubric.sheetFor(*item);
    const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(cell.criterion);
    const Scale *scale = criterion == nullptr ? nullptr : content.rubric.scale(criterion->scaleId);
    const Result<Rational> value = Rational::parse(written);
    return scale == nullptr || !value.ok() ? std::nullopt : scale->stepOf(*value);
}

std::optional<Mark> Gathered::markIn(const intake::CsvRow &row, const CellKey &cell)
{
    const QString score = row.text(Score).trimmed();
    const QString reason = row.text(CannotRate).trimmed();
    if (score.isEmpty() && reason.isEmpty())
        return std::nullopt;
    // A score off the scale becomes step -1, which the rules refuse with their own sentence.
    const Mark mark{score.isEmpty() ? std::nullopt : std::optional(stepOf(cell, score).value_or(-1)), reason};
    note(m_session.checkMark(cell, mark), row.line(), QStringLiteral("score"), score);
    return mark;
}

void Gathered::takeRating(const intake::CsvRow &row)
{
    Entry entry;
    entry.cell = {row.text(Item).trimmed(), row.text(Label).trimmed(), row.text(CriterionId).trimmed()};
    entry.mark = markIn(row, entry.cell);
    entry.comment = row.text(Comment);
    if (!entry.comment.trimmed().isEmpty()) {
        const CommentKey key{entry.cell.item, entry.cell.label, entry.cell.criterion};
        note(m_session.checkComment(key, entry.comment), row.line(), QStringLiteral("comment"), {});
    } else {
        entry.comment.clear();
    }
    entries.push_back(std::move(entry));
}

void Gathered::takePreference(const intake::CsvRow &row)
{
    static constexpr std::array kWords = {std::pair{"a", Winner::First}, std::pair{"b", Winner::Second},
                                          std::pair{"tie", Winner::Tie},
                                          std::pair{"both_bad", Winner::BothBad}};
    const PairKey pair{row.text(PairItem).trimmed(), row.text(LabelA).trimmed(), row.text(LabelB).trimmed()};
    const QString word = row.text(Verdict).trimmed().toLower();
    const QString reason = row.text(CannotCompare).trimmed();
    if (word.isEmpty() && !reason.isEmpty()) {
        const PairVerdict verdict = PairVerdict::impossible(reason);
        note(m_session.checkPreference(pair, verdict), row.line(), QStringLiteral("cannot_compare"), reason);
        verdicts.push_back({pair, verdict});
        return;
    }
    for (const auto &[name, winner] : kWords) {
        if (word != QLatin1String(name))
            continue;
        const QString written = row.text(Degree).trimmed();
        // What is no number becomes degree 0, which the rules refuse with their own sentence.
        const PairVerdict verdict(winner, written.isEmpty() ? 1 : written.toInt());
        note(m_session.checkPreference(pair, verdict), row.line(), QStringLiteral("winner"), word);
        verdicts.push_back({pair, verdict});
        return;
    }
    note(Error(ErrorCode::BadInput, Words::tr("The winner is a, b, tie or both_bad.")), row.line(),
         QStringLiteral("winner"), word);
}

Status enter(ReviewSession &session, const Gathered &gathered, FillOutcome &outcome)
{
    for (const Entry &entry : gathered.entries) {
        if (entry.mark) {
            JEOUL_TRY(session.setMark(entry.cell, *entry.mark));
            ++outcome.scores;
        }
        if (!entry.comment.isEmpty()) {
            JEOUL_TRY(
                session.setComment({entry.cell.item, entry.cell.label, entry.cell.criterion}, entry.comment));
            ++outcome.comments;
        }
    }
    for (const Verdicts &verdict : gathered.verdicts) {
        JEOUL_TRY(session.setPreference(verdict.pair, verdict.verdict));
        ++outcome.preferences;
    }
    return session.flush();
}

} // namespace

Result<FillOutcome> fillFromFiles(ReviewSession &session, const QString &ratings, const QString &preferences)
{
    if (ratings.isEmpty() && preferences.isEmpty()) {
        return Error(ErrorCode::BadInput, Words::tr("No file of scores or preferences was named."))
            .keeping(Words::tr("The workspace is unchanged."));
    }
    Gathered gathered(session);
    JEOUL_TRY(gathered.readRatings(ratings));
    JEOUL_TRY(gathered.readPreferences(preferences));
    FillOutcome outcome;
    outcome.problems = gathered.problems;
    if (outcome.problems.empty())
        JEOUL_TRY(enter(session, gathered, outcome));
    return outcome;
}

} // namespace jeoul::session
