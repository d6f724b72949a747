// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/assignmentplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace jeoul::blinding {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentPlan)
};

/// The deal in progress: loads and shared counts by reviewer index.
struct Deal
{
    std::vector<int> load;
    std::vector<std::vector<int>> shared;
    std::vector<std::vector<std::size_t>> itemsOf;

    explicit Deal(std::size_t reviewers)
        : load(reviewers)
        , shared(reviewers, std::vector<int>(reviewers))
        , itemsOf(reviewers)
    {
    }

    void give(std::size_t item, const std::vector<std::size_t> &chosen);
    [[nodiscard]] std::size_t next(const std::vector<std::size_t> &order,
                                   const std::vector<std::size_t> &chosen) const;
};

void Deal::give(std::size_t item, const std::vector<std::size_t> &chosen)
{
    for (const std::size_t r : chosen) {
        ++load[r];
        itemsOf[r].push_back(item);
        for (const std::size_t other : chosen) {
            if (other != r)
                ++shared[r][other];
        }
    }
}

std::size_t Deal::next(const std::vector<std::size_t> &order, const std::vector<std::size_t> &chosen) const
{
    std::size_t best = order.front();
    auto bestKey = std::make_pair(std::numeric_limits<int>::max(), 0);
    for (const std::size_t r : order) {
        if (std::find(chosen.begin(), chosen.end(), r) != chosen.end())
            continue;
        const int common = std::accumulate(chosen.begin(), chosen.end(), 0, [&](int sum, std::size_t other) {
            return sum + shared[r][other];
        });
        const auto key = std::make_pair(load[r], common);
        if (key < bestKey) {
            bestKey = key;
            best = r;
        }
    }
    return best;
}

Result<int> overlapOf(const AssignmentInput &input)
{
    const int reviewers = static_cast<int>(input.reviewers.size());
    const int items = static_cast<int>(input.items.size());
    if (reviewers == 0 || items == 0)
        return Error(ErrorCode::BadInput,
                     Words::tr("An assignment needs at least one reviewer and one item."));
    int overlap = input.overlap;
    if (overlap == 0 && input.perReviewer > 0)
        overlap = std::min(reviewers, reviewers * input.perReviewer / items);
    if (overlap == 0)
        overlap = input.perReviewer > 0 ? 0 : reviewers;
    const bool tooMany = overlap > reviewers;
    const bool tooFull = input.perReviewer > 0 && overlap * items > input.perReviewer * reviewers;
    if (overlap < 1 || tooMany || tooFull) {
        return Error(
                   ErrorCode::BadInput,
                   Words::tr("%1 items cannot be judged %2 times each by %3 reviewers with at most %4 items.")
                       .arg(items)
                       .arg(std::max(overlap, 1))
                       .arg(reviewers)
                       .arg(input.perReviewer > 0 ? QString::number(input.perReviewer)
                                                  : QString::number(items)))
            .advising(Words::tr("Lower the overlap or raise the number of items per reviewer."));
    }
    return overlap;
}

AssignmentBalance balanceOf(const Deal &deal, int overlap)
{
    AssignmentBalance balance;
    balance.fewestPerItem = overlap;
    balance.mostPerItem = overlap;
    const auto [low, high] = std::minmax_element(deal.load.begin(), deal.load.end());
    balance.fewestPerReviewer = *low;
    balance.mostPerReviewer = *high;
    balance.fewestShared = deal.load.size() > 1 ? std::numeric_limits<int>::max() : 0;
    for (std::size_t a = 0; a < deal.load.size(); ++a) {
        for (std::size_t b = a + 1; b < deal.load.size(); ++b) {
            balance.fewestShared = std::min(balance.fewestShared, deal.shared[a][b]);
            balance.mostShared = std::max(balance.mostShared, deal.shared[a][b]);
        }
    }
    return balance;
}

} // namespace

Result<AssignmentResult> assign(const AssignmentInput &input, RandomSource &random)
{
    const Result<int> overlap = overlapOf(input);
    if (!overlap.ok())
        return overlap.error();
    Deal deal(input.reviewers.size());
    std::vector<std::size_t> items(input.items.size());
    std::iota(items.begin(), items.end(), std::size_t(0));
    random.shuffle(items);
    std::vector<std::size_t> order(input.reviewers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (const std::size_t item : items) {
        random.shuffle(order);
        std::vector<std::size_t> chosen;
        while (static_cast<int>(chosen.size()) < *overlap)
            chosen.push_back(deal.next(order, chosen));
        deal.give(item, chosen);
    }
    AssignmentResult result;
    for (std::size_t r = 0; r < input.reviewers.size(); ++r) {
        std::sort(deal.itemsOf[r].begin(), deal.itemsOf[r].end());
        for (const std::size_t item : deal.itemsOf[r])
            result.plan[input.reviewers[r]].push_back(input.items[item]);
    }
    result.balance = balanceOf(deal, *overlap);
    return result;
}

} // namespace jeoul::blinding
