// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace jeoul::reader {
class MathRenderer;
class PlayerStage;
class ResponseView;
} // namespace jeoul::reader

namespace jeoul::ui {

class AheadTexts;
class Pane;
class PaneComparison;
class PaneSearch;
class ScrollSync;

/// Flip and Focus show one response; Focus also clears the desk of what stands beside it.
enum class PaneMode { All, Two, Flip, Focus };

/// The responses of an item side by side: all, two head to head, or one at a time at the same place. Searches
/// all of them, compares any two, and keeps the places that belong together side by side.
class PaneDeck : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneDeck)

public:
    explicit PaneDeck(const PacketContent &content, QWidget *parent = nullptr);
    ~PaneDeck() override;

    void setItem(const QString &item);
    /// Renders an item in the background, so that setItem() finds it done.
    void prepare(const QString &item);
    void setMode(PaneMode mode);
    [[nodiscard]] PaneMode mode() const { return m_mode; }
    /// Puts two responses head to head, once the mode is Two.
    void showPair(int first, int second);
    /// Whether panes that show some of the responses offer the others in their heads.
    void setOffersLabels(bool offers);
    /// Makes sure the response at this position can be seen.
    void showPosition(int position);
    void setTextSize(double points);
    void setLineLength(int hangul);
    void setRaw(bool raw);
    void setSyncScroll(bool on);
    /// Compares the response in hand with the one beside it, or stops comparing.
    void setComparing(bool on);

    struct Place
    {
        int position = 0;
        int x = 0;
        int width = 0;
    };
    /// The visible panes, left to right, in this widget's coordinates.
    [[nodiscard]] std::vector<Place> panes() const;
    [[nodiscard]] double scrollFraction() const;
    void setScrollFraction(double fraction) const;
    [[nodiscard]] reader::ResponseView *view(int position) const; ///< null when there is none
    [[nodiscard]] const std::vector<Pane *> &all() const { return m_panes; }
    [[nodiscard]] reader::MathRenderer *mathRenderer() const { return m_math; }
    /// Shared by everything on the desk that can be heard.
    [[nodiscard]] reader::PlayerStage *stage() const { return m_stage; }
    /// See reader::RecordingBar: for the response in hand, by its text or its score.
    bool takeRecordingKey(QChar letter);
    [[nodiscard]] PaneSearch &search() const { return *m_search; }
    [[nodiscard]] PaneComparison &comparison() const { return *m_comparison; }
    [[nodiscard]] AheadTexts &ahead() const { return *m_ahead; }

Q_SIGNALS:
    void geometryChanged();
    void scrolled();
    void readOn(); ///< a person scrolled a response
    void textSizeStepped(int steps);
    void positionChosen(int position); ///< by its label; it is on show
    void flagsRequested(int position);
    void menuRequested(int position, const QPoint &at); ///< on the screen

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePanes(int count);
    void arrange();
    void offerLabels();
    void turn(int shown, int wanted);
    [[nodiscard]] bool visibleAt(int position) const;
    [[nodiscard]] bool one() const { return m_mode == PaneMode::Flip || m_mode == PaneMode::Focus; }
    [[nodiscard]] bool busy() const;

    const PacketContent &m_content;
    reader::MathRenderer *m_math;
    reader::PlayerStage *m_stage;
    std::vector<Pane *> m_panes;
    QHBoxLayout *m_row;
    ScrollSync *m_sync;
    PaneSearch *m_search;
    PaneComparison *m_comparison;
    AheadTexts *m_ahead;
    PaneMode m_mode = PaneMode::All;
    int m_count = 0; ///< responses of the item
    int m_position = 0;
    int m_partner = 1;
    int m_heard = 0; ///< the response that was turned to last
    double m_textSize = 11.5;
    int m_lineLength = 42;
    bool m_raw = false;
    std::vector<bool> m_assigned; ///< of the responses of the item, to this reviewer
    bool m_offersLabels = true;
};

} // namespace jeoul::ui
