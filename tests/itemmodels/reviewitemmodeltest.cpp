// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewitemmodel.h"

#include "models/itemmodels/reviewitemfilter.h"
#include "tests/support/reviewpacket.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace jeoul::itemmodels {

namespace {

using jeoul::testing::ReviewPlace;

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList shown(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(ReviewItemModel::ItemIdRole).toString();
    return ids;
}

} // namespace

TEST(ReviewItemModelTest, ShowsTheItemsWithTheirStates)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewItemModel model(*session);
    const QAbstractItemModelTester tester(&model, kReporting);
    ASSERT_EQ(model.rowCount(), 4);
    const QModelIndex second = model.index(1);
    EXPECT_EQ(second.data(ReviewItemModel::NumberRole).toInt(), 2);
    EXPECT_EQ(second.data(ReviewItemModel::BenchmarkRole).toString(), QStringLiteral("법률 질의"));
    EXPECT_EQ(second.data(ReviewItemModel::DomainRole).toString(), QStringLiteral("공공"));
    EXPECT_EQ(second.data(Qt::DisplayRole).toString(), QStringLiteral("2 · 법률 질의 · 공공"));
    EXPECT_EQ(second.data(ReviewItemModel::StateRole).toInt(),
              static_cast<int>(session::ItemState::NotBegun));
    EXPECT_FALSE(second.data(ReviewItemModel::PracticeRole).toBool());
    EXPECT_TRUE(model.index(0).data(ReviewItemModel::PracticeRole).toBool());
    EXPECT_FALSE(model.data(QModelIndex(), Qt::DisplayRole).isValid());

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(session->setMark(session->cells(QStringLiteral("i1")).front(), Mark{2, {}}).ok());
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex(), second);
    EXPECT_EQ(second.data(ReviewItemModel::StateRole).toInt(), static_cast<int>(session::ItemState::Begun));
    ASSERT_TRUE(session->setFlag({QStringLiteral("i1"), {}, FlagKind::Broken}, true).ok());
    EXPECT_TRUE(second.data(ReviewItemModel::FlaggedRole).toBool());
    EXPECT_TRUE(second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("flagged")));
}

TEST(ReviewItemModelTest, MarksNotesAndQuestions)
{
    PacketContent content = jeoul::testing::smallContent();
    content.items[1].domain = QStringLiteral("long_context");
    ReviewPlace place(content);
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewItemModel model(*session);
    const QModelIndex item = model.index(1);
    EXPECT_TRUE(item.data(Qt::DisplayRole).toString().endsWith(QStringLiteral("Long texts")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(session->setNote(QStringLiteral("i1"), QStringLiteral("look again")).ok());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(item.data(ReviewItemModel::NotedRole).toBool());
    EXPECT_FALSE(item.data(ReviewItemModel::AskedRole).toBool());
    ASSERT_TRUE(session->setQuestion(QStringLiteral("i3"), QStringLiteral("why?")).ok());
    EXPECT_TRUE(item.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("with a note")));
    ReviewItemFilter filter;
    filter.setSourceModel(&model);
    filter.setStateFilter(ReviewItemFilter::kNoted);
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i1")});
    filter.setStateFilter(ReviewItemFilter::kAsked);
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i3")});
    filter.setStateFilter(ReviewItemFilter::kAll);
    filter.setSearch(QStringLiteral("long texts"));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i1")});
}

TEST(ReviewItemModelTest, FiltersByStateBenchmarkAndWords)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewItemModel model(*session);
    ReviewItemFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, kReporting);
    EXPECT_EQ(filter.rowCount(), 4);
    ASSERT_TRUE(session->setMark(session->cells(QStringLiteral("i2")).front(), Mark{2, {}}).ok());
    ASSERT_TRUE(session->setFlag({QStringLiteral("i3"), {}, FlagKind::Unsafe}, true).ok());

    filter.setStateFilter(static_cast<int>(session::ItemState::NotBegun));
    EXPECT_EQ(shown(filter), (QStringList{QStringLiteral("p0"), QStringLiteral("i1")}));
    ASSERT_TRUE(session->setMark(session->cells(QStringLiteral("i1")).front(), Mark{2, {}}).ok());
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("p0")});
    filter.setStateFilter(ReviewItemFilter::kFlagged);
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i3")});
    filter.setStateFilter(ReviewItemFilter::kAll);

    filter.setBenchmark(QStringLiteral("Summary"));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i2")});
    filter.setBenchmark({});
    filter.setSearch(QStringLiteral("  SUMMARY i2의 "));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i2")});
    filter.setSearch(QStringLiteral("법률 질의").normalized(QString::NormalizationForm_D));
    EXPECT_EQ(filter.rowCount(), 3);
    filter.setSearch(QStringLiteral("nowhere"));
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST(ReviewItemModelTest, ANumberAloneIsThatOfAnItem)
{
    PacketContent content = jeoul::testing::smallContent();
    content.items[1].prompt = QStringLiteral("What 3 and 2024 have in common");
    ReviewPlace place(content);
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewItemModel model(*session);
    ReviewItemFilter filter;
    filter.setSourceModel(&model);
    filter.setSearch(QStringLiteral(" 3 "));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i2")}) << "not what speaks of 3";
    filter.setSearch(QStringLiteral("３")); // full width, as a Korean input method writes it
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i2")});
    filter.setSearch(QStringLiteral("3 common"));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i1")});
    filter.setSearch(QStringLiteral("2024"));
    EXPECT_EQ(shown(filter), QStringList{QStringLiteral("i1")}) << "no item has this number";
    filter.setSearch(QStringLiteral("0"));
    EXPECT_TRUE(shown(filter).contains(QStringLiteral("i1"))) << "nor this one";
}

TEST(ReviewItemModelTest, TheOpenItemStaysListedWhileItsStateChanges)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ReviewItemModel model(*session);
    ReviewItemFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, kReporting);
    const QString p0 = QStringLiteral("p0");
    const QString i1 = QStringLiteral("i1");
    const QString i2 = QStringLiteral("i2");
    const QString i3 = QStringLiteral("i3");
    EXPECT_FALSE(filter.isActive());
    filter.setOpenItem(i1);
    filter.setStateFilter(static_cast<int>(session::ItemState::NotBegun));
    EXPECT_TRUE(filter.isActive());
    ASSERT_TRUE(session->setMark(session->cells(i1).front(), Mark{2, {}}).ok());
    EXPECT_EQ(shown(filter), (QStringList{p0, i1, i2, i3}));
    filter.setOpenItem(i2);
    EXPECT_EQ(shown(filter), (QStringList{p0, i2, i3})) << "the next one is open now";
    EXPECT_EQ(filter.itemAfter(i1), i2) << "what is not listed has neighbours too";
    EXPECT_EQ(filter.itemBefore(i1), p0);
    EXPECT_EQ(filter.itemBefore(i2), p0) << "over what is not listed";
    EXPECT_EQ(filter.itemAfter(i3), QString());
    EXPECT_EQ(filter.itemBefore(p0), QString());
    filter.setStateFilter(static_cast<int>(session::ItemState::Begun));
    EXPECT_EQ(shown(filter), QStringList{i1}) << "another filter is asked of the open item as well";
    filter.setStateFilter(ReviewItemFilter::kAll);
    filter.setSearch(QStringLiteral("nowhere"));
    EXPECT_TRUE(filter.isActive());
    EXPECT_EQ(filter.rowCount(), 0);
}

} // namespace jeoul::itemmodels
