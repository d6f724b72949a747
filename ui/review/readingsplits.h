// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QWidget;

namespace jeoul::ui {

/// How the parts of the desk above the score sheet share their room; a person moves the lines between them.
struct ReadingSplits
{
    QSplitter *prompt = nullptr;   ///< prompt over responses
    QSplitter *itemList = nullptr; ///< item list beside all the rest: the outermost
    QSplitter *dossier = nullptr;  ///< documents beside their sheet; null where none are judged

    struct Parts
    {
        QWidget *items;
        QWidget *prompt;
        QWidget *panes;
        QWidget *dossier;
    };
    /// The splitters as they are before anybody moved one, one within the other.
    [[nodiscard]] static ReadingSplits around(const Parts &parts, QWidget *desk);
    /// Pixels that a prompt takes where nobody has moved its line.
    [[nodiscard]] static int usualPromptHeight();
    void setPromptHeight(int pixels) const;
    /// Gives the item list its share of a desk of some width, where nobody has moved its line.
    void fitItemList(int width) const;
    /// Likewise the sheet beside documents.
    void fitDossier(int width) const;
};

} // namespace jeoul::ui
