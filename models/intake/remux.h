// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/intake/avmemory.h"

#include <QByteArray>

#include <optional>

namespace jeoul::intake {

/// The streams of a recording that are kept; -1: there is none.
struct Tracks
{
    int sound = -1;
    int video = -1;
};

/// The container for the streams, by their coding alone, so that equal codings look alike whatever they came
/// in; null when a coding is not taken over.
[[nodiscard]] const char *containerFor(const av::Input &input, const Tracks &tracks);

/// Copies the streams into a new file of that container and nothing else. Nothing when it cannot be written,
/// or when the person stopped it.
[[nodiscard]] std::optional<QByteArray> remuxed(av::Input &input, const Tracks &tracks, const char *container,
                                                const ProgressSink &progress);

} // namespace jeoul::intake
