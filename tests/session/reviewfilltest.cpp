// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewfill.h"

#include "tests/support/reviewpacket.h"

#include <gtest/gtest.h>

#include <QFile>

namespace jeoul::session {

namespace {

using jeoul::testing::ReviewPlace;

QString written(const ReviewPlace &place, const char *name, const QByteArray &text)
{
    const QString path = place.path(QLatin1String(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

} // namespace

TEST(ReviewFillTest, EntersScoresCommentsAndPreferences)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    const QString ratings = written(place, "r.csv",
                                    "item_id,label,criterion,score,cannot_rate,comment\n"
                                    "i1,가,accuracy,5,,아주 좋습니다\n"
                                    "i1,가,fluency,7.5,,\n"
                                    "i1,나,accuracy,,전공 밖,\n"
                                    "i1,다,,,,\"응답 전체에, 대하여\"\n"
                                    "i1,다,fluency,,,\n");
    const QString pairs =
        written(place, "p.csv", "item_id,label_a,label_b,winner\ni1,가,나,b\ni1,나,다,tie\n");
    const Result<FillOutcome> outcome = fillFromFiles(*session, ratings, pairs);
    ASSERT_TRUE(outcome.ok());
    ASSERT_TRUE(outcome->problems.empty()) << qPrintable(outcome->problems.front().text());
    EXPECT_EQ(outcome->scores, 3);
    EXPECT_EQ(outcome->comments, 2);
    EXPECT_EQ(outcome->preferences, 2);
    const Judgements &said = session->judgements();
    const QString ga = QStringLiteral("가");
    EXPECT_EQ(said.marks.at({QStringLiteral("i1"), ga, QStringLiteral("accuracy")}), (Mark{4, {}}));
    EXPECT_EQ(said.marks.at({QStringLiteral("i1"), ga, QStringLiteral("fluency")}), (Mark{15, {}}));
    EXPECT_EQ(said.preferences.at({QStringLiteral("i1"), ga, QStringLiteral("나")}), Winner::Second);
    EXPECT_EQ(said.comments.at({QStringLiteral("i1"), QStringLiteral("다"), {}}),
              QStringLiteral("응답 전체에, 대하여"));
}

TEST(ReviewFillTest, EntersNothingWhenOneRowIsWrong)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    const std::vector<QByteArray> wrong = {"i1,가,accuracy,6", "i1,가,accuracy,2.5", "i1,가,accuracy,x",
                                           "zz,가,accuracy,1", "i2,나,accuracy,1",   "i3,다,accuracy,1",
                                           "i1,가,style,1"};
    for (const QByteArray &row : wrong) {
        const QString ratings =
            written(place, "r.csv", "item_id,label,criterion,score\ni1,가,fluency,1\n" + row + '\n');
        const Result<FillOutcome> outcome = fillFromFiles(*session, ratings, {});
        ASSERT_TRUE(outcome.ok());
        ASSERT_EQ(outcome->problems.size(), 1U) << row.constData();
        EXPECT_EQ(outcome->problems.front().place.row, 3) << row.constData();
        EXPECT_TRUE(session->judgements().marks.empty());
    }
    const QString pairs =
        written(place, "p.csv", "item_id,label_a,label_b,winner\ni1,가,나,both_bad\ni1,가,나,c\n");
    const Result<FillOutcome> outcome = fillFromFiles(*session, {}, pairs);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->problems.size(), 2U);
    EXPECT_FALSE(fillFromFiles(*session, place.path(QStringLiteral("none.csv")), {}).ok());
    EXPECT_FALSE(session->canUndo());
}

} // namespace jeoul::session
