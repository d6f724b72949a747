// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace jeoul::exporting {

/// The interval of one bar as distances from its value; 0 where there is none.
struct ErrorBar
{
    double minus = 0;
    double plus = 0;
};

/// The error bars of one series, with the cells of the workbook that hold the distances. Without bars the
/// series has none.
struct SeriesErrorBars
{
    QString title;
    std::vector<ErrorBar> bars;
    QString minusCells; ///< such as 'Chart data'!$A$2:$A$6
    QString plusCells;
};
using ChartErrorBars = std::vector<SeriesErrorBars>;

/// Builds one workbook with libxlsxwriter: an info sheet, one sheet a table, and one with the lengths of
/// error bars when charts have any.
class XlsxBook
{
public:
    struct Look
    {
        QString font;
        qint64 createdMs = 0;
    };

    XlsxBook(const QString &path, const QString &temporaryFolder, Look look);
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;
    ~XlsxBook();

    [[nodiscard]] Status add(const reporting::Report &report);
    /// Writes the file. The book is finished afterwards.
    [[nodiscard]] Status close();

    /// What the native charts still lack, in the order of their files in the workbook.
    [[nodiscard]] const std::vector<ChartErrorBars> &errorBars() const { return m_errorBars; }

private:
    struct Formats;
    struct Sheet;

    void makeFormats();
    [[nodiscard]] lxw_format *numberFormat(const reporting::ReportColumn &column);
    [[nodiscard]] Status addInfo(const reporting::Report &report, const QString &name);
    [[nodiscard]] Status addTable(const reporting::ReportTable &table, const QString &name,
                                  const QByteArray &footer);
    [[nodiscard]] Status writeHeader(Sheet &sheet);
    [[nodiscard]] Status writeRow(Sheet &sheet, const std::vector<reporting::ReportCell> &cells);
    [[nodiscard]] Status writeCell(Sheet &sheet, int column, const reporting::ReportCell &cell);
    [[nodiscard]] Status writePieces(Sheet &sheet, int column, const QStringList &pieces, bool absent);
    [[nodiscard]] Status writeNotes(Sheet &sheet);
    void fitColumns(const Sheet &sheet);
    void addChart(const Sheet &sheet);
    [[nodiscard]] Status addChartData(const QString &name);
    [[nodiscard]] Status writeDistances(lxw_worksheet *page, int column, const SeriesErrorBars &series,
                                        double ErrorBar::*side, const QString &title);
    [[nodiscard]] Status said(int code) const;

    lxw_workbook *m_book = nullptr;
    std::unique_ptr<Formats> m_formats;
    Look m_look;
    QByteArray m_path;
    QByteArray m_temporaryFolder;
    std::vector<ChartErrorBars> m_errorBars;
};

} // namespace jeoul::exporting
