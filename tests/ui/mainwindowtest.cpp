// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own choices: theme and size of text.
#include "ui/shell/mainwindow.h"

#include "app/wiring/appcontext.h"
#include "app/wiring/translations.h"
#include "tests/support/cheappolicy.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/widgetwalk.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
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

TEST(ReadingSettingsTest, AreTheSameTomorrow)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("jeoul.ini"));
    EXPECT_EQ(Settings(file).reading(), ReadingSettings());
    ReadingSettings wanted;
    wanted.textSize = 13.5;
    wanted.lineLength = 0;
    wanted.syncScroll = false;
    wanted.promptSplit = QByteArray("\0\1\xff", 3);
    wanted.itemListSplit = QByteArray("b");
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

} // namespace
} // namespace jeoul::ui
