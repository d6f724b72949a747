// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "tests/support/soon.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statusword.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace jeoul::ui {

namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;
constexpr std::array kKinds = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast};

class ThemeTest : public testing::TestWithParam<ThemeKind>
{
protected:
    Tokens tokens = Tokens::of(GetParam());
};

TEST(Contrast, MatchesTheFormulaOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1.0);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(ThemeTest, EveryTextCanBeReadOnEveryGround)
{
    const std::pair<const char *, QColor> texts[] = {
        {"text", tokens.text}, {"muted", tokens.muted}, {"accent", tokens.accent}, {"good", tokens.good},
        {"warn", tokens.warn}, {"bad", tokens.bad},     {"violet", tokens.violet}};
    const std::pair<const char *, QColor> grounds[] = {{"page", tokens.page},
                                                       {"surface", tokens.surface},
                                                       {"code", tokens.code},
                                                       {"selection", tokens.selection}};
    for (const auto &[textName, text] : texts) {
        for (const auto &[groundName, ground] : grounds)
            EXPECT_GE(contrast(text, ground), kText) << textName << " on " << groundName;
    }
    EXPECT_GE(contrast(tokens.onAccent, tokens.accent), kText);
}

TEST_P(ThemeTest, OutlinesOfControlsCanBeSeen)
{
    EXPECT_GE(contrast(tokens.mark, tokens.surface), kMark);
    EXPECT_GE(contrast(tokens.mark, tokens.page), kMark);
    EXPECT_GE(contrast(tokens.accent, tokens.page), kMark);
}

TEST_P(ThemeTest, TheStyleSheetLeavesNoTokenOpen)
{
    const QString sheet = theme::styleSheet(tokens);
    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_FALSE(sheet.contains(u'@')) << sheet.toStdString();
    EXPECT_FALSE(sheet.contains(QStringLiteral("inset")));
}

TEST_P(ThemeTest, ApplyingItIsReadBackFromThePalette)
{
    theme::apply(*qApp, GetParam());
    EXPECT_EQ(theme::current(), GetParam());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokens.page);
    EXPECT_EQ(theme::currentTokens().accent, tokens.accent);
}

TEST_P(ThemeTest, ControlsAreThirtyTwoHighAndShowTheFocus)
{
    theme::apply(*qApp, GetParam());
    QWidget window;
    QLineEdit line(&window);
    QPushButton button(QStringLiteral("Submit"), &window);
    line.setGeometry(0, 0, 200, line.sizeHint().height());
    button.setGeometry(0, 60, 200, button.sizeHint().height());
    window.resize(240, 120);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    line.setFocus();
    EXPECT_EQ(line.height(), 32);
    EXPECT_EQ(button.height(), 32);
    const QColor before = button.grab().toImage().pixelColor(100, 1);
    button.setFocus();
    ASSERT_SOON(button.hasFocus());
    const QColor after = button.grab().toImage().pixelColor(100, 1);
    EXPECT_EQ(after, tokens.accent);
    EXPECT_NE(before, after);
    EXPECT_EQ(button.sizeHint().height(), 32) << "the ring must not move what is beside it";
}

INSTANTIATE_TEST_SUITE_P(Kinds, ThemeTest, testing::ValuesIn(kKinds));

TEST(Fonts, AreNamedAndHaveTabularFigures)
{
    EXPECT_EQ(theme::interfaceFont().families().value(0), QStringLiteral("Noto Sans CJK KR"));
    EXPECT_DOUBLE_EQ(theme::interfaceFont().pointSizeF(), 10.5);
    EXPECT_DOUBLE_EQ(theme::readingFont(13).pointSizeF(), 13.0);
    const QFontMetricsF metrics(theme::interfaceFont());
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

TEST(Icons, TakeTheColourOfTheirRole)
{
    for (const theme::Icon which : theme::kIcons) {
        const QImage image = theme::iconPixmap(which, Qt::red, 40).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200 ? 1 : 0;
        }
        EXPECT_GT(painted, 20) << static_cast<int>(which);
    }
    theme::apply(*qApp, ThemeKind::Dark);
    const QImage dark = theme::icon(theme::Icon::Check).pixmap(40, 40).toImage();
    theme::apply(*qApp, ThemeKind::Light);
    const QImage light = theme::icon(theme::Icon::Check).pixmap(40, 40).toImage();
    EXPECT_NE(dark, light);
}

TEST(Widgets, HaveNamesForThoseWhoCannotSeeThem)
{
    const widgets::Chip chip(QStringLiteral("나"), 1);
    EXPECT_TRUE(chip.accessibleName().contains(QStringLiteral("나")));
    const widgets::SectionHeader header(QStringLiteral("Scores"));
    EXPECT_EQ(header.accessibleName(), QStringLiteral("Scores"));
    const widgets::KeyHint hint(QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("Find"));
    EXPECT_TRUE(hint.accessibleName().contains(QStringLiteral("Find")));
    widgets::StatusWord word;
    word.setState(widgets::Tone::Good, QStringLiteral("Saved 10:02:11"));
    EXPECT_EQ(word.accessibleName(), QStringLiteral("Saved 10:02:11"));
}

TEST(StatusWord, SaysItWithASignAndNeverShrinks)
{
    widgets::StatusWord word;
    word.setState(widgets::Tone::Bad, QStringLiteral("Not saved: the disk is full"));
    const int wide = word.minimumSizeHint().width();
    EXPECT_GT(word.text().size(), word.word().size());
    EXPECT_EQ(word.property("tone").toString(), QStringLiteral("bad"));
    word.setState(widgets::Tone::Good, QStringLiteral("Saved"));
    EXPECT_GE(word.minimumWidth(), std::min(wide, word.minimumWidth()));
    EXPECT_GE(word.minimumWidth(), QFontMetrics(word.font()).horizontalAdvance(QStringLiteral("Not saved")));
}

TEST(EmptyState, OffersTheNextStep)
{
    widgets::EmptyState empty(QStringLiteral("No items yet"), QStringLiteral("Items will be listed here."),
                              QStringLiteral("Import"));
    empty.setIcon(theme::Icon::Item);
    const QSignalSpy asked(&empty, &widgets::EmptyState::actionRequested);
    auto *button = empty.findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(empty.accessibleName(), QStringLiteral("No items yet"));
}

} // namespace

} // namespace jeoul::ui
