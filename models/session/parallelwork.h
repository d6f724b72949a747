// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <cstddef>
#include <functional>

namespace jeoul::session {

/// Runs `work(0)` … `work(count - 1)` on up to `threads` threads and waits for them. Progress is reported and
/// cancelling asked for on the calling thread only. The first failure (lowest index) is returned; after a
/// failure or a cancel no further index is begun.
[[nodiscard]] Status runParallel(std::size_t count, std::size_t threads,
                                 const std::function<Status(std::size_t)> &work, ProgressSink &progress,
                                 const QString &sentence);

} // namespace jeoul::session
