// SPDX-License-Identifier: GPL-3.0-or-later
// Reading several responses at once, by key and mouse, in a real window.
#include "ui/review/panedeck.h"

#include "tests/support/soon.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/promptview.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/aheadtexts.h"
#include "ui/review/differencebar.h"
#include "ui/review/findbar.h"
#include "ui/review/pane.h"
#include "ui/review/panecomparison.h"
#include "ui/review/panesearch.h"
#include "ui/review/readingcontrols.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace jeoul::ui {
namespace {

BlindResponse response(const QString &text)
{
    BlindResponse out;
    out.present = true;
    out.text = text;
    return out;
}

/// Sections of the same titles with so many lines of filler in each.
QString sections(int lines)
{
    QString out;
    for (int section = 1; section <= 6; ++section) {
        out += QStringLiteral("## Section %1\n\n").arg(section);
        for (int line = 0; line < lines; ++line)
            out += QStringLiteral("A paragraph of filler.\n\n");
    }
    return out;
}

PacketContent packet()
{
    PacketContent content;
    content.rubric.policy.labels = LabelStyle::Latin;
    BlindItem lengthy;
    lengthy.id = QStringLiteral("long");
    lengthy.prompt = QStringLiteral("the question");
    lengthy.responses = {response(sections(4)), response(sections(12)),
                         response(QStringLiteral("A short one."))};
    BlindItem words;
    words.id = QStringLiteral("words");
    words.responses = {response(QStringLiteral("The cat sat.\n\nAnother cat.")),
                       response(QStringLiteral("No animal here.")),
                       response(QStringLiteral("A CAT and one word more than the others have in them."))};
    BlindItem same;
    same.id = QStringLiteral("same");
    const QString moved = QStringLiteral("This paragraph stands at another place.");
    const QString rest =
        QStringLiteral("The value is %1 and that is final, as was said before in the first part.");
    same.responses = {response(moved + QStringLiteral("\n\n") + rest.arg(42)),
                      response(rest.arg(41) + QStringLiteral("\n\n") + moved)};
    BlindItem single;
    single.id = QStringLiteral("single");
    single.responses = {response(QStringLiteral("alone"))};
    BlindItem formulas;
    formulas.id = QStringLiteral("formulas");
    formulas.prompt = QStringLiteral("$z$");
    formulas.responses = {response(QStringLiteral("$x$")), response(QStringLiteral("$y$"))};
    const auto folded = [](const QString &early, const QString &late) {
        QStringList lines;
        for (int i = 0; i < 500; ++i)
            lines << (i == 3 ? early : i == 450 ? late : QStringLiteral("line %1 = same;").arg(i));
        return QStringLiteral("```\n%1\n```\n\nThe end is %2.").arg(lines.join(u'\n'), early);
    };
    BlindItem code;
    code.id = QStringLiteral("code");
    code.responses = {response(folded(QStringLiteral("red"), QStringLiteral("deep"))),
                      response(folded(QStringLiteral("blue"), QStringLiteral("down")))};
    content.items = {lengthy, words, same, single, formulas, code};
    return content;
}

class PaneDeckTest : public testing::Test
{
protected:
    PaneDeckTest()
    {
        theme::apply(*qApp, ThemeKind::Light);
        auto *reading = new QSplitter(Qt::Vertical);
        auto *upper = new QSplitter(Qt::Horizontal, &desk);
        side = new QLabel(QStringLiteral("items"));
        prompt = new reader::PromptView;
        deck = new PaneDeck(content);
        reading->addWidget(prompt);
        reading->addWidget(deck);
        reading->setSizes({100, 600});
        upper->addWidget(side);
        upper->addWidget(reading);
        auto *column = new QVBoxLayout(&desk);
        column->addWidget(upper);
        controls = new ReadingControls({&desk, nullptr, side, deck, prompt, {reading, upper}});
        desk.resize(1366, 768);
        desk.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&desk));
    }

    void open(const char *item)
    {
        deck->setItem(QString::fromLatin1(item));
        EXPECT_TRUE(QTest::qWaitFor(
            [this] {
                QCoreApplication::processEvents();
                for (int i = 0; deck->view(i) != nullptr; ++i) {
                    if (!deck->view(i)->complete())
                        return false;
                }
                return true;
            },
            30000));
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &desk : QApplication::focusWidget(), which,
                        modifiers);
    }

    template <typename Widget>
    Widget *part(const char *name)
    {
        return desk.findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] std::vector<int> visible() const
    {
        std::vector<int> out;
        for (const PaneDeck::Place &pane : deck->panes()) {
            EXPECT_TRUE(deck->all()[static_cast<std::size_t>(pane.position)]->isVisible());
            out.push_back(pane.position);
        }
        return out;
    }

    /// The height in its view at which a title stands.
    [[nodiscard]] int heightOf(int position, const QString &title) const
    {
        reader::ReaderEdit *page = deck->view(position)->page();
        QTextCursor found = page->document()->find(title);
        found.setPosition(found.selectionStart());
        return page->cursorRect(found).top();
    }

    /// Brings a title to the line the reader is taken to look at, or to a height.
    void scrollTo(int position, const QString &title, double height = -1)
    {
        QScrollBar *bar = deck->view(position)->page()->verticalScrollBar();
        const double inDocument = bar->value() + heightOf(position, title);
        // The reading line lies at value / maximum of the page.
        const double value = height >= 0
                                 ? inDocument - height
                                 : inDocument / (1 + static_cast<double>(bar->pageStep()) / bar->maximum());
        bar->setValue(static_cast<int>(std::lround(value)));
    }

    const PacketContent content = packet();
    QWidget desk;
    QLabel *side;
    reader::PromptView *prompt;
    PaneDeck *deck;
    ReadingControls *controls;
};

TEST_F(PaneDeckTest, FindsInAllPanesAndCounts)
{
    open("words");
    desk.setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    auto *text = part<QLineEdit>("findText");
    ASSERT_TRUE(text->isVisible());
    ASSERT_TRUE(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("cat"));
    ASSERT_SOON(deck->all()[0]->matchesText() == QStringLiteral("1 of 2"));
    EXPECT_EQ(deck->all()[1]->matchesText(), QStringLiteral("0"));
    EXPECT_EQ(deck->all()[2]->matchesText(), QStringLiteral("1"));
    EXPECT_TRUE(part<QLabel>("findTotal")->text().contains(u'3'));
    key(Qt::Key_F3);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("2 of 2"));
    key(Qt::Key_F3);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("2")) << "the current one is elsewhere";
    EXPECT_EQ(deck->all()[2]->matchesText(), QStringLiteral("1 of 1"));
    key(Qt::Key_F3);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("1 of 2")) << "and round";
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(deck->all()[2]->matchesText(), QStringLiteral("1 of 1"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("2 of 2"));
    const QSignalSpy left(controls, &ReadingControls::leftForScores);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(text->isVisible());
    EXPECT_TRUE(deck->all()[0]->matchesText().isEmpty());
    EXPECT_TRUE(deck->view(0)->page()->extraSelections().isEmpty());
}

TEST_F(PaneDeckTest, AMatchThatNoPaneShowsIsSaid)
{
    open("formulas");
    deck->search().open();
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("x"));
    ASSERT_SOON(deck->view(0)->unseenMatches() == 1);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("0 (+1)"));
    const auto *unseen = part<QLabel>("findUnseen");
    ASSERT_TRUE(unseen->isVisible());
    EXPECT_TRUE(unseen->text().contains(QStringLiteral("Ctrl+U")));
    EXPECT_NE(part<QLabel>("findTotal")->text(), QStringLiteral("Not found"));
    deck->setRaw(true);
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("1"));
    EXPECT_FALSE(unseen->isVisible());
}

TEST_F(PaneDeckTest, ASearchGoesOnWithTheNextItemAndSaysNotFound)
{
    open("long");
    deck->search().open();
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("cat"));
    ASSERT_SOON(!part<QLabel>("findTotal")->text().isEmpty());
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("0"));
    open("words");
    EXPECT_EQ(deck->all()[2]->matchesText(), QStringLiteral("1"));
    EXPECT_EQ(deck->all()[0]->matchesText(), QStringLiteral("1 of 2"));
}

TEST_F(PaneDeckTest, AMatchInAHiddenPaneBringsItForward)
{
    open("words");
    key(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(visible(), (std::vector<int>{0}));
    deck->search().open();
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("animal"));
    ASSERT_SOON((visible() == std::vector<int>{1}));
}

TEST_F(PaneDeckTest, PanesShowThePlacesThatBelongTogether)
{
    open("long");
    QScrollBar *follower = deck->view(1)->page()->verticalScrollBar();
    scrollTo(0, QStringLiteral("Section 4"));
    EXPECT_GT(follower->value(), 0);
    EXPECT_NEAR(heightOf(1, QStringLiteral("Section 4")), heightOf(0, QStringLiteral("Section 4")), 3);
    EXPECT_NE(follower->value(), deck->view(0)->page()->verticalScrollBar()->value())
        << "by landmarks and not by pixels";
    scrollTo(1, QStringLiteral("Section 2"));
    EXPECT_NEAR(heightOf(0, QStringLiteral("Section 2")), heightOf(1, QStringLiteral("Section 2")), 3)
        << "whichever pane leads";
    QScrollBar *leader = deck->view(0)->page()->verticalScrollBar();
    leader->setValue(leader->maximum());
    EXPECT_EQ(follower->value(), follower->maximum());
    leader->setValue(0);
    EXPECT_EQ(follower->value(), 0);
}

TEST_F(PaneDeckTest, ScrollingTogetherCanBeSwitchedOff)
{
    open("long");
    const QSignalSpy changed(controls, &ReadingControls::settingsChanged);
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(controls->settings().syncScroll);
    EXPECT_FALSE(part<QToolButton>("syncScroll")->isChecked());
    EXPECT_EQ(changed.count(), 1);
    scrollTo(0, QStringLiteral("Section 4"));
    EXPECT_EQ(deck->view(1)->page()->verticalScrollBar()->value(), 0);
    QTest::mouseClick(part<QToolButton>("syncScroll"), Qt::LeftButton);
    EXPECT_TRUE(controls->settings().syncScroll);
    scrollTo(0, QStringLiteral("Section 3"));
    EXPECT_GT(deck->view(1)->page()->verticalScrollBar()->value(), 0);
}

TEST_F(PaneDeckTest, FollowersDoNotLead)
{
    open("long");
    int moves = 0;
    QObject::connect(deck->view(0), &reader::ResponseView::scrolled, &desk, [&moves] { ++moves; });
    QScrollBar *leader = deck->view(0)->page()->verticalScrollBar();
    for (const int value : {50, 51, 123, 300}) {
        leader->setValue(value);
        EXPECT_EQ(leader->value(), value) << "the leader is not pulled back";
    }
    EXPECT_EQ(moves, 4);
}

TEST_F(PaneDeckTest, MarksWhatTwoResponsesDifferIn)
{
    open("same");
    key(Qt::Key_D, Qt::ControlModifier);
    const auto marked = [this](int position, QTextCharFormat::UnderlineStyle line) {
        QStringList out;
        for (const QTextEdit::ExtraSelection &mark : deck->view(position)->page()->extraSelections()) {
            if (mark.format.underlineStyle() == line)
                out << mark.cursor.selectedText();
        }
        return out;
    };
    ASSERT_SOON((marked(0, QTextCharFormat::SingleUnderline) == QStringList{QStringLiteral("42")}));
    EXPECT_EQ(marked(1, QTextCharFormat::SingleUnderline), QStringList{QStringLiteral("41")});
    EXPECT_EQ(marked(1, QTextCharFormat::DashUnderline),
              QStringList{QStringLiteral("This paragraph stands at another place.")});
    ASSERT_EQ(deck->view(1)->page()->marginSigns().size(), 2U) << "signs for who cannot tell the colours";
    EXPECT_NE(deck->view(1)->page()->marginSigns()[0].sign, deck->view(1)->page()->marginSigns()[1].sign);
    const QString words = part<DifferenceBar>("differenceBar")->words();
    EXPECT_TRUE(words.contains(QStringLiteral("only in A: 1"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("another place: 6"))) << words.toStdString();
    deck->setRaw(true);
    ASSERT_SOON(deck->view(0)->rawPage()->extraSelections().size() == 2);
    deck->setRaw(false);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(marked(0, QTextCharFormat::SingleUnderline).isEmpty());
    EXPECT_TRUE(deck->view(1)->page()->marginSigns().empty());
    EXPECT_FALSE(part<QToolButton>("compare")->isChecked());
}

TEST_F(PaneDeckTest, AnyTwoCanBeComparedAndTheNextItemIsComparedToo)
{
    open("words");
    const QSignalSpy compared(&deck->comparison(), &PaneComparison::compared);
    QTest::mouseClick(part<QToolButton>("compare"), Qt::LeftButton);
    ASSERT_SOON(compared.count() == 1);
    auto *second = part<QComboBox>("differenceSecond");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Down);
    ASSERT_SOON(compared.count() == 2);
    EXPECT_EQ(deck->comparison().second(), 2);
    EXPECT_TRUE(deck->view(1)->page()->extraSelections().isEmpty());
    EXPECT_FALSE(deck->view(2)->page()->extraSelections().isEmpty());
    // Choosing the response of the other side swaps the two.
    auto *first = part<QComboBox>("differenceFirst");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_End);
    ASSERT_SOON(compared.count() == 3);
    EXPECT_EQ(deck->comparison().first(), 2);
    EXPECT_EQ(deck->comparison().second(), 0);
    open("same");
    ASSERT_SOON(compared.count() == 4);
    EXPECT_FALSE(deck->view(0)->page()->extraSelections().isEmpty());
    open("single");
    EXPECT_FALSE(deck->comparison().isOn()) << "there is nothing to compare with";
}

TEST_F(PaneDeckTest, DifferencesOfBothTextsAreReachedInTurnAndSetApart)
{
    open("same");
    key(Qt::Key_D, Qt::ControlModifier);
    const auto current = [this] {
        QStringList out;
        for (const int position : {0, 1}) {
            for (const QTextEdit::ExtraSelection &mark : deck->view(position)->page()->extraSelections()) {
                if (mark.format.background().color() == theme::currentTokens().accent)
                    out << QString::number(position) + u':' + mark.cursor.selectedText();
            }
        }
        return out.join(u'|');
    };
    const auto *bar = part<DifferenceBar>("differenceBar");
    ASSERT_SOON(deck->view(1)->page()->extraSelections().size() == 2);
    EXPECT_TRUE(bar->stepText().isEmpty()) << "none is looked at";
    const QString moved = QStringLiteral("This paragraph stands at another place.");
    const QStringList wanted{QStringLiteral("0:") + moved, QStringLiteral("0:42"), QStringLiteral("1:41"),
                             QStringLiteral("1:") + moved};
    for (int i = 0; i < wanted.size(); ++i) {
        key(Qt::Key_F7);
        EXPECT_EQ(current(), wanted[i]);
        EXPECT_EQ(bar->stepText(), QStringLiteral("%1 of 4").arg(i + 1));
    }
    int pointed = 0; // not by colour alone
    for (const reader::MarginSign &sign : deck->view(1)->page()->marginSigns())
        pointed += sign.sign == QStringLiteral("▶") ? 1 : 0;
    EXPECT_EQ(pointed, 1);
    key(Qt::Key_F7);
    EXPECT_EQ(current(), wanted.front()) << "and round";
    key(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(current(), wanted.back());
    key(Qt::Key_3, Qt::ControlModifier); // one response alone
    key(Qt::Key_F7);
    EXPECT_EQ(visible(), (std::vector<int>{0})) << "the one that holds the difference comes forward";
    key(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(visible(), (std::vector<int>{1}));
}

TEST_F(PaneDeckTest, DifferencesInAFoldedPartAreSaidAndNotGoneTo)
{
    open("code");
    const QSignalSpy compared(&deck->comparison(), &PaneComparison::compared);
    key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_SOON(compared.count() == 1);
    const auto *bar = part<DifferenceBar>("differenceBar");
    const auto *unseen = part<QLabel>("differenceUnseen");
    EXPECT_TRUE(unseen->isVisible());
    EXPECT_TRUE(unseen->text().startsWith(QStringLiteral("2 more"))) << unseen->text().toStdString();
    EXPECT_TRUE(unseen->text().contains(QStringLiteral("Ctrl+U")));
    for (int i = 1; i <= 5; ++i) {
        key(Qt::Key_F7);
        EXPECT_EQ(bar->stepText(), QStringLiteral("%1 of 4").arg((i - 1) % 4 + 1));
        int pointed = 0;
        for (const int position : {0, 1}) {
            for (const reader::MarginSign &sign : deck->view(position)->page()->marginSigns())
                pointed += sign.sign == QStringLiteral("▶") ? 1 : 0;
        }
        EXPECT_EQ(pointed, 1) << "each press leads to something that is there";
    }
    key(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(bar->stepText(), QStringLiteral("4 of 4"));
    key(Qt::Key_U, Qt::ControlModifier);
    ASSERT_SOON(bar->stepText() == QStringLiteral("6 of 6"));
    EXPECT_FALSE(unseen->isVisible());
    key(Qt::Key_F7, Qt::ShiftModifier);
    key(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(bar->stepText(), QStringLiteral("4 of 6"));
    key(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(unseen->isVisible());
    EXPECT_TRUE(bar->stepText().isEmpty()) << "what was looked at is folded again";
}

TEST_F(PaneDeckTest, ModesShowAllTwoOrOne)
{
    open("long");
    EXPECT_EQ(visible(), (std::vector<int>{0, 1, 2}));
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(visible(), (std::vector<int>{0, 1}));
    deck->showPosition(1);
    EXPECT_EQ(visible(), (std::vector<int>{0, 1})) << "both stay";
    deck->showPosition(2);
    EXPECT_EQ(visible(), (std::vector<int>{1, 2}));
    QTest::mouseClick(part<QToolButton>("modeAll"), Qt::LeftButton);
    EXPECT_EQ(visible(), (std::vector<int>{0, 1, 2}));
    const auto panes = deck->panes();
    EXPECT_NEAR(panes[0].width, panes[2].width, 1) << "no response has more room than another";
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(visible(), (std::vector<int>{2}));
    EXPECT_FALSE(side->isVisible());
    EXPECT_TRUE(prompt->folded());
    EXPECT_TRUE(part<QToolButton>("modeFocus")->isChecked());
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(side->isVisible());
    EXPECT_FALSE(prompt->folded());
    open("single");
    EXPECT_EQ(visible(), (std::vector<int>{0}));
}

TEST_F(PaneDeckTest, FlippingKeepsThePlace)
{
    open("long");
    key(Qt::Key_3, Qt::ControlModifier);
    scrollTo(0, QStringLiteral("Section 4"), deck->view(0)->height() / 3.0);
    const int height = heightOf(0, QStringLiteral("Section 4"));
    deck->showPosition(1);
    ASSERT_EQ(visible(), (std::vector<int>{1}));
    EXPECT_NEAR(heightOf(1, QStringLiteral("Section 4")), height, 3);
    deck->showPosition(0);
    EXPECT_NEAR(heightOf(0, QStringLiteral("Section 4")), height, 3) << "and back";
}

TEST_F(PaneDeckTest, TheSourceIsOneKeyAway)
{
    open("long");
    key(Qt::Key_U, Qt::ControlModifier);
    for (const int position : {0, 1, 2})
        EXPECT_TRUE(deck->view(position)->isRaw());
    EXPECT_TRUE(deck->view(0)->rawPage()->toPlainText().startsWith(QStringLiteral("## Section 1")));
    open("words");
    EXPECT_TRUE(deck->view(0)->isRaw()) << "it stays for the next item";
    QTest::mouseClick(part<QToolButton>("rawText"), Qt::LeftButton);
    EXPECT_FALSE(deck->view(0)->isRaw());
}

TEST_F(PaneDeckTest, SizeAndLineLengthAreSetAndSaid)
{
    open("long");
    ReadingSettings settings = controls->settings();
    settings.textSize = 14;
    settings.lineLength = 30;
    controls->setSettings(settings);
    EXPECT_DOUBLE_EQ(deck->view(0)->textSize(), 14);
    QSignalSpy changed(controls, &ReadingControls::settingsChanged);
    QWidget *viewport = deck->view(1)->page()->viewport();
    QWheelEvent up(QPointF(10, 10), viewport->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton,
                   Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &up);
    EXPECT_DOUBLE_EQ(deck->view(0)->textSize(), 14.5);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_DOUBLE_EQ(changed.front().front().value<ReadingSettings>().textSize, 14.5);
    EXPECT_EQ(changed.front().front().value<ReadingSettings>().lineLength, 30);
    open("words");
    EXPECT_DOUBLE_EQ(deck->view(2)->textSize(), 14.5);
}

TEST_F(PaneDeckTest, TheLineBelowThePromptSaysHowMuchAPromptTakesAtMost)
{
    open("words");
    const auto show = [this](const QString &text) {
        BlindItem item;
        item.prompt = text;
        prompt->setItem(item, {});
        ASSERT_SOON(prompt->view()->complete());
    };
    auto *reading = qobject_cast<QSplitter *>(deck->parentWidget());
    const auto top = [&] { return reading->sizes().constFirst(); };
    const auto drag = [&](int height) {
        reading->setSizes({height, 700 - height});
        Q_EMIT reading->splitterMoved(height, 1);
        return top();
    };
    const int usual = ReadingSplits::usualPromptHeight();
    const QString many = QStringLiteral("A line.\n\n").repeated(60);
    show(many);
    const int most = drag(300);
    show(QStringLiteral("One line."));
    EXPECT_EQ(top(), usual) << "no empty field";
    show(many);
    EXPECT_EQ(top(), most);
    reading->setSizes({100, 600});
    controls->setSettings(ReadingSettings(controls->settings()));
    EXPECT_EQ(top(), most) << "as another day";
    const int least = drag(usual - 20);
    show(many);
    EXPECT_EQ(top(), least) << "who wants less of every prompt has less";
}

TEST_F(PaneDeckTest, TheNextItemIsRenderedAhead)
{
    open("long");
    deck->prepare(QStringLiteral("words"));
    ASSERT_SOON(deck->ahead().ready());
    auto ahead = deck->ahead().take(QStringLiteral("words"), 1);
    ASSERT_NE(ahead, nullptr);
    EXPECT_TRUE(ahead->complete());
    EXPECT_EQ(ahead->document()->toPlainText(), QStringLiteral("No animal here."));
    EXPECT_EQ(deck->ahead().take(QStringLiteral("same"), 0), nullptr) << "of another item";
    deck->setItem(QStringLiteral("words"));
    for (const int position : {0, 1, 2})
        EXPECT_TRUE(deck->view(position)->complete());
    EXPECT_EQ(deck->view(0)->page()->toPlainText(), QStringLiteral("The cat sat.\nAnother cat."));
    // Rendered in another size than is wanted by now, so it is rendered again.
    deck->prepare(QStringLiteral("same"));
    ASSERT_SOON(deck->ahead().ready());
    deck->setTextSize(15);
    deck->setItem(QStringLiteral("same"));
    EXPECT_DOUBLE_EQ(deck->view(0)->page()->document()->defaultFont().pointSizeF(), 15);
}

TEST_F(PaneDeckTest, WhatWasFoundFitsBesideTheItemsInLargeText)
{
    constexpr int kScreen = 1366;
    constexpr int kItems = 400; // the list of items, at twice the size
    theme::apply(*qApp, ThemeKind::Light, 2);
    FindBar bar;
    QTest::keyClicks(bar.findChild<QLineEdit *>(), QStringLiteral("a"));
    bar.setTotal(1234, 5);
    bar.show();
    EXPECT_LE(bar.minimumSizeHint().width(), kScreen - kItems);
    bar.resize(kScreen - kItems, bar.sizeHint().height());
    const auto *total = bar.findChild<QLabel *>(QStringLiteral("findTotal"));
    ASSERT_SOON(total->width() >= total->sizeHint().width());
    bar.setTotal(25'000, 5, true, 1234);
    EXPECT_LE(bar.minimumSizeHint().width(), kScreen - kItems) << "nor is it wider for what is not on show";
    const auto *unseen = bar.findChild<QLabel *>(QStringLiteral("findUnseen"));
    EXPECT_TRUE(unseen->isVisible());
    EXPECT_TRUE(unseen->text().contains(QStringLiteral("1234")));
    bar.resize(kScreen - kItems, bar.sizeHint().height());
    ASSERT_SOON(total->width() >= total->sizeHint().width());
    theme::apply(*qApp, ThemeKind::Light);
}

TEST_F(PaneDeckTest, OneTypesetterServesAllPanes)
{
    deck->setItem(QStringLiteral("formulas"));
    ASSERT_SOON(!deck->view(0)->formulasPending() && !deck->view(1)->formulasPending());
    prompt->setItem(*content.item(QStringLiteral("formulas")), {});
    EXPECT_EQ(desk.findChildren<reader::MathRenderer *>().size(), 1) << "each takes 57 MB";
}

} // namespace
} // namespace jeoul::ui
