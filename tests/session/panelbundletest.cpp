// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/exchange/vault.h"
#include "models/session/bundleverifier.h"
#include "models/session/bundlewriter.h"
#include "tests/support/bundleforge.h"

#include <gtest/gtest.h>

namespace jeoul::session {

namespace paths = exchange::bundlenames;
using exchange::bundlefiles::BundleFiles;
using testing::TestRound;

namespace {

testing::TestRoundShape maskedShape(int seed = 1)
{
    testing::TestRoundShape shape;
    shape.seed = seed;
    shape.redactions = 1;
    return shape;
}

void expectOk(const Status &status)
{
    EXPECT_TRUE(status.ok()) << (status.ok() ? "" : status.error().text().toStdString());
}

void lockWith(TestRound &round, PanelSession &panel)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const exchange::RosterEntry &entry : round.manifest.roster)
        files.emplace_back(entry.seat, round.scoreFile(entry.seat));
    ASSERT_TRUE(panel.receive(files).ok());
    expectOk(panel.close());
    SilentProgress progress;
    expectOk(panel.aggregate(progress));
    ASSERT_TRUE(panel.lock().ok());
}

exchange::Vault vaultOf(TestRound &round)
{
    const Result<exchange::Vault> vault = exchange::openVault(round.vaultFile(), round.manifest.roundPublic,
                                                              round.custodians[0], round.custodians[1]);
    EXPECT_TRUE(vault.ok());
    return *vault;
}

bool passes(const BundleFiles &files)
{
    const Result<Verification> verification = verifyBundle(files);
    return verification.ok() && verification->ok();
}

} // namespace

TEST(PanelBundle, IsMadeAfterTheLockAndNotBefore)
{
    TestRound round(maskedShape());
    auto panel = round.openAsChair();
    ASSERT_TRUE(panel);
    EXPECT_EQ(panel->bundle().error().code, ErrorCode::NotAllowed);
    lockWith(round, *panel);
    const Result<BundleFiles> files = panel->bundle();
    ASSERT_TRUE(files.ok()) << files.error().text().toStdString();
    EXPECT_TRUE(passes(*files));
    EXPECT_EQ(*panel->bundle(), *files) << "the same round, the same bytes";
    panel.reset();
    const auto again = round.open();
    ASSERT_TRUE(again);
    BundleFiles unsignedFiles = *again->bundle();
    EXPECT_TRUE(passes(unsignedFiles)) << "no key is needed";
    unsignedFiles[exchange::bundlefiles::kSumsSignature] = files->at(exchange::bundlefiles::kSumsSignature);
    EXPECT_EQ(unsignedFiles, *files);
}

TEST(PanelBundle, NamesNobodyBeforeUnsealing)
{
    TestRound round(maskedShape());
    const auto panel = round.openAsChair();
    ASSERT_TRUE(panel);
    lockWith(round, *panel);
    const Result<BundleFiles> files = panel->bundle();
    ASSERT_TRUE(files.ok());
    for (const auto &[path, bytes] : *files) {
        EXPECT_FALSE(bytes.contains(QStringLiteral("회사").toUtf8())) << path.toStdString();
        EXPECT_FALSE(bytes.contains(QStringLiteral("team-").toUtf8())) << path.toStdString();
        EXPECT_FALSE(bytes.contains(QStringLiteral("질문").toUtf8()))
            << "no prompt in " << path.toStdString();
    }
}

TEST(PanelBundle, ShowsMaskedTextsOnlyAfterUnsealingAndFromTheRightVault)
{
    TestRound round(maskedShape());
    const auto panel = round.openAsChair();
    ASSERT_TRUE(panel);
    lockWith(round, *panel);
    exchange::Vault vault = vaultOf(round);
    EXPECT_EQ(panel->bundle(&vault).error().code, ErrorCode::NotAllowed);
    expectOk(panel->unseal(round.vaultFile(), round.custodians[0], round.custodians[1]));
    const Result<BundleFiles> opened = panel->bundle(&vault);
    ASSERT_TRUE(opened.ok()) << opened.error().text().toStdString();
    EXPECT_TRUE(passes(*opened));
    EXPECT_TRUE(opened->contains(paths::kRedactions));
    EXPECT_FALSE(panel->bundle()->contains(paths::kRedactions));
    vault.redactions.front().original += u'.';
    EXPECT_EQ(panel->bundle(&vault).error().code, ErrorCode::CheckFailed);
    TestRound other(maskedShape(2));
    vault = vaultOf(other);
    EXPECT_EQ(panel->bundle(&vault).error().code, ErrorCode::CheckFailed);
}

TEST(PanelBundle, TheDeputyMayLockAndSign)
{
    TestRound round(maskedShape());
    const auto panel = round.open();
    ASSERT_TRUE(panel);
    expectOk(panel->unlock(round.keyFile(round.deputy), TestRound::passphrase()));
    lockWith(round, *panel);
    const Result<BundleFiles> files = panel->bundle();
    ASSERT_TRUE(files.ok());
    EXPECT_TRUE(passes(*files));
    EXPECT_TRUE(exchange::minisign::verifies(files->at(paths::kLock), files->at(paths::kLockSignature),
                                             round.manifest.deputySigning));
    EXPECT_TRUE(exchange::minisign::verifies(files->at(exchange::bundlefiles::kSums),
                                             files->at(exchange::bundlefiles::kSumsSignature),
                                             round.manifest.deputySigning));
}

TEST(PanelBundle, ARoundThatLostARecordGivesNoBundle)
{
    TestRound round(maskedShape());
    const auto panel = round.openAsChair();
    ASSERT_TRUE(panel);
    lockWith(round, *panel);
    PanelLedger ledger;
    for (const exchange::Event &event : panel->events())
        expectOk(ledger.apply(event));
    const PanelRound sealedRound = PanelRound::unchecked(round.manifest, round.content);
    const BundleSource source{sealedRound, ledger, {}, "{}", {}, {}, false};
    const Result<BundleFiles> files = bundleFiles(source);
    ASSERT_FALSE(files.ok());
    EXPECT_EQ(files.error().code, ErrorCode::Damaged);
    const BundleSource garbled{sealedRound, ledger, {}, "no document", {}, {}, false};
    EXPECT_FALSE(bundleFiles(garbled).ok());
}

} // namespace jeoul::session
