// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "tests/support/soon.h"
#include "ui/charts/seriesstyle.h"
#include "ui/reader/viewmarks.h"
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
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolTip>

namespace jeoul::ui {

namespace {

constexpr double kMark = 3.0;

using Named = std::vector<std::pair<const char *, QColor>>;

/// Every ink that words are written in.
Named texts(const Tokens &t)
{
    return {{"text", t.text}, {"muted", t.muted}, {"accent", t.accent}, {"good", t.good},
            {"warn", t.warn}, {"bad", t.bad},     {"violet", t.violet}};
}

class ThemeTest : public testing::TestWithParam<ThemeKind>
{
protected:
    /// What text must have on its ground: WCAG 2 asks for 4.5 (AA) and, where a person wants contrast, 7
    /// (AAA).
    [[nodiscard]] static double textContrast() { return isHigh() ? 7.0 : 4.5; }
    [[nodiscard]] static bool isHigh()
    {
        return GetParam() == ThemeKind::Contrast || GetParam() == ThemeKind::ContrastDark;
    }

    Tokens tokens = Tokens::of(GetParam());
};

/// A window with a line, which has the focus, and a button below it.
struct LineAndButton
{
    explicit LineAndButton(ThemeKind kind, bool primary = false)
    {
        theme::apply(*qApp, kind);
        button.setProperty("primary", primary);
        line.setGeometry(0, 0, 200, line.sizeHint().height());
        button.setGeometry(0, 60, 200, button.sizeHint().height());
        window.resize(240, 120);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        line.setFocus();
    }

    QWidget window;
    QLineEdit line{&window};
    QPushButton button{QStringLiteral("Submit"), &window};
};

TEST(Contrast, MatchesTheFormulaOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1.0);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

/// Nothing may hang on a hue or a shade in high contrast: there is none.
TEST(HighContrast, IsBlackAndWhiteAlone)
{
    for (const auto &[kind, ground, ink, arrow] :
         {std::tuple{ThemeKind::Contrast, Qt::white, Qt::black, "downblack"},
          std::tuple{ThemeKind::ContrastDark, Qt::black, Qt::white, "downwhite"}}) {
        const Tokens tokens = Tokens::of(kind);
        for (const auto &[name, text] : texts(tokens))
            EXPECT_EQ(text, ink) << name;
        for (const QColor &each : {tokens.page, tokens.surface, tokens.code})
            EXPECT_EQ(each, ground);
        for (const QColor &each : {tokens.selection, tokens.line, tokens.mark})
            EXPECT_EQ(each, ink);
        EXPECT_FALSE(tokens.shades);
        const QString sheet = theme::styleSheet(tokens);
        EXPECT_TRUE(sheet.contains(QStringLiteral("dashed"))) << "for what cannot be had";
        EXPECT_TRUE(sheet.contains(QLatin1String(arrow))) << "an arrow in the ink";
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(arrow))));
    }
}

TEST_P(ThemeTest, EveryTextCanBeReadOnEveryGround)
{
    const Named grounds = {{"page", tokens.page}, {"surface", tokens.surface}, {"code", tokens.code}};
    for (const auto &[textName, text] : texts(tokens)) {
        for (const auto &[groundName, ground] : grounds)
            EXPECT_GE(contrast(text, ground), textContrast()) << textName << " on " << groundName;
    }
    for (const QColor &ground : reader::markGrounds(tokens)) {
        for (const auto &[name, text] : texts(tokens))
            EXPECT_GE(contrast(text, ground), textContrast())
                << name << " on a mark " << ground.name().toStdString();
    }
    EXPECT_GE(contrast(tokens.onAccent, tokens.accent), textContrast());
    EXPECT_GE(contrast(tokens.onSelection, tokens.selection), textContrast());
    for (const auto &[name, text] : texts(tokens.selected()))
        EXPECT_GE(contrast(text, tokens.selection), textContrast()) << name << " on a selection";
}

/// What the program's palette pairs, so that no control of Qt's own writes unreadably either.
TEST_P(ThemeTest, EveryPairOfThePaletteCanBeRead)
{
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},       {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},        {QPalette::BrightText, QPalette::Window}};
    const QPalette palette = theme::palette(tokens);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrast(palette.color(group, text), palette.color(group, ground)), textContrast())
                << group << ": " << text << " on " << ground;
    }
}

/// Bars are marks and not text, so 3 to 1 does; in high contrast they have all there is, like everything.
TEST_P(ThemeTest, BarsOfChartsCanBeSeenAndTheirPatternsToldApart)
{
    const double mark = isHigh() ? 7.0 : kMark;
    for (int colour = 0; colour < 12; ++colour) {
        for (const charts::SeriesStyle &style :
             {charts::seriesStyle(colour, GetParam()), charts::partStyle(colour, GetParam())}) {
            EXPECT_GE(contrast(style.outline, tokens.surface), mark) << colour;
            if (isHigh() && style.pattern != charts::Pattern::Solid) {
                EXPECT_GE(contrast(style.ink, style.fill), mark) << colour;
            }
        }
    }
}

TEST_P(ThemeTest, OutlinesOfControlsCanBeSeen)
{
    EXPECT_GE(contrast(tokens.mark, tokens.surface), kMark);
    EXPECT_GE(contrast(tokens.mark, tokens.page), kMark);
    EXPECT_GE(contrast(tokens.accent, tokens.page), kMark);
    EXPECT_GE(contrast(tokens.accent, tokens.mark), isHigh() ? 1.0 : 1.2)
        << "where the ring of the focus has the colour of the border it must be thicker";
    EXPECT_GE(tokens.focusWidth, tokens.shades ? 2 : 3);
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
    LineAndButton at(GetParam());
    QPushButton &button = at.button;
    ASSERT_SOON(at.line.hasFocus());
    EXPECT_EQ(at.line.height(), 32);
    EXPECT_EQ(button.height(), 32);
    const QColor before = button.grab().toImage().pixelColor(100, 1);
    button.setFocus();
    ASSERT_SOON(button.hasFocus());
    const QColor after = button.grab().toImage().pixelColor(100, 1);
    EXPECT_EQ(after, tokens.accent);
    EXPECT_NE(before, after);
    EXPECT_EQ(button.sizeHint().height(), 32) << "the ring must not move what is beside it";
}

/// Qt makes half of the colour of typed text out of it where a style sheet names one.
TEST_P(ThemeTest, PlaceholdersCanBeRead)
{
    theme::apply(*qApp, GetParam());
    QLineEdit line;
    line.setPlaceholderText(QStringLiteral("Your name"));
    for (const bool enabled : {true, false}) {
        line.setEnabled(enabled);
        line.ensurePolished();
        const QColor written = line.palette().color(QPalette::PlaceholderText);
        EXPECT_EQ(written.alpha(), 255);
        EXPECT_GE(contrast(written, enabled ? tokens.surface : tokens.page), textContrast());
    }
}

/// A button that is the one to press next stands on the colour of the ring, so its ring has a line inside as
/// well.
TEST_P(ThemeTest, ThePrimaryButtonShowsTheFocusOnItsOwnGround)
{
    LineAndButton at(GetParam(), true);
    QPushButton &button = at.button;
    ASSERT_SOON(at.line.hasFocus());
    const QImage before = button.grab().toImage();
    button.setFocus();
    ASSERT_SOON(button.hasFocus());
    const QImage after = button.grab().toImage();
    int strong = 0;
    for (int x = 40; x < 160; ++x) {
        for (int y = 0; y < after.height() / 3; ++y)
            strong += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= kMark ? 1 : 0;
    }
    EXPECT_GE(strong, 100) << "along its upper edge";
}

TEST_P(ThemeTest, AButtonShowsTheFocusOnItsBorderAlone)
{
    LineAndButton at(GetParam());
    QPushButton &button = at.button;
    ASSERT_SOON(at.line.hasFocus());
    const auto inside = [&button] { return button.grab(button.rect().adjusted(4, 4, -4, -4)).toImage(); };
    const QImage before = inside();
    const QImage plain = button.grab().toImage();
    QTest::keyClick(&at.line, Qt::Key_Tab); // a key, or nothing of the focus is drawn but the border
    ASSERT_SOON(button.hasFocus());
    EXPECT_NE(button.grab().toImage(), plain);
    EXPECT_EQ(inside(), before);
}

TEST_P(ThemeTest, BoxesAndRingsOfChoicesCanBeSeenAndToldApart)
{
    theme::apply(*qApp, GetParam());
    const auto picture = [this](QStyle::PrimitiveElement element, QStyle::State state) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(tokens.surface);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.state = state | QStyle::State_Enabled;
        QApplication::style()->drawPrimitive(element, &option, &painter);
        return image;
    };
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        const QImage off = picture(element, QStyle::State_Off);
        const QImage on = picture(element, QStyle::State_On);
        double edge = 1;
        int different = 0;
        for (int x = 0; x < off.width(); ++x) {
            edge = std::max(edge, contrast(off.pixelColor(x, 12), tokens.surface));
            for (int y = 0; y < off.height(); ++y)
                different += contrast(off.pixelColor(x, y), on.pixelColor(x, y)) >= kMark ? 1 : 0;
        }
        EXPECT_GE(edge, kMark) << element;
        EXPECT_GE(different, 20) << element;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ThemeTest, testing::ValuesIn(kThemeKinds));

TEST(Labels, ShowWordsAsTheyAreWritten)
{
    theme::apply(*qApp, ThemeKind::Light);
    const QString hostile = QStringLiteral("x<img src='/etc/hostname'><b>y</b>");
    QWidget window;
    auto *label = new QLabel(hostile, &window);
    QMessageBox message(QMessageBox::Information, hostile, hostile, QMessageBox::Ok, &window);
    window.show();
    message.show();
    QToolTip::showText(QPoint(5, 5), hostile, &window);
    int tips = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *shown = qobject_cast<const QLabel *>(widget);
        if (shown == nullptr || !shown->text().contains(QStringLiteral("<img")))
            continue;
        EXPECT_EQ(shown->textFormat(), Qt::PlainText) << shown->metaObject()->className();
        tips += shown->inherits("QTipLabel") ? 1 : 0;
    }
    EXPECT_EQ(tips, 1);
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

TEST(System, IsFollowedInLightDarkAndContrast)
{
    for (const ThemeKind kind : kThemeKinds)
        EXPECT_EQ(theme::kindOf(theme::palette(Tokens::of(kind))), kind);
    QPalette inverted = theme::palette(Tokens::of(ThemeKind::Contrast));
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        inverted.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        inverted.setColor(role, Qt::white);
    EXPECT_EQ(theme::kindOf(inverted), ThemeKind::ContrastDark) << "white on black is high contrast too";
    // What desktops usually have: Fusion's own, and Adwaita's, both black on a light grey.
    EXPECT_EQ(theme::kindOf(QPalette(QColor(0xEF, 0xEF, 0xEF))), ThemeKind::Light);
    EXPECT_EQ(theme::kindOf(QPalette(QColor(0x35, 0x35, 0x35))), ThemeKind::Dark);
    theme::apply(*qApp, ThemeKind::Dark);
    EXPECT_EQ(theme::systemKind(), ThemeKind::Light) << "its own palette is not the system's";
}

TEST(TextScale, ReachesFontsAndTheStyleSheet)
{
    theme::apply(*qApp, ThemeKind::Light, 2);
    EXPECT_DOUBLE_EQ(theme::textScale(), 2);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 21.0);
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("font-size: 44pt")));
    EXPECT_FALSE(qApp->styleSheet().contains(QStringLiteral("font-size: 22pt")));
    theme::apply(*qApp, ThemeKind::Light);
    EXPECT_DOUBLE_EQ(theme::textScale(), 1);
    EXPECT_EQ(qApp->styleSheet(), theme::styleSheet(Tokens::of(ThemeKind::Light)));
}

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
