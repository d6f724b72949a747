// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/reading/landmarks.h"
#include "ui/reader/documentwriter.h"
#include "ui/reader/parsedtext.h"
#include "ui/reader/sourcetracker.h"

#include <memory>
#include <vector>

struct cmark_iter;
struct cmark_node;

namespace jeoul::reader {

/// A landmark and the block of the document it begins with. Blocks are only ever added at the end, so the
/// number stays right.
struct PlacedLandmark
{
    reading::Landmark mark;
    int block = 0;
};

/// Writes a Markdown text into a document, piece by piece, so that a long text can be given to the window in
/// slices. Raw HTML is shown as text, links are words with their address, pictures come from the packet or
/// are shown as blocked. What lies behind the first 200,000 characters is shown as plain text under a note.
/// The tree is walked without recursion, so nesting cannot exhaust the stack. May be used off the window's
/// thread, when no MathRenderer is given.
class DocumentBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Reader)

public:
    DocumentBuilder(PacketDocument &document, const QString &markdown, MediaResolver media,
                    const ReaderStyle &style, const MathRenderer *math = nullptr);
    /// Writes what was read elsewhere; it must not be null.
    DocumentBuilder(PacketDocument &document, std::shared_ptr<const ParsedText> text, MediaResolver media,
                    const ReaderStyle &style, const MathRenderer *math = nullptr);
    ~DocumentBuilder();
    DocumentBuilder(const DocumentBuilder &) = delete;
    DocumentBuilder &operator=(const DocumentBuilder &) = delete;

    /// Writes until about so much more effort (DocumentWriter::effort()) is spent, and then to the end of the
    /// block or the band of a table. True when everything is out.
    bool write(qsizetype effort);

    /// The formulas written since the last call whose source stands in their place.
    [[nodiscard]] std::vector<PendingFormula> takePending() { return m_writer.takePending(); }

    /// Pictures to show behind the text, unless it shows them itself.
    void append(std::vector<Media> pictures) { m_pictures = std::move(pictures); }
    /// Where headings, list items, paragraphs, code and tables begin, as far as written.
    [[nodiscard]] const std::vector<PlacedLandmark> &landmarks() const { return m_landmarks; }
    [[nodiscard]] bool hasFormulas() const { return !m_math.spans.empty(); }

    static constexpr qsizetype kMaxFormatted = ParsedText::kMaxFormatted;
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
        double room = 0; ///< em, of its markers
    };

    [[nodiscard]] bool step();
    void enter(cmark_node *node);
    bool enterContainer(cmark_node *node);
    void beginList(cmark_node *node);
    void indent(double room);
    bool enterTable(cmark_node *node);
    void enterLeaf(cmark_node *node);
    void enterInline(cmark_node *node);
    void leave(cmark_node *node);
    void skip(cmark_node *node);

    void beginItem(cmark_node *node);
    void beginParagraph();
    void beginHeading(int level);
    void beginFootnote();
    void openTable(cmark_node *node);
    void openCell(cmark_node *node);
    void flatten(cmark_node *node);
    void writeMarker();
    void startText(const QString &words);
    void writeRest();
    void writeCode(cmark_node *node);
    void endLink(cmark_node *node);
    [[nodiscard]] bool writePlain();
    void writeEnd();
    void landmark(reading::Landmark::Kind kind, int level, cmark_node *node);
    [[nodiscard]] std::vector<SourceRun> runsOf(const QString &literal);

    [[nodiscard]] const InlineStyle &style() const { return m_styles.back(); }
    [[nodiscard]] QTextCharFormat format() const { return m_writer.formats().text(m_styles.back()); }
    [[nodiscard]] InlineStyle baseStyle() const;

    const std::shared_ptr<const ParsedText> m_text;
    const QString &m_markdown;
    const MathText &m_math;
    SourceTracker m_tracker;
    std::unique_ptr<cmark_iter, DeleteIterator> m_iterator;
    DocumentWriter m_writer;
    BlockPlace m_place;
    std::vector<List> m_lists;
    std::vector<InlineStyle> m_styles;
    QString m_marker; ///< of the list item whose first block has not begun
    QString m_rest;   ///< text not written yet
    qsizetype m_restAt = 0;
    std::vector<SourceRun> m_restRuns;
    qsizetype m_plainAt; ///< what of the plain rest is written
    bool m_ended = false;
    bool m_inItem = false; ///< the next paragraph is the first of a list item
    std::vector<Media> m_pictures;
    std::vector<PlacedLandmark> m_landmarks;
    int m_row = -1;
    int m_column = -1;
    int m_footnotes = 0;
    std::vector<Qt::Alignment> m_alignments;
    bool m_columnsFit = true; ///< of the table in hand: as wide as its cells want, not as given
};

} // namespace jeoul::reader
