// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/xlsxbook.h"

#include "models/exporting/sheetlayout.h"
#include "models/exporting/spreadsheettext.h"
#include "models/exporting/words.h"

#include <xlsxwriter.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace jeoul::exporting {

using namespace reporting;
using namespace spreadsheettext;

namespace {

constexpr int kMaxRows = 1'048'576;
constexpr int kInfoWidth = 90;
constexpr int kMostLines = 27;       ///< a row is at most 409 points high
constexpr double kLineHeight = 15.0; ///< points, for kFontSize
constexpr int kFooterUnits = 180;    ///< Excel allows 255 with the codes
constexpr double kFontSize = 10;
constexpr qint64 kDefaultCreatedMs = 946'684'800'000; ///< 2000-01-01: the same table gives the same bytes
constexpr lxw_color_t kHeaderFill = 0xE7ECF2;
constexpr lxw_color_t kAbsentGrey = 0x6B6B6B;

Error tooManyRows(const QString &title)
{
    return Error(ErrorCode::BadInput,
                 Words::tr("The table “%1” has more rows than a sheet can hold.").arg(title))
        .advising(Words::tr("Export it as CSV."));
}

void printOnOnePageWidth(lxw_worksheet *page)
{
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(page, kA4);
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
}

void setLines(lxw_worksheet *page, lxw_row_t row, int lines)
{
    if (lines > 1)
        worksheet_set_row(page, row, kLineHeight * std::min(lines, kMostLines), nullptr);
}

/// What every printed sheet says about itself.
QByteArray footerOf(const Report &report)
{
    QStringList parts;
    for (const ReportLine &line : report.metadata)
        parts << line.label + QStringLiteral(": ") + line.value;
    QString text = parts.join(QStringLiteral(" · ")).simplified().left(kFooterUnits);
    text.replace(u'&', QStringLiteral("&&"));
    return QByteArray("&L&8") + cellBytes(text.left(kFooterUnits)) + "&R&8&P / &N";
}

} // namespace

struct XlsxBook::Formats
{
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *absent = nullptr;
    lxw_format *note = nullptr;
    lxw_format *title = nullptr;
    std::map<QByteArray, lxw_format *> numbers; ///< by number format
};

/// A sheet while it is being filled.
struct XlsxBook::Sheet
{
    const ReportTable &table;
    lxw_worksheet *page = nullptr;
    QByteArray name;
    int row = 0;
    int rowsOfCurrent = 1;    ///< sheet rows the current table row takes
    bool hasLongRows = false; ///< some table row takes several sheet rows
    SheetLayout layout;
};

XlsxBook::XlsxBook(const QString &path, const QString &temporaryFolder, Look look)
    : m_formats(std::make_unique<Formats>())
    , m_look(std::move(look))
    , m_path(QFile::encodeName(path))
    , m_temporaryFolder(QFile::encodeName(temporaryFolder))
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = m_temporaryFolder.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (m_book)
        makeFormats();
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxBook::makeFormats()
{
    const QByteArray font = cellBytes(m_look.font);
    const auto make = [this, &font] {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, font.constData());
        format_set_font_size(format, kFontSize);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    m_formats->header = make();
    format_set_bold(m_formats->header);
    format_set_bg_color(m_formats->header, kHeaderFill);
    format_set_border(m_formats->header, LXW_BORDER_THIN);
    format_set_text_wrap(m_formats->header);
    m_formats->text = make();
    format_set_text_wrap(m_formats->text);
    format_set_indent(m_formats->text, 1); // keeps a text off the number to its left
    m_formats->absent = make();
    format_set_text_wrap(m_formats->absent);
    format_set_indent(m_formats->absent, 1);
    format_set_font_color(m_formats->absent, kAbsentGrey);
    m_formats->note = make();
    format_set_font_color(m_formats->note, kAbsentGrey);
    m_formats->title = make();
    format_set_bold(m_formats->title);
    format_set_font_size(m_formats->title, kFontSize + 4);
}

lxw_format *XlsxBook::numberFormat(const ReportColumn &column)
{
    QByteArray code = "General";
    if (column.kind == ColumnKind::Integer || column.places == 0)
        code = "0";
    else if (column.places > 0)
        code = "0." + QByteArray(column.places, '0');
    lxw_format *&format = m_formats->numbers[code];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_font_name(format, cellBytes(m_look.font).constData());
        format_set_font_size(format, kFontSize);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(format, code.constData());
    }
    return format;
}

Status XlsxBook::said(int code) const
{
    if (code == LXW_NO_ERROR)
        return done();
    return Error(ErrorCode::Io, Words::tr("The workbook could not be written."))
        .because(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

Status XlsxBook::add(const Report &report)
{
    if (!m_book)
        return said(LXW_ERROR_MEMORY_MALLOC_FAILED);
    JEOUL_TRY(checkReport(report));
    QByteArray title = cellBytes(report.title.left(255));
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.created =
        static_cast<time_t>((m_look.createdMs > 0 ? m_look.createdMs : kDefaultCreatedMs) / 1000);
    JEOUL_TRY(said(workbook_set_properties(m_book, &properties)));
    QStringList titles = {Words::tr("Info")};
    for (const ReportTable &table : report.tables)
        titles << (table.title.isEmpty() ? table.id : table.title);
    titles << Words::tr("Chart data");
    const QStringList names = sheetNames(titles);
    JEOUL_TRY(addInfo(report, names.front()));
    for (std::size_t i = 0; i < report.tables.size(); ++i)
        JEOUL_TRY(addTable(report.tables[i], names.at(static_cast<qsizetype>(i) + 1), footerOf(report)));
    return addChartData(names.back());
}

Status XlsxBook::addInfo(const Report &report, const QString &name)
{
    lxw_worksheet *page = workbook_add_worksheet(m_book, cellBytes(name).constData());
    if (!page)
        return said(LXW_ERROR_SHEETNAME_ALREADY_USED);
    worksheet_write_string(page, 0, 0, cellBytes(report.title).constData(), m_formats->title);
    lxw_row_t row = 2;
    const auto add = [&](const QString &label, const QString &value) {
        for (const QString &piece : cellPieces(value)) {
            setLines(page, row, wrappedLines(piece, kInfoWidth));
            worksheet_write_string(page, row, 0, cellBytes(label).constData(), m_formats->text);
            worksheet_write_string(page, row++, 1, cellBytes(piece).constData(), m_formats->text);
        }
    };
    for (const ReportLine &line : report.metadata)
        add(line.label, line.value);
    for (const ReportTable &table : report.tables) {
        for (const QString &note : table.notes)
            add(table.title, note);
    }
    worksheet_set_column(page, 0, 0, 28, nullptr);
    worksheet_set_column(page, 1, 1, kInfoWidth, nullptr);
    printOnOnePageWidth(page);
    return done();
}

Status XlsxBook::addTable(const ReportTable &table, const QString &name, const QByteArray &footer)
{
    Sheet sheet{table, nullptr, cellBytes(name), 0, 1, false, layoutOf(table)};
    sheet.page = workbook_add_worksheet(m_book, sheet.name.constData());
    if (!sheet.page)
        return said(LXW_ERROR_SHEETNAME_ALREADY_USED);
    JEOUL_TRY(writeHeader(sheet));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        setLines(sheet.page, static_cast<lxw_row_t>(sheet.row), sheet.layout.rowLines[i]);
        JEOUL_TRY(writeRow(sheet, table.rows[i]));
    }
    addChart(sheet);
    JEOUL_TRY(writeNotes(sheet));
    fitColumns(sheet);
    worksheet_freeze_panes(sheet.page, 1, 0);
    printOnOnePageWidth(sheet.page);
    worksheet_repeat_rows(sheet.page, 0, 0);
    return said(worksheet_set_footer(sheet.page, footer.constData()));
}

Status XlsxBook::writeHeader(Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.table.columns.size(); ++i) {
        const QString title = sheet.table.columns[i].title.left(255);
        JEOUL_TRY(said(worksheet_write_string(sheet.page, 0, static_cast<lxw_col_t>(i),
                                              cellBytes(title).constData(), m_formats->header)));
    }
    setLines(sheet.page, 0, sheet.layout.headerLines);
    sheet.row = 1;
    return done();
}

Status XlsxBook::writeRow(Sheet &sheet, const std::vector<ReportCell> &cells)
{
    sheet.rowsOfCurrent = 1;
    for (std::size_t i = 0; i < cells.size(); ++i)
        JEOUL_TRY(writeCell(sheet, static_cast<int>(i), cells[i]));
    sheet.hasLongRows = sheet.hasLongRows || sheet.rowsOfCurrent > 1;
    sheet.row += sheet.rowsOfCurrent;
    return done();
}

Status XlsxBook::writeCell(Sheet &sheet, int column, const ReportCell &cell)
{
    const auto index = static_cast<std::size_t>(column);
    const QString text = cellText(cell, sheet.table.columns[index]);
    if (sheet.row >= kMaxRows)
        return tooManyRows(sheet.table.title);
    if (!cell.isNumber())
        return text.isEmpty() ? done() : writePieces(sheet, column, cellPieces(text), cell.isAbsent());
    return said(worksheet_write_number(sheet.page, static_cast<lxw_row_t>(sheet.row),
                                       static_cast<lxw_col_t>(column), cell.doubleValue(),
                                       numberFormat(sheet.table.columns[index])));
}

Status XlsxBook::writePieces(Sheet &sheet, int column, const QStringList &pieces, bool absent)
{
    lxw_format *format = absent ? m_formats->absent : m_formats->text;
    if (sheet.row + pieces.size() > kMaxRows)
        return tooManyRows(sheet.table.title);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        JEOUL_TRY(said(worksheet_write_string(sheet.page, static_cast<lxw_row_t>(sheet.row + i),
                                              static_cast<lxw_col_t>(column),
                                              cellBytes(pieces.at(i)).constData(), format)));
    }
    sheet.rowsOfCurrent = std::max(sheet.rowsOfCurrent, static_cast<int>(pieces.size()));
    return done();
}

Status XlsxBook::writeNotes(Sheet &sheet)
{
    auto row = static_cast<lxw_row_t>(sheet.row + 1);
    for (const QString &note : sheet.table.notes) {
        if (row >= kMaxRows)
            return tooManyRows(sheet.table.title);
        // Notes run over the columns beside them, so they are not wrapped into the first one.
        JEOUL_TRY(said(worksheet_write_string(
            sheet.page, row++, 0, cellBytes(cellPieces(note).front()).constData(), m_formats->note)));
    }
    return done();
}

void XlsxBook::fitColumns(const Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.layout.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet.page, column, column, sheet.layout.widths[i], nullptr);
    }
}

namespace {

std::vector<ErrorBar> barsOf(const ReportTable &table, const ReportSeries &series)
{
    if (series.lowColumn.isEmpty())
        return {};
    const auto place = [&table](const QString &id) {
        return static_cast<std::size_t>(table.columnIndex(id));
    };
    std::vector<ErrorBar> bars;
    for (const std::vector<ReportCell> &row : table.rows) {
        const ReportCell &value = row[place(series.valueColumn)];
        const ReportCell &low = row[place(series.lowColumn)];
        const ReportCell &high = row[place(series.highColumn)];
        const bool known = value.isNumber() && low.isNumber() && high.isNumber();
        bars.push_back(known ? ErrorBar{value.doubleValue() - low.doubleValue(),
                                        high.doubleValue() - value.doubleValue()}
                             : ErrorBar());
    }
    return bars;
}

} // namespace

void XlsxBook::addChart(const Sheet &sheet)
{
    const ReportTable &table = sheet.table;
    // Bars are counted by sheet rows, so a table whose rows run over several has none.
    if (!table.chart || table.rows.empty() || sheet.hasLongRows)
        return;
    lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_COLUMN);
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    const auto categories = static_cast<lxw_col_t>(table.columnIndex(table.chart->categoryColumn));
    ChartErrorBars bars;
    for (const ReportSeries &series : table.chart->series) {
        const auto values = static_cast<lxw_col_t>(table.columnIndex(series.valueColumn));
        lxw_chart_series *bar = chart_add_series(chart, nullptr, nullptr);
        const char *name = sheet.name.constData();
        chart_series_set_categories(bar, name, 1, categories, last, categories);
        chart_series_set_values(bar, name, 1, values, last, values);
        chart_series_set_name_range(bar, name, 0, values);
        bars.push_back({table.columns[values].title, barsOf(table, series), {}, {}});
    }
    chart_title_set_name(chart, cellBytes(table.chart->title).constData());
    chart_axis_set_name(chart->y_axis, cellBytes(table.chart->valueAxis).constData());
    if (bars.size() == 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    worksheet_insert_chart(sheet.page, 1, static_cast<lxw_col_t>(table.columns.size() + 1), chart);
    m_errorBars.push_back(std::move(bars));
}

Status XlsxBook::writeDistances(lxw_worksheet *page, int column, const SeriesErrorBars &series,
                                double ErrorBar::*side, const QString &title)
{
    const auto place = static_cast<lxw_col_t>(column);
    JEOUL_TRY(said(
        worksheet_write_string(page, 0, place, cellBytes(title.left(255)).constData(), m_formats->header)));
    worksheet_set_column(page, place, place, std::min(displayWidth(title) + 2, kInfoWidth), nullptr);
    for (std::size_t i = 0; i < series.bars.size(); ++i) {
        JEOUL_TRY(said(worksheet_write_number(page, static_cast<lxw_row_t>(i + 1), place,
                                              std::max(0.0, series.bars[i].*side), nullptr)));
    }
    return done();
}

Status XlsxBook::addChartData(const QString &name)
{
    lxw_worksheet *page = nullptr;
    int column = 0;
    const auto cells = [&name](int place, std::size_t count) {
        std::array<char, LXW_MAX_COL_NAME_LENGTH> letters = {};
        lxw_col_to_name(letters.data(), static_cast<lxw_col_t>(place), 0);
        const QString letter = QString::fromLatin1(letters.data());
        return QStringLiteral("'%1'!$%2$2:$%2$%3")
            .arg(QString(name).replace(u'\'', QStringLiteral("''")), letter)
            .arg(count + 1);
    };
    for (ChartErrorBars &chart : m_errorBars) {
        for (SeriesErrorBars &series : chart) {
            if (series.bars.empty())
                continue;
            if (!page)
                page = workbook_add_worksheet(m_book, cellBytes(name).constData());
            if (!page)
                return said(LXW_ERROR_SHEETNAME_ALREADY_USED);
            series.minusCells = cells(column, series.bars.size());
            JEOUL_TRY(writeDistances(page, column++, series, &ErrorBar::minus,
                                     Words::tr("%1: down to the lower end").arg(series.title)));
            series.plusCells = cells(column, series.bars.size());
            JEOUL_TRY(writeDistances(page, column++, series, &ErrorBar::plus,
                                     Words::tr("%1: up to the upper end").arg(series.title)));
        }
    }
    return done();
}

Status XlsxBook::close()
{
    if (!m_book)
        return said(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return said(workbook_close(std::exchange(m_book, nullptr)));
}

} // namespace jeoul::exporting
