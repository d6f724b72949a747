// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen.h"

#include <gtest/gtest.h>

#include <QStandardPaths>

#include <array>

namespace jeoul::testing {

namespace {

constexpr int kLimitMs = 60'000;

struct Needed
{
    const char *program;
    const char *package;
};
constexpr std::array kNeeded = {Needed{"Xvfb", "xvfb"}, Needed{"openbox", "openbox"},
                                Needed{"xdotool", "xdotool"}};

QProcessEnvironment environmentOf(const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    return environment;
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
}

} // namespace

Screen::~Screen()
{
    stop(m_manager);
    stop(m_server);
}

QString Screen::start()
{
    for (const Needed &needed : kNeeded) {
        if (QStandardPaths::findExecutable(QLatin1String(needed.program)).isEmpty())
            return QStringLiteral("%1 is missing: apt-get install %2")
                .arg(QLatin1String(needed.program), QLatin1String(needed.package));
    }
    // The server takes the first free number and tells it once it can be reached.
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(kLimitMs))
            return QStringLiteral("Xvfb did not start: ") + m_server.errorString();
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    m_manager.setProcessEnvironment(environmentOf(m_display));
    m_manager.setProcessChannelMode(QProcess::ForwardedChannels);
    m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    return m_manager.waitForStarted() ? QString() : QStringLiteral("openbox did not start.");
}

void Screen::press(const QStringList &keys, int pauseMs)
{
    QProcess keyboard;
    keyboard.setProcessEnvironment(environmentOf(m_display));
    keyboard.setProcessChannelMode(QProcess::ForwardedChannels);
    keyboard.start(QStringLiteral("xdotool"),
                   QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QString::number(pauseMs)} +
                       keys);
    ASSERT_TRUE(keyboard.waitForFinished(kLimitMs)) << keyboard.errorString().toStdString();
    ASSERT_EQ(keyboard.exitCode(), 0) << keys.join(u' ').toStdString();
    m_pressed += static_cast<int>(keys.size());
}

} // namespace jeoul::testing
