// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/base/digest.h"
#include "tests/storage/journalfixture.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <mutex>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace jeoul::storage {

TEST_F(JournalTest, ReplaysWhatWasAppended)
{
    makeWith(5);
    const auto again = open();
    ASSERT_TRUE(again.ok());
    ASSERT_EQ((*again)->records().size(), 6U);
    EXPECT_EQ((*again)->length(), 6);
    EXPECT_EQ((*again)->records()[0].kind, RecordKind::Open);
    EXPECT_EQ((*again)->records()[0].body.value(QStringLiteral("packet")).toString().toLatin1(),
              digest::sha256Hex(m_packet));
    for (std::size_t i = 1; i < 6; ++i) {
        EXPECT_EQ((*again)->records()[i].kind, RecordKind::Mark);
        EXPECT_EQ((*again)->records()[i].body, body(static_cast<int>(i) - 1));
        EXPECT_EQ((*again)->records()[i].wallMs, m_clock.wall);
    }
}

TEST_F(JournalTest, GoesOnWhereItEnded)
{
    makeWith(2);
    {
        const auto again = open();
        ASSERT_TRUE(again.ok());
        EXPECT_EQ((*again)->append(RecordKind::Comment, body(9)), 4);
        ASSERT_TRUE((*again)->flush().ok());
        EXPECT_EQ((*again)->length(), 4);
    }
    const auto third = open();
    ASSERT_TRUE(third.ok());
    EXPECT_EQ((*third)->records().back().body, body(9));
}

TEST_F(JournalTest, TheHashIsTheOneAgreed)
{
    makeWith(1);
    sqlite3 *raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(raw,
                                 "SELECT seq, kind, wall_ms, boot, mono_ms, body, prev, hash FROM journal "
                                 "WHERE seq = 2",
                                 -1, &statement, nullptr),
              SQLITE_OK);
    ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const auto number = [&](int column, qsizetype width) {
        QByteArray bytes(8, '\0');
        qToLittleEndian<qint64>(sqlite3_column_int64(statement, column), bytes.data());
        return bytes.left(width);
    };
    const auto blob = [&](int column) {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    };
    QByteArray size(4, '\0');
    qToLittleEndian<quint32>(static_cast<quint32>(blob(5).size()), size.data());
    const QByteArray text =
        number(0, 8) + number(1, 4) + number(2, 8) + blob(3) + number(4, 8) + size + blob(5) + blob(6);
    EXPECT_EQ(blob(7), digest::blake2b(text, 32, "jeoul1/journal"));
    sqlite3_finalize(statement);
    sqlite3_close(raw);
}

TEST_F(JournalTest, HoldsNoPlainText)
{
    makeWith(3);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains(QStringLiteral("비밀").toUtf8()));
    EXPECT_TRUE(bytes.contains("sealed packet"));
}

TEST_F(JournalTest, ThePacketIsReadWithoutAKey)
{
    makeWith(1);
    const auto packet = Journal::packetFile(path());
    ASSERT_TRUE(packet.ok());
    EXPECT_EQ(*packet, m_packet);
}

TEST_F(JournalTest, AnotherKeyIsRefused)
{
    makeWith(1);
    EXPECT_EQ(codeOf(Journal::open(path(), QByteArray(32, 'x'), m_clock, m_random)), ErrorCode::WrongKey);
    EXPECT_EQ(codeOf(Journal::create(m_folder.filePath(QStringLiteral("b.jwork")), m_packet, "short", m_clock,
                                     m_random)),
              ErrorCode::Internal);
}

TEST_F(JournalTest, OneAtATime)
{
    const auto first = create();
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(codeOf(open()), ErrorCode::InUse);
    EXPECT_EQ(codeOf(Journal::packetFile(path())), ErrorCode::InUse);
    EXPECT_EQ(codeOf(create()), ErrorCode::Conflict);
}

TEST_F(JournalTest, TheGuardsAbortEveryRewriting)
{
    makeWith(3);
    const char *replace =
        "PRAGMA recursive_triggers=ON; INSERT OR REPLACE INTO journal "
        "SELECT seq, kind, wall_ms + 1, boot, mono_ms, body, prev, hash FROM journal WHERE seq = 2";
    const char *replaceAnyway = "INSERT OR REPLACE INTO journal "
                                "SELECT seq, kind, wall_ms + 1, boot, mono_ms, body, prev, hash "
                                "FROM journal WHERE seq = 4";
    const char *gap = "INSERT INTO journal SELECT 9, kind, wall_ms, boot, mono_ms, body, hash, hash "
                      "FROM journal WHERE seq = 4";
    const char *wrongLink = "INSERT INTO journal SELECT 5, kind, wall_ms, boot, mono_ms, body, prev, hash "
                            "FROM journal WHERE seq = 4";
    for (const char *sql :
         {"UPDATE journal SET wall_ms = 0", "DELETE FROM journal", "DELETE FROM journal WHERE seq = 4",
          "UPDATE packet SET bytes = x'00'", "DELETE FROM packet", replace, replaceAnyway, gap, wrongLink})
        EXPECT_EQ(stranger(sql), SQLITE_CONSTRAINT) << sql;
    const auto again = open();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ((*again)->length(), 4);
}

TEST_F(JournalTest, ADamagedRecordIsNamed)
{
    const std::vector<const char *> harms = {
        "UPDATE journal SET wall_ms = wall_ms + 1 WHERE seq = 3",
        "UPDATE journal SET body = zeroblob(60) WHERE seq = 3",
        "UPDATE journal SET hash = zeroblob(32) WHERE seq = 3",
        "UPDATE journal SET prev = zeroblob(32) WHERE seq = 3",
        "UPDATE journal SET kind = 4 WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3",
        "UPDATE journal SET mono_ms = 1, boot = x'' WHERE seq = 3",
    };
    for (const char *change : harms) {
        QFile::remove(path());
        makeWith(4);
        harm(change);
        const auto again = open();
        ASSERT_EQ(codeOf(again), ErrorCode::Damaged) << change;
        EXPECT_TRUE(again.error().sentence.contains(QStringLiteral("Record 3"))) << change;
    }
}

TEST_F(JournalTest, ASwappedPacketIsNoticed)
{
    makeWith(1);
    harm("UPDATE packet SET bytes = x'00'");
    EXPECT_EQ(codeOf(open()), ErrorCode::Damaged);
}

TEST_F(JournalTest, SaysCommittedInOrderAfterTheCommit)
{
    std::mutex mutex;
    std::vector<qint64> seen;
    {
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        Journal *raw = journal->get();
        bool durable = true;
        (*journal)->setCallbacks({[&, raw](qint64 sequence) {
                                      const std::scoped_lock lock(mutex);
                                      durable = durable && raw->length() >= sequence;
                                      seen.push_back(sequence);
                                  },
                                  {}});
        for (int i = 0; i < 200; ++i)
            (*journal)->append(RecordKind::Mark, body(i));
        ASSERT_TRUE((*journal)->flush().ok());
        const std::scoped_lock lock(mutex);
        EXPECT_TRUE(durable);
    }
    ASSERT_EQ(seen.size(), 200U);
    for (std::size_t i = 0; i < seen.size(); ++i)
        EXPECT_EQ(seen[i], static_cast<qint64>(i) + 2);
}

TEST_F(JournalTest, AMovedFileKeepsTheQueueUntilItIsBack)
{
    std::mutex mutex;
    std::vector<ErrorCode> failures;
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    (*journal)->setCallbacks({{}, [&](const Error &error) {
                                  const std::scoped_lock lock(mutex);
                                  failures.push_back(error.code);
                              }});
    const QString away = m_folder.filePath(QStringLiteral("away.jwork"));
    ASSERT_TRUE(QFile::rename(path(), away));
    (*journal)->append(RecordKind::Mark, body(1));
    (*journal)->append(RecordKind::Mark, body(2));
    EXPECT_FALSE((*journal)->flush().ok());
    EXPECT_EQ((*journal)->length(), 1);
    {
        const std::scoped_lock lock(mutex);
        EXPECT_FALSE(failures.empty());
    }
    ASSERT_TRUE(QFile::rename(away, path()));
    EXPECT_TRUE((*journal)->flush().ok());
    EXPECT_EQ((*journal)->length(), 3);
}

TEST_F(JournalTest, AnOlderCopyPutInItsPlaceIsNotContinued)
{
    makeWith(2);
    const QString older = m_folder.filePath(QStringLiteral("older.jwork"));
    ASSERT_TRUE(QFile::copy(path(), older));
    const auto journal = open();
    ASSERT_TRUE(journal.ok());
    (*journal)->append(RecordKind::Mark, body(7));
    ASSERT_TRUE((*journal)->flush().ok());
    ASSERT_TRUE(QFile::rename(path(), m_folder.filePath(QStringLiteral("mine.jwork"))));
    ASSERT_TRUE(QFile::rename(older, path()));
    (*journal)->append(RecordKind::Mark, body(8));
    EXPECT_EQ(codeOf((*journal)->flush()), ErrorCode::Conflict);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(m_folder.filePath(QStringLiteral("mine.jwork")), path()));
    EXPECT_TRUE((*journal)->flush().ok());
    EXPECT_EQ((*journal)->length(), 5);
}

TEST_F(JournalTest, ACopyThatWentOnOtherwiseIsNotContinued)
{
    makeWith(2);
    const QString other = m_folder.filePath(QStringLiteral("other.jwork"));
    const QString mine = m_folder.filePath(QStringLiteral("mine.jwork"));
    ASSERT_TRUE(QFile::copy(path(), mine));
    {
        const auto journal = open();
        ASSERT_TRUE(journal.ok());
        (*journal)->append(RecordKind::Mark, body(6));
        ASSERT_TRUE((*journal)->flush().ok());
    }
    ASSERT_TRUE(QFile::rename(path(), other));
    ASSERT_TRUE(QFile::rename(mine, path()));
    const auto journal = open();
    ASSERT_TRUE(journal.ok());
    (*journal)->append(RecordKind::Mark, body(7));
    ASSERT_TRUE((*journal)->flush().ok());
    ASSERT_TRUE(QFile::rename(path(), mine));
    ASSERT_TRUE(QFile::rename(other, path()));
    (*journal)->append(RecordKind::Mark, body(8));
    EXPECT_EQ(codeOf((*journal)->flush()), ErrorCode::Conflict) << "as long, and of the same key";
}

TEST_F(JournalTest, KeepsTenBackups)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    for (int i = 0; i < 13; ++i) {
        (*journal)->append(RecordKind::Mark, body(i));
        ASSERT_TRUE((*journal)->flush().ok());
        ASSERT_TRUE((*journal)->backup().ok());
    }
    const QDir folder(m_folder.filePath(QStringLiteral("backups")));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(names.size(), 10);
    EXPECT_TRUE(names.last().startsWith(QStringLiteral("W07-00000014-")));
    const auto copy = Journal::open(folder.filePath(names.last()), m_key, m_clock, m_random);
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ((*copy)->length(), 14);
    ASSERT_TRUE((*journal)->backup().ok()); // nothing new: no further copy
    EXPECT_EQ(folder.entryList(QDir::Files).size(), 10);
}

TEST_F(JournalTest, KeepsOneBackupOfEachEarlierDay)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    const QString folder = m_folder.filePath(QStringLiteral("backups"));
    const QDateTime today = QDateTime::currentDateTime();
    const std::vector<int> daysAgo = {3, 3, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    for (std::size_t i = 0; i < daysAgo.size(); ++i) {
        (*journal)->append(RecordKind::Mark, body(static_cast<int>(i)));
        ASSERT_TRUE((*journal)->flush().ok());
        ASSERT_TRUE((*journal)->backup().ok());
        QFile newest(folder + u'/' + QDir(folder).entryList(QDir::Files, QDir::Name).last());
        ASSERT_TRUE(newest.open(QIODevice::ReadWrite));
        ASSERT_TRUE(newest.setFileTime(today.addDays(-daysAgo[i]), QFileDevice::FileModificationTime));
    }
    QStringList lengths;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        lengths << name.section(u'-', 1, 1);
    QStringList expected = {QStringLiteral("00000003"), QStringLiteral("00000005")}; // the longest of its day
    for (int length = 8; length <= 17; ++length)
        expected << QString::number(length).rightJustified(8, u'0');
    EXPECT_EQ(lengths, expected);
}

TEST_F(JournalTest, AnOlderCopyThatWasPutBackIsNoticed)
{
    std::vector<Error> notices;
    const auto openAndListen = [&] {
        const auto journal = open();
        ASSERT_TRUE(journal.ok());
        Journal::Callbacks callbacks;
        callbacks.noticed = [&](const Error &error) { notices.push_back(error); };
        (*journal)->setCallbacks(callbacks);
        (*journal)->append(RecordKind::Mark, body(1));
        ASSERT_TRUE((*journal)->flush().ok());
        ASSERT_TRUE((*journal)->backup().ok());
    };
    makeWith(1);
    const QString older = m_folder.filePath(QStringLiteral("older"));
    ASSERT_TRUE(QFile::copy(path(), older));
    openAndListen();
    openAndListen();
    EXPECT_TRUE(notices.empty());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(older, path()));
    openAndListen();
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_TRUE(notices.front().sentence.contains(QStringLiteral("missing in W07.jwork")))
        << qPrintable(notices.front().text());
}

TEST_F(JournalTest, ACopyThatCannotBeMadeIsNotTakenForUnsavedWork)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    std::mutex mutex;
    int failures = 0;
    int notices = 0;
    Journal::Callbacks callbacks;
    callbacks.failed = [&](const Error &) {
        const std::scoped_lock lock(mutex);
        ++failures;
    };
    callbacks.noticed = [&](const Error &) {
        const std::scoped_lock lock(mutex);
        ++notices;
    };
    (*journal)->setCallbacks(callbacks);
    QFile inTheWay(m_folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    (*journal)->append(RecordKind::Mark, body(1));
    ASSERT_TRUE((*journal)->flush().ok());
    const Status copied = (*journal)->backup();
    ASSERT_FALSE(copied.ok());
    EXPECT_TRUE(copied.error().sentence.contains(QStringLiteral("No copy of W07.jwork")))
        << qPrintable(copied.error().text());
    EXPECT_TRUE(copied.error().kept.contains(QStringLiteral("whole")));
    const std::scoped_lock lock(mutex);
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(notices, 1);
}

namespace {

long s_kindOfDisk = 0; ///< 0: what the system says
}

/// Stands in front of the C library's, so that a test can say on what kind of disk a file is.
extern "C" __attribute__((visibility("default"))) int statfs(const char *path, struct statfs *info) noexcept
{
    const long outcome = ::syscall(SYS_statfs, path, info);
    if (outcome == 0 && s_kindOfDisk != 0)
        info->f_type = s_kindOfDisk;
    return static_cast<int>(outcome);
}

TEST_F(JournalTest, IsNotKeptOnANetworkDrive)
{
    makeWith(1);
    for (const long kind : {0x6969L, 0x517bL, 0xff534d42L, 0xfe534d42L, 0x65735546L, 0x01021997L}) {
        s_kindOfDisk = kind;
        const auto opened = open();
        const auto made = Journal::create(m_folder.filePath(QStringLiteral("new.jwork")), m_packet, m_key,
                                          m_clock, m_random);
        s_kindOfDisk = 0;
        EXPECT_EQ(codeOf(opened), ErrorCode::NotAllowed) << std::hex << kind;
        EXPECT_EQ(codeOf(made), ErrorCode::NotAllowed) << std::hex << kind;
        EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(QStringLiteral("new.jwork"))));
    }
    s_kindOfDisk = 0xef53; // ext4
    EXPECT_TRUE(open().ok());
    s_kindOfDisk = 0;
}

TEST_F(JournalTest, TenMinutesOfChangesMakeABackup)
{
    const QDir folder(m_folder.filePath(QStringLiteral("backups")));
    {
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        (*journal)->append(RecordKind::Mark, body(1));
        m_clock.mono += 599'999;
        (*journal)->append(RecordKind::Mark, body(2));
    }
    EXPECT_FALSE(folder.exists());
    {
        const auto journal = open(); // makes one itself
        ASSERT_TRUE(journal.ok());
        ASSERT_TRUE((*journal)->backup().ok());
        m_clock.mono += 600'000;
        (*journal)->append(RecordKind::Mark, body(3));
    }
    EXPECT_EQ(folder.entryList(QDir::Files).size(), 2);
}

TEST_F(JournalTest, OpeningMakesABackup)
{
    makeWith(1);
    const auto journal = open();
    ASSERT_TRUE(journal.ok());
    ASSERT_TRUE((*journal)->backup().ok());
    EXPECT_EQ(QDir(m_folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files).size(), 1);
}

TEST_F(JournalTest, ForeignFilesAreNamed)
{
    QFile text(path());
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a journal");
    text.close();
    EXPECT_EQ(codeOf(open()), ErrorCode::BadInput);
    EXPECT_EQ(codeOf(Journal::packetFile(m_folder.filePath(QStringLiteral("none")))), ErrorCode::NotFound);
}

} // namespace jeoul::storage
