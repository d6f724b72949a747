// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/domain/localtext.h"

#include <QString>

#include <optional>
#include <vector>

namespace jeoul {

/// The word for one point of a scale (매우미흡 … 매우우수), with an example when there is one.
struct ScaleAnchor
{
    int step = 0;
    LocalText word;
    LocalText example;
};

/// Points from min to max in equal steps. Scores are stored as step numbers: value = min + step * size.
struct Scale
{
    QString id;
    Rational min;
    Rational max;
    Rational size = Rational(1);
    std::vector<ScaleAnchor> anchors;

    /// Number of points on the scale, 2 or more for a valid scale.
    [[nodiscard]] int points() const;
    [[nodiscard]] Rational value(int step) const;
    /// The step whose value this is; nothing when it lies off the scale or between steps.
    [[nodiscard]] std::optional<int> stepOf(const Rational &value) const;
    [[nodiscard]] const ScaleAnchor *anchor(int step) const;
    /// Decimals needed to print any value of the scale.
    [[nodiscard]] int places() const;
};

} // namespace jeoul
