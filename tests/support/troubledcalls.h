// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// Calls of the C library that fail when told to: open, read, write, fsync, fstat, mkdir and rename stand in
/// front of the system's in every program that links this, also for its shared libraries.
namespace jeoul::troubledcalls {

/// What the next call of one name does instead of its work.
struct Trouble
{
    std::string call;
    int error = 0;  ///< 0: the call says that nothing was there
    int after = 0;  ///< calls that still go through
    int times = -1; ///< how often; -1: for ever
};
/// A test sets it, and clears it when it ends.
extern Trouble trouble; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Whether this call is to fail; errno is set then.
[[nodiscard]] bool strikes(const char *call);

} // namespace jeoul::troubledcalls
