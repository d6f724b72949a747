// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingspage.h"

#include "models/itemmodels/ratinglistmodel.h"
#include "tests/ui/paneldeskfixture.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/ratingsquery.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace jeoul::ui {
namespace {

using reporting::RatingField;

constexpr int kAll = 5 * 4 * 3 * 2; // seats, items, codes, criteria

/// The page with the ratings of a small round.
class RatingsPageTest : public PanelDeskTest
{
protected:
    void openPage()
    {
        bringToResult();
        desk->showPage(static_cast<int>(PanelPlace::Ratings));
        waitForList();
    }
    void waitForList()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return table()->model()->rowCount() > 0 && !desk->steps()->busy(); }, 30000));
    }
    QTableView *table() { return child<QTableView>("ratingsTable"); }
    QComboBox *box(const char *name) { return child<QComboBox>(name); }
    QString cell(int row, RatingField field)
    {
        return table()->model()->index(row, static_cast<int>(field)).data().toString();
    }
    /// The different words of a column, top to bottom.
    QStringList column(RatingField field)
    {
        QStringList words;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (words.isEmpty() || words.last() != cell(row, field))
                words << cell(row, field);
        }
        return words;
    }
    void clickHeader(RatingField field)
    {
        QHeaderView *header = table()->horizontalHeader();
        const auto section = static_cast<int>(field);
        const QPoint middle(header->sectionViewportPosition(section) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    }
    void choose(QComboBox *from, int index)
    {
        from->setFocus();
        for (int at = from->currentIndex(); at < index; ++at)
            QTest::keyClick(from, Qt::Key_Down);
        ASSERT_EQ(from->currentIndex(), index);
    }
    QString summary() { return child<QLabel>("ratingsSummary")->text(); }
    /// Which page of the stack is on: nothing yet, not read, or the list.
    bool showsList() { return table()->isVisible(); }
};

TEST_F(RatingsPageTest, HoldsNothingWhileCollectingAndLeadsToTheNextStep)
{
    unlock();
    collect();
    desk->showPage(static_cast<int>(PanelPlace::Ratings));
    EXPECT_FALSE(showsList());
    EXPECT_EQ(table()->model()->rowCount(), 0);
    for (const char *name : {"ratingsSeatBox", "ratingsTeamBox", "ratingsScoreBox", "ratingsRemarksBox"})
        EXPECT_EQ(box(name)->count(), 0) << name;
    EXPECT_TRUE(scores().isEmpty());
    auto *next = child<QWidget>("ratingsPage")->findChild<QPushButton *>(QStringLiteral("emptyStateButton"));
    ASSERT_TRUE(next != nullptr && next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Received));
    press();
    ASSERT_EQ(panel->state(), session::RoundState::Closed);
    desk->showPage(static_cast<int>(PanelPlace::Ratings));
    EXPECT_EQ(table()->model()->rowCount(), 0);
}

TEST_F(RatingsPageTest, IsReadWhenFirstLookedAtAndForgottenWhenReopened)
{
    bringToResult();
    EXPECT_EQ(table()->model()->rowCount(), 0) << "nobody has looked at it";
    desk->showPage(static_cast<int>(PanelPlace::Ratings));
    waitForList();
    EXPECT_EQ(table()->model()->rowCount(), kAll);
    EXPECT_TRUE(showsList());
    EXPECT_TRUE(everyText().filter(kElmName).isEmpty()) << "code names only";
    prompts.texts = {QStringLiteral("늦은 파일")};
    desk->steps()->take(PanelStep::Reopen);
    ASSERT_EQ(panel->state(), session::RoundState::Collecting);
    EXPECT_TRUE(scores().isEmpty()) << scores().join(QStringLiteral(" | ")).toStdString();
    EXPECT_FALSE(showsList());
}

TEST_F(RatingsPageTest, NamesStandBesideCodesOnlyAfterUnsealing)
{
    openPage();
    press(); // lock
    waitForList();
    EXPECT_TRUE(everyText().filter(kElmName).isEmpty());
    unsealAll();
    ASSERT_EQ(panel->state(), session::RoundState::Unsealed) << message().toStdString();
    waitForList();
    EXPECT_FALSE(column(RatingField::Team).filter(kElmName).isEmpty());
}

TEST_F(RatingsPageTest, PaintsWhatItsCellsSay)
{
    openPage();
    const auto painted = [&](int row, RatingField field) {
        const QRect at = table()->visualRect(table()->model()->index(row, static_cast<int>(field)));
        return table()->viewport()->grab(at.adjusted(2, 2, -2, -2)).toImage();
    };
    table()->setCurrentIndex({});
    table()->clearSelection();
    const QImage remark = painted(1, RatingField::Remark); // no remark, so nothing
    const QImage seat = painted(1, RatingField::Seat);
    EXPECT_EQ(remark.pixelColor(3, 3), seat.pixelColor(3, 3));
    EXPECT_NE(remark.copy(0, 0, 40, remark.height()), seat.copy(0, 0, 40, seat.height()));
    EXPECT_EQ(painted(2, RatingField::Seat), seat) << "the same word";
    table()->selectRow(1);
    EXPECT_NE(painted(1, RatingField::Seat).pixelColor(3, 3), seat.pixelColor(3, 3));
    clickHeader(RatingField::Score);
    table()->setCurrentIndex({});
    table()->clearSelection();
    const QImage lowest = painted(1, RatingField::Score);
    clickHeader(RatingField::Score);
    table()->setCurrentIndex({});
    table()->clearSelection();
    EXPECT_NE(painted(1, RatingField::Score), lowest);
}

TEST_F(RatingsPageTest, SortsByATitleAndTheOrderBeforeItDecidesAmongEqualOnes)
{
    openPage();
    EXPECT_EQ(column(RatingField::Seat).size(), 5);
    clickHeader(RatingField::Team);
    EXPECT_EQ(column(RatingField::Team).size(), 3);
    clickHeader(RatingField::Score);
    const QStringList ascending = column(RatingField::Score);
    EXPECT_EQ(ascending, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                      QStringLiteral("4"), QStringLiteral("5")}));
    EXPECT_LE(column(RatingField::Team).size(), 5 * 3) << "within a score the teams stay together";
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(RatingField::Score));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    clickHeader(RatingField::Score);
    QStringList descending = column(RatingField::Score);
    std::reverse(descending.begin(), descending.end());
    EXPECT_EQ(descending, ascending);
    EXPECT_TRUE(child<QToolButton>("ratingsDescendingButton")->isChecked());
    EXPECT_TRUE(summary().contains(QStringLiteral("Score (descending), then Team")))
        << summary().toStdString();
}

TEST_F(RatingsPageTest, SortsByKeyboard)
{
    openPage();
    choose(box("ratingsOrderBox"), static_cast<int>(RatingField::Criterion));
    EXPECT_EQ(column(RatingField::Criterion).size(), 2);
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(RatingField::Criterion));
    const QString first = cell(0, RatingField::Criterion);
    auto *descending = child<QToolButton>("ratingsDescendingButton");
    descending->setFocus();
    QTest::keyClick(descending, Qt::Key_Space);
    EXPECT_NE(cell(0, RatingField::Criterion), first);
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(RatingsPageTest, FiltersByEveryBoxAndByWords)
{
    openPage();
    const std::array boxes{std::pair("ratingsSeatBox", RatingField::Seat),
                           std::pair("ratingsTeamBox", RatingField::Team),
                           std::pair("ratingsBenchmarkBox", RatingField::Benchmark),
                           std::pair("ratingsCriterionBox", RatingField::Criterion),
                           std::pair("ratingsScoreBox", RatingField::Score)};
    auto *all = child<QPushButton>("ratingsClearButton");
    for (const auto &[name, field] : boxes) {
        EXPECT_FALSE(all->isEnabled());
        choose(box(name), 1);
        EXPECT_EQ(column(field), QStringList{box(name)->currentText()}) << name;
        EXPECT_LT(table()->model()->rowCount(), kAll);
        QTest::mouseClick(all, Qt::LeftButton);
        EXPECT_EQ(box(name)->currentIndex(), 0);
        EXPECT_EQ(table()->model()->rowCount(), kAll);
    }
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto *search = child<QLineEdit>("ratingsSearch");
    EXPECT_EQ(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("w03 item-2"));
    EXPECT_EQ(column(RatingField::Seat), QStringList{QStringLiteral("W03")});
    EXPECT_EQ(column(RatingField::Item), QStringList{QStringLiteral("질문 item-2")}) << "as it asks";
    EXPECT_EQ(table()->model()->rowCount(), 3 * 2);
    QTest::keyClicks(search, QStringLiteral(" nothing"));
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_TRUE(summary().contains(QString::number(kAll))) << summary().toStdString();
}

TEST_F(RatingsPageTest, CopiesTheSelectedRowsForASpreadsheet)
{
    openPage();
    QApplication::clipboard()->clear();
    table()->clearSelection();
    QTest::mouseClick(child<QPushButton>("ratingsCopyButton"), Qt::LeftButton);
    EXPECT_FALSE(child<QLabel>("ratingsCopied")->text().isEmpty());
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines =
        QApplication::clipboard()->text().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    for (int row = 0; row < 3; ++row) {
        const QStringList cells = lines.at(row + 1).split(u'\t');
        ASSERT_EQ(cells.size(), static_cast<qsizetype>(reporting::kRatingFields));
        EXPECT_EQ(cells.at(0), cell(row + 2, RatingField::Seat));
        EXPECT_EQ(cells.at(5), cell(row + 2, RatingField::Score));
    }
    const QByteArray commas = QApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv"));
    EXPECT_EQ(commas.count("\r\n"), 4);
    EXPECT_TRUE(commas.contains(cell(2, RatingField::Item).toUtf8()));
}

TEST_F(RatingsPageTest, IsReachedFromARowOfTheResults)
{
    bringToResult();
    desk->showPage(static_cast<int>(PanelPlace::Results));
    auto *criteria = child<QTableView>("criteriaTable");
    auto *link = child<QPushButton>("criteriaRatingsLink");
    auto *tabs = child<QTabWidget>("resultsTabs");
    tabs->setCurrentWidget(criteria->parentWidget()->parentWidget());
    EXPECT_FALSE(link->isEnabled()) << "no row is chosen";
    criteria->setCurrentIndex(criteria->model()->index(1, 0));
    ASSERT_TRUE(link->isEnabled());
    const QString team = criteria->model()->index(1, 0).data().toString();
    const QString criterion = criteria->model()->index(1, 1).data().toString();
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Ratings));
    waitForList();
    EXPECT_EQ(column(RatingField::Team), QStringList{team});
    EXPECT_EQ(column(RatingField::Criterion), QStringList{criterion});
    EXPECT_EQ(table()->model()->rowCount(), 5 * 4);
    EXPECT_EQ(QApplication::focusWidget(), table());
    desk->showPage(static_cast<int>(PanelPlace::Results));
    auto *reviewers = child<QTableView>("reviewersTable");
    tabs->setCurrentWidget(reviewers->parentWidget()->parentWidget());
    reviewers->setCurrentIndex(reviewers->model()->index(3, 4));
    reviewers->setFocus();
    QTest::keyClick(reviewers, Qt::Key_Return);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Ratings));
    EXPECT_EQ(column(RatingField::Seat), QStringList{reviewers->model()->index(3, 1).data().toString()});
    EXPECT_EQ(column(RatingField::Team),
              QStringList{reviewers->model()->headerData(4, Qt::Horizontal).toString()});
    EXPECT_EQ(table()->model()->rowCount(), 4 * 2) << "what was asked for before is forgotten";
}

TEST_F(RatingsPageTest, IsReachedFromTheTableBehindAChartAndOnlyWhileThatIsShown)
{
    bringToResult();
    desk->showPage(static_cast<int>(PanelPlace::Results));
    auto *chart = desk->findChild<QWidget *>(QStringLiteral("chart-benchmarks"));
    ASSERT_NE(chart, nullptr);
    child<QTabWidget>("resultsTabs")->setCurrentWidget(chart);
    auto *link = child<QPushButton>("benchmarksRatingsLink");
    EXPECT_FALSE(link->isVisible()) << "the chart has no rows";
    QTest::mouseClick(chart->findChild<QToolButton *>(QStringLiteral("chartTableButton")), Qt::LeftButton);
    ASSERT_TRUE(link->isVisible());
    auto *rows = child<QTableView>("benchmarksTable");
    rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 1, 0));
    QTest::mouseClick(link, Qt::LeftButton);
    waitForList();
    const auto *shown = rows->model();
    EXPECT_EQ(column(RatingField::Team),
              QStringList{shown->index(shown->rowCount() - 1, 0).data().toString()});
    EXPECT_EQ(column(RatingField::Benchmark),
              QStringList{shown->index(shown->rowCount() - 1, 1).data().toString()});
}

TEST_F(RatingsPageTest, SaysWhyItWasNotReadAndTriesAgain)
{
    bringToResult();
    auto *page = child<RatingsPage>("ratingsPage");
    page->setList(nullptr, QStringLiteral("The disk is gone."));
    desk->showPage(static_cast<int>(PanelPlace::Ratings));
    EXPECT_FALSE(showsList());
    EXPECT_FALSE(everyText().filter(QStringLiteral("The disk is gone.")).isEmpty());
    EXPECT_FALSE(desk->steps()->busy()) << "it is not tried over and over";
    QTest::mouseClick(child<QPushButton>("readRatingsButton"), Qt::LeftButton);
    waitForList();
    EXPECT_TRUE(showsList());
}

TEST(RatingsQueryTest, AsksForWhatARowAndAColumnAreAbout)
{
    using reporting::ColumnKind;
    using reporting::ReportCell;
    const auto text = [](const char *words) { return ReportCell::text(QString::fromUtf8(words)); };
    reporting::ReportTable tally{QStringLiteral("t"), QStringLiteral("T"), {}, {}, {}, {}};
    tally.columns = {{QStringLiteral("code"), {}, ColumnKind::Text, -1},
                     {QStringLiteral("seat:W02"), {}, ColumnKind::Decimal, 1},
                     {QStringLiteral("mean"), {}, ColumnKind::Decimal, 1}};
    tally.rows = {{text("느티"), ReportCell::exact(3), ReportCell::exact(2)}};
    const QString elm = QStringLiteral("느티");
    EXPECT_EQ(ratingsBehind(tally, 0, 1), (RatingsQuery{QStringLiteral("W02"), elm, {}, {}}));
    EXPECT_EQ(ratingsBehind(tally, 0, 2), (RatingsQuery{{}, elm, {}, {}}));
    EXPECT_TRUE(ratingsBehind(tally, 1, 0).isEmpty());
    EXPECT_TRUE(ratingsBehind(tally, 0, -1).isEmpty());
    EXPECT_TRUE(ratingsBehind({}, 0, 0).isEmpty());
}

} // namespace
} // namespace jeoul::ui
