// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own choices: theme and size of text.
#include "ui/shell/mainwindow.h"

#include "app/wiring/appcontext.h"
#include "app/wiring/translations.h"
#include "models/base/durablefile.h"
#include "models/session/setupdeclarations.h"
#include "tests/support/cheappolicy.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/setupdraft.h"
#include "tests/ui/widgetwalk.h"
#include "ui/declare/declarationpage.h"
#include "ui/review/reviewflow.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace jeoul::ui {
namespace {

class MainWindowTest : public ::testing::Test
{
protected:
    void TearDown() override { theme::apply(*qApp, ThemeKind::Light); }

    std::unique_ptr<MainWindow> open()
    {
        return std::make_unique<MainWindow>(
            MainWindow::World{context.setup(), context.review(), context.panel(), settings, &prompts,
                              folder.filePath(QStringLiteral("data")), [](Language) {}});
    }

    static void choose(const MainWindow &window, const QString &words)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == words)
                return action->trigger();
        }
        ADD_FAILURE() << "no entry " << words.toStdString();
    }

    static void tellThemeChanged(MainWindow &window)
    {
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &changed);
    }

    wiring::AppContext context{jeoul::testing::cheapPolicy()};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    jeoul::testing::ScriptedPrompts prompts;
};

TEST_F(MainWindowTest, FollowsTheSystemUntilAThemeIsChosen)
{
    theme::apply(*qApp, ThemeKind::Dark);
    const auto window = open();
    EXPECT_EQ(settings.theme(), QStringLiteral("system"));
    EXPECT_EQ(theme::current(), ThemeKind::Light) << "which is light here";
    theme::apply(*qApp, ThemeKind::Dark);
    tellThemeChanged(*window);
    EXPECT_EQ(theme::current(), ThemeKind::Light) << "the desktop's colours changed";
    choose(*window, QStringLiteral("High contrast, black on white"));
    EXPECT_EQ(theme::current(), ThemeKind::Contrast);
    EXPECT_EQ(settings.theme(), QStringLiteral("contrast"));
    tellThemeChanged(*window);
    EXPECT_EQ(theme::current(), ThemeKind::Contrast) << "what a person chose stays";
    choose(*window, QStringLiteral("High contrast, white on black"));
    EXPECT_EQ(theme::current(), ThemeKind::ContrastDark);
    EXPECT_EQ(settings.theme(), QStringLiteral("contrast-dark"));
    choose(*window, QStringLiteral("As the system"));
    EXPECT_EQ(theme::current(), ThemeKind::Light);
}

TEST_F(MainWindowTest, TheFirstTimeNoEdgeLiesBeyondASmallScreen)
{
    const auto first = open();
    const QSize room = first->screen()->availableSize();
    ASSERT_LT(room.width(), first->width()) << "the screen of this test is a small one";
    first->present();
    EXPECT_TRUE(first->isMaximized());
    EXPECT_LE(first->height(), room.height());
    EXPECT_LT(first->normalGeometry().height(), room.height());
    first->showNormal();
    first->resize(700, 500);
    first->close();
    const auto second = open();
    second->present();
    EXPECT_FALSE(second->isMaximized()) << "afterwards the window is where it was left";
    EXPECT_EQ(second->size(), QSize(700, 500));
}

TEST_F(MainWindowTest, AllKeysCanBeReadHoweverLargeTheTextIs)
{
    settings.setTextPercent(200);
    const auto window = open();
    bool seen = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto *sheet = window->findChild<QDialog *>(QStringLiteral("shortcutSheet"));
        ASSERT_NE(sheet, nullptr);
        EXPECT_LE(sheet->height(), sheet->screen()->availableSize().height());
        EXPECT_TRUE(sheet->rect().contains(sheet->findChild<QDialogButtonBox *>()->geometry()));
        const auto *list = sheet->findChild<QScrollArea *>();
        EXPECT_EQ(sheet->focusWidget(), list);
        ASSERT_GT(list->verticalScrollBar()->maximum(), 0);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_PageDown);
        EXPECT_GT(list->verticalScrollBar()->value(), 0);
        seen = true;
        sheet->reject();
    });
    choose(*window, QStringLiteral("&Keys"));
    EXPECT_TRUE(seen);
}

TEST_F(MainWindowTest, TextCanBeTwiceAsLargeAndTheStartPageHoldsIt)
{
    wiring::Translations translations;
    for (const Language language : {Language::Korean, Language::English}) {
        translations.use(language);
        settings.setTextPercent(200);
        const auto window = open();
        EXPECT_DOUBLE_EQ(theme::textScale(), 2);
        window->resize(1366, 768);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        EXPECT_EQ(window->size(), QSize(1366, 768));
        const QStringList cut = cutWords(*window->centralWidget());
        EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
    }
    const auto window = open();
    choose(*window, QStringLiteral("100 %"));
    EXPECT_EQ(settings.textPercent(), 100);
    EXPECT_DOUBLE_EQ(theme::textScale(), 1);
}

/// A window on its way through a packet, whose language is changed on every page.
class AnotherLanguageTest : public MainWindowTest
{
protected:
    AnotherLanguageTest()
    {
        EXPECT_TRUE(durablefile::write(packet, place.packet.file).ok());
        window->resize(1366, 768);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openPath(packet);
    }

    /// Everything on show is a new one afterwards.
    void change()
    {
        const QPointer<ReviewFlow> before = window->reviewFlow();
        korean = !korean;
        choose(*window, korean ? QStringLiteral("한국어") : QStringLiteral("English"));
        ASSERT_TRUE(before.isNull());
        ASSERT_NE(window->reviewFlow(), nullptr);
    }
    template <typename T>
    T *part(const char *name)
    {
        return window->reviewFlow()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString page() const { return window->reviewFlow()->currentWidget()->objectName(); }
    void open()
    {
        part<QLineEdit>("codeEdit")->setText(place.packet.code);
        QTest::keyClick(part<QLineEdit>("codeEdit"), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page() == QStringLiteral("pledgePage"); }, 30000));
    }
    void pledge()
    {
        part<QLineEdit>("pledgeName")->setText(QStringLiteral("Kim"));
        part<QCheckBox>("pledgeAgree")->setChecked(true);
        QTest::mouseClick(part<QPushButton>("pledgeBegin"), Qt::LeftButton);
        ASSERT_EQ(page(), QStringLiteral("reviewDesk"));
    }

    testing::ReviewPlace place;
    QString packet = folder.filePath(QStringLiteral("seat.jpacket"));
    std::unique_ptr<MainWindow> window = MainWindowTest::open();
    bool korean = false;
};

TEST_F(AnotherLanguageTest, KeepsTheCodeAndThePledge)
{
    part<QLineEdit>("codeEdit")->setText(QStringLiteral("1234 56"));
    change();
    EXPECT_EQ(page(), QStringLiteral("openPage"));
    EXPECT_EQ(part<QLineEdit>("codeEdit")->text(), QStringLiteral("1234 56"));
    open();
    const QString title = window->windowTitle();
    part<QLineEdit>("pledgeName")->setText(QStringLiteral("Ki"));
    part<QCheckBox>("pledgeAgree")->setChecked(true);
    change();
    EXPECT_EQ(page(), QStringLiteral("pledgePage"));
    EXPECT_EQ(part<QLineEdit>("pledgeName")->text(), QStringLiteral("Ki"));
    EXPECT_TRUE(part<QCheckBox>("pledgeAgree")->isChecked());
    EXPECT_TRUE(part<QPushButton>("pledgeBegin")->isEnabled());
    EXPECT_EQ(window->windowTitle(), title);
    pledge();
    change();
    EXPECT_EQ(page(), QStringLiteral("reviewDesk"));
}

TEST_F(AnotherLanguageTest, KeepsThePagesBesideTheDesk)
{
    open();
    pledge();
    QTest::mouseClick(part<QPushButton>("submitButton"), Qt::LeftButton);
    QTest::keyClicks(part<QPlainTextEdit>("recognisedEdit"), QStringLiteral("the third"));
    part<QCheckBox>("allowIncomplete")->setChecked(true);
    change();
    ASSERT_EQ(page(), QStringLiteral("submitPage"));
    EXPECT_EQ(part<QPlainTextEdit>("recognisedEdit")->toPlainText(), QStringLiteral("the third"));
    EXPECT_TRUE(part<QCheckBox>("allowIncomplete")->isChecked());
    prompts.fileToSave = folder.filePath(QStringLiteral("one.jscores"));
    QTest::mouseClick(part<QPushButton>("submitNow"), Qt::LeftButton);
    ASSERT_EQ(page(), QStringLiteral("receiptPage"));
    EXPECT_EQ(window->reviewFlow()->session()->judgements().recognisedTeams, QStringLiteral("the third"));
    const QString digits = part<QLabel>("receiptDigits")->text();
    const QString file = part<QLabel>("receiptFile")->text();
    ASSERT_FALSE(digits.isEmpty());
    change();
    ASSERT_EQ(page(), QStringLiteral("receiptPage"));
    EXPECT_EQ(part<QLabel>("receiptDigits")->text(), digits);
    EXPECT_EQ(part<QLabel>("receiptFile")->text(), file);
    QTest::mouseClick(part<QPushButton>("receiptBack"), Qt::LeftButton);
    session::ReviewSession &session = *window->reviewFlow()->session();
    ASSERT_TRUE(session.setQuestion(session.content().items.front().id, QStringLiteral("Which year?")).ok());
    QTest::mouseClick(part<QAbstractButton>("allQuestions"), Qt::LeftButton);
    ASSERT_EQ(page(), QStringLiteral("questionsPage"));
    change();
    EXPECT_EQ(page(), QStringLiteral("questionsPage"));
}

TEST(ReadingSettingsTest, AreTheSameTomorrow)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("jeoul.ini"));
    EXPECT_EQ(Settings(file).reading(), ReadingSettings());
    ReadingSettings wanted;
    wanted.textSize = 13.5;
    wanted.lineLength = 0;
    wanted.syncScroll = false;
    wanted.promptHeight = 210;
    wanted.itemListSplit = QByteArray("\0\1\xff", 3);
    wanted.dossierSplit = QByteArray("c");
    {
        Settings settings(file);
        settings.setReading(wanted);
    }
    EXPECT_EQ(Settings(file).reading(), wanted);
    wanted.textSize = 99;
    Settings(file).setReading(wanted);
    EXPECT_DOUBLE_EQ(Settings(file).reading().textSize, 20);
}

TEST_F(MainWindowTest, ADeclarationIsFoundAgainAsItWasLeft)
{
    jeoul::testing::SetupDraft draft;
    const auto forms =
        session::writeDeclarationForms(draft.ready()->contents(), draft.path(QStringLiteral("forms")));
    ASSERT_TRUE(forms.ok());
    const auto window = open();
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->openPath(forms->front());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), "none0");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    choose(*window, QStringLiteral("&Start page"));
    ASSERT_EQ(window->declarationPage(), nullptr);
    window->openPath(forms->front());
    const auto *none = window->declarationPage()->findChild<QRadioButton *>(QStringLiteral("none0"));
    EXPECT_TRUE(none->isChecked());

    // Where nothing can be written, nobody loses anything by leaving without being asked.
    const QString drafts = folder.filePath(QStringLiteral("data/declarations"));
    ASSERT_TRUE(QDir(drafts).removeRecursively());
    QFile blocked(drafts);
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    window->declarationPage()->findChild<QRadioButton *>(QStringLiteral("none1"))->click();
    prompts.agree = false;
    choose(*window, QStringLiteral("&Start page"));
    window->openPath(forms->back());
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(none->isChecked()) << "the page is still there";
    prompts.agree = true;
    EXPECT_TRUE(window->close());
}

} // namespace
} // namespace jeoul::ui
