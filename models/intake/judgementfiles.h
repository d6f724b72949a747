// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/rational.h"
#include "models/domain/judgement.h"
#include "models/intake/columns.h"
#include "models/intake/problem.h"
#include "models/intake/sourcefile.h"

#include <QString>

namespace jeoul::intake {

/// One existing score. Equal names share their text, so a million rows stay small.
struct Rating
{
    QString rater;
    QString itemId;
    QString system;
    QString criterion;
    QString scoreText; ///< the decimal as written, with a point
    double score = 0;  ///< the same, for statistics

    /// The score exactly.
    [[nodiscard]] Rational exactScore() const;
};

/// ratings.csv by numbers: every name and every score once, in the order in which they first came, and 20
/// bytes a row.
struct RatingTable
{
    struct Score
    {
        QString text;     ///< the decimal as written, with a point
        double value = 0; ///< the same, for statistics
    };
    /// Positions in the lists of names and scores.
    struct Row
    {
        quint32 rater = 0;
        quint32 item = 0;
        quint32 system = 0;
        quint32 criterion = 0;
        quint32 score = 0;
    };

    std::vector<QString> raters;
    std::vector<QString> items;
    std::vector<QString> systems;
    std::vector<QString> criteria;
    std::vector<Score> scores; ///< the first is that of rows whose text was no number
    IntakeResult<Row> read;
};

/// One existing head-to-head verdict. First means systemA. Rater and item are empty when the file has none.
struct Preference
{
    QString rater;
    QString itemId;
    QString systemA;
    QString systemB;
    Winner winner = Winner::Tie;
};

/// ratings.csv: rater, item_id, system, criterion, score. One row a rater, item, system and criterion; at
/// most 2,000,000 rows.
[[nodiscard]] RatingTable readRatingTable(const SourceFile &file, ProgressSink &progress);
/// The same with the names in every row.
[[nodiscard]] IntakeResult<Rating> readRatings(const SourceFile &file, ProgressSink &progress);
/// preferences.csv: system_a, system_b, winner (a, b, tie, both_bad), and rater, item_id, which may be
/// missing when only strengths are computed. One row a rater, item and pair, whatever the order of the pair.
[[nodiscard]] IntakeResult<Preference> readPreferences(const SourceFile &file, ProgressSink &progress);

[[nodiscard]] std::vector<ColumnRule> ratingColumns();
[[nodiscard]] std::vector<ColumnRule> preferenceColumns();

} // namespace jeoul::intake
