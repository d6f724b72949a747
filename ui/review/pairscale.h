// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"
#include "models/domain/scheme.h"

#include <QStringList>

#include <vector>

namespace jeoul::ui {

/// The answers of a head-to-head comparison from left to right: the first much better … a tie … the second
/// much better, as many as the round tells apart; and the words for them.
class PairScale
{
public:
    PairScale() = default;
    explicit PairScale(const PairwiseRule &rule);

    [[nodiscard]] const std::vector<PairVerdict> &steps() const { return m_steps; }
    [[nodiscard]] const PairwiseRule &rule() const { return m_rule; }

    /// The answer one key further to a side: from none or the other side its mildest, then stronger.
    [[nodiscard]] PairVerdict towards(Winner side, const std::optional<PairVerdict> &now) const;

    /// "가 much better", for a button.
    [[nodiscard]] QString word(const PairKey &pair, const PairVerdict &verdict) const;
    /// "가 > 나", for a list: which one is better, and not by how much; without a verdict "가 · 나".
    [[nodiscard]] QString brief(const PairKey &pair, const std::optional<PairVerdict> &verdict) const;
    /// Everything that brief() may say of a pair.
    [[nodiscard]] QStringList briefs(const PairKey &pair) const;
    /// A whole sentence, also for "not compared yet" and for a reason.
    [[nodiscard]] QString sentence(const PairKey &pair, const std::optional<PairVerdict> &verdict) const;

private:
    PairwiseRule m_rule;
    std::vector<PairVerdict> m_steps;
};

} // namespace jeoul::ui
