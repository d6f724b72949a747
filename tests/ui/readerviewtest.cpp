// SPDX-License-Identifier: GPL-3.0-or-later
// The views as a person uses them, with real widgets. JEOUL_READER_SHOTS names a folder for pictures of them.
#include "tests/support/soon.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/pictureview.h"
#include "ui/reader/promptview.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/readerformats.h"
#include "ui/reader/responseview.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>
#include <QToolButton>

namespace jeoul::reader {

namespace {

using namespace std::chrono_literals;

QString sample()
{
    return QString::fromUtf8(R"(## 이분 탐색의 시간 복잡도

정렬된 배열에서 **이분 탐색**은 매번 구간을 절반으로 줄이므로 $T(n) = T(n/2) + O(1)$ 이고, 따라서 $O(\log_2 n)$ 시간이
걸립니다. The loop *invariant* keeps `lo <= target < hi` at every step.

1. 가운데 원소를 고릅니다.
2. 비교하여 절반을 버립니다.
   - 같으면 끝납니다.
   - 아니면 되풀이합니다.

```python
def search(values: list[int], target: int) -> int:
    """정렬된 목록에서 위치를 찾습니다."""
    lo, hi = 0, len(values)
    while lo < hi:
        mid = (lo + hi) // 2      # 가운데
        if values[mid] < target:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(values) and values[lo] == target else -1
```

| 방법 | 평균 | 최악 | 비고 |
|:--|--:|--:|:-:|
| 선형 탐색 | $n/2$ | $n$ | 정렬이 필요 없음 |
| 이분 탐색 | $\log_2 n$ | $\log_2 n$ | 정렬 필요 |

$$\sum_{k=0}^{\infty} \frac{x^k}{k!} = e^x, \qquad \int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}$$

> 인용한 말은 조용히 서 있습니다.
> > 두 번째 깊이의 인용입니다.

- [x] 정렬 여부를 확인함
- [ ] 중복된 값을 다룸

자세한 것은 [위키백과](https://ko.wikipedia.org/wiki/이진_검색_알고리즘)를 보십시오. ![도표](https://example.org/a.png)

잘못된 식 $\frac{1}{$ 은 원문으로 남습니다. 숨은 글자: 가)") +
           QChar(0x202E) + QString::fromUtf8("나 <b>굵게</b>\n");
}

QByteArray bluePng(int width, int height)
{
    QImage blue(width, height, QImage::Format_RGB32);
    blue.fill(Qt::blue);
    QBuffer bytes;
    EXPECT_TRUE(bytes.open(QIODevice::WriteOnly) && blue.save(&bytes, "PNG"));
    return bytes.data();
}

BlindResponse response(const QString &text)
{
    BlindResponse out;
    out.present = true;
    out.text = text;
    return out;
}

/// While it lives, nothing is read in another thread.
class OccupiedThreads
{
public:
    OccupiedThreads()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([this] {
                m_taken.release();
                m_free.acquire();
                m_left.release();
            });
        m_taken.acquire(m_count);
    }
    OccupiedThreads(const OccupiedThreads &) = delete;
    OccupiedThreads &operator=(const OccupiedThreads &) = delete;
    ~OccupiedThreads()
    {
        m_free.release(m_count);
        m_left.acquire(m_count);
    }

private:
    int m_count = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_taken;
    QSemaphore m_free;
    QSemaphore m_left;
};

class ReaderViewTest : public testing::Test
{
protected:
    ReaderViewTest()
    {
        ui::theme::apply(*qApp, ui::ThemeKind::Light);
        view.setMathRenderer(&math);
        view.resize(560, 420);
        view.show();
    }

    static int formulasIn(const ResponseView &shown)
    {
        int count = 0;
        for (QTextBlock block = shown.page()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                const bool begins =
                    format.objectType() == kMathObject && format.intProperty(kFormulaPieceProperty) == 0;
                count += begins ? it.fragment().length() : 0;
            }
        }
        return count;
    }

    MathRenderer math{nullptr, 20s};
    ResponseView view;
};

TEST_F(ReaderViewTest, SaysWhyThereIsNoText)
{
    BlindResponse absent;
    view.setResponse(absent, {});
    const QString nothing = view.noteText();
    EXPECT_FALSE(nothing.isEmpty());
    absent.assigned = false;
    view.setResponse(absent, {});
    EXPECT_NE(view.noteText(), nothing);
    view.setResponse(response(QStringLiteral(" \n ")), {});
    EXPECT_NE(view.noteText(), nothing);
    EXPECT_FALSE(view.noteText().isEmpty());
    view.setResponse(response(QStringLiteral("text")), {});
    EXPECT_TRUE(view.noteText().isEmpty());
    EXPECT_TRUE(view.page()->isVisible());
    EXPECT_EQ(view.page()->toPlainText(), QStringLiteral("text"));
}

TEST_F(ReaderViewTest, DrawsFormulasWhenTheyAreReady)
{
    view.setResponse(response(QStringLiteral("a $x^2$ b\n\n$$\\frac{1}{2}$$\n\nc $\\frac{$ d $x^2$")), {});
    EXPECT_TRUE(view.page()->toPlainText().contains(QStringLiteral("$x^2$")))
        << "the source stands in its place";
    ASSERT_SOON(formulasIn(view) == 3);
    const QString shown = view.page()->toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral("$\\frac{$"))) << "a malformed one keeps its source";
    EXPECT_TRUE(shown.contains(u'd')) << "and disturbs nothing behind it";
    ASSERT_SOON(!view.formulasPending());
    view.page()->selectAll();
    view.page()->copy();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("a $x^2$ b")))
        << "copied as it was written";
}

TEST_F(ReaderViewTest, FormulasThatArriveDoNotMoveTheText)
{
    const QString many = QStringLiteral("$$\\frac{a}{b_{%1}}$$\n\n");
    QString text;
    for (int i = 0; i < 20; ++i)
        text += many.arg(i);
    text += QStringLiteral("the place I read\n\n") + QStringLiteral("more words\n\n").repeated(60);
    view.setResponse(response(text), {});
    const int before = static_cast<int>(view.find(QStringLiteral("the place I read")));
    ASSERT_EQ(before, 1);
    QTextCursor place = view.page()->document()->find(QStringLiteral("the place I read"));
    place.setPosition(place.selectionStart());
    QScrollBar *bar = view.page()->verticalScrollBar();
    bar->setValue(bar->value() + view.page()->cursorRect(place).top() - 3);
    const int top = view.page()->cursorRect(place).top();
    ASSERT_SOON(formulasIn(view) == 20);
    EXPECT_NEAR(view.page()->cursorRect(place).top(), top, 2);
}

TEST_F(ReaderViewTest, FormulasFarApartAreDrawnOneCallEach)
{
    RenderSource source;
    const QString prose = QStringLiteral("words ").repeated(RenderedText::kDrawnTogether / 6 + 1);
    source.markdown = (QStringLiteral("$x$ and $x$ ") + prose + QStringLiteral("\n\n")).repeated(2);
    source.style.tokens = ui::theme::currentTokens();
    ASSERT_LT(source.markdown.size(), RenderedText::kReadAtOnce) << "read at once";
    RenderedText text(source, {}, &math);
    EXPECT_TRUE(text.write(1'000'000));
    ASSERT_SOON(math.known(MathRenderer::key(extractMath(source.markdown).spans.front())).has_value());
    const auto drawn = [&text] {
        return text.document()->toRawText().count(QChar(QChar::ObjectReplacementCharacter));
    };
    EXPECT_TRUE(text.drawFormulas(0)) << "the window may have something to do between two places";
    EXPECT_EQ(drawn(), 2);
    EXPECT_FALSE(text.drawFormulas(0));
    EXPECT_EQ(drawn(), 4);
    EXPECT_FALSE(text.formulasPending());
}

TEST_F(ReaderViewTest, ALongTextIsReadAwayFromTheWindow)
{
    RenderSource source;
    source.style.tokens = ui::theme::currentTokens();
    source.markdown = QStringLiteral("- *item*\n").repeated(3000);
    RenderedText text(source, {}, nullptr);
    ASSERT_SOON(!text.reading());
    EXPECT_EQ(text.document()->characterCount(), 1) << "nothing is written by the other thread";
    EXPECT_FALSE(text.complete());
    while (!text.write(100'000)) {
    }
    EXPECT_EQ(text.landmarks().size(), 3000U);
    // Gone before it is read, or shown by nobody: nothing is left behind that could write.
    for (int i = 0; i < 20; ++i)
        view.setResponse(response(source.markdown + QString::number(i)), {});
    ASSERT_SOON(view.complete());
    EXPECT_EQ(view.landmarkCount(), 3000U);
}

TEST_F(ReaderViewTest, AMegabyteIsShownAtOnceAndThenWhole)
{
    QString text;
    while (text.size() < 1'000'000)
        text += QString::fromUtf8("문단 %1: 긴 응답도 곧바로 열립니다. The rest follows while you read.\n\n")
                    .arg(text.size());
    const QSignalSpy completed(&view, &ResponseView::completed);
    view.setResponse(response(text + QStringLiteral("the very end")), {});
    EXPECT_FALSE(view.complete());
    ASSERT_SOON(view.page()->document()->characterCount() > 1'500);
    EXPECT_LT(view.page()->document()->characterCount(), 60'000) << "a screenful is there before the rest";
    view.setScrollFraction(1.0);
    ASSERT_SOON(view.complete());
    EXPECT_EQ(completed.count(), 1);
    EXPECT_EQ(view.find(QStringLiteral("the very end")), 1);
}

TEST_F(ReaderViewTest, ALongTextOpensAtItsBeginning)
{
    const QString text(RenderedText::kReadAtOnce * 2, QChar(0xAC00));
    const auto atTop = [](const ResponseView &shown) {
        const QTextCursor cursor = shown.page()->textCursor();
        return shown.page()->verticalScrollBar()->value() == 0 && cursor.position() == 0 &&
               !cursor.hasSelection();
    };
    // In a window that comes after the text, ...
    QWidget window;
    window.resize(560, 420);
    ResponseView early(&window);
    early.resize(window.size());
    {
        const OccupiedThreads reader;
        early.setResponse(response(text), {});
    }
    ASSERT_TRUE(early.page()->document()->isEmpty()) << "shown before anything of it is there";
    ASSERT_SOON(early.complete());
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_TRUE(atTop(early));
    early.resize(300, 300);
    EXPECT_TRUE(atTop(early));
    // ... in one that was there before, ...
    {
        const OccupiedThreads reader;
        view.setResponse(response(text), {});
    }
    ASSERT_SOON(view.complete());
    EXPECT_TRUE(atTop(view));
    view.page()->setFocus();
    QTest::keyClick(view.page(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedSource(), (SourceStretch{0, 1})) << "who selects by keyboard begins at the top";
    // ... and as a prompt.
    PromptView prompt;
    BlindItem item;
    item.prompt = text;
    {
        const OccupiedThreads reader;
        prompt.setItem(item, {});
    }
    const auto *asked = prompt.findChild<ResponseView *>();
    ASSERT_SOON(asked->complete());
    prompt.resize(560, 420);
    prompt.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&prompt));
    EXPECT_TRUE(atTop(*asked));
}

TEST_F(ReaderViewTest, AnotherResponseReplacesOneStillOnItsWay)
{
    view.setResponse(response(QStringLiteral("words and words\n\n").repeated(20'000)), {});
    EXPECT_FALSE(view.complete());
    view.setResponse(response(QStringLiteral("short")), {});
    EXPECT_TRUE(view.complete());
    QCoreApplication::processEvents();
    EXPECT_EQ(view.page()->toPlainText(), QStringLiteral("short"));
}

TEST_F(ReaderViewTest, FindsCountsAndGoes)
{
    view.setResponse(response(QStringLiteral("One cat.\n\n") + QStringLiteral("filler\n\n").repeated(100) +
                              QStringLiteral("A CAT\n")),
                     {});
    const QSignalSpy changed(&view, &ResponseView::matchesChanged);
    EXPECT_EQ(view.find(QStringLiteral("cat")), 2);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(view.currentMatch(), -1);
    EXPECT_EQ(view.page()->extraSelections().size(), 2);
    const int top = view.page()->verticalScrollBar()->value();
    view.nextMatch();
    view.nextMatch();
    EXPECT_EQ(view.currentMatch(), 1);
    EXPECT_GT(view.page()->verticalScrollBar()->value(), top);
    view.nextMatch();
    EXPECT_EQ(view.currentMatch(), 0);
    view.previousMatch();
    EXPECT_EQ(view.currentMatch(), 1);
    EXPECT_EQ(view.find(QStringLiteral("dog")), 0);
    EXPECT_EQ(view.find(QString()), 0);
    EXPECT_TRUE(view.page()->extraSelections().isEmpty());
}

TEST_F(ReaderViewTest, RawShowsTheSourceAndIsSearched)
{
    view.setResponse(response(QStringLiteral("# Title\n\n**bold** <b>x</b>")), {});
    view.setRaw(true);
    EXPECT_TRUE(view.rawPage()->isVisible());
    EXPECT_EQ(view.rawPage()->toPlainText(), QStringLiteral("# Title\n\n**bold** <b>x</b>"));
    EXPECT_EQ(view.find(QStringLiteral("**bold**")), 1);
    view.setRaw(false);
    EXPECT_TRUE(view.page()->isVisible());
    EXPECT_EQ(view.matchCount(), 0) << "the marks are no part of the text that is read";
}

TEST_F(ReaderViewTest, TextSizeStaysInBoundsAndKeepsThePlace)
{
    view.setResponse(response(QStringLiteral("some words in a line\n\n").repeated(200)), {});
    view.setScrollFraction(0.5);
    view.setTextSize(40);
    EXPECT_DOUBLE_EQ(view.textSize(), 20);
    EXPECT_DOUBLE_EQ(view.page()->document()->defaultFont().pointSizeF(), 20);
    EXPECT_NEAR(view.scrollFraction(), 0.5, 0.05);
    view.setTextSize(1);
    EXPECT_DOUBLE_EQ(view.textSize(), 9);
}

TEST_F(ReaderViewTest, LinesAreNoLongerThanIsGoodToRead)
{
    view.resize(1800, 500);
    view.setResponse(response(QString::fromUtf8("가나다라 ").repeated(200)), {});
    QCoreApplication::processEvents();
    const QTextLine line = view.page()->document()->begin().layout()->lineAt(0);
    EXPECT_GT(line.textLength(), 36);
    EXPECT_LT(line.textLength(), 62);
    const double em = QFontInfo(ui::theme::readingFont(view.textSize())).pixelSize();
    const QTextLayout *layout = view.page()->document()->begin().layout();
    EXPECT_NEAR(layout->lineAt(1).y() - layout->lineAt(0).y(), 1.55 * em, 1.5);
}

TEST_F(ReaderViewTest, CopiesPlainTextOnly)
{
    view.setResponse(response(QStringLiteral("**bold** [a](http://b)")), {});
    view.page()->setFocus();
    QTest::keyClick(view.page(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view.page(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("bold a (http://b)"));
    EXPECT_FALSE(copied->hasHtml());
    EXPECT_FALSE(copied->hasImage());
    QTest::keyClick(view.page(), Qt::Key_X);
    EXPECT_TRUE(view.page()->toPlainText().startsWith(QStringLiteral("bold")))
        << "nothing can be typed into it";
}

TEST_F(ReaderViewTest, PicturesOfAResponseFollowItsText)
{
    BlindResponse shown = response(QStringLiteral("words"));
    shown.media = {{QStringLiteral("feed"), 60, 30, {}}, {QStringLiteral("gone"), 1, 1, {}}};
    view.setResponse(shown, MediaResolver({{QStringLiteral("feed"), bluePng(60, 30)}}));
    int pictures = 0;
    for (QTextBlock block = view.page()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            pictures += it.fragment().charFormat().objectType() == kPictureObject ? 1 : 0;
    }
    EXPECT_EQ(pictures, 1);
    EXPECT_TRUE(view.page()->toPlainText().contains(QStringLiteral("gone")));
}

TEST_F(ReaderViewTest, PicturesCanBeSeenPixelByPixel)
{
    const QByteArray blue = bluePng(1200, 900);
    BlindResponse shown = response(QStringLiteral("words"));
    shown.media = {{QStringLiteral("feed"), 1200, 900, QStringLiteral("a blue one")},
                   {QStringLiteral("beef"), 1200, 900, {}}};
    view.setResponse(shown, MediaResolver({{QStringLiteral("feed"), blue}, {QStringLiteral("beef"), blue}}));
    view.showPictures(true);
    PictureView *picture = view.pictureView();
    EXPECT_TRUE(picture->isVisible());
    ASSERT_SOON(picture->zoom() < 1);
    EXPECT_TRUE(picture->fits());
    const double fitting = picture->zoom();
    EXPECT_LE(1200 * fitting, view.width());
    QTest::keyClick(picture, Qt::Key_1);
    EXPECT_DOUBLE_EQ(picture->zoom(), 1);
    QTest::keyClick(picture, Qt::Key_Plus);
    EXPECT_GT(picture->zoom(), 1);
    QTest::keyClick(picture, Qt::Key_Minus);
    QTest::keyClick(picture, Qt::Key_Minus);
    EXPECT_LT(picture->zoom(), 1);
    QTest::keyClick(picture, Qt::Key_0);
    EXPECT_DOUBLE_EQ(picture->zoom(), fitting);
    EXPECT_TRUE(picture->accessibleName().contains(QStringLiteral("a blue one")));
    QTest::keyClick(picture, Qt::Key_PageDown);
    EXPECT_EQ(picture->index(), 1);
    QTest::keyClick(picture, Qt::Key_PageDown);
    EXPECT_EQ(picture->index(), 1) << "there is no third";
    QTest::keyClick(picture, Qt::Key_Escape);
    EXPECT_FALSE(picture->isVisible());
    EXPECT_TRUE(view.page()->isVisible());
}

TEST_F(ReaderViewTest, WordsUnderAPictureAreNotCutInANarrowPane)
{
    BlindResponse shown = response(QStringLiteral("words"));
    shown.media = {{QStringLiteral("feed"), 900, 900, QStringLiteral("a diagram of checks ").repeated(18)}};
    view.setResponse(shown, MediaResolver({{QStringLiteral("feed"), bluePng(900, 900)}}));
    view.showPictures(true);
    const auto *words = view.pictureView()->findChild<QLabel *>(QStringLiteral("pictureWords"));
    for (const int width : {210, 560, 1300}) {
        view.resize(width, 300);
        ASSERT_SOON(view.pictureView()->width() == width);
        EXPECT_LE(words->heightForWidth(words->width()), words->height()) << width;
        EXPECT_GT(words->width(), width / 2) << "not what the buttons leave";
        EXPECT_TRUE(words->toolTip().contains(shown.media.front().description));
    }
}

TEST_F(ReaderViewTest, ErrorSpansStayOnTheirWordsHoweverTheTextIsShown)
{
    const QString text = QString::fromUtf8("# 제목\n\n처음 $x^2$ 틀린 말 끝\n\n```c\nint wrong;\n```\n");
    view.setResponse(response(text), {});
    const auto spanOf = [&text](const char *words, SpanSeverity severity) {
        const QString wanted = QString::fromUtf8(words);
        return ErrorSpan{text.indexOf(wanted), wanted.size(), severity, {}};
    };
    view.setErrorSpans({spanOf("틀린 말", SpanSeverity::Critical), spanOf("wrong", SpanSeverity::Minor)});
    const auto marked = [this] {
        QStringList out;
        const auto selections =
            view.isRaw() ? view.rawPage()->extraSelections() : view.page()->extraSelections();
        for (const QTextEdit::ExtraSelection &mark : selections)
            out << mark.cursor.selectedText();
        return out;
    };
    const QStringList wanted{QString::fromUtf8("틀린 말"), QStringLiteral("wrong")};
    EXPECT_EQ(marked(), wanted);
    ASSERT_SOON(formulasIn(view) == 1);
    EXPECT_EQ(marked(), wanted) << "a drawn formula takes another length than its source";
    view.setTextSize(18);
    EXPECT_EQ(marked(), wanted);
    view.setRaw(true);
    EXPECT_EQ(marked(), wanted);
    view.setRaw(false);
    ui::theme::apply(*qApp, ui::ThemeKind::Dark);
    EXPECT_EQ(marked(), wanted);
    ui::theme::apply(*qApp, ui::ThemeKind::Light);
    // Severity is a kind of line and a sign, not only a colour.
    const auto marks = view.page()->extraSelections();
    EXPECT_NE(marks.at(0).format.underlineStyle(), marks.at(1).format.underlineStyle());
    ASSERT_EQ(view.page()->marginSigns().size(), 2U);
    EXPECT_EQ(view.page()->marginSigns()[0].sign, QStringLiteral("!!!"));
    EXPECT_EQ(view.page()->marginSigns()[1].sign, QStringLiteral("!"));
    view.setResponse(response(QStringLiteral("another")), {});
    EXPECT_TRUE(marked().isEmpty());
}

TEST_F(ReaderViewTest, ASelectionSaysWhichPartOfTheSourceItIs)
{
    const QString text = QStringLiteral("a **bold** word &amp; more\nand $x^2$ there");
    view.setResponse(response(text), {});
    view.page()->setFocus();
    EXPECT_EQ(view.selectedSource().length, 0);
    QTextCursor cursor = view.page()->document()->find(QStringLiteral("bold word & more"));
    ASSERT_FALSE(cursor.isNull());
    view.page()->setTextCursor(cursor);
    const SourceStretch stretch = view.selectedSource();
    EXPECT_EQ(text.mid(stretch.start, stretch.length), QStringLiteral("bold** word &amp; more"));
    ASSERT_SOON(formulasIn(view) == 1);
    QTest::keyClick(view.page(), Qt::Key_A, Qt::ControlModifier);
    const SourceStretch whole = view.selectedSource();
    EXPECT_EQ(text.mid(whole.start, whole.length), text);
    view.setRaw(true);
    view.rawPage()->setTextCursor(view.rawPage()->document()->find(QStringLiteral("**bold**")));
    const SourceStretch raw = view.selectedSource();
    EXPECT_EQ(text.mid(raw.start, raw.length), QStringLiteral("**bold**"));
}

TEST_F(ReaderViewTest, ManyFormulasAreDrawnUpToALimitThatIsSaid)
{
    QString text;
    for (int i = 0; i <= DocumentWriter::kMaxFormulas; ++i)
        text += QStringLiteral("$a$ ");
    view.setResponse(response(text + QStringLiteral("\n\nend")), {});
    ASSERT_SOON(view.complete() && !view.formulasPending());
    EXPECT_EQ(formulasIn(view), DocumentWriter::kMaxFormulas);
    EXPECT_TRUE(view.page()->toPlainText().contains(QStringLiteral("first 1,000 of 1,001 formulas")))
        << view.page()->toPlainText().right(100).toStdString();
}

TEST_F(ReaderViewTest, HostileTextsAreShown)
{
    const QString zalgo = u'a' + QString(300'000, QChar(0x0301));
    const QStringList texts = {zalgo,
                               QString(1'000'000, QChar(0xAC00)),
                               QStringLiteral("> ").repeated(20'000) + u'x',
                               QStringLiteral("[").repeated(50'000),
                               QStringLiteral("$").repeated(50'000),
                               QStringLiteral("$\\frac{").repeated(5'000),
                               QStringLiteral("```\n") + QString(1'000'000, u'x')};
    for (const QString &text : texts) {
        view.setResponse(response(text), {});
        ASSERT_SOON(view.complete());
        EXPECT_FALSE(view.grab().isNull());
        EXPECT_GT(view.page()->document()->characterCount(), 1);
    }
}

TEST_F(ReaderViewTest, ThePromptFoldsAndSwitches)
{
    PromptView prompt;
    prompt.setMathRenderer(&math);
    BlindItem item;
    item.prompt = QStringLiteral("the question");
    item.context = QStringLiteral("the context");
    prompt.setItem(item, {});
    prompt.resize(600, 200);
    prompt.show();
    EXPECT_EQ(prompt.view()->page()->toPlainText(), QStringLiteral("the question"));
    QTest::mouseClick(prompt.findChild<QToolButton *>(QStringLiteral("contextTab")), Qt::LeftButton);
    EXPECT_EQ(prompt.view()->page()->toPlainText(), QStringLiteral("the context"));
    EXPECT_FALSE(prompt.findChild<QToolButton *>(QStringLiteral("referenceTab"))->isVisible());
    const QSignalSpy folded(&prompt, &PromptView::foldedChanged);
    prompt.setFolded(true);
    EXPECT_EQ(folded.count(), 1);
    EXPECT_FALSE(prompt.view()->isVisible());
    EXPECT_LE(prompt.maximumHeight(), 48);
}

TEST_F(ReaderViewTest, IsDressedInEveryTheme)
{
    const QString folder = qEnvironmentVariable("JEOUL_READER_SHOTS");
    view.resize(620, 1500);
    view.setResponse(response(sample()), {});
    for (const auto &[kind, name] :
         {std::pair{ui::ThemeKind::Light, "light"}, std::pair{ui::ThemeKind::Dark, "dark"},
          std::pair{ui::ThemeKind::Contrast, "contrast"},
          std::pair{ui::ThemeKind::ContrastDark, "contrast-dark"}}) {
        ui::theme::apply(*qApp, kind);
        QCoreApplication::processEvents();
        ASSERT_SOON(view.complete() && !view.formulasPending());
        EXPECT_EQ(formulasIn(view), 7);
        const QImage picture = view.grab().toImage();
        EXPECT_EQ(picture.pixelColor(picture.width() - 20, picture.height() - 6),
                  ui::Tokens::of(kind).surface);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            EXPECT_TRUE(picture.save(QStringLiteral("%1/response-%2.png").arg(folder, QLatin1String(name))));
        }
    }
    ui::theme::apply(*qApp, ui::ThemeKind::Light);
}

} // namespace

} // namespace jeoul::reader
