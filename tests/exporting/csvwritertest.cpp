// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csvwriter.h"

#include "models/exporting/csvguard.h"
#include "models/intake/csvreader.h"
#include "models/intake/decode.h"
#include "tests/exporting/exportcases.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <random>

namespace jeoul::exporting {
namespace {

using namespace reporting;

QByteArray written(const ReportTable &table, CsvWriter::Options options = {})
{
    const Result<QByteArray> bytes = CsvWriter(options).bytes(table);
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : QByteArray();
}

/// What our own reader makes of the file.
std::vector<QStringList> readBack(const QByteArray &bytes, char delimiter)
{
    std::vector<QStringList> rows;
    const auto text = intake::decode(bytes);
    EXPECT_TRUE(text.ok());
    intake::ProblemList problems(QStringLiteral("export.csv"));
    SilentProgress silent;
    intake::CsvReader reader(delimiter, {}, problems, silent);
    const auto end = reader.read(text->utf8, [&rows](const intake::CsvRecord &record) {
        QStringList cells;
        for (const std::string_view cell : record.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        rows.push_back(cells);
        return true;
    });
    EXPECT_EQ(end, intake::CsvEnd::Complete);
    return rows;
}

ReportTable textTable(const std::vector<QStringList> &rows)
{
    ReportTable table;
    table.id = QStringLiteral("t");
    for (int i = 0; i < rows.front().size(); ++i)
        table.columns.push_back(
            {QStringLiteral("c%1").arg(i), QStringLiteral("c%1").arg(i), ColumnKind::Text, -1});
    for (const QStringList &row : rows) {
        std::vector<ReportCell> cells;
        for (const QString &cell : row)
            cells.push_back(ReportCell::text(cell));
        table.rows.push_back(cells);
    }
    return table;
}

TEST(CsvWriter, theWholeFileByteForByte)
{
    EXPECT_EQ(written(sampleTable()), QByteArray("\xEF\xBB\xBF"
                                                 "대상,유효 n,절사평균,α,하한,상한\r\n"
                                                 "가,8,29.85,0.743,28.50,31.25\r\n"
                                                 "'=나,7,-3.00,회피,,\r\n"));
}

TEST(CsvWriter, optionsForPrograms)
{
    const QByteArray bytes = written(sampleTable(), {false, ';', true});
    EXPECT_TRUE(bytes.startsWith("team;n;mean;alpha;low;high\r\n")) << bytes.toStdString();
}

TEST(CsvWriter, formulasAreGuardedAndNumbersAreNot)
{
    const QStringList risky = {QStringLiteral("=1+1"),
                               QStringLiteral("+1"),
                               QStringLiteral("-1"),
                               QStringLiteral("@SUM(A1)"),
                               QStringLiteral("\t=1"),
                               QStringLiteral("\r=1"),
                               QStringLiteral("\nx"),
                               QStringLiteral(u"\uFF1D1"),
                               QStringLiteral(u"\uFF0B1"),
                               QStringLiteral(u"\uFF0D1"),
                               QStringLiteral(u"\uFF20a"),
                               QStringLiteral("  =1"),
                               QStringLiteral("\"=1"),
                               QStringLiteral("'=1"),
                               QStringLiteral(u"\u00A0\u3000=1"),
                               QStringLiteral(u"\u200B=1"),
                               QStringLiteral("=cmd|'/c calc'!A0"),
                               QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")};
    for (const QString &text : risky) {
        EXPECT_TRUE(csvguard::isRisky(text)) << text.toStdString();
        EXPECT_EQ(csvguard::guarded(text), u'\'' + text);
        EXPECT_EQ(csvguard::original(csvguard::guarded(text)), text);
        const auto rows = readBack(written(textTable({{text, QStringLiteral("x")}})), ',');
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_TRUE(rows[1].front().startsWith(u'\'')) << text.toStdString();
    }
    for (const QString &text :
         {QStringLiteral("a=b"), QStringLiteral("3-1"), QString(), QStringLiteral("'quoted'")}) {
        EXPECT_FALSE(csvguard::isRisky(text)) << text.toStdString();
        EXPECT_EQ(csvguard::original(text), text);
    }
    EXPECT_TRUE(written(sampleTable()).contains(",-3.00,")) << "a negative number stays a number";
}

TEST(CsvWriter, headerAndReasonsAreTextToo)
{
    ReportTable table = sampleTable();
    table.columns[0].title = QStringLiteral("=header");
    table.rows[1][3] = ReportCell::absent(QStringLiteral("@reason"));
    const QByteArray bytes = written(table);
    EXPECT_TRUE(bytes.contains("'=header,"));
    EXPECT_TRUE(bytes.contains(",'@reason,"));
}

/// Random texts from characters that make trouble. Read back they are equal, whatever the delimiter.
TEST(CsvWriter, roundTripThroughOurReader)
{
    const QString alphabet = QStringLiteral(u"ab,;|\t\"'\n\r =+-@가\u1112\u1161\U0001F600\\ ");
    std::mt19937 random(20260722);
    const auto number = [&random](quint32 bound) { return static_cast<quint32>(random()) % bound; };
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::vector<QStringList> rows;
        for (int r = 0; r < 200; ++r) {
            QStringList row = {QStringLiteral("row")};
            for (int c = 0; c < 4; ++c) {
                QString cell;
                for (quint32 left = number(8); left > 0; --left)
                    cell += alphabet.at(qsizetype(number(quint32(alphabet.size()))));
                row << QString::fromUtf8(cell.toUtf8()); // no halves of surrogate pairs
            }
            rows.push_back(row);
        }
        const auto back = readBack(written(textTable(rows), {true, delimiter, false}), delimiter);
        ASSERT_EQ(back.size(), rows.size() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QStringList original;
            for (const QString &cell : back[i + 1])
                original << csvguard::original(cell);
            ASSERT_EQ(original, rows[i]) << "delimiter " << delimiter << " row " << i;
        }
    }
}

TEST(CsvWriter, sameBytesInEveryLocale)
{
    const QByteArray once = written(sampleTable());
    const QLocale before;
    for (const auto language : {QLocale::German, QLocale::Turkish, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(written(sampleTable()), once);
    }
    QLocale::setDefault(before);
}

TEST(CsvWriter, writesOverWhatIsThereAndOneFileATable)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    ASSERT_TRUE(CsvWriter().write(sampleTable(), path).ok());
    ASSERT_TRUE(CsvWriter().write(sampleTable(), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), written(sampleTable()));
    const auto paths = CsvWriter().writeAll(sampleReport(), folder.path(), QStringLiteral("결과"));
    ASSERT_TRUE(paths.ok());
    EXPECT_EQ(paths->size(), 2);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("결과-panel.csv"))));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("결과-info.csv"))));
    EXPECT_FALSE(CsvWriter().write(sampleTable(), folder.filePath(QStringLiteral("no/t.csv"))).ok());
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.part")}).size(), 0);
}

} // namespace
} // namespace jeoul::exporting
