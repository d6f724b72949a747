// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonobjectreader.h"
#include "models/domain/scheme.h"

namespace jeoul {

/// Turns the JSON object of a scheme into values, strictly: unknown keys, wrong types and unknown words are
/// reported to `problem`. Whether the rules fit together is schemerules' question.
[[nodiscard]] Scheme readSchemeObject(const QJsonValue &value, JsonProblem &problem);

} // namespace jeoul
