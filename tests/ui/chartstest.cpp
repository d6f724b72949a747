// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompts.h"
#include "ui/charts/barlayout.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/charttext.h"
#include "ui/charts/chartview.h"
#include "ui/charts/seriesstyle.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <poppler-qt6.h>

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QFile>
#include <QFontInfo>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QPdfWriter>
#include <QStackedBarSeries>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QValueAxis>

#include <set>

namespace jeoul::ui::charts {
namespace {

using reporting::ChartData;
using reporting::ChartPoint;
using reporting::ChartShape;

ChartData grouped()
{
    ChartData data;
    data.id = QStringLiteral("benchmarks");
    data.title = QStringLiteral("느티 leads in 1 of 2 benchmarks.");
    data.subtitle = QStringLiteral("Mean points.");
    data.shape = ChartShape::GroupedBars;
    data.categories = {QStringLiteral("금융"), QStringLiteral("법률")};
    data.axisTitle = QStringLiteral("Points / 35");
    data.axisMaximum = 35;
    data.order = QStringLiteral("By name.");
    data.tableId = QStringLiteral("benchmarks");
    data.series = {{QStringLiteral("느티"),
                    QStringLiteral("느티"),
                    0,
                    {{29.8125, 28.5, 31.0, 8, false}, {20.0, 18.0, 22.0, 7, false}}},
                   {QStringLiteral("은행"),
                    QStringLiteral("은행"),
                    2,
                    {{27.5, 25.0, 30.0, 8, false}, {{}, {}, {}, 2, true}}}};
    return data;
}

ChartData stacked()
{
    ChartData data = grouped();
    data.shape = ChartShape::StackedBars;
    data.axisMaximum = 100;
    data.series = {{QStringLiteral("bench"),
                    QStringLiteral("Benchmarks"),
                    0,
                    {{30.5, {}, {}, 0, false}, {28.0, {}, {}, 0, false}}},
                   {QStringLiteral("expert"),
                    QStringLiteral("Experts"),
                    1,
                    {{29.8, {}, {}, 0, false}, {27.0, {}, {}, 0, false}}}};
    return data;
}

reporting::ReportTable table()
{
    reporting::ReportTable made;
    made.id = QStringLiteral("benchmarks");
    made.title = QStringLiteral("Benchmarks");
    made.columns = {{QStringLiteral("code"), QStringLiteral("Code name"), reporting::ColumnKind::Text, -1},
                    {QStringLiteral("mean"), QStringLiteral("Mean"), reporting::ColumnKind::Decimal, 4}};
    made.rows = {{reporting::ReportCell::text(QStringLiteral("느티")),
                  reporting::ReportCell::exact(Rational(298125, 10000))}};
    return made;
}

class ChartsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        theme::apply(*qApp, ThemeKind::Light);
        view.resize(900, 520);
    }
    void TearDown() override { theme::apply(*qApp, ThemeKind::Light); }

    void show(const ChartData &data)
    {
        view.setData(data, table());
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    const ChartOverlay &overlay() { return *view.plot()->overlay(); }
    template <typename T>
    T *child(const char *name)
    {
        auto *found = view.findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    jeoul::testing::ScriptedPrompts prompts;
    ChartView view{prompts};
};

TEST_F(ChartsTest, DrawsEveryBarFromZeroWithItsInterval)
{
    show(grouped());
    ASSERT_EQ(overlay().layout().bars().size(), 4u);
    const QChart *chart = view.plot()->chart();
    const auto *series = qobject_cast<QAbstractBarSeries *>(chart->series().first());
    ASSERT_NE(series, nullptr);
    ASSERT_EQ(series->barSets().size(), 2);
    EXPECT_DOUBLE_EQ(series->barSets().at(0)->at(0), 29.8125);
    const auto *axis = qobject_cast<QValueAxis *>(chart->axes(Qt::Vertical).first());
    EXPECT_DOUBLE_EQ(axis->min(), 0);
    EXPECT_DOUBLE_EQ(axis->max(), 35);
    const double floor = chart->plotArea().bottom();
    const double perPoint = chart->plotArea().height() / 35;
    for (const std::size_t bar : {std::size_t(0), std::size_t(1), std::size_t(2)}) {
        const ChartBar &drawn = overlay().layout().bars()[bar];
        const QRectF rect = overlay().barRect(bar);
        EXPECT_NEAR(rect.bottom(), floor, 1);
        EXPECT_NEAR(rect.height(), *drawn.point.value * perPoint, 1);
        const auto whisker = overlay().whisker(bar);
        ASSERT_TRUE(whisker);
        EXPECT_NEAR(floor - whisker->y1(), *drawn.point.low * perPoint, 1);
        EXPECT_NEAR(floor - whisker->y2(), *drawn.point.high * perPoint, 1);
    }
    EXPECT_FALSE(overlay().whisker(3)) << "a hidden cell has no interval";
    EXPECT_NEAR(overlay().barRect(3).height(), 0, 0.5) << "and no bar";
}

TEST_F(ChartsTest, GridLinesGoAcrossTheWholePlot)
{
    show(grouped());
    for (const QSize &size : {QSize(900, 520), QSize(1200, 600)}) {
        view.resize(size);
        QCoreApplication::processEvents();
        const QRectF plot = view.plot()->chart()->plotArea();
        int across = 0;
        for (const QGraphicsItem *item : view.plot()->scene()->items()) {
            const auto *line = qgraphicsitem_cast<const QGraphicsLineItem *>(item);
            if (line != nullptr && std::abs(line->line().dx()) > plot.width() - 2)
                ++across;
        }
        EXPECT_GE(across, 7) << size.width();
    }
}

TEST_F(ChartsTest, GroupsDoNotOverlap)
{
    show(grouped());
    for (std::size_t bar = 1; bar < overlay().layout().bars().size(); ++bar)
        EXPECT_LE(overlay().barRect(bar - 1).right(), overlay().barRect(bar).left() + 0.5);
}

TEST_F(ChartsTest, StacksPartsOnEachOther)
{
    show(stacked());
    EXPECT_NEAR(overlay().barRect(0).top(), overlay().barRect(1).bottom(), 0.5);
    EXPECT_DOUBLE_EQ(overlay().layout().top(0), 60.3);
    EXPECT_NE(qobject_cast<QStackedBarSeries *>(view.plot()->chart()->series().first()), nullptr);
}

TEST_F(ChartsTest, TellsTheExactValueOnFocusAndArrowKeys)
{
    show(grouped());
    view.activateWindow();
    view.plot()->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(view.readoutText().contains(QStringLiteral("29.8125"))) << view.readoutText().toStdString();
    EXPECT_TRUE(view.readoutText().contains(QStringLiteral("28.5")));
    QTest::keyClick(view.plot(), Qt::Key_Right);
    EXPECT_TRUE(view.readoutText().contains(QStringLiteral("은행")));
    EXPECT_EQ(overlay().current(), 1);
    QTest::keyClick(view.plot(), Qt::Key_Down);
    EXPECT_EQ(overlay().current(), 3);
    EXPECT_TRUE(view.readoutText().contains(QStringLiteral("2"))) << "says how many judged a hidden cell";
    EXPECT_FALSE(view.readoutText().contains(u'.')) << "but no value: " << view.readoutText().toStdString();
    QTest::keyClick(view.plot(), Qt::Key_Right);
    EXPECT_EQ(overlay().current(), 3) << "the last bar is the end";
    QTest::keyClick(view.plot(), Qt::Key_Home);
    EXPECT_EQ(overlay().current(), 0);
    EXPECT_EQ(view.plot()->accessibleDescription(), view.readoutText());
}

TEST_F(ChartsTest, TellsTheExactValueOfTheBarPointedAt)
{
    show(grouped());
    const QPointF inside = view.plot()->chart()->mapToScene(overlay().barRect(2).center());
    QTest::mouseMove(view.plot()->viewport(), view.plot()->mapFromScene(inside));
    EXPECT_TRUE(QTest::qWaitFor([&] { return overlay().current() == 2; }, 2000));
    EXPECT_TRUE(view.readoutText().contains(QStringLiteral("법률")));
}

TEST_F(ChartsTest, SaysWhatItShowsToAScreenReader)
{
    show(grouped());
    EXPECT_EQ(view.accessibleName(), grouped().title);
    EXPECT_TRUE(view.plot()->accessibleDescription().contains(grouped().subtitle));
    EXPECT_EQ(child<QLabel>("chartTitle")->text(), grouped().title);
    EXPECT_EQ(groupCount(grouped(), 0), QStringLiteral("n = 8"));
    EXPECT_TRUE(groupCount(grouped(), 1).contains(QStringLiteral("2–7")));
}

TEST_F(ChartsTest, TheTableIsOneClickAway)
{
    show(grouped());
    auto *button = child<QToolButton>("chartTableButton");
    QTest::keyClick(button, Qt::Key_Space);
    auto *numbers = child<QTableView>("benchmarksTable");
    EXPECT_TRUE(numbers->isVisible());
    EXPECT_FALSE(view.plot()->isVisible());
    EXPECT_EQ(numbers->model()->index(0, 1).data().toString(), QStringLiteral("29.8125"));
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(view.plot()->isVisible());
}

TEST_F(ChartsTest, SavesPngSvgAndPdf)
{
    const QTemporaryDir folder;
    show(grouped());
    prompts.fileToSave = folder.filePath(QStringLiteral("chart.png"));
    QTest::mouseClick(child<QToolButton>("chartSaveButton"), Qt::LeftButton);
    const QImage png(prompts.fileToSave);
    ASSERT_FALSE(png.isNull());
    std::set<QRgb> colours;
    for (int y = 0; y < png.height(); y += 3) {
        for (int x = 0; x < png.width(); x += 3)
            colours.insert(png.pixel(x, y));
    }
    for (const int colour : {0, 2})
        EXPECT_TRUE(colours.contains(seriesStyle(colour, ThemeKind::Light).fill.rgb()))
            << "bars of series " << colour;

    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    ASSERT_TRUE(view.saveAs(svg));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    QFile svgFile(svg);
    ASSERT_TRUE(svgFile.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(svgFile.readAll()).contains(QStringLiteral("느티")));

    const QString pdf = folder.filePath(QStringLiteral("chart.pdf"));
    ASSERT_TRUE(view.saveAs(pdf));
    QFile pdfFile(pdf);
    ASSERT_TRUE(pdfFile.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdfFile.readAll().startsWith("%PDF"));

    EXPECT_FALSE(view.saveAs(folder.filePath(QStringLiteral("chart.bmp"))));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("chart.bmp"))));
}

TEST_F(ChartsTest, FollowsTheTheme)
{
    show(grouped());
    const QColor light = view.plot()->chart()->axes(Qt::Vertical).first()->labelsColor();
    theme::apply(*qApp, ThemeKind::Dark);
    QCoreApplication::processEvents();
    EXPECT_NE(view.plot()->chart()->axes(Qt::Vertical).first()->labelsColor(), light);
    EXPECT_EQ(overlay().layout().bars().size(), 4u);
}

TEST_F(ChartsTest, DrawsNothingOfAnEmptyChart)
{
    show({});
    EXPECT_TRUE(overlay().layout().bars().empty());
    QTest::keyClick(view.plot(), Qt::Key_Right);
    EXPECT_EQ(overlay().current(), -1);
}

ChartData wide()
{
    ChartData data = grouped();
    data.categories.clear();
    for (int i = 1; i <= 12; ++i)
        data.categories << QStringLiteral("긴 문서 요약과 질의응답 %1").arg(i);
    for (reporting::ChartSeries &series : data.series)
        series.points.assign(12, {29.8, 28.0, 31.0, 8, false});
    data.series.back().points.assign(12, {27.5, 25.0, 30.0, 7, false});
    data.series.front().name =
        QStringLiteral("A code name that is long enough for a whole row of the legend");
    return data;
}

void expectWholeWords(const ChartOverlay &overlay, const ChartLook &look)
{
    const QFontMetricsF metrics(chartFont(look, 0.9));
    const std::vector<ChartWords> words = overlay.words();
    EXPECT_FALSE(words.empty());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string text = words[i].text.toStdString();
        EXPECT_LE(metrics.horizontalAdvance(words[i].text), words[i].place.width() + 1) << text;
        EXPECT_LE(metrics.height(), words[i].place.height() + 1) << text;
        EXPECT_FALSE(words[i].text.contains(u'…')) << text;
        EXPECT_TRUE(overlay.boundingRect().adjusted(-1, -1, 1, 1).contains(words[i].place)) << text;
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_FALSE(words[other].place.adjusted(1, 1, -1, -1).intersects(words[i].place))
                << text << " runs into " << words[other].text.toStdString();
    }
}

/// The values beside the axis are QtCharts' own, which shortens or drops what has no room.
int wholeTicks(const QChart &chart)
{
    int ticks = 0;
    for (const QGraphicsItem *item : chart.childItems()) {
        for (const QGraphicsItem *part : item->childItems()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(part);
            if (text == nullptr || !text->isVisible() || text->toPlainText().isEmpty())
                continue;
            EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("...")))
                << text->toPlainText().toStdString();
            EXPECT_GE(text->sceneBoundingRect().left(), 0) << text->toPlainText().toStdString();
            ++ticks;
        }
    }
    return ticks;
}

TEST_F(ChartsTest, NoWordIsCutWhateverTheSizeOfText)
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme::apply(*qApp, ThemeKind::Light, scale);
        for (const ChartData &data : {grouped(), stacked(), wide()}) {
            ChartView chart(prompts);
            chart.resize(800, 900);
            chart.setData(data, table());
            chart.show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
            for (int round = 0; round < 20; ++round)
                QCoreApplication::processEvents();
            SCOPED_TRACE(scale);
            const ChartLook look = ChartLook::current();
            EXPECT_EQ(QFontInfo(chartFont(look)).pixelSize(), qRound(14 * scale)) << "10.5 pt";
            expectWholeWords(*chart.plot()->overlay(), look);
            EXPECT_GE(wholeTicks(*chart.plot()->chart()), 3);
            auto *legend = chart.findChild<ChartLegend *>();
            for (const LegendEntry &entry : legendEntries(data, legend->width(), look)) {
                EXPECT_LE(entry.rect.right(), legend->width()) << entry.name.toStdString();
                EXPECT_LE(entry.rect.bottom(), legend->height()) << entry.name.toStdString();
            }
        }
    }
}

TEST_F(ChartsTest, ASavedPictureHasTheSizeOfPaperWhateverTheSizeOfText)
{
    const QTemporaryDir folder;
    const auto picture = [&](double scale) {
        theme::apply(*qApp, ThemeKind::Dark, scale);
        view.setData(grouped(), table());
        const QString path = folder.filePath(QStringLiteral("%1.png").arg(scale));
        EXPECT_TRUE(view.saveAs(path));
        return QImage(path);
    };
    EXPECT_EQ(picture(1), picture(2));
}

TEST_F(ChartsTest, EveryNameAndFigureOfASavedPdfCanBeFound)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    for (ChartData data : {grouped(), stacked()}) {
        data.title = QStringLiteral("느티 leads with 29.8 of 35 in office files.");
        view.setData(data, table());
        ASSERT_TRUE(view.saveAs(path));
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(path);
        ASSERT_NE(pdf, nullptr);
        const QString text = pdf->page(0)->text(QRectF());
        QStringList sought{data.title, data.subtitle, data.axisTitle, QStringLiteral("금융"),
                           QStringLiteral("법률")};
        for (const reporting::ChartSeries &series : data.series) {
            sought << series.name;
            for (const ChartPoint &point : series.points) {
                if (point.value)
                    sought << shortValue(*point.value);
            }
        }
        for (int tick = 0; tick <= data.axisMaximum; tick += data.axisMaximum > 50 ? 20 : 5)
            sought << QString::number(tick);
        for (const QString &words : sought)
            EXPECT_TRUE(text.contains(words)) << words.toStdString() << " in " << text.toStdString();
    }
}

// As names come from a file that was written on a Mac.
TEST_F(ChartsTest, HangulInPiecesIsWholeInASavedPdf)
{
    const auto apart = [](const QString &words) { return words.normalized(QString::NormalizationForm_D); };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    ChartData data = grouped();
    const QString title = QStringLiteral("느티가 금융에서 앞섭니다.");
    const QString subtitle = QStringLiteral("평균 점수");
    data.title = apart(title);
    data.subtitle = apart(subtitle);
    data.axisTitle = apart(QStringLiteral("점 / 35"));
    data.order = apart(QStringLiteral("이름순"));
    data.categories = {apart(QStringLiteral("금융")), apart(QStringLiteral("법률"))};
    data.series.front().name = apart(QStringLiteral("느티"));
    ASSERT_NE(data.title, title);
    ASSERT_TRUE(savePicture(data, path).ok());
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(path);
    ASSERT_NE(pdf, nullptr);
    const QString text = pdf->page(0)->text(QRectF());
    EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C));
    for (const QString &words : {title, subtitle, QStringLiteral("점 / 35"), QStringLiteral("이름순"),
                                 QStringLiteral("금융"), QStringLiteral("법률"), QStringLiteral("느티")})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << " in " << text.toStdString();
    EXPECT_EQ(pdf->info(QStringLiteral("Title")), title);
}

TEST_F(ChartsTest, TheBarGoneToIsBroughtIntoView)
{
    theme::apply(*qApp, ThemeKind::Light, 2);
    ChartView chart(prompts);
    chart.resize(800, 900);
    chart.setData(wide(), table());
    chart.show();
    chart.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    chart.plot()->setFocus(Qt::TabFocusReason);
    ASSERT_GT(chart.plot()->width(), 800) << "twelve groups do not fit";
    const auto left = [&] { return chart.plot()->mapTo(&chart, QPoint(0, 0)).x(); };
    EXPECT_EQ(left(), 0);
    QTest::keyClick(chart.plot(), Qt::Key_End);
    EXPECT_LT(left(), 0);
    QTest::keyClick(chart.plot(), Qt::Key_Home);
    EXPECT_GE(left(), -100);
}

TEST(SeriesStyle, TellsSeriesApartWithoutColour)
{
    for (const ThemeKind kind : kThemeKinds) {
        std::set<std::pair<int, int>> seen;
        for (int colour = 0; colour < 12; ++colour) {
            const SeriesStyle style = seriesStyle(colour, kind);
            EXPECT_TRUE(seen.emplace(static_cast<int>(style.pattern), static_cast<int>(style.marker)).second)
                << colour;
            EXPECT_GE(contrast(style.outline, Tokens::of(kind).surface), 3.0) << colour;
        }
    }
}

TEST(BarLayout, FindsRoundGridLines)
{
    EXPECT_DOUBLE_EQ(gridStep(35), 5);
    EXPECT_DOUBLE_EQ(gridStep(100), 20);
    EXPECT_DOUBLE_EQ(gridStep(40), 5);
    EXPECT_DOUBLE_EQ(gridStep(5), 1);
    for (const double maximum : {1.0, 7.0, 33.0, 65.0, 0.4, 1234.0}) {
        const double lines = maximum / gridStep(maximum);
        EXPECT_GE(lines, 4) << maximum;
        EXPECT_LE(lines, 8) << maximum;
    }
    EXPECT_DOUBLE_EQ(gridStep(0), 1);
}

} // namespace
} // namespace jeoul::ui::charts
