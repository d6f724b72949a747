// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace jeoul::bench {

/// An application that knows how long the longest single event has kept the window from everything else.
class StallWatch : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Forgets what was and starts to watch.
    void restart();
    [[nodiscard]] double worstMs() const { return static_cast<double>(m_worst) / 1e6; }
    /// Counts a piece of work done outside the event loop as if it were an event.
    void count(qint64 nanoseconds);

private:
    int m_depth = 0;
    qint64 m_worst = 0;
    QElapsedTimer m_clock;
};

/// Handles events until `done` or for so many milliseconds; the time it took, in milliseconds.
double runUntil(const std::function<bool()> &done, int mostMs);

} // namespace jeoul::bench
