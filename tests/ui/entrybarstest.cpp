// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons, rankings and marked errors at the desk, in a real window, by key and mouse.
#include "ui/review/entrybars.h"

#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "tests/ui/entrybarscase.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/choicebutton.h"
#include "ui/review/pairbar.h"
#include "ui/review/panedeck.h"
#include "ui/review/rankboard.h"
#include "ui/review/reasonbar.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/review/spanbar.h"
#include "ui/review/spanlist.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace jeoul::ui {
namespace {

TEST_F(EntryBarsTest, ComparesHeadToHeadWithNothingChosenBefore)
{
    EXPECT_FALSE(pairs()->isVisible());
    jamoKey(grid(), u'ㅔ'); // P
    ASSERT_TRUE(pairs()->isVisible());
    EXPECT_FALSE(grid()->isVisible());
    EXPECT_FALSE(ranks()->isVisible());
    const auto shown = panes()->panes();
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_EQ(shown[0].position, 0);
    EXPECT_EQ(shown[1].position, 1);
    const auto buttons = pairs()->findChildren<ChoiceButton *>(QRegularExpression(QStringLiteral("^answer")));
    EXPECT_EQ(buttons.size(), 7); // two degrees a side, tie, both poor, cannot
    for (const ChoiceButton *button : buttons)
        EXPECT_FALSE(button->isChecked()) << button->text().toStdString();
    EXPECT_TRUE(session->judgements().preferences.empty());
    for (const ChoiceButton *button : pairs()->findChildren<ChoiceButton *>())
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
    // The tie stands exactly under the line between the two responses.
    const auto *tie = pairs()->findChild<ChoiceButton *>(QStringLiteral("answer3"));
    const int middle = tie->mapTo(desk.get(), tie->rect().center()).x();
    const int left = panes()->mapTo(desk.get(), QPoint(shown[0].x, 0)).x();
    const int right = panes()->mapTo(desk.get(), QPoint(shown[1].x + shown[1].width, 0)).x();
    EXPECT_LE(std::abs(2 * middle - left - right), 4);
    EXPECT_TRUE(panes()->view(0)->isVisible());
    QTest::keyClick(pairs(), Qt::Key_Escape);
    EXPECT_FALSE(pairs()->isVisible());
    EXPECT_TRUE(grid()->hasFocus());
    EXPECT_EQ(panes()->panes().size(), 3U);
}

TEST_F(EntryBarsTest, ArrowsChooseASideAndAgainMore)
{
    startComparing();
    QTest::keyClick(pairs(), Qt::Key_Left);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 1));
    QTest::keyClick(pairs(), Qt::Key_Left);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 2));
    QTest::keyClick(pairs(), Qt::Key_Left);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 2)) << "there is no third degree";
    EXPECT_TRUE(pairs()->findChild<ChoiceButton *>(QStringLiteral("answer1"))->isChecked());
    QTest::keyClick(pairs(), Qt::Key_Right);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::Second, 1));
    QTest::keyClick(pairs(), Qt::Key_Backspace);
    EXPECT_FALSE(said(kGa, kNa).has_value());
    EXPECT_EQ(session->judgements().preferences.size(), 0U) << "no other pair was answered";
}

TEST_F(EntryBarsTest, EveryWholeAnswerGoesOnToTheNextOpenPairAndUndoComesBack)
{
    startComparing();
    const auto asked = [this](const QString &first, const QString &second) {
        return pairs()->pair() == PairKey{kItem, first, second};
    };
    QTest::keyClick(pairs(), Qt::Key_Equal);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::Tie));
    EXPECT_TRUE(asked(kGa, kDa));
    jamoKey(pairs(), u'ㅌ'); // X
    EXPECT_EQ(said(kGa, kDa), PairVerdict(Winner::BothBad));
    EXPECT_TRUE(asked(kNa, kDa));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_0, Qt::NoModifier, QStringLiteral("0"), true);
    QApplication::sendEvent(pairs(), &held);
    EXPECT_FALSE(said(kNa, kDa).has_value()) << "a key that is held down answers once";
    QTest::keyClick(pairs(), Qt::Key_0);
    EXPECT_EQ(said(kNa, kDa), PairVerdict(Winner::Tie));
    EXPECT_TRUE(asked(kNa, kDa)) << "all are answered: the last one stays in sight";
    QTest::keyClick(pairs(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(pairs(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(asked(kGa, kDa)) << "what was taken back is shown";
    EXPECT_FALSE(said(kGa, kDa).has_value());
    QTest::keyClick(pairs(), Qt::Key_Up);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::Tie));
    QTest::keyClick(pairs(), Qt::Key_2);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 1));
    EXPECT_TRUE(asked(kGa, kDa)) << "one that is changed goes on as well";
}

class UngradedTest : public EntryBarsTest
{
protected:
    UngradedTest()
        : EntryBarsTest([] {
            PacketContent made = everything();
            made.rubric.sheets.front().pairwise.degrees = 1;
            return made;
        }())
    {
    }
};

TEST_F(UngradedTest, AnArrowIsAWholeAnswer)
{
    startComparing();
    QTest::keyClick(pairs(), Qt::Key_Left);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 1));
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kGa, kDa}));
    QTest::keyClick(pairs(), Qt::Key_Right);
    EXPECT_EQ(said(kGa, kDa), PairVerdict(Winner::Second, 1));
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kNa, kDa}));
}

TEST_F(EntryBarsTest, DigitsAnswerAndGoToTheNextOpenPair)
{
    startComparing();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_5})
        QTest::keyClick(pairs(), key);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 2));
    EXPECT_EQ(said(kGa, kDa), PairVerdict(Winner::Tie));
    EXPECT_EQ(said(kNa, kDa), PairVerdict(Winner::Second, 2));
    // The last pair stays in sight with its answer; Enter then leads back.
    EXPECT_TRUE(pairs()->isVisible());
    EXPECT_EQ(panes()->panes().front().position, 1);
    EXPECT_EQ(panes()->panes().back().position, 2);
    QTest::keyClick(pairs(), Qt::Key_Return);
    EXPECT_FALSE(pairs()->isVisible());
    QTest::keyClick(grid(), Qt::Key_P);
    QTest::keyClick(pairs(), Qt::Key_7);
    EXPECT_EQ(session->judgements().preferences.size(), 3U) << "there are five answers";
}

TEST_F(EntryBarsTest, TheMouseAnswersToo)
{
    startComparing();
    auto *answer = pairs()->findChild<ChoiceButton *>(QStringLiteral("answer4"));
    QTest::mouseClick(answer, Qt::LeftButton);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::Second, 1));
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kGa, kDa})) << "on to the next";
    EXPECT_FALSE(answer->isChecked());
    EXPECT_TRUE(pairs()->hasFocus());
    QMouseEvent again(QEvent::MouseButtonDblClick, answer->rect().center(),
                      answer->mapToGlobal(answer->rect().center()), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(answer, &again);
    QTest::mouseRelease(answer, Qt::LeftButton);
    EXPECT_FALSE(said(kGa, kDa).has_value()) << "the second half of a double click";
    QTest::mouseClick(pairs()->findChild<ChoiceButton *>(QStringLiteral("pair0")), Qt::LeftButton);
    ASSERT_TRUE(answer->isChecked());
    QTest::keyClick(pairs(), Qt::Key_Down);
    QTest::keyClick(pairs(), Qt::Key_2);
    QTest::keyClick(pairs(), Qt::Key_2);
    ASSERT_TRUE(said(kNa, kDa).has_value());
    QTest::mouseClick(answer, Qt::LeftButton);
    EXPECT_TRUE(answer->isChecked());
    QTest::mouseClick(answer, Qt::LeftButton);
    EXPECT_TRUE(answer->isChecked()) << "an answer is taken back with Backspace, not by a second click";
    QTest::mouseClick(pairs()->findChild<ChoiceButton *>(QStringLiteral("pair1")), Qt::LeftButton);
    EXPECT_EQ(panes()->panes().front().position, 0);
    EXPECT_FALSE(answer->isChecked());
}

TEST_F(EntryBarsTest, TheListSaysWhichOneIsBetterAndTheRestWhenAsked)
{
    startComparing();
    const auto *token = pairs()->findChild<ChoiceButton *>(QStringLiteral("pair0"));
    EXPECT_EQ(token->text(), QStringLiteral("가 · 나"));
    const int width = token->sizeHint().width();
    const std::vector<std::pair<PairVerdict, QString>> all = {
        {{Winner::First, 2}, QStringLiteral("가 ≫ 나")},
        {{Winner::Second, 1}, QStringLiteral("가 < 나")},
        {Winner::Tie, QStringLiteral("가 = 나")},
        {PairVerdict::impossible(QStringLiteral("cut off")), QStringLiteral("가 ? 나")}};
    for (const auto &[verdict, words] : all) {
        ASSERT_TRUE(session->setPreference({kItem, kGa, kNa}, verdict).ok());
        EXPECT_EQ(token->text(), words);
        EXPECT_GT(token->toolTip().size(), words.size()) << "a sentence";
        EXPECT_EQ(token->sizeHint().width(), width) << "nothing moves";
    }
}

TEST_F(EntryBarsTest, APairThatCannotBeComparedNeedsAReason)
{
    startComparing();
    jamoKey(pairs(), u'ㅜ'); // N
    auto *reason = part<ReasonBar>();
    ASSERT_TRUE(reason->isVisible());
    EXPECT_FALSE(pairs()->findChild<ChoiceButton *>(QStringLiteral("answerCannot"))->isChecked());
    part<ChoiceButton>("reasonChoice3")->click();
    auto *note = part<QLineEdit>("reasonNote");
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_FALSE(said(kGa, kNa).has_value()) << "a reason without words";
    QTest::keyClicks(note, QStringLiteral("cut off"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(said(kGa, kNa), PairVerdict::impossible(QStringLiteral("cut off")));
    EXPECT_TRUE(pairs()->hasFocus());
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kGa, kDa})) << "on to the next";
    QTest::keyClick(pairs(), Qt::Key_Up);
    EXPECT_TRUE(pairs()->findChild<ChoiceButton *>(QStringLiteral("answerCannot"))->isChecked());
}

TEST_F(EntryBarsTest, UndoLeadsBackToThePairAndSaysWhatChanged)
{
    startComparing();
    QTest::keyClick(pairs(), Qt::Key_1);
    QTest::keyClick(pairs(), Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_4);
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier); // the score
    EXPECT_FALSE(pairs()->isVisible());
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier); // the comparison
    ASSERT_TRUE(pairs()->isVisible());
    EXPECT_FALSE(said(kGa, kNa).has_value());
    auto *label = part<QLabel>("anchorText");
    EXPECT_TRUE(label->text().startsWith(QStringLiteral("Taken back."))) << label->text().toStdString();
    QTest::keyClick(pairs(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(said(kGa, kNa), PairVerdict(Winner::First, 2));
    EXPECT_TRUE(label->text().startsWith(QStringLiteral("Done again."))) << label->text().toStdString();
    QTest::keyClick(pairs(), Qt::Key_Equal);
    EXPECT_FALSE(label->text().startsWith(QStringLiteral("Done again.")));
}

TEST_F(EntryBarsTest, AScreenReaderHearsThePairAndWhatWasSaid)
{
    startComparing();
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(pairs());
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->text(QAccessible::Name), QStringLiteral("Comparison 1 of 3"));
    EXPECT_EQ(bar->text(QAccessible::Description), QStringLiteral("가 and 나: not compared yet."));
    QTest::keyClick(pairs(), Qt::Key_Left);
    EXPECT_EQ(bar->text(QAccessible::Description), QStringLiteral("가 and 나: 가 better."));
    QAccessibleInterface *answer =
        QAccessible::queryAccessibleInterface(pairs()->findChild<ChoiceButton *>(QStringLiteral("answer2")));
    EXPECT_EQ(answer->text(QAccessible::Name), QStringLiteral("가 better"));
    EXPECT_TRUE(answer->state().checked);
    EXPECT_TRUE(answer->state().checkable);
}

TEST_F(EntryBarsTest, ReopensAtTheComparisonThatWasLeft)
{
    startComparing();
    QTest::keyClick(pairs(), Qt::Key_2);
    desk->settle();
    ASSERT_TRUE(session->flush().ok());
    open(true);
    EXPECT_EQ(desk->currentItem(), kItem);
    ASSERT_TRUE(pairs()->isVisible());
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kGa, kDa})) << "the first that is open";
    EXPECT_EQ(panes()->panes().back().position, 2);
}

TEST_F(EntryBarsTest, TheQuestionFollowsWhatIsOnShow)
{
    startComparing();
    panes()->showPosition(2); // as a search does
    EXPECT_EQ(pairs()->pair(), (PairKey{kItem, kGa, kDa}));
    QTest::keyClick(pairs(), Qt::Key_1, Qt::ControlModifier); // all responses
    EXPECT_FALSE(pairs()->isVisible());
    EXPECT_TRUE(grid()->isVisible());
}

TEST_F(EntryBarsTest, CompleteLeadsToWhatIsOwedHere)
{
    for (const CellKey &cell : session->cells(kItem))
        ASSERT_TRUE(session->setMark(cell, Mark{2, {}}).ok());
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(pairs()->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1})
        QTest::keyClick(pairs(), key);
    QTest::keyClick(pairs(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ranks()->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_2})
        QTest::keyClick(ranks(), key);
    EXPECT_EQ(session->itemState(kItem), session::ItemState::Complete);
    QTest::keyClick(ranks(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(desk->currentItem(), kItem);
}

TEST_F(EntryBarsTest, RanksByDigitAndByAltWithTies)
{
    QTest::keyClick(grid(), Qt::Key_R);
    ASSERT_TRUE(ranks()->hasFocus());
    EXPECT_EQ(ranks()->currentLabel(), kGa);
    EXPECT_TRUE(session->judgements().ranks.empty());
    QTest::keyClick(ranks(), Qt::Key_2);
    EXPECT_EQ(placeOf(kGa), 2);
    EXPECT_EQ(ranks()->currentLabel(), kNa) << "a digit goes on";
    QTest::keyClick(ranks(), Qt::Key_2);
    EXPECT_EQ(placeOf(kNa), 2) << "tied";
    QTest::keyClick(ranks(), Qt::Key_4);
    EXPECT_FALSE(placeOf(kDa).has_value()) << "three responses, three places";
    QTest::keyClick(ranks(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(placeOf(kDa), 1);
    QTest::keyClick(ranks(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(placeOf(kDa), 1) << "there is nothing better than the first place";
    QTest::keyClick(ranks(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(ranks(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(placeOf(kDa), 3);
    EXPECT_EQ(ranks()->orderText(), QStringLiteral("가 = 나 > 다"));
    QTest::keyClick(ranks(), Qt::Key_Backspace);
    EXPECT_FALSE(placeOf(kDa).has_value());
    EXPECT_EQ(ranks()->orderText(), QStringLiteral("가 = 나; Not ranked: 다"));
    jamoKey(ranks(), u'ㅌ'); // X
    ASSERT_TRUE(part<ReasonBar>()->isVisible());
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Return);
    EXPECT_EQ(session->judgements().ranks.count({kItem, kDa}), 0U) << "no reason is assumed";
    EXPECT_TRUE(part<ReasonBar>()->isVisible());
    QTest::keyClick(part<ReasonBar>(), Qt::Key_9);
    EXPECT_TRUE(part<ReasonBar>()->accessibleName().endsWith(QStringLiteral("reason"))) << "there are three";
    QTest::keyClick(part<ReasonBar>(), Qt::Key_1);
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Return);
    EXPECT_EQ(session->judgements().ranks.at({kItem, kDa}).cannotRank,
              QStringLiteral("Outside my expertise"));
    EXPECT_TRUE(ranks()->hasFocus());
    QTest::keyClick(ranks(), Qt::Key_Escape);
    EXPECT_TRUE(grid()->hasFocus());
}

TEST_F(EntryBarsTest, RanksByDragging)
{
    const auto drag = [this](const QString &label, const QPoint &to) {
        const QPoint from = ranks()->chipRect(label).center();
        QTest::mousePress(ranks(), Qt::LeftButton, {}, from);
        QTest::mouseMove(ranks(), from + QPoint(30, 0));
        QTest::mouseMove(ranks(), to);
        QTest::mouseRelease(ranks(), Qt::LeftButton, {}, to);
    };
    drag(kNa, ranks()->slotRect(1).center());
    EXPECT_EQ(placeOf(kNa), 1);
    drag(kDa, ranks()->slotRect(1).center());
    EXPECT_EQ(placeOf(kDa), 1) << "tied by dropping on the same place";
    drag(kDa, ranks()->slotRect(3).center());
    EXPECT_EQ(placeOf(kDa), 3);
    drag(kDa, QPoint(-50, -50));
    EXPECT_EQ(placeOf(kDa), 3) << "dropped nowhere";
    drag(kDa, ranks()->slotRect(0).center());
    EXPECT_FALSE(placeOf(kDa).has_value());
    QTest::mouseClick(ranks(), Qt::LeftButton, {}, ranks()->chipRect(kGa).center());
    EXPECT_EQ(ranks()->currentLabel(), kGa) << "a click chooses and moves nothing";
    EXPECT_FALSE(placeOf(kGa).has_value());
    QTest::keyClick(ranks(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(placeOf(kDa), 3);
    EXPECT_EQ(ranks()->currentLabel(), kDa) << "undo shows what it changed";
}

TEST_F(EntryBarsTest, AScreenReaderHearsPlaces)
{
    QTest::keyClick(grid(), Qt::Key_R);
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(ranks());
    ASSERT_NE(board, nullptr);
    EXPECT_EQ(board->text(QAccessible::Name), QStringLiteral("Response 가: not ranked yet"));
    QTest::keyClick(ranks(), Qt::Key_3);
    QTest::keyClick(ranks(), Qt::Key_Left);
    EXPECT_EQ(board->text(QAccessible::Name), QStringLiteral("Response 가: place 3 of 3"));
    EXPECT_EQ(board->text(QAccessible::Description), QStringLiteral("가; Not ranked: 나, 다"));
}

TEST_F(EntryBarsTest, MarksWhatIsSelectedAndListsItUnderTheText)
{
    mark(6, 6); // "second", whose source stands between stars
    auto *bar = part<SpanBar>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->hasFocus());
    for (const ChoiceButton *button : bar->findChildren<ChoiceButton *>())
        EXPECT_FALSE(button->isChecked());
    QTest::keyClick(bar, Qt::Key_Return);
    EXPECT_FALSE(part<QLabel>("spanProblem")->text().isEmpty());
    QTest::keyClick(bar, Qt::Key_2);
    EXPECT_TRUE(session->judgements().spans.empty()) << "the kind is still open";
    jamoKey(bar, u'ㄴ'); // S, the second kind
    ASSERT_EQ(session->judgements().spans.size(), 1U);
    const auto &[key, said] = *session->judgements().spans.begin();
    EXPECT_EQ(key, (SpanKey{kItem, kGa, 7, 6}));
    EXPECT_EQ(said.severity, SpanSeverity::Major);
    EXPECT_EQ(said.category, QStringLiteral("harm"));
    EXPECT_FALSE(bar->isVisible());
    auto *list = part<SpanList>("spanList");
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("!! Major  ·  Harmful  ·  “second”"));
    EXPECT_EQ(list->accessibleName(), QStringLiteral("1 error(s) marked in response 가"));
    EXPECT_EQ(panes()->view(0)->page()->marginSigns().size(), 1U);
    EXPECT_TRUE(panes()->view(0)->page()->hasFocus());
    EXPECT_FALSE(panes()->view(0)->page()->textCursor().hasSelection());
}

TEST_F(EntryBarsTest, AMarkedErrorCanBeOpenedTakenAwayAndBroughtBack)
{
    mark(0, 5);
    auto *bar = part<SpanBar>();
    jamoKey(bar, u'ㅁ'); // A, the first kind
    QTest::keyClick(bar, Qt::Key_1);
    auto *list = part<SpanList>("spanList");
    ASSERT_EQ(list->count(), 1);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->findChild<ChoiceButton *>(QStringLiteral("severity1"))->isChecked());
    auto *note = part<QLineEdit>("spanNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("wrong year 3"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(session->judgements().spans.begin()->second,
              (SpanMark{SpanSeverity::Minor, QStringLiteral("fact"), QStringLiteral("wrong year 3")}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(session->judgements().spans.empty());
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(panes()->view(0)->page()->marginSigns().empty());
    EXPECT_TRUE(grid()->hasFocus());
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list->count(), 1);
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_EQ(panes()->view(0)->page()->marginSigns().size(), 1U);
}

TEST_F(EntryBarsTest, ToCompleteTheItemAnswersTheOpenQuestionFirst)
{
    mark(0, 5);
    auto *bar = part<SpanBar>();
    QTest::keyClick(bar, Qt::Key_2);
    QTest::keyClick(bar, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(bar->isVisible()) << "what was begun is not dropped";
    EXPECT_FALSE(part<QLabel>("spanProblem")->text().isEmpty());
    EXPECT_TRUE(bar->hasFocus());
    QTest::keyClick(bar, Qt::Key_A);
    auto *list = part<SpanList>("spanList");
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    part<QLineEdit>("spanNote")->setFocus();
    QTest::keyClicks(part<QLineEdit>("spanNote"), QStringLiteral("wrong year"));
    QTest::keyClick(part<QLineEdit>("spanNote"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(bar->isVisible());
    ASSERT_EQ(session->judgements().spans.size(), 1U);
    EXPECT_EQ(session->judgements().spans.begin()->second.note, QStringLiteral("wrong year"));

    QTest::keyClick(grid(), Qt::Key_X);
    auto *reason = part<ReasonBar>();
    QTest::keyClick(reason->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(desk->currentItem(), kItem);
    QTest::keyClick(part<ReasonBar>(), Qt::Key_1);
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(reason->isVisible());
    EXPECT_EQ(session->judgements().marks.size(), 1U);
}

TEST_F(EntryBarsTest, AQuestionStaysWithItsItem)
{
    QTest::keyClick(grid(), Qt::Key_X);
    auto *reason = part<ReasonBar>();
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClick(part<ReasonBar>(), Qt::Key_BracketRight);
    EXPECT_EQ(desk->currentItem(), kItem) << "no key means anything else while it is open";
    desk->openItem(QStringLiteral("i2"));
    EXPECT_FALSE(reason->isVisible()) << "nothing was chosen";
    EXPECT_TRUE(session->judgements().marks.empty());

    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_X);
    QTest::keyClick(part<ReasonBar>(), Qt::Key_1);
    desk->openItem(kItem); // as a click into the list does
    EXPECT_FALSE(reason->isVisible());
    ASSERT_EQ(session->judgements().marks.size(), 1U) << "what was chosen is kept";
    EXPECT_EQ(session->judgements().marks.begin()->first.item, QStringLiteral("i2"));
}

TEST_F(EntryBarsTest, AQuestionEndsWithWhatItIsAbout)
{
    QTest::keyClick(grid(), Qt::Key_X);
    ASSERT_TRUE(part<ReasonBar>()->isVisible());
    part<QToolButton>("compareButton")->click();
    EXPECT_TRUE(pairs()->isVisible());
    EXPECT_FALSE(part<ReasonBar>()->isVisible()) << "no cell is in hand";
    QTest::keyClick(pairs(), Qt::Key_1);
    QTest::keyClick(pairs(), Qt::Key_N);
    ASSERT_TRUE(part<ReasonBar>()->isVisible());
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(part<ReasonBar>()->isVisible()) << "the step before was taken back";
    EXPECT_TRUE(session->judgements().preferences.empty());
}

TEST_F(EntryBarsTest, WhereOneIsIsWrittenHoweverFastOneGoesOn)
{
    QTest::keyClick(grid(), Qt::Key_P);
    const auto goesOn = [this] { // never pausing for as long as it takes to be written
        QTest::keyClick(pairs(), pairs()->pair()->second == kNa ? Qt::Key_Down : Qt::Key_Up);
        return session->place().mode.endsWith(QStringLiteral(":pair"));
    };
    ASSERT_SOON(goesOn());
}

TEST_F(EntryBarsTest, WithoutASelectionTheKeysGoToTheText)
{
    QTest::keyClick(grid(), Qt::Key_M);
    EXPECT_FALSE(part<SpanBar>()->isVisible());
    EXPECT_TRUE(panes()->view(0)->page()->hasFocus());
    EXPECT_TRUE(part<QLabel>("savedState")->text().contains(QStringLiteral("then press M")));
    QTest::keyClick(panes()->view(0)->page(), Qt::Key_Escape);
    EXPECT_TRUE(grid()->hasFocus());
}

/// A sheet that asks for scores and nothing else.
class ScoresAloneTest : public EntryBarsTest
{
protected:
    ScoresAloneTest()
        : EntryBarsTest([] {
            PacketContent made = testing::smallContent();
            made.rubric.sheets.front().pairwise = {};
            return made;
        }())
    {
    }
};

TEST_F(ScoresAloneTest, AKeyForWhatTheItemDoesNotAskSaysSo)
{
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_R, Qt::Key_M, Qt::Key_G}) {
        part<QLabel>("savedState")->clear();
        QTest::keyClick(grid(), key);
        EXPECT_FALSE(part<QLabel>("savedState")->text().isEmpty()) << "key " << QChar(key).toLatin1();
        EXPECT_TRUE(grid()->hasFocus());
    }
}

/// A sheet that asks for nothing but comparisons.
class PairsAloneTest : public EntryBarsTest
{
protected:
    PairsAloneTest()
        : EntryBarsTest([] {
            PacketContent made = everything();
            made.rubric.sheets.front().criteria.clear();
            made.rubric.sheets.front().ranking = false;
            return made;
        }())
    {
    }
};

TEST_F(PairsAloneTest, BeginsWithTheComparisonAndGoesOnToTheNextItem)
{
    ASSERT_TRUE(pairs()->isVisible());
    EXPECT_FALSE(grid()->isVisible());
    ASSERT_TRUE(pairs()->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1})
        QTest::keyClick(pairs(), key);
    EXPECT_EQ(session->itemState(kItem), session::ItemState::Complete);
    QTest::keyClick(pairs(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk->currentItem(), QStringLiteral("i2"));
    EXPECT_TRUE(pairs()->hasFocus());
    EXPECT_EQ(pairs()->pair(), (PairKey{QStringLiteral("i2"), kGa, kDa}));
    jamoKey(pairs(), u'ㄹ'); // F
    ASSERT_TRUE(part<ReasonBar>()->isVisible());
    QTest::keyClick(part<ReasonBar>(), Qt::Key_4); // the first kind for the second response
    QTest::keyClick(part<QLineEdit>("reasonNote"), Qt::Key_Return);
    EXPECT_EQ(session->judgements().flags.count({QStringLiteral("i2"), kDa, FlagKind::Recognised}), 1U);
    EXPECT_TRUE(pairs()->hasFocus());
}

} // namespace
} // namespace jeoul::ui
