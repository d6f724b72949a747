// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentbuilder.h"

#include "ui/theme/theme.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QTextDocument>

#include <algorithm>
#include <cstring>

namespace jeoul::reader {

namespace {

constexpr qsizetype kTextPiece = 2000;

QString literal(cmark_node *node)
{
    const char *value = cmark_node_get_literal(node);
    return value == nullptr ? QString() : QString::fromUtf8(value);
}

QString address(cmark_node *node)
{
    const char *value = cmark_node_get_url(node);
    return value == nullptr ? QString() : QString::fromUtf8(value);
}

bool isType(cmark_node *node, const char *name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

int childrenOf(cmark_node *node)
{
    int count = 0;
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
        ++count;
    return count;
}

/// All the words below a node, blocks on lines of their own.
QString wordsOf(cmark_node *node)
{
    QString out;
    cmark_iter *iterator = cmark_iter_new(node);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *at = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(at);
        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK))
            out += u' ';
        else if (event == CMARK_EVENT_ENTER)
            out += literal(at);
        else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            out += u'\n';
    }
    cmark_iter_free(iterator);
    return out.trimmed();
}

} // namespace

void DocumentBuilder::DeleteIterator::operator()(cmark_iter *iterator) const
{
    cmark_iter_free(iterator);
}

DocumentBuilder::DocumentBuilder(QTextDocument &document, const QString &markdown, MediaResolver media,
                                 const ReaderStyle &style, const MathRenderer *math)
    : m_math(extractMath(markdown))
    , m_tree(m_math.text)
    , m_iterator(m_tree.root() == nullptr ? nullptr : cmark_iter_new(m_tree.root()))
    , m_writer(document, style, std::move(media), math)
    , m_styles{InlineStyle()}
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(ui::theme::readingFont(style.points));
}

DocumentBuilder::~DocumentBuilder() = default;

bool DocumentBuilder::write(qsizetype characters)
{
    const qsizetype until = m_writer.written() + characters;
    qsizetype steps = 0;
    bool more = m_iterator != nullptr;
    m_writer.cursor().beginEditBlock();
    // A table is laid out as a whole, so it is never given in parts.
    while (more && (m_writer.written() + steps < until || m_writer.inTable())) {
        ++steps;
        if (!m_rest.isEmpty())
            writeRest();
        else
            more = step();
    }
    m_writer.cursor().endEditBlock();
    return !more;
}

bool DocumentBuilder::step()
{
    const cmark_event_type event = cmark_iter_next(m_iterator.get());
    if (event == CMARK_EVENT_DONE)
        return false;
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
        return beginParagraph();
    case CMARK_NODE_HEADING:
        return beginHeading(cmark_node_get_heading_level(node));
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
        writeMarker();
        ++m_place.lists;
        m_lists.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                           cmark_node_get_list_tight(node) != 0, cmark_node_get_list_start(node)});
        m_place.tight = m_lists.back().tight;
    } else if (type == CMARK_NODE_ITEM) {
        beginItem(node);
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
        beginFootnote(node);
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
        ++m_row;
        m_column = -1;
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
    case CMARK_NODE_CODE_BLOCK: {
        const char *info = cmark_node_get_fence_info(node);
        const QString language = info == nullptr ? QString() : QString::fromUtf8(info).section(u' ', 0, 0);
        return m_writer.code(m_math.restored(literal(node)), language, m_place);
    }
    case CMARK_NODE_HTML_BLOCK:
        return m_writer.code(m_math.restored(literal(node)), {}, m_place);
    case CMARK_NODE_THEMATIC_BREAK:
        return m_writer.rule(m_place);
    default:
        m_writer.block(m_writer.formats().paragraph(m_place), format());
        m_rest = literal(node);
        m_restAt = 0;
    }
}

void DocumentBuilder::enterInline(cmark_node *node)
{
    InlineStyle inner = style();
    const cmark_node_type type = cmark_node_get_type(node);
    const QTextCharFormat code = m_writer.formats().inlineCode();
    if (type == CMARK_NODE_TEXT) {
        m_rest = literal(node);
        m_restAt = 0;
    } else if (type == CMARK_NODE_SOFTBREAK) {
        m_writer.text(QStringLiteral(" "), format());
    } else if (type == CMARK_NODE_LINEBREAK) {
        m_writer.lineBreak(format());
    } else if (type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE) {
        m_writer.text(m_math.restored(literal(node)), code);
    } else if (type == CMARK_NODE_IMAGE) {
        m_writer.picture(m_math.restored(address(node)), m_math.restored(wordsOf(node)), format());
        skip(node);
    } else if (m_styles.size() > kMaxInlineDepth) {
        m_rest = wordsOf(node);
        m_restAt = 0;
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
        m_lists.pop_back();
        m_place.tight = !m_lists.empty() && m_lists.back().tight;
    } else if (type == CMARK_NODE_ITEM) {
        writeMarker();
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
        writeMarker();
        --m_place.lists;
    } else if (type == CMARK_NODE_LINK) {
        endLink(node);
        m_styles.pop_back();
    } else if (isType(node, "table")) {
        m_writer.endTable(m_place);
    } else if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE && !isType(node, "table_cell")) {
        m_styles.pop_back();
    }
}

void DocumentBuilder::beginItem(cmark_node *node)
{
    List &list = m_lists.back();
    if (isType(node, "tasklist"))
        m_marker = cmark_gfm_extensions_get_tasklist_item_checked(node) ? QStringLiteral(u"☑")
                                                                        : QStringLiteral(u"☐");
    else if (list.ordered)
        m_marker = QStringLiteral("%1.").arg(list.number);
    else
        m_marker = m_place.lists % 2 == 1 ? QStringLiteral(u"•") : QStringLiteral(u"–");
    ++list.number;
}

void DocumentBuilder::beginFootnote(cmark_node *node)
{
    const QString name = literal(node);
    ++m_footnotes;
    ++m_place.lists;
    m_marker = QStringLiteral("[%1]").arg(name.isEmpty() ? QString::number(m_footnotes) : name);
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
    m_writer.beginTable(childrenOf(node), columns, m_place);
}

void DocumentBuilder::openCell(cmark_node *node)
{
    ++m_column;
    const auto column = static_cast<std::size_t>(m_column);
    if (!m_writer.cell(m_row, m_column, column < m_alignments.size() ? m_alignments[column] : Qt::AlignLeft))
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
    m_rest = wordsOf(node);
    m_restAt = 0;
    skip(node);
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
        m_writer.text(m_rest.mid(m_restAt, length), format());
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
    m_writer.text(QStringLiteral(" (%1)").arg(target), m_writer.formats().text(quiet));
}

} // namespace jeoul::reader
