// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace jeoul::storage::schema {

/// The statements of a migration. Scripts are not cut at semicolons: triggers hold them.
[[nodiscard]] Result<std::vector<QByteArray>> statements(const char *resource);

/// Runs the migrations after `from` in one transaction, foreign keys off and checked, user_version and
/// application id set with them.
[[nodiscard]] Status migrate(Connection &connection, const DatabaseKind &kind, int from);

/// BLAKE2b over the text of everything the schema holds.
[[nodiscard]] Result<QByteArray> fingerprint(Connection &connection);

/// What fingerprint() gives for a file this program made at `version`.
[[nodiscard]] Result<QByteArray> expectedFingerprint(const DatabaseKind &kind, int version);

[[nodiscard]] int newestVersion(const DatabaseKind &kind);

} // namespace jeoul::storage::schema
