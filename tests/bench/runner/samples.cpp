// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runner/samples.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jeoul::bench {

int Samples::take(const QByteArray &lines)
{
    int taken = 0;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString name = object.value(QStringLiteral("name")).toString();
        if (name.isEmpty())
            continue;
        m_samples[name].push_back({object.value(QStringLiteral("ms")).toDouble(),
                                   object.value(QStringLiteral("value")).toDouble(),
                                   object.value(QStringLiteral("peak_kb")).toDouble()});
        ++taken;
    }
    return taken;
}

double Samples::medianMs(const QString &name) const
{
    std::vector<double> times;
    for (const Sample &sample : m_samples.at(name))
        times.push_back(sample.ms);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

double Samples::peakKb(const QString &name) const
{
    double peak = 0;
    for (const Sample &sample : m_samples.at(name))
        peak = std::max(peak, sample.peakKb);
    return peak;
}

double Samples::value(const QString &name) const
{
    return m_samples.at(name).front().value;
}

double Samples::distance(const QString &name, const QString &other) const
{
    const double wanted = value(name);
    double farthest = 0;
    for (const QString &each : {name, other}) {
        for (const Sample &sample : m_samples.at(each))
            farthest = std::max(farthest, std::abs(sample.value - wanted) / std::max(1.0, std::abs(wanted)));
    }
    return farthest;
}

} // namespace jeoul::bench
