// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/markdowntree.h"
#include "ui/reader/mathspans.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/readerstyle.h"

#include <QTextCursor>

#include <memory>
#include <vector>

class QTextDocument;
struct cmark_node;

namespace jeoul::reader {

/// Writes a Markdown text into a QTextDocument, block by block, so that a long text can be given to the
/// window in slices. Raw HTML is shown as text, links are words with their address, pictures come from the
/// packet or are shown as blocked. Nothing is left out without a visible note.
class DocumentBuilder
{
public:
    DocumentBuilder(QTextDocument &document, const QString &markdown, MediaResolver media, ReaderStyle style);
    ~DocumentBuilder();

    /// Writes top-level blocks until about `characters` of text are out or everything is. True when finished.
    bool write(qsizetype characters);

    /// The formulas of the text, by the number that stands in the object format of their place.
    [[nodiscard]] const std::vector<MathSpan> &formulas() const { return m_math.spans; }

    static constexpr int kFormulaProperty = 0x100000 + 1; ///< QTextFormat user property: index of the formula
    static constexpr int kCodeLanguageProperty =
        0x100000 + 2; ///< block property: info string of a fenced block

private:
    struct Inline
    {
        bool strong = false;
        bool emphasis = false;
        bool strike = false;
        bool quote = false;
    };

    void block(cmark_node *node, int depth, bool quote);
    void children(cmark_node *node, int depth, bool quote);
    void paragraph(cmark_node *node, int depth, bool quote);
    void heading(cmark_node *node);
    void list(cmark_node *node, int depth, bool quote);
    void listItem(cmark_node *node, const QString &marker, int depth, bool quote);
    void code(const QString &text, const QString &language, int depth);
    void table(cmark_node *node);
    void fillTable(cmark_node *node, int rows, int columns);
    void rule();
    void footnote(cmark_node *node, int depth);
    void note(const QString &sentence);

    void inlines(cmark_node *parent, Inline style);
    void inlineNode(cmark_node *node, Inline style);
    void text(const QString &value, Inline style);
    void formula(int index, Inline style);
    void link(cmark_node *node, Inline style);
    void picture(cmark_node *node);

    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &chars);
    [[nodiscard]] QTextBlockFormat blockFormat(int depth, bool quote) const;
    [[nodiscard]] QTextCharFormat charFormat(Inline style) const;
    [[nodiscard]] QTextCharFormat codeFormat() const;
    [[nodiscard]] double indent(int depth) const;

    QTextCursor m_cursor;
    MathText m_math;
    MarkdownTree m_tree;
    MediaResolver m_media;
    ReaderStyle m_style;
    cmark_node *m_next;
    bool m_fresh = true; ///< the document's first block is still unused
    qsizetype m_written = 0;
};

} // namespace jeoul::reader
