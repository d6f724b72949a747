// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/domain/judgement.h"
#include "models/domain/packetcontent.h"

#include <QString>

#include <optional>
#include <vector>

namespace jeoul::session {

/// A score as a person reads it: "4" and "Good". The word is empty where the scale has none.
struct ReadScore
{
    QString value;
    QString word;
};

/// What one criterion of a practice response taught.
struct PracticeLine
{
    QString criterion; ///< its title
    ReadScore given;   ///< value empty: marked as cannot be rated
    std::optional<ReadScore> expected;
    int difference = 0; ///< given minus expected, in steps of the scale
    /// Why this score is expected, or, where nobody said so, what the expected (else the given) point of the
    /// scale stands for.
    QString reason;
};

/// The feedback on one response of a practice item, in the order of the sheet. Empty for items that count,
/// and until every criterion of the response has a mark: nobody is to be told the answer beforehand.
[[nodiscard]] std::vector<PracticeLine> practiceFeedback(const PacketContent &content,
                                                         const Judgements &judgements, const QString &item,
                                                         const QString &label, Language language);

} // namespace jeoul::session
