// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/slotplan.h"

#include "models/base/digest.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace jeoul::blinding {

namespace {

using Square = std::vector<std::vector<int>>;

void sortUnique(std::vector<QString> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::optional<std::size_t> indexOf(const std::vector<QString> &sorted, const QString &wanted)
{
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), wanted);
    if (it == sorted.end() || *it != wanted)
        return std::nullopt;
    return static_cast<std::size_t>(it - sorted.begin());
}

/// First row of a Williams square: 0, 1, n-1, 2, n-2, … (E. J. Williams 1949).
std::vector<int> zigzag(int n)
{
    std::vector<int> row;
    for (int i = 0; i < n; ++i)
        row.push_back(i % 2 == 1 ? (i + 1) / 2 : (n - i / 2) % n);
    return row;
}

/// n rows when n is even; when it is odd, those and their mirror images, which together are balanced.
Square williamsSquare(int n)
{
    const std::vector<int> first = zigzag(n);
    Square rows;
    for (int shift = 0; shift < n; ++shift) {
        std::vector<int> row;
        for (const int value : first)
            row.push_back((value + shift) % n);
        rows.push_back(row);
    }
    if (n % 2 == 1) {
        for (int i = 0; i < n; ++i) {
            const std::vector<int> &row = rows[static_cast<std::size_t>(i)];
            rows.emplace_back(row.rbegin(), row.rend());
        }
    }
    return rows;
}

template <typename T = int>
std::vector<T> permutation(std::size_t n, RandomSource &random)
{
    std::vector<T> out(n);
    std::iota(out.begin(), out.end(), T(0));
    random.shuffle(out);
    return out;
}

} // namespace

SlotPlan::SlotPlan(const SlotPlanInput &input)
    : m_input(input)
{
    sortUnique(m_input.seats);
    sortUnique(m_input.items);
    sortUnique(m_input.dossiers);
    sortUnique(m_input.codes);
    const std::size_t codes = m_input.codes.size();
    if (codes == 0)
        return;
    m_square = williamsSquare(static_cast<int>(codes));
    const std::size_t items = m_input.items.size();
    // All dossiers share the one entry behind the items.
    m_rows.assign(items + 1, std::vector<int>(m_input.seats.size(), 0));
    m_relabel.resize(items + 1);
    SeededRandom random(m_input.labelSeed, QByteArrayLiteral("jeoul1/slots"));
    m_seatDeal = permutation<std::size_t>(m_input.seats.size(), random);
    int square = static_cast<int>(random.below(2));
    for (std::size_t first = 0; first < items; first += codes)
        dealBlock(first, std::min(codes, items - first), square++, random);
    dealBlock(items, 1, square, random);
}

// A block is up to T items. Within it the codes keep one relabelling, and each group of T seats gets a Latin
// square of rows: every row once along an item's seats and once along a seat's items.
void SlotPlan::dealBlock(std::size_t firstItem, std::size_t itemCount, int squareOfFirstSeats,
                         RandomSource &random)
{
    const std::size_t codes = m_input.codes.size();
    const std::size_t squares = m_square.size() / codes;
    const std::vector<int> relabel = permutation(codes, random);
    const std::vector<std::size_t> rowOf = permutation<std::size_t>(codes, random);
    const std::vector<std::size_t> itemShift = permutation<std::size_t>(codes, random);
    for (std::size_t j = 0; j < itemCount; ++j)
        m_relabel[firstItem + j] = relabel;
    for (std::size_t group = 0; group * codes < m_seatDeal.size(); ++group) {
        const std::vector<std::size_t> seatShift = permutation<std::size_t>(codes, random);
        const std::size_t square = (static_cast<std::size_t>(squareOfFirstSeats) + group) % squares;
        const std::size_t seats = std::min(codes, m_seatDeal.size() - group * codes);
        for (std::size_t j = 0; j < itemCount; ++j) {
            for (std::size_t s = 0; s < seats; ++s) {
                const std::size_t row = rowOf[(itemShift[j] + seatShift[s]) % codes];
                m_rows[firstItem + j][m_seatDeal[group * codes + s]] = static_cast<int>(square * codes + row);
            }
        }
    }
}

std::vector<QString> SlotPlan::order(const QString &seat, const QString &item) const
{
    const std::optional<std::size_t> s = indexOf(m_input.seats, seat);
    std::optional<std::size_t> i = indexOf(m_input.items, item);
    if (!i && indexOf(m_input.dossiers, item))
        i = m_input.items.size();
    if (!s || !i || m_input.codes.empty())
        return {};
    std::vector<QString> out;
    for (const int symbol : m_square[static_cast<std::size_t>(m_rows[*i][*s])]) {
        const int code = m_relabel[*i][static_cast<std::size_t>(symbol)];
        out.push_back(m_input.codes[static_cast<std::size_t>(code)]);
    }
    return out;
}

std::vector<QString> SlotPlan::itemOrder(const QString &seat) const
{
    const std::optional<std::size_t> s = indexOf(m_input.seats, seat);
    if (!s)
        return {};
    std::vector<QString> ids = m_input.items;
    ids.insert(ids.end(), m_input.dossiers.begin(), m_input.dossiers.end());
    std::sort(ids.begin(), ids.end());
    SeededRandom random(m_input.labelSeed,
                        QByteArrayLiteral("jeoul1/reading/") + QByteArray::number(qint64(*s)));
    random.shuffle(ids);
    return ids;
}

QByteArray labelSeedCommitment(const QByteArray &labelSeed)
{
    return digest::blake2b(labelSeed, 32);
}

} // namespace jeoul::blinding
