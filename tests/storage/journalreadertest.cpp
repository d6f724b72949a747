// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces that are not opened as usual: damaged at the end, made by a newer version, too large.
#include "models/storage/journalreader.h"

#include "tests/faults/statements.h"
#include "tests/storage/journalfixture.h"

#include <QFile>
#include <QFileInfo>

namespace jeoul::storage {

namespace {

using jeoul::testing::StatementFaults;

class JournalReaderTest : public JournalTest
{
protected:
    [[nodiscard]] QByteArray fileBytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(qint64 at, const QByteArray &bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::vector<JournalRow> rows()
    {
        Result<JournalReader> reader = JournalReader::open(path());
        EXPECT_TRUE(reader.ok());
        Result<JournalReading> reading = reader->records();
        EXPECT_TRUE(reading.ok());
        return reading->rows;
    }
    /// One more row that fits, whatever its body, put there without asking Jeoul.
    void appendRow(const QByteArray &body)
    {
        JournalRow row = rows().back();
        row.previous = row.hash;
        ++row.sequence;
        row.body = body;
        row.hash = journalHash(row);
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
        sqlite3_stmt *statement = nullptr;
        ASSERT_EQ(sqlite3_prepare_v2(raw, "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", -1,
                                     &statement, nullptr),
                  SQLITE_OK);
        const auto bind = [&](int index, const QByteArray &bytes) {
            sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()),
                              SQLITE_TRANSIENT);
        };
        sqlite3_bind_int64(statement, 1, row.sequence);
        sqlite3_bind_int64(statement, 2, row.kind);
        sqlite3_bind_int64(statement, 3, row.wallMs);
        bind(4, row.boot);
        sqlite3_bind_int64(statement, 5, row.monotonicMs);
        bind(6, row.body);
        bind(7, row.previous);
        bind(8, row.hash);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_DONE) << sqlite3_errmsg(raw);
        sqlite3_finalize(statement);
        sqlite3_close(raw);
    }
};

} // namespace

TEST_F(JournalReaderTest, ADamagedTailOffersTheRecordsBeforeIt)
{
    makeWith(4);
    harm("UPDATE journal SET wall_ms = wall_ms + 1 WHERE seq = 3");
    const QByteArray before = fileBytes();
    const auto opened = open();
    ASSERT_EQ(codeOf(opened), ErrorCode::Damaged);
    EXPECT_EQ(opened.error().sentence, QStringLiteral("Record 3 of W07.jwork is not what was saved."));
    EXPECT_TRUE(opened.error().kept.contains(QStringLiteral("the first 2 record(s) in it are whole")));
    EXPECT_TRUE(opened.error().remedy.contains(QStringLiteral("jeoulctl review recover W07.jwork")));
    Result<JournalReader> reader = JournalReader::open(path());
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(reader->path(), QFileInfo(path()).canonicalFilePath());
    EXPECT_EQ(*reader->packet(), m_packet);
    const Result<JournalReading> reading = reader->records();
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(reading->rows.size(), 2U);
    EXPECT_EQ(reading->behind, 3);
    EXPECT_TRUE(reading->damage && reading->countable);
    EXPECT_EQ(codeOf(open()), ErrorCode::InUse) << "nobody writes while it is read";
    EXPECT_EQ(fileBytes(), before);
}

TEST_F(JournalReaderTest, WithoutAWholeRecordNothingIsOffered)
{
    for (const char *change : {"UPDATE journal SET kind = 2 WHERE seq = 1", "DELETE FROM journal"}) {
        QFile::remove(path());
        makeWith(2);
        harm(change);
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::Damaged);
        EXPECT_EQ(opened.error().sentence, QStringLiteral("Record 1 of W07.jwork is not what was saved."));
        EXPECT_FALSE(opened.error().remedy.contains(QStringLiteral("recover"))) << change;
    }
}

TEST_F(JournalReaderTest, APageThatSqliteCannotReadIsADamagedTail)
{
    makeWith(60);
    const std::vector<JournalRow> all = rows();
    // The last leaf of the table: its page loses its header.
    const qint64 at = fileBytes().indexOf(all.back().body);
    ASSERT_GT(at, 0);
    overwrite(at / 4096 * 4096, QByteArray(16, '\xff'));
    const auto opened = open();
    ASSERT_EQ(codeOf(opened), ErrorCode::Damaged);
    EXPECT_EQ(opened.error().sentence, QStringLiteral("W07.jwork is damaged."));
    Result<JournalReader> reader = JournalReader::open(path());
    ASSERT_TRUE(reader.ok());
    const Result<JournalReading> reading = reader->records();
    ASSERT_TRUE(reading.ok());
    EXPECT_FALSE(reading->countable);
    ASSERT_GT(reading->rows.size(), 20U);
    ASSERT_LT(reading->rows.size(), all.size());
    EXPECT_EQ(reading->rows.back().hash, all.at(reading->rows.size() - 1).hash);
    EXPECT_TRUE(
        opened.error().kept.contains(QStringLiteral("the first %1 record(s)").arg(reading->rows.size())));
}

TEST_F(JournalReaderTest, AFileWithoutAReadablePacketOffersNothing)
{
    m_packet = QByteArray(20'000, 'p');
    makeWith(2);
    const qint64 second = fileBytes().indexOf(QByteArray(4'000, 'p'), 8'192);
    ASSERT_GT(second, 0);
    overwrite(second / 4096 * 4096, QByteArray("\x7f\xff\xff\xff", 4)); // the next page of the packet: none
    const auto opened = open();
    ASSERT_EQ(codeOf(opened), ErrorCode::Damaged);
    EXPECT_FALSE(opened.error().remedy.contains(QStringLiteral("recover")))
        << opened.error().text().toStdString();
    Result<JournalReader> reader = JournalReader::open(path());
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(codeOf(reader->packet()), ErrorCode::Damaged);
    EXPECT_EQ(reader->records()->rows.size(), 3U);
}

TEST_F(JournalReaderTest, WholeRecordsGoIntoANewFileWithANote)
{
    makeWith(4);
    harm("UPDATE journal SET hash = zeroblob(32) WHERE seq = 4");
    const std::vector<JournalRow> whole = rows();
    ASSERT_EQ(whole.size(), 3U);
    const QString target = m_folder.filePath(QStringLiteral("new.jwork"));
    const QJsonObject note{{QStringLiteral("kept"), 3}};
    ASSERT_TRUE(Journal::restore(target, m_packet, m_key, m_clock, m_random, whole, note).ok());
    {
        const auto again = Journal::open(target, m_key, m_clock, m_random);
        ASSERT_TRUE(again.ok());
        ASSERT_EQ((*again)->length(), 4);
        EXPECT_EQ((*again)->records()[2].body, body(1));
        EXPECT_EQ((*again)->records()[3].kind, RecordKind::Recovered);
        EXPECT_EQ((*again)->records()[3].body, note);
    }
    EXPECT_EQ(codeOf(Journal::restore(target, m_packet, m_key, m_clock, m_random, whole, note)),
              ErrorCode::Conflict);
    std::vector<JournalRow> twice = whole;
    twice.push_back(whole.back());
    const QString other = m_folder.filePath(QStringLiteral("other.jwork"));
    EXPECT_EQ(codeOf(Journal::restore(other, m_packet, m_key, m_clock, m_random, twice, note)),
              ErrorCode::Conflict);
    EXPECT_FALSE(QFileInfo::exists(other)) << "whole or not at all";
}

TEST_F(JournalReaderTest, ALaterRecordOfAnotherKeyIsDamage)
{
    makeWith(2);
    const QString mixed = m_folder.filePath(QStringLiteral("mixed.jwork"));
    ASSERT_TRUE(Journal::restore(mixed, m_packet, QByteArray(32, 'x'), m_clock, m_random, rows(), {}).ok());
    const auto opened = Journal::open(mixed, m_key, m_clock, m_random);
    ASSERT_EQ(codeOf(opened), ErrorCode::Damaged);
    EXPECT_EQ(opened.error().sentence, QStringLiteral("Record 4 of mixed.jwork is not what was saved."));
    EXPECT_TRUE(opened.error().kept.contains(QStringLiteral("the first 3 record(s)")));
}

TEST_F(JournalReaderTest, ANewerFileIsRefusedAndItsScoresAreStillOffered)
{
    makeWith(2);
    harm("PRAGMA user_version = 2");
    const QByteArray before = fileBytes();
    const auto opened = open();
    ASSERT_EQ(codeOf(opened), ErrorCode::NewerVersion);
    EXPECT_TRUE(opened.error().sentence.contains(QStringLiteral("newer version")));
    EXPECT_TRUE(opened.error().remedy.contains(QStringLiteral("jeoulctl review export W07.jwork")));
    EXPECT_EQ(codeOf(Journal::packetFile(path())), ErrorCode::NewerVersion);
    EXPECT_EQ(rows().size(), 3U);
    EXPECT_EQ(fileBytes(), before);
}

TEST_F(JournalReaderTest, ANewerFormWithoutWhatIsNeededSaysSo)
{
    for (const char *change :
         {"ALTER TABLE journal RENAME COLUMN prev TO before", "DROP TABLE packet",
          "ALTER TABLE journal RENAME TO older; CREATE VIEW journal AS SELECT * FROM older"}) {
        QFile::remove(path());
        makeWith(2);
        harm("DROP TRIGGER journal_insert; PRAGMA user_version = 2");
        harm(change);
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::NewerVersion) << change;
        EXPECT_FALSE(opened.error().remedy.contains(QStringLiteral("export"))) << change;
        const Result<JournalReader> reader = JournalReader::open(path());
        ASSERT_EQ(codeOf(reader), ErrorCode::NotAvailable) << change;
        EXPECT_TRUE(reader.error().sentence.contains(QStringLiteral("cannot read")));
    }
}

TEST_F(JournalReaderTest, ARecordOfAnUnknownKindIsANewerVersion)
{
    for (const int kind : {0, static_cast<int>(kNewestKind) + 1}) {
        QFile::remove(path());
        {
            const auto journal = create();
            ASSERT_TRUE(journal.ok());
            (*journal)->append(static_cast<RecordKind>(kind), body(1));
            ASSERT_TRUE((*journal)->flush().ok());
        }
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::NewerVersion) << kind;
        EXPECT_TRUE(opened.error().remedy.contains(QStringLiteral("review export"))) << kind;
    }
}

TEST_F(JournalReaderTest, LooksAtWorkspacesOnly)
{
    EXPECT_EQ(codeOf(JournalReader::open(path())), ErrorCode::NotFound);
    makeWith(1);
    harm("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE journal (' "
         "WHERE name = 'journal'");
    EXPECT_EQ(codeOf(JournalReader::open(path())), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(open()), ErrorCode::Damaged);
    QFile::remove(path());
    makeWith(1);
    harm("PRAGMA application_id = 7");
    EXPECT_EQ(codeOf(JournalReader::open(path())), ErrorCode::BadInput);
    QFile::remove(path());
    makeWith(1);
    const auto journal = open();
    ASSERT_TRUE(journal.ok());
    EXPECT_EQ(codeOf(JournalReader::open(path())), ErrorCode::InUse);
}

TEST_F(JournalReaderTest, AChangeThatWasCutOffIsTakenBackFirst)
{
    makeWith(1);
    sqlite3 *raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    // A cache of one page spills at once, so the file is half changed beside a journal that tells how it was.
    ASSERT_EQ(sqlite3_exec(raw,
                           "PRAGMA cache_size = 1; BEGIN; CREATE TABLE big (x);"
                           "INSERT INTO big VALUES (zeroblob(100000))",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    const QString cut = m_folder.filePath(QStringLiteral("cut.jwork"));
    ASSERT_TRUE(QFile::copy(path(), cut));
    ASSERT_TRUE(QFile::copy(path() + QStringLiteral("-journal"), cut + QStringLiteral("-journal")));
    sqlite3_close(raw);
    const Result<JournalReader> reader = JournalReader::open(cut);
    ASSERT_EQ(codeOf(reader), ErrorCode::Io);
    EXPECT_TRUE(reader.error().sentence.contains(QStringLiteral("interrupted")));
    EXPECT_TRUE(Journal::open(cut, m_key, m_clock, m_random).ok());
    EXPECT_TRUE(JournalReader::open(cut).ok());
}

TEST_F(JournalReaderTest, ARecordLargerThanAnyIsNotRead)
{
    for (const bool tooLarge : {false, true}) {
        QFile::remove(path());
        makeWith(2);
        appendRow(QByteArray(tooLarge ? kMostRecordBytes + 1 : kMostRecordBytes, '\0'));
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::Damaged) << tooLarge;
        EXPECT_EQ(opened.error().sentence.contains(QStringLiteral("larger than any")), tooLarge)
            << opened.error().text().toStdString();
        EXPECT_TRUE(opened.error().kept.contains(QStringLiteral("the first 3 record(s)")));
    }
    QFile::remove(path());
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    (*journal)->append(RecordKind::Comment, {{QStringLiteral("text"), QString(kMostRecordBytes, u'x')}});
    EXPECT_EQ(codeOf((*journal)->flush()), ErrorCode::BadInput);
}

TEST_F(JournalReaderTest, AFailingStatementIsNeverTakenForAWholeJournal)
{
    makeWith(3);
    harm("UPDATE journal SET kind = 4 WHERE seq = 4");
    bool struck = true;
    for (int failing = 1; struck; ++failing) {
        ASSERT_LT(failing, 200);
        const StatementFaults fault(failing, SQLITE_IOERR, false, StatementFaults::When::Before);
        Result<JournalReader> reader = JournalReader::open(path());
        if (reader.ok()) {
            const Result<QByteArray> packet = reader->packet();
            const Result<JournalReading> reading = reader->records();
            struck = fault.struck();
            EXPECT_EQ(packet.ok() && reading.ok() && reading->countable, !struck) << failing;
        } else {
            EXPECT_TRUE(fault.struck()) << failing;
        }
    }
}

TEST_F(JournalReaderTest, AFailingStatementOfOpeningIsTold)
{
    makeWith(3);
    bool struck = true;
    int refused = 0;
    for (int failing = 1; struck; ++failing) {
        ASSERT_LT(failing, 400);
        const StatementFaults fault(failing, SQLITE_IOERR, false, StatementFaults::When::Before);
        const auto opened = open();
        struck = fault.struck();
        if (!opened.ok()) {
            EXPECT_FALSE(opened.error().sentence.isEmpty());
            ++refused;
        }
    }
    EXPECT_GT(refused, 10);
    EXPECT_EQ((*open())->length(), 4);
}

TEST_F(JournalReaderTest, AFailingStatementNeverOpensANewerFile)
{
    makeWith(1);
    harm("PRAGMA user_version = 2");
    const QByteArray before = fileBytes();
    bool struck = true;
    int offered = 0;
    int tried = 0;
    for (int failing = 1; struck; ++failing, ++tried) {
        ASSERT_LT(failing, 200);
        const StatementFaults fault(failing, SQLITE_IOERR, false, StatementFaults::When::Before);
        const auto opened = open();
        struck = fault.struck();
        ASSERT_FALSE(opened.ok());
        offered += opened.error().remedy.contains(QStringLiteral("review export")) ? 1 : 0;
    }
    EXPECT_GE(offered, 1) << "where everything could be read";
    EXPECT_LT(offered, tried / 4);
    EXPECT_EQ(fileBytes(), before);
}

} // namespace jeoul::storage
