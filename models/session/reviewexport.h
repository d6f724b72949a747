// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/kdfpolicy.h"
#include "models/reporting/table.h"

#include <QString>

namespace jeoul::session {

/// What a reviewer entered, in the columns that fillFromFiles() takes.
struct ReviewTables
{
    reporting::ReportTable ratings;     ///< item_id, label, criterion, score, cannot_rate, comment
    reporting::ReportTable preferences; ///< item_id, label_a, label_b, winner
    qint64 notUnderstood = 0;           ///< records of a newer version, which are in neither
};

/// Reads a workspace without writing to it, also one of a newer version that this one does not open.
/// WrongKey, InUse, Damaged (with the offer to recover it), NotAvailable for a newer form that does not hold
/// what is needed.
[[nodiscard]] Result<ReviewTables> exportReview(const QString &workspace, const QString &openCode,
                                                const exchange::KdfPolicy &kdf);

/// Both as CSV with the column ids as header; an empty path leaves a table out.
[[nodiscard]] Status writeReview(const ReviewTables &tables, const QString &ratings,
                                 const QString &preferences);

} // namespace jeoul::session
