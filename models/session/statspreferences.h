// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/judgementfiles.h"
#include "models/session/statsgroup.h"

#include <QJsonObject>

#include <span>

namespace jeoul::session {

/// The P object: {"n", "connected", "components", "bradley_terry": {"half", "davidson"}, "order_effect",
/// "first_shown", "agreement": G}. Strengths are logs with mean 0, the strongest first; low and high are
/// Wald's, clustered_low and clustered_high take the verdicts of a rater together. A verdict that both are
/// bad is a tie for the strengths and a verdict of its own for agreement. Where somebody never lost or never
/// won against the rest there is no finite strength: the reason and the components stand there, and
/// "with_prior" gives the strengths with half a win and half a loss added for every pair.
[[nodiscard]] QJsonObject preferenceStatistics(std::span<const intake::Preference> preferences,
                                               const StatsOptions &options);

} // namespace jeoul::session
