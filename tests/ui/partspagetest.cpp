// SPDX-License-Identifier: GPL-3.0-or-later
// Who ticked a check without points, and why, below the counts: on the screen and for a screen reader.
#include "ui/panel/partspage.h"

#include "tests/ui/paneldeskfixture.h"
#include "ui/charts/reporttableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace jeoul::ui {
namespace {

const QString kReason = QStringLiteral("통제권이 없습니다.");

/// Every reviewer ticks a check of the second response, with a reason.
class PartsPageTest : public PanelDeskTest
{
protected:
    PartsPageTest()
        : PanelDeskTest([] {
            jeoul::testing::TestRoundShape shape;
            shape.entries = true;
            return shape;
        }())
    {
    }

    void openPage()
    {
        desk->showPage(static_cast<int>(PanelPlace::Parts));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->steps()->busy(); }, 30000));
        QCoreApplication::processEvents();
    }
    QTableView *ticks() { return child<QTableView>("ticksTable"); }
    QLabel *state() { return child<QLabel>("ticksState"); }
    QStringList column(const QString &title)
    {
        const QAbstractItemModel *model = ticks()->model();
        QStringList words;
        for (int c = 0; c < model->columnCount(); ++c) {
            if (model->headerData(c, Qt::Horizontal).toString() != title)
                continue;
            for (int row = 0; row < model->rowCount(); ++row)
                words << model->index(row, c).data().toString();
        }
        return words;
    }
};

TEST_F(PartsPageTest, ReasonsAreReadWhenLookedAtAndShownAfterUnsealing)
{
    bringToResult();
    EXPECT_EQ(desk->findChild<QTableView *>(QStringLiteral("ticksTable")), nullptr)
        << "nobody has looked at it";
    openPage();
    ASSERT_TRUE(ticks()->isVisible());
    EXPECT_FALSE(state()->isVisible());
    EXPECT_TRUE(column(QStringLiteral("Reviewer")).contains(QStringLiteral("W05")));
    for (const QString &item : column(QStringLiteral("Item")))
        EXPECT_TRUE(item.startsWith(QStringLiteral("질문 "))) << item.toStdString();
    const QStringList sealed = column(QStringLiteral("Reason"));
    ASSERT_FALSE(sealed.isEmpty());
    for (const QString &reason : sealed)
        EXPECT_EQ(reason, QStringLiteral("shown after unsealing"));
    EXPECT_TRUE(everyText().filter(kReason).isEmpty());
    EXPECT_TRUE(everyText().filter(kElmName).isEmpty());
    press(); // lock
    unsealAll();
    ASSERT_EQ(panel->state(), session::RoundState::Unsealed) << message().toStdString();
    openPage();
    EXPECT_EQ(column(QStringLiteral("Reason")).size(), sealed.size());
    EXPECT_EQ(column(QStringLiteral("Reason")).count(kReason), sealed.size());
    EXPECT_FALSE(column(QStringLiteral("Team")).filter(kElmName).isEmpty());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(ticks());
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("Who ticked a check, and why"));
}

TEST(ReportTableView, GrowsWithTheLinesOfAWrappingColumn)
{
    reporting::ReportTable table{QStringLiteral("t"), QStringLiteral("T"), {}, {}, {}, {}};
    table.columns = {{QStringLiteral("who"), QStringLiteral("Who"), reporting::ColumnKind::Text, -1},
                     {QStringLiteral("why"), QStringLiteral("Why"), reporting::ColumnKind::Text, -1}};
    const QString reason = QStringLiteral("a reason of many words ").repeated(20);
    table.rows = {{reporting::ReportCell::text(QStringLiteral("W01")), reporting::ReportCell::text(reason)}};
    charts::ReportTableView view;
    view.setGrowing(true);
    view.setTable(table);
    view.setWrappingColumn(QStringLiteral("why"));
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    const auto heightAt = [&view](int width) {
        view.resize(width, 900);
        const QTableView &lines = *view.view();
        EXPECT_TRUE(QTest::qWaitFor([&lines, width] {
            return lines.width() == width && lines.horizontalHeader()->length() == lines.viewport()->width();
        }));
        QCoreApplication::processEvents(); // what the widths set off
        EXPECT_EQ(view.view()->verticalScrollBar()->maximum(), 0) << "the page scrolls, and no box in it";
        return view.view()->height();
    };
    const int wide = heightAt(1300);
    const int line = view.view()->fontMetrics().lineSpacing();
    EXPECT_GT(heightAt(400), wide + 3 * line);
    EXPECT_EQ(heightAt(1300), wide);
}

TEST_F(PartsPageTest, NothingStaysBehindWhenTheRoundIsReopened)
{
    bringToResult();
    openPage();
    ASSERT_GT(ticks()->model()->rowCount(), 0);
    prompts.texts = {QStringLiteral("늦은 파일")};
    desk->steps()->take(PanelStep::Reopen);
    ASSERT_EQ(panel->state(), session::RoundState::Collecting);
    for (const QTableView *table : desk->findChildren<QTableView *>())
        EXPECT_NE(table->accessibleName(), QStringLiteral("Who ticked a check, and why"));
    EXPECT_TRUE(scores().isEmpty()) << scores().join(QStringLiteral(" | ")).toStdString();
}

TEST_F(PanelDeskTest, ARoundWithoutChecksSaysNothingOfThem)
{
    bringToResult();
    desk->showPage(static_cast<int>(PanelPlace::Parts));
    EXPECT_FALSE(desk->steps()->busy()) << "there is nothing to read";
    EXPECT_FALSE(child<QLabel>("ticksState")->isVisible());
}

TEST_F(PartsPageTest, ChecksThatNobodyTickedAreSaid)
{
    unlock();
    QStringList files;
    for (const exchange::RosterEntry &entry : round.manifest.roster) {
        Judgements judgements = round.judgements(
            entry.seat, [&](const QString &item, const QString &code, const QString &criterion) {
                return jeoul::testing::TestRound::usualMark(entry.seat, item, code, criterion);
            });
        judgements.gates.clear();
        files << file(entry.seat + QStringLiteral(".jscores"),
                      round.seal(round.submission(entry.seat, judgements)));
    }
    prompts.filesToOpen = files;
    press(); // receive
    press(); // close
    press(); // aggregate
    ASSERT_EQ(panel->state(), session::RoundState::Aggregated) << message().toStdString();
    openPage();
    EXPECT_TRUE(state()->isVisible());
    EXPECT_EQ(state()->text(), QStringLiteral("Nobody ticked a check."));
}

} // namespace
} // namespace jeoul::ui
