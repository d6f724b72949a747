// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Key and signature files that the stock `minisign` program reads (format of minisign 0.11, prehashed):
/// resources/formats/bundle.md. So a bundle can be checked without a line of ours.
namespace jeoul::exchange::minisign {

/// The key file of an Ed25519 public key. `comment` is one line and proves nothing.
[[nodiscard]] QByteArray publicKeyFile(const QByteArray &publicKey, const QString &comment);
/// The key in such a file; nothing when it is none.
[[nodiscard]] std::optional<QByteArray> publicKeyIn(const QByteArray &file);

/// The signature file of `file`. `trusted` is one line that the signature covers. `secret` 64 bytes.
/// Internal when the secret is none or a comment is not one line.
[[nodiscard]] Result<QByteArray> sign(const QByteArray &file, const QByteArray &secret,
                                      const QString &comment, const QString &trusted);

/// Whether `signature` is a signature file over `file` by this key, both of its signatures right.
[[nodiscard]] bool verifies(const QByteArray &file, const QByteArray &signature, const QByteArray &publicKey);

} // namespace jeoul::exchange::minisign
