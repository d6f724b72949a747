// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scheme.h"

#include <QJsonObject>

namespace jeoul::schemejson {

/// Reads scheme.json (format: resources/schemes/scheme.schema.json). Refuses unknown references, weights that
/// do not sum, circular ties, and every other rule that could not be applied, naming the place by its JSON
/// path.
[[nodiscard]] Result<Scheme> read(const QByteArray &json, const QString &fileName = {});

/// The scheme as canonical-JSON-ready object: decimals are strings.
[[nodiscard]] QJsonObject toJson(const Scheme &scheme);
[[nodiscard]] Result<Scheme> fromJson(const QJsonObject &object, const QString &fileName = {});

/// SHA-256 (hex) of the canonical bytes: the 확인번호 printed on every sheet.
[[nodiscard]] QString hash(const Scheme &scheme);

/// The built-in schemes: "r1-2026", "r2-2026", "blank". NotFound for another name.
[[nodiscard]] Result<Scheme> preset(const QString &name);
[[nodiscard]] QStringList presetNames();

} // namespace jeoul::schemejson
