// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QStringList>

#include <utility>
#include <vector>

class QWidget;

namespace jeoul::ui::widgets {

/// One thing that a widget draws itself and a screen reader has to find all the same.
struct PaintedPart
{
    QAccessible::Role role = QAccessible::ListItem;
    QString name;
    QString value;       ///< what stands there, in words; "not rated yet" is a value too
    QString description; ///< what helps to judge it, for whoever asks
    QRect place;         ///< in the widget; empty when it is not on show
    bool available = true;
    bool current = false;                             ///< where the keys go while the widget has the focus
    std::vector<std::pair<QString, QString>> actions; ///< name and words of what can be done with it
};

/// A widget with such parts: a list, or a table whose parts come row by row.
class PaintedParts
{
public:
    virtual ~PaintedParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual PaintedPart part(int index) const = 0;
    virtual void actOnPart(int index, const QString &action) = 0;

    [[nodiscard]] virtual int partColumns() const { return 0; } ///< 0: a list
    [[nodiscard]] virtual QString partColumnTitle(int /*column*/) const { return {}; }
    [[nodiscard]] virtual QString partRowTitle(int /*row*/) const { return {}; }

protected:
    PaintedParts() = default;
    PaintedParts(const PaintedParts &) = default;
    PaintedParts &operator=(const PaintedParts &) = default;
};

/// Lets screen readers into widgets with parts, has buttons clicked that they switch on or off, and gives
/// widgets that called setRole() that role. Any number of calls.
void installAccess();

/// What a widget of our own is, where its class does not say it.
void setRole(QWidget &widget, QAccessible::Role role);

/// Says that something happened to one part: QAccessible::Focus, ValueChanged and the like.
void tellPart(QWidget &widget, int index, QAccessible::Event what);

} // namespace jeoul::ui::widgets
