// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The groups that jeoul_measure consists of.
namespace jeoul::bench {

void registerColumnBenchmarks();
void registerMemoryBenchmarks();
void registerSaveBenchmarks();
void registerStatisticsBenchmarks();

} // namespace jeoul::bench
