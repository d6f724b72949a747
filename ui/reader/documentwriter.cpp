// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentwriter.h"

#include "ui/reader/mathobject.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/pictureobject.h"
#include "ui/reader/visibletext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace jeoul::reader {

namespace {

constexpr int kLongestRunInCell = 24;
constexpr qsizetype kMaxAddress = 200;
constexpr qsizetype kPieceEffort = 50;
constexpr qsizetype kCodePiece = 2000;
constexpr double kCellPadding = 2 * 0.35; ///< em, see ReaderFormats::table()
constexpr double kCellBorders = 2;        ///< pixels
constexpr double kSeam = -4; ///< pixels; puts the first line of a band on the last one of the band before
constexpr char16_t kIsolate = 0x2068;    ///< FSI: what follows has a direction of its own …
constexpr char16_t kIsolateEnd = 0x2069; ///< PDI: … up to here

} // namespace

DocumentWriter::DocumentWriter(PacketDocument &document, const ReaderStyle &style, MediaResolver media,
                               const MathRenderer *math)
    : m_document(document)
    , m_cursor(&document)
    , m_formats(style)
    , m_media(std::move(media))
    , m_math(math)
{
}

qsizetype DocumentWriter::cutAt(QStringView text, qsizetype from, qsizetype most)
{
    if (text.size() - from <= most)
        return text.size();
    const qsizetype end = from + most;
    for (qsizetype i = end; i > end - most / 4 && i > from; --i) {
        if (text.at(i - 1).isSpace())
            return i;
    }
    return text.at(end - 1).isHighSurrogate() ? end - 1 : end;
}

void DocumentWriter::block(const QTextBlockFormat &format, const QTextCharFormat &text)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_fresh = false;
    m_afterDisplay = false;
    m_inBlock = 0;
    m_pieces = 0;
    m_effort += kPieceEffort;
}

void DocumentWriter::continueBlock(bool sameLine)
{
    QTextBlockFormat before = m_cursor.blockFormat();
    QTextBlockFormat next = before;
    before.setBottomMargin(sameLine ? 0 : m_formats.em() * 0.4);
    m_cursor.setBlockFormat(before);
    next.setTopMargin(0);
    next.setTextIndent(0);
    next.setAlignment(Qt::AlignLeft);
    next.setProperty(kContinuedProperty, sameLine);
    m_cursor.insertBlock(next);
    m_inBlock = 0;
    m_pieces = 0;
    m_afterDisplay = false;
}

void DocumentWriter::append(const QString &text, const QTextCharFormat &format,
                            const std::vector<SourceRun> &runs)
{
    const int start = m_cursor.positionInBlock();
    m_cursor.insertText(text, format);
    for (SourceRun run : runs) {
        run.at += start;
        SourceRuns::add(m_cursor.block(), run);
    }
    m_inBlock += static_cast<int>(text.size());
    if (m_pieces == 0 || format != m_lastFormat)
        ++m_pieces;
    m_lastFormat = format;
    m_effort += kPieceEffort + text.size();
}

void DocumentWriter::text(const QString &raw, const QTextCharFormat &format,
                          const std::vector<SourceRun> &runs)
{
    if (m_afterDisplay) {
        if (raw.trimmed().isEmpty())
            return;
        continueBlock(false);
    }
    std::vector<qsizetype> places;
    const QString visible = visibleText(raw, m_table == nullptr ? kLongestRun : kLongestRunInCell, places);
    const std::vector<SourceRun> shown = visible == raw ? runs : shownAs(runs, places);
    for (qsizetype at = 0; at < visible.size();) {
        if (m_inBlock >= kLongestBlock || m_pieces >= kMostPieces)
            continueBlock(true);
        const qsizetype end = cutAt(visible, at, kLongestBlock - m_inBlock);
        append(visible.mid(at, end - at).replace(u'\n', QChar::LineSeparator), format,
               sliced(shown, at, end));
        at = end;
        if (at < visible.size())
            m_inBlock = kLongestBlock;
    }
}

void DocumentWriter::aside(const QString &before, const QString &raw, const QString &after,
                           const QTextCharFormat &format, const std::vector<SourceRun> &runs)
{
    text(before, format);
    append(QString(QChar(kIsolate)), format);
    text(raw, format, runs);
    append(QString(QChar(kIsolateEnd)), format);
    text(after, format);
}

void DocumentWriter::lineBreak(const QTextCharFormat &format)
{
    if (!m_afterDisplay)
        append(QString(QChar(QChar::LineSeparator)), format);
}

double DocumentWriter::emOf(const QTextCharFormat &format) const
{
    const double points = m_formats.style().points;
    return m_formats.em() *
           (format.hasProperty(QTextFormat::FontPointSize) ? format.fontPointSize() / points : 1.0);
}

void DocumentWriter::formula(const MathSpan &span, const QTextCharFormat &format)
{
    const bool apart = span.display && m_table == nullptr;
    if (m_afterDisplay || (apart && m_inBlock > 0))
        continueBlock(false);
    if (apart) {
        QTextBlockFormat centred = m_cursor.blockFormat();
        centred.setAlignment(Qt::AlignHCenter);
        m_cursor.setBlockFormat(centred);
    }
    const double em = emOf(format);
    const bool drawn = m_math != nullptr && ++m_formulas <= kMaxFormulas;
    const QByteArray key = drawn ? MathRenderer::key(span) : QByteArray();
    const auto known = drawn ? m_math->known(key) : std::nullopt;
    const SourceStretch from{span.at, span.source.size()};
    if (known && *known != nullptr) {
        for (const QTextCharFormat &piece : MathObject::formats(*known, span.source, format, em))
            append(QString(QChar(QChar::ObjectReplacementCharacter)), piece, {{0, 1, from, true}});
    } else {
        // The source stands in place of the formula until it is drawn, and for good when it cannot be.
        QTextCharFormat source = m_formats.inlineCode();
        source.setProperty(kFormulaProperty, span.source);
        const int start = m_cursor.position();
        const QString words =
            visibleText(span.source, kLongestRunInCell).replace(u'\n', QChar::LineSeparator);
        append(words, source, {{0, static_cast<int>(words.size()), from, true}});
        if (drawn && !known) {
            QTextCursor place = m_cursor;
            place.setPosition(start);
            place.setPosition(m_cursor.position(), QTextCursor::KeepAnchor);
            place.setKeepPositionOnInsert(true);
            m_pending.push_back({place, span, key, em});
        }
    }
    m_afterDisplay = apart;
}

QString DocumentWriter::blocked(const QString &address, MediaResolver::State state) const
{
    switch (state) {
    case MediaResolver::State::Broken:
        return tr("[Picture that cannot be read: %1]").arg(address);
    case MediaResolver::State::TooLarge:
        return tr("[Picture of more than 25 megapixels, not shown: %1]").arg(address);
    case MediaResolver::State::Shown: // one too many
        return tr("[Not shown, only the first %1 pictures are: %2]").arg(kMaxPictures).arg(address);
    case MediaResolver::State::Recording: // picture() says it: its id in the packet tells a reader nothing
    case MediaResolver::State::Missing:
        break;
    }
    return tr("[Picture not in the packet: %1]").arg(address);
}

void DocumentWriter::picture(const QString &address, const QString &description,
                             const QTextCharFormat &format)
{
    const MediaResolver::Picture picture = m_media.look(address);
    if (picture.state == MediaResolver::State::Shown && ++m_pictures <= kMaxPictures) {
        append(QString(QChar(QChar::ObjectReplacementCharacter)),
               m_document.pictures().format(address, picture.size, m_media));
    } else if (picture.state == MediaResolver::State::Recording) {
        text(tr("[Recording, played above the text]"), m_formats.note());
    } else {
        const QString words = blocked(QStringLiteral("%1"), picture.state);
        aside(words.section(QStringLiteral("%1"), 0, 0), address.left(kMaxAddress),
              words.section(QStringLiteral("%1"), 1), m_formats.note());
    }
    if (!description.isEmpty()) {
        QTextCharFormat words = format;
        words.setForeground(m_formats.style().tokens.muted);
        aside(QStringLiteral(" "), description, {}, words);
    }
}

void DocumentWriter::beginCode(const QString &source, const QString &language, const BlockPlace &place,
                               std::vector<std::vector<SourceRun>> lineRuns,
                               const std::vector<CodeSpan> *colours)
{
    ShownLines shown(source);
    std::vector<CodeSpan> spans = colours != nullptr ? *colours : highlight(language, shown.text());
    m_code = Code{std::move(shown), std::move(spans), place, std::move(lineRuns)};
    ++m_codeBlocks;
}

/// Writes a part of the line in hand, in the colours of its words.
void DocumentWriter::codePiece(const Code &code, qsizetype end)
{
    static const std::vector<SourceRun> kNone;
    const QString &line = code.shown.lines.at(code.line);
    const auto index = static_cast<std::size_t>(code.line);
    const std::vector<SourceRun> &runs = index < code.runs.size() ? code.runs[index] : kNone;
    const auto piece = [&](qsizetype from, qsizetype to, const QTextCharFormat &words) {
        if (from < to)
            text(line.mid(from, to - from), words, sliced(runs, from, to));
    };
    qsizetype at = code.at;
    auto span = std::lower_bound(code.colours.begin(), code.colours.end(), code.lineStart + at,
                                 [](const CodeSpan &candidate, qsizetype place) {
                                     return candidate.start + candidate.length <= place;
                                 });
    for (; span != code.colours.end() && span->start < code.lineStart + end; ++span) {
        const qsizetype from = std::max(span->start - code.lineStart, at);
        const qsizetype to = std::min(span->start + span->length - code.lineStart, end);
        piece(at, from, m_formats.code());
        piece(from, to, m_formats.highlighted(span->part));
        at = to;
    }
    piece(at, end, m_formats.code());
}

void DocumentWriter::codeStep()
{
    Code &code = *m_code;
    const QString &line = code.shown.lines.at(code.line);
    const bool last = code.line + 1 == code.shown.lines.size();
    if (code.at == 0)
        block(m_formats.codeLine(code.place, m_codeBlocks, code.line == 0, last), m_formats.code());
    qsizetype end = std::min(line.size(), code.at + kCodePiece);
    if (end < line.size() && line.at(end - 1).isHighSurrogate())
        --end;
    codePiece(code, end);
    code.at = end;
    if (end < line.size())
        return;
    code.lineStart += line.size() + 1;
    code.at = 0;
    ++code.line;
    m_pieces = 0; // nothing more comes into the block of this line
    if (last)
        endCode();
}

void DocumentWriter::endCode()
{
    const ShownLines shown = std::move(m_code->shown);
    const BlockPlace place = m_code->place;
    m_code.reset();
    if (shown.cutWithinLine) {
        note(tr("Code folded: %L1 of %L2 characters are shown. Open the raw view to read all of it.")
                 .arg(kMaxCode)
                 .arg(shown.allCharacters),
             place);
    } else if (shown.lines.size() < shown.allLines) {
        note(tr("Code folded: %1 of %2 lines are shown. Open the raw view to read all of it.")
                 .arg(shown.lines.size())
                 .arg(shown.allLines),
             place);
    }
}

void DocumentWriter::rule(const BlockPlace &place)
{
    QTextBlockFormat format = m_formats.paragraph(place);
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    block(format, m_formats.text({}));
}

void DocumentWriter::note(const QString &sentence, const BlockPlace &place)
{
    QTextBlockFormat format = m_formats.paragraph(place);
    format.setProperty(kNoteProperty, true);
    block(format, m_formats.note());
    append(sentence, m_formats.note());
}

bool DocumentWriter::isLaidOutInBands(int rows, int columns)
{
    return std::min(rows, kMaxRows) * std::clamp(columns, 1, kMaxColumns) > kBandCells;
}

void DocumentWriter::beginTable(int rows, int columns, std::vector<double> widths, const BlockPlace &place)
{
    const int shownColumns = std::clamp(columns, 1, kMaxColumns);
    const int shownRows = std::clamp(rows, 1, std::min(kMaxRows, kMaxCells / shownColumns));
    const bool bands = isLaidOutInBands(rows, columns);
    m_rows = {rows,
              columns,
              shownRows,
              shownColumns,
              bands ? std::max(1, kBandCells / shownColumns) : shownRows,
              0,
              bands ? std::move(widths) : std::vector<double>(),
              m_formats.paragraph(place).leftMargin()};
    block(QTextBlockFormat(), m_formats.text({}));
    openBand(0);
}

/// The bands of one table stand without a gap, each with the same widths, and share a line.
void DocumentWriter::openBand(int row)
{
    const int rows = std::min(m_rows.bandRows, m_rows.shownRows - row);
    QTextTableFormat format = m_formats.table();
    format.setLeftMargin(m_rows.left);
    if (row == 0)
        format.setHeaderRowCount(1);
    else
        format.setTopMargin(kSeam);
    if (row + rows < m_rows.shownRows)
        format.setBottomMargin(0);
    QList<QTextLength> lengths;
    for (const double width : m_rows.widths)
        lengths.append(
            QTextLength(QTextLength::FixedLength, (width + kCellPadding) * m_formats.em() + kCellBorders));
    if (!lengths.isEmpty())
        format.setColumnWidthConstraints(lengths.mid(0, m_rows.shownColumns));
    m_rows.bandStart = row;
    m_table = m_cursor.insertTable(rows, m_rows.shownColumns, format);
}

void DocumentWriter::closeBand()
{
    m_cursor.setPosition(m_table->lastPosition() + 1);
    m_table = nullptr;
    m_fresh = true; // the block behind a table is empty and ours to use
    m_inBlock = 0;
    m_pieces = 0;
}

void DocumentWriter::row(int row)
{
    if (m_table == nullptr || row >= m_rows.shownRows || row < m_rows.bandStart + m_rows.bandRows)
        return;
    closeBand();
    // The block between two bands takes no room, and copying leaves it out.
    QTextBlockFormat between;
    between.setProperty(kContinuedProperty, true);
    m_cursor.setBlockFormat(between);
}

bool DocumentWriter::cell(int row, int column, const QTextBlockFormat &format)
{
    if (row >= m_rows.shownRows || column >= m_rows.shownColumns)
        return false;
    if (m_table == nullptr)
        openBand(row);
    m_cursor = m_table->cellAt(row - m_rows.bandStart, column).firstCursorPosition();
    m_fresh = true;
    block(format, m_formats.text({}));
    return true;
}

void DocumentWriter::endTable(const BlockPlace &place)
{
    if (m_table != nullptr)
        closeBand();
    if (m_rows.shownRows < m_rows.rows || m_rows.shownColumns < m_rows.columns) {
        note(tr("This table has %1 rows and %2 columns; %3 rows and %4 columns are shown. Open the raw view "
                "to read all of it.")
                 .arg(m_rows.rows)
                 .arg(m_rows.columns)
                 .arg(m_rows.shownRows)
                 .arg(m_rows.shownColumns),
             place);
    }
}

} // namespace jeoul::reader
