// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace jeoul::reader {

/// Reads path data made of M, L, H, V, Q, T, C and Z with absolute numbers, as the formula engine writes it.
/// Nothing when it holds anything else.
[[nodiscard]] std::optional<QPainterPath> svgPath(QStringView data);

} // namespace jeoul::reader
