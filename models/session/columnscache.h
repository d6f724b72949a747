// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelcolumns.h"

#include <QByteArray>

#include <optional>

namespace jeoul::session {

/// The columns as bytes: names, then six bytes a rating, little-endian. Equal columns give equal bytes on
/// every machine.
[[nodiscard]] QByteArray columnsToBytes(const reporting::PanelColumns &columns);

/// Absent when the bytes are not whole columns. Whether they are the right ones says their hash.
[[nodiscard]] std::optional<reporting::PanelColumns> columnsFromBytes(const QByteArray &bytes);

} // namespace jeoul::session
