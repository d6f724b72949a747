// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/xlsxerrorbars.h"

#include "models/exporting/words.h"

#include <zip.h>

#include <QLocale>

#include <algorithm>
#include <memory>
#include <utility>

namespace jeoul::exporting {

namespace {

/// 1 January 1980 in the format of ZIP files, so that equal workbooks are equal byte for byte.
constexpr zip_uint16_t kZipDate = 0x21;

struct Entry
{
    QByteArray name;
    QByteArray content;
};

Error archiveError(const QString &detail)
{
    return Error(ErrorCode::Internal, Words::tr("The workbook could not be written.")).because(detail);
}

struct ArchiveCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Result<Entry> readEntry(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t info = {};
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(archive, index, 0));
    if (!file || zip_stat_index(archive, index, 0, &info) != 0)
        return archiveError(QString::fromUtf8(zip_strerror(archive)));
    QByteArray content(static_cast<qsizetype>(info.size), Qt::Uninitialized);
    if (zip_fread(file.get(), content.data(), info.size) != content.size())
        return archiveError(QStringLiteral("short read"));
    return Entry{info.name, content};
}

Result<std::vector<Entry>> readEntries(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return archiveError(QString::fromUtf8(zip_error_strerror(&error)));
    }
    std::vector<Entry> entries;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        Result<Entry> entry = readEntry(archive.get(), static_cast<zip_uint64_t>(i));
        if (!entry.ok())
            return entry.error();
        entries.push_back(*std::move(entry));
    }
    return entries;
}

bool addEntries(zip_t *archive, const std::vector<Entry> &entries)
{
    return std::all_of(entries.begin(), entries.end(), [archive](const Entry &entry) {
        zip_source_t *content = zip_source_buffer(archive, entry.content.constData(),
                                                  static_cast<zip_uint64_t>(entry.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, kZipDate, 0) == 0;
    });
}

QByteArray sourceBytes(zip_source_t *source)
{
    zip_stat_t info = {};
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray out(static_cast<qsizetype>(info.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, out.data(), info.size);
    zip_source_close(source);
    return got == out.size() ? out : QByteArray();
}

Result<QByteArray> writeEntries(const std::vector<Entry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    Archive archive(target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr);
    if (!archive) {
        zip_source_free(target);
        return archiveError(QString::fromUtf8(zip_error_strerror(&error)));
    }
    // Closing the archive gives up its own hold on the target.
    zip_source_keep(target);
    QByteArray out;
    if (addEntries(archive.get(), entries) && zip_close(archive.get()) == 0) {
        (void)archive.release();
        out = sourceBytes(target);
    }
    archive.reset();
    zip_source_free(target);
    if (out.isEmpty())
        return archiveError(QStringLiteral("the archive could not be rebuilt"));
    return out;
}

QByteArray cellsXml(const QString &cells, const std::vector<ErrorBar> &bars, double ErrorBar::*side)
{
    QByteArray out = "<c:numRef><c:f>" + cells.toHtmlEscaped().toUtf8() +
                     "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"" +
                     QByteArray::number(static_cast<qulonglong>(bars.size())) + "\"/>";
    for (std::size_t i = 0; i < bars.size(); ++i) {
        out += "<c:pt idx=\"" + QByteArray::number(static_cast<qulonglong>(i)) + "\"><c:v>" +
               QByteArray::number(std::max(0.0, bars[i].*side), 'g', QLocale::FloatingPointShortest) +
               "</c:v></c:pt>";
    }
    return out + "</c:numCache></c:numRef>";
}

QByteArray errorBarsXml(const SeriesErrorBars &series)
{
    return "<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap "
           "val=\"0\"/><c:plus>" +
           cellsXml(series.plusCells, series.bars, &ErrorBar::plus) + "</c:plus><c:minus>" +
           cellsXml(series.minusCells, series.bars, &ErrorBar::minus) + "</c:minus></c:errBars>";
}

/// In a bar series the schema puts error bars just before the categories.
QByteArray withBars(const QByteArray &chart, const ChartErrorBars &all)
{
    QByteArray out = chart;
    qsizetype at = 0;
    for (const SeriesErrorBars &series : all) {
        at = out.indexOf("<c:cat>", at);
        if (at < 0)
            break;
        const QByteArray xml = series.bars.empty() ? QByteArray() : errorBarsXml(series);
        out.insert(at, xml);
        at += xml.size() + 1;
    }
    return out;
}

} // namespace

Result<QByteArray> withErrorBars(const QByteArray &xlsx, const std::vector<ChartErrorBars> &charts)
{
    Result<std::vector<Entry>> entries = readEntries(xlsx);
    if (!entries.ok())
        return entries.error();
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const QByteArray name =
            "xl/charts/chart" + QByteArray::number(static_cast<qulonglong>(i + 1)) + ".xml";
        const auto chart = std::find_if(entries->begin(), entries->end(),
                                        [&name](const Entry &entry) { return entry.name == name; });
        if (chart == entries->end())
            return archiveError(QStringLiteral("a chart is missing"));
        chart->content = withBars(chart->content, charts[i]);
    }
    return writeEntries(*entries);
}

} // namespace jeoul::exporting
