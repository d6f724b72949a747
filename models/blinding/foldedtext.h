// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::blinding {

/// A text in the form names are compared in (NFKC, case folded, invisible characters gone), with the way
/// back: unit i of `folded` comes from the UTF-16 units [from[i], to[i]) of the original.
struct FoldedText
{
    QString folded;
    std::vector<qsizetype> from;
    std::vector<qsizetype> to;
};

[[nodiscard]] FoldedText foldWithMap(const QString &original);

} // namespace jeoul::blinding
