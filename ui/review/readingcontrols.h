// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/readingsettings.h"
#include "ui/review/readingsplits.h"

#include <QObject>

namespace jeoul::reader {
class PromptView;
}

namespace jeoul::ui {

class PaneDeck;
class ReadingBar;
class ReviewBar;

/// What a reviewer can set about reading, by key, by button and by wheel: the panes on show, scrolling
/// together, differences, the source, search, and the size of the text. Keeps the settings and says when they
/// change.
class ReadingControls : public QObject
{
    Q_OBJECT

public:
    /// The parts of a desk that show what is set here; `side` stands beside the reading and goes in Focus.
    struct Parts
    {
        QWidget *desk = nullptr;
        ReviewBar *bar = nullptr; ///< has the tools where text is large; null: the prompt has them always
        QWidget *side = nullptr;
        PaneDeck *panes = nullptr;
        reader::PromptView *prompt = nullptr;
        ReadingSplits splits;
    };

    explicit ReadingControls(const Parts &parts);

    void setSettings(const ReadingSettings &settings);
    [[nodiscard]] const ReadingSettings &settings() const { return m_settings; }
    void setMode(int mode);   ///< a PaneMode
    void fitWidth(int width); ///< of the desk, which may have changed
    void setItem();           ///< another one is read from now on
    void showMode();          ///< on the bar, after the desk chose it

Q_SIGNALS:
    void settingsChanged(const jeoul::ui::ReadingSettings &settings);
    void modeChanged();
    void leftForScores(); ///< a bar was closed; the keys belong to the score sheet again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeys();
    void connectParts();
    void stepTextSize(int steps);
    void setSync(bool on);
    void setRaw(bool on);
    void compare(bool on);
    void foldPrompt() const;
    void fitPrompt(bool folded);
    void fitPromptToText();

    Parts m_parts;
    ReadingBar *m_bar;
    ReadingSettings m_settings;
    bool m_raw = false;
    bool m_promptWasFolded = false;
    bool m_promptWanted = false; ///< unfolded by the person while reading this item
    int m_promptHeight = 0;      ///< before it was folded
};

} // namespace jeoul::ui
