// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/panelcolumns.h"

#include <QByteArray>

namespace jeoul::session {

/// The columns as bytes: names, then six bytes a rating, little-endian. Equal columns give equal bytes on
/// every machine.
[[nodiscard]] QByteArray columnsToBytes(const reporting::PanelColumns &columns);

/// Damaged when the bytes are not whole columns. Whether they are the right ones says their hash.
[[nodiscard]] Result<reporting::PanelColumns> columnsFromBytes(const QByteArray &bytes);

} // namespace jeoul::session
