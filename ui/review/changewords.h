// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/session/reviewchange.h"

namespace jeoul::ui {

/// What a step of undo is about, in a few words: "the score for 가, accuracy". The item is named when it is
/// not `here`. Empty for an empty step.
[[nodiscard]] QString changeWords(const session::ReviewStep &step, const PacketContent &content,
                                  const QString &here, Language language);

} // namespace jeoul::ui
