// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/session/reviewchange.h"
#include "models/session/reviewhistory.h"
#include "models/session/reviewsession.h"
#include "models/storage/journal.h"

#include <QJsonObject>

#include <optional>

namespace jeoul::session::reviewrecord {

/// Whether records of this kind hold a change that can be taken back.
[[nodiscard]] bool isChange(storage::RecordKind kind);
[[nodiscard]] storage::RecordKind kindOf(const AnyChange &change);

/// Key and new value; the old value stands in an earlier record. `more`: the step goes on in the next record.
[[nodiscard]] QJsonObject bodyOf(const AnyChange &change, StepOrigin origin, bool more);

/// The change of a record with `before` left empty. Nothing when the body makes no sense.
[[nodiscard]] std::optional<AnyChange> changeFrom(storage::RecordKind kind, const QJsonObject &body);
[[nodiscard]] std::optional<StepOrigin> originFrom(const QJsonObject &body);
[[nodiscard]] bool hasMore(const QJsonObject &body);

[[nodiscard]] QJsonObject placeBody(const Place &place);
[[nodiscard]] Place placeFrom(const QJsonObject &body);

} // namespace jeoul::session::reviewrecord
