// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace jeoul::ui {

/// What can be done with a response where it is read, for the mouse: copying what is selected, marking it as
/// an error, flagging the response, ticking what it does not meet.
class PaneMenu : public QMenu
{
    Q_OBJECT

public:
    struct Offers
    {
        bool copy = false;   ///< something is selected
        bool mark = false;   ///< the sheet asks for marked errors
        bool flag = false;   ///< the reviewer judges this response
        bool checks = false; ///< the sheet has checks without points
    };

    PaneMenu(const Offers &offers, QWidget *parent);

Q_SIGNALS:
    void copyChosen();
    void markChosen();
    void flagChosen();
    void checksChosen();
};

} // namespace jeoul::ui
