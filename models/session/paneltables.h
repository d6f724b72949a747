// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelresult.h"
#include "models/session/panelround.h"

#include <QJsonArray>

#include <map>
#include <vector>

/// The descriptive tables of the result document. Repeated items measure consistency and stand in none of
/// them; a cell that too few reviewers judged is hidden, together with so many others that it cannot be found
/// by subtraction.
namespace jeoul::session {

/// [{code, criterion, n, n_reviewers, sum, mean}]; sum and mean are exact texts on the criterion's scale, or
/// hidden is true instead.
[[nodiscard]] QJsonArray criteriaTable(const PanelRound &round, const reporting::PanelColumns &columns);

/// [{code, benchmark, criterion, n, n_reviewers, mean}]; criterion "" is the mean over reviewers of their
/// points (criterion value × max points / scale maximum, summed), with "max".
[[nodiscard]] QJsonArray benchmarkTable(const PanelRound &round, const reporting::PanelColumns &columns);

/// [{first, second, first_wins, second_wins, ties, both_bad}], first being the one shown first. Where a
/// verdict was more than the mildest, first_by_degree and second_by_degree split the wins, the mildest first;
/// where a pair could not be compared, cannot_compare counts that.
[[nodiscard]] QJsonArray preferenceTable(const std::vector<CountedJudgements> &counted);

/// Places that a reviewer gave a code: how many, and their sum.
struct PlaceSum
{
    Rational sum;
    qint64 n = 0;
};

/// By code, then by seat: over the rankings of an item by a reviewer with two or more places, the places from
/// 1, ties sharing the middle of the places they take.
[[nodiscard]] std::map<QString, std::map<QString, PlaceSum>>
placeSums(const std::vector<CountedJudgements> &counted);

/// [{code, n, n_reviewers, mean}]: over the rankings of an item by a reviewer with two or more places, the
/// mean place of a code, from 1, ties sharing the middle of the places they take; hidden is true instead of
/// the mean when too few reviewers ranked it.
[[nodiscard]] QJsonArray rankTable(const PanelRound &round, const std::vector<CountedJudgements> &counted);

/// [{code, category, minor, major, critical}]: how many errors were marked.
[[nodiscard]] QJsonArray spanTable(const std::vector<CountedJudgements> &counted);

/// [{code, gate, n, n_reviewers, ticked, ticked_by}]: of the n responses of a code that n_reviewers checked,
/// how many were ticked as not met, and by how many of the reviewers. Checked is what was ticked and what
/// stands in an item that its reviewer completed: an item that was never finished says nothing. The committee
/// decides on these counts, so none is hidden.
[[nodiscard]] QJsonArray gateTable(const PanelRound &round, const std::vector<CountedJudgements> &counted);

/// [{code, rated, not_rated, cannot_rate, recused, no_response, not_submitted}]: cells of the roster, each
/// counted once.
[[nodiscard]] QJsonArray missingTable(const PanelRound &round, const std::vector<CountedJudgements> &counted);

} // namespace jeoul::session
