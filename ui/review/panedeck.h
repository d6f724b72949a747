// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace jeoul::reader {
class ResponseView;
}

namespace jeoul::ui {

enum class PaneMode { All, Two, Flip };

/// The responses of an item side by side: all, two head to head, or one at a time at the same scroll place.
class PaneDeck : public QWidget
{
    Q_OBJECT

public:
    explicit PaneDeck(const PacketContent &content, QWidget *parent = nullptr);

    void setItem(const QString &item);
    void setMode(PaneMode mode);
    [[nodiscard]] PaneMode mode() const { return m_mode; }
    /// Makes sure the response at this position can be seen.
    void showPosition(int position);
    void setTextSize(double points);
    void setRaw(bool raw);

    struct Pane
    {
        int position = 0;
        int x = 0;
        int width = 0;
    };
    /// The visible panes, left to right, in this widget's coordinates.
    [[nodiscard]] std::vector<Pane> panes() const;
    [[nodiscard]] double scrollFraction() const;
    void setScrollFraction(double fraction);
    [[nodiscard]] const std::vector<reader::ResponseView *> &views() const { return m_views; }

Q_SIGNALS:
    void geometryChanged();
    void scrolled();
    void paneClicked(int position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeViews(int count);
    void arrange();
    [[nodiscard]] bool visibleAt(int position) const;

    const PacketContent &m_content;
    std::vector<QWidget *> m_frames;
    std::vector<reader::ResponseView *> m_views;
    QHBoxLayout *m_row;
    PaneMode m_mode = PaneMode::All;
    int m_position = 0;
    int m_partner = 1;
    double m_textSize = 11.5;
};

} // namespace jeoul::ui
