// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewscoremodel.h"

#include "tests/support/reviewpacket.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace jeoul::itemmodels {

namespace {

using jeoul::testing::ReviewPlace;

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST(ReviewScoreModelTest, IsTheSheetOfAnItem)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewScoreModel model(*session);
    const QAbstractItemModelTester tester(&model, kReporting);
    EXPECT_EQ(model.rowCount(), 0);
    model.setItem(QStringLiteral("i2"));
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("나"));
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Accuracy"));
    EXPECT_TRUE(model.index(0, 0).data(ReviewScoreModel::EnabledRole).toBool());
    EXPECT_FALSE(model.index(0, 1).data(ReviewScoreModel::EnabledRole).toBool());
    EXPECT_EQ(model.flags(model.index(0, 1)), Qt::NoItemFlags);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("—"));
    EXPECT_FALSE(model.index(0, 0).data().isValid());
    EXPECT_FALSE(model.index(0, 0).data(ReviewScoreModel::StepRole).isValid());
    const CellKey cell = model.cell(model.index(1, 2));
    EXPECT_EQ(cell, (CellKey{QStringLiteral("i2"), QStringLiteral("다"), QStringLiteral("fluency")}));
    EXPECT_EQ(model.indexOf(cell), model.index(1, 2));
    model.setItem(QStringLiteral("zz"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReviewScoreModelTest, EditsThroughTheSession)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewScoreModel model(*session);
    const QAbstractItemModelTester tester(&model, kReporting);
    model.setItem(QStringLiteral("i1"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy refused(&model, &ReviewScoreModel::refused);
    const QModelIndex accuracy = model.index(0, 0);
    const QModelIndex fluency = model.index(1, 0);

    EXPECT_TRUE(model.setData(accuracy, 4, ReviewScoreModel::StepRole));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(accuracy.data().toString(), QStringLiteral("5"));
    EXPECT_EQ(accuracy.data(ReviewScoreModel::AnchorRole).toString(), QStringLiteral("very good"));
    EXPECT_TRUE(accuracy.data(ReviewScoreModel::MissingCommentRole).toBool());
    EXPECT_TRUE(model.setData(accuracy, QStringLiteral("완벽한 답"), ReviewScoreModel::CommentRole));
    EXPECT_FALSE(accuracy.data(ReviewScoreModel::MissingCommentRole).toBool());
    EXPECT_EQ(accuracy.data(ReviewScoreModel::CommentRole).toString(), QStringLiteral("완벽한 답"));

    EXPECT_TRUE(model.setData(fluency, QStringLiteral(" 7.5 ")));
    EXPECT_EQ(fluency.data(ReviewScoreModel::StepRole).toInt(), 15);
    EXPECT_EQ(fluency.data().toString(), QStringLiteral("7.5"));
    EXPECT_FALSE(model.setData(fluency, QStringLiteral("7.3")));
    EXPECT_FALSE(model.setData(fluency, 21, ReviewScoreModel::StepRole));
    EXPECT_EQ(refused.count(), 2);
    EXPECT_EQ(fluency.data().toString(), QStringLiteral("7.5"));
    EXPECT_TRUE(model.setData(fluency, QStringLiteral("전공 밖"), ReviewScoreModel::CannotRateRole));
    EXPECT_EQ(fluency.data(ReviewScoreModel::CannotRateRole).toString(), QStringLiteral("전공 밖"));
    EXPECT_EQ(fluency.data().toString(), QStringLiteral("cannot rate"));
    EXPECT_TRUE(model.setData(fluency, QString()));
    EXPECT_FALSE(fluency.data().isValid());
    EXPECT_FALSE(model.setData(QModelIndex(), 1));
    EXPECT_EQ(session->judgements().marks.size(), 1U);
}

} // namespace jeoul::itemmodels
