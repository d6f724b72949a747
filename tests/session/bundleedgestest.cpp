// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/session/bundledocuments.h"
#include "models/session/bundleverifier.h"
#include "tests/support/bundleforge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Bundles at the edges of the checks: what each rule still accepts, and the parts of it that a forgery of
/// bundlecases.h does not need.
namespace jeoul::session {

namespace paths = exchange::bundlenames;
using exchange::Event;
using exchange::EventKind;
using exchange::bundlefiles::BundleFiles;
using testing::BundleForge;
using testing::editArray;
using testing::editEntry;
using testing::editMarks;
using testing::Forgery;
using testing::put;

namespace {

const QString kOther(64, u'7'); ///< a hash or key that is nobody's

std::string failedIn(const BundleFiles &files)
{
    const Result<Verification> verification = verifyBundle(files);
    if (!verification.ok())
        return verification.error().sentence.toStdString();
    QStringList failed;
    for (const CheckOutcome &check : verification->checks) {
        if (!check.ok)
            failed << check.id + check.sub;
    }
    return failed.join(u' ').toStdString();
}

/// Two seats with one version, the first of four with three: the second counts, the third came late.
class BundleEdges : public ::testing::Test
{
protected:
    BundleEdges()
        : m_forge(shape())
    {
        const exchange::Manifest &manifest = m_forge.round().manifest;
        for (const auto &[path, bytes] : m_forge.unsealed()) {
            if (!path.startsWith(paths::kSubmissions))
                continue;
            const QJsonObject record =
                testing::jsonIn(m_forge.unsealed(), path).value(QStringLiteral("record")).toObject();
            const auto entry =
                std::find_if(manifest.roster.begin(), manifest.roster.end(), [&](const auto &each) {
                    return each.packetId == record.value(QStringLiteral("packet_id")).toString();
                });
            m_files[{entry->seat, record.value(QStringLiteral("seq")).toInt()}] =
                path.mid(paths::kSubmissions.size(), 64);
        }
    }

    static testing::TestRoundShape shape()
    {
        testing::TestRoundShape shape;
        shape.seats = 4;
        shape.items = 2;
        shape.practice = false;
        shape.redactions = 1;
        return shape;
    }

    [[nodiscard]] QString file(const char *seat, int version) const
    {
        return m_files.at({QString::fromLatin1(seat), version});
    }
    [[nodiscard]] std::string forged(const Forgery &forgery) const
    {
        return failedIn(m_forge.forged(forgery));
    }
    /// One record as somebody signed it, and the step that took it in.
    [[nodiscard]] std::string received(const QString &which, const Forgery::Edit &record,
                                       const Forgery::Edit &step = {}) const
    {
        Forgery forgery;
        forgery.record = [&](const QString &file, QJsonObject &object) {
            if (file == which)
                record(object);
        };
        forgery.event = [&](Event &event) {
            if (step && event.body.value(QStringLiteral("file")).toString() == which)
                step(event.body);
        };
        return forged(forgery);
    }
    [[nodiscard]] std::string edited(Forgery::Edit Forgery::*place, const Forgery::Edit &edit) const
    {
        Forgery forgery;
        forgery.*place = edit;
        return forged(forgery);
    }
    /// Files changed before the list of hashes is made.
    [[nodiscard]] std::string changed(const std::function<void(BundleFiles &)> &edit) const
    {
        Forgery forgery;
        forgery.files = edit;
        return forged(forgery);
    }

    BundleForge m_forge;
    std::map<std::pair<QString, int>, QString> m_files; ///< by seat and version
};

Forgery::Edit nothing()
{
    return [](QJsonObject &) {};
}

} // namespace

TEST_F(BundleEdges, EveryPartOfARecordMustBeTheOneThatWasReceived)
{
    const exchange::Manifest &manifest = m_forge.round().manifest;
    const QString stranger = QString::fromLatin1(
        m_forge.round().reviewerKeys.at({QStringLiteral("W02"), 1}).publicKey.signing.toHex());
    const QString late = file("W01", 3);
    EXPECT_EQ(received(late, put("prev_submission_sha256", kOther)), "4D");
    EXPECT_EQ(received(file("W02", 1), put("reviewer_pk", stranger)), "4D");
    EXPECT_EQ(received(late, put("packet_id", manifest.roster[1].packetId)), "4D");
    EXPECT_EQ(received(late, nothing(), put("seat", QStringLiteral("W02"))), "4D");
    // A packet twice gives two marks in one cell: there is no result to compare with.
    EXPECT_EQ(received(file("W03", 1), put("packet_id", manifest.roster[1].packetId)), "4D 7X");
}

TEST_F(BundleEdges, AVersionRisesAboveTheOneOfItsPacketThatItNames)
{
    const QString late = file("W01", 3);
    const auto renamed = [&](int sequence, const QString &previous) {
        const auto edit = [=](const char *number, const char *before) {
            return [=](QJsonObject &object) {
                object.insert(QLatin1String(number), sequence);
                object.insert(QLatin1String(before), previous);
            };
        };
        return received(late, edit("seq", "prev_submission_sha256"), edit("sequence", "previous"));
    };
    EXPECT_EQ(renamed(3, file("W01", 2)), "") << "as it was";
    EXPECT_EQ(renamed(2, file("W01", 2)), "4D");
    EXPECT_EQ(renamed(2, file("W02", 1)), "") << "another packet counts for itself";
    EXPECT_EQ(renamed(2, kOther), "") << "what never arrived has no number";
}

TEST_F(BundleEdges, ARecordOfNoPacketIsNamedAndCountsForNothing)
{
    const auto ofNoPacket = [&](const QString &which, const Forgery::Edit &step = {}) {
        Forgery forgery;
        forgery.event = [&](Event &event) {
            if (step && event.body.value(QStringLiteral("file")).toString() == which)
                step(event.body);
        };
        forgery.files = [&](BundleFiles &files) {
            QJsonObject object = testing::jsonIn(files, paths::submission(which));
            QJsonObject record = object.value(QStringLiteral("record")).toObject();
            record.insert(QStringLiteral("packet_id"), kOther);
            object.insert(QStringLiteral("record"), record);
            testing::putJson(files, paths::submission(which), object);
        };
        return forged(forgery);
    };
    EXPECT_EQ(ofNoPacket(file("W01", 3)), "4A 4D 9C");
    EXPECT_EQ(ofNoPacket(file("W01", 3), put("packet_id", kOther)), "4A 4D 9C")
        << "the step knows it neither";
    EXPECT_EQ(ofNoPacket(file("W02", 1)), "4A 4D 7X 9C");
}

TEST_F(BundleEdges, AnEntryOutsideTheSheetIsNoScoreOffItsScale)
{
    const auto criterion = [](const QString &id) {
        return [=](QJsonObject &record) {
            editMarks(record, [=](QJsonArray &marks) {
                QJsonObject mark = marks.last().toObject();
                mark.insert(QStringLiteral("c"), id);
                marks.replace(marks.size() - 1, mark);
            });
        };
    };
    const auto unrated = [](QJsonObject &record) {
        editMarks(record, [](QJsonArray &marks) {
            QJsonObject mark = marks.first().toObject();
            mark.insert(QStringLiteral("step"), QJsonValue());
            mark.insert(QStringLiteral("reason"), QStringLiteral("no_basis"));
            marks.replace(0, mark);
        });
    };
    EXPECT_EQ(received(file("W01", 3), criterion(QStringLiteral("zeal"))), "4E");
    EXPECT_EQ(received(file("W02", 1), unrated), "") << "no step is on every scale";
    // A dossier has no sheet in this round, so nobody could fill one.
    EXPECT_EQ(edited(&Forgery::content,
                     [](QJsonObject &content) {
                         editEntry(content, "items", 0, put("kind", QStringLiteral("dossier")));
                         editEntry(content, "items", 0, put("benchmark", QString()));
                     }),
              "4E 7X");
}

TEST_F(BundleEdges, WhatWasSealedMustGiveAResult)
{
    EXPECT_EQ(edited(&Forgery::content,
                     [](QJsonObject &content) {
                         editEntry(content, "metrics", 0, put("value", QStringLiteral("999")));
                     }),
              "7X")
        << "more points than there are";
}

TEST_F(BundleEdges, ARoundWithoutRoundingSaysSo)
{
    Forgery forgery;
    forgery.manifest = [](QJsonObject &manifest) {
        QJsonObject scheme = manifest.value(QStringLiteral("scheme")).toObject();
        scheme.insert(QStringLiteral("rounding"), QJsonArray());
        manifest.insert(QStringLiteral("scheme"), scheme);
        manifest.insert(QStringLiteral("scheme_hash"), testing::hashOf(*canonicaljson::write(scheme)));
    };
    const Result<Verification> verification = verifyBundle(m_forge.forged(forgery));
    ASSERT_TRUE(verification.ok());
    EXPECT_TRUE(verification->ok());
    EXPECT_THAT(verification->checks.at(6).text.toStdString(), ::testing::EndsWith("Rounding: -."));
}

TEST_F(BundleEdges, EveryPartOfTheLockIsCompared)
{
    EXPECT_EQ(edited(&Forgery::lock, put("closed", kOther)), "9C");
    EXPECT_EQ(edited(&Forgery::lock, put("result_sha256", kOther)), "9E");
    EXPECT_EQ(edited(&Forgery::lock,
                     [&](QJsonObject &lock) {
                         QJsonObject records = lock.value(QStringLiteral("records")).toObject();
                         records.remove(file("W01", 3));
                         lock.insert(QStringLiteral("records"), records);
                     }),
              "9C");
}

TEST_F(BundleEdges, ACustodianOfNobodyOpensNothing)
{
    const exchange::PublicKey stranger = m_forge.round().chair.publicKey;
    EXPECT_EQ(
        edited(&Forgery::unseal,
               [&](QJsonObject &unseal) {
                   editEntry(unseal, "custodian_keys", 1, [&](QJsonObject &key) {
                       key.insert(QStringLiteral("signing"), QString::fromLatin1(stranger.signing.toHex()));
                       key.insert(QStringLiteral("box"), QString::fromLatin1(stranger.box.toHex()));
                   });
                   editArray(unseal, "custodians",
                             [&](QJsonArray &numbers) { numbers.replace(1, stranger.confirmationNumber()); });
               }),
        "10C");
}

TEST_F(BundleEdges, ALineThatIsNoStepMakesTheStepsUnreadable)
{
    const std::string all = "2X 3X 4X 5X 6X 7X 9X 10X 12X";
    for (const char *line : {"no object\n", "{}\n"})
        EXPECT_EQ(changed([&](BundleFiles &files) { files[paths::kEvents] += line; }), all) << line;
    EXPECT_EQ(changed([](BundleFiles &files) { files[paths::kEvents].chop(1); }), all);
}

TEST_F(BundleEdges, ARoundThatWasReopenedPassesWithItsLastResult)
{
    testing::TestRound round(shape());
    const auto panel = round.openAsChair();
    ASSERT_TRUE(panel);
    SilentProgress progress;
    const auto take = [&](const QString &seat) {
        EXPECT_TRUE(panel->receive({{seat, round.scoreFile(seat)}}).ok());
        EXPECT_TRUE(panel->close().ok());
        EXPECT_TRUE(panel->aggregate(progress).ok());
    };
    for (const char *seat : {"W01", "W02", "W03"})
        ASSERT_TRUE(
            panel->receive({{QString::fromLatin1(seat), round.scoreFile(QString::fromLatin1(seat))}}).ok());
    ASSERT_TRUE(panel->close().ok());
    ASSERT_TRUE(panel->aggregate(progress).ok());
    const QString before = panel->resultHash();
    ASSERT_TRUE(panel->reopen(QStringLiteral("a file was on its way")).ok());
    take(QStringLiteral("W04"));
    EXPECT_NE(panel->resultHash(), before);
    ASSERT_TRUE(panel->lock().ok());
    const Result<BundleFiles> files = panel->bundle();
    ASSERT_TRUE(files.ok());
    EXPECT_EQ(failedIn(*files), "");
}

TEST_F(BundleEdges, WhatIsNoBundleIsSaidInASentence)
{
    const auto last = [&](const char *name, const QByteArray &bytes) {
        BundleFiles files = m_forge.locked();
        files[QString::fromLatin1(name)] = bytes;
        return failedIn(files);
    };
    BundleFiles without = m_forge.locked();
    without.erase(paths::kIndex);
    EXPECT_EQ(failedIn(without), "This is no verification bundle: bundle.json is missing.");
    EXPECT_THAT(last("bundle.json", "no object"), ::testing::HasSubstr("not in the agreed form"));
    EXPECT_THAT(last("SHA256SUMS", "no list"), ::testing::EndsWith("."));
}

TEST_F(BundleEdges, AnOlderBundleWithoutStepsIsAPrefixOfEveryOne)
{
    BundleFiles without = m_forge.locked();
    without.erase(paths::kEvents);
    EXPECT_TRUE(verifyExtension(without, m_forge.locked()).front().ok);
    const std::vector<CheckOutcome> lost = verifyExtension(m_forge.locked(), without);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost.front().sub, QStringLiteral("B"));
}

TEST(BundleDocuments, ADocumentThatCannotBeMadeStandsNowhere)
{
    EXPECT_TRUE(bundledocuments::stands("{}", canonicaljson::write({})));
    EXPECT_FALSE(bundledocuments::stands("{} ", canonicaljson::write({})));
    EXPECT_FALSE(bundledocuments::stands({}, canonicaljson::write({{QStringLiteral("n"), 0.5}})));
}

} // namespace jeoul::session
