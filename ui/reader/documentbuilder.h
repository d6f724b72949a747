// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/documentwriter.h"
#include "ui/reader/markdowntree.h"

#include <memory>
#include <vector>

struct cmark_iter;
struct cmark_node;
class QTextDocument;

namespace jeoul::reader {

/// Writes a Markdown text into a QTextDocument, piece by piece, so that a long text can be given to the
/// window in slices. Raw HTML is shown as text, links are words with their address, pictures come from the
/// packet or are shown as blocked. The tree is walked without recursion, so nesting cannot exhaust the stack.
/// May be used off the window's thread, when no MathRenderer is given.
class DocumentBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Reader)

public:
    DocumentBuilder(QTextDocument &document, const QString &markdown, MediaResolver media,
                    const ReaderStyle &style, const MathRenderer *math = nullptr);
    ~DocumentBuilder();
    DocumentBuilder(const DocumentBuilder &) = delete;
    DocumentBuilder &operator=(const DocumentBuilder &) = delete;

    /// Writes until about `characters` more are out or everything is. True when finished.
    bool write(qsizetype characters);

    /// The formulas written since the last call whose source stands in their place.
    [[nodiscard]] std::vector<PendingFormula> takePending() { return m_writer.takePending(); }

    static constexpr int kMaxDepth = 12; ///< of lists and quotes together
    static constexpr std::size_t kMaxInlineDepth = 32;

private:
    struct DeleteIterator
    {
        void operator()(cmark_iter *iterator) const;
    };
    struct List
    {
        bool ordered = false;
        bool tight = false;
        int number = 1;
    };

    [[nodiscard]] bool step();
    void enter(cmark_node *node);
    bool enterContainer(cmark_node *node);
    bool enterTable(cmark_node *node);
    void enterLeaf(cmark_node *node);
    void enterInline(cmark_node *node);
    void leave(cmark_node *node);
    void skip(cmark_node *node);

    void beginItem(cmark_node *node);
    void beginParagraph();
    void beginHeading(int level);
    void beginFootnote(cmark_node *node);
    void openTable(cmark_node *node);
    void openCell(cmark_node *node);
    void flatten(cmark_node *node);
    void writeMarker();
    void writeRest();
    void endLink(cmark_node *node);

    [[nodiscard]] const InlineStyle &style() const { return m_styles.back(); }
    [[nodiscard]] QTextCharFormat format() const { return m_writer.formats().text(m_styles.back()); }
    [[nodiscard]] InlineStyle baseStyle() const;

    MathText m_math;
    MarkdownTree m_tree;
    std::unique_ptr<cmark_iter, DeleteIterator> m_iterator;
    DocumentWriter m_writer;
    BlockPlace m_place;
    std::vector<List> m_lists;
    std::vector<InlineStyle> m_styles;
    QString m_marker; ///< of the list item whose first block has not begun
    QString m_rest;   ///< text not written yet
    qsizetype m_restAt = 0;
    int m_row = -1;
    int m_column = -1;
    int m_footnotes = 0;
    std::vector<Qt::Alignment> m_alignments;
};

} // namespace jeoul::reader
