// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/xlsxwriter.h"

#include "models/base/durablefile.h"
#include "models/exporting/words.h"
#include "models/exporting/xlsxbook.h"
#include "models/exporting/xlsxerrorbars.h"

#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <locale.h> // NOLINT(modernize-deprecated-headers): uselocale() is POSIX
#include <utility>

namespace jeoul::exporting {

namespace {

constexpr qint64 kLargest = qint64{1} << 30;

/// libxlsxwriter prints numbers with printf(), which would write decimal commas in some locales. This thread
/// uses the "C" number format while it lives.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(m_plain ? uselocale(m_plain) : nullptr)
    {
    }
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
};

bool hasIntervals(const std::vector<ChartErrorBars> &charts)
{
    return std::any_of(charts.begin(), charts.end(), [](const ChartErrorBars &series) {
        return std::any_of(series.begin(), series.end(),
                           [](const SeriesErrorBars &one) { return !one.bars.empty(); });
    });
}

} // namespace

XlsxWriter::XlsxWriter() = default;

XlsxWriter::XlsxWriter(Options options)
    : m_options(std::move(options))
{
}

Result<QByteArray> XlsxWriter::bytes(const reporting::Report &report) const
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return Error(ErrorCode::Io, Words::tr("There is no place for temporary files."))
            .because(folder.errorString());
    }
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const PlainNumbers plainNumbers;
    XlsxBook book(path, folder.path(), {m_options.font, m_options.createdMs});
    JEOUL_TRY(book.add(report));
    JEOUL_TRY(book.close());
    Result<QByteArray> written = durablefile::read(path, kLargest);
    if (!written.ok() || !hasIntervals(book.errorBars()))
        return written;
    return withErrorBars(*written, book.errorBars());
}

Status XlsxWriter::write(const reporting::Report &report, const QString &path) const
{
    const Result<QByteArray> content = bytes(report);
    if (!content.ok())
        return content.error();
    return durablefile::write(path, *content);
}

} // namespace jeoul::exporting
