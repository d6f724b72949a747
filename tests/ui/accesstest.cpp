// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds at the review desk, and that nothing is cut when all text is twice as large.
#include "app/wiring/translations.h"
#include "models/domain/schemejson.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "tests/ui/reviewflowfixture.h"
#include "tests/ui/widgetwalk.h"
#include "ui/reader/responseview.h"
#include "ui/review/choicebutton.h"
#include "ui/review/pairbar.h"
#include "ui/review/panedeck.h"
#include "ui/review/rankboard.h"
#include "ui/review/spanlist.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QToolButton>

#include <array>

namespace jeoul::ui {
namespace {

using jeoul::testing::ReviewPlace;

const QString kItem = QStringLiteral("i1");

PacketContent sheetOfDocuments()
{
    PacketContent content = jeoul::testing::smallContent();
    const Result<Scheme> scheme = schemejson::preset(QStringLiteral("r2-2026"));
    EXPECT_TRUE(scheme.ok());
    content.rubric.sheets = scheme->sheets;
    content.rubric.scales = scheme->scales;
    content.items.front().kind = ItemKind::Dossier;
    return content;
}

std::string all(const QStringList &faults)
{
    return faults.join(u'\n').toStdString();
}

/// A desk over a packet of its own, in a window of the smallest size that is promised.
class Desk
{
public:
    explicit Desk(const PacketContent &content, const QString &item = kItem)
        : place(content)
        , session(place.begin())
        , desk(*session)
    {
        desk.resize(1366, 768);
        desk.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&desk));
        desk.activateWindow();
        desk.openItem(item);
        desk.setFocus();
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name = nullptr) const
    {
        return desk.findChild<T *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    [[nodiscard]] QAccessibleInterface *spoken(const char *name) const
    {
        return QAccessible::queryAccessibleInterface(desk.findChild<QWidget *>(QString::fromLatin1(name)));
    }

    ReviewPlace place;
    std::unique_ptr<session::ReviewSession> session;
    ReviewDesk desk;
};

/// What has room depends on the program's style and letters, which no test leaves to the one before it.
class Access : public ::testing::Test
{
protected:
    Access() { theme::apply(*qApp, ThemeKind::Light); }
};

QString name(QAccessibleInterface *part)
{
    return part->text(QAccessible::Name);
}

QString value(QAccessibleInterface *part)
{
    return part->text(QAccessible::Value);
}

TEST_F(Access, TheWalkReportsAControlThatSaysNothing)
{
    QWidget window;
    QWidget bare(&window);
    bare.setObjectName(QStringLiteral("bare"));
    bare.setFocusPolicy(Qt::StrongFocus);
    QPushButton named(QStringLiteral("Open"), &window);
    QToolButton nameless(&window);
    nameless.setObjectName(QStringLiteral("nameless"));
    window.show();
    const QStringList faults = unspoken(window);
    ASSERT_EQ(faults.size(), 2) << all(faults);
    EXPECT_TRUE(faults.at(0).startsWith(QStringLiteral("bare (QWidget) has no role")));
    EXPECT_TRUE(faults.at(1).startsWith(QStringLiteral("nameless (QToolButton) has no name")));
}

TEST_F(Access, TheWalkReportsWordsThatAreCut)
{
    QWidget window;
    window.resize(300, 200);
    QLabel whole(QStringLiteral("whole"), &window);
    whole.setGeometry(0, 0, 200, 40);
    QLabel narrow(QStringLiteral("a long sentence"), &window);
    narrow.setGeometry(0, 50, 20, 40);
    QLabel low(QStringLiteral("many words that need many lines"), &window);
    low.setWordWrap(true);
    low.setGeometry(0, 100, 60, 20);
    QPushButton outside(QStringLiteral("Out"), &window);
    outside.setGeometry(QRect(QPoint(280, 150), outside.sizeHint()));
    window.show();
    EXPECT_EQ(cutWords(window).size(), 3) << all(cutWords(window));
}

TEST_F(Access, TheWalkReportsTablesAndLinesThatAreCut)
{
    QWidget window;
    window.resize(400, 300);
    QLineEdit line(&window);
    line.setStyleSheet(QStringLiteral("min-height: 4px;"));
    line.setGeometry(0, 0, 200, 16);
    QTableWidget table(2, 2, &window);
    table.setGeometry(0, 50, 300, 200);
    table.setHorizontalHeaderLabels({QStringLiteral("Whole"), QStringLiteral("A longer title")});
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(1);
    table.verticalHeader()->resizeSection(0, 6);
    table.horizontalHeader()->setMinimumSectionSize(1);
    table.horizontalHeader()->resizeSection(1, 30);
    window.show();
    EXPECT_EQ(cutWords(window).size(), 3) << all(cutWords(window));
}

TEST_F(Access, TheScoreSheetIsATableOfNamedCells)
{
    const Desk at(jeoul::testing::smallContent(), QStringLiteral("i3"));
    QAccessibleInterface *sheet = at.spoken("scoreGrid");
    ASSERT_NE(sheet, nullptr);
    EXPECT_EQ(sheet->role(), QAccessible::Table);
    QAccessibleTableInterface *table = sheet->tableInterface();
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 2);
    ASSERT_EQ(table->columnCount(), 3);
    EXPECT_EQ(table->rowDescription(1), QStringLiteral("Fluency"));
    EXPECT_EQ(table->columnDescription(0), QStringLiteral("Response 가"));
    QAccessibleInterface *cell = table->cellAt(0, 0);
    EXPECT_EQ(cell->role(), QAccessible::Cell);
    EXPECT_EQ(name(cell), QStringLiteral("Accuracy, response 가"));
    EXPECT_EQ(value(cell), QStringLiteral("not rated yet"));
    EXPECT_TRUE(cell->state().focused) << "the keys go there";
    QTest::keyClick(at.part<ScoreGrid>("scoreGrid"), Qt::Key_4);
    EXPECT_EQ(value(cell), QStringLiteral("4"));
    EXPECT_FALSE(cell->state().focused);
    EXPECT_EQ(sheet->focusChild(), table->cellAt(1, 0)) << "the digit went on to the next criterion";
    QAccessibleInterface *other = table->cellAt(0, 2);
    EXPECT_TRUE(other->state().disabled);
    EXPECT_EQ(value(other), QStringLiteral("not to be rated"));
    EXPECT_EQ(sheet->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    EXPECT_EQ(sheet->indexOfChild(cell), 0);
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 0);
    table->cellAt(1, 1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(at.part<ScoreGrid>("scoreGrid")->currentPosition(), 1);
    EXPECT_TRUE(table->cellAt(1, 1)->state().focused);
}

TEST_F(Access, ResponsesToRankAreMovedByActions)
{
    const Desk at(jeoul::testing::everyEntryContent());
    QTest::keyClick(at.part<ScoreGrid>("scoreGrid"), Qt::Key_R);
    QAccessibleInterface *board = at.spoken("rankBoard");
    ASSERT_NE(board, nullptr);
    EXPECT_EQ(board->role(), QAccessible::List);
    ASSERT_EQ(board->childCount(), 3);
    QAccessibleInterface *first = board->child(0);
    QAccessibleInterface *second = board->child(1);
    EXPECT_EQ(first->role(), QAccessible::ListItem);
    EXPECT_EQ(name(first), QStringLiteral("Response 가"));
    EXPECT_EQ(value(first), QStringLiteral("not ranked yet"));
    EXPECT_TRUE(first->state().focused);
    const auto act = [](QAccessibleInterface *part, const QString &words) {
        QAccessibleActionInterface *actions = part->actionInterface();
        for (const QString &action : actions->actionNames()) {
            if (actions->localizedActionName(action) == words)
                return actions->doAction(action);
        }
        ADD_FAILURE() << "no action " << words.toStdString();
    };
    act(first, QStringLiteral("Place 2"));
    act(second, QStringLiteral("Place 2"));
    EXPECT_EQ(value(first), QStringLiteral("place 2 of 3, tied with 나"));
    EXPECT_TRUE(second->state().focused) << "what was moved is what the keys are about";
    act(second, QStringLiteral("One place better"));
    EXPECT_EQ(value(second), QStringLiteral("place 1 of 3"));
    EXPECT_EQ(value(first), QStringLiteral("place 2 of 3"));
    EXPECT_FALSE(
        second->actionInterface()->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    act(second, QStringLiteral("Not ranked"));
    EXPECT_EQ(value(second), QStringLiteral("not ranked yet"));
    act(second, QStringLiteral("Cannot rank"));
    EXPECT_TRUE(at.part<QWidget>("reasonBar")->isVisible()) << "which asks why";
}

TEST_F(Access, PartsAreGoneWithTheirWidget)
{
    QAccessible::Id id = 0;
    {
        const Desk at(jeoul::testing::smallContent());
        id = QAccessible::uniqueId(at.spoken("scoreGrid")->child(0));
        ASSERT_NE(QAccessible::accessibleInterface(id), nullptr);
    }
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST_F(Access, AnswersOfAComparisonSayWhetherTheyAreChosen)
{
    const Desk at(jeoul::testing::everyEntryContent());
    QTest::keyClick(at.part<ScoreGrid>("scoreGrid"), Qt::Key_P);
    EXPECT_EQ(at.spoken("pairBar")->role(), QAccessible::Grouping);
    QAccessibleInterface *answer = at.spoken("answer3");
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(name(answer), QStringLiteral("Tie"));
    EXPECT_TRUE(answer->state().checkable);
    EXPECT_FALSE(answer->state().checked) << "nothing has an answer before a person gives one";
    answer->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_FALSE(at.spoken("answer3")->state().checked) << "the next comparison is open";
    QTest::keyClick(at.part<QWidget>("pairBar"), Qt::Key_Up);
    EXPECT_TRUE(at.spoken("answer3")->state().checked);
}

TEST_F(Access, MarkedErrorsAreAListInWords)
{
    const Desk at(jeoul::testing::everyEntryContent());
    const QString ga = QStringLiteral("가");
    ASSERT_TRUE(at.session
                    ->setSpan({kItem, ga, 0, 2}, SpanMark{SpanSeverity::Critical, QStringLiteral("fact"),
                                                          QStringLiteral("wrong year")})
                    .ok());
    auto *list = at.part<SpanList>("spanList");
    ASSERT_SOON(list->isVisible());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    EXPECT_EQ(name(spoken), QStringLiteral("1 error(s) marked in response 가"));
    ASSERT_EQ(spoken->childCount(), 1);
    EXPECT_TRUE(name(spoken->child(0)).startsWith(QStringLiteral("!!! Critical")))
        << name(spoken->child(0)).toStdString();
    EXPECT_TRUE(name(spoken->child(0)).contains(QStringLiteral("wrong year")));
}

TEST_F(Access, ResponsesAndThePromptAreTold)
{
    const Desk at(jeoul::testing::smallContent());
    auto *panes = at.desk.findChild<PaneDeck *>();
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(panes->view(1)->focusProxy());
    EXPECT_EQ(page->role(), QAccessible::EditableText);
    EXPECT_EQ(name(page), QStringLiteral("Response 나"));
    EXPECT_TRUE(page->state().readOnly);
    QAccessibleTextInterface *text = page->textInterface();
    ASSERT_NE(text, nullptr);
    ASSERT_SOON(text->text(0, text->characterCount()).contains(QStringLiteral("i1의 응답 1")));
}

TEST_F(Access, GatesOfTheDossierSayTheirStateAndAskForAReason)
{
    const Desk at(sheetOfDocuments(), QStringLiteral("p0"));
    QAccessibleInterface *gate = at.spoken("gate-technical");
    ASSERT_NE(gate, nullptr);
    EXPECT_EQ(gate->role(), QAccessible::CheckBox);
    EXPECT_FALSE(name(gate).isEmpty());
    EXPECT_FALSE(gate->state().checked);
    gate->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(at.spoken("gate-technical")->state().checked);
    EXPECT_EQ(name(at.spoken("reason-technical")), QStringLiteral("Reason: ") + name(gate));
    EXPECT_TRUE(at.part<QWidget>("reason-technical")->isVisible());
}

TEST_F(Access, EveryControlOfTheDeskSpeaks)
{
    const Desk at(jeoul::testing::everyEntryContent());
    auto *grid = at.part<ScoreGrid>("scoreGrid");
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << all(unspoken(at.desk));
    QTest::keyClick(grid, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "finding: " << all(unspoken(at.desk));
    QTest::keyClick(at.part<QWidget>("findText"), Qt::Key_Escape);
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "differences: " << all(unspoken(at.desk));
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(grid, Qt::Key_X);
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "a reason: " << all(unspoken(at.desk));
    QTest::keyClick(at.part<QWidget>("reasonBar"), Qt::Key_Escape);
    QTest::keyClick(grid, Qt::Key_N);
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "a note: " << all(unspoken(at.desk));
    QTest::keyClick(at.part<QWidget>("noteEdit"), Qt::Key_Escape);
    QTest::keyClick(grid, Qt::Key_P);
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "comparing: " << all(unspoken(at.desk));
    QTest::keyClick(at.part<QWidget>("pairBar"), Qt::Key_Escape);
    at.part<QWidget>("response0")->setFocus();
    QTest::keyClick(at.part<PaneDeck>()->view(0)->focusProxy(), Qt::Key_Right,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(at.part<PaneDeck>()->view(0)->focusProxy(), Qt::Key_M);
    ASSERT_TRUE(at.part<QWidget>("spanBar")->isVisible());
    EXPECT_TRUE(unspoken(at.desk).isEmpty()) << "an error: " << all(unspoken(at.desk));
    const Desk documents(sheetOfDocuments(), QStringLiteral("p0"));
    EXPECT_TRUE(unspoken(documents.desk).isEmpty()) << "documents: " << all(unspoken(documents.desk));
}

/// What high contrast leaves: everything drawn from the tokens is black, white, or the edge between.
TEST_F(Access, HighContrastHasNoHue)
{
    for (const ThemeKind kind : {ThemeKind::Contrast, ThemeKind::ContrastDark}) {
        theme::apply(*qApp, kind);
        Desk at(jeoul::testing::everyEntryContent());
        QTest::keyClick(at.part<ScoreGrid>("scoreGrid"), Qt::Key_4);
        const QImage picture = at.desk.grab().toImage();
        std::array<int, 2> plain{}; // black, white
        int hues = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                hues += colour.red() != colour.green() || colour.green() != colour.blue() ? 1 : 0;
                plain[0] += colour == Qt::black ? 1 : 0;
                plain[1] += colour == Qt::white ? 1 : 0;
            }
        }
        const int all = picture.width() * picture.height();
        EXPECT_EQ(hues, 0);
        EXPECT_GT(plain[kind == ThemeKind::Contrast ? 1 : 0], all * 8 / 10) << "the ground";
        EXPECT_GT(plain[0] + plain[1], all * 95 / 100) << "edges of letters are all that lies between";
    }
    theme::apply(*qApp, ThemeKind::Light);
}

void settle()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

/// Text at twice its size for as long as it lives.
class LargeText
{
public:
    LargeText() { theme::apply(*qApp, ThemeKind::Light, 2); }
    ~LargeText() { theme::apply(*qApp, ThemeKind::Light); }
    LargeText(const LargeText &) = delete;
    LargeText &operator=(const LargeText &) = delete;
};

TEST_F(Access, TheReasonForAnEmptyPaneIsWholeInLargeText)
{
    const LargeText large;
    for (const QString &item : {QStringLiteral("i2"), QStringLiteral("i3")}) {
        Desk at(jeoul::testing::smallContent(), item);
        // As narrow as a pane of five is at the smallest size of the window.
        auto *view = at.part<PaneDeck>()->view(item == QStringLiteral("i2") ? 1 : 2);
        ASSERT_FALSE(view->noteText().isEmpty());
        at.desk.resize(700, 768);
        settle();
        EXPECT_TRUE(cutWords(*view).isEmpty()) << all(cutWords(*view));
    }
}

PacketContent longPractice()
{
    PacketContent content = jeoul::testing::smallContent();
    content.rubric.sheets.front().criteria.front().title = {
        QStringLiteral("인용한 사실과 수치의 정확성"),
        QStringLiteral("Accuracy of the facts and figures quoted")};
    const QString reason =
        QStringLiteral("Two of the three figures come from the document; the third one is not in it, and the "
                       "response does not say where it comes from. ");
    for (BlindResponse &response : content.items.front().responses)
        response.expected = {{QStringLiteral("accuracy"), 2, reason.repeated(3)},
                             {QStringLiteral("fluency"), 20, reason}};
    return content;
}

TEST_F(Access, WhatPracticeTeachesIsWholeInLargeText)
{
    const LargeText large;
    for (const int width : {1366, 1000}) {
        Desk at(longPractice(), QStringLiteral("p0"));
        at.desk.resize(width, 768);
        for (const CellKey &cell : at.session->cells(QStringLiteral("p0")))
            ASSERT_TRUE(at.session->setMark(cell, Mark{0, {}}).ok());
        auto *feedback = at.part<QWidget>("practiceFeedback");
        ASSERT_TRUE(feedback->isVisible());
        settle();
        EXPECT_TRUE(cutWords(*feedback).isEmpty()) << width << ": " << all(cutWords(*feedback));
        auto *rows = at.part<QScrollArea>("practiceRows");
        EXPECT_LE(rows->widget()->width(), rows->viewport()->width()) << "nothing scrolls sideways";
        EXPECT_EQ(
            rows->widget()->height(),
            std::max(rows->viewport()->height(), rows->widget()->heightForWidth(rows->viewport()->width())));
    }
}

TEST_F(Access, ANoteIsWholeBesideAPracticeItem)
{
    Desk at(longPractice(), QStringLiteral("p0"));
    for (const CellKey &cell : at.session->cells(QStringLiteral("p0")))
        ASSERT_TRUE(at.session->setMark(cell, Mark{0, {}}).ok());
    ASSERT_TRUE(at.session->setNote(QStringLiteral("p0"), QStringLiteral("Look at the figures again")).ok());
    at.desk.openItem(QStringLiteral("p0"));
    settle();
    EXPECT_TRUE(cutWords(at.desk).isEmpty()) << all(cutWords(at.desk));
    at.desk.resize(1920, 1080);
    settle();
    EXPECT_TRUE(at.part<QWidget>("itemStateFilter")->isVisible()) << "there is room again";
}

/// Shows every page of the reviewer's way and has each one checked.
template <typename Check>
void walk(ReviewFlow &flow, const session::DemoRound &demo, Check check)
{
    flow.setAttribute(Qt::WA_StyledBackground);
    flow.resize(1366, 768);
    flow.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&flow));
    flow.openFile(demo.openPacket);
    check(flow, "the code");
    flow.openWithCode(demo.openCode);
    ASSERT_SOON(flow.session() != nullptr);
    check(flow, "the pledge");
    ASSERT_TRUE(flow.session()->pledge(QStringLiteral("Kim")).ok());
    flow.setCurrentWidget(flow.desk());
    auto *grid = flow.desk()->findChild<ScoreGrid *>();
    const auto &items = flow.session()->content().items;
    flow.desk()->openItem(items.front().id);
    QTest::keyClick(grid, Qt::Key_4);
    QTest::keyClick(grid, Qt::Key_1);
    check(flow, "a practice item");
    const QString item = items.at(3).id;
    flow.desk()->openItem(item);
    check(flow, "an item");
    for (const Qt::Key mode : {Qt::Key_F, Qt::Key_D}) {
        QTest::keyClick(grid, mode, Qt::ControlModifier);
        check(flow, mode == Qt::Key_F ? "finding" : "differences");
        if (mode == Qt::Key_F)
            QTest::keyClick(flow.desk()->findChild<QWidget *>(QStringLiteral("findText")), Qt::Key_Escape);
        else
            QTest::keyClick(grid, mode, Qt::ControlModifier);
    }
    QTest::keyClick(grid, Qt::Key_P);
    check(flow, "comparing");
    ASSERT_TRUE(flow.session()->setQuestion(item, QStringLiteral("Does the picture count?")).ok());
    flow.desk()->findChild<QAbstractButton *>(QStringLiteral("questionButton"))->click();
    flow.desk()->findChild<QAbstractButton *>(QStringLiteral("allQuestions"))->click();
    check(flow, "questions");
    Q_EMIT flow.desk()->submitRequested();
    check(flow, "submitting");
    flow.findChild<QAbstractButton *>(QStringLiteral("allowIncomplete"))->click();
    flow.findChild<QAbstractButton *>(QStringLiteral("submitNow"))->click();
    check(flow, "the receipt");
}

} // namespace

TEST_F(ReviewFlowTest, EveryControlOfEveryPageSpeaks)
{
    prompts.fileToSave = path(QStringLiteral("spoken.jscores"));
    ReviewFlow flow(context.review(), path(QStringLiteral("spoken")), prompts);
    walk(flow, demo(), [](ReviewFlow &pages, const char *page) {
        const QStringList faults = unspoken(pages);
        EXPECT_TRUE(faults.isEmpty()) << page << ": " << all(faults);
    });
}

TEST_F(ReviewFlowTest, NothingIsCutWhenTextIsTwiceAsLarge)
{
    wiring::Translations translations;
    for (const Language language : {Language::Korean, Language::English}) {
        translations.use(language);
        theme::apply(*qApp, ThemeKind::Light, 2);
        const QString name = QStringLiteral("large-") + wiring::languageCode(language);
        prompts.fileToSave = path(name + QStringLiteral(".jscores"));
        ReviewFlow flow(context.review(), path(name), prompts);
        walk(flow, demo(), [&name](ReviewFlow &pages, const char *page) {
            settle();
            EXPECT_EQ(pages.size(), QSize(1366, 768)) << name.toStdString() << ", " << page;
            const QStringList faults = cutWords(pages);
            EXPECT_TRUE(faults.isEmpty()) << name.toStdString() << ", " << page << ": " << all(faults);
        });
    }
    theme::apply(*qApp, ThemeKind::Light);
}

} // namespace jeoul::ui
