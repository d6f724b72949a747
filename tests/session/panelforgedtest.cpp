// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/digest.h"
#include "models/session/panelledger.h"
#include "models/session/panelsession.h"
#include "models/storage/roundstore.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>

/// Round files in which every signature holds and something is wrong all the same: made by somebody who has
/// the chair's key and another program, or by an older version of this one.
using namespace jeoul;
using namespace jeoul::session;
using exchange::EventKind;
using jeoul::testing::hashOf;
using jeoul::testing::TestRound;
using storage::RoundStore;

namespace {

const QString kW01 = QStringLiteral("W01");
const QString kW02 = QStringLiteral("W02");

class PanelForged : public ::testing::Test
{
protected:
    void bringTo(RoundState state)
    {
        const auto session = m_round.openAsChair();
        ASSERT_TRUE(session);
        m_file = m_round.scoreFile(kW01);
        ASSERT_TRUE(session->receive({{kW01, m_file}}).ok());
        SilentProgress progress;
        if (state >= RoundState::Closed) {
            ASSERT_TRUE(session->close().ok());
        }
        if (state >= RoundState::Aggregated) {
            ASSERT_TRUE(session->aggregate(progress).ok());
            m_cells = session->cells();
        }
        if (state >= RoundState::Locked) {
            ASSERT_TRUE(session->lock().ok());
        }
        ASSERT_EQ(session->state(), state);
    }
    [[nodiscard]] std::unique_ptr<RoundStore> store()
    {
        auto store = RoundStore::open(m_round.path());
        EXPECT_TRUE(store.ok());
        return std::move(store).value();
    }
    /// One more step in the file, signed by the chair or with the round key.
    void sign(EventKind kind, const QJsonObject &body, RoundStore::Step step = {}, bool roundKey = false)
    {
        const auto file = store();
        const exchange::SecretKey &key = roundKey ? m_round.roundKey : m_round.chair;
        const auto events = file->events();
        const auto event = exchange::makeEvent(kind, body, &events->back(), m_round.clock.wallMs(),
                                               key.publicKey.signing, key.signingSecret);
        ASSERT_TRUE(event.ok());
        step.event = *event;
        const Status applied = file->apply(step);
        ASSERT_TRUE(applied.ok()) << applied.error().detail.toStdString();
    }
    /// Why the file is not opened, in technical words; empty when it is.
    [[nodiscard]] std::string refusal()
    {
        const auto session = PanelSession::open(m_round.path(), m_round.environment());
        return session.ok() ? std::string() : (session.error().detail).toStdString();
    }
    [[nodiscard]] ErrorCode refusedWith()
    {
        const auto session = PanelSession::open(m_round.path(), m_round.environment());
        EXPECT_FALSE(session.ok());
        return session.ok() ? ErrorCode::NotAvailable : session.error().code;
    }
    [[nodiscard]] LedgerFile factsOf(const QString &seat, const QByteArray &bytes)
    {
        LedgerFile file;
        file.hash = hashOf(bytes);
        file.seat = seat;
        for (const exchange::RosterEntry &entry : m_round.manifest.roster) {
            if (entry.seat == seat)
                file.packetId = entry.packetId;
        }
        file.sequence = 1;
        file.reviewer = m_round.reviewerKeys.at({seat, 0}).publicKey.signing;
        file.receipt = exchange::receiptNumber(bytes);
        return file;
    }
    [[nodiscard]] RoundStore::Step rowOf(const LedgerFile &file, const QByteArray &bytes)
    {
        storage::ReceivedFile row;
        row.hash = file.hash;
        row.packetId = file.packetId;
        row.sequence = file.sequence;
        row.reviewerPublic = file.reviewer;
        row.receivedMs = m_round.clock.wallMs();
        row.verdict = QStringLiteral("counted");
        row.bytes = bytes;
        RoundStore::Step step;
        step.files.push_back(row);
        return step;
    }
    /// The signed record of a submission under the key of W01's packet, whatever it says of itself.
    [[nodiscard]] QJsonObject recordOf(exchange::Submission submission, int computer = 0)
    {
        const exchange::SecretKey &packet = m_round.packetKeys.at(kW01);
        const exchange::SecretKey &reviewer = m_round.reviewerKeys.at({kW01, computer});
        submission.reviewerPublic = reviewer.publicKey.signing;
        const auto file = exchange::sealSubmission(submission, {packet.signingSecret, reviewer.signingSecret},
                                                   m_round.random);
        EXPECT_TRUE(file.ok());
        const auto opened = exchange::openSubmission(*file, packet.publicKey.signing, m_round.chair);
        EXPECT_TRUE(opened.ok()) << opened.error().text().toStdString();
        return exchange::signedSubmissionToJson(*opened);
    }
    /// A closed round whose aggregation names no hashes, as the first version wrote it, over this record.
    [[nodiscard]] std::string aggregatedOver(const std::map<QString, QJsonObject> &records)
    {
        putBack();
        RoundStore::Step step;
        step.openedRecords = records;
        step.resultDocument = m_document;
        sign(EventKind::Aggregated, {{QStringLiteral("result_sha256"), hashOf(m_document)}}, step);
        return refusal();
    }
    /// Brings the round to its closing and keeps the file of then, and what aggregation makes of it.
    void closeAndLookAhead()
    {
        bringTo(RoundState::Closed);
        QFile file(m_round.path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_closed = file.readAll();
        {
            const auto session = m_round.openAsChair();
            SilentProgress progress;
            ASSERT_TRUE(session->aggregate(progress).ok());
            m_cells = session->cells();
        }
        const auto aggregated = store();
        m_document = **aggregated->resultDocument();
        m_records = *aggregated->openedRecords();
        m_recordsHash = *aggregated->openedDigest({hashOf(m_file)});
    }
    void putBack()
    {
        QFile::remove(m_round.path() + QStringLiteral("-wal"));
        QFile::remove(m_round.path() + QStringLiteral("-shm"));
        QFile file(m_round.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(m_closed);
    }

    TestRound m_round;
    QByteArray m_file; ///< of W01, received and counted
    QByteArray m_closed;
    QByteArray m_document;
    QByteArray m_recordsHash;
    std::map<QString, QJsonObject> m_records;
    std::vector<RatedCell> m_cells;
};

} // namespace

TEST_F(PanelForged, TheRoundKeySealsAndDoesNothingElse)
{
    bringTo(RoundState::Collecting);
    sign(EventKind::PhoneChecked, {{QStringLiteral("seat"), kW01}, {QStringLiteral("file"), hashOf(m_file)}},
         {}, true);
    EXPECT_EQ(refusal(), "signer of event 3");
}

TEST_F(PanelForged, AStepThatDoesNotFollowIsRefused)
{
    bringTo(RoundState::Collecting);
    sign(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray{hashOf("another")}}});
    EXPECT_EQ(refusal(), "counted files differ");
}

TEST_F(PanelForged, EveryReceivedFileIsThere)
{
    bringTo(RoundState::Collecting);
    sign(EventKind::Received, factsOf(kW02, m_round.scoreFile(kW02)).toJson());
    EXPECT_EQ(refusal(), "number of received files");
}

TEST_F(PanelForged, AReceivedFileIsTheOneThatTheStepNames)
{
    bringTo(RoundState::Collecting);
    const QByteArray bytes = m_round.scoreFile(kW02);
    const LedgerFile file = factsOf(kW02, bytes);
    LedgerFile other = file;
    other.hash = hashOf("another");
    sign(EventKind::Received, other.toJson(), rowOf(file, bytes));
    EXPECT_EQ(refusal(), "received file " + file.hash.toStdString());
}

TEST_F(PanelForged, TheReceiptOfAStepIsThatOfItsFile)
{
    bringTo(RoundState::Collecting);
    const QByteArray bytes = m_round.scoreFile(kW02);
    LedgerFile file = factsOf(kW02, bytes);
    file.receipt = exchange::receiptNumber("another");
    sign(EventKind::Received, file.toJson(), rowOf(file, bytes));
    EXPECT_EQ(refusal(), "received file " + file.hash.toStdString());
}

TEST_F(PanelForged, ScoresThatLieOpenBeforeTheirStepAreNoticed)
{
    closeAndLookAhead();
    putBack();
    RoundStore::Step step;
    step.openedRecords = m_records;
    ASSERT_TRUE(store()->apply(step).ok());
    EXPECT_EQ(refusal(), "records without their step");
}

TEST_F(PanelForged, NamesThatLieOpenBeforeTheirStepAreNoticed)
{
    bringTo(RoundState::Locked);
    RoundStore::Step step;
    step.unsealDocument = "{}";
    ASSERT_TRUE(store()->apply(step).ok());
    EXPECT_EQ(refusal(), "documents without their steps");
}

TEST_F(PanelForged, AnAggregationThatNamesNoColumnsIsReadFromItsRecords)
{
    closeAndLookAhead();
    putBack();
    RoundStore::Step step;
    step.openedRecords = m_records;
    step.resultDocument = m_document;
    sign(EventKind::Aggregated,
         {{QStringLiteral("result_sha256"), hashOf(m_document)},
          {QStringLiteral("records_blake2b"), QString::fromLatin1(m_recordsHash.toHex())}},
         step);
    EXPECT_EQ(m_round.open()->cells(), m_cells);
    EXPECT_FALSE(store()->columns()->has_value()) << "no hash, no copy that could be believed";
}

TEST_F(PanelForged, AnAggregationOfTheFirstVersionIsReadFromItsRecords)
{
    closeAndLookAhead();
    EXPECT_EQ(aggregatedOver(m_records), "");
    EXPECT_EQ(m_round.open()->cells(), m_cells);
    EXPECT_FALSE(store()->columns()->has_value()) << "no hash, no copy that could be believed";
    const QString hash = hashOf(m_file);
    EXPECT_EQ(aggregatedOver({}), "record of " + hash.toStdString());
    EXPECT_NE(aggregatedOver({{hash, QJsonObject{{QStringLiteral("record"), QJsonObject()}}}}), "");
    Judgements outside;
    outside.marks[{QStringLiteral("item-2"), QStringLiteral("가"), QStringLiteral("zeal")}] = {1, {}};
    EXPECT_EQ(aggregatedOver({{hash, recordOf(m_round.submission(kW01, outside))}}),
              "criterion zeal of item item-2");
}

TEST_F(PanelForged, ARecordIsOfTheFileItStandsUnder)
{
    closeAndLookAhead();
    const QString hash = hashOf(m_file);
    const std::string another = "record of " + hash.toStdString() + " is of another file";
    const exchange::Submission good = m_round.submission(kW01, {});
    EXPECT_EQ(aggregatedOver({{hash, recordOf(good)}}), "") << "the hashes of the first version are no more";
    exchange::Submission changed = good;
    changed.sequence = 2;
    EXPECT_EQ(aggregatedOver({{hash, recordOf(changed)}}), another);
    changed = good;
    changed.packetId = m_round.manifest.roster[1].packetId;
    EXPECT_EQ(aggregatedOver({{hash, recordOf(changed)}}), another);
    changed = good;
    changed.manifestHash = hashOf("other rules");
    EXPECT_EQ(aggregatedOver({{hash, recordOf(changed)}}), another);
    EXPECT_EQ(aggregatedOver({{hash, recordOf(good, 1)}}), another) << "from another computer";
}

TEST_F(PanelForged, AFileOfNoPacketGivesNoScores)
{
    bringTo(RoundState::Collecting);
    LedgerFile stranger = factsOf(kW02, "bytes of nobody");
    stranger.packetId = QStringLiteral("nobody's");
    sign(EventKind::Received, stranger.toJson(), rowOf(stranger, "bytes of nobody"));
    EXPECT_EQ(refusal(), "") << "collecting, nothing is opened";
    QStringList counted{stranger.hash, hashOf(m_file)};
    counted.sort();
    sign(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray::fromStringList(counted)}});
    const QJsonObject record = recordOf(m_round.submission(kW01, {}));
    RoundStore::Step step;
    step.openedRecords = {{stranger.hash, record}, {hashOf(m_file), record}};
    step.resultDocument = "{}";
    sign(EventKind::Aggregated, {{QStringLiteral("result_sha256"), hashOf("{}")}}, step);
    EXPECT_EQ(refusal(), "packet of " + stranger.hash.toStdString());
}

TEST_F(PanelForged, WhatIsNoDocumentOrNoColumnsIsNotBelieved)
{
    closeAndLookAhead();
    const auto aggregated = [&](const QByteArray &document, const QByteArray &columns) {
        putBack();
        RoundStore::Step step;
        step.openedRecords = m_records;
        step.resultDocument = document;
        step.columns = columns;
        const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
        sign(EventKind::Aggregated,
             {{QStringLiteral("result_sha256"), hashOf(document)},
              {QStringLiteral("records_blake2b"), hex(m_recordsHash)},
              {QStringLiteral("columns_blake2b"), hex(digest::blake2b(columns))}},
             step);
    };
    aggregated(m_document, "no columns");
    EXPECT_EQ(m_round.open()->cells(), m_cells) << "made from the records";
    aggregated("no document", "no columns");
    EXPECT_EQ(refusedWith(), ErrorCode::Damaged);
}

TEST_F(PanelForged, NamesStandInTheDocumentThatTheStepNames)
{
    bringTo(RoundState::Locked);
    const auto unsealed = [&](const QByteArray &document) {
        RoundStore::Step step;
        step.unsealDocument = document;
        const QString lock = QString::fromLatin1(store()->events()->back().hash.toHex());
        sign(EventKind::Unsealed,
             {{QStringLiteral("lock"), lock}, {QStringLiteral("unseal_sha256"), hashOf("{}")}}, step);
    };
    QFile::copy(m_round.path(), m_round.folder() + QStringLiteral("/locked"));
    unsealed("{}");
    EXPECT_EQ(refusedWith(), ErrorCode::Damaged) << "signed for, but not in its form";
    ASSERT_TRUE(QFile::remove(m_round.path()));
    ASSERT_TRUE(QFile::copy(m_round.folder() + QStringLiteral("/locked"), m_round.path()));
    unsealed("{ }");
    EXPECT_EQ(refusal(), "document " + hashOf("{}").toStdString());
}

TEST_F(PanelForged, AReasonThatCannotBeSignedIsNotTaken)
{
    bringTo(RoundState::Aggregated);
    const auto session = m_round.openAsChair();
    ASSERT_TRUE(session);
    const Status refused = session->reopen(QStringLiteral("a bell: ") + QChar(7));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Internal);
    EXPECT_EQ(session->state(), RoundState::Aggregated);
    EXPECT_EQ(session->cells(), m_cells);
}
