// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QCoreApplication>

namespace jeoul::intake {

/// The sentences of this folder.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

/// What long work returns once the person stopped it.
[[nodiscard]] inline Error stoppedImport()
{
    return Error(ErrorCode::Cancelled, Words::tr("The import was stopped."));
}

} // namespace jeoul::intake
