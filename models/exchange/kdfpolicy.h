// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jeoul::exchange {

/// Argon2id cost of one derivation.
struct KdfCost
{
    quint64 operations = 3;
    quint64 memoryBytes = quint64(256) << 20;
};

/// What new files are made with and what is accepted when reading: a file asking for more than the cap is a
/// trap, one asking for less than the floor is a downgrade. Tests pass a cheap policy; programs use the
/// default.
struct KdfPolicy
{
    KdfCost code;                        ///< open codes of packets (Argon2id MODERATE)
    KdfCost key = {4, quint64(1) << 30}; ///< chair, deputy and custodian keys (SENSITIVE)
    KdfCost keyFallback;                 ///< when the memory cannot be had (MODERATE); said to the person
    KdfCost floor;                       ///< MODERATE
    KdfCost cap = {8, quint64(1) << 30};
};

} // namespace jeoul::exchange
