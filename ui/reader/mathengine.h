// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"
#include "ui/reader/watchdog.h"

#include <QJSEngine>
#include <QJSValue>

#include <atomic>
#include <chrono>

namespace jeoul::reader {

/// The script engine with the formula bundle in it. Starting it takes about 0.3 s and 57 MB, so it starts
/// with the first formula. Lives in one thread; only stop() may be called from another.
class MathEngine
{
public:
    explicit MathEngine(std::chrono::milliseconds budget);

    /// The formula typeset, or nothing when it is malformed, longer than 2 KB, nested deeper than 30, or
    /// takes longer than the budget.
    [[nodiscard]] MathPicturePtr typeset(const QString &tex, bool display);
    /// Ends the formula in hand; everything asked after it has no answer. An engine that is still starting
    /// starts to its end: interrupted while it compiles, that of Qt 6.4 has crashed.
    void stop();

    static constexpr qsizetype kLongest = 2048;
    static constexpr int kDeepest = 30;

private:
    [[nodiscard]] bool start();

    QJSEngine m_engine;
    QJSValue m_typeset;
    bool m_started = false;
    std::atomic_bool m_stopped = false;
    std::atomic_bool m_typesetting = false; ///< only then the engine may be interrupted
    std::chrono::milliseconds m_budget;
    Watchdog m_watchdog;
};

/// How deep the groups, environments and fences of a formula are nested.
[[nodiscard]] int mathDepth(const QString &tex);

} // namespace jeoul::reader
