// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/roundstore.h"

#include "models/base/digest.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

using namespace jeoul;
using namespace jeoul::storage;
using jeoul::testing::TestRound;
using jeoul::testing::TestRoundShape;

namespace {

std::unique_ptr<RoundStore> opened(const TestRound &round)
{
    auto store = RoundStore::open(round.path());
    EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().text().toStdString());
    return store.ok() ? std::move(store).value() : nullptr;
}

exchange::Event nextEvent(TestRound &round, const exchange::Event &last)
{
    const auto event =
        exchange::makeEvent(exchange::EventKind::Refused, {{QStringLiteral("file"), QStringLiteral("x")}},
                            &last, 5, round.chair.publicKey.signing, round.chair.signingSecret);
    EXPECT_TRUE(event.ok());
    return event.ok() ? *event : exchange::Event();
}

ReceivedFile someFile(const QByteArray &bytes)
{
    ReceivedFile file;
    file.hash = QString::fromLatin1(digest::sha256Hex(bytes));
    file.packetId = QStringLiteral("packet");
    file.sequence = 1;
    file.reviewerPublic = QByteArray(32, 'r');
    file.receivedMs = 77;
    file.items = 4;
    file.completeItems = 3;
    file.verdict = QStringLiteral("counted");
    file.bytes = bytes;
    return file;
}

/// Runs SQL as any other program could; the message of what stopped it, empty when nothing did.
std::string runForeign(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_exec(database, "PRAGMA recursive_triggers=ON", nullptr, nullptr, nullptr);
    char *message = nullptr;
    sqlite3_exec(database, sql, nullptr, nullptr, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_free(message);
    sqlite3_close(database);
    return text;
}

} // namespace

TEST(RoundStore, GivesBackWhatWasSealed)
{
    TestRoundShape shape;
    shape.recusals = {{QStringLiteral("W02"), {QStringLiteral("은행"), QStringLiteral("느티")}}};
    shape.redactions = 2;
    TestRound round(shape);
    const auto store = opened(round);
    ASSERT_TRUE(store);
    const auto content = store->content();
    ASSERT_TRUE(content.ok()) << content.error().text().toStdString();
    EXPECT_EQ(content->manifest.canonical, round.content.manifest.canonical);
    EXPECT_EQ(content->manifest.signature, round.content.manifest.signature);
    EXPECT_EQ(content->labelSeed, round.content.labelSeed);
    EXPECT_EQ(content->items.size(), round.content.items.size());
    EXPECT_EQ(content->responses.size(), round.content.responses.size());
    EXPECT_EQ(content->recusals, round.content.recusals);
    EXPECT_EQ(content->metrics.size(), 3u);
    EXPECT_EQ(content->redactions.size(), 2u);
    EXPECT_EQ(content->sealedEvent.hash, round.content.sealedEvent.hash);
    EXPECT_EQ(contentHash(*content), contentHash(round.content));
}

TEST(RoundStore, TheContentHashSeesEveryPart)
{
    const TestRound round;
    const QString hash = contentHash(round.content);
    RoundContent shuffled = round.content;
    std::reverse(shuffled.items.begin(), shuffled.items.end());
    std::reverse(shuffled.responses.begin(), shuffled.responses.end());
    shuffled.recusals[QStringLiteral("W03")] = {};
    shuffled.labelSeed.clear(); // the manifest commits to it
    EXPECT_EQ(contentHash(shuffled), hash) << "order says nothing";
    const std::vector<std::function<void(RoundContent &)>> changes{
        [](RoundContent &c) { c.items[0].kind = ItemKind::Repeat; },
        [](RoundContent &c) {
            c.redactions.push_back({QByteArray(32, 'd'), QByteArray(32, 'o')});
        },
        [](RoundContent &c) { c.items[0].prompt += u'.'; },
        [](RoundContent &c) { c.items[0].reference = QStringLiteral("r"); },
        [](RoundContent &c) {
            c.items[0].attachments.push_back({QStringLiteral("m"), 1, 2, {}});
        },
        [](RoundContent &c) { c.responses[0].text += u'.'; },
        [](RoundContent &c) { std::swap(c.responses[0].code, c.responses[1].code); },
        [](RoundContent &c) { c.responses[0].present = false; },
        [](RoundContent &c) { c.recusals[QStringLiteral("W01")] = {QStringLiteral("은행")}; },
        [](RoundContent &c) { c.metrics[0].value += Rational(1, 10); },
        [](RoundContent &c) {
            c.survey.push_back({QStringLiteral("u"), QStringLiteral("은행"), Rational(3), {}});
        }};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        RoundContent changed = round.content;
        changes[i](changed);
        EXPECT_NE(contentHash(changed), hash) << i;
    }
}

TEST(RoundStore, RefusesASealThatDoesNotCoverTheContent)
{
    const TestRound round;
    RoundContent content = round.content;
    content.responses[0].text += QStringLiteral(" 나중에");
    const QString path = round.folder() + QStringLiteral("/other.jround");
    const Status status = RoundStore::create(path, content);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(RoundStore::create(round.path(), round.content).error().code, ErrorCode::Conflict);
}

TEST(RoundStore, AStepIsWholeOrNothing)
{
    TestRound round;
    const auto store = opened(round);
    ASSERT_TRUE(store);
    exchange::Event wrong = nextEvent(round, round.content.sealedEvent);
    wrong.sequence = 9;
    RoundStore::Step step;
    step.files = {someFile("bytes")};
    step.resultDocument = QByteArray("result");
    step.event = wrong;
    EXPECT_FALSE(store->apply(step).ok());
    EXPECT_EQ(store->events()->size(), 1u);
    EXPECT_TRUE(store->received()->empty());
    EXPECT_FALSE(store->resultDocument()->has_value());
    step.event = nextEvent(round, round.content.sealedEvent);
    ASSERT_TRUE(store->apply(step).ok());
    EXPECT_EQ(store->events()->size(), 2u);
    EXPECT_EQ(store->received()->front().bytes, QByteArray("bytes"));
    EXPECT_EQ(**store->resultDocument(), QByteArray("result"));
}

TEST(RoundStore, AKnownFileOnlyChangesItsStanding)
{
    TestRound round;
    const auto store = opened(round);
    ASSERT_TRUE(store);
    ReceivedFile file = someFile("bytes");
    RoundStore::Step step;
    step.files = {file};
    ASSERT_TRUE(store->apply(step).ok());
    file.verdict = QStringLiteral("superseded");
    file.phoneChecked = true;
    file.completeItems = 0;
    file.bytes.clear();
    step.files = {file};
    ASSERT_TRUE(store->apply(step).ok());
    const auto files = store->received();
    ASSERT_EQ(files->size(), 1u);
    EXPECT_EQ(files->front().verdict, QStringLiteral("superseded"));
    EXPECT_TRUE(files->front().phoneChecked);
    EXPECT_EQ(files->front().completeItems, 3);
    EXPECT_EQ(files->front().bytes, QByteArray("bytes"));
}

TEST(RoundStore, KeepsDocumentsAndRecords)
{
    TestRound round;
    const auto store = opened(round);
    ASSERT_TRUE(store);
    const ReceivedFile file = someFile("bytes");
    RoundStore::Step step;
    step.files = {file};
    step.openedRecords = {{file.hash, QJsonObject{{QStringLiteral("v"), 1}}}};
    step.resultDocument = QByteArray("one");
    step.unsealDocument = QByteArray("names");
    ASSERT_TRUE(store->apply(step).ok());
    step.openedRecords[file.hash] = QJsonObject{{QStringLiteral("v"), 2}};
    step.resultDocument = QByteArray("two");
    step.unsealDocument.reset();
    ASSERT_TRUE(store->apply(step).ok());
    EXPECT_EQ(**store->resultDocument(), QByteArray("two")) << "a reopened round has a new result";
    EXPECT_EQ(store->openedRecords()->at(file.hash).value(QStringLiteral("v")).toInt(), 1) << "records stay";
    step.unsealDocument = QByteArray("other names");
    EXPECT_FALSE(store->apply(step).ok());
    EXPECT_EQ(**store->unsealDocument(), QByteArray("names"));
}

TEST(RoundStore, TheFileItselfGuardsItsHistory)
{
    TestRound round;
    {
        const auto store = opened(round);
        ASSERT_TRUE(store);
        RoundStore::Step step;
        step.event = nextEvent(round, round.content.sealedEvent);
        step.files = {someFile("bytes")};
        ASSERT_TRUE(store->apply(step).ok());
    }
    for (const char *sql :
         {"UPDATE event SET body = x'00'", "DELETE FROM event",
          "INSERT OR REPLACE INTO event SELECT * FROM event",
          "INSERT INTO event SELECT 9, hash, hash, body FROM event WHERE seq = 2",
          "INSERT INTO event SELECT 3, prev, hash, body FROM event WHERE seq = 2", "DELETE FROM received",
          "UPDATE received SET bytes = x'00'", "UPDATE received SET items = 9",
          "UPDATE round SET label_seed = zeroblob(32)", "DELETE FROM round"})
        EXPECT_NE(runForeign(round.path(), sql), "") << sql;
    EXPECT_EQ(runForeign(round.path(), "UPDATE received SET verdict = 'late'"), "") << "the control";
    EXPECT_TRUE(opened(round));
}
