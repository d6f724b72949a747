// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace jeoul::durablefile {

/// Writes the whole file or nothing: temporary file beside the target (mode 0600), fsync, rename, fsync of
/// the folder, then read back from a fresh descriptor and compare. Refuses a target that is a symbolic link
/// or not a regular file.
[[nodiscard]] Status write(const QString &path, const QByteArray &bytes);

/// Like write(), but refuses with Conflict when something is already there.
[[nodiscard]] Status writeNew(const QString &path, const QByteArray &bytes);

/// Reads a regular file of at most `limit` bytes. Folders, pipes, devices and larger files are refused at
/// once.
[[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit);

/// Makes the folder (0700 for new ones) with its parents, durably.
[[nodiscard]] Status makeFolder(const QString &path);

} // namespace jeoul::durablefile
