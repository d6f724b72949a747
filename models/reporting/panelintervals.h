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

/// Student's t interval of a mean over reviewers; needs 2 values that differ.
[[nodiscard]] MeanInterval meanInterval(const std::vector<double> &values);

/// The interval that belongs to a panel rule: Tukey & McLaughlin for the trimmed mean of one highest and one
/// lowest, Student's t for the mean. Other trimmings and the median have their number and no interval. The
/// centre is the rule's own number, for drawing only: official points are computed exactly elsewhere.
[[nodiscard]] MeanInterval ruleInterval(const PanelRule &rule, const std::vector<double> &values);

/// Whether 0 lies in centre ± t · s / √n of the paired differences; false when there is no interval.
[[nodiscard]] bool includesZero(double centre, const std::vector<double> &differences);

} // namespace jeoul::reporting
