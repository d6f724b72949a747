// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's way besides scoring: notes, questions, practice, corrections, rests.
#include "app/wiring/translations.h"
#include "models/domain/itemwords.h"
#include "models/session/panelsession.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "tests/ui/reviewflowfixture.h"
#include "ui/dialogs/printdocument.h"
#include "ui/reader/promptview.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/attendance.h"
#include "ui/review/breakhint.h"
#include "ui/review/panedeck.h"
#include "ui/review/practicefeedback.h"
#include "ui/review/questionspage.h"
#include "ui/review/receipts.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/review/sheetroom.h"
#include "ui/review/submitpage.h"
#include "ui/review/typedtext.h"

#include <poppler-qt6.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace jeoul::ui {
namespace {

constexpr qint64 kMinute = 60'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void completeAll(session::ReviewSession &session)
{
    for (const BlindItem &item : session.content().items) {
        for (const CellKey &cell : session.cells(item.id)) {
            ASSERT_TRUE(session.setMark(cell, Mark{2, {}}).ok());
            const Criterion *criterion = session.content().rubric.sheetFor(item)->criterion(cell.criterion);
            if (criterion->comment.when == CommentWhen::Always) {
                ASSERT_TRUE(session
                                .setComment({cell.item, cell.label, cell.criterion},
                                            QStringLiteral("Clear from plan to report."))
                                .ok());
            }
        }
        ASSERT_TRUE(session.setItemDone(item.id, true).ok());
    }
}

template <typename T>
T *part(ReviewFlow &flow, const char *name)
{
    return flow.findChild<T *>(QString::fromLatin1(name));
}

void click(ReviewFlow &flow, const char *name)
{
    auto *button = part<QAbstractButton>(flow, name);
    ASSERT_NE(button, nullptr) << name;
    ASSERT_TRUE(button->isEnabled()) << name;
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_F(ReviewFlowTest, TheBarNamesLanguageAndDomainInWords)
{
    auto flow = open(QStringLiteral("way0"));
    pledge(*flow);
    const auto &items = flow->session()->content().items;
    const auto known = std::find_if(items.begin(), items.end(), [](const BlindItem &item) {
        return item.domain == QStringLiteral("long-context") && item.language == QStringLiteral("ko");
    });
    ASSERT_NE(known, items.end());
    flow->desk()->openItem(known->id);
    const QString where = part<QLabel>(*flow, "itemWhere")->text();
    EXPECT_TRUE(where.contains(QStringLiteral("Long texts"))) << where.toStdString();
    EXPECT_TRUE(where.endsWith(QStringLiteral("한국어"))) << where.toStdString();
    for (const BlindItem &item : items)
        EXPECT_NE(itemwords::domain(item.domain), item.domain) << "a code is no word for a person";
}

TEST_F(ReviewFlowTest, ANoteIsOneKeyAwayAndMarkedInTheList)
{
    auto flow = open(QStringLiteral("way1"));
    pledge(*flow);
    ScoreGrid *sheet = grid(*flow);
    const QString item = flow->desk()->currentItem();
    const auto *button = part<QAbstractButton>(*flow, "noteButton");
    EXPECT_FALSE(button->isChecked()) << "nothing is open";
    QTest::keyClick(sheet, Qt::Key_N);
    auto *note = part<QPlainTextEdit>(*flow, "noteEdit");
    ASSERT_TRUE(note->hasFocus());
    EXPECT_TRUE(button->isChecked());
    QTest::keyClicks(note, QStringLiteral("read again"));
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_EQ(flow->session()->note(item), QStringLiteral("read again"));
    EXPECT_TRUE(sheet->hasFocus()) << "the digits are for scores again";
    const auto *list = part<QListView>(*flow, "itemList");
    const QString said = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("with a note"))) << said.toStdString();
    QTest::keyClick(sheet, Qt::Key_BracketRight);
    EXPECT_TRUE(note->toPlainText().isEmpty()) << "another item has no note";
    EXPECT_FALSE(button->isChecked());
    QTest::keyClick(sheet, Qt::Key_BracketLeft);
    EXPECT_EQ(note->toPlainText(), QStringLiteral("read again"));
    QTest::keyClick(sheet, Qt::Key_4, Qt::ControlModifier);
    ASSERT_FALSE(note->isVisible());
    QTest::keyClick(sheet, Qt::Key_N);
    EXPECT_TRUE(note->isVisible()) << "also where nothing stands beside the response";
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_FALSE(note->isVisible());
}

TEST_F(ReviewFlowTest, QuestionsAreListedMarkedAndHandedOver)
{
    prompts.fileToSave = path(QStringLiteral("asked.md"));
    auto flow = open(QStringLiteral("way2"));
    pledge(*flow);
    const QString item = flow->desk()->currentItem();
    QTest::keyClick(grid(*flow), Qt::Key_Q);
    auto *text = part<QPlainTextEdit>(*flow, "noteEdit");
    QTest::keyClicks(text, QStringLiteral("Does the picture count?"));
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_EQ(flow->session()->question(item), QStringLiteral("Does the picture count?"));
    EXPECT_TRUE(flow->session()->note(item).isEmpty());
    EXPECT_TRUE(part<QAbstractButton>(*flow, "questionButton")->isChecked()) << "it stands there";
    EXPECT_FALSE(part<QAbstractButton>(*flow, "noteButton")->isChecked());
    click(*flow, "allQuestions");
    EXPECT_EQ(flow->currentWidget()->objectName(), QStringLiteral("questionsPage"));
    auto *list = part<QListWidget>(*flow, "questionList");
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("not handed over yet")));
    click(*flow, "saveQuestions");
    EXPECT_TRUE(bytesOf(prompts.fileToSave).contains("> Does the picture count?"));
    EXPECT_FALSE(list->item(0)->text().contains(QStringLiteral("not handed over yet")));
    click(*flow, "questionsBack");
    EXPECT_EQ(flow->currentWidget(), flow->desk());
}

TEST_F(ReviewFlowTest, PracticeShowsTheExpectedScoresOnceTheItemIsScored)
{
    auto flow = open(QStringLiteral("way3"));
    pledge(*flow);
    const BlindItem *practice = &flow->session()->content().items.front();
    ASSERT_EQ(practice->kind, ItemKind::Practice);
    flow->desk()->openItem(practice->id);
    auto *feedback = flow->findChild<PracticeFeedback *>();
    ScoreGrid *sheet = grid(*flow);
    sheet->setFocus();
    const auto criteria = static_cast<std::size_t>(sheet->rows());
    const CellKey first = *sheet->currentCell();
    const int position = labelPosition(flow->session()->content().rubric.policy.labels, first.label);
    const auto &expected = practice->responses.at(static_cast<std::size_t>(position)).expected;
    ASSERT_EQ(expected.size(), criteria) << "the demo says what every practice response should get";
    const auto *below = flow->findChild<SheetRoom *>();
    const QRect place = below->geometry();
    for (std::size_t i = 0; i < flow->session()->cells(practice->id).size(); ++i) {
        EXPECT_FALSE(feedback->isVisible()) << "nothing is given away before";
        EXPECT_EQ(below->geometry(), place) << "the sheet moved while it was filled";
        QTest::keyClick(sheet, static_cast<Qt::Key>(Qt::Key_1 + expected.at(i % criteria).step));
    }
    ASSERT_TRUE(feedback->isVisible());
    sheet->setCurrentCell(first);
    EXPECT_EQ(feedback->findChild<QLabel *>(QStringLiteral("practice0-3"))->text(),
              QStringLiteral("✓ the same"));
    EXPECT_EQ(feedback->findChild<QLabel *>(QStringLiteral("practice0-4"))->text(), expected.at(0).reason);
    QTest::keyClick(sheet, expected.at(0).step > 0 ? Qt::Key_1 : Qt::Key_5);
    EXPECT_NE(feedback->findChild<QLabel *>(QStringLiteral("practice0-3"))->text(),
              QStringLiteral("✓ the same"));
    QTest::keyClick(sheet, Qt::Key_BracketRight);
    EXPECT_FALSE(feedback->isVisible()) << "an item that counts is not commented on";
}

TEST_F(ReviewFlowTest, SubmittingIsReachedAndDoneByKey)
{
    prompts.fileToSave = path(QStringLiteral("keys.jscores"));
    auto flow = open(QStringLiteral("way7"));
    pledge(*flow);
    completeAll(*flow->session());
    QTest::keyClick(grid(*flow), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(flow->currentWidget()->objectName(), QStringLiteral("submitPage"));
    auto *submit = part<QPushButton>(*flow, "submitNow");
    submit->setFocus();
    QTest::keyClick(submit, Qt::Key_Return);
    EXPECT_EQ(flow->currentWidget()->objectName(), QStringLiteral("receiptPage")) << "Enter presses a button";
}

TEST_F(ReviewFlowTest, ACorrectionIsASecondFileThatTheChairCounts)
{
    prompts.fileToSave = path(QStringLiteral("one.jscores"));
    auto flow = open(QStringLiteral("way4"));
    pledge(*flow);
    completeAll(*flow->session());
    auto *submit = part<QPushButton>(*flow, "submitButton");
    EXPECT_EQ(submit->text(), QStringLiteral("Submit…"));
    click(*flow, "submitButton");
    EXPECT_TRUE(part<QLabel>(*flow, "sequenceText")->text().contains(QStringLiteral("no. 1")));
    click(*flow, "submitNow");
    EXPECT_EQ(part<QLabel>(*flow, "receiptTitle")->text(), QStringLiteral("Submitted: score file no. 1"));
    const QString digits = part<QLabel>(*flow, "receiptDigits")->text();
    click(*flow, "receiptBack");
    ASSERT_EQ(flow->currentWidget(), flow->desk());
    EXPECT_EQ(submit->text(), QStringLiteral("No. 1 submitted"));
    // Another digit in a cell that counts, then the second file.
    const CellKey cell = flow->session()->cells(flow->session()->content().items.back().id).front();
    flow->desk()->openItem(cell.item);
    grid(*flow)->setCurrentCell(cell);
    QTest::keyClick(grid(*flow), Qt::Key_4);
    EXPECT_EQ(submit->text(), QStringLiteral("Submit no. 2…"));
    click(*flow, "submitButton");
    EXPECT_TRUE(
        part<QLabel>(*flow, "sequenceText")->text().contains(QStringLiteral("takes the place of no. 1")));
    EXPECT_EQ(part<QLabel>(*flow, "receipt1")->text(), digits);
    QSignalSpy printed(flow->findChild<SubmitPage *>(), &SubmitPage::printRequested);
    prompts.fileToSave = path(QStringLiteral("two.jscores"));
    click(*flow, "submitNow");
    EXPECT_EQ(part<QLabel>(*flow, "receiptTitle")->text(), QStringLiteral("Submitted: score file no. 2"));
    EXPECT_TRUE(part<QLabel>(*flow, "receiptReplaces")->isVisible());
    EXPECT_EQ(printed.count(), 0);

    const QString copy = path(QStringLiteral("corrected.jround"));
    ASSERT_TRUE(QFile::copy(demo().round, copy));
    const auto panel = session::PanelSession::open(copy, context.panel());
    ASSERT_TRUE(panel.ok());
    ASSERT_TRUE((*panel)->unlock(bytesOf(demo().chairKey), demo().passphrase).ok());
    const auto received =
        (*panel)->receive({{QStringLiteral("one"), bytesOf(path(QStringLiteral("one.jscores")))},
                           {QStringLiteral("two"), bytesOf(path(QStringLiteral("two.jscores")))}});
    ASSERT_TRUE(received.ok());
    ASSERT_EQ(received->size(), 2U);
    EXPECT_EQ(received->at(0).receipt, digits);
    EXPECT_EQ(received->at(1).result, session::ReceiveResult::Superseded);
    EXPECT_EQ(received->at(1).sequence, 2);
    for (const session::SeatStatus &seat : (*panel)->seats()) {
        if (seat.seat == flow->session()->content().seat) {
            EXPECT_EQ(seat.sequence, 2) << "the newer one counts";
        }
    }
}

TEST_F(ReviewFlowTest, WhetherATeamWasRecognisedIsKeptAsItIsTyped)
{
    auto flow = open(QStringLiteral("way6"));
    pledge(*flow);
    Q_EMIT flow->desk()->submitRequested();
    auto *answer = part<QPlainTextEdit>(*flow, "recognisedEdit");
    answer->setFocus();
    QTest::keyClicks(answer, QStringLiteral("the style of 3"));
    click(*flow, "submitBack");
    EXPECT_EQ(flow->session()->judgements().recognisedTeams, QStringLiteral("the style of 3"));
    Q_EMIT flow->desk()->submitRequested();
    EXPECT_EQ(answer->toPlainText(), QStringLiteral("the style of 3"));
    ASSERT_TRUE(flow->session()->undo().ok());
    EXPECT_TRUE(flow->session()->judgements().recognisedTeams.isEmpty()) << "what was typed is one step";
}

namespace {

PacketContent withALongResponse()
{
    PacketContent content = jeoul::testing::smallContent();
    content.items[0].responses[0].text = QStringLiteral("A line of it.\n\n").repeated(200);
    for (Sheet &sheet : content.rubric.sheets)
        sheet.criteria.front().comment = {CommentWhen::Always, {}, 5};
    return content;
}

} // namespace

TEST(SavedState, IsKnownOfWorkThatIsTakenUpAgain)
{
    testing::ReviewPlace place;
    {
        const auto work = place.begin();
        const CellKey cell = work->cells(work->content().items.back().id).front();
        ASSERT_TRUE(work->setMark(cell, Mark{2, {}}).ok());
        ASSERT_TRUE(work->flush().ok());
    }
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(place.clock.wall);
    const auto said = [&] {
        const auto work = place.resume();
        const ReviewDesk desk(*work);
        return desk.findChild<QLabel *>(QStringLiteral("savedState"))->text();
    };
    EXPECT_EQ(said(), QStringLiteral("Saved ") + then.toString(QStringLiteral("HH:mm:ss")));
    place.clock.pass(24 * 60 * kMinute);
    EXPECT_EQ(said(), QStringLiteral("Saved ") + QLocale().toString(then.date(), QLocale::ShortFormat) +
                          then.toString(QStringLiteral(" HH:mm")))
        << "a time alone would be one of today";
}

TEST(ReadingOn, NeedsNoWayOutOfTheSheet)
{
    testing::ReviewPlace place(withALongResponse());
    const auto work = place.begin();
    ReviewDesk desk(*work);
    desk.resize(1366, 768);
    desk.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk));
    desk.activateWindow();
    desk.openItem(work->content().items[0].id);
    desk.setFocus();
    auto *grid = desk.findChild<ScoreGrid *>();
    reader::ResponseView *view = desk.findChild<PaneDeck *>()->view(0);
    ASSERT_SOON(view->complete());
    ASSERT_EQ(view->scrollFraction(), 0);
    QTest::keyClick(grid, Qt::Key_PageDown);
    const double once = view->scrollFraction();
    EXPECT_GT(once, 0);
    QTest::keyClick(grid, Qt::Key_Space);
    EXPECT_GT(view->scrollFraction(), once);
    QTest::keyClick(grid, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_PageUp);
    EXPECT_EQ(view->scrollFraction(), 0);
    EXPECT_TRUE(grid->hasFocus());
    auto *prompt = desk.findChild<reader::PromptView *>();
    ASSERT_SOON(prompt->folded());
    prompt->setFolded(false); // as its button does
    QTest::keyClick(grid, Qt::Key_PageDown);
    QCoreApplication::processEvents();
    EXPECT_FALSE(prompt->folded()) << "the person wants to see it";
    desk.openItem(work->content().items[1].id);
    desk.openItem(work->content().items[0].id);
    EXPECT_FALSE(prompt->folded());
    ASSERT_SOON(view->complete());
    QTest::keyClick(grid, Qt::Key_PageDown);
    ASSERT_SOON(prompt->folded());
    // Who clicked into a text scores on all the same.
    const CellKey cell = *grid->currentCell();
    view->page()->setFocus();
    QTest::keyClick(view->page(), Qt::Key_4);
    ASSERT_EQ(work->judgements().marks.count(cell), 1U);
    EXPECT_TRUE(grid->hasFocus());
    EXPECT_TRUE(grid->part(0).value.contains(QStringLiteral("a comment is owed")))
        << grid->part(0).value.toStdString();
    ASSERT_TRUE(
        work->setComment({cell.item, cell.label, cell.criterion}, QStringLiteral("long enough")).ok());
    EXPECT_TRUE(grid->part(0).value.contains(QStringLiteral("with a comment")));
    ASSERT_TRUE(
        work->setFlag({cell.item, cell.label, FlagKind::Unsafe}, true, QStringLiteral("step 3")).ok());
    const auto *flags = desk.findChild<QToolButton *>(QStringLiteral("flags0"));
    EXPECT_TRUE(flags->isVisible());
    EXPECT_TRUE(flags->toolTip().contains(QStringLiteral("step 3")));
}

TEST(TypedText, GivesAwayWhatIsTypedWithoutAPause)
{
    TypedText box;
    box.show();
    QSignalSpy written(&box, &TypedText::written);
    for (int letter = 0; letter < 200 && written.empty(); ++letter) {
        QTest::keyClicks(&box, QStringLiteral("a"));
        QTest::qWait(20);
    }
    EXPECT_FALSE(written.empty());
}

TEST_F(ReviewFlowTest, EveryWordAndFigureOfAPrintedReceiptCanBeFound)
{
    wiring::Translations translations;
    PacketContent content = jeoul::testing::smallContent();
    content.roundTitle = QStringLiteral("2026년 2차 평가 Round 7");
    content.rubric.schemeHash = QStringLiteral("0123456789abcdef").repeated(4);
    const QString receipt = QStringLiteral("1234 5678 9012 3456 7890 1357");
    for (const Language language : {Language::Korean, Language::English}) {
        translations.use(language);
        const QString html = receiptPaper(content, {12, receipt});
        const QString file = path(QStringLiteral("receipt.pdf"));
        {
            QPdfWriter writer(file);
            // Names from a file system may come with their Hangul taken apart.
            layOnPaper(writer, html.normalized(QString::NormalizationForm_D));
        }
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(file);
        ASSERT_NE(pdf, nullptr);
        const QString text = pdf->page(0)->text(QRectF()).simplified();
        QTextDocument page;
        page.setHtml(html);
        const QStringList words = page.toPlainText().simplified().split(u' ');
        EXPECT_TRUE(words.contains(QStringLiteral("W07")));
        for (const QString &word : words)
            EXPECT_TRUE(text.contains(word)) << word.toStdString() << " in " << text.toStdString();
        EXPECT_TRUE(text.contains(receipt)) << text.toStdString();
    }
    translations.use(Language::English);
}

TEST_F(ReviewFlowTest, FlagsAreGivenAndTakenBackOneByOne)
{
    auto flow = open(QStringLiteral("way5"));
    pledge(*flow);
    ScoreGrid *sheet = grid(*flow);
    const CellKey cell = *sheet->currentCell();
    const auto choose = [&](Qt::Key digit) {
        QTest::keyClick(sheet, Qt::Key_F);
        auto *question = part<QWidget>(*flow, "reasonBar");
        QTest::keyClick(question, digit);
        QTest::keyClick(question, Qt::Key_Return);
    };
    choose(Qt::Key_2);
    choose(Qt::Key_3);
    EXPECT_EQ(flow->session()->judgements().flags.size(), 2U);
    EXPECT_TRUE(
        part<QLabel>(*flow, "anchorText")->text().startsWith(QStringLiteral("Flagged: Unsafe, Broken")));
    choose(Qt::Key_2);
    ASSERT_EQ(flow->session()->judgements().flags.size(), 1U);
    EXPECT_EQ(flow->session()->judgements().flags.begin()->first,
              (FlagKey{cell.item, cell.label, FlagKind::Broken}));
}

TEST(BreakHint, CountsWorkAndNotPauses)
{
    jeoul::testing::HandClock clock;
    QWidget bar;
    Attendance attendance(clock, bar);
    BreakHint hint(attendance, &bar);
    const auto due = [&] { return hint.isVisibleTo(&bar); };
    const auto work = [&](int minutes) {
        for (int i = 0; i < minutes; ++i) {
            clock.pass(kMinute);
            attendance.act();
        }
    };
    work(24);
    EXPECT_FALSE(due());
    work(1);
    EXPECT_TRUE(due());
    clock.pass(5 * kMinute);
    attendance.act();
    EXPECT_FALSE(due()) << "that was a break";
    work(20);
    clock.pass(4 * kMinute); // of reading
    attendance.act();
    EXPECT_FALSE(due());
    work(1);
    EXPECT_TRUE(due());
}

TEST(BreakHint, IsAQuietWordThatCanBeSwitchedOff)
{
    jeoul::testing::HandClock clock;
    QWidget bar;
    QLineEdit field(&bar);
    Attendance attendance(clock, bar);
    BreakHint hint(attendance, &bar);
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    field.setFocus();
    const auto work = [&](int minutes) {
        for (int i = 0; i < minutes; ++i) {
            clock.pass(kMinute);
            QTest::keyClick(&field, Qt::Key_1);
        }
    };
    work(24);
    EXPECT_FALSE(hint.isVisible());
    work(2);
    EXPECT_TRUE(hint.isVisible());
    EXPECT_TRUE(field.hasFocus()) << "nothing is taken from what is being done";
    QTest::mouseClick(&hint, Qt::LeftButton);
    EXPECT_FALSE(hint.isVisible());
    hint.setWanted(false);
    work(30);
    EXPECT_FALSE(hint.isVisible());
}

} // namespace jeoul::ui
