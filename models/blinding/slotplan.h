// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jeoul::blinding {

/// What the order of one round is made for. All lists are sorted, so that the plan depends on nothing else.
struct SlotPlanInput
{
    QByteArray labelSeed; ///< 32 bytes
    std::vector<QString> seats;
    std::vector<QString> items;    ///< ids judged per response: a fresh order per seat and item
    std::vector<QString> dossiers; ///< ids judged as a whole: one order per seat, kept for all of them
    std::vector<QString> codes;
};

/// Which code name stands under which label, for every seat and item; and in which order a seat meets the
/// items. Codes are arranged as Williams squares (each code equally often in each position, each follows each
/// other equally often), rows dealt to seats and items from the seed. Pure function of its input.
class SlotPlan
{
public:
    explicit SlotPlan(const SlotPlanInput &input);

    /// codes[position] for a seat and item.
    [[nodiscard]] std::vector<QString> order(const QString &seat, const QString &item) const;
    /// The ids of input.items and dossiers in this seat's reading order.
    [[nodiscard]] std::vector<QString> itemOrder(const QString &seat) const;

private:
    SlotPlanInput m_input;
    std::vector<std::vector<int>> m_square;
    std::vector<std::vector<int>> m_rows;    ///< [item][seat] -> row of the square
    std::vector<std::vector<int>> m_relabel; ///< [item] -> permutation of the codes
};

} // namespace jeoul::blinding
