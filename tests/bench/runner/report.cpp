// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runner/report.h"

namespace jeoul::bench {

namespace {

constexpr double kSameValue = 1e-12;

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

QString milliseconds(double ms)
{
    return QString::number(ms, 'g', 4);
}

QString met(bool yes)
{
    return yes ? QStringLiteral("met") : QStringLiteral("NOT MET");
}

struct Verdict
{
    QString other;
    QString ratio;
    QString bound;
    bool met = false;
};

Verdict verdictOf(const Goal &goal, const Demand &demand, const Samples &samples)
{
    const QString bound = QString::number(demand.bound);
    if (demand.kind == Demand::Kind::Value) {
        const double value = samples.value(goal.ours);
        return {QStringLiteral("—"), QString::number(value), QStringLiteral("= ") + bound,
                qAbs(value - demand.bound) < kSameValue};
    }
    if (demand.kind == Demand::Kind::Within)
        return {QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("≤ %1 ms").arg(bound),
                samples.medianMs(goal.ours) <= demand.bound};
    if (demand.kind == Demand::Kind::Memory) {
        const double ratio = samples.peakKb(goal.ours) / samples.peakKb(demand.other);
        return {QStringLiteral("%1 MB against %2 MB")
                    .arg(samples.peakKb(goal.ours) / 1024, 0, 'f', 0)
                    .arg(samples.peakKb(demand.other) / 1024, 0, 'f', 0),
                QString::number(ratio, 'f', 2), QStringLiteral("≤ ") + bound, ratio <= demand.bound};
    }
    const double other = samples.medianMs(demand.other) * demand.scale;
    const double ours = samples.medianMs(goal.ours);
    if (demand.kind == Demand::Kind::AtMost)
        return {milliseconds(other), QString::number(ours / other, 'g', 3), QStringLiteral("≤ ") + bound,
                ours <= demand.bound * other};
    return {milliseconds(other), QString::number(other / ours, 'g', 3), QStringLiteral("≥ ") + bound,
            other >= demand.bound * ours};
}

} // namespace

QString reportHeader()
{
    return row({QStringLiteral("goal"), QStringLiteral("what"), QStringLiteral("Jeoul, ms"),
                QStringLiteral("against"), QStringLiteral("its ms"), QStringLiteral("ratio"),
                QStringLiteral("goal"), QStringLiteral("verdict")}) +
           QStringLiteral("\n| --- | --- | --- | --- | --- | --- | --- | --- |");
}

GoalReport reportOf(const Goal &goal, const Samples &samples)
{
    GoalReport out;
    const QString nothing = QStringLiteral("—");
    if (goal.ours.isEmpty() || !samples.has(goal.ours)) {
        out.lines << row({goal.id, goal.what, nothing, nothing, nothing, nothing, nothing,
                          QStringLiteral("not measured: ") +
                              (goal.remark.isEmpty() ? QStringLiteral("it did not run") : goal.remark)});
        out.agrees = goal.ours.isEmpty();
        return out;
    }
    const double ours = samples.medianMs(goal.ours);
    const bool inBound = goal.boundMs <= 0 || ours <= goal.boundMs;
    QString own = milliseconds(ours);
    if (goal.boundMs > 0)
        own += QStringLiteral(" (%1 %2)")
                   .arg(inBound ? QStringLiteral("≤") : QStringLiteral(">"))
                   .arg(goal.boundMs);
    for (const Demand &demand : goal.demands) {
        if (!demand.other.isEmpty() && !samples.has(demand.other)) {
            out.lines << row({goal.id, goal.what, own, demand.other, nothing, nothing, nothing,
                              QStringLiteral("not measured: it did not run")});
            continue;
        }
        const bool comparable = !demand.other.isEmpty() && goal.tolerance >= 0;
        const double distance = comparable ? samples.distance(goal.ours, demand.other) : 0;
        if (comparable && distance > goal.tolerance) {
            out.agrees = false;
            out.lines << row({goal.id, goal.what, own, demand.other, nothing, nothing, nothing,
                              QStringLiteral("VALUES DIFFER by %1, so no time counts").arg(distance)});
            continue;
        }
        const Verdict verdict = verdictOf(goal, demand, samples);
        out.lines << row({goal.id, goal.what, own, demand.other.isEmpty() ? nothing : demand.other,
                          verdict.other, verdict.ratio, verdict.bound, met(verdict.met)});
    }
    if (!goal.remark.isEmpty())
        out.lines << row({goal.id, goal.what, nothing, nothing, nothing, nothing, nothing, goal.remark});
    return out;
}

} // namespace jeoul::bench
