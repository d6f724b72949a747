// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathspans.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/readerformats.h"

#include <QCoreApplication>
#include <QTextCursor>

#include <vector>

class QTextDocument;
class QTextTable;

namespace jeoul::reader {

class MathRenderer;

/// The place of a formula that is not drawn yet: its source stands there, selected by the cursor.
struct PendingFormula
{
    QTextCursor place;
    MathSpan span;
    double em = 0; ///< size of the words around it, in pixels
};

/// Appends pieces to a document in the reader's formats, and keeps them small enough for the layout: no block
/// grows beyond 4,000 characters, no table beyond 50 columns, 500 rows and 5,000 cells, no code block beyond
/// 400 lines. What is left out is said by a note in its place.
class DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(Reader)

public:
    DocumentWriter(QTextDocument &document, const ReaderStyle &style, MediaResolver media,
                   const MathRenderer *math);

    [[nodiscard]] const ReaderFormats &formats() const { return m_formats; }
    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }
    /// Characters appended so far.
    [[nodiscard]] qsizetype written() const { return m_written; }
    [[nodiscard]] std::vector<PendingFormula> takePending() { return std::exchange(m_pending, {}); }

    void block(const QTextBlockFormat &format, const QTextCharFormat &text);
    /// Text as it came; it is made visible and harmless here.
    void text(const QString &raw, const QTextCharFormat &format);
    void lineBreak(const QTextCharFormat &format);
    void formula(const MathSpan &span, const QTextCharFormat &format);
    void picture(const QString &address, const QString &description, const QTextCharFormat &format);
    void code(const QString &source, const QString &language, const BlockPlace &place);
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

private:
    void codeLine(const QString &line, const QTextBlockFormat &format, const std::vector<CodeSpan> &spans,
                  qsizetype start);
    void continueBlock(bool sameLine);
    void append(const QString &text, const QTextCharFormat &format);
    [[nodiscard]] double emOf(const QTextCharFormat &format) const;

    QTextCursor m_cursor;
    ReaderFormats m_formats;
    MediaResolver m_media;
    const MathRenderer *m_math;
    std::vector<PendingFormula> m_pending;
    QTextTable *m_table = nullptr;
    int m_rows = 0;
    int m_columns = 0;
    int m_codeBlocks = 0;
    int m_inBlock = 0; ///< characters in the current block
    qsizetype m_written = 0;
    bool m_fresh = true;         ///< the current block is empty and not used yet
    bool m_afterDisplay = false; ///< a displayed formula stands alone in the current block
};

} // namespace jeoul::reader
