// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace jeoul::reporting {

/// The reviewers' totals of one panel source, as the official arithmetic used them.
struct SourceTotals
{
    QString source;
    std::map<QString, std::map<QString, Rational>> byTeam; ///< code -> seat -> points
};

/// Read from the stages of a result document, one entry a panel source in the order of the scheme.
[[nodiscard]] std::vector<SourceTotals> reviewerTotals(const QJsonObject &results);

} // namespace jeoul::reporting
