// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/problem.h"

#include <QString>

#include <vector>

namespace jeoul::intake {

/// Something that must be named once in its file.
struct NamedLine
{
    QString key;
    qint64 line = 0;
};

/// Lists every group of keys that are equal, or equal once case, blanks at the ends and Unicode form are
/// ignored, as one error each with all its lines; and notes groups that differ only in leading zeros.
void findDuplicates(const std::vector<NamedLine> &named, const QString &column, ProblemList &problems);

/// Several columns that together must be unique, as one key.
[[nodiscard]] QString jointKey(const QStringList &parts);

} // namespace jeoul::intake
