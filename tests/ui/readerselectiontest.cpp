// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected is read on the selection's own ground, formulas included.
#include "tests/support/soon.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/readerformats.h"
#include "ui/reader/responseview.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace jeoul::reader {

namespace {

using namespace std::chrono_literals;

class SelectedFormulaTest : public testing::TestWithParam<ui::ThemeKind>
{
protected:
    SelectedFormulaTest()
        : tokens(ui::Tokens::of(GetParam()))
    {
        ui::theme::apply(*qApp, GetParam());
        view.setMathRenderer(&math);
        view.setTextSize(20); // strokes of more than a pixel
        view.resize(560, 200);
        view.show();
        BlindResponse response;
        response.present = true;
        response.text = QStringLiteral("MMM $\\frac{AB}{CD}$ MMM");
        view.setResponse(response, {});
    }
    ~SelectedFormulaTest() override { ui::theme::apply(*qApp, ui::ThemeKind::Light); }

    [[nodiscard]] int formula() const
    {
        const QTextBlock block = view.page()->document()->begin();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().objectType() == kMathObject)
                return it.fragment().position();
        }
        return -1;
    }

    /// How often the page shows each of its colours between two places of its line.
    [[nodiscard]] QHash<QRgb, int> colours(int from, int to) const
    {
        const ReaderEdit &page = *view.page();
        const auto place = [&page](int position) {
            QTextCursor cursor(page.document());
            cursor.setPosition(position);
            return page.cursorRect(cursor);
        };
        const QImage image = page.viewport()->grab().toImage();
        QHash<QRgb, int> count;
        for (int y = place(from).top() + 1; y < place(from).bottom(); ++y) {
            for (int x = place(from).left() + 2; x < place(to).left() - 2; ++x)
                ++count[image.pixel(x, y)];
        }
        return count;
    }

    void expectReadable(int from, int to) const
    {
        const QHash<QRgb, int> found = colours(from, to);
        EXPECT_GT(found.value(tokens.selection.rgb()), 200) << "its ground";
        EXPECT_GT(found.value(tokens.onSelection.rgb()), 30) << "its ink, as strong as that of words";
    }

    ui::Tokens tokens;
    MathRenderer math{nullptr, 20s};
    ResponseView view;
};

TEST_P(SelectedFormulaTest, IsDrawnInTheColourOfSelectedText)
{
    ASSERT_GE(ui::contrast(tokens.onSelection, tokens.selection), 4.5);
    ASSERT_SOON(view.complete() && !view.formulasPending());
    const int at = formula();
    ASSERT_GE(at, 0);
    const int end = view.page()->document()->characterCount() - 1;
    EXPECT_GT(colours(at, at + 1).value(tokens.text.rgb()), 30) << "not selected yet";
    view.page()->selectAll();
    expectReadable(at, at + 1);
    expectReadable(0, 3);
    expectReadable(end - 3, end); // what follows the formula is whole as well
    QLineEdit question(&view);    // which takes the keys, so that the selection is no longer the active one
    question.show();
    question.setFocus();
    ASSERT_FALSE(view.page()->hasFocus());
    expectReadable(at, at + 1);
    QTextCursor cursor = view.page()->textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    view.page()->setTextCursor(cursor);
    expectReadable(at, at + 1);
    EXPECT_GT(colours(0, 3).value(tokens.text.rgb()), 30) << "what is not selected is as before";
}

INSTANTIATE_TEST_SUITE_P(Themes, SelectedFormulaTest,
                         testing::Values(ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::Contrast,
                                         ui::ThemeKind::ContrastDark));

} // namespace

} // namespace jeoul::reader
