// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/keys.h"

#include <QString>

/// A key on one sheet of paper (resources/formats/key.md): printed when the key is made, typed in again when
/// its computer is lost. It needs the passphrase like the key file does, and does not hold it.
namespace jeoul::exchange::recoverysheet {

/// Plain text that fits a page, words for the holder included. Errors as
/// writeSecretKey().
[[nodiscard]] Result<QString> write(const SecretKey &key, const QString &passphrase, const KdfPolicy &policy,
                                    RandomSource &random);

/// Takes the sheet as typed: white space, upper case, full-width digits and lines without a number do not
/// matter. BadInput naming the line that was mistyped or is missing; WrongKey when the passphrase does not
/// fit.
[[nodiscard]] Result<SecretKey> read(const QString &sheet, const QString &passphrase,
                                     const KdfPolicy &policy);

} // namespace jeoul::exchange::recoverysheet
