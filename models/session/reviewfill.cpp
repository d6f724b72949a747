// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewfill.h"

#include "models/base/progress.h"
#include "models/intake/csvtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <optional>

namespace jeoul::session {

namespace {

constexpr int kRowLimit = 2'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFill)
};

struct MarkRow
{
    CellKey cell;
    std::optional<int> step;
    QString comment;
};

struct PairRow
{
    PairKey pair;
    Winner winner = Winner::Tie;
};

/// Reads both files against one packet and collects what is wrong with them.
class FillReader
{
public:
    explicit FillReader(const ReviewSession &review)
        : m_review(review)
    {}

    [[nodiscard]] Status ratings(const QString &path);
    [[nodiscard]] Status preferences(const QString &path);

    std::vector<MarkRow> marks;
    std::vector<PairRow> pairs;
    std::vector<Error> problems;

private:
    void takeRating(const intake::CsvRow &row);
    void takePreference(const intake::CsvRow &row);
    void bad(const intake::CsvRow &row, const QString &column, const QString &value, const QString &sentence);
    [[nodiscard]] Status read(const QString &path, const std::vector<intake::ColumnRule> &rules,
                              const std::function<void(const intake::CsvRow &)> &take);

    const ReviewSession &m_review;
    QString m_file;
};

void FillReader::bad(const intake::CsvRow &row, const QString &column, const QString &value, const QString &sentence)
{
    problems.push_back(Error(ErrorCode::BadInput, sentence).at({m_file, row.line(), column, value}));
}

Status FillReader::read(const QString &path, const std::vector<intake::ColumnRule> &rules,
                        const std::function<void(const intake::CsvRow &)> &take)
{
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    m_file = file->name;
    intake::CsvLimits limits;
    limits.rows = kRowLimit;
    intake::CsvTable table(rules, limits);
    intake::ProblemList list(m_file);
    SilentProgress progress;
    (void)table.read(*file, list, progress, take);
    for (const intake::Problem &p : list.take()) {
        if (p.severity == intake::Severity::Error)
            problems.push_back(Error(ErrorCode::BadInput, p.sentence).at({p.file, p.row, p.column, p.value}).advising(p.remedy));
    }
    return done();
}

void FillReader::takeRating(const intake::CsvRow &row)
{
    MarkRow out;
    out.cell = {row.text(0).trimmed(), row.text(1).trimmed(), row.text(2).trimmed()};
    out.comment = row.text(4);
    const BlindItem *item = m_review.content().item(out.cell.item);
    if (item == nullptr)
        return bad(row, QStringLiteral("item_id"), out.cell.item, Words::tr("This packet has no such item."));
    const std::vector<CellKey> cells = m_review.cells(out.cell.item);
    if (std::find(cells.begin(), cells.end(), out.cell) == cells.end())
        return bad(row, QStringLiteral("label"), out.cell.label, Words::tr("This item has no cell to rate for this label and criterion."));
    const QString score = row.text(3).trimmed();
    if (!score.isEmpty()) {
        const Sheet *sheet = m_review.content().rubric.sheetFor(*item);
        const Scale *scale = m_review.content().rubric.scale(sheet->criterion(out.cell.criterion)->scaleId);
        const Result<Rational> value = Rational::parse(score);
        out.step = value.ok() ? scale->stepOf(*value) : std::nullopt;
        if (!out.step)
            return bad(row, QStringLiteral("score"), score, Words::tr("This is not a point of the scale from %1 to %2.").arg(scale->min.toText(), scale->max.toText()));
    }
    marks.push_back(out);
}

void FillReader::takePreference(const intake::CsvRow &row)
{
    const PairKey pair{row.text(0).trimmed(), row.text(1).trimmed(), row.text(2).trimmed()};
    const BlindItem *item = m_review.content().item(pair.item);
    if (item == nullptr)
        return bad(row, QStringLiteral("item_id"), pair.item, Words::tr("This packet has no such item."));
    const LabelStyle style = m_review.content().rubric.policy.labels;
    for (const QString &label : {pair.first, pair.second}) {
        const int position = labelPosition(style, label);
        if (position < 0 || position >= static_cast<int>(item->responses.size()))
            return bad(row, QStringLiteral("label"), label, Words::tr("This item has no such label."));
    }
    static const QStringList words{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("tie"), QStringLiteral("both_bad")};
    const qsizetype winner = words.indexOf(row.text(3).trimmed().toLower());
    if (winner < 0)
        return bad(row, QStringLiteral("winner"), row.text(3), Words::tr("The winner is a, b, tie or both_bad."));
    pairs.push_back({pair, static_cast<Winner>(winner)});
}

Status FillReader::ratings(const QString &path)
{
    using intake::Need;
    return read(path, {{"item_id", Need::Required}, {"label", Need::Required}, {"criterion", Need::Required},
                       {"score", Need::Required}, {"comment", Need::Optional}},
                [this](const intake::CsvRow &row) { takeRating(row); });
}

Status FillReader::preferences(const QString &path)
{
    using intake::Need;
    return read(path, {{"item_id", Need::Required}, {"label_a", Need::Required}, {"label_b", Need::Required},
                       {"winner", Need::Required}},
                [this](const intake::CsvRow &row) { takePreference(row); });
}

Status enter(ReviewSession &review, const FillReader &reader, FillOutcome &outcome)
{
    for (const MarkRow &row : reader.marks) {
        if (row.step) {
            JEOUL_TRY(review.setMark(row.cell, Mark{row.step, {}}));
            ++outcome.scores;
        }
        if (!row.comment.isEmpty()) {
            JEOUL_TRY(review.setComment({row.cell.item, row.cell.label, row.cell.criterion}, row.comment));
            ++outcome.comments;
        }
    }
    for (const PairRow &row : reader.pairs) {
        JEOUL_TRY(review.setPreference(row.pair, row.winner));
        ++outcome.preferences;
    }
    return review.flush();
}

} // namespace

Result<FillOutcome> fillFromFiles(ReviewSession &review, const QString &ratings, const QString &preferences)
{
    if (ratings.isEmpty() && preferences.isEmpty()) {
        return Error(ErrorCode::BadInput, Words::tr("No file of scores or preferences was named."))
            .keeping(Words::tr("The workspace is unchanged."));
    }
    FillReader reader(review);
    if (!ratings.isEmpty())
        JEOUL_TRY(reader.ratings(ratings));
    if (!preferences.isEmpty())
        JEOUL_TRY(reader.preferences(preferences));
    FillOutcome outcome;
    outcome.problems = reader.problems;
    if (!outcome.problems.empty())
        return outcome;
    JEOUL_TRY(enter(review, reader, outcome));
    return outcome;
}

} // namespace jeoul::session
