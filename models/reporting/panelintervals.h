// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"

#include <optional>
#include <vector>

namespace jeoul::reporting {

/// A 95 % interval over reviewers. Absent below the number of reviewers the method needs.
struct MeanInterval
{
    int n = 0;
    std::optional<double> centre;
    std::optional<double> low;
    std::optional<double> high;
};

/// Student's t interval of a mean over reviewers; needs 2 values.
[[nodiscard]] MeanInterval meanInterval(const std::vector<double> &values);

/// The interval that belongs to a panel rule: Tukey & McLaughlin 1963 for the trimmed mean (winsorised
/// variance, df = values kept - 1; needs 2 kept), Student's t otherwise. The centre is the rule's own number.
[[nodiscard]] MeanInterval ruleInterval(const PanelRule &rule, std::vector<double> values);

/// Whether 0 lies in centre ± t · s / √n of the paired differences; false with fewer than 2.
[[nodiscard]] bool includesZero(double centre, const std::vector<double> &differences);

} // namespace jeoul::reporting
