// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlenames.h"
#include "models/exchange/bundletar.h"
#include "models/session/bundleverifier.h"
#include "tests/session/bundlecases.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// The bundles under tests/data/bundles and what every verifier must find in them. Written anew with
/// JEOUL_WRITE_BUNDLES=<folder>; the hashes in them then differ, because score files are sealed with fresh
/// keys.
namespace jeoul::session {

namespace paths = exchange::bundlenames;
using exchange::bundlefiles::BundleFiles;

namespace {

const QString kFolder = QStringLiteral(JEOUL_TEST_DATA "/bundles/");

/// A rich round has a large result; what is not about results is forged over a plain one, to keep the folder
/// small.
testing::TestRoundShape fixtureShape(bool rich, bool revoked = false)
{
    testing::TestRoundShape shape;
    shape.seed = 42;
    shape.seats = 4;
    shape.items = 2;
    shape.practice = false;
    shape.repeat = true;
    shape.rich = rich;
    shape.revoked = revoked;
    shape.redactions = 2;
    shape.minReviewersPerCell = 2;
    shape.recusals = {{QStringLiteral("W02"), {QStringLiteral("소나무")}}};
    shape.absent = {{QStringLiteral("item-1"), QStringLiteral("은행")}};
    return shape;
}

/// One of each check at least, and the named cases of the fault catalogue.
const QStringList kChosen = {QStringLiteral("1a-file-gone"),
                             QStringLiteral("1d-list-signed-by-another"),
                             QStringLiteral("2a-manifest-signed-by-another"),
                             QStringLiteral("3b-packet-has-the-chairs-key"),
                             QStringLiteral("4a-signature-exchanged"),
                             QStringLiteral("4d-other-version"),
                             QStringLiteral("4e-entry-twice"),
                             QStringLiteral("4e-check-that-no-sheet-has"),
                             QStringLiteral("4f-step-above-scale"),
                             QStringLiteral("5a-closed-without-one"),
                             QStringLiteral("5b-submission-dropped"),
                             QStringLiteral("5c-forged-one-added"),
                             QStringLiteral("6b-steps-swapped"),
                             QStringLiteral("6c-closed-twice"),
                             QStringLiteral("6d-unsealing-cut-off"),
                             QStringLiteral("8a-seed-not-committed"),
                             QStringLiteral("9b-step-of-another-lock"),
                             QStringLiteral("9c-lock-without-a-submission"),
                             QStringLiteral("10a-teams-swapped"),
                             QStringLiteral("11a-other-text"),
                             QStringLiteral("12a-other-receipt")};
const QStringList kChosenRich = {QStringLiteral("2e-unknown-benchmark"), QStringLiteral("7b-total-changed"),
                                 QStringLiteral("7c-mean-changed"), QStringLiteral("m17-weight-edited"),
                                 QStringLiteral("m19-table-edited")};
const QStringList kChosenRevoked = {QStringLiteral("5a-revoked-file-counted"),
                                    QStringLiteral("6c-revoked-file-taken-in"),
                                    QStringLiteral("6e-revokes-another-seat")};

QJsonArray listOf(const std::string &failed)
{
    return QJsonArray::fromStringList(QString::fromStdString(failed).split(u' ', Qt::SkipEmptyParts));
}

/// Writes bundles and remembers what must be found in them.
class FixtureWriter
{
public:
    explicit FixtureWriter(QString folder)
        : m_folder(std::move(folder))
    {
    }
    void add(const QString &name, const QByteArray &tar, int exit, const QJsonArray &failed,
             const QString &extends = {})
    {
        if (!tar.isEmpty())
            write(name + QStringLiteral(".tar"), tar);
        QJsonObject entry{{QStringLiteral("bundle"), name + QStringLiteral(".tar")},
                          {QStringLiteral("exit"), exit},
                          {QStringLiteral("failed"), failed}};
        if (!extends.isEmpty())
            entry.insert(QStringLiteral("extends"), extends + QStringLiteral(".tar"));
        m_expected.append(entry);
    }
    void add(const QString &name, const BundleFiles &files, int exit, const std::string &failed)
    {
        const Result<QByteArray> tar = exchange::bundletar::write(files);
        ASSERT_TRUE(tar.ok());
        add(name, *tar, exit, listOf(failed));
    }
    void finish() { write(QStringLiteral("expected.json"), QJsonDocument(m_expected).toJson()); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QString m_folder;
    QJsonArray m_expected;
};

void addForgeries(const testing::BundleForge &forge, const QStringList &chosen, FixtureWriter &writer)
{
    QStringList left = chosen;
    for (const testing::BundleCase &forgery : testing::bundleCases(forge, 1)) {
        if (left.removeAll(QString::fromStdString(forgery.name)) > 0)
            writer.add(QString::fromStdString(forgery.name), forgery.files, 1, forgery.failed);
    }
    EXPECT_EQ(left, QStringList()) << "no such case: " << left.join(u' ').toStdString();
}

/// Bundles that are not checked need no more files than say so.
void addUnchecked(FixtureWriter &writer, const BundleFiles &good)
{
    BundleFiles newer{{paths::kIndex, good.at(paths::kIndex)}};
    newer[paths::kIndex].replace("\"v\":1", "\"v\":2");
    newer[exchange::bundlefiles::kSums] = exchange::bundlefiles::sums(newer);
    writer.add(QStringLiteral("m22-newer"), newer, 3, "");
    const Result<QByteArray> hostile = exchange::bundletar::write({{QStringLiteral("../up"), "x"}});
    ASSERT_TRUE(hostile.ok());
    writer.add(QStringLiteral("m21-climbing-name"), *hostile, 2, {});
    BundleFiles without = good;
    without.erase(exchange::bundlefiles::kSums);
    writer.add(QStringLiteral("m21-no-list"), without, 2, "");
}

void writeFixtures(const QString &folder)
{
    const testing::BundleForge forge(fixtureShape(true));
    const testing::BundleForge plain(fixtureShape(false));
    FixtureWriter writer(folder);
    writer.add(QStringLiteral("good-locked"), forge.locked(), 0, "");
    writer.add(QStringLiteral("good-unsealed"), forge.unsealed(), 0, "");
    testing::TestRoundShape entries = fixtureShape(false);
    entries.entries = true;
    writer.add(QStringLiteral("good-entries"), testing::BundleForge(entries).locked(), 0, "");
    addForgeries(plain, kChosen, writer);
    addForgeries(forge, kChosenRich, writer);
    const testing::BundleForge revoking(fixtureShape(false, true));
    writer.add(QStringLiteral("good-revoked"), revoking.unsealed(), 0, "");
    addForgeries(revoking, kChosenRevoked, writer);
    testing::Forgery fork;
    fork.event = [](exchange::Event &event) { event.wallTimeMs += 1; };
    writer.add(QStringLiteral("m20-fork"), forge.forged(fork), 0, "");
    const QString locked = QStringLiteral("good-locked");
    writer.add(QStringLiteral("good-unsealed"), QByteArray(), 0, {}, locked);
    writer.add(QStringLiteral("m20-fork"), QByteArray(), 1, listOf("extendsB extendsD"), locked);
    addUnchecked(writer, plain.locked());
    writer.finish();
}

QJsonArray failedIn(const std::vector<CheckOutcome> &checks)
{
    QJsonArray failed;
    for (const CheckOutcome &check : checks) {
        if (!check.ok)
            failed.append(check.id + check.sub);
    }
    return failed;
}

void replay(const QJsonObject &entry)
{
    const QString name = entry.value(QStringLiteral("bundle")).toString();
    const auto files = exchange::bundlefiles::read(kFolder + name);
    const Result<Verification> verification = files.ok() ? verifyBundle(*files) : files.error();
    const int exit = entry.value(QStringLiteral("exit")).toInt();
    ASSERT_EQ(verification.ok(), exit != 2) << name.toStdString();
    if (!verification.ok())
        return;
    std::vector<CheckOutcome> checks = verification->checks;
    if (const QString older = entry.value(QStringLiteral("extends")).toString(); !older.isEmpty()) {
        const auto olderFiles = exchange::bundlefiles::read(kFolder + older);
        ASSERT_TRUE(olderFiles.ok());
        for (const CheckOutcome &outcome : verifyExtension(*olderFiles, *files))
            checks.push_back(outcome);
    }
    const QJsonArray failed = failedIn(checks);
    EXPECT_EQ(failed, entry.value(QStringLiteral("failed")).toArray())
        << name.toStdString() << ": " << QJsonDocument(failed).toJson().toStdString();
    EXPECT_EQ(verification->newer ? 3 : failed.isEmpty() ? 0 : 1, exit) << name.toStdString();
}

} // namespace

TEST(BundleFixtures, EveryBundleGivesWhatIsWrittenDown)
{
    if (qEnvironmentVariableIsSet("JEOUL_WRITE_BUNDLES"))
        writeFixtures(qEnvironmentVariable("JEOUL_WRITE_BUNDLES"));
    QFile file(kFolder + QStringLiteral("expected.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GT(expected.size(), 25);
    for (const QJsonValue &entry : expected)
        replay(entry.toObject());
}

TEST(BundleFixtures, EveryChosenCaseIsThere)
{
    QFile file(kFolder + QStringLiteral("expected.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList replayed;
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : expected)
        replayed << entry.toObject().value(QStringLiteral("bundle")).toString();
    for (const QString &name : kChosen + kChosenRich) {
        EXPECT_TRUE(QFile::exists(kFolder + name + QStringLiteral(".tar"))) << name.toStdString();
        EXPECT_TRUE(replayed.contains(name + QStringLiteral(".tar"))) << name.toStdString();
    }
}

} // namespace jeoul::session
