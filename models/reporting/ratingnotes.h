// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/ratinglist.h"

namespace jeoul::reporting {

/// The names behind the numbers of a list's first columns.
struct CellNames
{
    const std::vector<QString> &seats;
    const std::vector<QString> &items;
    const std::vector<QString> &codes;
    const std::vector<QString> &criteria;
};

/// The last three columns of a rating list: remark, comment and flags. References its remarks.
class RatingNotes
{
public:
    /// Reasons are shown only with `open`.
    RatingNotes(const RatingRemarks &remarks, bool open);

    /// False when there are more different reasons than can be numbered.
    [[nodiscard]] bool fit() const;

    // Numbers for the remark column.
    [[nodiscard]] std::uint16_t counted() const { return 0; }
    [[nodiscard]] std::uint16_t repeated() const { return 1; }
    [[nodiscard]] std::uint16_t cannotRate(const UnratedCell &cell) const;

    /// Names the remarks, and looks up comments and flags for every row.
    void fill(RatingList &list, const CellNames &names) const;

private:
    [[nodiscard]] QString remarkOf(const UnratedCell &cell) const;

    const RatingRemarks &m_remarks;
    bool m_open;
    std::vector<QString> m_unrated; ///< the different remarks on cells that could not be rated, ascending
};

} // namespace jeoul::reporting
