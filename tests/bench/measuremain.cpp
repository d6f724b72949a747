// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

namespace jeoul::bench {

namespace {

std::string folder = "."; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): an argument of main()

long peakKilobytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// One line of JSON for every repetition, as the other programs that are compared print it.
class LinePrinter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context & /*context*/) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const auto value = run.counters.find("value");
            std::printf("{\"name\":\"%s\",\"ms\":%.6f,\"value\":%.17g,\"peak_kb\":%ld}\n",
                        run.run_name.function_name.c_str(), run.GetAdjustedRealTime(),
                        value == run.counters.end() ? 0.0 : value->second.value, peakKilobytes());
        }
        std::fflush(stdout);
    }
};

benchmark::internal::Benchmark *add(const std::string &name, const std::function<Timed()> &prepare,
                                    const std::function<void()> &before)
{
    // Repetitions ask for the same work again; it is prepared for the first of them.
    const auto ready = std::make_shared<std::optional<Timed>>();
    const auto work = [prepare, before, ready](benchmark::State &state) {
        if (!*ready)
            *ready = prepare();
        if (before)
            before();
        double value = 0;
        for ([[maybe_unused]] auto pass : state)
            benchmark::DoNotOptimize(value = (**ready)());
        state.counters["value"] = value;
    };
    return benchmark::RegisterBenchmark(name.c_str(), work)->Unit(benchmark::kMillisecond)->UseRealTime();
}

} // namespace

void measure(const std::string &name, const std::function<Timed()> &prepare)
{
    add(name, prepare, {})->MinTime(.02)->Repetitions(5);
}

void measureOnce(const std::string &name, const std::function<Timed()> &prepare, int passes,
                 const std::function<void()> &before)
{
    add(name, prepare, before)->Iterations(1)->Repetitions(passes);
}

void measureTold(const std::string &name, const std::function<std::pair<double, double>()> &work)
{
    const auto once = [work](benchmark::State &state) {
        for ([[maybe_unused]] auto pass : state) {
            const auto [ms, value] = work();
            state.SetIterationTime(ms / 1000);
            state.counters["value"] = value;
        }
    };
    benchmark::RegisterBenchmark(name.c_str(), once)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(3);
}

const std::string &dataFolder()
{
    return folder;
}

} // namespace jeoul::bench

int main(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--data") == 0) {
            jeoul::bench::folder = argv[i + 1];
            std::copy(argv + i + 2, argv + argc, argv + i);
            argc -= 2;
            break;
        }
    }
    jeoul::bench::registerBenchmarks();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    jeoul::bench::LinePrinter printer;
    return benchmark::RunSpecifiedBenchmarks(&printer) > 0 ? 0 : 1;
}
