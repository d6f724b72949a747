// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace jeoul::testing {

/// A screen and a keyboard of its own: Xvfb, a window manager that gives the focus as on a desktop, and keys
/// pressed by XTEST, which no program can tell from a real keyboard.
class Screen
{
    Q_DISABLE_COPY_MOVE(Screen)

public:
    Screen() = default;
    ~Screen();

    /// What stands in the way, with the Debian package to install; empty when the screen is there.
    [[nodiscard]] QString start();
    [[nodiscard]] QString display() const { return m_display; }

    /// Presses keys by their names in X (1, c, ctrl+Return), `pauseMs` apart, and returns when the last was
    /// pressed.
    void press(const QStringList &keys, int pauseMs);
    [[nodiscard]] int pressed() const { return m_pressed; } ///< keys so far; a shortcut counts as one

private:
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
    int m_pressed = 0;
};

} // namespace jeoul::testing
