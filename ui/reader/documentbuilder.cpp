// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentbuilder.h"

#include "ui/reader/visibletext.h"
#include "ui/theme/theme.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cstring>

namespace jeoul::reader {

namespace {

constexpr int kMaxDepth = 12;
constexpr int kMaxColumns = 50;
constexpr int kMaxCells = 5000;
constexpr int kMaxCodeLines = 400;
constexpr int kMaxPictureWidth = 640;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString literal(cmark_node *node)
{
    const char *value = cmark_node_get_literal(node);
    return value == nullptr ? QString() : QString::fromUtf8(value);
}

bool isType(cmark_node *node, const char *name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

QString plainText(cmark_node *node)
{
    QString out = literal(node);
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
        out += plainText(child);
    return out;
}

} // namespace

DocumentBuilder::DocumentBuilder(QTextDocument &document, const QString &markdown, MediaResolver media,
                                 ReaderStyle style)
    : m_cursor(&document)
    , m_math(extractMath(markdown))
    , m_tree(m_math.text)
    , m_media(std::move(media))
    , m_style(style)
    , m_next(m_tree.root() == nullptr ? nullptr : cmark_node_first_child(m_tree.root()))
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(ui::theme::readingFont(style.points));
}

DocumentBuilder::~DocumentBuilder() = default;

bool DocumentBuilder::write(qsizetype characters)
{
    const qsizetype until = m_written + characters;
    m_cursor.beginEditBlock();
    while (m_next != nullptr && m_written < until) {
        block(m_next, 0, false);
        m_next = cmark_node_next(m_next);
    }
    m_cursor.endEditBlock();
    return m_next == nullptr;
}

double DocumentBuilder::indent(int depth) const
{
    return depth * m_style.points * 1.8;
}

QTextBlockFormat DocumentBuilder::blockFormat(int depth, bool quote) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_style.lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(m_style.points * 0.6);
    format.setLeftMargin(indent(depth) + (quote ? m_style.points : 0.0));
    return format;
}

QTextCharFormat DocumentBuilder::charFormat(Inline style) const
{
    QTextCharFormat format;
    format.setFont(ui::theme::readingFont(m_style.points));
    format.setForeground(style.quote ? m_style.tokens.muted : m_style.tokens.text);
    if (style.strong)
        format.setFontWeight(QFont::Bold);
    else if (style.emphasis)
        format.setFontWeight(QFont::Medium); // Hangul has no italics
    if (style.emphasis)
        format.setFontUnderline(true);
    format.setFontStrikeOut(style.strike);
    return format;
}

QTextCharFormat DocumentBuilder::codeFormat() const
{
    QTextCharFormat format;
    format.setFont(ui::theme::codeFont(m_style.points - 1.0));
    format.setForeground(m_style.tokens.text);
    return format;
}

void DocumentBuilder::beginBlock(const QTextBlockFormat &format, const QTextCharFormat &chars)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(chars);
        m_fresh = false;
        return;
    }
    m_cursor.insertBlock(format, chars);
}

void DocumentBuilder::children(cmark_node *node, int depth, bool quote)
{
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
        block(child, depth, quote);
}

void DocumentBuilder::block(cmark_node *node, int depth, bool quote)
{
    if (depth > kMaxDepth) {
        note(Words::tr("Nested more than %1 levels deep: shown as plain text.").arg(kMaxDepth));
        beginBlock(blockFormat(kMaxDepth, quote), charFormat({}));
        text(plainText(node), {});
        return;
    }
    if (isType(node, "table"))
        return table(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return heading(node);
    case CMARK_NODE_LIST:
        return list(node, depth, quote);
    case CMARK_NODE_BLOCK_QUOTE:
        return children(node, depth + 1, true);
    case CMARK_NODE_CODE_BLOCK: {
        const char *info = cmark_node_get_fence_info(node);
        return code(literal(node), info == nullptr ? QString() : QString::fromUtf8(info).section(u' ', 0, 0),
                    depth);
    }
    case CMARK_NODE_HTML_BLOCK:
        return code(literal(node), {}, depth);
    case CMARK_NODE_THEMATIC_BREAK:
        return rule();
    default:
        break;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION)
        return footnote(node, depth);
    paragraph(node, depth, quote);
}

void DocumentBuilder::paragraph(cmark_node *node, int depth, bool quote)
{
    Inline style;
    style.quote = quote;
    beginBlock(blockFormat(depth, quote), charFormat(style));
    inlines(node, style);
}

void DocumentBuilder::heading(cmark_node *node)
{
    static constexpr double kSizes[] = {1.45, 1.3, 1.15, 1.08, 1.0, 1.0};
    const int level = std::clamp(cmark_node_get_heading_level(node), 1, 6);
    QTextBlockFormat format = blockFormat(0, false);
    format.setHeadingLevel(level);
    format.setTopMargin(m_style.points * (level <= 2 ? 0.9 : 0.6));
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    Inline style;
    style.strong = true;
    beginBlock(format, charFormat(style));
    const int from = m_cursor.position();
    inlines(node, style);
    QTextCursor range = m_cursor;
    range.setPosition(from);
    range.setPosition(m_cursor.position(), QTextCursor::KeepAnchor);
    QTextCharFormat size;
    size.setFontPointSize(m_style.points * kSizes[level - 1]);
    range.mergeCharFormat(size);
}

void DocumentBuilder::list(cmark_node *node, int depth, bool quote)
{
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    int number = cmark_node_get_list_start(node);
    for (cmark_node *item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        QString marker = ordered ? QStringLiteral("%1.").arg(number++)
                                 : (depth % 2 == 0 ? QStringLiteral("•") : QStringLiteral("–"));
        if (isType(item, "tasklist"))
            marker = cmark_gfm_extensions_get_tasklist_item_checked(item) ? QStringLiteral("☑")
                                                                          : QStringLiteral("☐");
        listItem(item, marker, depth + 1, quote);
    }
}

void DocumentBuilder::listItem(cmark_node *node, const QString &marker, int depth, bool quote)
{
    if (depth > kMaxDepth)
        return block(node, depth, quote);
    cmark_node *first = cmark_node_first_child(node);
    QTextBlockFormat format = blockFormat(depth, quote);
    format.setTextIndent(-m_style.points * 1.6);
    format.setBottomMargin(m_style.points * 0.25);
    format.setTabPositions({QTextOption::Tab(m_style.points * 1.6, QTextOption::LeftTab)});
    Inline style;
    style.quote = quote;
    beginBlock(format, charFormat(style));
    m_cursor.insertText(marker + u'\t', charFormat(style));
    const bool leads = first != nullptr && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
    if (leads)
        inlines(first, style);
    for (cmark_node *child = leads ? cmark_node_next(first) : first; child != nullptr;
         child = cmark_node_next(child))
        block(child, depth, quote);
}

void DocumentBuilder::code(const QString &source, const QString &language, int depth)
{
    QString body = source;
    if (body.endsWith(u'\n'))
        body.chop(1);
    const QStringList lines = visibleText(body).split(u'\n');
    QTextBlockFormat format;
    format.setBackground(m_style.tokens.code);
    format.setLeftMargin(indent(depth) + 4);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    format.setProperty(kCodeLanguageProperty, language.toLower());
    const qsizetype shown = std::min<qsizetype>(lines.size(), kMaxCodeLines);
    for (qsizetype i = 0; i < shown; ++i) {
        format.setTopMargin(i == 0 ? 2 : 0);
        format.setBottomMargin(i + 1 == shown ? m_style.points * 0.8 : 0);
        beginBlock(format, codeFormat());
        m_cursor.insertText(lines.at(i), codeFormat());
        m_written += lines.at(i).size();
    }
    if (lines.size() > shown)
        note(Words::tr("%n more line(s) of code; open the raw view to read them.", nullptr,
                       static_cast<int>(lines.size() - shown)));
}

void DocumentBuilder::table(cmark_node *node)
{
    const int columns = cmark_gfm_extensions_get_table_columns(node);
    int rows = 0;
    for (cmark_node *row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row))
        ++rows;
    const int shownColumns = std::min(columns, kMaxColumns);
    const int shownRows = std::min(rows, std::max(1, kMaxCells / std::max(1, shownColumns)));
    if (shownColumns == 0 || shownRows == 0)
        return;
    beginBlock(blockFormat(0, false), charFormat({}));
    fillTable(node, shownRows, shownColumns);
    if (shownRows < rows || shownColumns < columns) {
        note(Words::tr("This table has %1 rows and %2 columns; %3 and %4 are shown. Open the raw view to "
                       "read it whole.")
                 .arg(rows)
                 .arg(columns)
                 .arg(shownRows)
                 .arg(shownColumns));
    }
}

void DocumentBuilder::fillTable(cmark_node *node, int rows, int columns)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.tokens.line);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBottomMargin(m_style.points * 0.8);
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    const std::uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
    int row = 0;
    for (cmark_node *line = cmark_node_first_child(node); line != nullptr && row < rows;
         line = cmark_node_next(line), ++row) {
        int column = 0;
        for (cmark_node *cell = cmark_node_first_child(line); cell != nullptr && column < columns;
             cell = cmark_node_next(cell), ++column) {
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block;
            block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            const char align = alignments == nullptr ? '\0' : static_cast<char>(alignments[column]);
            block.setAlignment(align == 'r'   ? Qt::AlignRight
                               : align == 'c' ? Qt::AlignHCenter
                                              : Qt::AlignLeft);
            m_cursor.setBlockFormat(block);
            Inline style;
            style.strong = row == 0;
            inlines(cell, style);
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true; // the block after the table is empty and ours to use
}

void DocumentBuilder::rule()
{
    QTextBlockFormat format = blockFormat(0, false);
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    beginBlock(format, charFormat({}));
}

void DocumentBuilder::footnote(cmark_node *node, int depth)
{
    cmark_node *first = cmark_node_first_child(node);
    Inline style;
    style.quote = true;
    beginBlock(blockFormat(depth, false), charFormat(style));
    m_cursor.insertText(QStringLiteral("[%1] ").arg(literal(node)), charFormat(style));
    const bool leads = first != nullptr && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
    if (leads)
        inlines(first, style);
    for (cmark_node *child = leads ? cmark_node_next(first) : first; child != nullptr;
         child = cmark_node_next(child))
        block(child, depth, true);
}

void DocumentBuilder::note(const QString &sentence)
{
    QTextCharFormat format = charFormat({});
    format.setForeground(m_style.tokens.warn);
    beginBlock(blockFormat(0, false), format);
    m_cursor.insertText(sentence, format);
}

void DocumentBuilder::inlines(cmark_node *parent, Inline style)
{
    for (cmark_node *node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node))
        inlineNode(node, style);
}

void DocumentBuilder::inlineNode(cmark_node *node, Inline style)
{
    if (isType(node, "strikethrough")) {
        style.strike = true;
        return inlines(node, style);
    }
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
        return text(literal(node), style);
    case CMARK_NODE_SOFTBREAK:
        m_cursor.insertText(QStringLiteral(" "), charFormat(style));
        return;
    case CMARK_NODE_LINEBREAK:
        m_cursor.insertText(QString(QChar(QChar::LineSeparator)), charFormat(style));
        return;
    case CMARK_NODE_CODE: {
        QTextCharFormat format = codeFormat();
        format.setBackground(m_style.tokens.code);
        m_cursor.insertText(visibleText(literal(node)), format);
        return;
    }
    case CMARK_NODE_STRONG:
        style.strong = true;
        return inlines(node, style);
    case CMARK_NODE_EMPH:
        style.emphasis = true;
        return inlines(node, style);
    case CMARK_NODE_LINK:
        return link(node, style);
    case CMARK_NODE_IMAGE:
        return picture(node);
    case CMARK_NODE_FOOTNOTE_REFERENCE: {
        QTextCharFormat format = charFormat(style);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        m_cursor.insertText(QStringLiteral("[%1]").arg(literal(node)), format);
        return;
    }
    default:
        return inlines(node, style);
    }
}

void DocumentBuilder::text(const QString &value, Inline style)
{
    m_written += value.size();
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype open = value.indexOf(QChar(kMathOpen), at);
        const qsizetype close = open < 0 ? -1 : value.indexOf(QChar(kMathClose), open);
        if (close < 0) {
            m_cursor.insertText(visibleText(value.mid(at)), charFormat(style));
            return;
        }
        if (open > at)
            m_cursor.insertText(visibleText(value.mid(at, open - at)), charFormat(style));
        formula(value.mid(open + 1, close - open - 1).toInt(), style);
        at = close + 1;
    }
}

void DocumentBuilder::formula(int index, Inline style)
{
    if (index < 0 || index >= static_cast<int>(m_math.spans.size()))
        return;
    // The source stands in place of the formula until it is drawn, and for good when it cannot be.
    QTextCharFormat format = codeFormat();
    format.setForeground(style.quote ? m_style.tokens.muted : m_style.tokens.text);
    format.setProperty(kFormulaProperty, index);
    m_cursor.insertText(
        visibleText(m_math.spans.at(static_cast<std::size_t>(index)).source).replace(u'\n', u' '), format);
}

void DocumentBuilder::link(cmark_node *node, Inline style)
{
    const char *url = cmark_node_get_url(node);
    const QString address = url == nullptr ? QString() : QString::fromUtf8(url);
    const QString words = plainText(node);
    inlines(node, style);
    if (address.isEmpty() || address == words)
        return;
    QTextCharFormat format = charFormat(style);
    format.setForeground(m_style.tokens.muted);
    m_cursor.insertText(QStringLiteral(" (%1)").arg(visibleText(address)), format);
}

void DocumentBuilder::picture(cmark_node *node)
{
    const char *url = cmark_node_get_url(node);
    const QString address = url == nullptr ? QString() : QString::fromUtf8(url);
    const QImage image = m_media.image(address);
    if (!image.isNull()) {
        m_cursor.insertImage(image.width() > kMaxPictureWidth
                                 ? image.scaledToWidth(kMaxPictureWidth, Qt::SmoothTransformation)
                                 : image);
        return;
    }
    QTextCharFormat format = charFormat({});
    format.setForeground(m_style.tokens.warn);
    m_cursor.insertText(Words::tr("[Picture not shown: %1]").arg(visibleText(address.left(200))), format);
    const QString words = plainText(node);
    if (!words.isEmpty())
        m_cursor.insertText(u' ' + visibleText(words), charFormat({}));
}

} // namespace jeoul::reader
