// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/domain/packetcontent.h"
#include "models/session/reviewsession.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace jeoul::session {

/// What the rubric of a packet lets a reviewer say, and what it still wants to hear. Knows no journal.
class ReviewRules
{
public:
    explicit ReviewRules(const PacketContent &content);

    [[nodiscard]] const std::vector<CellKey> &cells(const QString &item) const;

    /// The labels of an item that this reviewer judges, in their order on screen.
    [[nodiscard]] const QStringList &labels(const QString &item) const;
    /// Every pair of them, the one further left first; empty when the sheet compares none.
    [[nodiscard]] std::vector<PairKey> pairs(const QString &item) const;
    /// Whether the item is complete by what was entered; otherwise by the reviewer saying so.
    [[nodiscard]] bool asksSomething(const QString &item) const;

    [[nodiscard]] Status checkItem(const QString &item) const;
    [[nodiscard]] Status checkCell(const CellKey &cell) const;
    [[nodiscard]] Status checkMark(const CellKey &cell, const Mark &mark) const;
    [[nodiscard]] Status checkComment(const CommentKey &key, const QString &text) const;
    [[nodiscard]] Status checkPair(const PairKey &pair, const PairVerdict &verdict) const;
    [[nodiscard]] Status checkRank(const ResponseKey &response, const Rank &rank) const;
    [[nodiscard]] Status checkSpan(const SpanKey &span, const SpanMark &mark) const;
    [[nodiscard]] Status checkFlag(const FlagKey &flag) const;
    [[nodiscard]] Status checkGate(const GateKey &gate) const;

    [[nodiscard]] std::vector<Missing> missing(const QString &item, const Judgements &judgements,
                                               qint64 secondsRead) const;
    /// Like missing().empty(), without making sentences.
    [[nodiscard]] bool nothingMissing(const QString &item, const Judgements &judgements,
                                      qint64 secondsRead) const;

private:
    struct Gap
    {
        Missing::What what = Missing::What::Score;
        CellKey cell;
        QString against; ///< Pair: the other label
        int wanted = 0;  ///< characters or seconds
        qint64 have = 0;
    };
    /// Shows every gap until `each` returns false.
    void eachGap(const QString &item, const Judgements &judgements, qint64 secondsRead,
                 const std::function<bool(const Gap &)> &each) const;
    [[nodiscard]] std::optional<Gap> gapOf(const Sheet &sheet, const CellKey &cell,
                                           const Judgements &judgements) const;
    /// False when `each` said it has seen enough.
    [[nodiscard]] bool eachCellGap(const QString &item, const Judgements &judgements,
                                   const std::function<bool(const Gap &)> &each) const;
    [[nodiscard]] bool eachPairGap(const QString &item, const Judgements &judgements,
                                   const std::function<bool(const Gap &)> &each) const;
    [[nodiscard]] bool eachRankGap(const QString &item, const Judgements &judgements,
                                   const std::function<bool(const Gap &)> &each) const;
    /// Ticks that still want a reason. False when `each` has seen enough.
    [[nodiscard]] bool eachGateGap(const QString &item, const Judgements &judgements,
                                   const std::function<bool(const Gap &)> &each) const;
    [[nodiscard]] QString sentence(const Gap &gap) const;
    [[nodiscard]] const GateCheck *gate(const GateKey &key) const;
    [[nodiscard]] Status checkLabel(const BlindItem &item, const QString &label) const;
    [[nodiscard]] const Criterion *criterion(const CellKey &cell) const;

    /// An item with what follows from the rubric, looked up once.
    struct Known
    {
        const BlindItem *item = nullptr;
        const Sheet *sheet = nullptr;
        QStringList labels;
        std::vector<CellKey> cells;
    };
    [[nodiscard]] const Known &known(const QString &item) const; ///< empty when there is none

    const PacketContent &m_content;
    std::map<QString, Known> m_items;
};

} // namespace jeoul::session
