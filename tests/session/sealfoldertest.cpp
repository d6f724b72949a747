// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sealfolder.h"

#include "models/base/durablefile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

using namespace jeoul;
using namespace jeoul::session;

namespace {

class SealFolderTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("out")); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(target()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] Result<SealFolder> filled() const
    {
        Result<SealFolder> folder = SealFolder::make(target(), m_names);
        EXPECT_TRUE(folder.ok());
        for (const QString &name : m_names)
            EXPECT_TRUE(durablefile::writeNew(folder->path(name), "new").ok());
        return folder;
    }

    QTemporaryDir m_folder;
    const QStringList m_names = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
};

TEST_F(SealFolderTest, PublishesEverything)
{
    {
        Result<SealFolder> folder = filled();
        EXPECT_EQ(entries().size(), 1); // the private folder only
        ASSERT_TRUE(folder->publish().ok());
    }
    EXPECT_EQ(entries(), m_names);
}

TEST_F(SealFolderTest, LeavesNothingWhenItIsNotPublished)
{
    {
        const Result<SealFolder> folder = filled();
        ASSERT_TRUE(folder.ok());
    }
    EXPECT_FALSE(QDir(target()).exists());
}

TEST_F(SealFolderTest, TakesAllBackWhenANameIsTakenMeanwhile)
{
    {
        Result<SealFolder> folder = filled();
        ASSERT_TRUE(durablefile::writeNew(target() + QStringLiteral("/b"), "somebody's").ok());
        const Status status = folder->publish();
        ASSERT_FALSE(status.ok());
        EXPECT_EQ(status.error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(entries(), QStringList{QStringLiteral("b")});
    EXPECT_EQ(*durablefile::read(target() + QStringLiteral("/b"), 100), QByteArray("somebody's"));
}

TEST_F(SealFolderTest, RefusesATakenNameAtOnce)
{
    ASSERT_TRUE(durablefile::makeFolder(target()).ok());
    ASSERT_TRUE(durablefile::writeNew(target() + QStringLiteral("/c"), "old").ok());
    const Result<SealFolder> folder = SealFolder::make(target(), m_names);
    ASSERT_FALSE(folder.ok());
    EXPECT_EQ(folder.error().code, ErrorCode::Conflict);
    EXPECT_EQ(entries(), QStringList{QStringLiteral("c")});
}

} // namespace
