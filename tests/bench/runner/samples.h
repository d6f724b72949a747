// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace jeoul::bench {

/// One repetition of one way of doing a task.
struct Sample
{
    double ms = 0;
    double value = 0;
    double peakKb = 0;
};

/// All repetitions by name ("G4/data.table").
class Samples
{
public:
    /// Takes in lines of JSON with name, ms, value and peak_kb; other lines are left alone. Returns how many
    /// repetitions they told of.
    int take(const QByteArray &lines);

    [[nodiscard]] bool has(const QString &name) const { return m_samples.contains(name); }
    [[nodiscard]] double medianMs(const QString &name) const;
    [[nodiscard]] double peakKb(const QString &name) const; ///< the largest
    [[nodiscard]] double value(const QString &name) const;  ///< of the first repetition
    /// The largest relative distance of any value of `other` from that of `name`.
    [[nodiscard]] double distance(const QString &name, const QString &other) const;

private:
    std::map<QString, std::vector<Sample>> m_samples;
};

} // namespace jeoul::bench
