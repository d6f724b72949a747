// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/bundlefiles.h"

#include <QString>

#include <vector>

namespace jeoul::session {

/// One line of a verification: a check that passed, or one lettered way in which it failed.
struct CheckOutcome
{
    QString id;  ///< "1" to "12", "extends"
    QString sub; ///< "A" …, "X" when it could not be looked at; empty when passed
    bool ok = true;
    QString text; ///< one sentence for people
};

struct Verification
{
    std::vector<CheckOutcome> checks; ///< in order
    bool newer = false;               ///< made by a newer version: only the hash list was checked

    [[nodiscard]] bool ok() const;
};

/// The numbered checks of resources/formats/bundle.md over the files of a bundle, all of them, whatever the
/// first ones say. Everything is computed again from the submissions and what was sealed. Damaged when the
/// files are no bundle.
[[nodiscard]] Result<Verification> verifyBundle(const exchange::bundlefiles::BundleFiles &files);

/// Whether `newer` only adds to `older`, as outcomes of the check "extends".
[[nodiscard]] std::vector<CheckOutcome> verifyExtension(const exchange::bundlefiles::BundleFiles &older,
                                                        const exchange::bundlefiles::BundleFiles &newer);

} // namespace jeoul::session
