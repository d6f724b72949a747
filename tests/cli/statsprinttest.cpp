// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statsprint.h"

#include "app/cli/commandline.h"
#include "app/cli/texttable.h"
#include "models/reporting/statisticwords.h"
#include "models/stats/nonumber.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace jeoul;
using namespace jeoul::cli;

namespace {

/// What `speak` prints on the standard output.
QString printed(const std::function<void(Terminal &)> &speak)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("out")));
    std::FILE *out = std::fopen(path.constData(), "w+b");
    Terminal terminal(out, out);
    speak(terminal);
    std::fclose(out);
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(TextTable, HangulTakesTwoPlaces)
{
    EXPECT_EQ(TextTable::width(QStringLiteral("저울 A")), 6);
    TextTable table({QStringLiteral("이름"), QStringLiteral("n"), QStringLiteral("비고")});
    table.add({QStringLiteral("A"), QStringLiteral("120"), QString()});
    table.add({QStringLiteral("가나다"), QStringLiteral("7"), QStringLiteral("끝")});
    EXPECT_EQ(printed([&table](Terminal &terminal) { table.print(terminal); }),
              QStringLiteral("이름      n  비고\nA       120\n가나다    7  끝\n"));
}

TEST(StatisticWords, EveryReasonHasAText)
{
    int reasons = 0;
    for (;; ++reasons) {
        const std::string_view id = stats::noNumberId(static_cast<stats::NoNumber>(reasons + 1));
        if (id.empty())
            break;
        const QString word = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        EXPECT_NE(reporting::statisticReason(word), word);
    }
    EXPECT_GT(reasons, 30);
    EXPECT_EQ(reporting::statisticReason(QStringLiteral("other")), QStringLiteral("other"));
}

int runStats(const QStringList &arguments, QString &out)
{
    std::vector<QByteArray> bytes = {"jeoulctl", "stats"};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toUtf8());
    std::vector<const char *> argv;
    for (const QByteArray &each : bytes)
        argv.push_back(each.constData());
    wiring::AppContext context;
    int code = -1;
    out = printed([&](Terminal &terminal) {
        code = runCommandLine(static_cast<int>(argv.size()), argv.data(), context, terminal);
    });
    return code;
}

TEST(StatsVerb, PrintsATableWithReasons)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ratings.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("rater,item_id,system,criterion,score\na,i,S,x,1\nb,i,S,x,2\na,j,S,x,4\nb,j,S,x,4\n");
    file.close();
    QString out;
    EXPECT_EQ(runStats({QStringLiteral("--ratings"), path}, out), ExitDone);
    EXPECT_TRUE(out.contains(QStringLiteral("# Overall")));
    EXPECT_TRUE(out.contains(QStringLiteral("# Criterion x")));
    EXPECT_TRUE(out.contains(QStringLiteral("Krippendorff alpha, interval")));
    EXPECT_TRUE(out.contains(QStringLiteral("fewer than three reviewers"))) << out.toStdString();
    EXPECT_FALSE(out.contains(QStringLiteral("fewer_than"))) << "words for programs are not for people";
    EXPECT_FALSE(out.contains(QStringLiteral("-0.0000")));
    EXPECT_EQ(runStats({QStringLiteral("--ratings"), path, QStringLiteral("--scale"), QStringLiteral("1,4,1"),
                        QStringLiteral("--json")},
                       out),
              ExitDone);
    EXPECT_TRUE(out.contains(QStringLiteral("4 declared categories")));
    EXPECT_EQ(
        runStats({QStringLiteral("--ratings"), path, QStringLiteral("--scale"), QStringLiteral("1,4,0.7")},
                 out),
        ExitUnusable);
    EXPECT_EQ(runStats({}, out), ExitUnusable);
}

} // namespace
