// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/slotplan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace jeoul;
using namespace jeoul::blinding;

namespace {

std::vector<QString> names(const char *prefix, int count)
{
    std::vector<QString> out;
    for (int i = 0; i < count; ++i)
        out.push_back(QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(i, 4, 10, QLatin1Char('0')));
    return out;
}

SlotPlanInput input(int seats, int items, int codes, char seed = 's')
{
    SlotPlanInput out;
    out.labelSeed = QByteArray(32, seed);
    out.seats = names("W", seats);
    out.items = names("i", items);
    out.codes = names("c", codes);
    return out;
}

using Counts = std::map<std::pair<QString, std::size_t>, int>; // (code, position) -> how often

void count(Counts &counts, const std::vector<QString> &order)
{
    for (std::size_t p = 0; p < order.size(); ++p)
        ++counts[{order[p], p}];
}

/// Smallest and largest count over all codes × positions, those never seen included.
std::pair<int, int> range(const Counts &counts, std::size_t codes)
{
    int low = counts.size() < codes * codes ? 0 : INT_MAX;
    int high = 0;
    for (const auto &[key, n] : counts) {
        low = std::min(low, n);
        high = std::max(high, n);
    }
    return {low, high};
}

struct Size
{
    int seats, items, codes;
};

class Balance : public testing::TestWithParam<Size>
{
};

TEST_P(Balance, EveryOrderIsAPermutation)
{
    const SlotPlanInput in = input(GetParam().seats, GetParam().items, GetParam().codes);
    const SlotPlan plan(in);
    for (const QString &item : in.items) {
        for (const QString &seat : in.seats) {
            std::vector<QString> order = plan.order(seat, item);
            std::sort(order.begin(), order.end());
            ASSERT_EQ(order, in.codes);
        }
    }
}

TEST_P(Balance, EachItemOverItsSeats)
{
    const SlotPlanInput in = input(GetParam().seats, GetParam().items, GetParam().codes);
    const SlotPlan plan(in);
    for (const QString &item : in.items) {
        Counts counts;
        for (const QString &seat : in.seats)
            count(counts, plan.order(seat, item));
        const auto [low, high] = range(counts, in.codes.size());
        EXPECT_EQ(low, GetParam().seats / GetParam().codes);
        EXPECT_EQ(high - low, GetParam().seats % GetParam().codes == 0 ? 0 : 1);
    }
}

TEST_P(Balance, EachSeatOverItsItems)
{
    const SlotPlanInput in = input(GetParam().seats, GetParam().items, GetParam().codes);
    const SlotPlan plan(in);
    for (const QString &seat : in.seats) {
        Counts counts;
        for (const QString &item : in.items)
            count(counts, plan.order(seat, item));
        const auto [low, high] = range(counts, in.codes.size());
        EXPECT_EQ(low, GetParam().items / GetParam().codes);
        EXPECT_EQ(high - low, GetParam().items % GetParam().codes == 0 ? 0 : 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Balance,
                         testing::Values(Size{10, 20, 5}, Size{12, 24, 4}, Size{7, 9, 3}, Size{4, 4, 2},
                                         Size{3, 5, 7}, Size{13, 11, 6}, Size{5, 5, 1}));

TEST(SlotPlan, EachCodeFollowsEachOtherEquallyOften)
{
    for (const int codes : {4, 5}) {
        const int seats = 2 * codes; // both mirror images when the number is odd
        const SlotPlanInput in = input(seats, 1, codes);
        const SlotPlan plan(in);
        std::map<std::pair<QString, QString>, int> follows;
        for (const QString &seat : in.seats) {
            const std::vector<QString> order = plan.order(seat, in.items.front());
            for (std::size_t p = 1; p < order.size(); ++p)
                ++follows[{order[p - 1], order[p]}];
        }
        ASSERT_EQ(follows.size(), static_cast<std::size_t>(codes * (codes - 1)));
        for (const auto &[pair, n] : follows)
            EXPECT_EQ(n, 2);
    }
}

TEST(SlotPlan, DependsOnNothingButItsInput)
{
    SlotPlanInput in = input(6, 8, 5);
    const SlotPlan plan(in);
    std::reverse(in.seats.begin(), in.seats.end());
    std::reverse(in.items.begin(), in.items.end());
    std::reverse(in.codes.begin(), in.codes.end());
    const SlotPlan again(in);
    for (const QString &seat : in.seats) {
        EXPECT_EQ(plan.itemOrder(seat), again.itemOrder(seat));
        for (const QString &item : in.items)
            EXPECT_EQ(plan.order(seat, item), again.order(seat, item));
    }
}

TEST(SlotPlan, SpellingOfCodesDoesNotMoveThem)
{
    const SlotPlanInput in = input(6, 8, 5);
    SlotPlanInput renamed = in;
    renamed.codes = names("z", 5);
    const SlotPlan plan(in);
    const SlotPlan other(renamed);
    for (const QString &seat : in.seats) {
        for (const QString &item : in.items) {
            std::vector<QString> order = other.order(seat, item);
            for (QString &code : order)
                code.replace(0, 1, u'c');
            EXPECT_EQ(plan.order(seat, item), order);
        }
    }
}

TEST(SlotPlan, AnotherSeedIsAnotherPlan)
{
    const SlotPlanInput in = input(6, 30, 5, 'a');
    const SlotPlan one(in);
    const SlotPlan two(input(6, 30, 5, 'b'));
    int same = 0;
    for (const QString &item : in.items)
        same += one.order(in.seats[0], item) == two.order(in.seats[0], item) ? 1 : 0;
    EXPECT_LT(same, 5);
    EXPECT_NE(one.itemOrder(in.seats[0]), two.itemOrder(in.seats[0]));
}

TEST(SlotPlan, SeatsReadInDifferentOrders)
{
    const SlotPlanInput in = input(8, 20, 4);
    const SlotPlan plan(in);
    std::set<std::vector<QString>> orders;
    for (const QString &seat : in.seats) {
        std::vector<QString> order = plan.itemOrder(seat);
        orders.insert(order);
        std::sort(order.begin(), order.end());
        EXPECT_EQ(order, in.items);
    }
    EXPECT_EQ(orders.size(), in.seats.size());
}

TEST(SlotPlan, DossiersKeepOneOrderPerSeat)
{
    SlotPlanInput in = input(10, 6, 5);
    in.dossiers = names("d", 3);
    const SlotPlan plan(in);
    Counts counts;
    for (const QString &seat : in.seats) {
        const std::vector<QString> order = plan.order(seat, in.dossiers[0]);
        EXPECT_EQ(order.size(), 5U);
        EXPECT_EQ(order, plan.order(seat, in.dossiers[1]));
        EXPECT_EQ(order, plan.order(seat, in.dossiers[2]));
        count(counts, order);
        EXPECT_EQ(plan.itemOrder(seat).size(), 9U);
    }
    EXPECT_EQ(range(counts, 5), std::make_pair(2, 2));
}

TEST(SlotPlan, UnknownNamesGiveNothing)
{
    const SlotPlan plan(input(2, 2, 2));
    EXPECT_TRUE(plan.order(QStringLiteral("W9999"), QStringLiteral("i0000")).empty());
    EXPECT_TRUE(plan.order(QStringLiteral("W0000"), QStringLiteral("x")).empty());
    EXPECT_TRUE(plan.itemOrder(QStringLiteral("x")).empty());
    EXPECT_TRUE(SlotPlan(input(2, 2, 0)).order(QStringLiteral("W0000"), QStringLiteral("i0000")).empty());
}

// resources/formats/bundle.md, computed from that page alone with Python's hashlib.
TEST(SlotPlan, GivesTheOrdersOfThePage)
{
    SlotPlanInput in;
    for (char i = 0; i < 32; ++i)
        in.labelSeed += i;
    in.seats = {QStringLiteral("W01"), QStringLiteral("W02")};
    in.items = {QStringLiteral("i1"), QStringLiteral("i2")};
    in.dossiers = {QStringLiteral("d1")};
    in.codes = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    const SlotPlan plan(in);
    const auto order = [&](const char *seat, const char *item) {
        std::string out;
        for (const QString &code : plan.order(QLatin1String(seat), QLatin1String(item)))
            out += code.toStdString();
        return out;
    };
    EXPECT_EQ(order("W01", "i1"), "ACB");
    EXPECT_EQ(order("W01", "i2"), "BAC");
    EXPECT_EQ(order("W01", "d1"), "CAB");
    EXPECT_EQ(order("W02", "i1"), "BAC");
    EXPECT_EQ(order("W02", "i2"), "CBA");
    EXPECT_EQ(order("W02", "d1"), "BCA");
    EXPECT_EQ(labelSeedCommitment(in.labelSeed).toHex(),
              "cb2f5160fc1f7e05a55ef49d340b48da2e5a78099d53393351cd579dd42503d6");
}

TEST(SlotPlan, LargeRoundIsQuick)
{
    const SlotPlanInput in = input(124, 183, 59);
    const SlotPlan plan(in);
    std::size_t total = 0;
    for (const QString &seat : in.seats) {
        for (const QString &item : in.items)
            total += plan.order(seat, item).size();
    }
    EXPECT_EQ(total, std::size_t(124) * 183 * 59);
}

} // namespace
