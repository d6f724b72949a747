// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/fields.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jeoul::intake {

/// Every different name of a column once, so that a million rows share a few texts and are told apart by
/// number.
class NamePool
{
public:
    /// The number of the name, which is checked like any id the first time it is seen.
    quint32 number(std::string_view bytes, qint64 line, const QString &column, ProblemList &problems);
    [[nodiscard]] const QString &name(quint32 number) const { return m_names[number]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    /// Notes names that are equal once case, blanks and Unicode form are ignored.
    void reportLookalikes(const QString &column, ProblemList &problems) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
    std::unordered_map<QString, quint32> m_byName;
    std::vector<QString> m_names;
    std::vector<qint64> m_lines;
};

} // namespace jeoul::intake
