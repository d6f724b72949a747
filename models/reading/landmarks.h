// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace jeoul::reading {

/// A place a reader finds again: where a heading, a list item, a paragraph, a code block or a table begins.
struct Landmark
{
    enum class Kind { Heading, Item, Paragraph, Code, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6; depth of a list item, 1 and more
    QString words; ///< its beginning; a line is enough
};

/// Which landmarks of two texts belong together: of the same kind, in the same order, by the words they
/// share. A place is a number from 0 (the top) to n (the end): 2.5 is half way from landmark 2 to
/// landmark 3.
class LandmarkAlignment
{
public:
    LandmarkAlignment(const std::vector<Landmark> &first, const std::vector<Landmark> &second);

    /// Landmarks that belong together, growing on both sides.
    [[nodiscard]] const std::vector<std::pair<int, int>> &pairs() const { return m_pairs; }
    /// The place in the second text that belongs to a place in the first. Top goes to top and end to end.
    [[nodiscard]] double toSecond(double place) const;
    [[nodiscard]] double toFirst(double place) const;

private:
    std::vector<std::pair<int, int>> m_pairs;
    int m_first;  ///< how many landmarks
    int m_second; ///< likewise
};

} // namespace jeoul::reading
