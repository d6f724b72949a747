// SPDX-License-Identifier: GPL-3.0-or-later
// What the rubric says of comparisons, rankings and marked errors.
#include "models/session/reviewrules.h"
#include "models/session/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::session {

namespace {

constexpr qsizetype kMaxNote = 2'000; ///< characters

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

Error refusal(const QString &sentence)
{
    return Error(ErrorCode::NotAllowed, sentence);
}

bool compared(const Judgements &judgements, const PairKey &pair)
{
    return judgements.preferences.count(pair) > 0 ||
           judgements.preferences.count({pair.item, pair.second, pair.first}) > 0;
}

Status checkVerdict(const PairwiseRule &rule, const PairVerdict &verdict)
{
    if (!verdict.winner)
        return reviewtext::checkReason(verdict.cannotCompare);
    if (!verdict.cannotCompare.isEmpty())
        return Error(ErrorCode::Conflict,
                     Words::tr("A comparison has either a verdict or a reason why there is none, not both."));
    if (verdict.winner == Winner::Tie && !rule.tie)
        return refusal(Words::tr("In this round one of the two has to be chosen; a tie is not possible."));
    if (verdict.winner == Winner::BothBad && !rule.bothBad)
        return refusal(Words::tr("In this round \"both bad\" is not possible."));
    const bool decided = verdict.winner == Winner::First || verdict.winner == Winner::Second;
    if (verdict.degree < 1 || verdict.degree > (decided ? rule.degrees : 1))
        return refusal(Words::tr("This round does not tell so many degrees of better apart."));
    return done();
}

} // namespace

std::vector<PairKey> ReviewRules::pairs(const QString &item) const
{
    const Known &place = known(item);
    std::vector<PairKey> out;
    if (place.sheet == nullptr || !place.sheet->pairwise.enabled)
        return out;
    for (qsizetype first = 0; first < place.labels.size(); ++first) {
        for (qsizetype second = first + 1; second < place.labels.size(); ++second)
            out.push_back({item, place.labels.at(first), place.labels.at(second)});
    }
    return out;
}

bool ReviewRules::asksSomething(const QString &item) const
{
    const Known &place = known(item);
    if (!place.cells.empty())
        return true;
    return place.sheet != nullptr && place.labels.size() > 1 &&
           (place.sheet->ranking || (place.sheet->pairwise.enabled && place.sheet->pairwise.required));
}

Status ReviewRules::checkPair(const PairKey &pair, const PairVerdict &verdict) const
{
    JEOUL_TRY(checkItem(pair.item));
    const BlindItem &item = *known(pair.item).item;
    const Sheet *sheet = known(pair.item).sheet;
    if (sheet == nullptr || !sheet->pairwise.enabled)
        return refusal(Words::tr("Responses of this item are not compared head to head."));
    if (pair.first == pair.second)
        return refusal(Words::tr("A response cannot be compared with itself."));
    JEOUL_TRY(checkLabel(item, pair.first));
    JEOUL_TRY(checkLabel(item, pair.second));
    return checkVerdict(sheet->pairwise, verdict);
}

Status ReviewRules::checkRank(const ResponseKey &response, const Rank &rank) const
{
    JEOUL_TRY(checkItem(response.item));
    const Known &place = known(response.item);
    if (place.sheet == nullptr || !place.sheet->ranking)
        return refusal(Words::tr("Responses of this item are not ranked."));
    JEOUL_TRY(checkLabel(*place.item, response.label));
    if (!rank.place)
        return reviewtext::checkReason(rank.cannotRank);
    if (!rank.cannotRank.isEmpty())
        return Error(ErrorCode::Conflict,
                     Words::tr("A response has either a place or a reason why it has none, not both."));
    if (*rank.place < 1 || *rank.place > place.labels.size())
        return Error(ErrorCode::BadInput,
                     Words::tr("Places of this item run from 1 to %1.").arg(place.labels.size()));
    return done();
}

Status ReviewRules::checkSpan(const SpanKey &span, const SpanMark &mark) const
{
    JEOUL_TRY(checkItem(span.item));
    const Known &place = known(span.item);
    if (place.sheet == nullptr || !place.sheet->errorSpans)
        return refusal(Words::tr("Errors are not marked in the responses of this item."));
    JEOUL_TRY(checkLabel(*place.item, span.label));
    const int position = labelPosition(m_content.rubric.policy.labels, span.label);
    const QString &text = place.item->responses[static_cast<std::size_t>(position)].text;
    JEOUL_TRY(checkErrorSpan({span.start, span.length, mark.severity, mark.note}, text));
    if (!mark.category.isEmpty() && place.sheet->spanCategory(mark.category) == nullptr)
        return Error(ErrorCode::NotFound,
                     Words::tr("The score sheet of this item has no kind of error %1.").arg(mark.category));
    if (mark.category.isEmpty() && !place.sheet->spanCategories.empty())
        return Error(ErrorCode::BadInput, Words::tr("A marked error needs its kind."));
    return reviewtext::checkLength(mark.note, kMaxNote);
}

bool ReviewRules::eachPairGap(const QString &item, const Judgements &judgements,
                              const std::function<bool(const Gap &)> &each) const
{
    const Sheet *sheet = known(item).sheet;
    if (sheet == nullptr || !sheet->pairwise.required)
        return true;
    const std::vector<PairKey> all = pairs(item);
    return std::all_of(all.begin(), all.end(), [&](const PairKey &pair) {
        return compared(judgements, pair) ||
               each({Missing::What::Pair, {item, pair.first, {}}, pair.second, 0, 0});
    });
}

bool ReviewRules::eachRankGap(const QString &item, const Judgements &judgements,
                              const std::function<bool(const Gap &)> &each) const
{
    const Known &place = known(item);
    if (place.sheet == nullptr || !place.sheet->ranking || place.labels.size() < 2)
        return true;
    return std::all_of(place.labels.begin(), place.labels.end(), [&](const QString &label) {
        return judgements.ranks.count({item, label}) > 0 ||
               each({Missing::What::Rank, {item, label, {}}, {}, 0, 0});
    });
}

} // namespace jeoul::session
