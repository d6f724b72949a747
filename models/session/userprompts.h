// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jeoul::session {

/// The questions that only a person can answer. The desks ask through this; the windows, the terminal and the
/// tests each answer in their own way. An empty answer means the person left.
class UserPrompts
{
public:
    UserPrompts() = default;
    UserPrompts(const UserPrompts &) = delete;
    UserPrompts &operator=(const UserPrompts &) = delete;
    virtual ~UserPrompts() = default;

    /// `pattern` like "*.jpacket"; several patterns separated by blanks.
    [[nodiscard]] virtual QString openFile(const QString &title, const QString &pattern) = 0;
    [[nodiscard]] virtual QStringList openFiles(const QString &title, const QString &pattern) = 0;
    [[nodiscard]] virtual QString saveFile(const QString &title, const QString &suggested,
                                           const QString &pattern) = 0;
    [[nodiscard]] virtual QString folder(const QString &title) = 0;
    /// For what cannot be undone: `action` names the button.
    [[nodiscard]] virtual bool confirm(const QString &question, const QString &consequence,
                                       const QString &action) = 0;
    [[nodiscard]] virtual QString passphrase(const QString &question) = 0;
    [[nodiscard]] virtual QString text(const QString &question) = 0;
};

} // namespace jeoul::session
