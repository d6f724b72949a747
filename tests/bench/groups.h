// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The groups that the measuring programs consist of: jeoul_measure of what needs the statistics alone,
/// jeoul_measureround of what needs files and rounds, jeoul_measureratings of what needs windows.
namespace jeoul::bench {

void registerColumnBenchmarks();
void registerStatisticsBenchmarks();

void registerImportBenchmarks();
void registerRoundBenchmarks();
void registerSaveBenchmarks();

void registerRatingsBenchmarks();

} // namespace jeoul::bench
