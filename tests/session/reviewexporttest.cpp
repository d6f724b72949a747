// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewexport.h"

#include "models/exchange/packet.h"
#include "models/session/reviewfill.h"
#include "models/storage/journal.h"
#include "tests/session/reviewwords.h"
#include "tests/support/workspaceharm.h"

namespace jeoul::session {

using namespace jeoul::testing;

namespace {

void enterSomeOfEach(ReviewPlace &place)
{
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(4)).ok());
    ASSERT_TRUE(session->setMark({kI1, kGa, kFluency}, step(15)).ok());
    ASSERT_TRUE(session->setMark({kI1, kNa, kAccuracy}, Mark{std::nullopt, QStringLiteral("전공 밖")}).ok());
    ASSERT_TRUE(session->setComment({kI1, kGa, kAccuracy}, QStringLiteral("아주, \"좋습니다\"")).ok());
    ASSERT_TRUE(session->setComment({kI1, kDa, {}}, QStringLiteral("응답 전체에 대하여")).ok());
    ASSERT_TRUE(session->setPreference({kI1, kGa, kNa}, Winner::Second).ok());
    ASSERT_TRUE(session->setPreference({kI1, kNa, kDa}, Winner::Tie).ok());
    ASSERT_TRUE(session->setPreference({kI1, kGa, kDa}, Winner::First).ok());
    ASSERT_TRUE(session->flush().ok());
}

/// Records that the session itself never writes.
void appendRaw(ReviewPlace &place, storage::RecordKind kind, const QJsonObject &body)
{
    const auto packet = exchange::openPacket(place.packet.file, place.packet.code, place.kdf);
    ASSERT_TRUE(packet.ok());
    const auto journal =
        storage::Journal::open(place.workspace(), packet->workspaceKey, place.clock, place.random);
    ASSERT_TRUE(journal.ok());
    (*journal)->append(kind, body);
    ASSERT_TRUE((*journal)->flush().ok());
}

Result<ReviewTables> exported(ReviewPlace &place)
{
    return exportReview(place.workspace(), place.packet.code, place.kdf);
}

} // namespace

TEST(ReviewExportTest, WritesWhatCanBeEnteredAgain)
{
    ReviewPlace place;
    enterSomeOfEach(place);
    const Result<ReviewTables> tables = exported(place);
    ASSERT_TRUE(tables.ok()) << qPrintable(tables.error().text());
    EXPECT_EQ(tables->notUnderstood, 0);
    const QString ratings = place.path(QStringLiteral("r.csv"));
    const QString preferences = place.path(QStringLiteral("p.csv"));
    ASSERT_TRUE(writeReview(*tables, ratings, preferences).ok());
    EXPECT_TRUE(writeReview(*tables, {}, {}).ok());
    EXPECT_FALSE(writeReview(*tables, place.path(QStringLiteral("no/r.csv")), preferences).ok());
    EXPECT_TRUE(workspaceBytes(ratings).contains("i1,가,fluency,7.5,,\r\n"));
    EXPECT_TRUE(workspaceBytes(preferences).contains("i1,가,나,b,1,\r\n"));

    ReviewPlace other;
    const auto fresh = other.begin();
    ASSERT_NE(fresh, nullptr);
    const Result<FillOutcome> filled = fillFromFiles(*fresh, ratings, preferences);
    ASSERT_TRUE(filled.ok());
    ASSERT_TRUE(filled->problems.empty()) << qPrintable(filled->problems.front().text());
    const auto before = place.resume();
    ASSERT_NE(before, nullptr);
    EXPECT_EQ(fresh->judgements(), before->judgements());
}

TEST(ReviewExportTest, ReadsAFileOfANewerVersionWithoutChangingIt)
{
    ReviewPlace place;
    enterSomeOfEach(place);
    appendRaw(place, static_cast<storage::RecordKind>(99), {{QStringLiteral("later"), 1}});
    setSchemaVersion(place.workspace(), 2);
    const QByteArray bytes = workspaceBytes(place.workspace());
    const auto opened = ReviewSession::resume(place.workspace(), place.packet.code, place.environment());
    ASSERT_EQ(codeOf(opened), ErrorCode::NewerVersion);
    EXPECT_TRUE(opened.error().remedy.contains(QStringLiteral("jeoulctl review export")));
    const Result<ReviewTables> tables = exported(place);
    ASSERT_TRUE(tables.ok()) << qPrintable(tables.error().text());
    EXPECT_EQ(tables->ratings.rows.size(), 4U);
    EXPECT_EQ(tables->preferences.rows.size(), 3U);
    EXPECT_EQ(tables->notUnderstood, 1);
    EXPECT_EQ(workspaceBytes(place.workspace()), bytes);
}

TEST(ReviewExportTest, AMarkWithoutAPlaceInThePacketHasNoScore)
{
    ReviewPlace place;
    enterSomeOfEach(place);
    for (const char *item : {"i1", "zz"})
        appendRaw(place, storage::RecordKind::Mark,
                  {{QStringLiteral("item"), QLatin1String(item)},
                   {QStringLiteral("label"), kGa},
                   {QStringLiteral("criterion"), QStringLiteral("zz")},
                   {QStringLiteral("step"), 1}});
    appendRaw(place, storage::RecordKind::Preference,
              {{QStringLiteral("item"), kI2},
               {QStringLiteral("first"), kGa},
               {QStringLiteral("second"), kDa},
               {QStringLiteral("winner"), QStringLiteral("both_bad")}});
    const Result<ReviewTables> tables = exported(place);
    ASSERT_TRUE(tables.ok());
    ASSERT_EQ(tables->ratings.rows.size(), 6U);
    EXPECT_EQ(tables->ratings.rows.back().at(0).textValue(), QStringLiteral("zz"));
    EXPECT_TRUE(tables->ratings.rows.back().at(3).textValue().isEmpty());
    EXPECT_EQ(tables->preferences.rows.back().at(3).textValue(), QStringLiteral("both_bad"));
}

TEST(ReviewExportTest, SaysWhyNothingIsWritten)
{
    ReviewPlace place;
    EXPECT_EQ(codeOf(exported(place)), ErrorCode::NotFound);
    enterSomeOfEach(place);
    EXPECT_EQ(codeOf(exportReview(place.workspace(), QStringLiteral("000000000000079444"), place.kdf)),
              ErrorCode::WrongKey);
    {
        const auto session = place.resume();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(codeOf(exported(place)), ErrorCode::InUse);
    }
    appendRaw(place, storage::RecordKind::Flag, {{QStringLiteral("flag"), QStringLiteral("no such")}});
    EXPECT_EQ(codeOf(exported(place)), ErrorCode::Damaged) << "a record that cannot be understood";
    spoilRecord(place.workspace(), 3);
    const Result<ReviewTables> damaged = exported(place);
    ASSERT_EQ(codeOf(damaged), ErrorCode::Damaged);
    EXPECT_TRUE(damaged.error().remedy.contains(QStringLiteral("jeoulctl review recover")));
}

} // namespace jeoul::session
