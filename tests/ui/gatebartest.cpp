// SPDX-License-Identifier: GPL-3.0-or-later
// Checks without points on a sheet that scores responses: by key and mouse, in a real window.
#include "ui/review/gatebar.h"

#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "ui/review/commentbox.h"
#include "ui/review/gatesign.h"
#include "ui/review/reasonbar.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace jeoul::ui {
namespace {

const QString kItem = QStringLiteral("i1");
const QString kGa = QStringLiteral("가");
const QString kNa = QStringLiteral("나");
const QString kTechnical = QStringLiteral("technical");
const QString kPolicy = QStringLiteral("policy");

PacketContent withGates()
{
    PacketContent content = jeoul::testing::smallContent();
    const LocalText words{QStringLiteral("자체 학습을 봅니다."), QStringLiteral("Own training.")};
    content.rubric.sheets.front().gates = {
        {kTechnical, {QStringLiteral("기술적 독자성 미충족"), QStringLiteral("Technical not met")}, words},
        {kPolicy, {QStringLiteral("정책적 독자성 미충족"), QStringLiteral("Policy not met")}, {}}};
    return content;
}

class GateBarTest : public ::testing::Test
{
protected:
    explicit GateBarTest(const PacketContent &content = withGates())
        : place(content)
        , work(place.begin())
    {
        theme::apply(*qApp, ThemeKind::Light);
        open();
        desk->openItem(kItem);
        desk->setFocus();
    }
    void open()
    {
        desk = std::make_unique<ReviewDesk>(*work);
        desk->resize(1366, 768);
        desk->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(desk.get()));
        desk->activateWindow();
    }
    template <typename T>
    T *part(const QString &name)
    {
        T *found = desk->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    GateBar *bar() { return desk->findChild<GateBar *>(); }
    ScoreGrid *grid() { return desk->findChild<ScoreGrid *>(); }
    QCheckBox *tick(const QString &gate)
    {
        return bar()->findChild<QCheckBox *>(QStringLiteral("gate-") + gate);
    }
    QPlainTextEdit *reason(const QString &gate)
    {
        return bar()->findChild<QPlainTextEdit *>(QStringLiteral("reason-") + gate);
    }
    GateSign *sign(const QString &label) { return part<GateSign>(QStringLiteral("gateSign-") + label); }
    std::optional<QString> said(const QString &label, const QString &gate)
    {
        const auto found = work->judgements().gates.find({kItem, label, gate});
        return found == work->judgements().gates.end() ? std::nullopt : std::optional(found->second);
    }
    static void jamo(QWidget *widget, char16_t letter)
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QChar(letter)));
        QApplication::sendEvent(widget, &press);
    }

    jeoul::testing::ReviewPlace place;
    std::unique_ptr<session::ReviewSession> work;
    std::unique_ptr<ReviewDesk> desk;
};

TEST_F(GateBarTest, TicksByKeyAloneWithAHangulKeyboardAndAsksForTheReason)
{
    EXPECT_FALSE(bar()->isVisible());
    grid()->setFocus();
    jamo(grid(), u'ㅎ'); // G
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_EQ(bar()->label(), kGa);
    EXPECT_TRUE(tick(kTechnical)->hasFocus());
    EXPECT_FALSE(tick(kTechnical)->isChecked()) << "nothing is ticked beforehand";
    EXPECT_FALSE(desk->findChild<CommentBox *>()->isVisible()) << "comments are about a cell";
    EXPECT_EQ(part<QLabel>(QStringLiteral("gateWords"))->text(), QStringLiteral("1  Own training."));
    QTest::keyClick(tick(kTechnical), Qt::Key_2);
    EXPECT_EQ(said(kGa, kPolicy), QString());
    ASSERT_TRUE(reason(kPolicy)->hasFocus());
    ASSERT_SOON(sign(kGa)->text() == QStringLiteral("Not met 1/2 !"));
    QTest::keyClicks(reason(kPolicy), QStringLiteral("No control."));
    QTest::keyClick(reason(kPolicy), Qt::Key_Escape);
    EXPECT_EQ(said(kGa, kPolicy), QStringLiteral("No control."));
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(grid()->hasFocus());
    EXPECT_TRUE(desk->findChild<CommentBox *>()->isVisible());
    ASSERT_SOON(sign(kGa)->text() == QStringLiteral("Not met 1/2"));
    ASSERT_SOON(sign(kNa)->text() == QStringLiteral("Not met 0/2"));
}

TEST_F(GateBarTest, ArrowsLeadToTheOtherResponsesAndTheCellsFollow)
{
    QTest::keyClick(grid(), Qt::Key_G);
    QTest::keyClick(tick(kTechnical), Qt::Key_Space);
    QTest::keyClicks(reason(kTechnical), QStringLiteral("Copied."));
    QTest::keyClick(reason(kTechnical), Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(tick(kTechnical)->hasFocus());
    QTest::keyClick(tick(kTechnical), Qt::Key_Right);
    EXPECT_EQ(bar()->label(), kNa);
    EXPECT_FALSE(tick(kTechnical)->isChecked());
    EXPECT_TRUE(tick(kTechnical)->hasFocus());
    EXPECT_EQ(grid()->currentCell()->label, kNa);
    QTest::keyClick(tick(kTechnical), Qt::Key_Left);
    EXPECT_TRUE(tick(kTechnical)->isChecked());
    EXPECT_EQ(reason(kTechnical)->toPlainText(), QStringLiteral("Copied."));
    QTest::keyClick(tick(kTechnical), Qt::Key_1);
    EXPECT_EQ(said(kGa, kTechnical), std::nullopt) << "the same key takes the tick back";
}

TEST_F(GateBarTest, AClickOnTheSignOfAPaneOpensItsChecks)
{
    EXPECT_FALSE(sign(QStringLiteral("다"))->isHidden());
    QTest::mouseClick(sign(kNa), Qt::LeftButton);
    EXPECT_EQ(bar()->label(), kNa);
    QTest::mouseClick(tick(kPolicy), Qt::LeftButton, Qt::NoModifier, QPoint(8, tick(kPolicy)->height() / 2));
    EXPECT_EQ(said(kNa, kPolicy), QString());
    QTest::mouseClick(part<QWidget>(QStringLiteral("gateDone")), Qt::LeftButton);
    EXPECT_FALSE(bar()->isVisible());
    desk->openItem(QStringLiteral("i3")); // its third response is not assigned
    EXPECT_TRUE(sign(QStringLiteral("다"))->isHidden());
}

TEST_F(GateBarTest, CompletingLeadsToTheReasonStillOwed)
{
    for (const CellKey &cell : work->cells(kItem))
        ASSERT_TRUE(work->setMark(cell, Mark{2, {}}).ok());
    ASSERT_TRUE(work->setGate({kItem, kNa, kPolicy}, true).ok());
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk->currentItem(), kItem);
    EXPECT_EQ(bar()->label(), kNa);
    ASSERT_TRUE(reason(kPolicy)->hasFocus());
    EXPECT_EQ(reason(kPolicy)->placeholderText(), QStringLiteral("Reason, needed for a tick"));
    EXPECT_FALSE(reason(kPolicy)->accessibleDescription().isEmpty());
    QTest::keyClicks(reason(kPolicy), QStringLiteral("Foreign licence."));
    QTest::keyClick(reason(kPolicy), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(desk->currentItem(), kItem);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(work->itemState(kItem), session::ItemState::Complete);
}

TEST_F(GateBarTest, UndoShowsWhatItTookBack)
{
    QTest::keyClick(grid(), Qt::Key_G);
    QTest::keyClick(tick(kTechnical), Qt::Key_1);
    QTest::keyClick(reason(kTechnical), Qt::Key_Escape);
    ASSERT_TRUE(said(kGa, kTechnical).has_value());
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(said(kGa, kTechnical).has_value());
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(tick(kTechnical)->hasFocus());
    EXPECT_FALSE(tick(kTechnical)->isChecked());
    QTest::keyClick(tick(kTechnical), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(tick(kTechnical)->isChecked());
}

TEST_F(GateBarTest, IsReadBackAfterReopeningAndSubmitting)
{
    QTest::keyClick(grid(), Qt::Key_G);
    QTest::keyClick(tick(kTechnical), Qt::Key_1);
    QTest::keyClicks(reason(kTechnical), QStringLiteral("Derived"));
    desk->settle(); // as when the window closes
    desk.reset();
    work.reset();
    work = place.resume();
    ASSERT_NE(work, nullptr);
    ASSERT_TRUE(work->submit(true, place.path(QStringLiteral("s.jscores"))).ok());
    open();
    desk->openItem(kItem);
    ASSERT_SOON(sign(kGa)->text() == QStringLiteral("Not met 1/2"));
    QTest::keyClick(grid(), Qt::Key_G);
    EXPECT_TRUE(tick(kTechnical)->isChecked());
    EXPECT_EQ(reason(kTechnical)->toPlainText(), QStringLiteral("Derived"));
}

TEST_F(GateBarTest, TellsAScreenReaderRoleNameAndValue)
{
    ASSERT_TRUE(work->setGate({kItem, kGa, kTechnical}, true).ok());
    QTest::keyClick(grid(), Qt::Key_G);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(tick(kTechnical));
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::CheckBox);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Response 가: Technical not met"));
    EXPECT_EQ(seen->text(QAccessible::Description), QStringLiteral("Own training."));
    EXPECT_TRUE(seen->state().checked);
    EXPECT_EQ(reason(kTechnical)->accessibleName(), QStringLiteral("Reason: Response 가: Technical not met"));
    EXPECT_EQ(sign(kGa)->accessibleName(),
              QStringLiteral("Response 가: 1 of 2 checks ticked as not met. 1 reason(s) still missing"));
}

TEST_F(GateBarTest, KeepsTheDeskInItsHeightAndTheScoringInItsKeys)
{
    const int before = desk->minimumSizeHint().height();
    QTest::keyClick(grid(), Qt::Key_G);
    EXPECT_LE(desk->minimumSizeHint().height(), std::max(before, 768));
    QTest::keyClick(tick(kTechnical), Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_3);
    EXPECT_EQ(work->judgements().marks.at({kItem, kGa, QStringLiteral("accuracy")}).step, 2);
}

TEST_F(GateBarTest, AHalfTypedScoreIsGivenWhenTheDeskGoes)
{
    const CellKey fluency{kItem, kGa, QStringLiteral("fluency")};
    grid()->setCurrentCell(fluency);
    QTest::keyClick(grid(), Qt::Key_3); // 3.5 may follow
    ASSERT_EQ(work->judgements().marks.count(fluency), 0U);
    desk.reset();
    EXPECT_EQ(work->judgements().marks.at(fluency).step, 6);
}

TEST_F(GateBarTest, EnterEndsAReasonAndGoesBackToTheChecks)
{
    QTest::keyClick(grid(), Qt::Key_G);
    QTest::keyClick(tick(kTechnical), Qt::Key_1);
    ASSERT_TRUE(reason(kTechnical)->hasFocus());
    QTest::keyClicks(reason(kTechnical), QStringLiteral("Foreign base"));
    QTest::keyClick(reason(kTechnical), Qt::Key_Return);
    EXPECT_EQ(reason(kTechnical)->toPlainText(), QStringLiteral("Foreign base")) << "one line has no second";
    EXPECT_EQ(said(kGa, kTechnical), QStringLiteral("Foreign base"));
    ASSERT_TRUE(tick(kTechnical)->hasFocus());
    QTest::keyClick(tick(kTechnical), Qt::Key_2);
    EXPECT_TRUE(said(kGa, kPolicy)) << "the digit is about a check again";
    QApplication::clipboard()->setText(QStringLiteral("two\nlines"));
    QTest::keyClick(reason(kPolicy), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(reason(kPolicy)->toPlainText(), QStringLiteral("two lines"));
}

TEST_F(GateBarTest, OneQuestionAtATimeAndTheKeysOfTheSheet)
{
    auto *why = desk->findChild<ReasonBar *>();
    QTest::keyClick(grid(), Qt::Key_G);
    QTest::keyClick(tick(kTechnical), Qt::Key_X);
    ASSERT_TRUE(why->isVisible()) << "cannot rate is asked from the checks as well";
    EXPECT_FALSE(bar()->isVisible()) << "one would be printed over the other";
    QTest::keyClick(why, Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_X);
    QTest::keyClick(why, Qt::Key_3);
    QTest::keyClicks(part<QWidget>(QStringLiteral("reasonNote")), QStringLiteral("words"));
    sign(kNa)->click();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_FALSE(why->isVisible()) << "it was answered";
}

TEST_F(GateBarTest, ANumberThatIsNoScoreGivesNone)
{
    const CellKey accuracy{kItem, kGa, QStringLiteral("accuracy")};
    QTest::keyClicks(grid(), QStringLiteral("7.5"));
    EXPECT_EQ(work->judgements().marks.count(accuracy), 0U) << "the 5 belonged to 7.5";
    EXPECT_EQ(grid()->currentCell(), accuracy);
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Left);
    QTest::keyClicks(grid(), QStringLiteral("75"));
    EXPECT_EQ(work->judgements().marks.at(accuracy).step, 4) << "another digit after a wrong one is a score";
}

class NoGateTest : public GateBarTest
{
protected:
    NoGateTest()
        : GateBarTest(jeoul::testing::smallContent())
    {
    }
};

TEST_F(NoGateTest, NothingShowsWhereTheSheetHasNone)
{
    EXPECT_TRUE(desk->findChildren<GateSign *>().isEmpty());
    QTest::keyClick(grid(), Qt::Key_G);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(grid()->hasFocus());
}

} // namespace
} // namespace jeoul::ui
