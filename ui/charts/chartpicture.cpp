// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "models/base/durablefile.h"
#include "models/base/text.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartlegend.h"

#include <QBuffer>
#include <QChart>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace jeoul::ui::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

constexpr QSizeF kSize{1120, 630};
constexpr int kPixelRatio = 2;
constexpr int kDotsPerInch = 96;
constexpr double kInch = 25.4; ///< millimetres
constexpr double kMargin = 24;

/// Draws the text at the top of `room` and takes its height off.
void paintText(QPainter &painter, QRectF &room, const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    room.setTop(used.bottom() + kMargin / 4);
}

/// Without shaping, a syllable in pieces would be drawn and found in pieces; see theme::paperFont().
reporting::ChartData composed(reporting::ChartData data)
{
    for (QString *words : {&data.title, &data.subtitle, &data.axisTitle, &data.order})
        *words = text::nfc(*words);
    for (QString &category : data.categories)
        category = text::nfc(category);
    for (reporting::ChartSeries &series : data.series)
        series.name = text::nfc(series.name);
    return data;
}

QByteArray png(const reporting::ChartData &data)
{
    QImage image((kSize * kPixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixelRatio);
    {
        QPainter painter(&image);
        paintPicture(painter, data, kSize);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svg(const reporting::ChartData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(kSize.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), kSize));
    generator.setTitle(data.title);
    generator.setDescription(data.subtitle);
    QPainter painter(&generator);
    paintPicture(painter, data, kSize);
    painter.end();
    return buffer.data();
}

QByteArray pdf(const reporting::ChartData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(
        QPageSize(kSize * (kInch / kDotsPerInch), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(data.title);
    QPainter painter(&writer);
    paintPicture(painter, data, kSize);
    painter.end();
    return buffer.data();
}

} // namespace

void paintPicture(QPainter &painter, const reporting::ChartData &data, const QSizeF &size)
{
    const ChartLook paper;
    const Tokens tokens = Tokens::of(paper.kind);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), tokens.surface);
    QRectF room = QRectF(QPointF(0, 0), size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QFont title = chartFont(paper, 1.4);
    title.setWeight(QFont::Medium);
    paintText(painter, room, data.title, title, tokens.text);
    paintText(painter, room, data.subtitle, chartFont(paper), tokens.muted);
    paintText(painter, room, data.order, chartFont(paper), tokens.muted);
    const std::vector<LegendEntry> entries = legendEntries(data, room.width(), paper);
    painter.save();
    painter.translate(room.topLeft());
    paintLegend(painter, entries, paper);
    painter.restore();
    room.setTop(room.top() + legendHeight(entries) + kMargin / 2);
    QGraphicsScene scene;
    const BuiltChart built = buildChart(data, paper);
    scene.addItem(built.chart);
    built.chart->resize(room.size());
    // The scene lays out its items on an event that a picture cannot wait for.
    QCoreApplication::sendPostedEvents(built.chart);
    scene.render(&painter, room, QRectF(QPointF(0, 0), room.size()));
}

Status savePicture(const reporting::ChartData &given, const QString &path)
{
    const reporting::ChartData data = composed(given);
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = png(data);
    else if (ending == QLatin1String("svg"))
        bytes = svg(data);
    else if (ending == QLatin1String("pdf"))
        bytes = pdf(data);
    else
        return Error(ErrorCode::BadInput, Words::tr("A chart is saved as .png, .svg or .pdf."))
            .keeping(Words::tr("Nothing was written."));
    if (bytes.isEmpty())
        return Error(ErrorCode::Internal, Words::tr("The picture of the chart could not be made."))
            .keeping(Words::tr("Nothing was written."));
    return durablefile::write(path, bytes);
}

} // namespace jeoul::ui::charts
