// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace jeoul::intake {

/// The sentences of this folder.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace jeoul::intake
