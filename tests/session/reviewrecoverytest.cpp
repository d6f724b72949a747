// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewrecovery.h"

#include "models/base/digest.h"
#include "models/exchange/packet.h"
#include "models/storage/journalreader.h"
#include "tests/session/reviewwords.h"
#include "tests/support/workspaceharm.h"

#include <QFileInfo>

namespace jeoul::session {

using namespace jeoul::testing;

namespace {

/// Opening, pledge and four marks: six records.
void enterSixRecords(ReviewPlace &place)
{
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->pledge(QStringLiteral("김위원")).ok());
    for (const QString &label : {kGa, kNa}) {
        ASSERT_TRUE(session->setMark({kI1, label, kAccuracy}, step(2)).ok());
        ASSERT_TRUE(session->setMark({kI1, label, kFluency}, step(3)).ok());
    }
    ASSERT_TRUE(session->flush().ok());
}

QByteArray workspaceKeyOf(ReviewPlace &place)
{
    const Result<exchange::OpenedPacket> opened =
        exchange::openPacket(place.packet.file, place.packet.code, place.kdf);
    EXPECT_TRUE(opened.ok());
    return opened.ok() ? opened->workspaceKey : QByteArray();
}

std::vector<storage::JournalRow> rowsOf(const QString &path)
{
    Result<storage::JournalReader> reader = storage::JournalReader::open(path);
    EXPECT_TRUE(reader.ok());
    Result<storage::JournalReading> reading = reader->records();
    EXPECT_TRUE(reading.ok());
    return reading->rows;
}

} // namespace

TEST(ReviewRecoveryTest, TakesOverWhatIsWholeIntoAFileOfItsOwn)
{
    ReviewPlace place;
    enterSixRecords(place);
    spoilRecord(place.workspace(), 5);
    const QByteArray before = workspaceBytes(place.workspace());
    const Resumed damaged = resumeLatest(place.workspace(), place.packet.code, place.environment());
    EXPECT_EQ(codeOf(damaged.session), ErrorCode::Damaged);
    EXPECT_EQ(damaged.recoverable, place.workspace());
    EXPECT_EQ(storage::wholeRecords(place.workspace()), 4);

    const Result<Recovery> recovery =
        recoverWorkspace(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(recovery.ok()) << qPrintable(recovery.error().text());
    EXPECT_EQ(recovery->path, place.path(QStringLiteral("W07-recovered.jwork")));
    EXPECT_EQ(recovery->note.kept, 4);
    EXPECT_EQ(recovery->note.leftOut, 2);
    EXPECT_FALSE(recovery->note.mayBeMore);
    EXPECT_EQ(recovery->note.file.toLatin1(), digest::sha256Hex(before));
    EXPECT_EQ(workspaceBytes(place.workspace()), before) << "the damaged file is never changed";
    EXPECT_EQ(recovery->note.head.toLatin1(), rowsOf(place.workspace()).back().hash.toHex());

    const Resumed again = resumeLatest(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(again.session.ok()) << "the recovered file goes on";
    ReviewSession &session = **again.session;
    EXPECT_TRUE(session.pledged());
    EXPECT_EQ(session.judgements().marks.size(), 2U);
    EXPECT_EQ(session.standingNotice(), recoverySentence(recovery->note));
    session.setPlace({kI1, kGa, kAccuracy, 0, {}});
    EXPECT_FALSE(session.standingNotice().isEmpty()) << "being somewhere enters nothing";
    ASSERT_TRUE(session.setMark({kI1, kNa, kAccuracy}, step(4)).ok());
    EXPECT_TRUE(session.standingNotice().isEmpty());
}

TEST(ReviewRecoveryTest, ARecoveredFileCanBeRecoveredAgain)
{
    ReviewPlace place;
    enterSixRecords(place);
    spoilRecord(place.workspace(), 5);
    const Result<Recovery> first =
        recoverWorkspace(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(first.ok());
    spoilRecord(first->path, 4);
    const Resumed damaged = resumeLatest(place.workspace(), place.packet.code, place.environment());
    EXPECT_EQ(damaged.recoverable, first->path);
    const Result<Recovery> second = recoverWorkspace(first->path, place.packet.code, place.environment());
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->path, place.path(QStringLiteral("W07-recovered2.jwork")));
    EXPECT_EQ(second->note.kept, 3);
    EXPECT_EQ(second->note.leftOut, 2) << "the note of the first recovery among them";
    const Resumed again = resumeLatest(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(again.session.ok());
    EXPECT_EQ((*again.session)->judgements().marks.size(), 1U);
}

TEST(ReviewRecoveryTest, RefusesWhereThereIsNothingToRecover)
{
    ReviewPlace place;
    EXPECT_EQ(storage::wholeRecords(place.workspace()), 0);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::NotFound);
    enterSixRecords(place);
    const Resumed whole = resumeLatest(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(whole.session.ok());
    EXPECT_TRUE((*whole.session)->standingNotice().isEmpty());
    EXPECT_EQ(storage::wholeRecords(place.workspace()), 0) << "somebody has it open";
}

TEST(ReviewRecoveryTest, RefusesAWholeFileAndAWrongCode)
{
    ReviewPlace place;
    enterSixRecords(place);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::NotAllowed);
    const Resumed wrong =
        resumeLatest(place.workspace(), QStringLiteral("000000000000079444"), place.environment());
    EXPECT_EQ(codeOf(wrong.session), ErrorCode::WrongKey);
    EXPECT_TRUE(wrong.recoverable.isEmpty());
    spoilRecord(place.workspace(), 5);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), QStringLiteral("000000000000079444"),
                                      place.environment())),
              ErrorCode::WrongKey);
    spoilRecord(place.workspace(), 1);
    EXPECT_EQ(storage::wholeRecords(place.workspace()), 0);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::Damaged);
    EXPECT_TRUE(
        resumeLatest(place.workspace(), place.packet.code, place.environment()).recoverable.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(place.path(QStringLiteral("W07-recovered.jwork"))));
}

TEST(ReviewRecoveryTest, DamageBesideTheRecordsLeavesNothingOut)
{
    ReviewPlace place;
    enterSixRecords(place);
    overwrite(place.workspace(), 3 * 4096, QByteArray(16, '\xff')); // page 4: the count of repairs
    ASSERT_EQ(resumeLatest(place.workspace(), place.packet.code, place.environment()).recoverable,
              place.workspace());
    const Result<Recovery> recovery =
        recoverWorkspace(place.workspace(), place.packet.code, place.environment());
    ASSERT_TRUE(recovery.ok()) << qPrintable(recovery.error().text());
    EXPECT_EQ(recovery->note.kept, 6);
    EXPECT_EQ(recovery->note.leftOut, 0);
}

TEST(ReviewRecoveryTest, ARecordUnderAnotherKeyEndsWhatIsWhole)
{
    ReviewPlace place;
    enterSixRecords(place);
    const QString mixed = place.path(QStringLiteral("mixed.jwork"));
    ASSERT_TRUE(storage::Journal::restore(mixed, place.packet.file, QByteArray(32, 'x'), place.clock,
                                          place.random, rowsOf(place.workspace()), {})
                    .ok());
    const Result<Recovery> recovery = recoverWorkspace(mixed, place.packet.code, place.environment());
    ASSERT_TRUE(recovery.ok()) << qPrintable(recovery.error().text());
    EXPECT_EQ(recovery->note.kept, 6);
    EXPECT_EQ(recovery->note.leftOut, 1);
}

TEST(ReviewRecoveryTest, AFileOfANewerVersionIsNotCut)
{
    ReviewPlace place;
    enterSixRecords(place);
    {
        const auto journal =
            storage::Journal::open(place.workspace(), workspaceKeyOf(place), place.clock, place.random);
        ASSERT_TRUE(journal.ok());
        (*journal)->append(static_cast<storage::RecordKind>(99), {});
        (*journal)->append(storage::RecordKind::Recognised, {});
        ASSERT_TRUE((*journal)->flush().ok());
    }
    spoilRecord(place.workspace(), 8);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::NewerVersion);
}

TEST(ReviewRecoveryTest, TheNoteMustBeTheReviewersOwn)
{
    ReviewPlace place;
    enterSixRecords(place);
    const QByteArray key = workspaceKeyOf(place);
    const auto rows = rowsOf(place.workspace());
    const RecoveryNote note{QString(64, u'1'), QString::fromLatin1(rows.back().hash.toHex()), 6, 2, true};
    int number = 0;
    const auto opens = [&](const QJsonObject &body) {
        const QString path = place.path(QStringLiteral("%1.jwork").arg(++number));
        EXPECT_TRUE(
            storage::Journal::restore(path, place.packet.file, key, place.clock, place.random, rows, body)
                .ok());
        return ReviewSession::resume(path, place.packet.code, place.environment());
    };
    EXPECT_EQ(codeOf(opens(recoverynote::toJson(note, QByteArray(32, 's')))), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(opens({})), ErrorCode::Damaged);
    EXPECT_FALSE(recoverynote::read(recoverynote::toJson(note, QByteArray(32, 's')), {}).has_value());
    const QByteArray seed(32, 's');
    QJsonObject changed = recoverynote::toJson(note, seed);
    const std::optional<RecoveryNote> read = recoverynote::read(changed, seed);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->kept, 6);
    EXPECT_EQ(read->leftOut, 2);
    EXPECT_TRUE(read->mayBeMore);
    changed.insert(QStringLiteral("left_out"), 1);
    EXPECT_FALSE(recoverynote::read(changed, seed).has_value());
}

TEST(ReviewRecoveryTest, TheNoteNamesItsOwnPlace)
{
    ReviewPlace place;
    const QByteArray seed(32, 's');
    for (const qint64 kept : {1, 7}) {
        const QString path = place.path(QStringLiteral("%1.jwork").arg(kept));
        {
            const auto made = storage::Journal::create(
                path, place.packet.file, workspaceKeyOf(place), place.clock, place.random,
                {{QStringLiteral("reviewer_seed"), QString::fromLatin1(seed.toHex())}});
            ASSERT_TRUE(made.ok());
            (*made)->append(storage::RecordKind::Recovered,
                            recoverynote::toJson({{}, {}, kept, 0, false}, seed));
            ASSERT_TRUE((*made)->flush().ok());
        }
        EXPECT_EQ(ReviewSession::resume(path, place.packet.code, place.environment()).ok(), kept == 1);
    }
}

TEST(ReviewRecoveryTest, AFileWithoutASigningKeyIsNotRecovered)
{
    ReviewPlace place;
    {
        const auto made = storage::Journal::create(place.workspace(), place.packet.file,
                                                   workspaceKeyOf(place), place.clock, place.random);
        ASSERT_TRUE(made.ok());
        (*made)->append(storage::RecordKind::Recovered, {});
        (*made)->append(storage::RecordKind::Recognised, {});
        ASSERT_TRUE((*made)->flush().ok());
    }
    EXPECT_EQ(codeOf(ReviewSession::resume(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::Damaged);
    spoilRecord(place.workspace(), 3);
    EXPECT_EQ(codeOf(recoverWorkspace(place.workspace(), place.packet.code, place.environment())),
              ErrorCode::Damaged);
}

TEST(ReviewRecoveryTest, SaysHowMuchIsMissing)
{
    RecoveryNote note{{}, {}, 4, 0, false};
    EXPECT_TRUE(recoverySentence(note).endsWith(QStringLiteral("Nothing was left out.")));
    note.leftOut = 3;
    EXPECT_TRUE(recoverySentence(note).contains(QStringLiteral("4 record(s) were whole")));
    EXPECT_TRUE(recoverySentence(note).contains(QStringLiteral("3 record(s) behind them were left out")));
    note.mayBeMore = true;
    EXPECT_TRUE(recoverySentence(note).contains(QStringLiteral("could not be read")));
}

} // namespace jeoul::session
