// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/screen.h"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace jeoul::testing {

/// Something on show in a window, as a screen reader is told of it.
struct SeenPart
{
    QString id; ///< the widget's objectName
    QString role;
    QString name;
    QString value;
    QString description;
    QString text; ///< of texts and fields
    bool focused = false;
    bool enabled = false;
    bool checked = false;
};

/// All that is on show in the active window.
class Sight
{
public:
    Sight() = default;
    explicit Sight(std::vector<SeenPart> parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] const std::vector<SeenPart> &parts() const { return m_parts; }
    [[nodiscard]] SeenPart part(const QString &id) const; ///< an empty one when it is not on show
    [[nodiscard]] SeenPart focus() const;
    [[nodiscard]] bool shows(const QString &id) const { return !part(id).id.isEmpty(); }
    [[nodiscard]] std::string text() const; ///< for the message of a test that failed

private:
    std::vector<SeenPart> m_parts;
};

/// A person who sits at a screen with the program: presses keys and looks. Nothing of the program is known
/// here but what stands on the screen.
class Person
{
    Q_DISABLE_COPY_MOVE(Person)

public:
    explicit Person(Screen &screen)
        : m_screen(screen)
    {
    }
    ~Person();

    /// Starts the program in `home`, with a Korean input method that begins in English.
    void start(const QString &program, const QStringList &arguments, const QString &home);
    void cutOff();             ///< kill -9
    [[nodiscard]] bool left(); ///< whether the program ended by itself and well

    void press(const QStringList &keys, int pauseMs = kSwift);
    /// Writes with the keyboard, changing to Korean and back as the text needs it.
    void write(const QString &text);
    /// Whether what is typed into a field becomes Hangul from now on.
    void speakKorean(bool korean);

    [[nodiscard]] Sight look();
    /// Looks until it is so, for a minute at most.
    [[nodiscard]] ::testing::AssertionResult sees(const std::function<bool(const Sight &)> &what);
    [[nodiscard]] ::testing::AssertionResult hasFocus(const QString &id);

private:
    static constexpr int kSwift = 12; ///< milliseconds between two keys

    Screen &m_screen;
    QProcess m_program;
    bool m_korean = false;
};

} // namespace jeoul::testing
