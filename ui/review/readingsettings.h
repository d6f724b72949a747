// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jeoul::ui {

/// How a person likes to read; remembered from one day to the next, and says nothing about a round.
struct ReadingSettings
{
    double textSize = 11.5;   ///< points, 9 to 20
    int lineLength = 42;      ///< Hangul in the longest line, 20 to 80; 0: as wide as the pane
    bool breakHints = true;   ///< a word after 25 minutes of work
    bool syncScroll = true;   ///< panes show the places that belong together
    int promptHeight = 0;     ///< the most that a prompt takes of the desk, pixels; 0: as is usual
    QByteArray itemListSplit; ///< QSplitter::saveState() of item list and reading
    QByteArray dossierSplit;  ///< likewise of documents and the sheet beside them

    friend bool operator==(const ReadingSettings &, const ReadingSettings &) = default;
};

} // namespace jeoul::ui
