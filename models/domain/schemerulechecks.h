// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonobjectreader.h"
#include "models/domain/scheme.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jeoul {

/// The scales and sheets of a scheme: the half of checkSchemeRules() that stands apart from points.
void checkSheetRules(const Scheme &scheme, JsonProblem &problem);

namespace rulecheck {

[[nodiscard]] inline QString at(const QString &list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

[[nodiscard]] inline bool covers(const Sheet &sheet, ItemKind kind)
{
    return sheet.itemKinds.empty()
               ? kind != ItemKind::Dossier
               : std::find(sheet.itemKinds.begin(), sheet.itemKinds.end(), kind) != sheet.itemKinds.end();
}

template <typename T>
void uniqueIds(JsonProblem &problem, const std::vector<T> &values, const QString &list)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (seen.contains(values[i].id)) {
            problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, the id “%2” stands for the second time.")
                    .arg(at(list, i), values[i].id),
                QCoreApplication::translate("SchemeJson", "Give it an id of its own."));
        }
        seen.insert(values[i].id);
    }
}

inline void positive(JsonProblem &problem, const Rational &value, const QString &path)
{
    if (value.sign() <= 0) {
        problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, a number above 0 is expected, not %2.")
                .arg(path, value.toText()));
    }
}

} // namespace rulecheck

} // namespace jeoul
