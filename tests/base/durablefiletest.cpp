// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/durablefile.h"

#include "tests/support/troubledcalls.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <sys/stat.h>
#include <tuple>

namespace jeoul {

using troubledcalls::trouble;

namespace {

constexpr qint64 kLimit = 1'000;

class DurableFileTest : public testing::Test
{
protected:
    void TearDown() override { trouble = {}; }
    [[nodiscard]] QString path(const char *name = "가 나.bin") const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden);
    }

    QTemporaryDir m_folder;
};

ErrorCode codeOf(const Status &status)
{
    EXPECT_FALSE(status.ok());
    return status.ok() ? ErrorCode::Internal : status.error().code;
}

ErrorCode codeOf(const Result<QByteArray> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST_F(DurableFileTest, WritesAPrivateFileAndReadsIt)
{
    ASSERT_TRUE(durablefile::write(path(), "first").ok());
    ASSERT_TRUE(durablefile::write(path(), "second").ok());
    const Result<QByteArray> read = durablefile::read(path(), kLimit);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, "second");
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777u, 0600u);
    EXPECT_EQ(names(), QStringList{QFileInfo(path()).fileName()}) << "nothing is left beside it";
}

TEST_F(DurableFileTest, AnAbandonedTemporaryFileIsNoObstacle)
{
    QFile left(path() + QStringLiteral(".part"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    EXPECT_TRUE(durablefile::write(path(), "new").ok());
    EXPECT_EQ(contents(), "new");
}

TEST_F(DurableFileTest, NeverWritesThroughALinkOrIntoAFolder)
{
    ASSERT_TRUE(durablefile::write(path("target"), "old").ok());
    ASSERT_TRUE(QFile::link(path("target"), path()));
    EXPECT_EQ(codeOf(durablefile::write(path(), "new")), ErrorCode::NotAllowed);
    EXPECT_EQ(*durablefile::read(path("target"), kLimit), "old");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    EXPECT_EQ(codeOf(durablefile::write(path("folder"), "new")), ErrorCode::NotAllowed);
}

TEST_F(DurableFileTest, AnExistingFileIsNotReplacedUnasked)
{
    EXPECT_TRUE(durablefile::writeNew(path(), "old").ok());
    EXPECT_EQ(codeOf(durablefile::writeNew(path(), "new")), ErrorCode::Conflict);
    EXPECT_EQ(contents(), "old");
}

TEST_F(DurableFileTest, RefusesWhatIsNoPlainFileWithoutWaiting)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    for (const QString &odd :
         {path("pipe"), m_folder.path(), QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")})
        EXPECT_EQ(codeOf(durablefile::read(odd, kLimit)), ErrorCode::BadInput) << odd.toStdString();
    EXPECT_EQ(codeOf(durablefile::read(path("nowhere"), kLimit)), ErrorCode::NotFound);
}

TEST_F(DurableFileTest, AGiantIsRefusedByItsSize)
{
    QFile giant(path());
    ASSERT_TRUE(giant.open(QIODevice::WriteOnly));
    ASSERT_TRUE(giant.resize(qint64(10) << 30)); // sparse: takes no room
    EXPECT_EQ(codeOf(durablefile::read(path(), qint64(512) << 20)), ErrorCode::BadInput);
    ASSERT_TRUE(giant.resize(kLimit));
    EXPECT_TRUE(durablefile::read(path(), kLimit).ok());
    ASSERT_TRUE(giant.resize(kLimit + 1));
    EXPECT_EQ(codeOf(durablefile::read(path(), kLimit)), ErrorCode::BadInput);
}

TEST_F(DurableFileTest, AFailingWriteLeavesTheOldFileAndNothingElse)
{
    ASSERT_TRUE(durablefile::write(path(), "old").ok());
    for (const auto &[call, error, code] :
         {std::tuple{"write", ENOSPC, ErrorCode::DiskFull}, std::tuple{"write", EDQUOT, ErrorCode::DiskFull},
          std::tuple{"write", EIO, ErrorCode::Io}, std::tuple{"fsync", EIO, ErrorCode::Io},
          std::tuple{"rename", EACCES, ErrorCode::Io}}) {
        trouble = {call, error};
        EXPECT_EQ(codeOf(durablefile::write(path(), "new")), code) << call << ' ' << error;
        trouble = {};
        EXPECT_EQ(contents(), "old");
        EXPECT_EQ(names().size(), 1) << call;
    }
}

TEST_F(DurableFileTest, AFolderThatIsNotSyncedIsToldAbout)
{
    // The first of each belongs to the file itself.
    for (const char *call : {"fsync", "open"}) {
        trouble = {call, EIO, 1};
        EXPECT_EQ(codeOf(durablefile::write(path(), "new")), ErrorCode::Io) << call;
    }
}

TEST_F(DurableFileTest, AMediumThatReadsBackOtherBytesIsToldAbout)
{
    trouble = {"read", 0};
    const Status status = durablefile::write(path(), "new");
    EXPECT_EQ(codeOf(status), ErrorCode::Io);
    EXPECT_TRUE(status.error().sentence.contains(QStringLiteral("read back")));
    trouble = {"fstat", EIO};
    EXPECT_EQ(codeOf(durablefile::write(path(), "new")), ErrorCode::Io);
}

TEST_F(DurableFileTest, AnInterruptedCallIsMadeAgain)
{
    trouble = {"write", EINTR, 0, 3};
    EXPECT_TRUE(durablefile::write(path(), "new").ok());
    trouble = {"read", EINTR, 0, 3};
    EXPECT_EQ(*durablefile::read(path(), kLimit), "new");
}

TEST_F(DurableFileTest, AFailingReadIsToldAbout)
{
    ASSERT_TRUE(durablefile::write(path(), "old").ok());
    trouble = {"read", EIO};
    EXPECT_EQ(codeOf(durablefile::read(path(), kLimit)), ErrorCode::Io);
    trouble = {"fstat", EIO};
    EXPECT_EQ(codeOf(durablefile::read(path(), kLimit)), ErrorCode::Io);
}

TEST_F(DurableFileTest, NoPlaceForTheFileIsToldAbout)
{
    EXPECT_EQ(codeOf(durablefile::write(path("no/such/folder"), "new")), ErrorCode::NotFound);
}

TEST_F(DurableFileTest, FoldersAreMadeWithTheirParents)
{
    const QString deep = path("a/b/c");
    EXPECT_TRUE(durablefile::makeFolder(deep).ok());
    EXPECT_TRUE(durablefile::makeFolder(deep).ok()) << "again changes nothing";
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(deep).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777u, 0700u);
    trouble = {"mkdir", EACCES};
    EXPECT_EQ(codeOf(durablefile::makeFolder(path("d/e"))), ErrorCode::Io);
    trouble = {"mkdir", EEXIST};
    EXPECT_TRUE(durablefile::makeFolder(path("f")).ok()) << "somebody else was faster";
}

} // namespace jeoul
