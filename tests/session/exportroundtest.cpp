// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exportround.h"

#include "tests/support/testround.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace jeoul::session {
namespace {

using jeoul::testing::TestRound;

const QString kElm = QStringLiteral("느티");
const QString kPine = QStringLiteral("소나무");
const std::vector<ExportFormat> kAll{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class ExportRoundTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        panel = round.openAsChair();
        ASSERT_TRUE(panel);
        std::vector<std::pair<QString, QByteArray>> files;
        for (const exchange::RosterEntry &entry : round.manifest.roster)
            files.emplace_back(entry.seat, round.scoreFile(entry.seat));
        ASSERT_TRUE(panel->receive(files).ok());
        ASSERT_TRUE(panel->close().ok());
    }

    void aggregate()
    {
        SilentProgress progress;
        ASSERT_TRUE(panel->aggregate(progress).ok());
    }

    QStringList write(ExportProfile profile, const QString &name, const std::vector<ExportFormat> &formats = kAll,
                      const QString &team = {})
    {
        const auto files = exportRound(*panel, {profile, formats, Language::Korean, folder(name), team});
        EXPECT_TRUE(files.ok()) << (files.ok() ? std::string() : files.error().text().toStdString());
        return files.ok() ? *files : QStringList();
    }

    [[nodiscard]] QString folder(const QString &name) const { return QDir(round.folder()).filePath(name); }

    static QJsonObject document(const QString &path)
    {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError);
        return json.object();
    }

    static QStringList tableIds(const QJsonObject &document)
    {
        QStringList ids;
        for (const QJsonValue &table : document.value(QStringLiteral("tables")).toArray())
            ids << table.toObject().value(QStringLiteral("id")).toString();
        return ids;
    }

    TestRound round;
    std::unique_ptr<PanelSession> panel;
};

TEST_F(ExportRoundTest, RefusesBeforeThereIsAResult)
{
    const auto files = exportRound(*panel, {ExportProfile::Internal, kAll, Language::Korean, folder(QStringLiteral("early")), {}});
    ASSERT_FALSE(files.ok());
    EXPECT_EQ(files.error().code, ErrorCode::NotAllowed);
    EXPECT_FALSE(QDir(folder(QStringLiteral("early"))).exists());
}

TEST_F(ExportRoundTest, RefusesNoFormatAndUnknownTeams)
{
    aggregate();
    const QString out = folder(QStringLiteral("out"));
    EXPECT_EQ(exportRound(*panel, {ExportProfile::Internal, {}, Language::Korean, out, {}}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(exportRound(*panel, {ExportProfile::Team, kAll, Language::Korean, out, QStringLiteral("없는 팀")}).error().code,
              ErrorCode::BadInput);
    EXPECT_FALSE(QDir(out).exists());
}

TEST_F(ExportRoundTest, WritesEveryTableInEveryFormat)
{
    aggregate();
    const QStringList files = write(ExportProfile::Internal, QStringLiteral("internal"));
    const QJsonObject json = document(folder(QStringLiteral("internal/results.json")));
    const QStringList ids = tableIds(json);
    for (const char *id : {"overall", "official", "stages", "reviewers", "criteria", "benchmarks", "coverage", "received",
                           "events", "chart-totals", "chart-teams-panel", "chart-benchmarks"})
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
    for (const QString &id : ids)
        EXPECT_TRUE(files.contains(QDir(folder(QStringLiteral("internal"))).absoluteFilePath(QStringLiteral("results-%1.csv").arg(id))))
            << id.toStdString();
    for (const QString &path : files)
        EXPECT_GT(QFileInfo(path).size(), 0) << path.toStdString();
    EXPECT_TRUE(bytesOf(folder(QStringLiteral("internal/results-info.csv"))).contains(round.manifest.schemeHash.toUtf8()));
}

TEST_F(ExportRoundTest, TheWorkbookOpensAndHasNativeChartsWithIntervals)
{
    aggregate();
    write(ExportProfile::Internal, QStringLiteral("book"), {ExportFormat::Xlsx});
    int error = 0;
    const QByteArray path = QFile::encodeName(folder(QStringLiteral("book/results.xlsx")));
    zip_t *book = zip_open(path.constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    ASSERT_NE(book, nullptr);
    int charts = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(book, 0); ++i)
        charts += QByteArray(zip_get_name(book, zip_uint64_t(i), 0)).startsWith("xl/charts/chart") ? 1 : 0;
    zip_discard(book);
    EXPECT_EQ(charts, 3);
}

TEST_F(ExportRoundTest, ChartTablesCarryValuesAndIntervals)
{
    aggregate();
    write(ExportProfile::Internal, QStringLiteral("charts"), {ExportFormat::Json});
    const QJsonObject json = document(folder(QStringLiteral("charts/results.json")));
    for (const QJsonValue &value : json.value(QStringLiteral("tables")).toArray()) {
        const QJsonObject table = value.toObject();
        if (table.value(QStringLiteral("id")).toString() != QStringLiteral("chart-teams-panel"))
            continue;
        ASSERT_EQ(table.value(QStringLiteral("rows")).toArray().size(), 3);
        for (const QJsonValue &row : table.value(QStringLiteral("rows")).toArray()) {
            const QJsonObject cells = row.toObject().value(QStringLiteral("cells")).toObject();
            const double mean = cells.value(QStringLiteral("panel")).toDouble(-1);
            EXPECT_LE(cells.value(QStringLiteral("panel:low")).toDouble(100), mean);
            EXPECT_GE(cells.value(QStringLiteral("panel:high")).toDouble(-100), mean);
        }
        return;
    }
    FAIL() << "the chart is missing";
}

TEST_F(ExportRoundTest, ProfilesLeaveOutWhatTheyMayNotSee)
{
    aggregate();
    write(ExportProfile::Ministry, QStringLiteral("ministry"), {ExportFormat::Json});
    const QStringList ministry = tableIds(document(folder(QStringLiteral("ministry/results.json"))));
    EXPECT_FALSE(ministry.contains(QStringLiteral("reviewers")));
    EXPECT_TRUE(ministry.contains(QStringLiteral("stages")));
    write(ExportProfile::Public, QStringLiteral("public"), {ExportFormat::Json});
    const QStringList open = tableIds(document(folder(QStringLiteral("public/results.json"))));
    for (const char *id : {"reviewers", "stages", "criteria", "benchmarks", "received", "events", "chart-benchmarks"})
        EXPECT_FALSE(open.contains(QLatin1String(id))) << id;
    const QByteArray text = bytesOf(folder(QStringLiteral("public/results.json")));
    EXPECT_FALSE(text.contains("W01")) << "no seat in public";
}

TEST_F(ExportRoundTest, ATeamSeesNoOtherTeam)
{
    aggregate();
    const QStringList all = write(ExportProfile::Team, QStringLiteral("teams"), {ExportFormat::Json});
    EXPECT_EQ(all.size(), 3);
    const QByteArray elm = bytesOf(folder(QStringLiteral("teams/%1/results.json").arg(kElm)));
    EXPECT_TRUE(elm.contains(kElm.toUtf8()));
    EXPECT_FALSE(elm.contains(kPine.toUtf8()));
    EXPECT_FALSE(elm.contains("W01"));
    EXPECT_EQ(write(ExportProfile::Team, QStringLiteral("one"), {ExportFormat::Json}, kPine).size(), 1);
    EXPECT_FALSE(bytesOf(folder(QStringLiteral("one/results.json"))).contains(kElm.toUtf8()));
}

TEST_F(ExportRoundTest, NamesStandThereOnlyAfterUnsealing)
{
    aggregate();
    ASSERT_TRUE(panel->lock().ok());
    const QByteArray name = QStringLiteral("회사 느티").toUtf8();
    write(ExportProfile::Internal, QStringLiteral("locked"), {ExportFormat::Json});
    EXPECT_FALSE(bytesOf(folder(QStringLiteral("locked/results.json"))).contains(name));
    ASSERT_TRUE(panel->unseal(round.vaultFile(), round.custodians[0], round.custodians[1]).ok());
    write(ExportProfile::Internal, QStringLiteral("open"), {ExportFormat::Json});
    EXPECT_TRUE(bytesOf(folder(QStringLiteral("open/results.json"))).contains(name));
}

} // namespace
} // namespace jeoul::session
