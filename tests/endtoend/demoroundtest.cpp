// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/durablefile.h"
#include "models/exchange/packet.h"
#include "models/session/panelsession.h"
#include "tests/support/demofixture.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace jeoul {
namespace {

class DemoRoundTest : public testing::DemoFixture
{
protected:
    static void SetUpTestSuite() { build(session::DemoStage::Complete); }

    /// The bytes of every opened packet, as the reviewer's process holds them.
    std::vector<QByteArray> openedPackets()
    {
        std::vector<QByteArray> out;
        QFile codes(QFileInfo(demo().round).dir().filePath(QStringLiteral("codes.csv")));
        EXPECT_TRUE(codes.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(codes.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = QString(lines.at(i)).remove(u'"').remove(u'\r').split(u',');
            const auto file = durablefile::read(
                QFileInfo(demo().round).dir().filePath(QStringLiteral("packets/%1.jpacket").arg(cells.at(0))),
                qint64(1) << 30);
            EXPECT_TRUE(file.ok());
            const auto packet = exchange::openPacket(*file, cells.last(), context.kdf());
            EXPECT_TRUE(packet.ok()) << cells.join(u'|').toStdString();
            if (!packet.ok())
                continue;
            const auto plain = exchange::packetPlaintext(packet->content, packet->keys);
            EXPECT_TRUE(plain.ok());
            out.push_back(*plain);
        }
        return out;
    }

    /// Everything that must never reach a reviewer: team ids, names, organisations, models, aliases, code
    /// names.
    QStringList secrets()
    {
        QStringList words;
        auto draft = session::SetupSession::open(demo().draft, context.setup());
        EXPECT_TRUE(draft.ok());
        for (const Team &team : (*draft)->contents().teams)
            words << team.id << team.name << team.organisation << team.model << team.aliases;
        auto panel = session::PanelSession::open(demo().round, context.panel());
        EXPECT_TRUE(panel.ok());
        for (const exchange::Commitment &commitment : (*panel)->manifest().commitments)
            words << commitment.code;
        return words;
    }
};

TEST_F(DemoRoundTest, RunsToUnsealedNames)
{
    auto panel = session::PanelSession::open(demo().round, context.panel());
    ASSERT_TRUE(panel.ok()) << panel.error().text().toStdString();
    EXPECT_EQ((*panel)->state(), session::RoundState::Unsealed);
    EXPECT_EQ((*panel)->identities().size(), 5U);
    EXPECT_EQ((*panel)->seats().size(), 10U);
    EXPECT_FALSE((*panel)->cells().empty());
}

TEST_F(DemoRoundTest, NoPacketHoldsAnIdentity)
{
    const QStringList words = secrets();
    ASSERT_GT(words.size(), 30);
    const std::vector<QByteArray> packets = openedPackets();
    ASSERT_EQ(packets.size(), 10U);
    for (const QByteArray &packet : packets) {
        const QString text = QString::fromUtf8(packet);
        for (const QString &word : words) {
            EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << word.toStdString();
            EXPECT_FALSE(packet.contains(word.toUtf8().toBase64(QByteArray::OmitTrailingEquals)))
                << word.toStdString();
        }
    }
    // The search itself can find something.
    EXPECT_TRUE(packets.front().contains("schemeHash") || packets.front().contains("scheme"));
}

TEST_F(DemoRoundTest, NoSealedFileOfAReviewerHoldsAnIdentityInTheClear)
{
    const QDir root = QFileInfo(demo().round).dir();
    const QStringList words = secrets();
    for (const QString &folder :
         {QStringLiteral("packets"), QStringLiteral("workspaces"), QStringLiteral("submissions")}) {
        const QStringList files = QDir(root.filePath(folder)).entryList(QDir::Files);
        ASSERT_FALSE(files.isEmpty()) << folder.toStdString();
        for (const QString &name : files) {
            const auto bytes = durablefile::read(root.filePath(folder + u'/' + name), qint64(1) << 30);
            ASSERT_TRUE(bytes.ok());
            for (const QString &word : words) {
                if (word.size() < 4)
                    continue; // shorter than chance in random bytes
                EXPECT_FALSE(bytes->contains(word.toUtf8()))
                    << name.toStdString() << ' ' << word.toStdString();
            }
        }
    }
}

TEST_F(DemoRoundTest, EveryPacketHasTheSameLength)
{
    const QDir packets(QFileInfo(demo().round).dir().filePath(QStringLiteral("packets")));
    const QFileInfoList files = packets.entryInfoList(QDir::Files);
    ASSERT_EQ(files.size(), 10);
    for (const QFileInfo &file : files)
        EXPECT_EQ(file.size(), files.front().size());
}

} // namespace
} // namespace jeoul
