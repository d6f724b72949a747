// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvreader.h"

#include "tests/intake/intakecases.h"

#include <random>

namespace jeoul::intake {
namespace {

struct Read
{
    CsvEnd end = CsvEnd::Complete;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    std::vector<Problem> problems;
};

Read read(const QByteArray &bytes, char delimiter = ',', CsvLimits limits = {})
{
    Read out;
    ProblemList problems(QStringLiteral("file.csv"));
    SilentProgress silent;
    CsvReader reader(delimiter, limits, problems, silent);
    out.end = reader.read(bytes, [&out](const CsvRecord &record) {
        QStringList cells;
        for (const std::string_view cell : record.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out.rows.push_back(cells);
        out.lines.push_back(record.line);
        return true;
    });
    out.problems = problems.take();
    return out;
}

using Rows = std::vector<QStringList>;
using Lines = std::vector<qint64>;

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList out;
    for (const char *cell : cells)
        out << QString::fromUtf8(cell);
    return out;
}

TEST(CsvReader, quotedDelimitersQuotesAndLineEnds)
{
    const Read out = read("a,b\r\n\"x,\"\"y\"\"\",\"one\ntwo\r\nthree\"\r\nlast,1");
    EXPECT_EQ(out.end, CsvEnd::Complete) << told(out.problems);
    EXPECT_EQ(out.rows, (Rows{row({"a", "b"}), row({"x,\"y\"", "one\ntwo\r\nthree"}), row({"last", "1"})}));
    EXPECT_EQ(out.lines, (Lines{1, 2, 5}));
}

TEST(CsvReader, everyLineEndAndBlankLinesKeepTheOriginalNumbers)
{
    const Read out = read("a\r1\r\n\r\n2\n\n3\r");
    EXPECT_EQ(out.rows, (Rows{row({"a"}), row({"1"}), row({"2"}), row({"3"})}));
    EXPECT_EQ(out.lines, (Lines{1, 2, 4, 6}));
}

TEST(CsvReader, otherDelimitersLeaveCommasAlone)
{
    EXPECT_EQ(read("a;b,c\n", ';').rows, (Rows{row({"a", "b,c"})}));
    EXPECT_EQ(read("a\tb c\t\n", '\t').rows, (Rows{row({"a", "b c", ""})}));
    EXPECT_EQ(read("a|b\n", '|').rows, (Rows{row({"a", "b"})}));
}

TEST(CsvReader, textWithoutQuotationMarksReadsLikeTextWithThem)
{
    // A quoted record at the end takes the whole text through the parser; what stands before it must not
    // care.
    std::mt19937 random(11);
    const QByteArray letters("ab,, \n\r;x\t\0z", 13);
    for (int round = 0; round < 400; ++round) {
        QByteArray text;
        for (std::uint_fast32_t left = random() % 60; left > 0; --left)
            text += letters.at(qsizetype(random() % 13));
        // The parser does not tell of blanks between CR and LF, and takes the two for one line end.
        while (text.contains("\r "))
            text.replace("\r ", "\r");
        const Read plain = read(text + "\nend,of text\n");
        const Read parsed = read(text + "\nend,\"of text\"\n");
        EXPECT_EQ(plain.rows, parsed.rows) << text.toPercentEncoding().constData();
        EXPECT_EQ(plain.lines, parsed.lines) << text.toPercentEncoding().constData();
    }
    EXPECT_EQ(read("a,b,").rows, (Rows{row({"a", "b", ""})})) << "a text may end without a line end";
    EXPECT_EQ(read("a , b\r\n \r\n,\nc").rows, (Rows{row({"a", "b"}), row({"c"})}));
    EXPECT_TRUE(read("").rows.empty());
}

TEST(CsvReader, limitsHoldForPlainTextToo)
{
    const CsvLimits tight{3, 5, 2};
    EXPECT_EQ(read("1,2,3\n12345,2\n", ',', tight).end, CsvEnd::Complete);
    for (const char *bad : {"a\n1,2,3,4\n5", "a\n123456\n", "a\n1\n2\n3\n", "a\n1\n2\n3"}) {
        const Read plain = read(bad, ',', tight);
        const Read parsed = read("\"" + QByteArray(bad).replace(1, 0, "\""), ',', tight);
        EXPECT_EQ(plain.end, CsvEnd::Failed) << bad;
        EXPECT_EQ(plain.rows, parsed.rows) << bad;
        EXPECT_EQ(told(plain.problems), told(parsed.problems)) << bad;
    }
}

TEST(CsvReader, cellsSpanningReadBlocks)
{
    const QByteArray big(200'000, 'x');
    const Read out = read("a,b\n\"" + big + "\n" + big + "\",2\n3,4\n");
    ASSERT_EQ(out.rows.size(), 3U) << told(out.problems);
    EXPECT_EQ(out.rows[1].front().size(), 400'001);
    EXPECT_EQ(out.lines, (Lines{1, 2, 4}));
}

TEST(CsvReader, unclosedQuoteNamesTheRowWhereItBegan)
{
    const Read out = read("a,b\n1,2\n3,\"open\n5,6\n7,8\n");
    EXPECT_EQ(out.end, CsvEnd::Failed);
    ASSERT_EQ(out.problems.size(), 1U);
    EXPECT_EQ(out.problems[0].row, 3);
    EXPECT_FALSE(out.problems[0].remedy.isEmpty());
}

TEST(CsvReader, strayQuoteNamesItsLine)
{
    const Read out = read("a,b\n1,2\n3,5\" disk\n");
    EXPECT_EQ(out.end, CsvEnd::Failed);
    ASSERT_EQ(out.problems.size(), 1U);
    EXPECT_EQ(out.problems[0].row, 3);
}

TEST(CsvReader, limitsOnColumnsRowsAndCells)
{
    const Read wide = read(QByteArray(1'000'000, ',') + "\n");
    EXPECT_EQ(wide.end, CsvEnd::Failed);
    EXPECT_EQ(wide.problems.size(), 1U);
    EXPECT_EQ(read(QByteArray(511, ',') + "x\n").end, CsvEnd::Complete);

    CsvLimits limits;
    limits.rows = 2;
    EXPECT_EQ(read("h\n1\n2\n", ',', limits).end, CsvEnd::Complete);
    EXPECT_EQ(read("h\n1\n2\n3\n", ',', limits).end, CsvEnd::Failed);

    limits.cellBytes = 100'000;
    EXPECT_EQ(read("h\n" + QByteArray(100'000, 'x') + "\n", ',', limits).end, CsvEnd::Complete);
    EXPECT_EQ(read("h\n" + QByteArray(100'001, 'x') + "\n", ',', limits).end, CsvEnd::Failed);
    EXPECT_EQ(read("h\n\"" + QByteArray(900'000, 'x'), ',', limits).end, CsvEnd::Failed);
}

TEST(CsvReader, cancelledBetweenBlocks)
{
    ProblemList problems(QStringLiteral("file.csv"));
    CancelAfter cancel(2);
    CsvReader reader(',', {}, problems, cancel);
    qint64 rows = 0;
    const CsvEnd end = reader.read(QByteArray("1,2\n").repeated(200'000), [&rows](const CsvRecord &) {
        ++rows;
        return true;
    });
    EXPECT_EQ(end, CsvEnd::Cancelled);
    EXPECT_LT(rows, 40'000);
}

TEST(CsvDialect, findsTheDelimiterByTheNamesItKnows)
{
    const auto known = [](std::string_view cell) { return cell == "team_id" || cell == "name"; };
    EXPECT_EQ(detectDialect("team_id,name;long;text;here\n", known).delimiter, ',');
    EXPECT_EQ(detectDialect("team_id;name\n", known).delimiter, ';');
    EXPECT_EQ(detectDialect("team_id\tname\n", known).delimiter, '\t');
    EXPECT_EQ(detectDialect("team_id|name\n", known).delimiter, '|');
    EXPECT_EQ(detectDialect("x;y;z\n", known).delimiter, ';');
    EXPECT_EQ(detectDialect("team_id\n", known).delimiter, ',');
    EXPECT_EQ(detectDialect("sep=;\r\nteam_id;name\r\n", known).skip, 5);
}

} // namespace
} // namespace jeoul::intake
