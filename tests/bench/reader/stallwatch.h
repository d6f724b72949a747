// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

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
    /// The longest time that one event kept the processor, which other programs do not lengthen.
    [[nodiscard]] double worstWorkMs() const { return static_cast<double>(m_worstWork) / 1e6; }
    /// Does a piece of work outside the event loop and counts it as if it were an event.
    void count(const std::function<void()> &work);

private:
    int m_depth = 0;
    qint64 m_worst = 0;
    qint64 m_worstWork = 0;
};

/// Handles events until `done` or for so many milliseconds; the time it took, in milliseconds.
double runUntil(const std::function<bool()> &done, int mostMs);

} // namespace jeoul::bench
