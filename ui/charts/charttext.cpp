// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::ui::charts {

using reporting::ChartData;
using reporting::ChartPoint;
using reporting::ChartShape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartView)
};

QString whose(const ChartData &data, int category, int series)
{
    const QString group = data.categories.value(category);
    if (data.shape == ChartShape::Bars)
        return group;
    return Words::tr("%1, %2").arg(group, data.series.at(static_cast<std::size_t>(series)).name);
}

QString valueSentence(const ChartData &data, const ChartPoint &point)
{
    const QString value = exactValue(*point.value);
    const QString maximum = exactValue(data.axisMaximum);
    if (point.low && point.high)
        return Words::tr("%1 of %2 (95 % interval %3 to %4)")
            .arg(value, maximum, exactValue(*point.low), exactValue(*point.high));
    return Words::tr("%1 of %2").arg(value, maximum);
}

} // namespace

QString shortValue(double value)
{
    return QString::number(value, 'f', 1);
}

QString exactValue(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString readout(const ChartData &data, int category, int series)
{
    const ChartPoint &point =
        data.series.at(static_cast<std::size_t>(series)).points.at(static_cast<std::size_t>(category));
    const QString who = whose(data, category, series);
    if (point.hidden)
        return Words::tr("%1: not shown, because only %n reviewer(s) judged it", nullptr, point.n).arg(who);
    if (!point.value)
        return Words::tr("%1: no value").arg(who);
    const QString value = valueSentence(data, point);
    if (point.n > 0)
        return Words::tr("%1: %2, %n reviewer(s)", nullptr, point.n).arg(who, value);
    return Words::tr("%1: %2").arg(who, value);
}

QString groupCount(const ChartData &data, int category)
{
    int least = 0;
    int most = 0;
    for (const reporting::ChartSeries &series : data.series) {
        const int n = series.points.at(static_cast<std::size_t>(category)).n;
        if (n > 0) {
            least = least == 0 ? n : std::min(least, n);
            most = std::max(most, n);
        }
    }
    if (most == 0)
        return {};
    return least == most ? Words::tr("n = %1").arg(most) : Words::tr("n = %1–%2").arg(least).arg(most);
}

QString summary(const ChartData &data)
{
    QStringList sentences{data.title};
    for (const QString &sentence : {data.subtitle, data.order, hint()}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(u' ');
}

QString hiddenText()
{
    return Words::tr("Not shown");
}

QString hint()
{
    return Words::tr("Point at a bar, or press the arrow keys, for its exact value.");
}

} // namespace jeoul::ui::charts
