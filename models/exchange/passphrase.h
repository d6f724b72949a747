// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/primitives.h"

#include <QString>

/// What the passphrase of a key file or recovery sheet becomes.
namespace jeoul::exchange::passphrase {

struct Locked
{
    kdflock::Parameters kdf;
    SecretBytes master;
};

/// A fresh lock with policy.key; when the computer cannot give the memory, with policy.keyFallback, which the
/// parameters then record. BadInput for a passphrase of fewer than 8 or more than 1,024 characters,
/// NotAvailable when even the fallback asks for too much.
[[nodiscard]] Result<Locked> lock(const QString &words, const KdfPolicy &policy, RandomSource &random);

/// The same master key again. BadInput for parameters outside the policy's floor and cap, before any
/// derivation.
[[nodiscard]] Result<SecretBytes> unlock(const QString &words, const kdflock::Parameters &parameters,
                                         const KdfPolicy &policy);

} // namespace jeoul::exchange::passphrase
