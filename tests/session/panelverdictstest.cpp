// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelverdicts.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jeoul::session;

namespace {

const QByteArray kLaptop(32, 'a');
const QByteArray kOther(32, 'b');

FileVersion version(const char *hash, qint64 sequence, const char *previous = "",
                    const QByteArray &reviewer = kLaptop)
{
    return {QString::fromLatin1(hash), sequence, QString::fromLatin1(previous), reviewer};
}

using Verdicts = std::map<QString, QString>;

Verdicts of(std::initializer_list<std::pair<const char *, QString>> list)
{
    Verdicts out;
    for (const auto &[hash, verdict] : list)
        out.emplace(QString::fromLatin1(hash), verdict);
    return out;
}

/// Judges the files in every order and expects one answer.
void expectInEveryOrder(std::vector<FileVersion> files, const std::vector<QString> &chosen,
                        const Verdicts &expected, bool revoked = false)
{
    const auto byHash = [](const FileVersion &a, const FileVersion &b) { return a.hash < b.hash; };
    std::sort(files.begin(), files.end(), byHash);
    do {
        EXPECT_EQ(judgeVersions(files, chosen, revoked), expected);
    } while (std::next_permutation(files.begin(), files.end(), byHash));
}

} // namespace

TEST(PanelVerdicts, TheFirstVersionCounts)
{
    expectInEveryOrder({version("a", 1)}, {}, of({{"a", verdict::kCounted}}));
}

TEST(PanelVerdicts, TheNewestOfAChainCounts)
{
    expectInEveryOrder(
        {version("a", 1), version("b", 2, "a"), version("c", 3, "b")}, {},
        of({{"a", verdict::kSuperseded}, {"b", verdict::kSuperseded}, {"c", verdict::kCounted}}));
}

TEST(PanelVerdicts, AMissingVersionLeavesAMark)
{
    expectInEveryOrder({version("a", 1), version("c", 3, "b")}, {},
                       of({{"a", verdict::kLower}, {"c", verdict::kGap}}));
}

TEST(PanelVerdicts, AVersionThatNamesNoneBeforeItMissesNone)
{
    // The file of number 1 could not be finished, or was and nobody knows: see ReviewSession::submit().
    expectInEveryOrder({version("b", 2)}, {}, of({{"b", verdict::kCounted}}));
    expectInEveryOrder({version("a", 1), version("b", 2)}, {},
                       of({{"a", verdict::kLower}, {"b", verdict::kCounted}}));
}

TEST(PanelVerdicts, OfARevokedPacketNothingCountsWhateverElseIsSaid)
{
    const std::vector<FileVersion> files{version("a", 1), version("x", 2, "a"), version("y", 2, "a"),
                                         version("z", 3, "y", kOther)};
    const Verdicts all = of({{"a", verdict::kRevoked},
                             {"x", verdict::kRevoked},
                             {"y", verdict::kRevoked},
                             {"z", verdict::kRevoked}});
    expectInEveryOrder(files, {}, all, true);
    expectInEveryOrder(files, {QStringLiteral("y"), QStringLiteral("z")}, all, true);
    expectInEveryOrder({}, {}, {}, true);
}

TEST(PanelVerdicts, EquivocationCountsNeither)
{
    expectInEveryOrder({version("a", 1), version("x", 2, "a"), version("y", 2, "a")}, {},
                       of({{"a", verdict::kCounted}, {"x", verdict::kConflict}, {"y", verdict::kConflict}}));
    expectInEveryOrder({version("x", 1), version("y", 1)}, {},
                       of({{"x", verdict::kConflict}, {"y", verdict::kConflict}}));
}

TEST(PanelVerdicts, AChoiceSettlesItsSequenceNumber)
{
    expectInEveryOrder(
        {version("a", 1), version("x", 2, "a"), version("y", 2, "a")}, {QStringLiteral("y")},
        of({{"a", verdict::kSuperseded}, {"x", verdict::kConflict}, {"y", verdict::kCounted}}));
}

TEST(PanelVerdicts, ANewKeyWaitsForTheTelephone)
{
    const std::vector<FileVersion> files{version("a", 1), version("b", 2, "a", kOther)};
    expectInEveryOrder(files, {}, of({{"a", verdict::kConflict}, {"b", verdict::kConflict}}));
    expectInEveryOrder(files, {QStringLiteral("b")},
                       of({{"a", verdict::kSuperseded}, {"b", verdict::kCounted}}));
    expectInEveryOrder(files, {QStringLiteral("a")},
                       of({{"a", verdict::kCounted}, {"b", verdict::kConflict}}));
    expectInEveryOrder(files, {QStringLiteral("a"), QStringLiteral("b")},
                       of({{"a", verdict::kSuperseded}, {"b", verdict::kCounted}}));
}

TEST(PanelVerdicts, AForgedChainDoesNotLoop)
{
    expectInEveryOrder({version("a", 2, "b"), version("b", 1, "a")}, {},
                       of({{"a", verdict::kCounted}, {"b", verdict::kSuperseded}}));
    expectInEveryOrder({version("a", 2, "a")}, {}, of({{"a", verdict::kCounted}}));
}
