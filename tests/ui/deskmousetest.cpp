// SPDX-License-Identifier: GPL-3.0-or-later
// The desk with the mouse alone: what keys do can be done by clicking.
#include "tests/ui/entrybarscase.h"
#include "ui/review/pane.h"
#include "ui/review/panemenu.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QPlainTextEdit>
#include <QToolButton>

#include <array>

namespace jeoul::ui {
namespace {

class DeskMouseTest : public EntryBarsTest
{
protected:
    [[nodiscard]] Pane *pane(int position) const
    {
        return panes()->all().at(static_cast<std::size_t>(position));
    }

    /// The label of a response as the head of a pane shows it; null when it is not offered there.
    [[nodiscard]] widgets::Chip *label(int inPane, const QString &text) const
    {
        for (auto *chip : pane(inPane)->findChildren<widgets::Chip *>()) {
            if (chip->text() == text && chip->isVisible())
                return chip;
        }
        return nullptr;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void setMode(PaneMode mode) const
    {
        constexpr std::array kNames = {"modeAll", "modeTwo", "modeFlip", "modeFocus"};
        click(part<QToolButton>(kNames.at(static_cast<std::size_t>(mode))));
        QCoreApplication::processEvents();
        ASSERT_EQ(panes()->mode(), mode);
    }
    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> out;
        for (const PaneDeck::Place &one : panes()->panes())
            out.push_back(one.position);
        return out;
    }
    [[nodiscard]] PaneMenu *menuOver(QWidget *widget) const
    {
        const QPoint middle = widget->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, middle, widget->mapToGlobal(middle));
        QApplication::sendEvent(widget, &asked);
        return part<PaneMenu>();
    }
    static QAction *action(const QMenu *menu, const QString &text)
    {
        for (QAction *one : menu->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};

TEST_F(DeskMouseTest, ALabelBringsItsResponseWhereOneIsShown)
{
    setMode(PaneMode::Flip);
    ASSERT_EQ(shown(), std::vector{0});
    ASSERT_NE(label(0, kNa), nullptr) << "nothing to click for another response";
    click(label(0, kNa));
    EXPECT_EQ(shown(), std::vector{1});
    EXPECT_EQ(grid()->currentCell()->label, kNa) << "a score would go to a response out of sight";
    EXPECT_TRUE(grid()->hasFocus());
    click(label(1, kDa));
    EXPECT_EQ(shown(), std::vector{2});
}

TEST_F(DeskMouseTest, ALabelChangesTheOneOfTwoItWasClickedIn)
{
    setMode(PaneMode::Two);
    ASSERT_EQ(shown(), (std::vector{0, 1}));
    click(label(0, kDa));
    EXPECT_EQ(shown(), (std::vector{1, 2})) << "the other one should have stayed";
    EXPECT_EQ(grid()->currentCell()->label, kDa);
    click(label(1, kDa)); // on show already: taken up where it stands
    EXPECT_EQ(shown(), (std::vector{1, 2}));
}

TEST_F(DeskMouseTest, WithAllOnShowALabelTakesItsResponseUp)
{
    EXPECT_EQ(label(0, kNa), nullptr) << "it stands over its own pane";
    click(label(1, kNa));
    EXPECT_EQ(grid()->currentCell()->label, kNa);
    EXPECT_EQ(ranks()->currentLabel(), kNa);
}

TEST_F(DeskMouseTest, AComparisonOffersNoLabelsOfItsOwn)
{
    startComparing();
    EXPECT_EQ(label(0, kDa), nullptr) << "the question names the two on show";
    click(part<QToolButton>("compareButton"));
    EXPECT_FALSE(pairs()->isVisible());
}

TEST_F(DeskMouseTest, AResponseOfSomebodyElseIsNotOffered)
{
    desk->openItem(QStringLiteral("i3"));
    setMode(PaneMode::Flip);
    ASSERT_EQ(shown(), std::vector{0});
    EXPECT_NE(label(0, kNa), nullptr);
    EXPECT_EQ(label(0, kDa), nullptr) << "there is nothing to score in it";
}

TEST_F(DeskMouseTest, AnAnswerToAComparisonIsTakenBack)
{
    startComparing();
    auto *back = part<ChoiceButton>("pairTakeBack");
    ASSERT_NE(back, nullptr);
    EXPECT_FALSE(back->isEnabled()) << "there is nothing yet";
    const PairKey first = *pairs()->pair();
    click(part<ChoiceButton>("answer1"));
    ASSERT_TRUE(session->verdict(first));
    click(part<ChoiceButton>("pair0"));
    ASSERT_EQ(pairs()->pair(), first);
    EXPECT_TRUE(back->isEnabled());
    click(back);
    EXPECT_FALSE(session->verdict(first));
    EXPECT_FALSE(back->isEnabled());
    EXPECT_EQ(pairs()->pair(), first) << "whoever takes back wants to answer again";
}

TEST_F(DeskMouseTest, AMarkedErrorIsOpenedAndTakenBack)
{
    mark(0, 5);
    auto *bar = part<SpanBar>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(part<ChoiceButton>("spanTakeBack"), nullptr) << "nothing is marked yet";
    click(part<ChoiceButton>("severity1"));
    if (bar->isVisible())
        click(part<ChoiceButton>("category0"));
    ASSERT_EQ(session->spans({kItem, kGa}).size(), 1U);
    auto *list = pane(0)->findChild<SpanList *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    ASSERT_TRUE(bar->isVisible()) << "a click opens it";
    click(part<ChoiceButton>("spanTakeBack"));
    EXPECT_TRUE(session->spans({kItem, kGa}).empty());
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(DeskMouseTest, AnUntouchedQuestionAboutAnErrorLeavesWithAClickOnTheSheet)
{
    mark(0, 5);
    auto *bar = part<SpanBar>();
    ASSERT_TRUE(bar->isVisible());
    QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellRect(0, 1).center());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(grid()->hasFocus()) << "the click said where the keys should go";
    EXPECT_EQ(grid()->currentCell()->label, kNa);

    mark(0, 5);
    click(part<ChoiceButton>("severity2"));
    ASSERT_TRUE(bar->isVisible()) << "the kind is still to be said";
    QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellRect(0, 2).center());
    EXPECT_TRUE(bar->isVisible()) << "what was begun is not thrown away";
    EXPECT_FALSE(part<QLabel>("spanProblem")->text().isEmpty());
    EXPECT_TRUE(grid()->hasFocus());
}

TEST_F(DeskMouseTest, AReasonIsOneClickAndTheSheetEndsTheQuestion)
{
    auto *reason = part<ReasonBar>();
    const auto turnTo = [this](int position) {
        QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellRect(1, position).center());
    };
    const CellKey first = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_X);
    ASSERT_TRUE(reason->isVisible());
    turnTo(1);
    EXPECT_FALSE(reason->isVisible()) << "nobody answered it";
    EXPECT_EQ(session->judgements().marks.count(first), 0U);

    const CellKey second = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_X);
    click(part<ChoiceButton>("reasonChoice1"));
    turnTo(2);
    EXPECT_FALSE(reason->isVisible());
    EXPECT_FALSE(session->judgements().marks.at(second).cannotRate.isEmpty()) << "it was answered";
    EXPECT_EQ(grid()->currentCell()->label, kDa) << "the click says where to go on";
    EXPECT_TRUE(grid()->hasFocus());

    QTest::keyClick(grid(), Qt::Key_X);
    QTest::keyClicks(part<QLineEdit>("reasonNote"), QStringLiteral("not my field"));
    turnTo(0);
    EXPECT_TRUE(reason->isVisible()) << "what was typed is not thrown away";
    EXPECT_FALSE(part<QLabel>("reasonProblem")->text().isEmpty());
}

TEST_F(DeskMouseTest, AnotherReasonIsWordsAndTakesThem)
{
    auto *note = part<QLineEdit>("reasonNote");
    const CellKey cell = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_X);
    QTest::keyClick(part<ReasonBar>(), Qt::Key_1);
    EXPECT_FALSE(note->hasFocus()) << "that says something by itself";
    QTest::keyClick(part<ReasonBar>(), Qt::Key_3);
    ASSERT_TRUE(note->hasFocus()) << "it says nothing without words";
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_FALSE(part<QLabel>("reasonProblem")->text().isEmpty());
    EXPECT_TRUE(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("too vague"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(session->judgements().marks.at(cell).cannotRate, QStringLiteral("too vague"));
}

TEST_F(DeskMouseTest, AComparisonGivesTheCellBack)
{
    const CellKey cell{kItem, kGa, QStringLiteral("fluency")};
    grid()->setCurrentCell(cell);
    startComparing();
    click(part<ChoiceButton>("pair2"));
    ASSERT_EQ(pairs()->pair()->first, kNa);
    QTest::keyClick(pairs(), Qt::Key_Escape);
    EXPECT_EQ(grid()->currentCell(), cell) << "the next digit would go to another response";
}

TEST_F(DeskMouseTest, WhatWasDoneLastIsTakenBackAndDoneAgain)
{
    auto *undo = part<QToolButton>("undoButton");
    auto *redo = part<QToolButton>("redoButton");
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_FALSE(redo->isEnabled());
    const CellKey cell = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_4);
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->toolTip().contains(kGa))
        << "it says what it would take back: " << undo->toolTip().toStdString();
    click(undo);
    EXPECT_EQ(session->judgements().marks.count(cell), 0U);
    EXPECT_FALSE(undo->isEnabled());
    click(redo);
    EXPECT_EQ(session->judgements().marks.at(cell).step, 3);
}

TEST_F(DeskMouseTest, WhatIsBeingTypedIsTheLastThingDone)
{
    const CellKey cell = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_4);
    QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellRect(0, 0).center());
    auto *comment = part<QPlainTextEdit>("commentEdit");
    comment->setFocus();
    QTest::keyClicks(comment, QStringLiteral("too short"));
    click(part<QToolButton>("undoButton"));
    EXPECT_EQ(session->judgements().marks.at(cell).step, 3) << "the score before it was taken back instead";
    EXPECT_TRUE(comment->toPlainText().isEmpty());
}

TEST_F(DeskMouseTest, TheMenuOfAResponseCopiesMarksAndFlags)
{
    reader::ReaderEdit *page = panes()->view(0)->page();
    ASSERT_SOON(panes()->view(0)->complete());
    PaneMenu *menu = menuOver(page->viewport());
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(action(menu, PaneMenu::tr("Copy"))->isEnabled()) << "nothing is selected";
    action(menu, PaneMenu::tr("Flag…"))->trigger();
    delete menu;
    auto *reason = part<ReasonBar>();
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Escape);

    QTextCursor cursor = page->textCursor();
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    page->setTextCursor(cursor);
    menu = menuOver(page->viewport());
    action(menu, PaneMenu::tr("Copy"))->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("First"));
    action(menu, PaneMenu::tr("Mark an error…"))->trigger();
    EXPECT_TRUE(part<SpanBar>()->isVisible());
    delete menu;
}

TEST_F(DeskMouseTest, TheRawTextHasTheSameMenu)
{
    click(part<QToolButton>("rawText"));
    ASSERT_TRUE(panes()->view(1)->isRaw());
    PaneMenu *menu = menuOver(panes()->view(1)->rawPage()->viewport());
    ASSERT_NE(menu, nullptr);
    action(menu, PaneMenu::tr("Flag…"))->trigger();
    EXPECT_TRUE(part<QLabel>("reasonQuestion")->text().contains(kNa));
    delete menu;
}

TEST_F(DeskMouseTest, TheSignOfAFlagInAHeadOpensTheFlags)
{
    ASSERT_TRUE(session->setFlag({kItem, kDa, FlagKind::Unsafe}, true, {}).ok());
    auto *sign = part<QToolButton>("flags2");
    ASSERT_TRUE(sign->isVisible());
    click(sign);
    auto *reason = part<ReasonBar>();
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(part<QLabel>("reasonQuestion")->text().contains(kDa));
}

} // namespace
} // namespace jeoul::ui
