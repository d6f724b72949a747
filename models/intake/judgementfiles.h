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
[[nodiscard]] IntakeResult<Rating> readRatings(const SourceFile &file, ProgressSink &progress);
/// preferences.csv: system_a, system_b, winner (a, b, tie, both_bad), and rater, item_id, which may be
/// missing when only strengths are computed. One row a rater, item and pair, whatever the order of the pair.
[[nodiscard]] IntakeResult<Preference> readPreferences(const SourceFile &file, ProgressSink &progress);

[[nodiscard]] std::vector<ColumnRule> ratingColumns();
[[nodiscard]] std::vector<ColumnRule> preferenceColumns();

} // namespace jeoul::intake
