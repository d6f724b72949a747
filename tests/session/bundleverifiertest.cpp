// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundleverifier.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/session/bundledocuments.h"
#include "tests/session/bundlecases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace jeoul::session {

namespace paths = exchange::bundlenames;
using exchange::bundlefiles::BundleFiles;
using testing::BundleCase;
using testing::BundleForge;

namespace {

/// "4A 7X" for what failed, in order; "unreadable" or "newer" for a bundle that was not checked.
std::string failedIn(const BundleFiles &files)
{
    const Result<Verification> verification = verifyBundle(files);
    if (!verification.ok())
        return "unreadable";
    QStringList failed;
    for (const CheckOutcome &check : verification->checks) {
        if (!check.ok)
            failed << check.id + check.sub;
    }
    return (verification->newer ? QStringList{QStringLiteral("newer")} + failed : failed)
        .join(u' ')
        .toStdString();
}

std::string extension(const BundleFiles &older, const BundleFiles &newer)
{
    QStringList failed;
    for (const CheckOutcome &check : verifyExtension(older, newer)) {
        EXPECT_EQ(check.id, QStringLiteral("extends"));
        failed << check.sub;
    }
    return failed.join(u' ').toStdString();
}

/// Rounds that differ in size, holes, recusals and rules.
testing::TestRoundShape shapeOf(int instance)
{
    testing::TestRoundShape shape;
    shape.seed = 1 + instance;
    shape.seats = 4 + instance % 3;
    shape.items = 2 + instance % 3;
    shape.practice = instance % 2 == 0;
    shape.repeat = instance % 3 == 0;
    shape.rich = instance % 2 == 1;
    shape.entries = instance % 4 == 2;
    shape.redactions = 2;
    shape.revoked = instance % 3 == 0;
    if (instance % 4 == 1)
        shape.recusals = {{QStringLiteral("W02"), {QStringLiteral("소나무")}}};
    if (instance % 4 == 2)
        shape.absent = {{QStringLiteral("item-1"), QStringLiteral("은행")}};
    return shape;
}

int instances()
{
    return qEnvironmentVariableIsSet("JEOUL_LONG_TESTS") ? 200 : 2;
}

} // namespace

TEST(BundleVerifier, AnHonestBundlePassesLockedAndUnsealed)
{
    for (int i = 0; i < 2 * instances(); ++i) {
        const BundleForge forge(shapeOf(i));
        EXPECT_EQ(failedIn(forge.locked()), "") << i;
        EXPECT_EQ(failedIn(forge.unsealed()), "") << i;
        EXPECT_EQ(extension(forge.locked(), forge.unsealed()), "") << i;
    }
}

// The forge must make, when nothing is changed, what the program makes; otherwise its forgeries prove
// nothing.
TEST(BundleVerifier, TheForgeChangesOnlyWhatItIsTold)
{
    const BundleForge forge(shapeOf(1));
    const BundleFiles again = forge.forged({});
    ASSERT_EQ(again.size(), forge.unsealed().size());
    for (const auto &[path, bytes] : forge.unsealed())
        EXPECT_EQ(again.at(path), bytes) << path.toStdString();
}

TEST(BundleVerifier, TheGuidesNameTheSecondVerifier)
{
    const BundleForge forge(shapeOf(0));
    ASSERT_TRUE(QFile::exists(QStringLiteral(JEOUL_SOURCE_DIR "/resources/formats/verify.py")));
    for (const QString &guide : {paths::kGuideKorean, paths::kGuideEnglish})
        EXPECT_TRUE(forge.locked().at(guide).contains("python3 resources/formats/verify.py "));
}

TEST(BundleVerifier, EveryForgeryIsFoundByItsCheckAlone)
{
    QStringList names;
    for (int i = 0; i < instances(); ++i) {
        const BundleForge forge(shapeOf(i));
        for (const BundleCase &forgery : testing::bundleCases(forge, i)) {
            EXPECT_EQ(failedIn(forgery.files), forgery.failed) << forgery.name << ", instance " << i;
            names << QString::fromStdString(forgery.name) + QStringLiteral(".tar");
        }
    }
    // A renamed case would leave a fixture behind that nobody makes any more.
    for (const QString &fixture : QDir(QStringLiteral(JEOUL_TEST_DATA "/bundles")).entryList(QDir::Files)) {
        if (fixture.front().isDigit()) {
            EXPECT_TRUE(names.contains(fixture)) << fixture.toStdString();
        }
    }
}

TEST(BundleVerifier, TellsEveryCheckInOrderWithASentence)
{
    const BundleForge forge(shapeOf(0));
    const Result<Verification> good = verifyBundle(forge.unsealed());
    ASSERT_TRUE(good.ok());
    EXPECT_TRUE(good->ok());
    ASSERT_EQ(good->checks.size(), 12U);
    for (std::size_t i = 0; i < good->checks.size(); ++i) {
        EXPECT_EQ(good->checks[i].id, QString::number(i + 1));
        EXPECT_TRUE(good->checks[i].sub.isEmpty());
        EXPECT_THAT(good->checks[i].text.toStdString(), ::testing::EndsWith("."));
        EXPECT_THAT(good->checks[i].text.toStdString(), ::testing::Not(::testing::HasSubstr("%")));
    }
    BundleFiles broken = forge.unsealed();
    for (auto &[path, bytes] : broken) {
        if (path.startsWith(paths::kSubmissions))
            bytes += ' ';
    }
    const Result<Verification> bad = verifyBundle(broken);
    ASSERT_TRUE(bad.ok());
    EXPECT_FALSE(bad->ok());
    EXPECT_THAT(bad->checks.front().text.toStdString(), ::testing::HasSubstr("and 3 more"));
}

TEST(BundleVerifier, AFileThatIsMissingIsFoundAndNothingFalls)
{
    const BundleForge forge(shapeOf(1));
    for (const auto &[path, bytes] : forge.unsealed()) {
        BundleFiles without = forge.unsealed();
        without.erase(path);
        const bool optional = path == exchange::bundlefiles::kSumsSignature;
        EXPECT_EQ(failedIn(without).empty(), optional) << path.toStdString();
        BundleFiles garbled = forge.unsealed();
        garbled[path] = "{}";
        EXPECT_NE(failedIn(garbled), "") << path.toStdString();
    }
}

TEST(BundleVerifier, ANewerBundleIsCheckedAsFarAsItGoes)
{
    const BundleForge forge(shapeOf(0));
    BundleFiles newer = forge.locked();
    QJsonObject index = testing::jsonIn(newer, paths::kIndex);
    index[QStringLiteral("v")] = 2;
    index[QStringLiteral("something")] = QStringLiteral("new");
    testing::putJson(newer, paths::kIndex, index);
    newer[exchange::bundlefiles::kSums] = exchange::bundlefiles::sums(newer);
    EXPECT_EQ(failedIn(newer), "newer");
    newer[paths::kResults] += ' ';
    EXPECT_EQ(failedIn(newer), "newer 1B");
    const Result<Verification> verification = verifyBundle(newer);
    ASSERT_TRUE(verification.ok());
    EXPECT_FALSE(verification->ok());
}

TEST(BundleVerifier, AnExtensionMayOnlyAdd)
{
    const BundleForge forge(shapeOf(0));
    const BundleFiles &older = forge.locked();
    EXPECT_EQ(extension(older, forge.unsealed()), "");
    EXPECT_EQ(extension(forge.unsealed(), older), "B D") << "taking away is not adding";
    testing::Forgery fork;
    fork.event = [](exchange::Event &event) { event.wallTimeMs += 1; };
    EXPECT_EQ(extension(older, forge.forged(fork)), "B D") << "not a prefix";
    const auto changed = [&](const QString &path) {
        BundleFiles newer = forge.unsealed();
        newer[path] += ' ';
        return extension(older, newer);
    };
    EXPECT_EQ(changed(paths::kContent), "A");
    EXPECT_EQ(changed(paths::kRoundKey), "A");
    EXPECT_EQ(changed(older.lower_bound(paths::kSubmissions)->first), "C");
    EXPECT_EQ(changed(paths::kResults), "D");
}

TEST(BundleVerifier, StockToolsCheckTheSameBundle)
{
    const QString sums = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
    const QString minisign = QStandardPaths::findExecutable(QStringLiteral("minisign"));
    if (sums.isEmpty() || minisign.isEmpty())
        GTEST_SKIP() << "sha256sum or minisign is not installed (Debian: apt install coreutils minisign)";
    const BundleForge forge(shapeOf(0));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bundle"));
    ASSERT_TRUE(exchange::bundlefiles::write(forge.unsealed(), path).ok());
    const auto run = [&](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(path);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    };
    const auto signedBy = [&](const char *key, const QString &file) {
        return run(minisign,
                   {QStringLiteral("-V"), QStringLiteral("-p"),
                    QStringLiteral("keys/%1.pub").arg(QLatin1String(key)), QStringLiteral("-m"), file});
    };
    const QStringList list{QStringLiteral("-c"), QStringLiteral("--strict"), exchange::bundlefiles::kSums};
    EXPECT_TRUE(run(sums, list));
    EXPECT_TRUE(signedBy("round", paths::kManifest));
    EXPECT_TRUE(signedBy("chair", paths::kLock));
    EXPECT_FALSE(signedBy("deputy", paths::kLock));
    QFile edited(path + u'/' + paths::kManifest);
    ASSERT_TRUE(edited.open(QIODevice::Append));
    edited.write(" ");
    edited.close();
    EXPECT_FALSE(run(sums, list));
    EXPECT_FALSE(signedBy("round", paths::kManifest));
}

} // namespace jeoul::session
