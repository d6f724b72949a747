// SPDX-License-Identifier: GPL-3.0-or-later
// What a small screen leaves for reading, and that nothing moves under the eye.
#include "tests/ui/entrybarscase.h"
#include "ui/review/cellmenu.h"
#include "ui/review/commentbox.h"
#include "ui/review/gatebar.h"
#include "ui/review/itempanel.h"
#include "ui/review/readingsettings.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>

namespace jeoul::ui {
namespace {

/// All that a sheet can ask at once: five criteria with guidance, a ranking, comparisons, marked errors and
/// checks.
PacketContent fullSheet()
{
    PacketContent made = testing::everyEntryContent();
    Sheet &sheet = made.rubric.sheets.front();
    const QString guidance = QStringLiteral("요청한 내용과 형식, 분량, 조건을 빠짐없이 지켰는지 봅니다.");
    while (sheet.criteria.size() < 5) {
        Criterion more = sheet.criteria.front();
        more.id = QStringLiteral("more%1").arg(sheet.criteria.size());
        sheet.criteria.push_back(more);
    }
    for (Criterion &criterion : sheet.criteria)
        criterion.guidance = {{guidance, guidance}, {guidance, guidance}};
    sheet.gates = {{QStringLiteral("safe"),
                    {QStringLiteral("안전"), QStringLiteral("Safe")},
                    {QStringLiteral("해를 끼치지 않습니다"), QStringLiteral("Does no harm")}}};
    for (BlindResponse &response : made.items.front().responses) {
        for (const Criterion &criterion : sheet.criteria)
            response.expected.push_back({criterion.id, 1, guidance.left(24)});
    }
    for (BlindItem &item : made.items) {
        for (BlindResponse &response : item.responses)
            response.text = QStringLiteral("A line that is read.\n\n").repeated(60);
    }
    return made;
}

class DeskRoomTest : public EntryBarsTest
{
protected:
    DeskRoomTest()
        : EntryBarsTest(fullSheet())
    {
        settled();
    }

    static void settled() { QCoreApplication::processEvents(); }

    /// Lines of text that a pane shows at once.
    [[nodiscard]] int lines() const
    {
        const reader::ReaderEdit *page = panes()->view(0)->page();
        const QTextLayout *first = page->document()->firstBlock().layout();
        return first->lineCount() == 0 ? 0 : page->viewport()->height() / qCeil(first->lineAt(0).height());
    }
    [[nodiscard]] QRect placeOf(const QWidget *part) const
    {
        return {part->mapTo(desk.get(), QPoint()), part->size()};
    }
    /// Where the eye is: texts, score sheet, ranking.
    [[nodiscard]] std::vector<QRect> places() const
    {
        return {placeOf(panes()->view(0)->page()), placeOf(grid()), placeOf(ranks())};
    }
};

TEST_F(DeskRoomTest, ASmallScreenShowsEightLinesWhateverTheSheetAsks)
{
    ASSERT_SOON(panes()->view(0)->complete());
    EXPECT_GE(lines(), 8) << "texts, with the prompt over them";
    EXPECT_TRUE(grid()->isVisible());
    EXPECT_TRUE(ranks()->isVisible());
    EXPECT_GE(placeOf(part<CommentBox>()).bottom() + 1, 700) << "what is below is filled";
    EXPECT_LE(placeOf(part<CommentBox>()).bottom(), 768) << "and nothing of it is out of sight";
}

TEST_F(DeskRoomTest, NothingMovesWhenAQuestionOpensOrCloses)
{
    ASSERT_SOON(panes()->view(0)->complete());
    const std::vector<QRect> before = places();
    const auto unmoved = [&](const char *what) {
        settled();
        EXPECT_EQ(places(), before) << what;
    };
    mark(0, 4);
    ASSERT_TRUE(part<SpanBar>()->isVisible());
    EXPECT_FALSE(part<CommentBox>()->isVisible()) << "its place is taken";
    unmoved("an error is marked");
    QTest::keyClick(part<SpanBar>(), Qt::Key_Escape);
    ASSERT_TRUE(part<CommentBox>()->isVisible());
    unmoved("and left");
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_X);
    ASSERT_TRUE(part<ReasonBar>()->isVisible());
    unmoved("a reason is asked");
    QTest::keyClick(part<QComboBox>("reasonChoice"), Qt::Key_Return);
    unmoved("and the answer is missing");
    QTest::keyClick(part<QComboBox>("reasonChoice"), Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_G);
    ASSERT_TRUE(part<GateBar>()->isVisible());
    EXPECT_GE(lines(), 7) << "checks may take what they need";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    unmoved("and left");
}

TEST_F(DeskRoomTest, NothingMovesWhileCellsAreScoredAndCommentsOwed)
{
    ASSERT_SOON(panes()->view(0)->complete());
    const std::vector<QRect> before = places();
    const QRect comment = placeOf(part<CommentBox>());
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(grid(), Qt::Key_5); // owes a comment where both ends do
        QTest::keyClick(grid(), Qt::Key_Up);
        settled();
        EXPECT_EQ(places(), before) << "after " << step + 1;
        EXPECT_EQ(placeOf(part<CommentBox>()), comment) << "after " << step + 1;
        QTest::keyClick(grid(), Qt::Key_Down);
    }
}

TEST_F(DeskRoomTest, WhereTheSheetScrollsNoCellLiesUnderItsBar)
{
    const auto right = [this] {
        const ScoreGrid::Column &last = grid()->columns().back();
        return last.x + last.width;
    };
    EXPECT_EQ(right(), grid()->width());
    desk->resize(1366, 420);
    ASSERT_SOON(grid()->width() < 1366);
    EXPECT_EQ(right(), grid()->width());
    desk->resize(1366, 768);
    ASSERT_SOON(grid()->width() == 1366);
    EXPECT_EQ(right(), 1366);
}

TEST_F(DeskRoomTest, ACellCanBeScoredWithTheMouseAlone)
{
    const CellKey cell = *grid()->currentCell();
    const QRect area = grid()->cellRect(0, 0);
    const auto menu = [this] { return grid()->findChild<CellMenu *>(); };
    const auto choose = [&menu](const char *words) {
        for (QAction *action : menu()->actions()) {
            if (action->text().startsWith(QString::fromLatin1(words)))
                return action->trigger();
        }
        ADD_FAILURE() << words;
    };
    desk->setFocus();
    part<QListView>("itemList")->setFocus();
    QTest::mouseClick(grid(), Qt::LeftButton, Qt::NoModifier, area.center());
    EXPECT_EQ(menu(), nullptr) << "the first click only chooses";
    QTest::mouseClick(grid(), Qt::LeftButton, Qt::NoModifier, area.center());
    ASSERT_NE(menu(), nullptr);
    EXPECT_TRUE(menu()->isVisible());
    const QRect cellOnScreen(grid()->mapToGlobal(area.topLeft()), area.size());
    EXPECT_FALSE(menu()->geometry().intersects(cellOnScreen)) << "a click too many gives no score";
    choose("4");
    menu()->close();
    EXPECT_EQ(session->judgements().marks.at(cell), (Mark{3, {}}));
    EXPECT_EQ(grid()->currentRow(), 1) << "as a digit goes on";
    ASSERT_SOON(menu() == nullptr);
    const QPoint below = grid()->cellRect(1, 0).center();
    QContextMenuEvent right(QContextMenuEvent::Mouse, below, grid()->mapToGlobal(below));
    QApplication::sendEvent(grid(), &right);
    ASSERT_NE(menu(), nullptr);
    choose("Cannot rate");
    menu()->close();
    EXPECT_TRUE(part<ReasonBar>()->isVisible());
}

TEST_F(DeskRoomTest, AMarkedErrorCanBeLeftWithTheMouse)
{
    mark(0, 4);
    ASSERT_TRUE(part<SpanBar>()->isVisible());
    part<ChoiceButton>("spanCancel")->click();
    EXPECT_FALSE(part<SpanBar>()->isVisible());
    EXPECT_TRUE(session->judgements().spans.empty());
}

TEST_F(DeskRoomTest, ARuleTakesThePlaceOfTheTitleAndIsWhole)
{
    const auto *rule = part<QLabel>("commentRule");
    EXPECT_FALSE(rule->isVisible());
    QTest::keyClick(grid(), Qt::Key_5);
    QTest::keyClick(grid(), Qt::Key_Up);
    settled();
    ASSERT_TRUE(rule->isVisible());
    EXPECT_LE(rule->heightForWidth(rule->width()), rule->height());
    QTest::keyClick(grid(), Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("long enough"));
    ASSERT_SOON(!rule->isVisible());
    EXPECT_TRUE(QApplication::focusWidget()->isVisible()) << "and the hand stays in the box";
}

TEST_F(DeskRoomTest, WhatPracticeTeachesLeavesTheTextsRoom)
{
    desk->openItem(QStringLiteral("p0"));
    ASSERT_SOON(panes()->view(0)->complete());
    const auto feedback = [this] { return part<QWidget>("practiceFeedback"); };
    EXPECT_FALSE(feedback()->isVisible());
    for (const CellKey &cell : session->cells(QStringLiteral("p0"))) {
        ASSERT_TRUE(session->setMark(cell, Mark{2, {}}).ok());
    }
    ASSERT_SOON(feedback()->isVisible());
    settled();
    EXPECT_GE(lines(), 5);
    EXPECT_LE(placeOf(part<CommentBox>()).bottom(), 768);
    for (const QLabel *words : feedback()->findChildren<QLabel *>()) {
        EXPECT_LE(words->heightForWidth(words->width()), words->height()) << words->text().toStdString();
        EXPECT_GE(words->width(), words->minimumSizeHint().width()) << words->text().toStdString();
    }
    const auto *rows = part<QScrollArea>("practiceRows");
    EXPECT_LE(rows->widget()->height(), rows->viewport()->height()) << "nothing to scroll";
    EXPECT_EQ(part<QLabel>("practice0-1"), nullptr) << "the scores stand in the sheet";
    desk->resize(1000, 768);
    settled();
    EXPECT_NE(part<QLabel>("practice0-1"), nullptr) << "one below the other there is room for them";
}

TEST_F(DeskRoomTest, WithoutTheListTheToolsStillHaveRoomForTheirWords)
{
    QTest::keyClick(grid(), Qt::Key_4, Qt::ControlModifier); // one response, large
    settled();
    ASSERT_FALSE(part<QListView>("itemList")->isVisible());
    for (const char *name : {"compareButton", "markErrorButton"}) {
        const auto *tool = part<QToolButton>(name);
        ASSERT_TRUE(tool->isVisible()) << name;
        EXPECT_GE(tool->width(), tool->sizeHint().width()) << name;
        EXPECT_TRUE(tool->parentWidget()->rect().contains(tool->geometry())) << name;
    }
}

TEST_F(DeskRoomTest, TheListShowsSeveralItemsBesideAFullSheet)
{
    const auto *list = part<QListView>("itemList");
    const int row = list->sizeHintForRow(0);
    ASSERT_GT(row, 0);
    EXPECT_GE(list->viewport()->height() / row, 4);
}

/// Drags the line after the first part of a splitter.
void drag(QSplitter *splitter, int by)
{
    QSplitterHandle *handle = splitter->handle(1);
    const QPoint from = handle->rect().center();
    const QPoint to = from + (splitter->orientation() == Qt::Horizontal ? QPoint(by, 0) : QPoint(0, by));
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(handle, to);
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, to);
}

TEST_F(DeskRoomTest, TheListGrowsWithTheDeskUntilItsLineIsMoved)
{
    const QSignalSpy changes(desk.get(), &ReviewDesk::readingChanged);
    const auto kept = [&changes] { return changes.constLast().constFirst().value<ReadingSettings>(); };
    const auto *items = part<ItemPanel>();
    const int small = items->width();
    desk->resize(1920, 1080);
    settled();
    const int large = items->width();
    EXPECT_GT(large, small + 50);
    drag(part<QSplitter>("promptSplitter"), 60);
    EXPECT_EQ(kept().promptHeight, part<QSplitter>("promptSplitter")->sizes().constFirst());
    EXPECT_TRUE(kept().itemListSplit.isEmpty()) << "that line was not moved";
    drag(part<QSplitter>("sideSplitter"), 100);
    EXPECT_FALSE(kept().itemListSplit.isEmpty());
    EXPECT_NEAR(items->width(), large + 100, 2);
    desk->resize(1366, 768);
    settled();
    EXPECT_GT(items->width(), small + 50) << "where a person put it";
}

} // namespace
} // namespace jeoul::ui
