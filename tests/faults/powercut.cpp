// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut.h"

#include <gtest/gtest.h>

#include <QDir>

#include <iostream>

namespace jeoul::testing {

namespace {

constexpr int kMostCalls = 5'000;

/// One cut at the n-th call. False when the work ended before it.
bool cutOnce(const PowerScenario &scenario, int call, RandomSource &chance, PowerTally &tally)
{
    QDir(scenario.folder).removeRecursively();
    QDir().mkpath(scenario.folder);
    Disk disk(scenario.folder);
    scenario.begin();
    disk.accept();
    if (scenario.disk)
        scenario.disk(disk);
    disk.cutPower(call);
    scenario.work();
    const bool struck = disk.struck();
    disk.settle(chance);
    if (scenario.reopen) {
        disk.cutPower(1 + static_cast<int>(chance.below(12)));
        scenario.reopen();
        disk.settle(chance);
    }
    const Verdict verdict = scenario.look();
    ++tally.cuts;
    tally.lost += verdict == Verdict::Lost ? 1 : 0;
    tally.corrupt += verdict == Verdict::Corrupt ? 1 : 0;
    return struck;
}

} // namespace

PowerTally cutEverywhere(const std::string &name, const PowerScenario &scenario, int seeds)
{
    PowerTally tally;
    for (int seed = 0; seed < seeds; ++seed) {
        SeededRandom chance(QByteArray(32, static_cast<char>('a' + seed)), "power");
        int call = 1;
        while (call < kMostCalls && cutOnce(scenario, call, chance, tally))
            call += scenario.step;
        EXPECT_LT(call, kMostCalls) << "the loop ended before the work was done";
        EXPECT_GT(call, 5) << "the work made hardly a call: is the disk watched?";
    }
    std::cout << "[ figures  ] " << name << ": cuts " << tally.cuts << ", lost " << tally.lost << ", corrupt "
              << tally.corrupt << ", seeds " << seeds << std::endl;
    return tally;
}

} // namespace jeoul::testing
