// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at every call to the disk while a workspace is made, opened, written, copied and closed,
// while an older file is brought up to date, and while a whole file is written. See powercontroltest.cpp for
// the proof that such cuts find what is not safe.
#include "tests/faults/powercut.h"

#include "models/base/durablefile.h"
#include "models/storage/database.h"
#include "models/storage/journal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace jeoul;
using namespace jeoul::storage;
using namespace jeoul::testing;

namespace {

constexpr int kRecords = 3;

int seeds()
{
    return longTests() ? 8 : 1;
}

QJsonObject body(int number)
{
    return {{QStringLiteral("n"), number}, {QStringLiteral("text"), QString(400, u'가')}};
}

class PowerCut : public ::testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/w.jwork"); }
    [[nodiscard]] QString backups() const { return folder() + QStringLiteral("/backups"); }
    [[nodiscard]] auto create() { return Journal::create(path(), m_packet, m_key, m_clock, m_random); }
    [[nodiscard]] auto open() { return Journal::open(path(), m_key, m_clock, m_random); }

    /// The state most scenarios begin in: a workspace with two records after the first.
    void begin()
    {
        m_said = 0;
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        (*journal)->append(RecordKind::Mark, body(2));
        (*journal)->append(RecordKind::Mark, body(3));
        ASSERT_TRUE((*journal)->flush().ok());
        m_said = (*journal)->length();
    }
    /// Opens (which makes a copy), scores, makes a copy, and closes; `m_said` grows as records are saved.
    void score()
    {
        const auto journal = open();
        if (!journal.ok())
            return;
        for (int i = 0; i < kRecords; ++i) {
            (*journal)->append(RecordKind::Mark, body(static_cast<int>((*journal)->length()) + 1));
            if (!(*journal)->flush().ok())
                return;
            m_said = (*journal)->length();
        }
        if ((*journal)->backup().ok())
            m_copied = m_said;
    }
    /// Every record is the one that was written, and none that was said to be saved is missing.
    [[nodiscard]] Verdict look()
    {
        const auto journal = open();
        if (!journal.ok())
            return Verdict::Corrupt;
        for (const JournalRecord &record : (*journal)->records()) {
            if (record.sequence > 1 && record.body != body(static_cast<int>(record.sequence)))
                return Verdict::Corrupt;
        }
        return (*journal)->length() < m_said ? Verdict::Lost : Verdict::Whole;
    }
    /// Whatever bears the name of a copy is a whole one; one that was said to be made is there.
    [[nodiscard]] Verdict lookAtCopies()
    {
        qint64 longest = 0;
        const QDir copies(backups());
        for (const QString &name : copies.entryList({QStringLiteral("*.jwork")}, QDir::Files)) {
            const auto copy = Journal::open(copies.filePath(name), m_key, m_clock, m_random);
            if (!copy.ok())
                return Verdict::Corrupt;
            longest = std::max(longest, (*copy)->length());
        }
        return longest < m_copied ? Verdict::Lost : Verdict::Whole;
    }
    [[nodiscard]] PowerScenario scoring()
    {
        return {folder(),
                [this] { begin(); },
                [this] { score(); },
                [this] { static_cast<void>(open()); },
                [this] { return look(); },
                {}};
    }

    QTemporaryDir m_folder;
    QByteArray m_packet = QByteArray(3000, 'p');
    QByteArray m_key = QByteArray(32, 'k');
    SystemClock m_clock;
    SystemRandom m_random;
    qint64 m_said = 0;
    qint64 m_copied = 0;
};

} // namespace

TEST_F(PowerCut, ScoringLosesNothingThatWasSaid)
{
    EXPECT_EQ(cutEverywhere("open, score, close", scoring(), seeds()).harmed(), 0);
}

/// Were these to pass, the test above would prove nothing about our own code.
TEST_F(PowerCut, ADiskThatIgnoresFileSyncsIsFoundOut)
{
    PowerScenario scenario = scoring();
    scenario.disk = [](Disk &disk) { disk.ignoreFileSyncs(true); };
    EXPECT_GT(cutEverywhere("control: score, file syncs ignored", scenario, 1).harmed(), 0);
}

TEST_F(PowerCut, CopiesAreWholeOrNotThere)
{
    PowerScenario scenario = scoring();
    scenario.begin = [this] {
        m_copied = 0;
        begin();
    };
    scenario.look = [this] { return lookAtCopies(); };
    EXPECT_EQ(cutEverywhere("backup", scenario, seeds()).harmed(), 0);
}

TEST_F(PowerCut, AWorkspaceIsMadeWholeOrNotAtAll)
{
    PowerScenario scenario = scoring();
    scenario.begin = [this] { m_said = 0; };
    scenario.work = [this] {
        const auto journal = create();
        m_said = journal.ok() ? 1 : 0;
        for (int i = 0; journal.ok() && i < 2; ++i) {
            (*journal)->append(RecordKind::Mark, body(static_cast<int>(m_said) + 1));
            if (!(*journal)->flush().ok())
                return;
            m_said = (*journal)->length();
        }
    };
    scenario.look = [this] {
        if (m_said == 0 && !QFileInfo::exists(path()))
            return Verdict::Whole;
        return QFileInfo::exists(path()) ? look() : Verdict::Lost;
    };
    EXPECT_EQ(cutEverywhere("create", scenario, seeds()).harmed(), 0);
    scenario.disk = [](Disk &disk) { disk.ignoreFolderSyncs(true); };
    EXPECT_GT(cutEverywhere("control: create, folder syncs ignored", scenario, 1).harmed(), 0);
}

namespace {

/// An older file of a kind with two versions.
class PowerCutMigration : public PowerCut
{
protected:
    void SetUp() override
    {
        script("one.sql", "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT\n");
        script("two.sql",
               "CREATE TABLE team2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT\n"
               "--;;\nINSERT INTO team2 SELECT id, name, 'moved' FROM team\n--;;\n"
               "DROP TABLE team\n--;;\nALTER TABLE team2 RENAME TO team\n");
    }
    void script(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] DatabaseKind kind(int version)
    {
        m_one = m_folder.filePath(QStringLiteral("one.sql")).toLatin1();
        m_two = m_folder.filePath(QStringLiteral("two.sql")).toLatin1();
        DatabaseKind made{0x4a54'5354, Durability::Truncate, {{1, m_one.constData()}}};
        if (version > 1)
            made.migrations.push_back({2, m_two.constData()});
        return made;
    }
    void beginOld()
    {
        const auto fill = [](Database &database) -> Status {
            for (int i = 0; i < 60; ++i)
                JEOUL_TRY(database.run("INSERT INTO team VALUES (?, ?)", {i, QString(90, u'팀')}));
            return done();
        };
        ASSERT_TRUE(Database::create(path(), kind(1), fill).ok());
        m_said = 0;
    }
    [[nodiscard]] static qint64 count(Database &database, const char *sql)
    {
        qint64 value = -1;
        const Status asked = database.query(sql, {}, [&](const Row &row) {
            value = row.integer(0);
            return done();
        });
        return asked.ok() ? value : -1;
    }
    [[nodiscard]] Verdict lookAtBoth()
    {
        {
            const auto old = Database::open(path(), kind(1));
            if (old.ok()) // not begun, so nothing may be missing
                return count(**old, "SELECT count(*) FROM team") == 60 && m_said == 0 ? Verdict::Whole
                                                                                      : Verdict::Lost;
            if (old.error().code != ErrorCode::NewerVersion)
                return Verdict::Corrupt;
        }
        const auto copy = Database::open(backups() + QStringLiteral("/w-v1.jwork"), kind(1));
        if (!copy.ok() || count(**copy, "SELECT count(*) FROM team") != 60)
            return Verdict::Lost;
        const auto now = Database::open(path(), kind(2));
        return now.ok() && count(**now, "SELECT count(*) FROM team WHERE note = 'moved'") == 60
                   ? Verdict::Whole
                   : Verdict::Corrupt;
    }

    QByteArray m_one;
    QByteArray m_two;
};

} // namespace

TEST_F(PowerCutMigration, LeavesTheOldFileOrTheNewOneWithACopyOfTheOld)
{
    const PowerScenario scenario{folder(),
                                 [this] { beginOld(); },
                                 [this] { m_said = Database::open(path(), kind(2)).ok() ? 2 : 0; },
                                 {},
                                 [this] { return lookAtBoth(); },
                                 {}};
    EXPECT_EQ(cutEverywhere("migrate", scenario, seeds()).harmed(), 0);
}

TEST_F(PowerCut, AFileIsWrittenWholeOrStaysAsItWas)
{
    const QString file = folder() + QStringLiteral("/new/folder/s.jscores");
    const QByteArray older(5000, 'o');
    const QByteArray newer(9000, 'n');
    bool said = false;
    const auto read = [&] { return durablefile::read(file, 1 << 20); };
    PowerScenario scenario{folder(),
                           [&] { said = false; },
                           [&] {
                               said = durablefile::makeFolder(QFileInfo(file).path()).ok() &&
                                      durablefile::write(file, older).ok();
                           },
                           {},
                           [&] {
                               if (!QFileInfo::exists(file))
                                   return said ? Verdict::Lost : Verdict::Whole;
                               return *read() == older ? Verdict::Whole : Verdict::Corrupt;
                           },
                           {}};
    EXPECT_EQ(cutEverywhere("write a file into a new folder", scenario, seeds()).harmed(), 0);
    scenario.begin = [&] {
        said = false;
        ASSERT_TRUE(durablefile::makeFolder(QFileInfo(file).path()).ok());
        ASSERT_TRUE(durablefile::write(file, older).ok());
    };
    scenario.work = [&] { said = durablefile::write(file, newer).ok(); };
    scenario.look = [&] {
        const auto bytes = read();
        if (!bytes.ok() || (*bytes != older && *bytes != newer))
            return Verdict::Corrupt;
        return said && *bytes != newer ? Verdict::Lost : Verdict::Whole;
    };
    EXPECT_EQ(cutEverywhere("write over a file", scenario, seeds()).harmed(), 0);
    scenario.disk = [](Disk &disk) { disk.ignoreFolderSyncs(true); };
    EXPECT_GT(cutEverywhere("control: write over a file, folder syncs ignored", scenario, 8).harmed(), 0);
}
