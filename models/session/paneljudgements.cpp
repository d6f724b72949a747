// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelround.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelRound)
};

/// What an entry is about: the item, its sheet (null when it has none) and whose response it is.
struct Judged
{
    const BlindItem *item = nullptr;
    const Sheet *sheet = nullptr;
    QString code;
};

/// One submission's labels against the round. What it says of an entry never includes its value.
class Resolver
{
public:
    Resolver(const PanelRound &round, const exchange::RosterEntry &entry)
        : m_round(round)
        , m_entry(entry)
        , m_items(entry.items.begin(), entry.items.end())
    {
    }

    [[nodiscard]] Status mark(const CellKey &key, const Mark &mark);
    [[nodiscard]] Status preference(const PairKey &key, const PairVerdict &verdict);
    [[nodiscard]] Status rank(const ResponseKey &key, const Rank &rank);
    [[nodiscard]] Status span(const SpanKey &key, const SpanMark &mark);
    [[nodiscard]] Status comment(const CommentKey &key);
    [[nodiscard]] Status flag(const FlagKey &key);
    [[nodiscard]] Status gate(const GateKey &key);
    [[nodiscard]] Status completed(const QString &item);
    [[nodiscard]] ResolvedJudgements take() { return std::move(m_out); }

private:
    [[nodiscard]] Result<const BlindItem *> item(const QString &id) const;
    [[nodiscard]] Result<QString> code(const BlindItem &item, const QString &label);
    [[nodiscard]] Result<QString> judgedCode(const BlindItem &item, const QString &label);
    [[nodiscard]] Result<Judged> judged(const QString &item, const QString &label);
    [[nodiscard]] Error unfit(const QString &detail) const;

    const PanelRound &m_round;
    const exchange::RosterEntry &m_entry;
    std::set<QString> m_items;
    std::set<std::tuple<QString, QString, QString>> m_pairs;
    std::map<QString, std::vector<QString>> m_orders;
    ResolvedJudgements m_out;
};

Error Resolver::unfit(const QString &detail) const
{
    return Error(ErrorCode::BadInput,
                 Words::tr(
                     "The score file of seat %1 holds an entry that does not fit this round's score sheet.")
                     .arg(m_entry.seat))
        .advising(Words::tr("Ask this reviewer to submit again with the packet of this round."))
        .because(detail);
}

Result<const BlindItem *> Resolver::item(const QString &id) const
{
    const BlindItem *found = m_items.contains(id) ? m_round.item(id) : nullptr;
    if (found == nullptr)
        return unfit(QStringLiteral("item %1 is not in the packet").arg(id));
    return found;
}

Result<QString> Resolver::code(const BlindItem &item, const QString &label)
{
    auto order = m_orders.find(item.id);
    if (order == m_orders.end())
        order = m_orders.emplace(item.id, m_round.order(m_entry.seat, item.id)).first;
    const int position = labelPosition(m_round.manifest().scheme.policy.labels, label);
    if (position < 0 || static_cast<std::size_t>(position) >= order->second.size())
        return unfit(QStringLiteral("label %1 of item %2").arg(label, item.id));
    return order->second[static_cast<std::size_t>(position)];
}

Result<QString> Resolver::judgedCode(const BlindItem &item, const QString &label)
{
    Result<QString> found = code(item, label);
    if (found.ok() && !m_round.judged(m_entry.seat, item.id, *found))
        return unfit(QStringLiteral("label %1 of item %2 is not judged by this seat").arg(label, item.id));
    return found;
}

Result<Judged> Resolver::judged(const QString &id, const QString &label)
{
    const Result<const BlindItem *> where = item(id);
    if (!where.ok())
        return where.error();
    Result<QString> whose = judgedCode(**where, label);
    if (!whose.ok())
        return whose.error();
    return Judged{*where, m_round.sheet(**where), std::move(whose).value()};
}

Status Resolver::mark(const CellKey &key, const Mark &mark)
{
    const Result<Judged> about = judged(key.item, key.label);
    if (!about.ok())
        return about.error();
    const Sheet *sheet = about->sheet;
    const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(key.criterion);
    const Scale *scale = criterion == nullptr ? nullptr : m_round.manifest().scheme.scale(criterion->scaleId);
    if (scale == nullptr)
        return unfit(QStringLiteral("criterion %1 of item %2").arg(key.criterion, key.item));
    if (mark.step && (*mark.step < 0 || *mark.step >= scale->points() || !mark.cannotRate.isEmpty()))
        return unfit(QStringLiteral("step of %1 / %2 / %3").arg(key.item, key.label, key.criterion));
    if (about->item->kind == ItemKind::Practice)
        return done();
    if (mark.step) {
        m_out.cells.push_back({m_entry.seat, key.item, about->item->benchmark, about->code, key.criterion,
                               scale->value(*mark.step), about->item->kind == ItemKind::Repeat});
    } else if (!mark.cannotRate.isEmpty()) {
        m_out.cannotRate.emplace(key.item, about->code, key.criterion);
    }
    return done();
}

bool fits(const PairwiseRule &rule, const PairVerdict &verdict)
{
    if (!rule.enabled)
        return false;
    const bool decided = verdict.winner == Winner::First || verdict.winner == Winner::Second;
    return (verdict.winner != Winner::Tie || rule.tie) &&
           (verdict.winner != Winner::BothBad || rule.bothBad) && verdict.degree >= 1 &&
           verdict.degree <= (decided ? rule.degrees : 1);
}

Status Resolver::preference(const PairKey &key, const PairVerdict &verdict)
{
    const Result<Judged> about = judged(key.item, key.first);
    if (!about.ok())
        return about.error();
    const Result<QString> other = judgedCode(*about->item, key.second);
    if (!other.ok())
        return other.error();
    const QString &first = about->code;
    const QString &second = *other;
    const bool allowed = about->sheet != nullptr && first != second && fits(about->sheet->pairwise, verdict);
    if (!allowed || !m_pairs.emplace(key.item, std::min(first, second), std::max(first, second)).second)
        return unfit(QStringLiteral("preference %1 / %2 / %3").arg(key.item, key.first, key.second));
    if (about->item->kind == ItemKind::Practice)
        return done();
    if (verdict.winner)
        m_out.pairs.push_back({m_entry.seat, key.item, first, second, *verdict.winner, verdict.degree});
    else
        m_out.incomparable.emplace_back(first, second);
    return done();
}

Status Resolver::rank(const ResponseKey &key, const Rank &rank)
{
    const Result<Judged> about = judged(key.item, key.label);
    if (!about.ok())
        return about.error();
    const Sheet *sheet = about->sheet;
    const auto most = static_cast<int>(m_round.order(m_entry.seat, key.item).size());
    if (sheet == nullptr || !sheet->ranking || (rank.place && (*rank.place < 1 || *rank.place > most)))
        return unfit(QStringLiteral("place of %1 / %2").arg(key.item, key.label));
    const ItemKind kind = about->item->kind;
    if (rank.place && kind != ItemKind::Practice && kind != ItemKind::Repeat)
        m_out.ranks[key.item].emplace_back(about->code, *rank.place);
    return done();
}

Status Resolver::span(const SpanKey &key, const SpanMark &mark)
{
    const Result<Judged> about = judged(key.item, key.label);
    if (!about.ok())
        return about.error();
    const Sheet *sheet = about->sheet;
    const bool known =
        sheet != nullptr && (mark.category.isEmpty() ? sheet->spanCategories.empty()
                                                     : sheet->spanCategory(mark.category) != nullptr);
    if (!known || !sheet->errorSpans)
        return unfit(QStringLiteral("marked error of %1 / %2").arg(key.item, key.label));
    const ItemKind kind = about->item->kind;
    if (kind != ItemKind::Practice && kind != ItemKind::Repeat)
        m_out.spans.emplace_back(about->code, mark.category, mark.severity);
    return done();
}

Status Resolver::comment(const CommentKey &key)
{
    const Result<const BlindItem *> where = item(key.item);
    if (!where.ok())
        return where.error();
    if (!key.label.isEmpty()) {
        if (const Result<QString> whose = code(**where, key.label); !whose.ok())
            return whose.error();
    }
    const Sheet *sheet = m_round.sheet(**where);
    if (!key.criterion.isEmpty() && (sheet == nullptr || sheet->criterion(key.criterion) == nullptr))
        return unfit(QStringLiteral("comment on %1 of item %2").arg(key.criterion, key.item));
    return done();
}

Status Resolver::flag(const FlagKey &key)
{
    return comment({key.item, key.label, {}});
}

Status Resolver::gate(const GateKey &key)
{
    const Result<Judged> about = judged(key.item, key.label);
    if (!about.ok())
        return about.error();
    const Sheet *sheet = about->sheet;
    const bool known = sheet != nullptr && std::any_of(sheet->gates.begin(), sheet->gates.end(),
                                                       [&](const GateCheck &g) { return g.id == key.gate; });
    if (!known)
        return unfit(QStringLiteral("gate %1 of item %2").arg(key.gate, key.item));
    const ItemKind kind = about->item->kind;
    if (kind != ItemKind::Practice && kind != ItemKind::Repeat)
        m_out.gates.emplace(key.item, about->code, key.gate);
    return done();
}

Status Resolver::completed(const QString &id)
{
    if (const Result<const BlindItem *> where = item(id); !where.ok())
        return where.error();
    if (!m_out.completed.insert(id).second)
        return unfit(QStringLiteral("item %1 completed twice").arg(id));
    return done();
}

} // namespace

Result<ResolvedJudgements> resolveJudgements(const PanelRound &round, const exchange::RosterEntry &entry,
                                             const exchange::Submission &submission)
{
    Resolver resolver(round, entry);
    for (const auto &[key, mark] : submission.judgements.marks)
        JEOUL_TRY(resolver.mark(key, mark));
    for (const auto &[key, verdict] : submission.judgements.preferences)
        JEOUL_TRY(resolver.preference(key, verdict));
    for (const auto &[key, rank] : submission.judgements.ranks)
        JEOUL_TRY(resolver.rank(key, rank));
    for (const auto &[key, mark] : submission.judgements.spans)
        JEOUL_TRY(resolver.span(key, mark));
    for (const auto &[key, text] : submission.judgements.comments)
        JEOUL_TRY(resolver.comment(key));
    for (const auto &[key, note] : submission.judgements.flags)
        JEOUL_TRY(resolver.flag(key));
    for (const auto &[key, reason] : submission.judgements.gates)
        JEOUL_TRY(resolver.gate(key));
    for (const QString &item : submission.completedItems)
        JEOUL_TRY(resolver.completed(item));
    return resolver.take();
}

} // namespace jeoul::session
