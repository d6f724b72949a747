// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathspans.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/readerformats.h"
#include "ui/reader/shownlines.h"
#include "ui/reader/sourceruns.h"

#include <QCoreApplication>
#include <QTextCursor>

#include <optional>
#include <vector>

class QTextTable;

namespace jeoul::reader {

class MathRenderer;
class PacketDocument;

/// The place of a formula that is not drawn yet: its source stands there, selected by the cursor.
struct PendingFormula
{
    QTextCursor place;
    MathSpan span;
    QByteArray key; ///< MathRenderer::key() of it
    double em = 0;  ///< size of the words around it, in pixels
};

/// Appends pieces to a document in the reader's formats, and keeps them small enough for the layout: no block
/// grows beyond 4,000 characters and 400 pieces in formats of their own, no table beyond 50 columns, 500 rows
/// and 5,000 cells, no code block beyond 400 lines, and 1,000 formulas and 100 pictures are drawn. What is
/// left out is said by a note in its place. What is shown of the source is remembered in the blocks
/// (SourceRuns).
class DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(Reader)

public:
    DocumentWriter(PacketDocument &document, const ReaderStyle &style, MediaResolver media,
                   const MathRenderer *math);

    [[nodiscard]] const ReaderFormats &formats() const { return m_formats; }
    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }
    /// What was appended so far, in the time it takes to insert and lay out one character (about half a
    /// microsecond): a piece in a format of its own takes as long as 50.
    [[nodiscard]] qsizetype effort() const { return m_effort; }
    /// Whether the current block holds more than a beginning: what is added later lays it out once more.
    [[nodiscard]] bool withinBlock() const { return m_pieces > 2; }
    /// The number of the block that block() would write now.
    [[nodiscard]] int nextBlock() const { return m_cursor.blockNumber() + (m_fresh ? 0 : 1); }
    [[nodiscard]] int formulas() const { return m_formulas; } ///< drawn or not
    [[nodiscard]] std::vector<PendingFormula> takePending() { return std::exchange(m_pending, {}); }

    void block(const QTextBlockFormat &format, const QTextCharFormat &text);
    /// Text as it came; it is made visible and harmless here. `runs` say where it stands in the source.
    void text(const QString &raw, const QTextCharFormat &format, const std::vector<SourceRun> &runs = {});
    /// Words of ours about a piece of the text that may be written in any direction: the piece is kept from
    /// turning them around.
    void aside(const QString &before, const QString &raw, const QString &after, const QTextCharFormat &format,
               const std::vector<SourceRun> &runs = {});
    void lineBreak(const QTextCharFormat &format);
    void formula(const MathSpan &span, const QTextCharFormat &format);
    void picture(const QString &address, const QString &description, const QTextCharFormat &format);
    /// Begins a code block, which codeStep() writes line by line and in pieces of 2,000 characters.
    /// `lineRuns` holds the runs of every line of the source, or nothing; `colours` are those of the lines
    /// that are shown, found now when there are none.
    void beginCode(const QString &source, const QString &language, const BlockPlace &place,
                   std::vector<std::vector<SourceRun>> lineRuns, const std::vector<CodeSpan> *colours);
    [[nodiscard]] bool inCode() const { return m_code.has_value(); }
    void codeStep();
    void rule(const BlockPlace &place);
    void note(const QString &sentence, const BlockPlace &place);

    /// A table of up to 250 cells is laid out as a whole, which takes 60 microseconds a cell, and more the
    /// more there are. A larger one is laid out in bands of rows that look like one table; it needs the
    /// widths of its columns in em.
    [[nodiscard]] static bool isLaidOutInBands(int rows, int columns);
    /// Opens a table; how much of it is shown is said behind it.
    void beginTable(int rows, int columns, std::vector<double> widths, const BlockPlace &place);
    /// Whether a table, or a band of one, is not complete yet.
    [[nodiscard]] bool inTable() const { return m_table != nullptr; }
    /// A row begins; its cells follow.
    void row(int row);
    /// False for a cell that is not shown and must not be written.
    [[nodiscard]] bool cell(int row, int column, const QTextBlockFormat &format);
    void endTable(const BlockPlace &place);

    /// Where to end a piece of at most so many characters, so that no surrogate pair and, when a blank is
    /// near, no word is cut.
    [[nodiscard]] static qsizetype cutAt(QStringView text, qsizetype from, qsizetype most);

    static constexpr int kMaxColumns = 50;
    static constexpr int kMaxRows = 500;
    static constexpr int kMaxCells = 5000;
    static constexpr int kMaxCodeLines = ShownLines::kMaxLines;
    static constexpr qsizetype kMaxCode = ShownLines::kMaxCharacters;
    static constexpr int kBandCells = 250;
    static constexpr int kLongestBlock = 4000;
    static constexpr int kMostPieces = 400; ///< they take 14 ms to lay out
    static constexpr int kMaxFormulas = 1000;
    static constexpr int kMaxPictures = 100;

private:
    /// A code block on its way: the line and the place within it that come next.
    struct Code
    {
        ShownLines shown;
        std::vector<CodeSpan> colours;
        BlockPlace place;
        std::vector<std::vector<SourceRun>> runs;
        qsizetype line = 0;
        qsizetype at = 0;
        qsizetype lineStart = 0; ///< where the line begins in all of them
    };
    /// A table on its way: what of it is shown, and how its bands look.
    struct Table
    {
        int rows = 0;
        int columns = 0;
        int shownRows = 0;
        int shownColumns = 0;
        int bandRows = 0;  ///< of every band but the last
        int bandStart = 0; ///< first row of the band in hand
        std::vector<double> widths;
        double left = 0;
    };

    void codePiece(const Code &code, qsizetype end);
    void endCode();
    void openBand(int row);
    void closeBand();
    void continueBlock(bool sameLine);
    void append(const QString &text, const QTextCharFormat &format, const std::vector<SourceRun> &runs = {});
    [[nodiscard]] QString blocked(const QString &address, MediaResolver::State state) const;
    [[nodiscard]] double emOf(const QTextCharFormat &format) const;

    PacketDocument &m_document;
    QTextCursor m_cursor;
    ReaderFormats m_formats;
    MediaResolver m_media;
    const MathRenderer *m_math;
    std::vector<PendingFormula> m_pending;
    QTextTable *m_table = nullptr;
    Table m_rows; ///< of the table in hand
    std::optional<Code> m_code;
    int m_codeBlocks = 0;
    int m_formulas = 0;
    int m_pictures = 0;
    int m_inBlock = 0; ///< characters in the current block
    int m_pieces = 0;  ///< in the current block
    QTextCharFormat m_lastFormat;
    qsizetype m_effort = 0;
    bool m_fresh = true;         ///< the current block is empty and not used yet
    bool m_afterDisplay = false; ///< a displayed formula stands alone in the current block
};

} // namespace jeoul::reader
