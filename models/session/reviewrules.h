// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/domain/packetcontent.h"
#include "models/session/reviewsession.h"

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

    [[nodiscard]] Status checkItem(const QString &item) const;
    [[nodiscard]] Status checkCell(const CellKey &cell) const;
    [[nodiscard]] Status checkMark(const CellKey &cell, const Mark &mark) const;
    [[nodiscard]] Status checkComment(const CommentKey &key, const QString &text) const;
    [[nodiscard]] Status checkPair(const PairKey &pair, Winner winner) const;
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
        int wanted = 0; ///< characters or seconds
        qint64 have = 0;
    };
    /// Shows every gap until `each` returns false.
    void eachGap(const QString &item, const Judgements &judgements, qint64 secondsRead,
                 const std::function<bool(const Gap &)> &each) const;
    [[nodiscard]] std::optional<Gap> gapOf(const Sheet &sheet, const CellKey &cell,
                                           const Judgements &judgements) const;
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
        std::vector<CellKey> cells;
    };
    [[nodiscard]] const Known &known(const QString &item) const; ///< empty when there is none

    const PacketContent &m_content;
    std::map<QString, Known> m_items;
};

} // namespace jeoul::session
