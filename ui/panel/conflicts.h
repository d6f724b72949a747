// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <vector>

namespace jeoul::ui {

/// Files kept apart that nobody has settled yet: no receipt was confirmed and no decision taken for their
/// seat since they came. A file that lost stays on record but asks for nothing.
[[nodiscard]] std::vector<reporting::ReceivedVersion>
unsettled(const std::vector<reporting::ReceivedVersion> &versions,
          const std::vector<exchange::Event> &events);

} // namespace jeoul::ui
