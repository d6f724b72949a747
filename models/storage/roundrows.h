// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/roundstore.h"

/// The rows of a round file's sealed part. Writing sorts everything first, so that no row order tells in
/// which order anything was imported.
namespace jeoul::storage::roundrows {

[[nodiscard]] RoundContent sorted(RoundContent content);

/// Inside a transaction, into an empty file. `content` is sorted().
[[nodiscard]] Status insertContent(Database &database, const RoundContent &content);
[[nodiscard]] Result<RoundContent> readContent(Database &database);

[[nodiscard]] Status insertEvent(Database &database, const exchange::Event &event);
[[nodiscard]] Result<std::vector<exchange::Event>> readEvents(Database &database);

/// Inserts, or updates verdict and phone check of a file that is there.
[[nodiscard]] Status putFile(Database &database, const ReceivedFile &file);
[[nodiscard]] Result<std::vector<ReceivedFile>> readFiles(Database &database);

} // namespace jeoul::storage::roundrows
