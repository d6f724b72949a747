// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bundlefiles.h"

/// Tar archives of a bundle. The only place that knows libarchive.
namespace jeoul::exchange::bundletar {

/// A ustar archive sorted by path, without times, owners and names of users: equal files give equal bytes.
[[nodiscard]] Result<QByteArray> write(const bundlefiles::BundleFiles &files);

/// Files and folders only, within the limits; "./" before a path is understood. BadInput otherwise, also for
/// what is no tar.
[[nodiscard]] Result<bundlefiles::BundleFiles> readBytes(const QByteArray &bytes);
[[nodiscard]] Result<bundlefiles::BundleFiles> readFile(const QString &path);

} // namespace jeoul::exchange::bundletar
