// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"

#include <QString>
#include <QStringList>

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

/// `count` different code names, sorted. Words that contain a term of `avoid`, or stand inside one, are never
/// taken (compared folded, in both spellings). When there are more teams than words, numbered forms follow
/// ("버들 2").
[[nodiscard]] std::vector<QString> drawCodeNames(int count, const QStringList &avoid, RandomSource &random);

/// The romanised form of a code name ("버들 2" -> "Beodeul 2"); the name itself when it is not one of ours.
[[nodiscard]] QString latinCodeName(const QString &code);

} // namespace jeoul::blinding
