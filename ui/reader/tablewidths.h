// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::reader {

/// How wide the columns of a table shall be when it is too long to be laid out as a whole: from the words of
/// all cells, by the kinds of their letters, so that every part of the table has the same columns.
class TableWidths
{
public:
    explicit TableWidths(int columns);

    /// Takes the words of one cell into account.
    void add(int column, const QString &words);
    /// The widths in em, without the padding: as wide as the longest line when all columns then have room
    /// within the longest line of prose; otherwise the wide ones share the room that the narrow ones leave,
    /// and none is narrower than its longest word.
    [[nodiscard]] std::vector<double> widths() const;

    /// Whether a cell with these words stands on one line however narrow the page is, so that its column is
    /// never narrower and the page scrolls sideways instead. A word would otherwise be broken between any two
    /// syllables of Hangul before that.
    [[nodiscard]] static bool staysWhole(const QString &words);
    static constexpr double kWholeWord = 12; ///< em, the longest word that is not broken
    static constexpr double kWholeLine = 6;  ///< em, of several words

    static constexpr double kRoom = 40; ///< em for all columns together, as long as their words allow it

private:
    struct Column
    {
        double line = 0; ///< the longest line, em
        double word = 0; ///< the longest word, em
    };
    [[nodiscard]] static Column measured(const QString &words);

    std::vector<Column> m_columns;
};

} // namespace jeoul::reader
