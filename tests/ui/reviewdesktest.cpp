// SPDX-License-Identifier: GPL-3.0-or-later
// The pledge, the place somebody comes back to, and the keys of recordings, over a small packet.
#include "ui/review/reviewdesk.h"

#include "models/base/digest.h"
#include "models/storage/journalreader.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "tests/support/wave.h"
#include "ui/reader/playerstage.h"
#include "ui/reader/recordingview.h"
#include "ui/review/panedeck.h"
#include "ui/review/pledgepage.h"
#include "ui/review/readingtime.h"
#include "ui/review/reviewbar.h"
#include "ui/review/scoregrid.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace jeoul::ui {
namespace {

using jeoul::testing::ReviewPlace;

constexpr qint64 kMinute = 60'000;

class PledgePageTest : public ::testing::Test
{
protected:
    PledgePageTest()
        : work(place.begin())
        , page(*work)
        , pledged(&page, &PledgePage::pledged)
    {
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template <typename T>
    T *part(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *name() { return part<QLineEdit>("pledgeName"); }
    QCheckBox *agree() { return part<QCheckBox>("pledgeAgree"); }
    /// As an input method says it: the syllable in hand, and what is finished.
    void compose(const QString &syllable, const QString &finished = {})
    {
        QInputMethodEvent event(syllable, {});
        event.setCommitString(finished);
        QCoreApplication::sendEvent(name(), &event);
    }

    ReviewPlace place;
    std::unique_ptr<session::ReviewSession> work;
    PledgePage page;
    QSignalSpy pledged;
};

TEST_F(PledgePageTest, TheNameKeepsItsLabelWhileItIsWritten)
{
    QTest::keyClicks(name(), QStringLiteral("Kim"));
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [this](const QLabel *label) { return label->buddy() == name(); });
    ASSERT_NE(found, labels.end());
    EXPECT_TRUE((*found)->isVisible());
    EXPECT_EQ((*found)->text(), QStringLiteral("Your name"));
    EXPECT_LT((*found)->y(), name()->y());
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(name());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(QAccessible::Name), QStringLiteral("Your name"));
}

TEST_F(PledgePageTest, EnterLeadsToWhatIsMissingAndThenBegins)
{
    ASSERT_TRUE(name()->hasFocus());
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_TRUE(name()->hasFocus()) << "a name first";
    QTest::keyClicks(name(), QStringLiteral("Kim"));
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_TRUE(agree()->hasFocus());
    QTest::keyClick(agree(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 0) << "Enter ticks nothing";
    QTest::keyClick(agree(), Qt::Key_Space);
    name()->setFocus();
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 1);
    EXPECT_TRUE(work->pledged());
}

TEST_F(PledgePageTest, EnterOnTheTickAndOnTheButtonBeginsOnce)
{
    QTest::keyClicks(name(), QStringLiteral("Kim"));
    QTest::keyClick(agree(), Qt::Key_Space);
    auto *begin = part<QPushButton>("pledgeBegin");
    begin->setFocus();
    ASSERT_TRUE(begin->hasFocus());
    QTest::keyClick(begin, Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 1);
    QTest::keyClick(begin, Qt::Key_Enter);
    EXPECT_EQ(pledged.count(), 2);
    agree()->setFocus();
    QTest::keyClick(agree(), Qt::Key_Enter);
    EXPECT_EQ(pledged.count(), 3);
    name()->setText(QStringLiteral(u"\u200b"));
    EXPECT_FALSE(begin->isEnabled()) << "a name that nobody sees";
    QTest::keyClick(agree(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 3);
}

TEST_F(PledgePageTest, AHeldKeyBeginsNothing)
{
    QTest::keyClicks(name(), QStringLiteral("Kim"));
    agree()->setChecked(true);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCoreApplication::sendEvent(name(), &held);
    EXPECT_EQ(pledged.count(), 0);
}

TEST_F(PledgePageTest, TheEnterThatEndsASyllableDoesNotBegin)
{
    agree()->setChecked(true);
    name()->setFocus();
    compose(QStringLiteral("국"), QStringLiteral("김동"));
    compose({}, QStringLiteral("국"));
    compose({}); // some say twice that nothing is being composed
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(name()->text(), QStringLiteral("김동국"));
    EXPECT_EQ(pledged.count(), 0) << "handed on after the syllable it finished";
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 1);

    compose(QStringLiteral("이"));
    QTest::keyPress(name(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 1) << "the syllable still stands open";
    compose({}, QStringLiteral("이"));
    QTest::keyRelease(name(), Qt::Key_Return);
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 2) << "an input method kept the first Enter; this is another";

    compose(QStringLiteral("박"));
    compose({}, QStringLiteral("박"));
    QTest::keyClick(name(), Qt::Key_Space);
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 3) << "another key ended the syllable";
}

TEST_F(PledgePageTest, ASyllableEndedByEnterLeadsOnToTheTick)
{
    name()->setFocus();
    compose(QStringLiteral("국"));
    compose({}, QStringLiteral("국"));
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_TRUE(agree()->hasFocus());
    QTest::keyClick(agree(), Qt::Key_Space);
    QTest::keyClick(agree(), Qt::Key_Return);
    EXPECT_EQ(pledged.count(), 1);
}

std::ptrdiff_t placesIn(const QString &workspace)
{
    Result<storage::JournalReader> reader = storage::JournalReader::open(workspace);
    EXPECT_TRUE(reader.ok());
    const Result<storage::JournalReading> reading = reader->records();
    EXPECT_TRUE(reading.ok());
    return std::count_if(reading->rows.begin(), reading->rows.end(), [](const storage::JournalRow &row) {
        return row.kind == static_cast<qint32>(storage::RecordKind::Place);
    });
}

TEST(ReviewDeskPlace, OpeningKeepsThePlaceItFinds)
{
    ReviewPlace place;
    const session::Place left{QStringLiteral("i1"), QStringLiteral("나"), QStringLiteral("fluency"), 0,
                              QStringLiteral("0")};
    {
        const auto work = place.begin();
        ASSERT_TRUE(work->pledge(QStringLiteral("Kim")).ok());
        work->setPlace(left);
        ASSERT_TRUE(work->flush().ok());
    }
    const auto places = placesIn(place.workspace());
    {
        const auto work = place.resume();
        ReviewDesk desk(*work);
        EXPECT_EQ(work->place().item, left.item);
        EXPECT_EQ(work->place().label, left.label) << "a power cut now would lose the cell";
        EXPECT_EQ(work->place().criterion, left.criterion);
        desk.settle();
        ASSERT_TRUE(work->flush().ok());
        EXPECT_EQ(desk.findChild<ScoreGrid *>()->currentCell(),
                  (CellKey{left.item, left.label, left.criterion}));
    }
    EXPECT_EQ(placesIn(place.workspace()), places) << "the place is the same, so nothing is written";
}

TEST(ReviewDeskPlace, ALongResponseIsFoundWhereItWasLeftEvenBeforeItIsLaidOut)
{
    PacketContent content = jeoul::testing::smallContent();
    content.items.at(1).responses.front().text = QStringLiteral("A line of words.\n\n").repeated(60'000);
    ReviewPlace place(content);
    const auto work = place.begin();
    work->setPlace(
        {QStringLiteral("i1"), QStringLiteral("가"), QStringLiteral("accuracy"), 640, QStringLiteral("0")});
    ReviewDesk desk(*work);
    desk.settle();
    EXPECT_EQ(work->place().scrollPermille, 640);
}

void press(QWidget *widget, const QString &letter)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(widget, &event);
}

TEST(ReviewDeskRecordings, LettersPlayAndSkipWhileHangulIsTyped)
{
    PacketContent content = jeoul::testing::smallContent();
    const QByteArray wave = jeoul::testing::wave(20, -30);
    const QString id = QString::fromLatin1(digest::sha256Hex(wave));
    content.media = {{id, wave}};
    BlindResponse &heard = content.items.at(1).responses.front();
    heard.media = {{id, 0, 0, {}, MediaKind::Sound, 20'000, 0}};
    ReviewPlace place(content);
    const auto work = place.begin();
    ReviewDesk desk(*work);
    desk.resize(1366, 768);
    desk.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk));
    desk.openItem(QStringLiteral("i1"));
    const auto *view = desk.findChild<reader::RecordingView *>();
    ASSERT_NE(view, nullptr);
    auto *grid = desk.findChild<ScoreGrid *>();
    for (QWidget *widget :
         {static_cast<QWidget *>(grid), view->findChild<QWidget *>(QStringLiteral("play"))}) {
        widget->setFocus();
        const int before = view->findChild<QSlider *>()->value();
        press(widget, QStringLiteral("ㅣ"));
        EXPECT_EQ(view->findChild<QSlider *>()->value(), before + 5'000) << "L";
        press(widget, QStringLiteral("ㅣ"));
        press(widget, QStringLiteral("ㅓ"));
        EXPECT_EQ(view->findChild<QSlider *>()->value(), before + 5'000) << "L and J";
        press(widget, QStringLiteral("ㅏ"));
        ASSERT_SOON(view->playing());
        press(widget, QStringLiteral("ㅏ"));
        ASSERT_SOON(!view->playing());
    }
    EXPECT_TRUE(work->judgements().marks.empty()) << "no letter scores anything";
}

/// A desk over the small packet whose first criterion gives so many points to go by.
class GuidanceTest : public ::testing::Test
{
protected:
    static PacketContent withGuidance(int points)
    {
        PacketContent content = jeoul::testing::smallContent();
        for (int i = 1; i <= points; ++i) {
            const QString ko = QStringLiteral("셈과 인용을 하나씩 되짚어 확인할 수 있는지 봅니다 %1").arg(i);
            const QString en =
                QStringLiteral("Can every figure and every quotation in it be traced? %1").arg(i);
            content.rubric.sheets.front().criteria.front().guidance.push_back({ko, en});
        }
        return content;
    }
    void open(int points)
    {
        desk.reset();
        work.reset();
        place = std::make_unique<ReviewPlace>(withGuidance(points));
        work = place->begin();
        desk = std::make_unique<ReviewDesk>(*work);
        desk->resize(1366, 768);
        desk->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(desk.get()));
        desk->openItem(QStringLiteral("i1"));
        grid()->setFocus();
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] ScoreGrid *grid() const { return desk->findChild<ScoreGrid *>(); }
    [[nodiscard]] QLabel *said() const { return desk->findChild<QLabel *>(QStringLiteral("anchorText")); }
    [[nodiscard]] QToolButton *more() const
    {
        return desk->findChild<QToolButton *>(QStringLiteral("anchorMore"));
    }
    /// Whether all that is said of the cell stands there, and has the room it needs.
    [[nodiscard]] bool whole() const
    {
        return said()->text() == said()->toolTip() &&
               said()->heightForWidth(said()->width()) <= said()->height();
    }
    [[nodiscard]] int readingHeight() const { return desk->findChild<PaneDeck *>()->height(); }

    std::unique_ptr<ReviewPlace> place;
    std::unique_ptr<session::ReviewSession> work;
    std::unique_ptr<ReviewDesk> desk;
};

TEST_F(GuidanceTest, OfTheFocusedCriterionIsReadBeforeAndAfterItsScore)
{
    open(2);
    const QString second = QStringLiteral("be traced? 2");
    EXPECT_TRUE(said()->text().contains(second)) << said()->text().toStdString();
    EXPECT_TRUE(whole());
    EXPECT_FALSE(more()->isVisible()) << "there is no more of it";
    EXPECT_TRUE(said()->text().contains(QStringLiteral("1\u00A0very poor"))) << "no line ends behind the 1";
    const QRect before = said()->geometry();
    QTest::keyClick(grid(), Qt::Key_4);
    EXPECT_FALSE(said()->text().contains(second)) << "the other criterion gives nothing to go by";
    QTest::keyClick(grid(), Qt::Key_Up);
    EXPECT_TRUE(said()->text().contains(second));
    EXPECT_EQ(said()->geometry(), before) << "nothing moves";
    QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(grid());
    ASSERT_NE(sheet, nullptr);
    ASSERT_NE(sheet->child(0), nullptr);
    EXPECT_TRUE(sheet->child(0)->text(QAccessible::Description).contains(second));
}

TEST_F(GuidanceTest, ThatIsLongUnfoldsByKeyAndOtherwiseLeavesTheResponsesTheirRoom)
{
    open(0);
    const int without = readingHeight();
    open(30);
    EXPECT_LE(without - readingHeight(), 3 * said()->fontMetrics().lineSpacing());
    EXPECT_TRUE(said()->text().endsWith(u'…')) << "said to go on";
    EXPECT_LE(said()->heightForWidth(said()->width()), said()->height()) << "no line is cut in two";
    EXPECT_TRUE(said()->accessibleName().contains(QStringLiteral("be traced? 30")));
    ASSERT_TRUE(more()->isVisible());
    const int folded = readingHeight();
    press(grid(), QStringLiteral("ㅗ")); // H
    EXPECT_TRUE(more()->isChecked());
    ASSERT_SOON(whole());
    EXPECT_GT(readingHeight(), 768 / 4);
    QTest::mouseClick(more(), Qt::LeftButton);
    EXPECT_FALSE(whole());
    ASSERT_SOON(readingHeight() == folded);
    EXPECT_TRUE(work->judgements().marks.empty());
}

/// The time on an item, at a desk whose clock stands still until it is told otherwise.
class TimeTest : public ::testing::Test
{
protected:
    TimeTest()
        : place(timed())
        , work(place.begin())
        , desk(*work)
    {
        desk.resize(1366, 768);
        desk.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&desk));
        desk.openItem(item);
    }
    static PacketContent timed()
    {
        PacketContent content = jeoul::testing::smallContent();
        content.rubric.policy.minSecondsPerItem = kMinimum;
        return content;
    }
    ScoreGrid *grid() { return desk.findChild<ScoreGrid *>(); }
    /// What stands in the bar within a second.
    [[nodiscard]] bool shown(const char *time)
    {
        const auto *label = desk.findChild<QLabel *>(QStringLiteral("itemTime"));
        return QTest::qWaitFor([&] { return label->text() == QString::fromLatin1(time); });
    }
    qint64 recorded()
    {
        desk.settle();
        return work->readingSeconds(item);
    }

    static constexpr int kMinimum = 420;
    const QString item = QStringLiteral("i1");
    ReviewPlace place;
    std::unique_ptr<session::ReviewSession> work;
    ReviewDesk desk;
};

TEST_F(TimeTest, IsNotThatOfADeskWhichNobodyTouches)
{
    place.clock.pass(4 * kMinute);
    EXPECT_EQ(recorded(), 4 * 60) << "a long response is read without a key";
    place.clock.pass(45 * kMinute);
    EXPECT_EQ(recorded(), 5 * 60);
    EXPECT_TRUE(shown("5:00 of 7:00")) << "shown as it is recorded";
    for (const CellKey &cell : work->cells(item))
        ASSERT_TRUE(work->setMark(cell, Mark{2, {}}).ok()); // wakes the time again, as any entry does
    EXPECT_FALSE(work->setItemDone(item, true).ok()) << "being away is no viewing time";
    place.clock.pass(2 * kMinute);
    EXPECT_EQ(recorded(), kMinimum);
    EXPECT_TRUE(work->setItemDone(item, true).ok());
}

TEST_F(TimeTest, GoesOnWithWhatAPersonDoes)
{
    qint64 expected = 5 * 60;
    const auto after = [&](auto act) {
        place.clock.pass(60 * kMinute);
        act();
        place.clock.pass(kMinute);
        expected += 60;
        EXPECT_EQ(recorded(), expected);
        place.clock.pass(60 * kMinute);
        expected += 4 * 60;
        EXPECT_EQ(recorded(), expected);
    };
    after([&] { QTest::keyClick(grid(), Qt::Key_Right); });
    after([&] { QTest::mouseClick(grid(), Qt::LeftButton); });
    after([&] { QTest::mouseMove(&desk, QPoint(5, 5)); });
    after([&] {
        QInputMethodEvent syllable(QStringLiteral("하"), {});
        QCoreApplication::sendEvent(grid(), &syllable);
    });
    after([&] { Q_EMIT desk.findChild<PaneDeck *>()->stage()->heard(); });
    after([&] { ASSERT_TRUE(work->setMark(work->cells(item).front(), Mark{1, {}}).ok()); });
}

TEST_F(TimeTest, StandsStillWhileTheDeskIsHiddenAndGoesToTheItemItWasSpentOn)
{
    place.clock.pass(90'500);
    desk.hide();
    place.clock.pass(2 * kMinute);
    EXPECT_EQ(recorded(), 90);
    desk.show();
    place.clock.pass(500);
    EXPECT_EQ(recorded(), 91) << "the half second from before is not lost";
    place.clock.pass(900);
    desk.openItem(QStringLiteral("i2"));
    place.clock.pass(30'200);
    EXPECT_EQ(recorded(), 91);
    EXPECT_EQ(work->readingSeconds(QStringLiteral("i2")), 30) << "nothing of the item before";
    EXPECT_LE(ReadingTime::kEveryMs, 15'000) << "a power cut takes no more than this";
}

TEST(ReviewDeskItems, BracketsAndCompleteFollowWhatTheListShows)
{
    ReviewPlace place;
    const auto work = place.begin();
    ASSERT_TRUE(work->setMark(work->cells(QStringLiteral("i2")).front(), Mark{2, {}}).ok());
    ReviewDesk desk(*work);
    desk.resize(1366, 768);
    desk.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk));
    desk.openItem(QStringLiteral("i1"));
    auto *grid = desk.findChild<ScoreGrid *>();
    auto *state = desk.findChild<QComboBox *>(QStringLiteral("itemStateFilter"));
    const auto *list = desk.findChild<QListView *>(QStringLiteral("itemList"));
    const auto marked = [list] { return list->currentIndex().data().toString().section(u' ', 0, 0); };
    state->setCurrentIndex(state->findData(static_cast<int>(session::ItemState::NotBegun)));
    EXPECT_EQ(marked(), QStringLiteral("2"));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_3);
    EXPECT_EQ(marked(), QStringLiteral("2")) << "begun, but it keeps its place";
    QTest::keyClick(grid, Qt::Key_BracketRight);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("i3")) << "i2 is begun";
    EXPECT_EQ(marked(), QStringLiteral("4"));
    EXPECT_EQ(list->model()->rowCount(), 2) << "i1 is no longer open";
    QTest::keyClick(grid, Qt::Key_BracketRight);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("i3"));
    EXPECT_EQ(desk.findChild<ReviewBar *>()->savedText(),
              QStringLiteral("A search or filter is on: the list shows no item after this one."));
    QTest::keyClick(grid, Qt::Key_BracketLeft);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("p0"));
    desk.openItem(QStringLiteral("i2"));
    EXPECT_FALSE(list->currentIndex().isValid()) << "no other row passes for it";
    for (const CellKey &cell : work->cells(QStringLiteral("i2")))
        ASSERT_TRUE(work->setMark(cell, Mark{2, {}}).ok());
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("i3")) << "listed and not complete";
    state->setCurrentIndex(0);
    QTest::keyClick(grid, Qt::Key_BracketLeft);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("i2"));
}

} // namespace
} // namespace jeoul::ui
