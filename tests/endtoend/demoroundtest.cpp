// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/durablefile.h"
#include "models/exchange/packet.h"
#include "models/reporting/ratinglist.h"
#include "models/session/panelsession.h"
#include "tests/support/demofixture.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <set>

namespace jeoul {
namespace {

class DemoRoundTest : public testing::DemoFixture
{
protected:
    static void SetUpTestSuite() { build(session::DemoStage::Complete); }

    /// Every packet, opened with its code.
    std::vector<exchange::OpenedPacket> packets()
    {
        std::vector<exchange::OpenedPacket> out;
        QFile codes(QFileInfo(demo().round).dir().filePath(QStringLiteral("codes.csv")));
        EXPECT_TRUE(codes.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(codes.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = QString(lines.at(i)).remove(u'"').remove(u'\r').split(u',');
            const auto file = durablefile::read(
                QFileInfo(demo().round).dir().filePath(QStringLiteral("packets/%1.jpacket").arg(cells.at(0))),
                qint64(1) << 30);
            EXPECT_TRUE(file.ok());
            auto packet = exchange::openPacket(*file, cells.last(), context.kdf());
            EXPECT_TRUE(packet.ok()) << cells.join(u'|').toStdString();
            if (packet.ok())
                out.push_back(std::move(packet).value());
        }
        return out;
    }

    /// The bytes of every opened packet, as the reviewer's process holds them.
    std::vector<QByteArray> openedPackets()
    {
        std::vector<QByteArray> out;
        for (const exchange::OpenedPacket &packet : packets()) {
            const auto plain = exchange::packetPlaintext(packet.content, packet.keys);
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

TEST_F(DemoRoundTest, EveryReviewerJudgesTheDocumentsOnASheetOfTheirOwn)
{
    const std::vector<exchange::OpenedPacket> all = packets();
    ASSERT_EQ(all.size(), 10U);
    for (const exchange::OpenedPacket &packet : all) {
        const std::vector<BlindItem> &items = packet.content.items;
        const auto dossier = std::find_if(
            items.begin(), items.end(), [](const BlindItem &item) { return item.kind == ItemKind::Dossier; });
        ASSERT_NE(dossier, items.end());
        EXPECT_EQ(dossier->responses.size(), 5U);
        const Sheet *sheet = packet.content.rubric.sheetFor(*dossier);
        ASSERT_NE(sheet, nullptr);
        EXPECT_FALSE(sheet->pairwise.enabled);
        ASSERT_EQ(sheet->criteria.size(), 2U);
        EXPECT_EQ(sheet->criteria.front().comment.when, CommentWhen::Always);
        EXPECT_EQ(sheet->gates.size(), 1U);
        for (const Criterion &criterion : sheet->criteria) {
            EXPECT_FALSE(criterion.guidance.empty());
            EXPECT_FALSE(criterion.title.ko.isEmpty() || criterion.title.en.isEmpty());
        }
    }
}

TEST_F(DemoRoundTest, WhatWasTickedOnTheDocumentsReachesTheChairAndMovesNoPoints)
{
    auto panel = session::PanelSession::open(demo().round, context.panel());
    ASSERT_TRUE(panel.ok());
    SilentProgress progress;
    const auto list = (*panel)->ratings(Language::Korean, progress);
    ASSERT_TRUE(list.ok()) << list.error().text().toStdString();
    const auto code = [&](const QString &team) {
        for (const reporting::TeamIdentity &identity : (*panel)->identities()) {
            if (identity.teamId == team)
                return identity.code;
        }
        return QString();
    };
    const int reason = list->ticks.columnIndex(QStringLiteral("reason"));
    ASSERT_GE(reason, 0);
    std::map<QString, int> ticks;
    for (const std::vector<reporting::ReportCell> &row : list->ticks.rows) {
        ++ticks[row.front().textValue()];
        EXPECT_FALSE(row[static_cast<std::size_t>(reason)].textValue().isEmpty());
    }
    EXPECT_GE(ticks[code(QStringLiteral("team-05"))], 5) << "it began from published weights";
    EXPECT_EQ(ticks[code(QStringLiteral("team-03"))], 0);
    const Scheme &scheme = (*panel)->manifest().scheme;
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources)
            EXPECT_NE(source.sheet, QStringLiteral("dossier")) << "the sheet says that it is for reference";
    }
    std::set<QString> judged;
    for (const reporting::RatedCell &cell : (*panel)->cells())
        judged.insert(cell.criterion);
    EXPECT_TRUE(judged.contains(QStringLiteral("plan")) && judged.contains(QStringLiteral("outcome")));
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
