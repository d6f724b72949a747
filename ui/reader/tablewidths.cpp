// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tablewidths.h"

#include <algorithm>
#include <numeric>

namespace jeoul::reader {

namespace {

constexpr char16_t kFirstWide = 0x1100; ///< Hangul, Han, kana and what stands behind them are an em wide
constexpr double kWide = 1.05;
constexpr double kNarrow = 0.62; ///< a Latin letter, on the wide side: a column must hold its words
constexpr int kLongestWord = 24; ///< longer ones get places to break, see DocumentWriter::text()

} // namespace

TableWidths::TableWidths(int columns)
    : m_columns(static_cast<std::size_t>(std::max(columns, 0)), Column{1, 1})
{
}

TableWidths::Column TableWidths::measured(const QString &words)
{
    Column out;
    double word = 0;
    int letters = 0;
    for (const QChar c : words) {
        const double width = c.unicode() >= kFirstWide ? kWide : kNarrow;
        out.line += width;
        const bool ends = c.isSpace() || letters >= kLongestWord;
        word = c.isSpace() ? 0 : (ends ? width : word + width);
        letters = c.isSpace() ? 0 : (ends ? 1 : letters + 1);
        out.word = std::max(out.word, word);
    }
    return out;
}

void TableWidths::add(int column, const QString &words)
{
    if (column < 0 || column >= static_cast<int>(m_columns.size()))
        return;
    Column &wanted = m_columns[static_cast<std::size_t>(column)];
    const Column cell = measured(words);
    wanted.line = std::max(wanted.line, cell.line);
    wanted.word = std::max(wanted.word, cell.word);
}

bool TableWidths::staysWhole(const QString &words)
{
    const Column cell = measured(words);
    return cell.line <= kWholeLine || (cell.line <= kWholeWord && cell.line <= cell.word);
}

std::vector<double> TableWidths::widths() const
{
    std::vector<std::size_t> byLine(m_columns.size());
    std::iota(byLine.begin(), byLine.end(), std::size_t{0});
    std::stable_sort(byLine.begin(), byLine.end(), [this](std::size_t one, std::size_t other) {
        return m_columns[one].line < m_columns[other].line;
    });
    std::vector<double> out(m_columns.size());
    double room = kRoom;
    auto left = static_cast<double>(m_columns.size());
    for (const std::size_t column : byLine) {
        const Column &wanted = m_columns[column];
        out[column] = std::max(wanted.word, std::min(wanted.line, std::max(room, 0.0) / left));
        room -= out[column];
        --left;
    }
    return out;
}

} // namespace jeoul::reader
