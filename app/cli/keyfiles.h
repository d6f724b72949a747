// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/exchange/keys.h"

#include <QString>

namespace jeoul::cli {

struct KeyFiles
{
    QString secret;
    QString open;
    QString sheet; ///< empty when none was asked for
    QString note;  ///< what the person must be told about the protection; empty when nothing
};

/// Writes the secret and the public file of a key, and its recovery sheet when wanted, into `folder`:
/// chair.jkey, chair.jpub, chair-sheet.txt, or with the next free number. Nothing that exists is touched.
[[nodiscard]] Result<KeyFiles> writeKeyFiles(const exchange::SecretKey &key, const QString &passphrase,
                                             const QString &folder, bool withSheet,
                                             wiring::AppContext &context);

/// Says where the files are: as JSON, or the public file as the answer and the rest as sentences.
void reportKeyFiles(const KeyFiles &files, const exchange::PublicKey &key, bool json, Terminal &terminal);

} // namespace jeoul::cli
