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
constexpr char16_t kIsolate = 0x2068;    ///< FSI: what follows has a direction of its own …
constexpr char16_t kIsolateEnd = 0x2069; ///< PDI: … up to here

/// Where to cut so that no surrogate pair and, when a blank is near, no word is cut.
qsizetype cutAt(const QString &text, qsizetype from, qsizetype most)
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
    ++m_written;
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
    m_written += text.size();
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
        if (m_inBlock >= kLongestBlock)
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
        append(QString(QChar(QChar::ObjectReplacementCharacter)),
               MathObject::format(*known, span.source, format, em), {{0, 1, from, true}});
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
    case MediaResolver::State::Recording:
        return tr("[Recording, played above the text: %1]").arg(address);
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

void DocumentWriter::codeLine(const QString &line, const QTextBlockFormat &format,
                              const std::vector<CodeSpan> &spans, qsizetype start,
                              const std::vector<SourceRun> &runs)
{
    const auto piece = [&](qsizetype from, qsizetype to, const QTextCharFormat &words) {
        text(line.mid(from, to - from), words, sliced(runs, from, to));
    };
    block(format, m_formats.code());
    qsizetype at = 0;
    const auto first =
        std::lower_bound(spans.begin(), spans.end(), start, [](const CodeSpan &span, qsizetype place) {
            return span.start + span.length <= place;
        });
    for (auto span = first; span != spans.end() && span->start < start + line.size(); ++span) {
        const qsizetype from = std::max<qsizetype>(span->start - start, at);
        const qsizetype to = std::min<qsizetype>(span->start + span->length - start, line.size());
        piece(at, from, m_formats.code());
        piece(from, to, m_formats.highlighted(span->part));
        at = to;
    }
    piece(at, line.size(), m_formats.code());
}

void DocumentWriter::code(const QString &source, const QString &language, const BlockPlace &place,
                          const std::vector<std::vector<SourceRun>> &lineRuns)
{
    const QString body = source.endsWith(u'\n') ? source.chopped(1) : source;
    const QString shown = body.left(kMaxCode);
    const QStringList lines = shown.split(u'\n');
    const qsizetype count = std::min<qsizetype>(lines.size(), kMaxCodeLines);
    const std::vector<CodeSpan> spans = highlight(language, lines.mid(0, count).join(u'\n'));
    ++m_codeBlocks;
    qsizetype start = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        codeLine(lines.at(i), m_formats.codeLine(place, m_codeBlocks, i == 0, i + 1 == count), spans, start,
                 index < lineRuns.size() ? lineRuns[index] : std::vector<SourceRun>());
        start += lines.at(i).size() + 1;
    }
    const qsizetype all = body.count(u'\n') + 1;
    if (count == lines.size() && shown.size() < body.size()) {
        note(tr("Code folded: %L1 of %L2 characters are shown. Open the raw view to read all of it.")
                 .arg(shown.size())
                 .arg(body.size()),
             place);
    } else if (count < all) {
        note(tr("Code folded: %1 of %2 lines are shown. Open the raw view to read all of it.")
                 .arg(count)
                 .arg(all),
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

void DocumentWriter::beginTable(int rows, int columns, const BlockPlace &place)
{
    m_rows = rows;
    m_columns = columns;
    const int shownColumns = std::clamp(columns, 1, kMaxColumns);
    const int shownRows = std::clamp(rows, 1, std::min(kMaxRows, kMaxCells / shownColumns));
    block(QTextBlockFormat(), m_formats.text({}));
    QTextTableFormat format = m_formats.table();
    format.setLeftMargin(m_formats.paragraph(place).leftMargin());
    format.setHeaderRowCount(1);
    m_table = m_cursor.insertTable(shownRows, shownColumns, format);
}

bool DocumentWriter::cell(int row, int column, Qt::Alignment alignment)
{
    if (m_table == nullptr || row >= m_table->rows() || column >= m_table->columns())
        return false;
    m_cursor = m_table->cellAt(row, column).firstCursorPosition();
    m_fresh = true;
    block(m_formats.cell(alignment), m_formats.text({}));
    return true;
}

void DocumentWriter::endTable(const BlockPlace &place)
{
    const int rows = m_table->rows();
    const int columns = m_table->columns();
    m_cursor.setPosition(m_table->lastPosition() + 1);
    m_table = nullptr;
    m_fresh = true; // the block behind a table is empty and ours to use
    m_inBlock = 0;
    if (rows < m_rows || columns < m_columns) {
        note(tr("This table has %1 rows and %2 columns; %3 rows and %4 columns are shown. Open the raw view "
                "to read all of it.")
                 .arg(m_rows)
                 .arg(m_columns)
                 .arg(rows)
                 .arg(columns),
             place);
    }
}

} // namespace jeoul::reader
