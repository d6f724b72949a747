// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/sheetlayout.h"

#include "models/exporting/spreadsheettext.h"

#include <algorithm>

namespace jeoul::exporting {

using namespace reporting;
using namespace spreadsheettext;

namespace {

constexpr int kNarrowest = 8;
constexpr int kWidest = 60;
constexpr int kWidestOfMany = 22;
constexpr std::size_t kManyColumns = 8;
constexpr int kHeaderLines = 3;
constexpr int kMargin = 3; ///< the indent of a text, and room before the next column

/// The narrowest width at which a title takes no more lines than a header may have.
int headerWidth(const QString &title)
{
    int width = kNarrowest;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts))
        width = std::max(width, std::min(displayWidth(word), kWidestOfMany));
    while (width < kWidest && wrappedLines(title, width) > kHeaderLines)
        ++width;
    return width;
}

} // namespace

int wrappedLines(const QString &text, int width)
{
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        int used = 0;
        ++lines;
        for (const QString &word : paragraph.split(u' ')) {
            const int length = displayWidth(word);
            if (used > 0 && used + 1 + length > width) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            // A word that is wider than the cell is broken.
            lines += std::max(used - 1, 0) / width;
            used = used > width ? (used - 1) % width + 1 : used;
        }
    }
    return lines;
}

SheetLayout layoutOf(const ReportTable &table)
{
    SheetLayout layout;
    const int widest = table.columns.size() > kManyColumns ? kWidestOfMany : kWidest;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        int width = headerWidth(table.columns[i].title);
        for (const std::vector<ReportCell> &row : table.rows)
            width = std::max(width, std::min(displayWidth(cellText(row[i], table.columns[i])), widest));
        layout.widths.push_back(width + kMargin);
        layout.headerLines = std::max(layout.headerLines, wrappedLines(table.columns[i].title, width));
    }
    for (const std::vector<ReportCell> &row : table.rows) {
        int lines = 1;
        for (std::size_t i = 0; i < row.size(); ++i)
            lines =
                std::max(lines, wrappedLines(cellText(row[i], table.columns[i]), layout.widths[i] - kMargin));
        layout.rowLines.push_back(lines);
    }
    return layout;
}

} // namespace jeoul::exporting
