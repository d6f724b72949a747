// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scale.h"

#include <QMenu>

#include <optional>

namespace jeoul::ui {

/// Everything that keys do in a cell of the score sheet, for the mouse: the points of its scale with their
/// words, taking the score back, and what else can be said of it. `given` is the step it has.
class CellMenu : public QMenu
{
    Q_OBJECT

public:
    CellMenu(const Scale &scale, std::optional<int> given, bool answered, QWidget *parent);

    /// Opens beside a cell, in screen coordinates, and never over it: a second click too many is no score.
    void openBeside(const QRect &cell);

Q_SIGNALS:
    void scoreChosen(int step);
    void clearChosen();
    void commentChosen();
    void flagChosen();
    void cannotRateChosen();
};

} // namespace jeoul::ui
