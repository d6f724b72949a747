// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace jeoul::cli {

namespace {

QString padded(const QString &text, int width, bool left)
{
    const QString blanks(std::max(0, width - TextTable::width(text)), u' ');
    return left ? text + blanks : blanks + text;
}

} // namespace

TextTable::TextTable(QStringList head)
{
    m_rows.push_back(std::move(head));
}

void TextTable::add(QStringList row)
{
    m_rows.push_back(std::move(row));
}

int TextTable::width(const QString &text)
{
    int out = 0;
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        const bool wide = script == QChar::Script_Hangul || script == QChar::Script_Han ||
                          script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
        out += wide ? 2 : 1;
    }
    return out;
}

void TextTable::print(Terminal &terminal) const
{
    const qsizetype columns = m_rows.front().size();
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < columns; ++i) {
            int &widest = widths[static_cast<std::size_t>(i)];
            widest = std::max(widest, width(row[i]));
        }
    }
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (qsizetype i = 0; i + 1 < columns; ++i)
            cells << padded(row[i], widths[static_cast<std::size_t>(i)], i == 0);
        cells << row.last();
        QString line = cells.join(QStringLiteral("  "));
        while (line.endsWith(u' '))
            line.chop(1);
        terminal.print(line);
    }
}

} // namespace jeoul::cli
