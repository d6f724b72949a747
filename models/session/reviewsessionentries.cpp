// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons, rankings and marked errors of a review session.
#include "models/base/text.h"
#include "models/session/reviewsession.h"
#include "models/session/reviewsession_p.h"
#include "models/session/reviewtext.h"

#include <utility>

namespace jeoul::session {

namespace {

PairKey turned(const PairKey &pair)
{
    return {pair.item, pair.second, pair.first};
}

PairVerdict turned(PairVerdict verdict)
{
    if (verdict.winner == Winner::First)
        verdict.winner = Winner::Second;
    else if (verdict.winner == Winner::Second)
        verdict.winner = Winner::First;
    return verdict;
}

/// One change after the other, as one step.
ReviewStep together(ReviewStep first, const ReviewStep &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

QStringList ReviewSession::labels(const QString &item) const
{
    return d->rules.labels(item);
}

std::vector<PairKey> ReviewSession::pairs(const QString &item) const
{
    return d->rules.pairs(item);
}

std::optional<PairVerdict> ReviewSession::verdict(const PairKey &pair) const
{
    const std::optional<PairVerdict> given = d->state.value(pair);
    if (given)
        return given;
    const std::optional<PairVerdict> other = d->state.value(turned(pair));
    return other ? std::optional(turned(*other)) : std::nullopt;
}

std::vector<std::pair<SpanKey, SpanMark>> ReviewSession::spans(const ResponseKey &response) const
{
    std::vector<std::pair<SpanKey, SpanMark>> out;
    const auto &all = d->state.judgements.spans;
    for (auto it = all.lower_bound({response.item, response.label, 0, 0});
         it != all.end() && it->first.item == response.item && it->first.label == response.label; ++it)
        out.emplace_back(it->first, it->second);
    return out;
}

Status ReviewSession::checkPreference(const PairKey &pair, const PairVerdict &verdict) const
{
    return d->rules.checkPair(pair, verdict);
}

Status ReviewSession::checkRank(const ResponseKey &response, const Rank &rank) const
{
    return d->rules.checkRank(response, rank);
}

Status ReviewSession::checkSpan(const SpanKey &span, const SpanMark &mark) const
{
    return d->rules.checkSpan(span, mark);
}

Status ReviewSession::setPreference(const PairKey &pair, const PairVerdict &verdict)
{
    JEOUL_TRY(checkPreference(pair, verdict));
    PairVerdict stored = verdict;
    stored.cannotCompare = reviewtext::storable(verdict.cannotCompare);
    // A pair has one verdict, in whatever order it stood on screen.
    return make(together(d->changeTo(turned(pair), std::optional<PairVerdict>()),
                         d->changeTo(pair, std::optional(stored))));
}

Status ReviewSession::clearPreference(const PairKey &pair)
{
    JEOUL_TRY(d->rules.checkItem(pair.item));
    return make(together(d->changeTo(turned(pair), std::optional<PairVerdict>()),
                         d->changeTo(pair, std::optional<PairVerdict>())));
}

Status ReviewSession::setRank(const ResponseKey &response, const Rank &rank)
{
    JEOUL_TRY(checkRank(response, rank));
    return make(
        d->changeTo(response, std::optional(Rank{rank.place, reviewtext::storable(rank.cannotRank)})));
}

Status ReviewSession::clearRank(const ResponseKey &response)
{
    JEOUL_TRY(d->rules.checkItem(response.item));
    return make(d->changeTo(response, std::optional<Rank>()));
}

Status ReviewSession::setSpan(const SpanKey &span, const SpanMark &mark)
{
    JEOUL_TRY(checkSpan(span, mark));
    return make(d->changeTo(
        span, std::optional(SpanMark{mark.severity, mark.category, reviewtext::storable(mark.note)})));
}

Status ReviewSession::clearSpan(const SpanKey &span)
{
    JEOUL_TRY(d->rules.checkItem(span.item));
    return make(d->changeTo(span, std::optional<SpanMark>()));
}

ReviewStep ReviewSession::nextStep(bool forward) const
{
    const ReviewStep *step = forward ? d->state.history.redoable() : d->state.history.undoable();
    return step == nullptr ? ReviewStep() : *step;
}

} // namespace jeoul::session
