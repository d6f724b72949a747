// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/longtests.h"

#include <QString>

#include <functional>
#include <string>

namespace jeoul::testing {

/// What a file turned out to be after a power cut.
enum class Verdict {
    Whole,
    Lost,    ///< something said to be saved is gone
    Corrupt, ///< it does not open, or holds what was never written
};

/// Something done to the files of one folder that must survive the power going at any moment.
struct PowerScenario
{
    QString folder;                        ///< all files are here; what `begin` makes is safe
    std::function<void()> begin;           ///< puts the folder into its first state
    std::function<void()> work;            ///< does it, remembering what was said to be saved
    std::function<void()> reopen = {};     ///< what is done next; the power may go again during it
    std::function<Verdict()> look;         ///< after that, on a disk that works
    std::function<void(Disk &)> disk = {}; ///< sets the disk up, for controls
    int step = 1;                          ///< cuts at each call, or at every second, third ...
};

struct PowerTally
{
    int cuts = 0;
    int lost = 0;
    int corrupt = 0;
    [[nodiscard]] int harmed() const { return lost + corrupt; }
};

/// Cuts the power at each changing call of `work` in turn, and once after its end, `seeds` times over with
/// other damage. Where there is `reopen`, the power goes a second time somewhere during it. Prints the
/// tally under `name`.
[[nodiscard]] PowerTally cutEverywhere(const std::string &name, const PowerScenario &scenario, int seeds);

} // namespace jeoul::testing
