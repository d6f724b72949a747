// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/namepool.h"

#include "models/intake/duplicates.h"

namespace jeoul::intake {

quint32 NamePool::number(std::string_view bytes, qint64 line, const CsvTable &table, std::size_t rule,
                         ProblemList &problems)
{
    if (const std::optional<quint32> known = m_numbers.find(bytes))
        return *known;
    const QString raw = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString name = readId(raw, {line, table.columnName(rule)}, problems);
    const auto [entry, fresh] = m_byName.try_emplace(name, static_cast<quint32>(m_names.size()));
    if (fresh) {
        m_names.push_back(name);
        m_lines.push_back(line);
    }
    // A blank name is wrong in every row, so it is not remembered.
    if (!name.isEmpty())
        m_numbers.insert(bytes, entry->second);
    return entry->second;
}

void NamePool::reportLookalikes(const QString &column, ProblemList &problems) const
{
    std::vector<NamedLine> named;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        named.push_back({m_names[i], m_lines[i]});
    findDuplicates(named, column, problems);
}

} // namespace jeoul::intake
