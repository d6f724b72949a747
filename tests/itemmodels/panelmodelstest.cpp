// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/panelcoveragemodel.h"
#include "models/itemmodels/paneleventsmodel.h"
#include "models/itemmodels/panelreceivedmodel.h"
#include "models/itemmodels/panelreporttablemodel.h"

#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace jeoul;
using namespace jeoul::itemmodels;
using jeoul::testing::TestRound;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString kW01 = QStringLiteral("W01");

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(PanelModels, ReceivedFollowsTheSession)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    PanelReceivedModel model(*session);
    const QAbstractItemModelTester tester(&model, kStrict);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(shown(model, 0, PanelReceivedModel::Seat), kW01);
    EXPECT_EQ(shown(model, 0, PanelReceivedModel::Receipt), QString());
    const QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    const QByteArray file = round.scoreFile(kW01);
    ASSERT_TRUE(session->receive({{kW01, file}}).ok());
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(shown(model, 0, PanelReceivedModel::Receipt), exchange::receiptNumber(file));
    EXPECT_EQ(shown(model, 0, PanelReceivedModel::Complete), QStringLiteral("4/4"));
    EXPECT_EQ(model.index(0, PanelReceivedModel::Version).data(PanelReceivedModel::SortRole).toInt(), 1);
    ASSERT_TRUE(session->confirmReceipt(kW01, exchange::receiptNumber(file)).ok());
    EXPECT_TRUE(model.index(0, PanelReceivedModel::PhoneChecked).data(PanelReceivedModel::SortRole).toBool());
    EXPECT_FALSE(model.index(1, PanelReceivedModel::Seat).data(PanelReceivedModel::ReceivedRole).toBool());
    const QString received = shown(model, 0, PanelReceivedModel::State);
    const QString waiting = shown(model, 1, PanelReceivedModel::State);
    ASSERT_TRUE(session->revoke(kW01, QStringLiteral("lost")).ok());
    EXPECT_FALSE((QStringList{received, waiting}).contains(shown(model, 0, PanelReceivedModel::State)));
    EXPECT_TRUE(shown(model, 0, PanelReceivedModel::Problem).contains(QStringLiteral("lost")));
    EXPECT_EQ(shown(model, 0, PanelReceivedModel::Receipt), QString());
    EXPECT_TRUE(model.index(0, PanelReceivedModel::Seat).data(PanelReceivedModel::RevokedRole).toBool());
    EXPECT_FALSE(model.index(1, PanelReceivedModel::Seat).data(PanelReceivedModel::RevokedRole).toBool());
    const auto rank = [&](int row) {
        return model.index(row, PanelReceivedModel::State).data(PanelReceivedModel::SortRole).toInt();
    };
    EXPECT_LT(rank(0), rank(1)) << "what needs attention first";
}

TEST(PanelModels, CoverageShowsWhatIsComplete)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    PanelCoverageModel model(*session);
    const QAbstractItemModelTester tester(&model, kStrict);
    ASSERT_EQ(model.rowCount(), 5);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(shown(model, 0, 0), QStringLiteral("0/3"));
    exchange::Submission part = round.submission(kW01, {});
    part.completedItems = {QStringLiteral("item-1"), QStringLiteral("practice")};
    ASSERT_TRUE(session->receive({{kW01, round.seal(part)}}).ok());
    EXPECT_EQ(shown(model, 0, 0), QStringLiteral("1/3")) << "practice does not count";
    EXPECT_EQ(shown(model, 0, 1), QStringLiteral("0/1"));
    EXPECT_NEAR(model.index(0, 0).data(PanelCoverageModel::ShareRole).toDouble(), 1.0 / 3, 1e-12);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("A"));
    EXPECT_EQ(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("W02"));
}

TEST(PanelModels, EventsGrow)
{
    TestRound round;
    const auto session = round.openAsChair();
    ASSERT_TRUE(session);
    PanelEventsModel model(*session);
    const QAbstractItemModelTester tester(&model, kStrict);
    EXPECT_EQ(model.rowCount(), 1);
    const QSignalSpy spy(&model, &QAbstractItemModel::rowsInserted);
    ASSERT_TRUE(
        session->receive({{kW01, round.scoreFile(kW01)}, {{}, round.scoreFile(QStringLiteral("W02"))}}).ok());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(shown(model, 1, PanelEventsModel::What).contains(kW01));
    EXPECT_EQ(model.index(2, PanelEventsModel::Time).data(PanelEventsModel::SortRole).toInt(), 3)
        << "order, not time";
}

TEST(PanelModels, TablesSortByNumberAndRefuseWhatDoesNotFit)
{
    reporting::ReportTable table{QStringLiteral("t"), QStringLiteral("T"), {}, {}, {}, {}};
    table.columns = {{QStringLiteral("code"), QStringLiteral("Code"), reporting::ColumnKind::Text, -1},
                     {QStringLiteral("points"), QStringLiteral("Points"), reporting::ColumnKind::Decimal, 1}};
    using reporting::ReportCell;
    table.rows = {{ReportCell::text(QStringLiteral("a")), ReportCell::exact(Rational(9))},
                  {ReportCell::text(QStringLiteral("b")), ReportCell::exact(Rational(10))},
                  {ReportCell::text(QStringLiteral("c")), ReportCell::absent(QStringLiteral("recused"))}};
    PanelReportTableModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    ASSERT_TRUE(model.setTable(table).ok());
    EXPECT_EQ(shown(model, 1, 1), QStringLiteral("10.0"));
    EXPECT_EQ(shown(model, 2, 1), QStringLiteral("recused"));
    EXPECT_TRUE(model.index(2, 1).data(PanelReportTableModel::AbsentRole).toBool());
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(PanelReportTableModel::SortRole);
    sorted.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(sorted, 0, 0), QStringLiteral("b")) << "10 is more than 9";
    EXPECT_EQ(shown(sorted, 2, 0), QStringLiteral("c"));
    table.rows.front().pop_back();
    EXPECT_FALSE(model.setTable(table).ok());
    EXPECT_EQ(model.rowCount(), 3);
}
