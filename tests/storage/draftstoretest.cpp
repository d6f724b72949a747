// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/draftstore.h"

#include "tests/faults/statements.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace jeoul;
using namespace jeoul::storage;

namespace {

Team team(const char *id, const char *name)
{
    Team out;
    out.id = QString::fromUtf8(id);
    out.name = QString::fromUtf8(name);
    out.aliases = {QStringLiteral("a; b"), QStringLiteral("\"quoted\"")};
    return out;
}

Item item(const char *id, ItemKind kind = ItemKind::Response)
{
    Item out;
    out.id = QString::fromUtf8(id);
    out.benchmark = QStringLiteral("b1");
    out.prompt = QStringLiteral("'); DROP TABLE items; --");
    out.context = QStringLiteral("line\nline");
    out.attachments = {QStringLiteral("one.png")};
    out.kind = kind;
    return out;
}

DraftChange everything()
{
    DraftChange change;
    change.teams = {team("t2", "Two"), team("t1", "One")};
    change.benchmarks = {{QStringLiteral("b1"), QStringLiteral("First"), QStringLiteral("g"),
                          QStringLiteral("d"), QStringLiteral("ko"), QStringLiteral("text")}};
    change.items = {item("i2"), item("i1", ItemKind::Practice)};
    change.items[0].repeatOf = QStringLiteral("i1");
    change.responses = {{QStringLiteral("i2"), QStringLiteral("t1"), QString(), {QStringLiteral("p.png")}},
                        {QStringLiteral("i2"), QStringLiteral("t2"), QStringLiteral("text"), {}}};
    change.reviewers = {{QStringLiteral("r1"),
                         QStringLiteral("Kim"),
                         QStringLiteral("U"),
                         QStringLiteral("p"),
                         {QStringLiteral("ko")},
                         {QStringLiteral("law")},
                         {QStringLiteral("t1")}}};
    change.metrics = {{QStringLiteral("t1"), QStringLiteral("m"), Rational(1, 3)}};
    change.survey = {{QStringLiteral("u1"), QStringLiteral("t1"), Rational(9, 2), QStringLiteral("all")}};
    change.media = {
        {QStringLiteral("p.png"),
         {MediaKind::Picture, QByteArray("\x89PNG\0\1", 6), 3, 2, 0, 0, QStringLiteral("words of a page")}},
        {QStringLiteral("s.ogg"), {MediaKind::Sound, "OggS", 0, 0, 61'000, -350}},
        {QStringLiteral("v.mp4"), {MediaKind::Video, "ftyp", 64, 48, 500, 120}}};
    change.assignment = {{QStringLiteral("r1"), {QStringLiteral("i2"), QStringLiteral("i1")}}};
    change.practice = {{QStringLiteral("i1"), QStringLiteral("t1"), QStringLiteral("c"), Rational(7, 2),
                        QStringLiteral("because")}};
    return change;
}

/// A text form of all rows, for comparing whole drafts.
QString dump(const DraftRows &rows)
{
    QStringList out = {rows.title, QString::fromUtf8(rows.scheme)};
    for (const Team &t : rows.teams)
        out << t.id << t.name << t.organisation << t.model << t.aliases.join(u'|');
    for (const Benchmark &b : rows.benchmarks)
        out << b.id << b.title << b.group << b.domain << b.language << b.modality;
    for (const Item &i : rows.items) {
        out << i.id << i.benchmark << i.prompt << i.context << i.reference << i.language << i.domain
            << i.modality << i.attachments.join(u'|') << QString::number(static_cast<int>(i.kind))
            << i.repeatOf;
    }
    for (const Response &r : rows.responses)
        out << r.itemId << r.teamId << r.text << r.attachments.join(u'|');
    for (const Reviewer &r : rows.reviewers) {
        out << r.id << r.name << r.affiliation << r.panel << r.languages.join(u'|') << r.domains.join(u'|')
            << r.recused.join(u'|');
    }
    for (const Expectation &e : rows.practice)
        out << e.itemId << e.teamId << e.criterion << e.score.toText() << e.reason;
    for (const MetricValue &m : rows.metrics)
        out << m.teamId << m.source << m.value.toText();
    for (const SurveyScore &s : rows.survey)
        out << s.rater << s.teamId << s.score.toText() << s.segment;
    for (const auto &[name, file] : rows.media) {
        out << name << QString::fromLatin1(file.bytes.toHex()) << file.words;
        for (const int fact :
             {static_cast<int>(file.kind), file.width, file.height, file.duration, file.gain})
            out << QString::number(fact);
    }
    for (const auto &[reviewer, items] : rows.assignment) {
        for (const QString &i : items)
            out << reviewer << i;
    }
    return out.join(u'\n');
}

class DraftStoreTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("round.jdraft")); }
    [[nodiscard]] std::unique_ptr<DraftStore> fresh() const
    {
        Result<std::unique_ptr<DraftStore>> store =
            DraftStore::create(path(), QStringLiteral("Title"), "{\"id\":\"blank\"}");
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().text().toStdString());
        return store.ok() ? std::move(*store) : nullptr;
    }
    static QString state(DraftStore &store)
    {
        const Result<DraftRows> rows = store.load();
        EXPECT_TRUE(rows.ok());
        return rows.ok() ? dump(*rows) : QString();
    }

    QTemporaryDir m_folder;
};

TEST_F(DraftStoreTest, EverythingComesBackAsItWas)
{
    const DraftChange change = everything();
    {
        const auto store = fresh();
        ASSERT_TRUE(store);
        const auto counts = store->apply(change);
        ASSERT_TRUE(counts.ok()) << counts.error().text().toStdString();
        EXPECT_EQ(counts->at(QStringLiteral("teams")).added, 2);
        EXPECT_EQ(counts->at(QStringLiteral("media")).added, 3);
    }
    const auto store = DraftStore::open(path());
    ASSERT_TRUE(store.ok());
    const DraftRows expected{
        QStringLiteral("Title"), "{\"id\":\"blank\"}", change.teams,   change.benchmarks, change.items,
        change.responses,        change.reviewers,     change.metrics, change.survey,     change.media,
        *change.assignment,      change.practice};
    EXPECT_EQ(state(**store), dump(expected));
}

// Versions 1 and 2 knew pictures only.
TEST_F(DraftStoreTest, ADraftFromBeforeRecordingsStillOpens)
{
    ASSERT_TRUE(fresh());
    sqlite3 *raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(raw,
                           "DROP TABLE media_facts; INSERT INTO media VALUES ('p.png', x'89504E47', 1); "
                           "PRAGMA user_version = 2",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(raw);
    const auto store = DraftStore::open(path());
    ASSERT_TRUE(store.ok()) << store.error().text().toStdString();
    const Attachment old = (*store)->load()->media.at(QStringLiteral("p.png"));
    EXPECT_EQ(old, (Attachment{MediaKind::Picture, "\x89PNG"}));
    DraftChange change;
    change.media = {{QStringLiteral("p.png"), {MediaKind::Sound, "OggS", 0, 0, 900, -10}}};
    ASSERT_TRUE((*store)->apply(change).ok());
    EXPECT_EQ((*store)->load()->media.at(QStringLiteral("p.png")).duration, 900);
    ASSERT_TRUE((*store)->undo().ok());
    EXPECT_EQ((*store)->load()->media.at(QStringLiteral("p.png")), old);
}

TEST_F(DraftStoreTest, FileIsPrivateAndNeverOverwritten)
{
    ASSERT_TRUE(fresh());
    EXPECT_EQ(QFileInfo(path()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    const auto again = DraftStore::create(path(), QStringLiteral("x"), "{}");
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_F(DraftStoreTest, SameKeyReplacesInPlaceAndIsCounted)
{
    const auto store = fresh();
    ASSERT_TRUE(store->apply(everything()).ok());
    DraftChange change;
    change.teams = {team("t3", "Three"), team("t2", "Two, renamed"), team("t1", "One")};
    const auto counts = store->apply(change);
    ASSERT_TRUE(counts.ok());
    const DraftCount teams = counts->at(QStringLiteral("teams"));
    EXPECT_EQ(std::make_tuple(teams.added, teams.changed, teams.same), std::make_tuple(1, 1, 1));
    const Result<DraftRows> rows = store->load();
    ASSERT_EQ(rows->teams.size(), 3U);
    EXPECT_EQ(rows->teams[0].name, QStringLiteral("Two, renamed"));
    EXPECT_EQ(rows->teams[1].id, QStringLiteral("t1"));
    EXPECT_EQ(rows->teams[2].id, QStringLiteral("t3"));
}

TEST_F(DraftStoreTest, UndoRestoresValuesAndOrder)
{
    const auto store = fresh();
    std::vector<QString> states = {state(*store)};
    ASSERT_TRUE(store->apply(everything()).ok());
    states.push_back(state(*store));
    DraftChange change;
    change.title = QStringLiteral("Other");
    change.scheme = QByteArray("{}");
    change.teams = {team("t2", "Changed"), team("t9", "New")};
    change.responses = {{QStringLiteral("i2"), QStringLiteral("t2"), QStringLiteral("new text"), {}}};
    change.media = {{QStringLiteral("p.png"), {MediaKind::Sound, "other"}}};
    change.assignment = std::map<QString, std::vector<QString>>();
    ASSERT_TRUE(store->apply(change).ok());
    EXPECT_NE(state(*store), states.back());
    EXPECT_EQ(*store->undoSteps(), 2);
    ASSERT_TRUE(store->undo().ok());
    EXPECT_EQ(state(*store), states[1]);
    ASSERT_TRUE(store->undo().ok());
    EXPECT_EQ(state(*store), states[0]);
    EXPECT_EQ(*store->undoSteps(), 0);
    const Status nothing = store->undo();
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.error().code, ErrorCode::NotAllowed);
}

TEST_F(DraftStoreTest, UndoReachesTwentySteps)
{
    const auto store = fresh();
    for (int i = 0; i < 30; ++i) {
        DraftChange change;
        change.title = QStringLiteral("Title %1").arg(i);
        ASSERT_TRUE(store->apply(change).ok());
    }
    EXPECT_EQ(*store->undoSteps(), DraftStore::kUndoSteps);
    for (int i = 0; i < DraftStore::kUndoSteps; ++i)
        ASSERT_TRUE(store->undo().ok());
    EXPECT_EQ(store->load()->title, QStringLiteral("Title 9"));
    EXPECT_FALSE(store->undo().ok());
}

TEST_F(DraftStoreTest, NothingChangedIsNoStep)
{
    const auto store = fresh();
    ASSERT_TRUE(store->apply(everything()).ok());
    ASSERT_TRUE(store->apply(everything()).ok());
    EXPECT_EQ(*store->undoSteps(), 1);
}

TEST_F(DraftStoreTest, AFailureAtAnyStatementChangesNothing)
{
    ASSERT_TRUE(fresh());
    bool struck = true;
    for (int failing = 1; struck; ++failing) {
        ASSERT_LT(failing, 500);
        const auto store = DraftStore::open(path());
        ASSERT_TRUE(store.ok());
        const QString before = state(**store);
        bool applied = false;
        {
            const jeoul::testing::StatementFaults fault(failing, SQLITE_IOERR, false,
                                                        jeoul::testing::StatementFaults::When::Before);
            applied = (*store)->apply(everything()).ok();
            struck = fault.struck();
        }
        EXPECT_EQ(applied, !struck) << failing;
        if (struck) {
            EXPECT_EQ(state(**store), before) << failing;
        }
    }
}

TEST_F(DraftStoreTest, DecisionsAreKeptByFinding)
{
    {
        const auto store = fresh();
        ASSERT_TRUE(store->decide(QStringLiteral("f1"), {QStringLiteral("mask"), QString()}).ok());
        ASSERT_TRUE(
            store->decide(QStringLiteral("f1"), {QStringLiteral("keep"), QStringLiteral("why")}).ok());
        EXPECT_FALSE(store->decide(QStringLiteral("f2"), {QStringLiteral("maybe"), QString()}).ok());
    }
    const auto store = DraftStore::open(path());
    const auto decisions = (*store)->decisions();
    ASSERT_EQ(decisions->size(), 1U);
    EXPECT_EQ(decisions->at(QStringLiteral("f1")).decision, QStringLiteral("keep"));
    EXPECT_EQ(decisions->at(QStringLiteral("f1")).reason, QStringLiteral("why"));
}

} // namespace
