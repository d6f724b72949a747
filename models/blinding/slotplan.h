// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"

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
/// other equally often), rows dealt to seats and items from the seed. Pure function of its input; of the
/// codes only their number and sorted order count, never their spelling.
///
/// With T codes: over the seats of one item, and over the items of one seat, the number of times a code
/// stands in a position differs by at most 1 between any two (code, position) pairs. It is the same for all
/// when seats (items) are a multiple of T.
class SlotPlan
{
public:
    explicit SlotPlan(const SlotPlanInput &input);

    /// codes[position] for a seat and item; empty when one of them is not of the plan.
    [[nodiscard]] std::vector<QString> order(const QString &seat, const QString &item) const;
    /// The ids of input.items and dossiers in this seat's reading order.
    [[nodiscard]] std::vector<QString> itemOrder(const QString &seat) const;

private:
    void dealBlock(std::size_t firstItem, std::size_t itemCount, int squareOfFirstSeats,
                   RandomSource &random);

    SlotPlanInput m_input;
    std::vector<std::size_t> m_seatDeal; ///< seats in the order in which they are grouped for dealing
    std::vector<std::vector<int>> m_square;
    std::vector<std::vector<int>> m_rows;    ///< [item][seat] -> row of the square
    std::vector<std::vector<int>> m_relabel; ///< [item] -> permutation of the codes
};

/// What the manifest says of the label seed before it is opened: BLAKE2b-256 of the seed.
[[nodiscard]] QByteArray labelSeedCommitment(const QByteArray &labelSeed);

} // namespace jeoul::blinding
