// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathspans.h"
#include "ui/reader/sourceruns.h"

#include <QString>

#include <vector>

namespace jeoul::reader {

/// Follows a parser through the text it read and says where the words it gives out stand there. The parser
/// tells lines of blocks; words are looked for from the last place onwards, so no mark-up can mislead for
/// longer than a block.
class SourceTracker
{
public:
    /// `text` is what the parser reads; both must outlive the tracker.
    explicit SourceTracker(const MathText &text);

    /// The parser is in a block that stands on these lines (from 1). A line of 0 leaves the end open.
    void enter(int firstLine, int lastLine);
    /// Goes past a part of the source that is not shown, when it stands ahead in this block.
    void pass(const QString &words);
    /// Where words of the parser come from, piece by piece: SourceRun::at counts from the beginning of
    /// `words`, its source is in the text before the formulas were taken out.
    [[nodiscard]] std::vector<SourceRun> find(const QString &words);
    /// The place the words behind the last ones found would have.
    [[nodiscard]] qsizetype here() const { return m_text.original(m_at); }

private:
    [[nodiscard]] qsizetype ahead(const QString &words) const;
    [[nodiscard]] std::vector<SourceRun> letterByLetter(const QString &words);
    [[nodiscard]] qsizetype lettersAt(QChar wanted, qsizetype at) const;
    [[nodiscard]] SourceRun run(qsizetype at, qsizetype length, qsizetype source, qsizetype taken,
                                bool whole) const;

    const MathText &m_text;
    std::vector<qsizetype> m_lines; ///< where each begins
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace jeoul::reader
