// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewflow.h"

#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "tests/support/workspaceharm.h"
#include "tests/ui/reviewflowfixture.h"
#include "ui/reader/promptview.h"
#include "ui/review/submitpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace jeoul::ui {
namespace {

TEST_F(ReviewFlowTest, RefusesAWrongCodeInPlace)
{
    theme::apply(*qApp, ThemeKind::Light);
    ReviewFlow flow(context.review(), path(QStringLiteral("w0")), prompts);
    flow.show();
    flow.openFile(demo().openPacket);
    auto *code = flow.findChild<QLineEdit *>(QStringLiteral("codeEdit"));
    QTest::keyClicks(code, QStringLiteral("1234 5678 9012 3456 79"));
    QTest::keyClick(code, Qt::Key_Return);
    auto *state = flow.findChild<QLabel *>(QStringLiteral("openState"));
    const auto ink = [state] { return state->palette().color(QPalette::WindowText); };
    EXPECT_EQ(ink(), theme::currentTokens().muted) << "being opened is no problem";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !state->text().isEmpty() && code->isEnabled(); }, 30000));
    EXPECT_EQ(ink(), theme::currentTokens().bad);
    EXPECT_EQ(flow.session(), nullptr);
    ASSERT_TRUE(code->hasFocus());
    QTest::keyClick(code, Qt::Key_1);
    EXPECT_TRUE(state->text().isEmpty()) << "it was not said of the next try";
}

TEST_F(ReviewFlowTest, ScoresAWholeItemWithDigitsAloneAndResumesThere)
{
    const QString workspaces = QStringLiteral("w1");
    QString item;
    CellKey place;
    std::size_t given = 0;
    {
        auto flow = open(workspaces);
        pledge(*flow);
        ScoreGrid *sheet = grid(*flow);
        item = flow->desk()->currentItem();
        const std::vector<CellKey> cells = flow->session()->cells(item);
        // Five responses by five criteria, or four for the reviewer who is recused from a team.
        ASSERT_TRUE(cells.size() == 25U || cells.size() == 20U);
        given = cells.size() - 1;
        EXPECT_TRUE(flow->session()->judgements().marks.empty());
        for (std::size_t i = 0; i + 1 < cells.size(); ++i)
            QTest::keyClick(sheet, Qt::Key_4);
        EXPECT_EQ(flow->session()->judgements().marks.size(), given);
        QTest::keyClick(sheet, Qt::Key_Backspace); // clearing an empty cell changes nothing
        EXPECT_EQ(flow->session()->judgements().marks.size(), given);
        place = *sheet->currentCell();
        flow->desk()->settle();
        ASSERT_TRUE(flow->session()->flush().ok());
    }
    auto flow = open(workspaces);
    EXPECT_EQ(flow->currentWidget(), flow->desk()); // pledged before
    EXPECT_EQ(flow->desk()->currentItem(), item);
    EXPECT_EQ(flow->session()->judgements().marks.size(), given);
    EXPECT_EQ(*grid(*flow)->currentCell(), place);
}

TEST_F(ReviewFlowTest, AsksForTheCommentWhereItIsOwedAndUndoes)
{
    auto flow = open(QStringLiteral("w2"));
    pledge(*flow);
    ScoreGrid *sheet = grid(*flow);
    const CellKey first = *sheet->currentCell();
    QTest::keyClick(sheet, Qt::Key_1); // an extreme mark wants a comment
    ASSERT_EQ(flow->session()->judgements().marks.count(first), 1U);
    sheet->setCurrentCell(first);
    EXPECT_FALSE(flow->findChild<QLabel *>(QStringLiteral("commentRule"))->text().isEmpty());
    QTest::keyClick(sheet, Qt::Key_C);
    auto *editor = flow->findChild<QPlainTextEdit *>(QStringLiteral("commentEdit"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor->hasFocus(); }, 5000));
    QTest::keyClicks(editor, QStringLiteral("Numbers differ from the reference."));
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(flow->session()->judgements().comments.size(), 1U);
    EXPECT_TRUE(flow->findChild<QLabel *>(QStringLiteral("commentRule"))->text().isEmpty());
    ASSERT_TRUE(flow->session()->undo().ok());
    EXPECT_TRUE(flow->session()->judgements().comments.empty());
    ASSERT_TRUE(flow->session()->undo().ok());
    EXPECT_TRUE(flow->session()->judgements().marks.empty());
}

TEST_F(ReviewFlowTest, GridColumnsStandUnderThePanes)
{
    auto flow = open(QStringLiteral("w3"));
    pledge(*flow);
    ScoreGrid *sheet = grid(*flow);
    QCoreApplication::processEvents();
    ASSERT_EQ(sheet->columns().size(), 5U);
    for (const ScoreGrid::Column &column : sheet->columns()) {
        const auto *pane = flow->desk()->findChild<QWidget *>(QStringLiteral("pane%1").arg(column.position));
        const int left = pane->mapTo(flow->desk(), QPoint(0, 0)).x();
        EXPECT_EQ(left, sheet->x() + column.x);
        EXPECT_EQ(pane->width(), column.width);
    }
}

TEST_F(ReviewFlowTest, ReadsAndSearchesByKeyFromTheScoreSheet)
{
    auto flow = open(QStringLiteral("w5"));
    pledge(*flow);
    ScoreGrid *sheet = grid(*flow);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_F, Qt::ControlModifier);
    auto *find = flow->findChild<QLineEdit *>(QStringLiteral("findText"));
    ASSERT_TRUE(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Escape);
    EXPECT_TRUE(sheet->hasFocus()) << "the digits are for scores again";
    const std::vector<int> judged = judgedPositions(*flow);
    ASSERT_GE(judged.size(), 2U);
    QTest::keyClick(sheet, Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(sheet->columns().size(), 1U);
    EXPECT_EQ(sheet->columns().front().position, judged[0]);
    QTest::keyClick(sheet, Qt::Key_Right);
    ASSERT_EQ(sheet->columns().size(), 1U);
    EXPECT_EQ(sheet->columns().front().position, judged[1])
        << "the response under the cell is the one on show";
    QTest::keyClick(sheet, Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(flow->findChild<QWidget *>(QStringLiteral("itemList"))->isVisible())
        << "nothing stands beside it";
    const auto *prompt = flow->findChild<reader::PromptView *>();
    EXPECT_TRUE(prompt->folded());
    const auto *split = flow->findChild<QSplitter *>(QStringLiteral("promptSplitter"));
    ASSERT_SOON(prompt->height() <= prompt->minimumSizeHint().height());
    ASSERT_SOON(split->sizes().constFirst() == prompt->height()) << "a folded prompt leaves no empty band";
    flow->desk()->settle();
    EXPECT_EQ(flow->session()->place().mode, QStringLiteral("3"));
    QSignalSpy changed(flow.get(), &ReviewFlow::readingChanged);
    QTest::keyClick(sheet, Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_FALSE(changed.front().front().value<ReadingSettings>().syncScroll);
}

TEST_F(ReviewFlowTest, OffersToRecoverADamagedWorkspace)
{
    const QString folder = QStringLiteral("w6");
    {
        auto flow = open(folder);
        pledge(*flow);
        QTest::keyClick(grid(*flow), Qt::Key_3);
        QTest::keyClick(grid(*flow), Qt::Key_4);
        flow->desk()->settle();
        ASSERT_TRUE(flow->session()->flush().ok());
    }
    const QString workspace =
        path(folder) + u'/' + QDir(path(folder)).entryList({QStringLiteral("*.jwork")}, QDir::Files).front();
    const std::size_t spoilt = lastMark(workspace);
    testing::spoilRecord(workspace, spoilt);
    const QString named = QStringLiteral("Record %1 ").arg(spoilt);
    prompts.agree = false;
    {
        ReviewFlow flow(context.review(), path(folder), prompts);
        flow.openFile(demo().openPacket);
        flow.openWithCode(demo().openCode);
        const auto *state = flow.findChild<QLabel *>(QStringLiteral("openState"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().contains(named); }, 30000));
        EXPECT_EQ(flow.session(), nullptr);
    }
    // SQLite may leave its emptied journal beside it.
    EXPECT_EQ(QDir(path(folder)).entryList({QStringLiteral("*.jwork")}, QDir::Files).size(), 1)
        << "nothing is written without consent";
    prompts.agree = true;
    auto flow = open(folder);
    EXPECT_EQ(flow->currentWidget(), flow->desk());
    EXPECT_EQ(flow->session()->judgements().marks.size(), 1U);
    const auto *saved = flow->findChild<QLabel *>(QStringLiteral("savedState"));
    EXPECT_TRUE(saved->text().contains(QLatin1String("recovered"))) << saved->text().toStdString();
    QTest::keyClick(grid(*flow), Qt::Key_3);
    ASSERT_TRUE(flow->session()->flush().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved->text().startsWith(QLatin1String("Saved")); }, 10000));
}

TEST_F(ReviewFlowTest, EveryGapOnTheSubmitPageLeadsToItsPlace)
{
    auto flow = open(QStringLiteral("w5"));
    pledge(*flow);
    session::ReviewSession &work = *flow->session();
    const auto found = std::find_if(work.content().items.begin(), work.content().items.end(),
                                    [](const BlindItem &item) { return item.kind == ItemKind::Response; });
    ASSERT_NE(found, work.content().items.end());
    const std::vector<CellKey> cells = work.cells(found->id);
    ASSERT_GT(cells.size(), 4U);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 1 && i != 3) {
            ASSERT_TRUE(work.setMark(cells[i], Mark{2, {}}).ok());
        }
    }
    QTest::mouseClick(flow->findChild<QPushButton *>(QStringLiteral("submitButton")), Qt::LeftButton);
    auto *holes = flow->findChild<QTreeWidget *>(QStringLiteral("holeList"));
    QTreeWidgetItem *item = nullptr;
    const QString number = QStringLiteral("Item %1: ").arg(work.content().indexOf(found->id) + 1);
    for (int row = 0; row < holes->topLevelItemCount(); ++row) {
        if (holes->topLevelItem(row)->text(0).startsWith(number))
            item = holes->topLevelItem(row);
    }
    ASSERT_NE(item, nullptr);
    const std::vector<session::Missing> missing = work.missing(found->id);
    ASSERT_EQ(item->childCount(), static_cast<int>(missing.size())) << "all of them, the first too";
    holes->setFocus();
    holes->setCurrentItem(item);
    QTest::keyClick(holes, Qt::Key_Right); // unfolds
    int row = -1;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        QTest::keyClick(holes, Qt::Key_Down);
        EXPECT_EQ(holes->currentItem()->text(0), missing[i].sentence);
        if (missing[i].cell == cells[3]) {
            row = static_cast<int>(i);
            break;
        }
    }
    ASSERT_GE(row, 0);
    QTest::keyClick(holes, Qt::Key_Return);
    EXPECT_EQ(flow->currentWidget(), flow->desk());
    EXPECT_EQ(flow->desk()->currentItem(), found->id);
    EXPECT_EQ(grid(*flow)->currentCell(), cells[3]);
}

/// The middle of a row of the list, or of the arrow beside it.
QPoint placeOf(const QTreeWidget &list, QTreeWidgetItem *row, bool arrow)
{
    const QRect words = list.visualItemRect(row);
    return arrow ? QPoint(words.left() - list.indentation() / 2, words.center().y()) : words.center();
}

TEST_F(ReviewFlowTest, OneClickOnARowOfTheSubmitPageGoesThere)
{
    auto flow = open(QStringLiteral("w8"));
    pledge(*flow);
    Q_EMIT flow->desk()->submitRequested();
    auto *holes = flow->findChild<QTreeWidget *>(QStringLiteral("holeList"));
    QWidget *rows = holes->viewport();
    QTreeWidgetItem *item = holes->topLevelItem(1);
    ASSERT_GT(item->childCount(), 0);
    const auto hover = [&](const QPoint &place) {
        QTest::mouseMove(rows, place);
        return rows->cursor().shape();
    };
    EXPECT_EQ(hover(placeOf(*holes, item, false)), Qt::PointingHandCursor);
    EXPECT_EQ(hover(placeOf(*holes, item, true)), Qt::ArrowCursor) << "which leads nowhere";
    QTest::mouseClick(rows, Qt::LeftButton, {}, placeOf(*holes, item, true));
    EXPECT_TRUE(item->isExpanded());
    EXPECT_NE(flow->currentWidget(), flow->desk()) << "the arrow only unfolds";
    holes->setFocus();
    holes->setCurrentItem(item);
    QTest::keyClick(holes, Qt::Key_Down);
    EXPECT_EQ(holes->currentItem(), item->child(0));
    EXPECT_NE(flow->currentWidget(), flow->desk()) << "nor do the keys that go from row to row";
    QTest::mouseClick(rows, Qt::RightButton, {}, placeOf(*holes, item, false));
    EXPECT_NE(flow->currentWidget(), flow->desk());
    EXPECT_FALSE(flow->findChild<QLabel *>(QStringLiteral("missingWay"))->text().isEmpty());
    QTreeWidgetItem *gap = item->child(1);
    const QString asked = flow->session()->content().items.at(2).id; // the practice item stands before them
    QTest::mouseClick(rows, Qt::LeftButton, {}, placeOf(*holes, gap, false));
    ASSERT_EQ(flow->currentWidget(), flow->desk());
    EXPECT_EQ(flow->desk()->currentItem(), asked);
    EXPECT_EQ(grid(*flow)->currentCell(), flow->session()->missing(asked).at(1).cell);
}

TEST_F(ReviewFlowTest, TheSecondOfTwoClicksOnARowReachesNothing)
{
    auto flow = open(QStringLiteral("w10"));
    pledge(*flow);
    Q_EMIT flow->desk()->submitRequested();
    auto *holes = flow->findChild<QTreeWidget *>(QStringLiteral("holeList"));
    QTest::mouseClick(holes->viewport(), Qt::LeftButton, {}, placeOf(*holes, holes->topLevelItem(0), false));
    ASSERT_EQ(flow->currentWidget(), flow->desk());
    auto *button = flow->findChild<QPushButton *>(QStringLiteral("submitButton"));
    const auto second = [button] {
        const QPointF place(button->rect().center());
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, place, button->mapToGlobal(place), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QCoreApplication::sendEvent(button, &event);
        }
    };
    second();
    EXPECT_EQ(flow->currentWidget(), flow->desk()) << "though a button is under the mouse now";
    second();
    EXPECT_NE(flow->currentWidget(), flow->desk()) << "the next one is meant";
}

TEST_F(ReviewFlowTest, SubmittingSaysWhatItWaitsFor)
{
    auto flow = open(QStringLiteral("w9"));
    pledge(*flow);
    Q_EMIT flow->desk()->submitRequested();
    const auto *submit = flow->findChild<QPushButton *>(QStringLiteral("submitNow"));
    const auto *why = flow->findChild<QLabel *>(QStringLiteral("submitWhy"));
    EXPECT_FALSE(submit->isEnabled());
    EXPECT_TRUE(why->text().contains(QStringLiteral("tick the box"))) << why->text().toStdString();
    EXPECT_EQ(submit->accessibleDescription(), why->text());
    flow->findChild<QCheckBox *>(QStringLiteral("allowIncomplete"))->setChecked(true);
    EXPECT_TRUE(submit->isEnabled());
    EXPECT_TRUE(why->text().isEmpty());
    EXPECT_TRUE(submit->accessibleDescription().isEmpty());
}

TEST(SubmitPageTest, NamesNoTotalWhereARoundShowsNoProgress)
{
    for (const bool shown : {true, false}) {
        PacketContent content = testing::smallContent();
        content.rubric.policy.showProgress = shown;
        testing::ReviewPlace place(content);
        const auto work = place.begin();
        testing::ScriptedPrompts prompts;
        SubmitPage page(*work, prompts);
        page.refresh();
        const QString said = page.findChild<QLabel *>(QStringLiteral("missingSummary"))->text();
        EXPECT_EQ(said, shown ? QStringLiteral("0 of 3 items are complete. 3 item(s) still need something:")
                              : QStringLiteral("3 item(s) still need something:"));
    }
}

/// Where the keys go from a widget, and where Tab leads from there.
QStringList tabs(QWidget *from, int steps)
{
    QStringList names;
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(from->window()->focusWidget(), Qt::Key_Tab);
        names << from->window()->focusWidget()->objectName();
    }
    return names;
}

TEST_F(ReviewFlowTest, ThePagesBesideTheDeskAreWalkedAndLeftByKeys)
{
    auto flow = open(QStringLiteral("w7"));
    pledge(*flow);
    const QString item = flow->session()->content().items.at(1).id;
    ASSERT_TRUE(flow->session()->setQuestion(item, QStringLiteral("Is the table part of it?")).ok());
    flow->desk()->openItem(item);
    Q_EMIT flow->desk()->questionsRequested();
    auto *questions = flow->findChild<QListWidget *>(QStringLiteral("questionList"));
    ASSERT_NE(questions->currentItem(), nullptr);
    EXPECT_TRUE(questions->currentItem()->isSelected()) << "what Return opens is seen";
    questions->setFocus();
    EXPECT_EQ(tabs(questions, 2),
              (QStringList{QStringLiteral("questionsBack"), QStringLiteral("saveQuestions")}));
    QTest::keyClick(flow->window()->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(flow->currentWidget(), flow->desk());
    QTest::mouseClick(flow->findChild<QPushButton *>(QStringLiteral("submitButton")), Qt::LeftButton);
    auto *holes = flow->findChild<QTreeWidget *>(QStringLiteral("holeList"));
    ASSERT_NE(holes->currentItem(), nullptr);
    EXPECT_TRUE(holes->currentItem()->isSelected());
    auto *incomplete = flow->findChild<QCheckBox *>(QStringLiteral("allowIncomplete"));
    incomplete->setFocus();
    QTest::keyClick(incomplete, Qt::Key_Space);
    EXPECT_EQ(tabs(incomplete, 2), (QStringList{QStringLiteral("submitBack"), QStringLiteral("submitNow")}));
    QTest::keyClick(holes, Qt::Key_Escape);
    EXPECT_EQ(flow->currentWidget(), flow->desk());
    EXPECT_EQ(flow->desk()->currentItem(), item);
}

TEST_F(ReviewFlowTest, SubmitsWithAReceipt)
{
    prompts.fileToSave = path(QStringLiteral("out.jscores"));
    auto flow = open(QStringLiteral("w4"));
    pledge(*flow);
    for (const BlindItem &item : flow->session()->content().items) {
        for (const CellKey &cell : flow->session()->cells(item.id)) {
            ASSERT_TRUE(flow->session()->setMark(cell, Mark{2, {}}).ok());
            const Criterion *criterion =
                flow->session()->content().rubric.sheetFor(item)->criterion(cell.criterion);
            if (criterion->comment.when == CommentWhen::Always) {
                ASSERT_TRUE(flow->session()
                                ->setComment({cell.item, cell.label, cell.criterion},
                                             QStringLiteral("Clear from plan to report."))
                                .ok());
            }
        }
        ASSERT_TRUE(flow->session()->setItemDone(item.id, true).ok());
    }
    QTest::mouseClick(flow->findChild<QPushButton *>(QStringLiteral("submitButton")), Qt::LeftButton);
    auto *submit = flow->findChild<QPushButton *>(QStringLiteral("submitNow"));
    ASSERT_TRUE(submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    const auto *digits = flow->findChild<QLabel *>(QStringLiteral("receiptDigits"));
    EXPECT_EQ(digits->text().size(), 29);
    EXPECT_TRUE(QFileInfo::exists(prompts.fileToSave));
}

} // namespace
} // namespace jeoul::ui
