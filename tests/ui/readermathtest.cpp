// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas: what is drawn, what is refused, and that nothing hostile takes the reader down.
#include "tests/support/soon.h"
#include "ui/reader/mathengine.h"
#include "ui/reader/mathpicture.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/svgpath.h"
#include "ui/reader/watchdog.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>

namespace jeoul::reader {

namespace {

using namespace std::chrono_literals;

TEST(SvgPath, ReadsWhatTheEngineWrites)
{
    const auto path = svgPath(u"M10 20H30V-5.5L1,2Q1 2 3 4T5 6C1 1 2 2 3 3Z");
    ASSERT_TRUE(path);
    EXPECT_EQ(path->elementAt(0).x, 10);
    EXPECT_EQ(path->elementAt(2).y, -5.5);
    EXPECT_FALSE(svgPath(u"M10 20A1 1 0 0 1 2 2"));
    EXPECT_FALSE(svgPath(u"M10"));
    EXPECT_TRUE(svgPath(u"M1-2.5L.5.5")) << "numbers may stand without a gap";
}

TEST(MathPicture, RefusesWhatItDoesNotDraw)
{
    const QByteArray open = "<svg viewBox=\"0 -800 1000 1000\"><g>";
    EXPECT_TRUE(MathPicture::fromSvg(open + "<path d=\"M0 0H10V10Z\"/></g></svg>"));
    EXPECT_FALSE(MathPicture::fromSvg(open + "<image href=\"file:///etc/passwd\"/></g></svg>"));
    EXPECT_FALSE(MathPicture::fromSvg(open + "<foreignObject/></g></svg>"));
    EXPECT_FALSE(
        MathPicture::fromSvg(open + "<g data-mjx-error=\"x\"><path d=\"M0 0H10V10Z\"/></g></g></svg>"));
    EXPECT_FALSE(MathPicture::fromSvg(open + "<path d=\"M0 0H10V10Z\"/></g>")) << "cut short";
    EXPECT_FALSE(MathPicture::fromSvg("<svg viewBox=\"0 -800 1e12 1000\"><path d=\"M0 0H10V10Z\"/></svg>"));
    EXPECT_FALSE(MathPicture::fromSvg(""));
}

TEST(MathDepth, CountsGroupsAndEnvironments)
{
    EXPECT_EQ(mathDepth(QStringLiteral("x")), 0);
    EXPECT_EQ(mathDepth(QStringLiteral("\\frac{a}{b_{c}}")), 2);
    EXPECT_EQ(mathDepth(QStringLiteral("\\{\\{\\{ \\leftarrow \\leftarrow")), 0);
    EXPECT_EQ(mathDepth(QStringLiteral("\\left( \\begin{matrix} x \\end{matrix} \\right)")), 3);
}

class MathEngineTest : public testing::Test
{
protected:
    static MathEngine &engine()
    {
        static MathEngine kEngine(20s); // starting one takes a third of a second
        return kEngine;
    }

    static int inkIn(const MathPicture &picture)
    {
        const double em = 20;
        QImage image(static_cast<int>(picture.width() * em) + 4, static_cast<int>(picture.height() * em) + 4,
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, QPointF(2, 2 + picture.ascent() * em), em, Qt::black);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    }
};

class DrawnTest : public MathEngineTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(DrawnTest, HasInk)
{
    const MathPicturePtr picture = engine().typeset(QString::fromUtf8(GetParam()), true);
    ASSERT_NE(picture, nullptr) << GetParam();
    EXPECT_GT(picture->width(), 0);
    EXPECT_GT(picture->ascent() + picture->depth(), 0);
    EXPECT_GT(inkIn(*picture), 10) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Formulas, DrawnTest,
                         testing::Values("x^2", "\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}", "\\overbrace{a+b}^{n}",
                                         "\\xrightarrow{abc}", "\\sqrt[3]{\\frac{1}{1+\\frac{1}{x}}}",
                                         "\\text{한글 abc}", "\\cancel{x}", "\\boxed{x}",
                                         "\\ce{2H2 + O2 ->[\\Delta] 2H2O}",
                                         "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}",
                                         "\\begin{array}{c|c}1&2\\\\\\hline 3&4\\end{array}", "x\\tag{1}",
                                         "\\begin{align}a&=b\\\\c&=d\\end{align}",
                                         "\\sum_{i=1}^n \\int_0^\\infty f", "\\widehat{abcdef}",
                                         "\\mathbb{R}\\boldsymbol{x}", "\\ket{\\psi}"));

class RefusedTest : public MathEngineTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(RefusedTest, HasNoPictureAndTheNextOneDoes)
{
    EXPECT_EQ(engine().typeset(QString::fromUtf8(GetParam()), false), nullptr) << GetParam();
    EXPECT_NE(engine().typeset(QStringLiteral("y"), false), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Formulas, RefusedTest,
                         testing::Values("\\frac{1}{", "\\nosuchcommand", "x^^2", "\\begin{matrix}1",
                                         "\\def\\a{\\a\\a}\\a", "\\newcommand{\\a}{b}\\a", "\\require{html}",
                                         "\\href{https://x.example}{y}", "\\rule{1000000000em}{1em}", "}"));

TEST_F(MathEngineTest, CapsLengthAndDepth)
{
    EXPECT_EQ(engine().typeset(QString(MathEngine::kLongest + 1, u'x'), false), nullptr);
    const auto nested = [](int depth) {
        return QStringLiteral("x^{").repeated(depth) + QStringLiteral("y") +
               QStringLiteral("}").repeated(depth);
    };
    EXPECT_EQ(engine().typeset(nested(MathEngine::kDeepest + 1), false), nullptr);
    EXPECT_NE(engine().typeset(nested(10), false), nullptr);
}

TEST_F(MathEngineTest, BaselineAndSizeAreThoseOfTheFormula)
{
    const MathPicturePtr x = engine().typeset(QStringLiteral("x"), false);
    const MathPicturePtr fraction = engine().typeset(QStringLiteral("\\frac{x}{y}"), true);
    ASSERT_TRUE(x && fraction);
    EXPECT_NEAR(x->ascent(), 0.442, 0.05);
    EXPECT_NEAR(x->depth(), 0.011, 0.05);
    EXPECT_GT(fraction->depth(), 0.4);
    EXPECT_GT(fraction->height(), x->height() * 2);
}

TEST(Watchdog, BarksAtWorkThatGoesOnAndNotAtWorkThatEnded)
{
    std::atomic_int barks = 0;
    std::atomic_bool stop = false;
    Watchdog dog([&] {
        ++barks;
        stop = true;
    });
    dog.arm(10s);
    EXPECT_FALSE(dog.disarm());
    dog.arm(1ms);
    while (!stop) {
    }
    EXPECT_TRUE(dog.disarm());
    EXPECT_EQ(barks, 1);
}

TEST(MathEngine, AWatchdogEndsAFormulaAndTheEngineGoesOn)
{
    MathEngine engine(20s);
    ASSERT_NE(engine.typeset(QStringLiteral("x"), false), nullptr);
    MathEngine impatient(0ms);
    const QString long1 = QStringLiteral("\\frac{a}{b}+").repeated(60) + u'c';
    EXPECT_EQ(impatient.typeset(long1, true), nullptr);
    EXPECT_NE(engine.typeset(long1, true), nullptr);
}

TEST(MathRenderer, KeepsResultsByTheFormula)
{
    MathRenderer renderer(nullptr, 20s);
    QSignalSpy ready(&renderer, &MathRenderer::typeset);
    const MathSpan good{QStringLiteral("x+y"), false, QStringLiteral("$x+y$")};
    const MathSpan bad{QStringLiteral("\\frac{"), false, QStringLiteral("$\\frac{$")};
    EXPECT_FALSE(renderer.known(MathRenderer::key(good)));
    renderer.request(good);
    renderer.request(good);
    renderer.request(bad);
    ASSERT_SOON(ready.count() == 2);
    ASSERT_TRUE(renderer.known(MathRenderer::key(good)));
    EXPECT_NE(*renderer.known(MathRenderer::key(good)), nullptr);
    ASSERT_TRUE(renderer.known(MathRenderer::key(bad)));
    EXPECT_EQ(*renderer.known(MathRenderer::key(bad)), nullptr);
    MathSpan shown = good;
    shown.display = true;
    EXPECT_NE(MathRenderer::key(shown), MathRenderer::key(good));
}

// Interrupted while it compiles its script, the engine of Qt 6.4 has crashed.
TEST(MathRenderer, CanBeLeftWhileTheEngineIsStillStarting)
{
    for (unsigned long wait = 0; wait < 300; wait += 60) {
        MathRenderer renderer(nullptr, 20s);
        renderer.request({QStringLiteral("x^2"), false, {}});
        QThread::msleep(wait);
    }
}

TEST(MathRenderer, CanBeLeftInTheMiddleOfItsWork)
{
    for (int i = 0; i < 3; ++i) {
        MathRenderer renderer;
        for (int n = 0; n < 50; ++n)
            renderer.request({QStringLiteral("\\frac{%1}{x}").arg(n), true, {}});
        if (i == 1)
            QCoreApplication::processEvents();
    }
}

} // namespace

} // namespace jeoul::reader
