// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/xlsxwriter.h"

#include "tests/exporting/exportcases.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <clocale>
#include <map>

namespace jeoul::exporting {
namespace {

using namespace reporting;

QByteArray workbook(const Report &report)
{
    const Result<QByteArray> bytes = XlsxWriter().bytes(report);
    EXPECT_TRUE(bytes.ok()) << (bytes.ok() ? std::string() : bytes.error().text().toStdString());
    return bytes.ok() ? *bytes : QByteArray();
}

/// The content of one file of the workbook; empty when it is not there.
QByteArray part(const QByteArray &book, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(book.constData(), zip_uint64_t(book.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    EXPECT_NE(archive, nullptr);
    QByteArray content;
    zip_stat_t info = {};
    if (archive && zip_stat(archive, name, 0, &info) == 0) {
        content.resize(qsizetype(info.size));
        zip_file_t *file = zip_fopen(archive, name, 0);
        EXPECT_EQ(zip_fread(file, content.data(), info.size), content.size());
        zip_fclose(file);
    }
    zip_discard(archive);
    return content;
}

QStringList sharedTexts(const QByteArray &book)
{
    QStringList texts;
    QXmlStreamReader xml(part(book, "xl/sharedStrings.xml"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("t"))
            texts << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError());
    return texts;
}

struct Cell
{
    QString type; ///< "s" for a text, empty for a number
    QString value;
    bool formula = false;
};

/// The cells of a sheet by their address.
std::map<QString, Cell> cells(const QByteArray &book, int sheet)
{
    const QStringList texts = sharedTexts(book);
    std::map<QString, Cell> out;
    QXmlStreamReader xml(part(book, QByteArray("xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml")));
    QString address;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("c")) {
            address = xml.attributes().value(QStringLiteral("r")).toString();
            out[address].type = xml.attributes().value(QStringLiteral("t")).toString();
        } else if (xml.name() == QStringLiteral("f")) {
            out[address].formula = true;
        } else if (xml.name() == QStringLiteral("v")) {
            const QString value = xml.readElementText();
            out[address].value =
                out[address].type == QStringLiteral("s") ? texts.value(value.toInt()) : value;
        }
    }
    EXPECT_FALSE(xml.hasError());
    return out;
}

Report chartReport()
{
    Report report = sampleReport();
    ReportChart chart;
    chart.title = QStringLiteral("팀별 평균");
    chart.categoryColumn = QStringLiteral("team");
    chart.valueAxis = QStringLiteral("점수");
    chart.series = {{QStringLiteral("mean"), QStringLiteral("low"), QStringLiteral("high")}};
    report.tables[0].chart = chart;
    return report;
}

TEST(XlsxWriter, textsAreTextsAndNumbersAreNumbers)
{
    const QByteArray book = workbook(sampleReport());
    auto sheet = cells(book, 2);
    EXPECT_EQ(sheet[QStringLiteral("A1")].value, QStringLiteral("대상"));
    EXPECT_EQ(sheet[QStringLiteral("A2")].value, QStringLiteral("가"));
    EXPECT_EQ(sheet[QStringLiteral("A3")].value, QStringLiteral("=나"));
    EXPECT_EQ(sheet[QStringLiteral("A3")].type, QStringLiteral("s"));
    EXPECT_EQ(sheet[QStringLiteral("C2")].value, QStringLiteral("29.85"));
    EXPECT_TRUE(sheet[QStringLiteral("C2")].type.isEmpty());
    EXPECT_EQ(sheet[QStringLiteral("C3")].value, QStringLiteral("-3"));
    EXPECT_EQ(sheet[QStringLiteral("D3")].value, QStringLiteral("회피"));
    EXPECT_EQ(sheet.count(QStringLiteral("E3")), 0U) << "absent without a reason is blank, not 0";
    for (const auto &[address, cell] : sheet)
        EXPECT_FALSE(cell.formula) << address.toStdString();
    const QByteArray styles = part(book, "xl/styles.xml");
    EXPECT_TRUE(styles.contains("formatCode=\"0.000\"")) << "places of the column";
    EXPECT_TRUE(styles.contains("Malgun Gothic"));
}

TEST(XlsxWriter, headerIsFrozenAndInfoComesFirst)
{
    const QByteArray book = workbook(sampleReport());
    const QByteArray page = part(book, "xl/worksheets/sheet2.xml");
    EXPECT_TRUE(page.contains("state=\"frozen\""));
    EXPECT_TRUE(page.contains("ySplit=\"1\""));
    EXPECT_TRUE(page.contains("9f3a &amp;&amp; co")) << "printed on the sheet: " << page.toStdString();
    auto info = cells(book, 1);
    EXPECT_EQ(info[QStringLiteral("A1")].value, QStringLiteral("평가 결과"));
    EXPECT_EQ(info[QStringLiteral("B3")].value, QStringLiteral("9f3a & co"));
    EXPECT_TRUE(part(book, "xl/workbook.xml").contains(QStringLiteral("전문가 평가 집계표").toUtf8()));
}

TEST(XlsxWriter, hostileTextsStayTexts)
{
    Report report = sampleReport();
    const QStringList hostile = {QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
                                 QStringLiteral("<b>&amp;\"'"), QStringLiteral("_x0041_"),
                                 QStringLiteral("a\nb"), QStringLiteral("http://example.org")};
    report.tables[0].rows.clear();
    for (const QString &text : hostile) {
        report.tables[0].rows.push_back({ReportCell::text(text), {}, {}, {}, {}, {}});
    }
    const QByteArray book = workbook(report);
    auto sheet = cells(book, 2);
    for (int i = 0; i < hostile.size(); ++i) {
        QString read = sheet[QStringLiteral("A%1").arg(i + 2)].value;
        read.replace(QStringLiteral("_x005F_"), QStringLiteral("_"));
        EXPECT_EQ(read, hostile.at(i));
    }
    EXPECT_FALSE(part(book, "xl/worksheets/sheet2.xml").contains("<hyperlink"));
}

TEST(XlsxWriter, longTextsRunOverSeveralRows)
{
    Report report = chartReport();
    report.tables[0].rows[0][0] = ReportCell::text(QString(70'000, u'a'));
    const QByteArray book = workbook(report);
    auto sheet = cells(book, 2);
    EXPECT_EQ(sheet[QStringLiteral("A5")].value, QStringLiteral("=나")) << "three rows below the header";
    EXPECT_LE(sheet[QStringLiteral("A2")].value.size(), 32'767);
    EXPECT_TRUE(sheet[QStringLiteral("A3")].value.startsWith(QStringLiteral("(continued)")));
    EXPECT_TRUE(part(book, "xl/charts/chart1.xml").isEmpty()) << "no chart that would count wrong rows";
}

TEST(XlsxWriter, chartHasItsOwnErrorBars)
{
    const QByteArray book = workbook(chartReport());
    QXmlStreamReader xml(part(book, "xl/charts/chart1.xml"));
    QStringList inSeries;
    QStringList distances;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QStringLiteral("c:ser"))
            depth = 1;
        else if (xml.isEndElement() && xml.qualifiedName() == QStringLiteral("c:ser"))
            depth = 0;
        else if (xml.isStartElement() && depth > 0) {
            if (depth++ == 1)
                inSeries << xml.qualifiedName().toString();
            if (xml.qualifiedName() == QStringLiteral("c:v") &&
                inSeries.last() == QStringLiteral("c:errBars")) {
                distances << xml.readElementText();
                --depth;
            }
        } else if (xml.isEndElement() && depth > 0) {
            --depth;
        }
    }
    ASSERT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    const auto bars = inSeries.indexOf(QStringLiteral("c:errBars"));
    ASSERT_GE(bars, 0) << inSeries.join(u' ').toStdString();
    EXPECT_EQ(inSeries.value(bars + 1), QStringLiteral("c:cat")) << "the order the schema wants";
    ASSERT_EQ(distances.size(), 4);
    EXPECT_NEAR(distances[0].toDouble(), 1.40, 1e-9);
    EXPECT_EQ(distances[1], QStringLiteral("0"));
    EXPECT_NEAR(distances[2].toDouble(), 1.35, 1e-9);
    auto data = cells(book, 3);
    EXPECT_NEAR(data[QStringLiteral("A2")].value.toDouble(), 1.35, 1e-9) << "the cells the bars refer to";
    EXPECT_NEAR(data[QStringLiteral("B2")].value.toDouble(), 1.40, 1e-9);
}

TEST(XlsxWriter, sameBytesTwiceWithAndWithoutCharts)
{
    EXPECT_EQ(workbook(sampleReport()), workbook(sampleReport()));
    EXPECT_EQ(workbook(chartReport()), workbook(chartReport()));
    EXPECT_TRUE(part(workbook(sampleReport()), "docProps/core.xml").contains("2000-01-01T00:00:00Z"));
}

TEST(XlsxWriter, decimalPointWhateverTheLocale)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const QByteArray plain = workbook(sampleReport());
    // Not every machine has this locale; then the test only repeats the one before.
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    EXPECT_EQ(workbook(sampleReport()), plain);
    std::setlocale(LC_NUMERIC, before.c_str());
}

TEST(XlsxWriter, chartDataOnlyWhereThereAreIntervals)
{
    EXPECT_TRUE(part(workbook(sampleReport()), "xl/worksheets/sheet3.xml").isEmpty());
}

TEST(XlsxWriter, manyTablesWithTheSameTitle)
{
    Report report = sampleReport();
    for (int i = 0; i < 3; ++i) {
        report.tables.push_back(sampleTable());
        report.tables.back().id = QStringLiteral("t%1").arg(i);
    }
    EXPECT_FALSE(part(workbook(report), "xl/worksheets/sheet5.xml").isEmpty());
}

TEST(XlsxWriter, writesWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("결과.xlsx"));
    ASSERT_TRUE(XlsxWriter().write(sampleReport(), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), workbook(sampleReport()));
    Report wrong = sampleReport();
    wrong.tables[0].rows[0].pop_back();
    EXPECT_FALSE(XlsxWriter().write(wrong, path).ok());
    EXPECT_TRUE(QFile::exists(path));
}

} // namespace
} // namespace jeoul::exporting
