// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlockUserData>
#include <QTextCursor>

#include <utility>
#include <vector>

class QTextDocument;

namespace jeoul::reader {

/// A stretch of the text a document was made from.
struct SourceStretch
{
    qsizetype start = 0; ///< UTF-16 units from the beginning of the text
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const SourceStretch &, const SourceStretch &) = default;
};

/// A piece of a block (or of a text about to be written) and the source it shows.
struct SourceRun
{
    int at = 0; ///< in the block
    int length = 0;
    SourceStretch source;
    bool whole = false; ///< shows its source as one thing (a formula, a mark): no place within

    [[nodiscard]] int end() const { return at + length; }
};

/// The runs of a part of a text, counted from the beginning of the part.
[[nodiscard]] std::vector<SourceRun> sliced(const std::vector<SourceRun> &runs, qsizetype from, qsizetype to);
/// The runs of a text after visibleText(), whose `places` say what went where.
[[nodiscard]] std::vector<SourceRun> shownAs(const std::vector<SourceRun> &runs,
                                             const std::vector<qsizetype> &places);

/// What a block shows of the source, kept with the block. Runs come in the order of the block.
class SourceRuns : public QTextBlockUserData
{
public:
    static void add(QTextBlock block, const SourceRun &run);
    /// A piece of the block now takes `length` characters, because something else was put in its place.
    static void resize(const QTextBlock &block, int at, int length);
    [[nodiscard]] static const std::vector<SourceRun> *of(const QTextBlock &block);

private:
    std::vector<SourceRun> m_runs;
};

/// The source that the selected characters show, from the first to the last of it; of length 0 when the
/// selection shows nothing of the source.
[[nodiscard]] SourceStretch sourceOf(const QTextCursor &selection);

/// Finds the places of a document that show a part of its source. Drawing formulas moves places, so ask a new
/// index after that.
class SourceIndex
{
public:
    explicit SourceIndex(QTextDocument &document);

    /// The places as selections in the order of the source; neighbours with one character between them are
    /// one. What is shown in several places (a footnote's number) is found in each.
    [[nodiscard]] std::vector<QTextCursor> places(const SourceStretch &stretch) const;

private:
    struct Entry
    {
        SourceStretch source;
        int position = 0;
        int length = 0;
        bool whole = false;
    };

    QTextDocument &m_document;
    std::vector<Entry> m_entries; ///< by the start of their source
    qsizetype m_longest = 0;      ///< source of one entry
};

} // namespace jeoul::reader
