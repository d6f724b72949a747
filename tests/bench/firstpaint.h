// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

namespace jeoul::bench {

/// Prints how long after the start of the process a window was first painted, then ends the program. The
/// start is what the environment says in JEOUL_BENCH_BEGAN_NS, on the steady clock.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, const char *name)
        : m_name(name)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The event reaches the window before it paints; what was posted then runs after.
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { tell(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
        const double ms =
            static_cast<double>(ns - qEnvironmentVariable("JEOUL_BENCH_BEGAN_NS").toLongLong()) / 1e6;
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("{\"name\":\"%s\",\"ms\":%.6f,\"value\":0,\"peak_kb\":%ld}\n", m_name, ms,
                    usage.ru_maxrss);
        std::fflush(stdout);
        QApplication::quit();
    }

    const char *m_name;
    bool m_seen = false;
};

} // namespace jeoul::bench
