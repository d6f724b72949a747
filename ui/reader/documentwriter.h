// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathspans.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/readerformats.h"
#include "ui/reader/sourceruns.h"

#include <QCoreApplication>
#include <QTextCursor>

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
/// grows beyond 4,000 characters, no table beyond 50 columns, 500 rows and 5,000 cells, no code block beyond
/// 400 lines, and 1,000 formulas and 100 pictures are drawn. What is left out is said by a note in its place.
/// What is shown of the source is remembered in the blocks (SourceRuns).
class DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(Reader)

public:
    DocumentWriter(PacketDocument &document, const ReaderStyle &style, MediaResolver media,
                   const MathRenderer *math);

    [[nodiscard]] const ReaderFormats &formats() const { return m_formats; }
    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }
    /// Characters appended so far.
    [[nodiscard]] qsizetype written() const { return m_written; }
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
    /// `lineRuns` holds the runs of every line of the source, or nothing.
    void code(const QString &source, const QString &language, const BlockPlace &place,
              const std::vector<std::vector<SourceRun>> &lineRuns = {});
    void rule(const BlockPlace &place);
    void note(const QString &sentence, const BlockPlace &place);

    /// Opens a table and says how much of it is shown; a cell outside that must not be written.
    void beginTable(int rows, int columns, const BlockPlace &place);
    [[nodiscard]] bool inTable() const { return m_table != nullptr; }
    [[nodiscard]] bool cell(int row, int column, Qt::Alignment alignment);
    void endTable(const BlockPlace &place);

    static constexpr int kMaxColumns = 50;
    static constexpr int kMaxRows = 500;
    static constexpr int kMaxCells = 5000;
    static constexpr int kMaxCodeLines = 400;
    static constexpr qsizetype kMaxCode = 64 * 1024;
    static constexpr int kLongestBlock = 4000;
    static constexpr int kMaxFormulas = 1000;
    static constexpr int kMaxPictures = 100;

private:
    void codeLine(const QString &line, const QTextBlockFormat &format, const std::vector<CodeSpan> &spans,
                  qsizetype start, const std::vector<SourceRun> &runs);
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
    int m_rows = 0;
    int m_columns = 0;
    int m_codeBlocks = 0;
    int m_formulas = 0;
    int m_pictures = 0;
    int m_inBlock = 0; ///< characters in the current block
    qsizetype m_written = 0;
    bool m_fresh = true;         ///< the current block is empty and not used yet
    bool m_afterDisplay = false; ///< a displayed formula stands alone in the current block
};

} // namespace jeoul::reader
