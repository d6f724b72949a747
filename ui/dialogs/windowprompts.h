// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/userprompts.h"

#include <QPointer>
#include <QWidget>

namespace jeoul::ui {

/// The questions as dialogs over a window.
class WindowPrompts final : public session::UserPrompts
{
public:
    explicit WindowPrompts(QWidget *window);

    [[nodiscard]] QString openFile(const QString &title, const QString &pattern) override;
    [[nodiscard]] QStringList openFiles(const QString &title, const QString &pattern) override;
    [[nodiscard]] QString saveFile(const QString &title, const QString &suggested,
                                   const QString &pattern) override;
    [[nodiscard]] QString folder(const QString &title) override;
    [[nodiscard]] bool confirm(const QString &question, const QString &consequence,
                               const QString &action) override;
    [[nodiscard]] QString passphrase(const QString &question) override;
    [[nodiscard]] QString text(const QString &question) override;

private:
    [[nodiscard]] QString line(const QString &question, bool secret);

    QPointer<QWidget> m_window;
};

} // namespace jeoul::ui
