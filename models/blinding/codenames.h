// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace jeoul::blinding {

/// A neutral Korean word (a tree, a flower, a river) that stands for a team until unsealing, with its
/// romanised form for English reports.
struct CodeWord
{
    QString korean;
    QString latin;
};

/// All words code names are drawn from.
[[nodiscard]] const std::vector<CodeWord> &codeWords();

/// What code names keep away from. All comparisons are folded and look at both spellings.
struct CodeNameLimits
{
    QStringList terms;        ///< never taken: words that contain one of these or stand inside one
    std::set<QString> spoken; ///< CodeWord::korean; taken only when the other words are fewer than the teams
};

/// The words that stand somewhere in `texts` (CodeWord::korean). A report that says "내린" where a response
/// says it too would confuse, and a search for code names in a packet should find nothing.
[[nodiscard]] std::set<QString> codeWordsIn(const QStringList &texts);

/// `count` different code names, sorted. When there are more teams than words, numbered forms follow ("버들
/// 2").
[[nodiscard]] std::vector<QString> drawCodeNames(int count, const CodeNameLimits &limits,
                                                 RandomSource &random);

/// The romanised form of a code name ("버들 2" -> "Beodeul 2"); the name itself when it is not one of ours.
[[nodiscard]] QString latinCodeName(const QString &code);

} // namespace jeoul::blinding
