// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::intake {

enum class Need { Required, Optional };

/// A column (or JSON key) a file may have.
struct ColumnRule
{
    const char *id; ///< the name that stands in resources/formats/intake.md
    Need need;
};

/// How two header names are compared: case folded, NFC, without blanks, underscores and hyphens.
[[nodiscard]] QString headerKey(const QString &name);

/// The other names a column answers to, English and Korean, in the form of headerKey().
[[nodiscard]] QStringList synonyms(const QString &columnId);

/// The Korean name under which a column is written in templates; empty when it has none.
[[nodiscard]] QString koreanName(const QString &columnId);

/// Which of the rules a header name means, or -1. The exact name of another rule never counts as a synonym.
[[nodiscard]] int matchColumn(const std::vector<ColumnRule> &rules, const QString &header);

} // namespace jeoul::intake
