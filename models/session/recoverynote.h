// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace jeoul::session {

/// What a recovered workspace says about the file it comes from; the last record taken over stands before it.
struct RecoveryNote
{
    QString file;           ///< SHA-256 hex of the damaged file
    QString head;           ///< hash (hex) of the last record that was taken over
    qint64 kept = 0;        ///< records taken over
    qint64 leftOut = 0;     ///< records behind them that the damaged file still showed
    bool mayBeMore = false; ///< the damaged file could not be read to its end
};

/// The stored form (resources/formats/workspace.md): signed with the reviewer's own key, so that nobody else
/// can have shortened the work.
namespace recoverynote {

/// `seed`: 32 bytes, of the reviewer's Ed25519 key.
[[nodiscard]] QJsonObject toJson(const RecoveryNote &note, const QByteArray &seed);
/// Nothing when the signature does not hold or the seed is none.
[[nodiscard]] std::optional<RecoveryNote> read(const QJsonObject &body, const QByteArray &seed);

} // namespace recoverynote
} // namespace jeoul::session
