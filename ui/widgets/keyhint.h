// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace jeoul::ui::widgets {

/// A key and what it does: "Ctrl+F  Find".
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const QKeySequence &keys, const QString &does, QWidget *parent = nullptr);
};

} // namespace jeoul::ui::widgets
