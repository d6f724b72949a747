// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"
#include "models/domain/packetcontent.h"

#include <QStringList>

#include <array>

namespace jeoul::ui::cellwords {

/// What is said beside a cell: its score with the words and the example of its anchor, or the whole scale
/// while it has none; and then, on a line of its own, what the criterion gives to go by.
[[nodiscard]] QString about(const CellKey &cell, const Criterion &criterion, const Scale &scale,
                            const Judgements &judgements, Language language);
/// Everything that may have to be said of a cell of the sheet, to make room for it.
[[nodiscard]] QStringList possible(const Sheet &sheet, const Rubric &rubric, Language language);

inline constexpr std::array kFlagKinds = {FlagKind::Recognised, FlagKind::Unsafe, FlagKind::Broken};
[[nodiscard]] QString flagName(FlagKind kind);
/// The flags of a response by name; with `notes`, what was said of each.
[[nodiscard]] QStringList flags(const Judgements &judgements, const QString &item, const QString &label,
                                bool notes);

} // namespace jeoul::ui::cellwords
