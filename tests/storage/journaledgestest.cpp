// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"
#include "models/storage/journalfile.h"
#include "models/storage/journalrow.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// Journals as no version of the program writes them, and what is rare about their copies.
namespace jeoul::storage {

namespace {

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return 1'700'000'000'000; }
    [[nodiscard]] qint64 monotonicMs() const override { return 5000; }
};

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

class JournalEdges : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name = "W07.jwork") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> create()
    {
        return Journal::create(path(), "packet", m_key, m_clock, m_random);
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> open()
    {
        return Journal::open(path(), m_key, m_clock, m_random);
    }
    /// The row that follows `before`, chained as it should be, sealed with any key.
    [[nodiscard]] JournalRow after(const JournalRow &before, qint32 kind, const QByteArray &key)
    {
        JournalRow row;
        row.sequence = before.sequence + 1;
        row.kind = kind;
        row.boot = QByteArray(16, 'b');
        row.body = sealBody({{QStringLiteral("n"), row.sequence}}, row.sequence, kind, key,
                            m_random.bytes(kJournalNonceBytes));
        row.previous = before.hash;
        row.hash = journalHash(row);
        return row;
    }
    void append(qint32 kind, const QByteArray &key)
    {
        Result<JournalFile> file = JournalFile::open(path());
        ASSERT_TRUE(file.ok());
        const Result<JournalRow> last = file->last();
        ASSERT_TRUE(last.ok());
        ASSERT_TRUE(file->append({after(*last, kind, key)}).ok());
    }
    /// Changes the closed file with its guards out of the way.
    void change(const char *sql)
    {
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
        ASSERT_EQ(sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }

    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    StoppedClock m_clock;
    SystemRandom m_random;
};

} // namespace

TEST_F(JournalEdges, ARecordOfAnotherKeyIsNamed)
{
    ASSERT_TRUE(create().ok());
    append(static_cast<qint32>(RecordKind::Mark), QByteArray(32, 'x'));
    const auto again = open();
    EXPECT_EQ(codeOf(again), ErrorCode::Damaged);
    EXPECT_TRUE(again.error().sentence.contains(QStringLiteral("Record 2")))
        << qPrintable(again.error().text());
}

TEST_F(JournalEdges, AKindThatIsNotKnownIsOfANewerVersion)
{
    for (const qint32 kind : {0, 99}) {
        QFile::remove(path());
        ASSERT_TRUE(create().ok());
        append(kind, m_key);
        EXPECT_EQ(codeOf(open()), ErrorCode::NewerVersion) << kind;
    }
}

TEST_F(JournalEdges, TheFirstRecordIsTheOpening)
{
    JournalRow root;
    root.hash = journalRoot();
    {
        const Result<JournalFile> file = JournalFile::create(
            path(), "packet", {after(root, static_cast<qint32>(RecordKind::Mark), m_key)});
        ASSERT_TRUE(file.ok());
    }
    const auto again = open();
    EXPECT_EQ(codeOf(again), ErrorCode::Damaged);
    EXPECT_TRUE(again.error().sentence.contains(QStringLiteral("Record 1")))
        << qPrintable(again.error().text());
}

TEST_F(JournalEdges, AnEmptiedJournalIsNotOpened)
{
    ASSERT_TRUE(create().ok());
    change("DELETE FROM journal");
    EXPECT_EQ(codeOf(open()), ErrorCode::Damaged);
}

TEST_F(JournalEdges, TheLastRowIsCheckedWhereverItIsRead)
{
    for (const char *sql : {"UPDATE journal SET wall_ms = wall_ms + 1", "DELETE FROM journal"}) {
        QFile::remove(path());
        ASSERT_TRUE(create().ok());
        Result<JournalFile> file = JournalFile::open(path());
        ASSERT_TRUE(file.ok());
        file->close();
        change(sql);
        EXPECT_EQ(codeOf(file->last()), ErrorCode::Damaged) << sql;
        file->close();
        EXPECT_EQ(codeOf(file->backup()), ErrorCode::Damaged) << "no copy of what is damaged";
        file->close();
        ASSERT_TRUE(QFile::remove(path()));
        EXPECT_EQ(codeOf(file->last()), ErrorCode::NotFound);
    }
}

TEST_F(JournalEdges, ABodyOpensWithItsKeyAlone)
{
    JournalRow row;
    row.sequence = 1;
    row.kind = 1;
    const QJsonObject body{{QStringLiteral("n"), 1}};
    row.body = sealBody(body, row.sequence, row.kind, m_key, QByteArray(kJournalNonceBytes, 'n'));
    const Result<QJsonObject> opened = openBody(row, m_key);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(*opened, body);
    EXPECT_EQ(codeOf(openBody(row, m_key.chopped(1))), ErrorCode::WrongKey);
    row.body.truncate(kJournalNonceBytes + 15);
    EXPECT_EQ(codeOf(openBody(row, m_key)), ErrorCode::WrongKey);
}

TEST_F(JournalEdges, ARunOfTheMachineHasANameEvenWhereTheSystemGivesNone)
{
    const QByteArray given = "12345678-9abc-def0-1234-56789abcdef0";
    EXPECT_EQ(bootOf(given, m_random), QByteArray::fromHex("123456789abcdef0123456789abcdef0"));
    for (const char *none : {"", "not a number"}) {
        const QByteArray drawn = bootOf(none, m_random);
        EXPECT_EQ(drawn.size(), 16);
        EXPECT_NE(drawn, bootOf(none, m_random)) << "times of two runs are never compared";
    }
}

TEST_F(JournalEdges, ANoticeWaitsForSomebodyWhoListens)
{
    ASSERT_TRUE(create().ok());
    ASSERT_TRUE(QFile::copy(path(), path("older")));
    append(static_cast<qint32>(RecordKind::Mark), m_key);
    ASSERT_TRUE((*open())->backup().ok());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("older"), path()));
    int notices = 0;
    Journal::Callbacks listening;
    listening.noticed = [&](const Error &error) {
        EXPECT_EQ(error.code, ErrorCode::Conflict);
        ++notices;
    };
    const auto journal = open();
    ASSERT_TRUE(journal.ok());
    (*journal)->setCallbacks({});
    (*journal)->setCallbacks(listening);
    EXPECT_EQ(notices, 1);
    (*journal)->setCallbacks(listening);
    EXPECT_EQ(notices, 1) << "said once";
}

TEST_F(JournalEdges, ACopyThatCannotBeMadeIsReturnedWhereNobodyListens)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    QFile inTheWay(path("backups"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE((*journal)->backup().ok());
}

TEST_F(JournalEdges, OneCopyOfADayIsKeptForThirtyDays)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    const QDir folder(path("backups"));
    ASSERT_TRUE(QDir().mkpath(folder.path()));
    const QDateTime today = QDateTime::currentDateTime();
    constexpr int kDays = 45; // the oldest is the shortest
    for (int day = 0; day < kDays; ++day) {
        QFile copy(
            folder.filePath(QStringLiteral("W07-%1-0123abcd.jwork").arg(100 - day, 8, 10, QLatin1Char('0'))));
        ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
        ASSERT_TRUE(copy.setFileTime(today.addDays(-day), QFileDevice::FileModificationTime));
    }
    ASSERT_TRUE((*journal)->backup().ok());
    // The one just made is of today; with it there are copies of thirty days, the first of them twice.
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names.size(), 31);
    EXPECT_TRUE(names.front().startsWith(QStringLiteral("W07-00000001-"))) << qPrintable(names.front());
    EXPECT_TRUE(names.at(1).startsWith(QStringLiteral("W07-00000071-"))) << qPrintable(names.at(1));
}

TEST_F(JournalEdges, AFolderThatIsNotThereIsNamed)
{
    const QString nowhere = path("nowhere/W07.jwork");
    EXPECT_EQ(codeOf(Journal::open(nowhere, m_key, m_clock, m_random)), ErrorCode::NotFound);
    const auto made = Journal::create(nowhere, "packet", m_key, m_clock, m_random);
    ASSERT_FALSE(made.ok());
    EXPECT_FALSE(made.error().sentence.isEmpty());
}

TEST_F(JournalEdges, NothingIsCopiedOfWorkThatIsAway)
{
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    ASSERT_TRUE(QFile::rename(path(), path("away.jwork")));
    (*journal)->append(RecordKind::Mark, {});
    EXPECT_FALSE((*journal)->flush().ok());
    EXPECT_FALSE((*journal)->backup().ok());
    ASSERT_TRUE(QFile::rename(path("away.jwork"), path()));
    EXPECT_TRUE((*journal)->flush().ok());
    EXPECT_TRUE((*journal)->backup().ok());
}

} // namespace jeoul::storage
