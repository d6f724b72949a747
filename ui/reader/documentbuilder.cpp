// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentbuilder.h"

#include "ui/reader/packetdocument.h"
#include "ui/reader/tablewidths.h"
#include "ui/theme/theme.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr qsizetype kTextPiece = 2000;
constexpr qsizetype kLandmarkWords = 200;

constexpr qsizetype kCellWords = 200; ///< of a cell are looked at for the width of its column

int digitsOf(int number)
{
    return static_cast<int>(QString::number(number).size());
}

/// The columns' widths in em, from the cells that are shown.
std::vector<double> widthsOf(cmark_node *table, int columns, int rows)
{
    TableWidths widths(columns);
    int row = 0;
    for (cmark_node *line = cmark_node_first_child(table); line != nullptr && row < rows;
         line = cmark_node_next(line), ++row) {
        int column = 0;
        for (cmark_node *cell = cmark_node_first_child(line); cell != nullptr && column < columns;
             cell = cmark_node_next(cell), ++column)
            widths.add(column, wordsOf(cell, kCellWords));
    }
    return widths.widths();
}

} // namespace

void DocumentBuilder::DeleteIterator::operator()(cmark_iter *iterator) const
{
    cmark_iter_free(iterator);
}

DocumentBuilder::DocumentBuilder(PacketDocument &document, const QString &markdown, MediaResolver media,
                                 const ReaderStyle &style, const MathRenderer *math)
    : DocumentBuilder(document, std::make_shared<const ParsedText>(markdown), std::move(media), style, math)
{
}

DocumentBuilder::DocumentBuilder(PacketDocument &document, std::shared_ptr<const ParsedText> text,
                                 MediaResolver media, const ReaderStyle &style, const MathRenderer *math)
    : m_text(std::move(text))
    , m_markdown(m_text->markdown())
    , m_math(m_text->math())
    , m_tracker(m_math)
    , m_iterator(m_text->root() == nullptr ? nullptr : cmark_iter_new(m_text->root()))
    , m_writer(document, style, std::move(media), math)
    , m_styles{InlineStyle()}
    , m_plainAt(m_text->formatted())
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(ui::theme::readingFont(style.points));
}

DocumentBuilder::~DocumentBuilder() = default;

bool DocumentBuilder::write(qsizetype effort)
{
    const qsizetype until = m_writer.effort() + effort;
    qsizetype steps = 0;
    m_writer.cursor().beginEditBlock();
    // A block, and a band of a table, is laid out as a whole whenever something is added to it, so it is not
    // given in parts.
    while (!m_ended && (m_writer.effort() + steps < until || m_writer.inTable() || m_writer.withinBlock())) {
        ++steps;
        if (m_writer.inCode())
            m_writer.codeStep();
        else if (!m_rest.isEmpty())
            writeRest();
        else if (!step() && !writePlain())
            writeEnd();
    }
    m_writer.cursor().endEditBlock();
    return m_ended;
}

bool DocumentBuilder::step()
{
    const cmark_event_type event =
        m_iterator == nullptr ? CMARK_EVENT_DONE : cmark_iter_next(m_iterator.get());
    if (event == CMARK_EVENT_DONE) {
        m_iterator.reset();
        return false;
    }
    cmark_node *node = cmark_iter_get_node(m_iterator.get());
    if (event == CMARK_EVENT_ENTER)
        enter(node);
    else
        leave(node);
    return true;
}

void DocumentBuilder::skip(cmark_node *node)
{
    cmark_iter_reset(m_iterator.get(), node, CMARK_EVENT_EXIT);
}

InlineStyle DocumentBuilder::baseStyle() const
{
    InlineStyle style;
    style.muted = m_place.quotes > 0;
    return style;
}

void DocumentBuilder::enter(cmark_node *node)
{
    if (enterContainer(node) || enterTable(node))
        return;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        m_tracker.enter(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
        beginParagraph();
        landmark(m_inItem ? reading::Landmark::Kind::Item : reading::Landmark::Kind::Paragraph,
                 m_inItem ? m_place.lists : 0, node);
        m_inItem = false;
        return;
    case CMARK_NODE_HEADING:
        m_tracker.enter(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
        beginHeading(cmark_node_get_heading_level(node));
        m_inItem = false;
        return landmark(reading::Landmark::Kind::Heading, cmark_node_get_heading_level(node), node);
    case CMARK_NODE_DOCUMENT:
        return;
    default:
        break;
    }
    if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
        enterInline(node);
    else
        enterLeaf(node);
}

/// Quotes, lists, items and footnotes. True when the node was one.
bool DocumentBuilder::enterContainer(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    const bool nests = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST;
    if (nests && m_place.lists + m_place.quotes >= kMaxDepth) {
        flatten(node);
        return true;
    }
    if (type == CMARK_NODE_BLOCK_QUOTE) {
        writeMarker();
        ++m_place.quotes;
    } else if (type == CMARK_NODE_LIST) {
        beginList(node);
    } else if (type == CMARK_NODE_ITEM) {
        beginItem(node);
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
        beginFootnote();
    } else {
        return false;
    }
    return true;
}

bool DocumentBuilder::enterTable(cmark_node *node)
{
    if (isType(node, "table")) {
        openTable(node);
    } else if (isType(node, "table_header") || isType(node, "table_row")) {
        m_writer.row(++m_row);
        m_column = -1;
        m_tracker.enter(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
    } else if (isType(node, "table_cell")) {
        openCell(node);
    } else {
        return false;
    }
    return true;
}

void DocumentBuilder::enterLeaf(cmark_node *node)
{
    writeMarker();
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
        return writeCode(node);
    case CMARK_NODE_THEMATIC_BREAK:
        return m_writer.rule(m_place);
    default:
        m_writer.block(m_writer.formats().paragraph(m_place), format());
        startText(literal(node));
    }
}

void DocumentBuilder::writeCode(cmark_node *node)
{
    int fenceLength = 0;
    int fenceOffset = 0;
    char fence = 0;
    const bool code = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK;
    const bool fenced = code && cmark_node_get_fenced(node, &fenceLength, &fenceOffset, &fence) != 0;
    // The words behind the fence name a language and are no code.
    m_tracker.enter(cmark_node_get_start_line(node) + (fenced ? 1 : 0), cmark_node_get_end_line(node));
    std::vector<std::vector<SourceRun>> runs;
    const QString source = literal(node);
    const QStringList lines = source.split(u'\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), ShownLines::kMaxLines); ++i)
        runs.push_back(runsOf(lines.at(i)));
    const int block = m_writer.nextBlock();
    m_writer.beginCode(m_math.restored(source), languageOf(node), m_place, std::move(runs),
                       m_text->coloursOf(node));
    m_landmarks.push_back({{reading::Landmark::Kind::Code, 0, source.left(kLandmarkWords)}, block});
}

/// The runs of a literal whose formulas are shown by their source.
std::vector<SourceRun> DocumentBuilder::runsOf(const QString &literal)
{
    std::vector<SourceRun> runs = m_tracker.find(literal);
    if (runs.empty() || !literal.contains(QChar(kMathOpen)))
        return runs;
    const qsizetype start = runs.front().source.start;
    return {{0,
             static_cast<int>(m_math.restored(literal).size()),
             {start, runs.back().source.end() - start},
             true}};
}

void DocumentBuilder::enterInline(cmark_node *node)
{
    InlineStyle inner = style();
    const cmark_node_type type = cmark_node_get_type(node);
    const QTextCharFormat code = m_writer.formats().inlineCode();
    if (type == CMARK_NODE_TEXT) {
        startText(literal(node));
    } else if (type == CMARK_NODE_SOFTBREAK) {
        m_writer.text(QStringLiteral(" "), format());
    } else if (type == CMARK_NODE_LINEBREAK) {
        m_writer.lineBreak(format());
    } else if (type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE) {
        const QString words = literal(node);
        m_writer.text(m_math.restored(words), code, runsOf(words));
    } else if (type == CMARK_NODE_IMAGE) {
        m_writer.picture(m_math.restored(address(node)), m_math.restored(wordsOf(node)), format());
        m_tracker.pass(address(node));
        skip(node);
    } else if (m_styles.size() > kMaxInlineDepth) {
        startText(wordsOf(node));
        skip(node);
    } else {
        inner.strong = inner.strong || type == CMARK_NODE_STRONG;
        inner.emphasis = inner.emphasis || type == CMARK_NODE_EMPH;
        inner.strike = inner.strike || isType(node, "strikethrough");
        inner.superscript = inner.superscript || type == CMARK_NODE_FOOTNOTE_REFERENCE;
        m_styles.push_back(inner);
        if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
            m_writer.text(QStringLiteral("[%1]").arg(literal(node)), format());
    }
}

void DocumentBuilder::leave(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) {
        --m_place.quotes;
    } else if (type == CMARK_NODE_LIST) {
        --m_place.lists;
        m_place.listRoom -= m_lists.back().room;
        m_lists.pop_back();
        m_place.tight = !m_lists.empty() && m_lists.back().tight;
        m_place.markerRoom = m_lists.empty() ? 0 : m_lists.back().room;
    } else if (type == CMARK_NODE_ITEM) {
        writeMarker();
        m_inItem = false;
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
        writeMarker();
        --m_place.lists;
        m_place.listRoom -= m_place.markerRoom;
    } else if (type == CMARK_NODE_LINK) {
        endLink(node);
        m_styles.pop_back();
    } else if (isType(node, "table")) {
        m_writer.endTable(m_place);
    } else if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE && !isType(node, "table_cell")) {
        m_styles.pop_back();
    }
}

void DocumentBuilder::beginList(cmark_node *node)
{
    writeMarker();
    List list{cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, cmark_node_get_list_tight(node) != 0,
              cmark_node_get_list_start(node)};
    const int last = list.number + childrenOf(node) - 1;
    list.room = ReaderFormats::markerRoom(list.ordered ? digitsOf(last) : 1);
    m_lists.push_back(list);
    m_place.tight = list.tight;
    indent(list.room);
}

void DocumentBuilder::indent(double room)
{
    ++m_place.lists;
    m_place.listRoom += room;
    m_place.markerRoom = room;
}

void DocumentBuilder::beginItem(cmark_node *node)
{
    List &list = m_lists.back();
    m_inItem = true;
    if (isType(node, "tasklist"))
        m_marker = cmark_gfm_extensions_get_tasklist_item_checked(node) ? QStringLiteral(u"☑")
                                                                        : QStringLiteral(u"☐");
    else if (list.ordered)
        m_marker = QStringLiteral("%1.").arg(list.number);
    else
        m_marker = m_place.lists % 2 == 1 ? QStringLiteral(u"•") : QStringLiteral(u"–");
    ++list.number;
}

void DocumentBuilder::beginFootnote()
{
    // The parser gives notes in the order of their numbers, whatever names they have.
    ++m_footnotes;
    indent(ReaderFormats::markerRoom(digitsOf(m_footnotes), true));
    m_marker = QStringLiteral("[%1]").arg(m_footnotes);
}

void DocumentBuilder::writeMarker()
{
    if (m_marker.isEmpty())
        return;
    m_styles.assign(1, baseStyle());
    m_writer.block(m_writer.formats().listItem(m_place), format());
    m_writer.text(m_marker + u'\t', format());
    m_marker.clear();
}

void DocumentBuilder::beginParagraph()
{
    m_styles.assign(1, baseStyle());
    if (m_marker.isEmpty())
        m_writer.block(m_writer.formats().paragraph(m_place), format());
    else
        writeMarker();
}

void DocumentBuilder::beginHeading(int level)
{
    writeMarker();
    InlineStyle style = baseStyle();
    style.strong = true;
    style.scale = ReaderFormats::headingScale(level);
    m_styles.assign(1, style);
    m_writer.block(m_writer.formats().heading(m_place, level), format());
}

void DocumentBuilder::openTable(cmark_node *node)
{
    writeMarker();
    const int columns = cmark_gfm_extensions_get_table_columns(node);
    const std::uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
    m_alignments.assign(static_cast<std::size_t>(std::max(columns, 0)), Qt::AlignLeft);
    for (std::size_t i = 0; alignments != nullptr && i < m_alignments.size(); ++i)
        m_alignments[i] = alignments[i] == 'r'   ? Qt::AlignRight
                          : alignments[i] == 'c' ? Qt::AlignHCenter
                                                 : Qt::AlignLeft;
    m_row = -1;
    m_styles.assign(1, baseStyle());
    const int rows = childrenOf(node);
    std::vector<double> widths;
    m_columnsFit = !DocumentWriter::isLaidOutInBands(rows, columns);
    if (!m_columnsFit) {
        const int shown = std::min(columns, DocumentWriter::kMaxColumns);
        widths = widthsOf(node, shown, std::min(DocumentWriter::kMaxRows, DocumentWriter::kMaxCells / shown));
    }
    m_writer.beginTable(rows, columns, std::move(widths), m_place);
    landmark(reading::Landmark::Kind::Table, 0, node);
}

void DocumentBuilder::openCell(cmark_node *node)
{
    ++m_column;
    const auto column = static_cast<std::size_t>(m_column);
    QTextBlockFormat format =
        m_writer.formats().cell(column < m_alignments.size() ? m_alignments[column] : Qt::AlignLeft);
    // The bands of a long table have widths that are given, and must keep them.
    format.setNonBreakableLines(m_columnsFit && TableWidths::staysWhole(wordsOf(node, kCellWords)));
    if (!m_writer.cell(m_row, m_column, format))
        return skip(node);
    InlineStyle style = baseStyle();
    style.strong = m_row == 0;
    m_styles.assign(1, style);
}

/// What is nested too deep is shown whole, as plain text under a note.
void DocumentBuilder::flatten(cmark_node *node)
{
    writeMarker();
    m_writer.note(tr("Nested more than %1 levels deep; shown as plain text.").arg(kMaxDepth), m_place);
    m_styles.assign(1, baseStyle());
    m_writer.block(m_writer.formats().paragraph(m_place), format());
    m_tracker.enter(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
    startText(wordsOf(node));
    skip(node);
}

void DocumentBuilder::startText(const QString &words)
{
    m_rest = words;
    m_restAt = 0;
    m_restRuns = m_tracker.find(words);
}

void DocumentBuilder::landmark(reading::Landmark::Kind kind, int level, cmark_node *node)
{
    const QString words = m_math.restored(wordsOf(node, kLandmarkWords)).left(kLandmarkWords);
    m_landmarks.push_back({{kind, level, words}, m_writer.cursor().blockNumber()});
}

/// One piece of the text in hand: words up to the next formula, or a formula.
void DocumentBuilder::writeRest()
{
    const qsizetype open = m_rest.indexOf(QChar(kMathOpen), m_restAt);
    if (open == m_restAt) {
        qsizetype end = open + 1;
        const int index = m_math.indexAt(m_rest, open, end);
        if (index >= 0)
            m_writer.formula(m_math.spans.at(static_cast<std::size_t>(index)), format());
        m_restAt = end;
    } else {
        qsizetype length = (open < 0 ? m_rest.size() : open) - m_restAt;
        if (length > kTextPiece)
            length = m_rest.at(m_restAt + kTextPiece - 1).isHighSurrogate() ? kTextPiece - 1 : kTextPiece;
        m_writer.text(m_rest.mid(m_restAt, length), format(),
                      sliced(m_restRuns, m_restAt, m_restAt + length));
        m_restAt += length;
    }
    if (m_restAt >= m_rest.size()) {
        m_rest.clear();
        m_restAt = 0;
    }
}

void DocumentBuilder::endLink(cmark_node *node)
{
    const QString target = m_math.restored(address(node));
    if (target.isEmpty() || target == m_math.restored(wordsOf(node)))
        return;
    InlineStyle quiet = style();
    quiet.muted = true;
    m_writer.aside(QStringLiteral(" ("), target, QStringLiteral(")"), m_writer.formats().text(quiet),
                   runsOf(address(node)));
}

/// One paragraph of what lies behind the formatted part. False when there is none left.
bool DocumentBuilder::writePlain()
{
    if (m_plainAt >= m_markdown.size())
        return false;
    m_place = {};
    m_styles.assign(1, InlineStyle());
    if (m_plainAt == m_text->formatted())
        m_writer.note(tr("The first %L1 of %L2 characters are formatted; the rest follows as plain text.")
                          .arg(m_text->formatted())
                          .arg(m_markdown.size()),
                      m_place);
    qsizetype end = m_markdown.indexOf(u'\n', m_plainAt);
    end = end < 0 ? m_markdown.size() : end;
    const bool piece = end - m_plainAt > kTextPiece;
    if (piece)
        end = m_plainAt +
              (m_markdown.at(m_plainAt + kTextPiece - 1).isHighSurrogate() ? kTextPiece - 1 : kTextPiece);
    const QString words = m_markdown.mid(m_plainAt, end - m_plainAt);
    const bool begins = m_plainAt == m_text->formatted() || m_markdown.at(m_plainAt - 1) == u'\n';
    if (begins && !words.isEmpty())
        m_writer.block(m_writer.formats().paragraph(m_place), format());
    m_writer.text(words, format(), {{0, static_cast<int>(words.size()), {m_plainAt, words.size()}, false}});
    m_plainAt = piece ? end : end + 1;
    return true;
}

/// What stands behind the text: pictures it does not show itself, and what was left out.
void DocumentBuilder::writeEnd()
{
    m_place = {};
    for (const Media &picture : std::exchange(m_pictures, {})) {
        if (m_markdown.contains(picture.id))
            continue;
        m_writer.block(m_writer.formats().paragraph(m_place), m_writer.formats().text({}));
        m_writer.picture(picture.id, picture.description, m_writer.formats().text({}));
    }
    if (m_writer.formulas() > DocumentWriter::kMaxFormulas)
        m_writer.note(tr("The first %L1 of %L2 formulas are drawn; the others show their source.")
                          .arg(DocumentWriter::kMaxFormulas)
                          .arg(m_writer.formulas()),
                      m_place);
    m_ended = true;
}

} // namespace jeoul::reader
