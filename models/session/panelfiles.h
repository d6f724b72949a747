// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/keys.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jeoul::session {

/// What a first look at a score file gave: its facts, or why it cannot be taken in.
struct FileFinding
{
    std::optional<LedgerFile> file; ///< without verdict; `late` and time are the caller's
    QString seat;                   ///< as far as known
    qint64 sequence = 0;
    QString reason;   ///< stable word for the event, empty when taken: "not_readable", "other_round", …
    QString sentence; ///< for people, empty when taken
};

/// Opens and checks a score file completely and keeps nothing of it but facts and counts: the decrypted
/// record is gone when this returns. A file of a packet that `ledger` says was revoked is not opened.
[[nodiscard]] FileFinding examineScoreFile(const PanelRound &round, const PanelLedger &ledger,
                                           const exchange::SecretKey &key, const QByteArray &bytes);

/// The submission in a file that was examined before; for aggregation.
[[nodiscard]] Result<exchange::SignedSubmission> openCountedFile(const PanelRound &round,
                                                                 const exchange::SecretKey &key,
                                                                 const LedgerFile &file,
                                                                 const QByteArray &bytes);

/// Digits of a number read aloud, compared without telling by timing where they differ. `group` counts from 1
/// and names the first group of four that differs, 0 when all agree, -1 when there are not 24 digits.
[[nodiscard]] int differingGroup(const QString &expected, const QString &typed);

} // namespace jeoul::session
