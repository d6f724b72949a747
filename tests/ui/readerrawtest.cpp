// SPDX-License-Identifier: GPL-3.0-or-later
// The text as it was written, and what a search says of it while another form of it is on show.
#include "tests/support/soon.h"
#include "ui/reader/documentwriter.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

namespace jeoul::reader {

namespace {

using namespace std::chrono_literals;

BlindResponse response(const QString &text)
{
    BlindResponse out;
    out.present = true;
    out.text = text;
    return out;
}

class ReaderRawTest : public testing::Test
{
protected:
    ReaderRawTest()
    {
        ui::theme::apply(*qApp, ui::ThemeKind::Light);
        view.setMathRenderer(&math);
        view.resize(560, 420);
        view.show();
    }

    MathRenderer math{nullptr, 20s};
    ResponseView view;
};

TEST_F(ReaderRawTest, NoInputMethodWritesIntoATextThatIsRead)
{
    view.setResponse(response(QStringLiteral("# One\n\nTwo words")), {});
    view.setRaw(true);
    ASSERT_SOON(view.rawComplete());
    for (QWidget *page : {static_cast<QWidget *>(view.findChild<ReaderEdit *>()),
                          static_cast<QWidget *>(view.findChild<QPlainTextEdit *>())}) {
        const auto text = [&] {
            const auto *rich = qobject_cast<QTextEdit *>(page);
            return rich != nullptr ? rich->toPlainText()
                                   : qobject_cast<QPlainTextEdit *>(page)->toPlainText();
        };
        const QString before = text();
        ASSERT_FALSE(before.isEmpty());
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(page, &query);
        EXPECT_FALSE(query.value(Qt::ImEnabled).toBool()) << "a key of a shortcut is not composed here";
        QMetaObject::invokeMethod(page, "selectAll");
        QInputMethodEvent syllable(QString::fromUtf8("ㅡ"), {});
        QCoreApplication::sendEvent(page, &syllable);
        QInputMethodEvent written;
        written.setCommitString(QString::fromUtf8("ㅡ"));
        QCoreApplication::sendEvent(page, &written);
        EXPECT_EQ(text(), before);
    }
}

TEST_F(ReaderRawTest, ALongRawLineStandsInBlocksThatNobodyElseSees)
{
    const QString line = u'x' + QString::fromUtf8("𠮷").repeated(5'000); // a pair would stand at every cut
    const QString text = line + QStringLiteral("\nneedle in\u00A0the second\n") + line;
    view.setResponse(response(text), {});
    view.setRaw(true);
    ASSERT_SOON(view.rawComplete());
    for (QTextBlock block = view.rawPage()->document()->begin(); block.isValid(); block = block.next()) {
        EXPECT_LE(block.length() - 1, DocumentWriter::kLongestBlock);
        EXPECT_FALSE(block.length() > 1 && block.text().back().isHighSurrogate());
    }
    EXPECT_EQ(view.rawPage()->textCursor().position(), 0);
    EXPECT_EQ(view.rawPage()->verticalScrollBar()->value(), 0);
    view.rawPage()->selectAll();
    view.rawPage()->copy();
    EXPECT_EQ(QApplication::clipboard()->text(), text) << "no line ends where a block does";
    EXPECT_EQ(view.selectedSource(), (SourceStretch{0, text.size()}));
    EXPECT_EQ(view.find(QStringLiteral("needle in the")), 1);
    // A match, a mark and a selection across a cut, in the line behind other cuts.
    const qsizetype cut = text.lastIndexOf(line) + DocumentWriter::kLongestBlock - 1;
    const SourceStretch across{cut - 4, 8};
    EXPECT_EQ(view.find(QString::fromUtf8("𠮷").repeated(2'500)), 4);
    view.find({});
    view.setErrorSpans({{across.start, across.length, SpanSeverity::Minor, {}}});
    ASSERT_EQ(view.rawPage()->extraSelections().size(), 1);
    const QTextCursor marked = view.rawPage()->extraSelections().front().cursor;
    EXPECT_EQ(marked.selectedText().remove(QChar::ParagraphSeparator), QString::fromUtf8("𠮷𠮷𠮷𠮷"));
    view.rawPage()->setTextCursor(marked);
    EXPECT_EQ(view.selectedSource(), across);
}

TEST_F(ReaderRawTest, RawLinesBreakBetweenWordsInANarrowPane)
{
    view.resize(210, 420);
    const QString longWord = QStringLiteral("x").repeated(60);
    view.setResponse(
        response(QString::fromUtf8("응답을 있는 그대로 보여 주는 화면도 낱말 사이에서 줄을 바꿉니다 ")
                     .repeated(4) +
                 QStringLiteral("configuration parameters remain unchanged ").repeated(4) + longWord),
        {});
    view.setRaw(true);
    ASSERT_SOON(view.rawComplete() && view.rawPage()->document()->begin().layout()->lineCount() > 20);
    const QTextBlock block = view.rawPage()->document()->begin();
    const qsizetype behindWords = block.text().indexOf(longWord);
    int within = 0; // the long word
    for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
        const QTextLine shown = block.layout()->lineAt(line);
        const int end = shown.textStart() + shown.textLength();
        EXPECT_LE(shown.naturalTextWidth(), view.rawPage()->viewport()->width());
        if (end <= behindWords)
            EXPECT_EQ(block.text().at(end - 1), u' ') << block.text().left(end).toStdString();
        else
            ++within;
    }
    EXPECT_GE(within, 2) << "what has no room in a line is broken all the same";
}

TEST_F(ReaderRawTest, ALongRawTextArrivesInSlices)
{
    const QString text = QStringLiteral("line\n").repeated(60'000) + QStringLiteral("the very end");
    view.setResponse(response(text), {});
    view.setRaw(true);
    EXPECT_FALSE(view.rawComplete());
    EXPECT_GT(view.rawPage()->blockCount(), 100) << "a page of it is there";
    view.find(QStringLiteral("the very end"));
    const QSignalSpy changed(&view, &ResponseView::matchesChanged);
    ASSERT_SOON(view.rawComplete());
    EXPECT_EQ(view.matchCount(), 1);
    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(view.rawPage()->textCursor().position(), 0);
    view.setResponse(response(QStringLiteral("short")), {});
    EXPECT_EQ(view.rawPage()->toPlainText(), QStringLiteral("short"));
}

TEST_F(ReaderRawTest, FindSaysWhatTheTextOnShowDoesNotHold)
{
    const QString fold =
        QStringLiteral("```\n") + QStringLiteral("a line\n").repeated(450) + QStringLiteral("alpha\n```\n\n");
    view.setResponse(
        response(fold + QStringLiteral("**al**pha and Alpha\n\n[here](https://alpha.example) and "
                                       "$\\alpha$\n")),
        {});
    ASSERT_SOON(view.complete() && !view.formulasPending());
    EXPECT_EQ(view.find(QStringLiteral("alpha")), 3) << "one of them is none in the source";
    EXPECT_EQ(view.unseenMatches(), 2) << "in the fold and the formula";
    view.setRaw(true);
    EXPECT_EQ(view.matchCount(), 4);
    EXPECT_EQ(view.unseenMatches(), 0);
    view.setRaw(false);
    EXPECT_EQ(view.unseenMatches(), 2);
    EXPECT_EQ(view.find(QStringLiteral("a line")), 400);
    EXPECT_EQ(view.unseenMatches(), 50);
    EXPECT_EQ(view.find({}), 0);
    EXPECT_EQ(view.unseenMatches(), 0);
}

TEST_F(ReaderRawTest, FindSaysThatThereAreMoreThanItCounts)
{
    view.setResponse(response(QStringLiteral("cat ").repeated(5'000)), {});
    ASSERT_SOON(view.complete());
    EXPECT_EQ(view.find(QStringLiteral("cat")), 5'000);
    EXPECT_FALSE(view.moreMatches());
    view.setResponse(response(QStringLiteral("cat ").repeated(5'001)), {});
    ASSERT_SOON(view.complete());
    EXPECT_EQ(view.matchCount(), 5'000);
    EXPECT_TRUE(view.moreMatches());
}

} // namespace
} // namespace jeoul::reader
