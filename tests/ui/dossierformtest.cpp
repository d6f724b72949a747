// SPDX-License-Identifier: GPL-3.0-or-later
// A team's documents beside their score sheet: criteria, comments, checks, overall opinion.
#include "ui/review/dossierform.h"

#include "models/session/reviewsession.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "ui/review/readingsettings.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/widgets/keyedsplitter.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

namespace jeoul::ui {
namespace {

using jeoul::testing::ReviewPlace;

const QString kDossier = QStringLiteral("d1");
const QString kGa = QStringLiteral("가");
const QString kNa = QStringLiteral("나");
const QString kGate = QStringLiteral("technical");

PacketContent withDossier()
{
    PacketContent content = jeoul::testing::smallContent();
    Sheet sheet = content.rubric.sheets.front();
    sheet.id = QStringLiteral("documents");
    sheet.itemKinds = {ItemKind::Dossier};
    sheet.pairwise = {};
    sheet.criteria.back().comment = {CommentWhen::Always, {}, 5};
    sheet.criteria.back().guidance = {{QStringLiteral("달성도"), QStringLiteral("What was reached")}};
    sheet.gates = {{kGate, {QStringLiteral("기술적 독자성"), QStringLiteral("Technical independence")}, {}}};
    content.rubric.sheets.push_back(sheet);
    BlindItem dossier = content.items.back();
    dossier.id = kDossier;
    dossier.kind = ItemKind::Dossier;
    content.items.push_back(dossier);
    content.rubric.policy.minSecondsPerItem = 60;
    return content;
}

class DossierFormTest : public ::testing::Test
{
protected:
    DossierFormTest()
        : place(withDossier())
        , work(place.begin())
        , desk(*work)
    {
        desk.resize(1366, 768);
        desk.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&desk));
        desk.openItem(kDossier);
        desk.setFocus();
    }
    template <typename T>
    T *part(const char *name)
    {
        T *found = desk.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void type(QLineEdit *field, const char *digits)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(digits));
        QTest::keyClick(field, Qt::Key_Tab);
    }

    ReviewPlace place;
    std::unique_ptr<session::ReviewSession> work;
    ReviewDesk desk;
};

TEST_F(DossierFormTest, TheKeysGoFromTheGridToTheSheetAndBack)
{
    desk.openItem(QStringLiteral("i1"));
    desk.findChild<ScoreGrid *>()->setFocus();
    QTest::keyClick(desk.focusWidget(), Qt::Key_BracketRight);
    for (int i = 0; i < 5 && desk.currentItem() != kDossier; ++i)
        QTest::keyClick(desk.focusWidget(), Qt::Key_BracketRight);
    ASSERT_EQ(desk.currentItem(), kDossier);
    const auto *score = qobject_cast<QLineEdit *>(desk.focusWidget());
    ASSERT_NE(score, nullptr) << desk.focusWidget()->objectName().toStdString();
    EXPECT_TRUE(score->text().isEmpty());
    QTest::keyClick(desk.focusWidget(), Qt::Key_BracketLeft);
    ASSERT_NE(desk.currentItem(), kDossier);
    EXPECT_EQ(desk.focusWidget(), desk.findChild<ScoreGrid *>());
}

TEST_F(DossierFormTest, StandsBesideOneTeamsDocumentsInPlaceOfTheGrid)
{
    EXPECT_TRUE(part<DossierForm>("dossierForm")->isVisible());
    EXPECT_FALSE(part<ScoreGrid>("scoreGrid")->isVisible());
    EXPECT_TRUE(part<QLineEdit>("score-accuracy")->hasFocus());
    EXPECT_TRUE(part<QLineEdit>("score-accuracy")->text().isEmpty()) << "nothing is filled in beforehand";
    EXPECT_TRUE(part<QWidget>("pane0")->isVisible());
    EXPECT_FALSE(part<QWidget>("pane1")->isVisible());
    EXPECT_FALSE(part<QToolButton>("dossierLabel2")->isEnabled()) << "not assigned";
    QTest::keyClick(part<QLineEdit>("score-accuracy"), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_FALSE(part<QWidget>("pane0")->isVisible());
    EXPECT_TRUE(part<QWidget>("pane1")->isVisible());
    desk.openItem(QStringLiteral("i1"));
    EXPECT_FALSE(part<DossierForm>("dossierForm")->isVisible());
    EXPECT_TRUE(part<ScoreGrid>("scoreGrid")->isVisible());
    EXPECT_TRUE(part<QWidget>("pane0")->isVisible());
    EXPECT_TRUE(part<QWidget>("pane2")->isVisible()) << "all responses again";
}

TEST_F(DossierFormTest, EveryLineOfTheDeskMovesByKeys)
{
    const QSignalSpy changed(&desk, &ReviewDesk::readingChanged);
    auto *form = part<DossierForm>("dossierForm");
    QSplitterHandle *line = part<QSplitter>("dossierSplitter")->handle(1);
    ASSERT_SOON(line->isVisible());
    line->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(desk.focusWidget(), line);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(line);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::Grip);
    EXPECT_EQ(told->text(QAccessible::Name),
              QStringLiteral("Line between the documents and their score sheet"));
    const int before = form->width();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(line, Qt::Key_Left);
    EXPECT_EQ(form->width(), before + 3 * widgets::KeyedSplitter::kStep);
    EXPECT_FALSE(changed.empty()) << "it is kept, as with the mouse";
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_EQ(form->width(), before + 2 * widgets::KeyedSplitter::kStep);
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(form->width(), before + 2 * widgets::KeyedSplitter::kStep) << "not its direction";
    EXPECT_TRUE(work->judgements().marks.empty());
    QSplitterHandle *side = part<QSplitter>("sideSplitter")->handle(1);
    auto *items = part<QWidget>("itemPanel");
    side->setFocus(Qt::TabFocusReason);
    QTest::keyClick(side, Qt::Key_Home);
    EXPECT_LE(side->x(), 0) << "the list is folded away";
    QTest::keyClick(side, Qt::Key_Right);
    EXPECT_GT(side->x(), 0) << "and comes back";
    EXPECT_TRUE(items->isVisible());
    QSplitterHandle *prompt = part<QSplitter>("promptSplitter")->handle(1);
    const int top = prompt->y();
    prompt->setFocus(Qt::TabFocusReason);
    QTest::keyClick(prompt, Qt::Key_Down);
    EXPECT_EQ(prompt->y(), top + widgets::KeyedSplitter::kStep);
}

TEST_F(DossierFormTest, AWideDeskGivesTheSheetMoreRoom)
{
    const auto *form = part<DossierForm>("dossierForm");
    const int small = form->width();
    desk.resize(1920, 1080);
    ASSERT_SOON(form->width() > small + 100);
    EXPECT_GT(part<QWidget>("pane0")->width(), 2 * form->width()) << "and the documents the most of it";
    desk.openItem(QStringLiteral("i1"));
    desk.resize(1366, 768);
    desk.openItem(kDossier);
    ASSERT_SOON(std::abs(form->width() - small) <= 2);
}

TEST_F(DossierFormTest, TheRoomOfTheSheetIsTheSameTomorrow)
{
    const QSignalSpy changed(&desk, &ReviewDesk::readingChanged);
    auto *split = part<QSplitter>("dossierSplitter");
    QSplitterHandle *handle = split->handle(1);
    const auto beside = [handle] { return handle->geometry().center() + QPoint(2, 0); };
    ASSERT_SOON(split->childAt(beside()) == handle); // the line is thin, and yet it can be taken
    const int before = part<DossierForm>("dossierForm")->width();
    const QPoint grip = handle->mapFrom(split, beside());
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, grip);
    QTest::mouseMove(handle, grip - QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, grip - QPoint(60, 0));
    const int wanted = part<DossierForm>("dossierForm")->width();
    ASSERT_GE(wanted, before + 40);
    ASSERT_FALSE(changed.empty());
    const auto remembered = changed.back().front().value<ReadingSettings>();
    desk.openItem(QStringLiteral("i1"));
    ReviewDesk tomorrow(*work);
    tomorrow.setReading(remembered); // where no documents are on show
    tomorrow.resize(1366, 768);
    tomorrow.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tomorrow));
    tomorrow.openItem(kDossier);
    QCoreApplication::sendPostedEvents();
    EXPECT_NEAR(tomorrow.findChild<DossierForm *>()->width(), wanted, 2);
}

TEST_F(DossierFormTest, FillsTheSheetOfEachTeamByItself)
{
    type(part<QLineEdit>("score-accuracy"), "4");
    type(part<QLineEdit>("score-fluency"), "7.5");
    EXPECT_EQ(work->judgements().marks.at({kDossier, kGa, QStringLiteral("accuracy")}).step, 3);
    EXPECT_EQ(work->judgements().marks.at({kDossier, kGa, QStringLiteral("fluency")}).step, 15);
    EXPECT_EQ(part<QLabel>("dossierTotal")->text(), QStringLiteral("Response 가: total 11.5 of 15"));
    auto *opinion = part<QPlainTextEdit>("overallOpinion");
    opinion->setFocus();
    QTest::keyClicks(opinion, QStringLiteral("Sound plan."));
    QTest::mouseClick(part<QToolButton>("dossierLabel1"), Qt::LeftButton);
    EXPECT_EQ(work->judgements().comments.at({kDossier, kGa, {}}), QStringLiteral("Sound plan."));
    EXPECT_TRUE(opinion->toPlainText().isEmpty()) << "the other team has none yet";
    EXPECT_TRUE(part<QLineEdit>("score-accuracy")->text().isEmpty());
    EXPECT_EQ(part<QLabel>("dossierTotal")->text(), QStringLiteral("Response 나: 0 of 2 criteria scored"));
    QTest::mouseClick(part<QToolButton>("dossierLabel0"), Qt::LeftButton);
    EXPECT_EQ(part<QLineEdit>("score-fluency")->text(), QStringLiteral("7.5"));
    type(part<QLineEdit>("score-accuracy"), "");
    part<QLineEdit>("score-accuracy")->clear();
    QTest::keyClick(part<QLineEdit>("score-accuracy"), Qt::Key_Return);
    EXPECT_EQ(work->judgements().marks.count({kDossier, kGa, QStringLiteral("accuracy")}), 0U)
        << "an emptied field is no zero";
}

TEST_F(DossierFormTest, SaysWhereAScoreOrCommentIsWrong)
{
    type(part<QLineEdit>("score-accuracy"), "9");
    EXPECT_TRUE(work->judgements().marks.empty());
    const auto *wrong = part<QLabel>("wrong-accuracy");
    const auto *score = part<QLineEdit>("score-accuracy");
    EXPECT_TRUE(wrong->text().startsWith(QStringLiteral("9 is not a score here.")));
    EXPECT_EQ(score->accessibleDescription(), wrong->text());
    ASSERT_SOON(wrong->isVisible() && wrong->y() >= score->geometry().bottom());
    EXPECT_LE(wrong->y() - score->geometry().bottom(), 8) << "beside the number, not far below it";
    EXPECT_EQ(score->text(), QStringLiteral("9")) << "what was typed stays";
    type(part<QLineEdit>("score-accuracy"), "3");
    EXPECT_FALSE(wrong->isVisible());
    EXPECT_TRUE(score->accessibleDescription().isEmpty());
    type(part<QLineEdit>("score-fluency"), "5");
    EXPECT_TRUE(part<QLabel>("rule-fluency")->isVisible()) << "this criterion always wants a comment";
    auto *comment = part<QPlainTextEdit>("comment-fluency");
    comment->setFocus();
    QTest::keyClicks(comment, QStringLiteral("Clear throughout."));
    QTest::keyClick(comment, Qt::Key_Escape);
    EXPECT_FALSE(part<QLabel>("rule-fluency")->isVisible());
}

TEST_F(DossierFormTest, WhyANumberIsNoScoreIsSeenAtTheEdgeOfTheSheetToo)
{
    desk.resize(1366, 420);
    auto *score = part<QLineEdit>("score-fluency");
    auto *sheet = part<DossierForm>("dossierForm")->findChild<QScrollArea *>();
    ASSERT_SOON(sheet->verticalScrollBar()->maximum() > 0);
    score->setFocus();
    const int below = score->mapTo(sheet->widget(), QPoint(0, score->height())).y();
    sheet->verticalScrollBar()->setValue(below - sheet->viewport()->height());
    ASSERT_EQ(sheet->verticalScrollBar()->value(), below - sheet->viewport()->height());
    const auto *wrong = part<QLabel>("wrong-fluency");
    QTest::keyClicks(score, QStringLiteral("7.3"));
    QTest::keyClick(score, Qt::Key_Return);
    ASSERT_SOON(wrong->isVisible() && wrong->y() >= score->geometry().bottom());
    ASSERT_SOON(wrong->visibleRegion().boundingRect() == wrong->rect());
    ASSERT_SOON(wrong->height() >= wrong->heightForWidth(wrong->width()));
    EXPECT_TRUE(score->hasFocus());
}

TEST_F(DossierFormTest, ATickedCheckWantsAReasonAndTouchesNoPoints)
{
    type(part<QLineEdit>("score-accuracy"), "3");
    type(part<QLineEdit>("score-fluency"), "5");
    auto *tick = part<QCheckBox>("gate-technical");
    auto *reason = part<QPlainTextEdit>("reason-technical");
    EXPECT_FALSE(reason->isVisible());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    ASSERT_TRUE(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("Derived weights."));
    QTest::keyClick(reason, Qt::Key_Tab);
    EXPECT_EQ(work->judgements().gates.at({kDossier, kGa, kGate}), QStringLiteral("Derived weights."));
    EXPECT_EQ(part<QLabel>("dossierTotal")->text(), QStringLiteral("Response 가: total 8 of 15"));
    QTest::mouseClick(part<QToolButton>("dossierLabel1"), Qt::LeftButton);
    EXPECT_FALSE(tick->isChecked());
    QTest::mouseClick(part<QToolButton>("dossierLabel0"), Qt::LeftButton);
    EXPECT_TRUE(tick->isChecked());
    QTest::keyClick(tick, Qt::Key_Space);
    EXPECT_TRUE(work->judgements().gates.empty());
}

TEST_F(DossierFormTest, CompletingLeadsToWhatIsMissing)
{
    type(part<QLineEdit>("score-accuracy"), "3");
    QTest::keyClick(part<QLineEdit>("score-accuracy"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(part<QLineEdit>("score-fluency")->hasFocus());
    EXPECT_EQ(desk.currentItem(), kDossier);
    for (const QString &label : {kGa, kNa}) {
        ASSERT_TRUE(work->setMark({kDossier, label, QStringLiteral("accuracy")}, Mark{2, {}}).ok());
        ASSERT_TRUE(work->setMark({kDossier, label, QStringLiteral("fluency")}, Mark{2, {}}).ok());
        ASSERT_TRUE(
            work->setComment({kDossier, label, QStringLiteral("fluency")}, QStringLiteral("enough")).ok());
    }
    const auto *time = part<QLabel>("itemTime");
    EXPECT_TRUE(time->text().endsWith(QStringLiteral("of 1:00"))) << time->text().toStdString();
    QTest::keyClick(part<QLineEdit>("score-fluency"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.currentItem(), kDossier);
    const QString said = part<QLabel>("savedState")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("at least 60 seconds"))) << said.toStdString();
    work->addReadingSeconds(kDossier, 60);
    QTest::keyClick(part<QLineEdit>("score-fluency"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(desk.currentItem(), kDossier);
    EXPECT_EQ(work->itemState(kDossier), session::ItemState::Complete);
}

TEST_F(DossierFormTest, AScoreIsSavedWhileItIsTyped)
{
    auto *field = part<QLineEdit>("score-fluency");
    field->setFocus();
    const CellKey cell{kDossier, kGa, QStringLiteral("fluency")};
    const auto scored = [&] { return work->judgements().marks.contains(cell); };
    QTest::keyClicks(field, QStringLiteral("7"));
    ASSERT_SOON(scored());
    EXPECT_EQ(work->judgements().marks.at(cell).step, 14);
    EXPECT_EQ(field->text(), QStringLiteral("7")) << "nobody writes into what is being typed";
    QTest::keyClicks(field, QStringLiteral(".5"));
    ASSERT_SOON(work->judgements().marks.at(cell).step == 15);
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(work->judgements().marks.at(cell).step, 15) << "7.53 is no score here";
    EXPECT_TRUE(part<QLabel>("wrong-fluency")->text().contains(QStringLiteral("7.53")));
}

TEST_F(DossierFormTest, WhyItCannotBeCompletedStaysToBeRead)
{
    QSignalSpy saved(work.get(), &session::ReviewSession::saved);
    for (const CellKey &cell : work->cells(kDossier)) {
        ASSERT_TRUE(work->setMark(cell, Mark{2, {}}).ok());
        ASSERT_TRUE(work->setComment({cell.item, cell.label, cell.criterion}, QStringLiteral("enough")).ok());
    }
    ASSERT_TRUE(work->flush().ok());
    QTest::keyClick(part<QLineEdit>("score-fluency"), Qt::Key_Return, Qt::ControlModifier);
    work->addReadingSeconds(kDossier, 1); // written at the same moment
    saved.clear();
    ASSERT_TRUE(work->flush().ok());
    ASSERT_SOON(!saved.empty());
    EXPECT_TRUE(part<QLabel>("savedState")->text().contains(QStringLiteral("at least 60 seconds")));
    ASSERT_TRUE(work->setMark(work->cells(kDossier).front(), Mark{1, {}}).ok());
    ASSERT_TRUE(work->flush().ok());
    ASSERT_SOON(part<QLabel>("savedState")->text().startsWith(QStringLiteral("Saved")));
}

TEST_F(DossierFormTest, KeysOfTheDeskWorkInTheScoreToo)
{
    auto *first = part<QLineEdit>("score-accuracy");
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("4"));
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_EQ(work->judgements().marks.at({kDossier, kGa, QStringLiteral("accuracy")}).step, 3);
    auto *second = part<QLineEdit>("score-fluency");
    EXPECT_TRUE(second->hasFocus()) << "Enter goes on";
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_TRUE(part<QPlainTextEdit>("overallOpinion")->hasFocus());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_C);
    EXPECT_TRUE(part<QPlainTextEdit>("comment-fluency")->hasFocus());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_F);
    EXPECT_TRUE(part<QWidget>("reasonBar")->isVisible());
    QTest::keyClick(part<QWidget>("reasonBar"), Qt::Key_Escape);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_N);
    EXPECT_TRUE(part<QPlainTextEdit>("noteEdit")->hasFocus());
    second->setFocus();
    EXPECT_TRUE(second->text().isEmpty()) << second->text().toStdString();
    QTest::keyClick(second, Qt::Key_BracketLeft);
    EXPECT_NE(desk.currentItem(), kDossier);
}

TEST_F(DossierFormTest, EscapeGoesFromACommentBackToItsScore)
{
    auto *score = part<QLineEdit>("score-fluency");
    score->setFocus();
    QTest::keyClick(score, Qt::Key_C);
    auto *comment = part<QPlainTextEdit>("comment-fluency");
    ASSERT_TRUE(comment->hasFocus());
    QTest::keyClicks(comment, QStringLiteral("Clear."));
    QTest::keyClick(comment, Qt::Key_Escape);
    ASSERT_TRUE(score->hasFocus());
    QTest::keyClicks(desk.focusWidget(), QStringLiteral("7"));
    QTest::keyClick(desk.focusWidget(), Qt::Key_BracketLeft);
    EXPECT_NE(desk.currentItem(), kDossier);
    EXPECT_EQ(work->judgements().comments.at({kDossier, kGa, QStringLiteral("fluency")}),
              QStringLiteral("Clear."));
    EXPECT_EQ(work->judgements().marks.at({kDossier, kGa, QStringLiteral("fluency")}).step, 14);
}

TEST_F(DossierFormTest, EscapeGoesFromTheOpinionBackToTheLastScore)
{
    auto *opinion = part<QPlainTextEdit>("overallOpinion");
    opinion->setFocus();
    QTest::keyClicks(opinion, QStringLiteral("Sound."));
    QTest::keyClick(opinion, Qt::Key_Escape);
    EXPECT_TRUE(part<QLineEdit>("score-fluency")->hasFocus());
    EXPECT_EQ(work->judgements().comments.at({kDossier, kGa, {}}), QStringLiteral("Sound."));
}

TEST_F(DossierFormTest, UndoSaysWhatItTookBackAndGoesThere)
{
    type(part<QLineEdit>("score-accuracy"), "4");
    QTest::mouseClick(part<QToolButton>("dossierLabel1"), Qt::LeftButton);
    QTest::keyClick(part<QLineEdit>("score-accuracy"), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(work->judgements().marks.empty());
    EXPECT_EQ(part<DossierForm>("dossierForm")->label(), kGa);
    const QString said = part<QLabel>("savedState")->text();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Taken back: the score for 가, "))) << said.toStdString();
}

TEST_F(DossierFormTest, ReopensAtTheTeamInHand)
{
    QTest::mouseClick(part<QToolButton>("dossierLabel1"), Qt::LeftButton);
    desk.settle();
    ReviewDesk again(*work);
    EXPECT_EQ(again.currentItem(), kDossier);
    EXPECT_EQ(again.findChild<DossierForm *>()->label(), kNa);
}

} // namespace
} // namespace jeoul::ui
