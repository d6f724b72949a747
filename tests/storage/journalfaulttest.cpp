// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "tests/storage/faultvfs.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace jeoul::storage {

namespace {

using jeoul::testing::FaultVfs;

constexpr int kRecords = 4;

class JournalFaultTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Journal::create(master(), QByteArray(3000, 'p'), m_key, m_clock, m_random).ok());
    }
    [[nodiscard]] QString master() const { return m_folder.filePath(QStringLiteral("master.jwork")); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.jwork")); }
    void startAfresh()
    {
        QFile::remove(path());
        QFile::remove(path() + QStringLiteral("-journal"));
        ASSERT_TRUE(QFile::copy(master(), path()));
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> open()
    {
        return Journal::open(path(), m_key, m_clock, m_random);
    }
    /// Writes records until something fails; the number of records known to be durable.
    [[nodiscard]] qint64 writeOn()
    {
        const auto journal = open();
        if (!journal.ok())
            return 1;
        for (int i = 0; i < kRecords; ++i) {
            (*journal)->append(RecordKind::Mark, {{QStringLiteral("n"), i}});
            if (!(*journal)->flush().ok())
                break;
        }
        return (*journal)->length();
    }
    /// Cuts the power at every operation in turn; how often a record said to be durable was gone, or the file
    /// did not open.
    [[nodiscard]] int losses(bool lying)
    {
        int lost = 0;
        const quint32 seeds = qEnvironmentVariableIsSet("JEOUL_LONG_TESTS") ? 40 : 2;
        for (quint32 seed = 0; seed < seeds; ++seed) {
            SeededRandom chance(QByteArray(32, static_cast<char>('a' + seed)), "power");
            bool cut = true;
            for (int operation = 1; cut && operation < 500; ++operation) {
                startAfresh();
                FaultVfs disk;
                disk.lieAboutSyncs(lying);
                disk.cutPower(operation);
                const qint64 durable = writeOn();
                cut = disk.struck();
                if (cut)
                    disk.settle(chance);
                disk.heal();
                const auto again = open();
                lost += !again.ok() || (*again)->length() < durable ? 1 : 0;
            }
            EXPECT_FALSE(cut) << "the loop ended before the work was done";
        }
        return lost;
    }

    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace

TEST_F(JournalFaultTest, APowerCutAnywhereLosesNothingAcknowledged)
{
    EXPECT_EQ(losses(false), 0);
}

/// Were this to pass with a disk that does not sync, the test above would prove nothing.
TEST_F(JournalFaultTest, ADiskThatLiesIsFoundOut)
{
    EXPECT_GT(losses(true), 0);
}

TEST_F(JournalFaultTest, EveryFailingOperationIsReportedAndMadeGood)
{
    for (const int code : {SQLITE_IOERR, SQLITE_FULL}) {
        for (const bool forever : {false, true}) {
            bool struck = true;
            for (int operation = 1; struck && operation < 500; ++operation) {
                startAfresh();
                FaultVfs disk;
                const auto journal = open();
                ASSERT_TRUE(journal.ok());
                ASSERT_TRUE((*journal)->backup().ok());
                disk.fail(operation, code, forever, code == SQLITE_IOERR);
                for (int i = 0; i < kRecords; ++i) {
                    (*journal)->append(RecordKind::Mark, {{QStringLiteral("n"), i}});
                    const Status saved = (*journal)->flush();
                    if (!saved.ok()) {
                        EXPECT_FALSE(saved.error().sentence.isEmpty());
                    }
                }
                struck = disk.struck();
                disk.heal();
                const Status healed = (*journal)->flush();
                ASSERT_TRUE(healed.ok()) << operation << qPrintable(healed.error().text());
                ASSERT_EQ((*journal)->length(), kRecords + 1) << operation;
            }
            EXPECT_FALSE(struck);
            const auto again = open();
            ASSERT_TRUE(again.ok());
            EXPECT_EQ((*again)->length(), kRecords + 1);
        }
    }
}

} // namespace jeoul::storage
