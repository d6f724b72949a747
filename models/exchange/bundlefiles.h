// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

/// The files of a verification bundle, in a folder or a tar, within limits: resources/formats/bundle.md. What
/// a stranger hands over is never more than these limits in memory.
namespace jeoul::exchange::bundlefiles {

using BundleFiles = std::map<QString, QByteArray>; ///< path inside the bundle -> bytes

constexpr qsizetype kMostFiles = 100'000;
constexpr qint64 kMostFileBytes = qint64(32) << 20;
constexpr qint64 kMostBytes = qint64(256) << 20;

inline const QString kSums = QStringLiteral("SHA256SUMS");
inline const QString kSumsSignature = QStringLiteral("SHA256SUMS.minisig");

/// Collects files one by one and refuses the first that breaks a rule.
class Gathering
{
public:
    /// BadInput for a path that is none, a second file of the same path, or too much.
    [[nodiscard]] Status add(const QString &path, const QByteArray &bytes);
    /// Before the bytes are read: whether a file of this size may still come.
    [[nodiscard]] Status admits(const QString &path, qint64 size) const;
    [[nodiscard]] BundleFiles take() { return std::move(m_files); }

private:
    BundleFiles m_files;
    qint64 m_bytes = 0;
};

/// Lines of `sha256sum` for every file but the list itself and its signature.
[[nodiscard]] QByteArray sums(const BundleFiles &files);
/// path -> SHA-256 hex. Damaged unless the lines are in the form that sums() writes.
[[nodiscard]] Result<std::map<QString, QString>> readSums(const QByteArray &list);

/// A tar file or a folder. BadInput or Damaged when it is neither, holds anything but files, or exceeds the
/// limits; NotFound when nothing is there.
[[nodiscard]] Result<BundleFiles> read(const QString &path);

/// Writes a tar when the path ends in ".tar", otherwise a new folder; whole or not at all. Conflict when
/// something is there.
[[nodiscard]] Status write(const BundleFiles &files, const QString &path);

} // namespace jeoul::exchange::bundlefiles
