// SPDX-License-Identifier: GPL-3.0-or-later
// Finding an item by keys: what is typed leads to it, and back to the scores.
#include "ui/review/itempanel.h"

#include "tests/support/reviewpacket.h"
#include "ui/review/panedeck.h"
#include "ui/review/reviewbar.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace jeoul::ui {
namespace {

using jeoul::testing::ReviewPlace;

/// Twenty items after the practice, so that "n7" is number 8; the prompt of "n3" speaks of 15.
PacketContent twentyItems()
{
    PacketContent content = jeoul::testing::smallContent();
    const BlindItem first = content.items.at(1);
    content.items.resize(1);
    for (int i = 1; i <= 20; ++i) {
        content.items.push_back(first);
        content.items.back().id = QStringLiteral("n%1").arg(i);
        content.items.back().prompt = i == 3 ? QStringLiteral("15 apples") : QStringLiteral("apples");
    }
    return content;
}

class ItemPanelTest : public ::testing::Test
{
protected:
    ItemPanelTest()
        : place(twentyItems())
        , work(place.begin())
        , desk(*work)
    {
        theme::apply(*qApp, ThemeKind::Light);
        desk.resize(1366, 768);
        desk.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&desk));
        desk.openItem(QStringLiteral("n1"));
        sheet = desk.findChild<ScoreGrid *>();
        search = desk.findChild<QLineEdit *>(QStringLiteral("itemSearch"));
        list = desk.findChild<QListView *>(QStringLiteral("itemList"));
        nothing = desk.findChild<QLabel *>(QStringLiteral("noItem"));
        sheet->setFocus();
    }
    void seek(const QString &words)
    {
        QTest::keyClick(desk.focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(search->hasFocus());
        QTest::keyClicks(search, words);
    }
    QStringList numbers() const
    {
        QStringList out;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            out << list->model()->index(row, 0).data().toString().section(u' ', 0, 0);
        return out;
    }

    ReviewPlace place;
    std::unique_ptr<session::ReviewSession> work;
    ReviewDesk desk;
    ScoreGrid *sheet = nullptr;
    QLineEdit *search = nullptr;
    QListView *list = nullptr;
    QLabel *nothing = nullptr;
};

TEST_F(ItemPanelTest, EnterOpensWhatIsSoughtAndTheDigitsAreScoresAgain)
{
    seek(QStringLiteral("15"));
    EXPECT_EQ(numbers(), QStringList{QStringLiteral("15")}) << "a number is that of an item";
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n14"));
    ASSERT_TRUE(sheet->hasFocus());
    QTest::keyClick(desk.focusWidget(), Qt::Key_3);
    EXPECT_EQ(work->judgements().marks.size(), 1U);
    EXPECT_EQ(work->judgements().marks.begin()->first.item, QStringLiteral("n14"));
    EXPECT_EQ(search->text(), QStringLiteral("15")) << "it is seen that the list is not whole";
}

TEST_F(ItemPanelTest, EnterWithNothingTypedOrFoundOpensNothing)
{
    sheet->setCurrentCell({QStringLiteral("n1"), QStringLiteral("나"), QStringLiteral("fluency")});
    const auto cell = sheet->currentCell();
    ASSERT_TRUE(cell);
    seek(QString());
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n1"));
    EXPECT_TRUE(sheet->hasFocus());
    EXPECT_EQ(sheet->currentCell(), cell) << "where it was";
    seek(QStringLiteral("nowhere"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n1"));
    EXPECT_TRUE(search->hasFocus()) << "what was typed is mended here";
}

TEST_F(ItemPanelTest, DownGoesIntoTheListAndEscapeBack)
{
    seek(QStringLiteral("15 apples"));
    ASSERT_EQ(numbers(), (QStringList{QStringLiteral("4"), QStringLiteral("15")}));
    QTest::keyClick(search, Qt::Key_Down);
    ASSERT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentIndex().row(), 0) << "the first that is found";
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n1")) << "nothing is opened by looking";
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_TRUE(sheet->hasFocus());
    EXPECT_FALSE(list->currentIndex().isValid()) << "no row passes for the open item";
    seek(QString());
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n14"));
    EXPECT_TRUE(sheet->hasFocus());
}

TEST_F(ItemPanelTest, EscapeLeavesNoSearchBehind)
{
    seek(QStringLiteral("15"));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(search->hasFocus()) << "another try begins here";
    EXPECT_EQ(numbers().size(), 21);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(sheet->hasFocus());
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n1"));
}

TEST_F(ItemPanelTest, AnEmptyListSaysWhyAndWhatHelps)
{
    ASSERT_NE(nothing, nullptr);
    EXPECT_FALSE(nothing->isVisible());
    seek(QStringLiteral("nowhere"));
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->text(), QStringLiteral("No item matches. Esc clears the search."));
    EXPECT_EQ(list->accessibleDescription(), nothing->text());
    EXPECT_GE(nothing->height(), nothing->heightForWidth(nothing->width())) << "whole";
    auto *state = desk.findChild<QComboBox *>(QStringLiteral("itemStateFilter"));
    state->setCurrentIndex(state->findText(QStringLiteral("Complete")));
    EXPECT_EQ(nothing->text(), QStringLiteral("No item matches. Esc clears the search; “All items” shows "
                                              "those of every state."));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(nothing->text(), QStringLiteral("No item matches. Choose “All items” above the list."));
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(search->hasFocus()) << "there is nothing to go into";
    state->setCurrentIndex(0);
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_TRUE(list->accessibleDescription().isEmpty());
}

TEST_F(ItemPanelTest, WhereTheListEndsItIsSaidThatASearchIsOn)
{
    seek(QStringLiteral("15"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(sheet, Qt::Key_BracketLeft);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n14"));
    EXPECT_EQ(desk.findChild<ReviewBar *>()->savedText(),
              QStringLiteral("A search or filter is on: the list shows no item before this one."));
}

TEST_F(ItemPanelTest, TheSearchIsThereWhereTheListIsHiddenAndLeavesWithIt)
{
    QTest::keyClick(sheet, Qt::Key_4, Qt::ControlModifier);
    auto *panel = desk.findChild<ItemPanel *>();
    ASSERT_EQ(desk.findChild<PaneDeck *>()->mode(), PaneMode::Focus);
    ASSERT_FALSE(panel->isVisible());
    seek(QStringLiteral("15"));
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(desk.currentItem(), QStringLiteral("n14"));
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(sheet->hasFocus());
}

TEST_F(ItemPanelTest, TheSignThatClearsStandsInsideTheFrame)
{
    seek(QStringLiteral("15"));
    const auto *sign = search->findChild<QAbstractButton *>();
    ASSERT_NE(sign, nullptr);
    ASSERT_TRUE(sign->isVisible());
    EXPECT_TRUE(search->rect().adjusted(2, 2, -2, -2).contains(sign->geometry()))
        << sign->x() << ' ' << sign->y() << ' ' << sign->width() << ' ' << sign->height() << " of "
        << search->width() << ' ' << search->height();
    EXPECT_NEAR(sign->geometry().center().y(), search->rect().center().y(), 1);
}

} // namespace
} // namespace jeoul::ui
