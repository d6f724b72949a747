// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"

#include <QString>

namespace jeoul {

/// The score that a response to a practice item should get, and why (practice.csv). Identity type: it names
/// the team.
struct Expectation
{
    QString itemId;
    QString teamId;
    QString criterion;
    Rational score;
    QString reason;
};

} // namespace jeoul
