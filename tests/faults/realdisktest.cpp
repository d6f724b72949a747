// SPDX-License-Identifier: GPL-3.0-or-later
// Disks as the system has them: full, without room for a file more, read-only, taken away. Each test runs in
// a process of its own with file systems that nobody else sees and that go when it ends.
#include "models/base/durablefile.h"
#include "models/storage/journal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jeoul;
using namespace jeoul::storage;

namespace {

constexpr int kPassed = 0;
constexpr int kFailed = 1;
constexpr int kNotPermitted = 77;
constexpr uid_t kNobody = 65534;

QJsonObject body(int number)
{
    return {{QStringLiteral("n"), number}, {QStringLiteral("text"), QString(3000, u'가')}};
}

void put(const char *file, const QByteArray &text)
{
    QFile out(QString::fromLatin1(file));
    if (out.open(QIODevice::WriteOnly))
        out.write(text);
}

/// Mounts of this process alone: as root at once, as somebody else in a user namespace where the system
/// allows them.
bool ownMounts()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    put("/proc/self/setgroups", "deny");
    put("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
    put("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

class RealDisk : public ::testing::Test
{
protected:
    /// Runs `test` in a process with a file system of its own at disk(), made with these options of tmpfs.
    void onDisk(const char *options, const std::function<void()> &test)
    {
        inProcess([&]() -> int {
            const QByteArray place = disk().toLocal8Bit();
            if (!ownMounts() || ::mount("tmpfs", place.constData(), "tmpfs", 0, options) != 0)
                return kNotPermitted;
            test();
            return ::testing::Test::HasFailure() ? kFailed : kPassed;
        });
    }
    void inProcess(const std::function<int()> &work)
    {
        ASSERT_TRUE(QDir().mkpath(disk()));
        const pid_t child = ::fork();
        if (child == 0) {
            const int outcome = work();
            std::fflush(nullptr);
            ::_exit(outcome);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status)) << WTERMSIG(status);
        if (WEXITSTATUS(status) == kNotPermitted)
            GTEST_SKIP()
                << "this process may neither mount file systems (not even in a namespace) nor become "
                   "another user";
        EXPECT_EQ(WEXITSTATUS(status), kPassed) << "see the failures above";
    }
    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString path() const { return disk() + QStringLiteral("/w.jwork"); }
    [[nodiscard]] auto create()
    {
        return Journal::create(path(), QByteArray(3000, 'p'), m_key, m_clock, m_random);
    }
    [[nodiscard]] auto open() { return Journal::open(path(), m_key, m_clock, m_random); }
    /// Appends until one is refused; how many were saved.
    static int fill(Journal &journal, Status &refused)
    {
        for (int saved = 0; saved < 10'000; ++saved) {
            journal.append(RecordKind::Comment, body(saved));
            refused = journal.flush();
            if (!refused.ok())
                return saved;
        }
        return -1;
    }
    /// Leaves no block free.
    void fillTheRest() const
    {
        QFile file(disk() + QStringLiteral("/ballast"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(512, 'b');
        while (file.write(block) == block.size()) {
        }
    }
    void makeRoom() const { ASSERT_TRUE(QFile::remove(disk() + QStringLiteral("/ballast"))); }

    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace

TEST_F(RealDisk, FullWhileScoringKeepsWhatWasSavedAndSavesTheRestLater)
{
    onDisk("size=1m", [this] {
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        Status refused = done();
        const int saved = fill(**journal, refused);
        ASSERT_GT(saved, 5);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::DiskFull) << qPrintable(refused.error().detail);
        EXPECT_EQ((*journal)->length(), saved + 1);
        EXPECT_FALSE((*journal)->flush().ok()) << "still full";
        const auto copy = (*journal)->backup();
        ASSERT_FALSE(copy.ok());
        EXPECT_EQ(copy.error().code, ErrorCode::DiskFull) << qPrintable(copy.error().detail);
        EXPECT_TRUE(copy.error().sentence.contains(QStringLiteral("copy")));
        for (const QFileInfo &left :
             QDir(disk() + QStringLiteral("/backups")).entryInfoList(QDir::Files | QDir::Hidden))
            EXPECT_TRUE(left.fileName().endsWith(QStringLiteral(".jwork"))) << qPrintable(left.fileName());
        ASSERT_EQ(::mount("tmpfs", disk().toLocal8Bit().constData(), "tmpfs", MS_REMOUNT, "size=4m"), 0);
        const Status later = (*journal)->flush();
        ASSERT_TRUE(later.ok()) << qPrintable(later.error().text() + later.error().detail);
        EXPECT_EQ((*journal)->length(), saved + 2);
    });
}

TEST_F(RealDisk, FullToTheLastBlockStillOpensAndShowsEverything)
{
    onDisk("size=1m", [this] {
        {
            const auto journal = create();
            ASSERT_TRUE(journal.ok());
            (*journal)->append(RecordKind::Mark, body(1));
            ASSERT_TRUE((*journal)->flush().ok());
        }
        fillTheRest();
        {
            const auto journal = open();
            ASSERT_TRUE(journal.ok()) << qPrintable(journal.error().text() + journal.error().detail);
            EXPECT_EQ((*journal)->length(), 2);
            (*journal)->append(RecordKind::Mark, body(2));
            const Status refused = (*journal)->flush();
            ASSERT_FALSE(refused.ok());
            EXPECT_EQ(refused.error().code, ErrorCode::DiskFull) << qPrintable(refused.error().detail);
            makeRoom();
            EXPECT_TRUE((*journal)->flush().ok());
        }
        EXPECT_EQ((*open())->length(), 3);
    });
}

TEST_F(RealDisk, WithoutRoomForAnotherFileSaysThatItIsFull)
{
    // The folder, the workspace and one more: the journal that SQLite makes while it writes has no place.
    onDisk("size=1m,nr_inodes=3", [this] {
        {
            const auto journal = create();
            ASSERT_TRUE(journal.ok()) << qPrintable(journal.error().text() + journal.error().detail);
        }
        QFile ballast(disk() + QStringLiteral("/ballast"));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
        const auto journal = open();
        ASSERT_TRUE(journal.ok()) << qPrintable(journal.error().text() + journal.error().detail);
        EXPECT_FALSE((*journal)->backup().ok());
        (*journal)->append(RecordKind::Mark, body(1));
        const Status refused = (*journal)->flush();
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::DiskFull)
            << qPrintable(refused.error().text() + refused.error().detail);
        ballast.close();
        makeRoom();
        EXPECT_TRUE((*journal)->flush().ok());
    });
}

TEST_F(RealDisk, FullWhileAFileIsWrittenLeavesTheOldOneAndNoPart)
{
    onDisk("size=1m", [this] {
        const QString file = disk() + QStringLiteral("/s.jscores");
        const QByteArray older(1000, 'o');
        ASSERT_TRUE(durablefile::write(file, older).ok());
        const Status refused = durablefile::write(file, QByteArray(2 << 20, 'n'));
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(*durablefile::read(file, 1 << 20), older);
        EXPECT_EQ(QDir(disk()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        EXPECT_EQ(
            durablefile::write(disk() + QStringLiteral("/t.jscores"), QByteArray(2 << 20, 'n')).error().code,
            ErrorCode::DiskFull);
        EXPECT_EQ(QDir(disk()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    });
}

TEST_F(RealDisk, TakenAwayWhileOpenKeepsTheQueueAndSaysSo)
{
    onDisk("size=4m", [this] {
        const auto journal = create();
        ASSERT_TRUE(journal.ok());
        ASSERT_EQ(::umount2(disk().toLocal8Bit().constData(), MNT_DETACH), 0);
        (*journal)->append(RecordKind::Mark, body(1));
        const Status refused = (*journal)->flush();
        ASSERT_FALSE(refused.ok());
        EXPECT_TRUE(refused.error().code == ErrorCode::Io || refused.error().code == ErrorCode::NotFound)
            << qPrintable(refused.error().text());
        EXPECT_EQ((*journal)->length(), 1);
        const Status file = durablefile::write(disk() + QStringLiteral("/sub/s.jscores"), "x");
        ASSERT_FALSE(file.ok());
        EXPECT_EQ(file.error().code, ErrorCode::NotFound);
    });
}

TEST_F(RealDisk, AFolderThatVanishedIsTheSameAndComesBack)
{
    ASSERT_TRUE(QDir().mkpath(disk()));
    const auto journal = create();
    ASSERT_TRUE(journal.ok());
    const QString away = m_folder.filePath(QStringLiteral("away"));
    ASSERT_TRUE(QDir().rename(disk(), away));
    (*journal)->append(RecordKind::Mark, body(1));
    const Status refused = (*journal)->flush();
    ASSERT_FALSE(refused.ok());
    EXPECT_FALSE(refused.error().sentence.isEmpty());
    EXPECT_EQ((*journal)->length(), 1);
    ASSERT_TRUE(QDir().rename(away, disk()));
    const Status later = (*journal)->flush();
    EXPECT_TRUE(later.ok()) << qPrintable(later.error().text() + later.error().detail);
    EXPECT_EQ((*journal)->length(), 2);
}

TEST_F(RealDisk, MountedReadOnlyRefusesWithItsOwnSentence)
{
    onDisk("size=4m", [this] {
        ASSERT_TRUE(create().ok());
        ASSERT_EQ(
            ::mount("tmpfs", disk().toLocal8Bit().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
        const auto journal = open();
        ASSERT_FALSE(journal.ok());
        EXPECT_EQ(journal.error().code, ErrorCode::Io);
        EXPECT_TRUE(journal.error().sentence.contains(QStringLiteral("nothing can be written")))
            << qPrintable(journal.error().text());
        const auto other =
            Journal::create(disk() + QStringLiteral("/n.jwork"), "p", m_key, m_clock, m_random);
        ASSERT_FALSE(other.ok());
        EXPECT_TRUE(other.error().sentence.contains(QStringLiteral("Nothing can be written")))
            << qPrintable(other.error().text());
        EXPECT_EQ(durablefile::write(disk() + QStringLiteral("/s.jscores"), "x").error().code, ErrorCode::Io);
    });
}

TEST_F(RealDisk, AFolderOrFileThatMayOnlyBeReadRefusesWithItsOwnSentence)
{
    ASSERT_TRUE(QDir().mkpath(disk()));
    ASSERT_TRUE(create().ok());
    ASSERT_EQ(::chmod(m_folder.path().toLocal8Bit().constData(), 0755), 0);
    ASSERT_EQ(::chmod(path().toLocal8Bit().constData(), 0444), 0);
    ASSERT_EQ(::chmod(disk().toLocal8Bit().constData(), 0555), 0);
    inProcess([this]() -> int {
        // Root may write everywhere, so somebody else has to try.
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            return kNotPermitted;
        const auto journal = open();
        EXPECT_FALSE(journal.ok());
        if (!journal.ok()) {
            EXPECT_EQ(journal.error().code, ErrorCode::Io);
            EXPECT_TRUE(journal.error().sentence.contains(QStringLiteral("nothing can be written")))
                << qPrintable(journal.error().text() + journal.error().detail);
        }
        const auto other =
            Journal::create(disk() + QStringLiteral("/n.jwork"), "p", m_key, m_clock, m_random);
        EXPECT_FALSE(other.ok());
        if (!other.ok()) {
            EXPECT_TRUE(other.error().sentence.contains(QStringLiteral("Nothing can be written")))
                << qPrintable(other.error().text());
        }
        EXPECT_FALSE(durablefile::write(disk() + QStringLiteral("/s.jscores"), "x").ok());
        return HasFailure() ? kFailed : kPassed;
    });
    EXPECT_EQ(::chmod(disk().toLocal8Bit().constData(), 0755), 0);
    EXPECT_EQ(::chmod(path().toLocal8Bit().constData(), 0644), 0);
    EXPECT_TRUE(open().ok());
}
