// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/sheetlayout.h"

#include "tests/exporting/exportcases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace jeoul::exporting {
namespace {

using namespace reporting;

TEST(SheetLayout, CountsTheLinesOfAWrappedText)
{
    EXPECT_EQ(wrappedLines(QString(), 10), 1);
    EXPECT_EQ(wrappedLines(QStringLiteral("one two"), 7), 1);
    EXPECT_EQ(wrappedLines(QStringLiteral("one two"), 6), 2) << "words stay whole";
    EXPECT_EQ(wrappedLines(QStringLiteral("one\ntwo\n"), 9), 3);
    EXPECT_EQ(wrappedLines(QString(20, u'x'), 10), 2) << "a word that is too long is broken";
    EXPECT_EQ(wrappedLines(QString(21, u'x'), 10), 3);
    EXPECT_EQ(wrappedLines(QString(10, u'가'), 10), 2) << "Hangul takes two characters";
}

ReportTable tableOf(std::size_t columns, const QString &title, const QString &text)
{
    ReportTable table;
    std::vector<ReportCell> row;
    for (std::size_t i = 0; i < columns; ++i) {
        ReportColumn column;
        column.id = QString::number(i);
        column.title = title;
        table.columns.push_back(column);
        row.push_back(ReportCell::text(text));
    }
    table.rows.push_back(row);
    return table;
}

TEST(SheetLayout, HeadersTakeThreeLinesBeforeTheyWidenAColumn)
{
    const SheetLayout layout =
        layoutOf(tableOf(1, QStringLiteral("Global individual benchmarks (10)"), QStringLiteral("9.9")));
    EXPECT_EQ(layout.headerLines, 3);
    EXPECT_LE(layout.widths.front(), 18);
    EXPECT_EQ(layout.rowLines.front(), 1);
}

TEST(SheetLayout, ManyColumnsStayNarrowAndTheirRowsGrow)
{
    const QString remark = QStringLiteral("decided by the committee, see the minutes of the second day");
    const SheetLayout few = layoutOf(tableOf(3, QStringLiteral("Remarks"), remark));
    const SheetLayout many = layoutOf(tableOf(12, QStringLiteral("Remarks"), remark));
    EXPECT_EQ(few.rowLines.front(), 1);
    EXPECT_GT(few.widths.front(), remark.size());
    EXPECT_LT(many.widths.front(), 26);
    EXPECT_EQ(many.rowLines.front(), wrappedLines(remark, many.widths.front() - 3));
    EXPECT_GE(many.rowLines.front(), 3);
}

} // namespace
} // namespace jeoul::exporting
