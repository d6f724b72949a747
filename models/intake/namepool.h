// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/byteindex.h"
#include "models/intake/csvtable.h"
#include "models/intake/fields.h"

#include <QString>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace jeoul::intake {

/// Every different name of a column once, so that a million rows share a few texts and are told apart by
/// number.
class NamePool
{
public:
    /// The number of the name in column `rule` of the table; it is checked like any id the first time it is
    /// seen.
    quint32 number(std::string_view bytes, qint64 line, const CsvTable &table, std::size_t rule,
                   ProblemList &problems);
    [[nodiscard]] const QString &name(quint32 number) const { return m_names[number]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }

    /// Notes names that are equal once case, blanks and Unicode form are ignored.
    void reportLookalikes(const QString &column, ProblemList &problems) const;

private:
    ByteIndex m_numbers;
    std::unordered_map<QString, quint32> m_byName;
    std::vector<QString> m_names;
    std::vector<qint64> m_lines;
};

} // namespace jeoul::intake
