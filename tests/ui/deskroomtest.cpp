// SPDX-License-Identifier: GPL-3.0-or-later
// What a small screen leaves for reading, and that nothing moves under the eye.
#include "tests/ui/entrybarscase.h"
#include "ui/review/cellmenu.h"
#include "ui/review/cellpanel.h"
#include "ui/review/commentbox.h"
#include "ui/review/gatebar.h"
#include "ui/review/itempanel.h"
#include "ui/review/readingsettings.h"

#include <QCheckBox>
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

GateCheck check(const QString &id)
{
    const QString words = QStringLiteral(
        "The model does not meet this criterion of independence (a tick means: not met). It asks for "
        "an own architecture, own data acquisition and processing, and own training; training from "
        "initialised weights is the least condition.");
    return {id, {id, QStringLiteral("Independence not met: ") + id}, {words, words}};
}

/// All that a sheet can ask at once: five criteria with guidance, a ranking, comparisons, marked errors and
/// three checks.
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
    sheet.gates = {check(QStringLiteral("technical")), check(QStringLiteral("policy")),
                   check(QStringLiteral("ethical"))};
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
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Return);
    unmoved("and the answer is missing");
    QTest::keyClick(part<ReasonBar>(), Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_G);
    ASSERT_TRUE(part<GateBar>()->isVisible());
    unmoved("three checks are asked");
    for (const char *gate : {"technical", "policy", "ethical"}) {
        part<QCheckBox>((QByteArray("gate-") + gate).constData())->click();
        ASSERT_TRUE(part<QPlainTextEdit>((QByteArray("reason-") + gate).constData())->isVisible());
        unmoved(gate);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    unmoved("and left");
}

TEST_F(DeskRoomTest, TheWordsOfACheckStandBesideItWhole)
{
    QTest::keyClick(grid(), Qt::Key_G);
    settled();
    const auto *words = part<QLabel>("gateWords");
    EXPECT_TRUE(words->text().startsWith(u'1')) << "which of them they belong to";
    EXPECT_TRUE(words->text().endsWith(QStringLiteral("least condition."))) << words->text().toStdString();
    part<QCheckBox>("gate-policy")->setFocus();
    EXPECT_TRUE(words->text().startsWith(u'2'));
    EXPECT_TRUE(words->text().endsWith(part<QCheckBox>("gate-policy")->toolTip())) << "and under the pointer";
    const auto *reason = part<QPlainTextEdit>("reason-policy");
    part<QCheckBox>("gate-policy")->click();
    settled();
    EXPECT_GE(reason->width(), 350) << "for a sentence";
    EXPECT_GE(reason->viewport()->height(), reason->fontMetrics().lineSpacing());
}

TEST_F(DeskRoomTest, EveryReasonIsInSightAndOneClickOrDigitChoosesIt)
{
    const CellKey cell = *grid()->currentCell();
    QTest::keyClick(grid(), Qt::Key_X);
    settled();
    auto *bar = part<ReasonBar>();
    EXPECT_TRUE(bar->hasFocus());
    EXPECT_FALSE(bar->testAttribute(Qt::WA_InputMethodEnabled)) << "digits are keys, whatever is typed else";
    const auto choices = bar->findChildren<ChoiceButton *>();
    ASSERT_EQ(choices.size(), 3);
    for (const ChoiceButton *choice : choices) {
        EXPECT_TRUE(choice->isVisible());
        EXPECT_FALSE(choice->isChecked()) << "a reason is given and never assumed";
        EXPECT_GE(choice->width(), choice->sizeHint().width()) << choice->text().toStdString();
        EXPECT_TRUE(bar->rect().contains(choice->geometry())) << choice->text().toStdString();
        EXPECT_TRUE(bar->accessibleDescription().contains(choice->keyText() + u' ' + choice->text()));
    }
    const QString asked = bar->accessibleName();
    QTest::mouseClick(choices[1], Qt::LeftButton);
    EXPECT_TRUE(choices[1]->isChecked());
    EXPECT_EQ(bar->accessibleName(), asked + QStringLiteral(". 2 Cannot be displayed"));
    QTest::keyClick(bar, Qt::Key_Right);
    EXPECT_TRUE(choices[2]->isChecked());
    QTest::keyClick(bar, Qt::Key_1);
    EXPECT_TRUE(choices[0]->isChecked());
    EXPECT_FALSE(choices[2]->isChecked()) << "one of them";
    EXPECT_TRUE(session->judgements().marks.empty()) << "there may be words to come";
    auto *note = part<QLineEdit>("reasonNote");
    QTest::keyClick(bar, Qt::Key_Tab);
    ASSERT_TRUE(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("3 terms unknown"));
    EXPECT_TRUE(choices[0]->isChecked()) << "a digit among words chooses nothing";
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(session->judgements().marks.at(cell),
              (Mark{std::nullopt, QStringLiteral("Outside my expertise: 3 terms unknown")}));
}

TEST_F(DeskRoomTest, AReasonHasRoomInLargeTextToo)
{
    theme::apply(*qApp, ThemeKind::Light, 2);
    open(true);
    settled();
    const int before = part<CellPanel>()->height();
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_X);
    settled();
    const auto *bar = part<ReasonBar>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(part<CellPanel>()->height(), before);
    for (const QWidget *shown : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        EXPECT_TRUE(bar->rect().contains(shown->geometry())) << shown->objectName().toStdString();
    }
    EXPECT_GT(part<QLineEdit>("reasonNote")->width(), 200);
}

TEST_F(DeskRoomTest, ANoteOpensOnceAndThenStaysAsItIs)
{
    const auto *list = part<QListView>("itemList");
    const auto *caption = part<QLabel>("noteCaption");
    auto *text = part<QPlainTextEdit>("noteEdit");
    for (const Qt::Key kind : {Qt::Key_N, Qt::Key_Q}) {
        grid()->setFocus();
        QTest::keyClick(grid(), kind);
        settled();
        ASSERT_TRUE(text->hasFocus());
        const std::vector<QRect> begun{placeOf(list), placeOf(text), placeOf(caption)};
        const auto unmoved = [&](const char *what) {
            settled();
            EXPECT_EQ((std::vector<QRect>{placeOf(list), placeOf(text), placeOf(caption)}), begun) << what;
            EXPECT_TRUE(caption->isVisible()) << what;
        };
        EXPECT_LE(caption->height(), caption->fontMetrics().height() + 1) << "one line";
        EXPECT_FALSE(caption->text().endsWith(u'…')) << caption->text().toStdString();
        EXPECT_GT(caption->toolTip().size(), caption->text().size()) << "and a sentence for who asks";
        QTest::keyClicks(text, QStringLiteral("read it again"));
        unmoved("a word is written");
        QTest::keyClick(text, Qt::Key_Escape);
        EXPECT_TRUE(grid()->hasFocus());
        unmoved("and left");
    }
}

TEST_F(DeskRoomTest, BelowTheSheetStandsWhatIsRankedWhileThatIsInHand)
{
    const auto said = [this] { return part<QLabel>("anchorText")->accessibleName(); };
    auto *comment = part<QPlainTextEdit>("commentEdit");
    const QString cell = said();
    const QString onCell = comment->accessibleName();
    ASSERT_TRUE(cell.startsWith(kGa)) << cell.toStdString();
    const std::vector<QRect> before = places();
    QTest::keyClick(grid(), Qt::Key_R);
    EXPECT_EQ(said(), QStringLiteral("Response 가: not ranked yet  ·  Not ranked: 가, 나, 다"));
    EXPECT_EQ(comment->accessibleName(), QStringLiteral("Comment on this item"));
    QTest::keyClick(ranks(), Qt::Key_2);
    EXPECT_EQ(said(), QStringLiteral("Response 나: not ranked yet  ·  가; Not ranked: 나, 다"));
    QTest::keyClick(ranks(), Qt::Key_Left);
    EXPECT_EQ(said(), QStringLiteral("Response 가: place 2 of 3  ·  가; Not ranked: 나, 다"));
    settled();
    EXPECT_EQ(places(), before);
    QTest::keyClick(ranks(), Qt::Key_C);
    ASSERT_TRUE(comment->hasFocus());
    QTest::keyClicks(comment, QStringLiteral("all alike"));
    EXPECT_EQ(comment->accessibleName(), QStringLiteral("Comment on this item")) << "still what it is about";
    QTest::keyClick(comment, Qt::Key_Escape);
    EXPECT_TRUE(ranks()->hasFocus()) << "back to where it was asked for";
    EXPECT_EQ(session->judgements().comments.at({kItem, {}, {}}), QStringLiteral("all alike"));
    QTest::keyClick(ranks(), Qt::Key_Up);
    EXPECT_TRUE(grid()->hasFocus());
    EXPECT_EQ(said(), cell);
    EXPECT_EQ(comment->accessibleName(), onCell);
    EXPECT_TRUE(comment->toPlainText().isEmpty()) << "that was said of the item";
    QTest::keyClick(grid(), Qt::Key_R);
    panes()->view(0)->page()->setFocus(); // whose digits are meant for the sheet
    EXPECT_EQ(said(), cell);
}

TEST_F(DeskRoomTest, UndoLeadsFromTheRankingToWhatItTookBack)
{
    QTest::keyClick(grid(), Qt::Key_4);
    QTest::keyClick(grid(), Qt::Key_R);
    QTest::keyClick(ranks(), Qt::Key_C);
    auto *comment = part<QPlainTextEdit>("commentEdit");
    QTest::keyClicks(comment, QStringLiteral("all alike"));
    QTest::keyClick(comment, Qt::Key_Escape);
    ASSERT_EQ(session->judgements().comments.size(), 1U);
    QTest::keyClick(ranks(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(session->judgements().comments.empty());
    EXPECT_TRUE(ranks()->hasFocus()) << "it was said there";
    QTest::keyClick(ranks(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(session->judgements().marks.empty());
    EXPECT_TRUE(grid()->hasFocus());
    EXPECT_TRUE(part<QLabel>("anchorText")->text().startsWith(kGa)) << "the cell";
}

TEST_F(DeskRoomTest, WhatIsMissingOfACellIsAskedForAfterTheRankingToo)
{
    for (const CellKey &key : session->cells(kItem)) {
        ASSERT_TRUE(session->setMark(key, Mark{4, {}}).ok());
    }
    QTest::keyClick(grid(), Qt::Key_R);
    QTest::keyClick(ranks(), Qt::Key_Return, Qt::ControlModifier);
    const auto *comment = part<QPlainTextEdit>("commentEdit");
    ASSERT_TRUE(comment->hasFocus());
    EXPECT_TRUE(comment->accessibleName().startsWith(QStringLiteral("Comment on 가, ")))
        << comment->accessibleName().toStdString();
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

TEST_F(DeskRoomTest, WhereOneIsEndsInASignWhereItHasNoRoom)
{
    const auto *where = part<QLabel>("itemWhere");
    const QString whole = where->toolTip();
    desk->resize(760, 768);
    QTest::keyClick(grid(), Qt::Key_9); // a long sentence says that it is no score
    settled();
    ASSERT_GT(where->fontMetrics().horizontalAdvance(whole), where->width()) << "not what is tested here";
    EXPECT_LE(where->fontMetrics().horizontalAdvance(where->text()), where->width());
    EXPECT_EQ(where->accessibleName(), whole);
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
