// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/reporting/panelcolumns.h"
#include "models/session/panelresult.h"

#include <QJsonObject>

#include <vector>

namespace jeoul::session {

/// {"alpha_interval": [{"criterion", "estimate", "n", "units", "reason"}]}: Krippendorff's alpha (interval
/// metric) over responses and reviewers, per criterion and, under "", over all of them together (unit =
/// response × criterion; values as shares of their scale, so that scales of different length do not pass for
/// disagreement). Statistics are texts with 17 significant digits; what does not exist is null with a reason.
/// Repeated items are left out.
///
/// "kendall_w": [{"of": "rankings", "estimate", "uncorrected", "chi_squared", "df", "p", "permutations", "n",
/// "objects", "flat", "left_out", "reason"}], only where somebody ranked: Kendall's W of the order in which
/// the reviewers put the codes, each by the mean of the places they gave it, corrected for ties
/// (stats::kendallW). Only the n seats that ranked every code count; the others are left_out, those who tied
/// everything flat. p is that of the permutations where there are any, otherwise that of chi-squared.
[[nodiscard]] QJsonObject agreementTable(const Scheme &scheme, const reporting::PanelColumns &columns,
                                         const std::vector<CountedJudgements> &counted);

} // namespace jeoul::session
