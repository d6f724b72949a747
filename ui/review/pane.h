// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace jeoul::reader {
class MathRenderer;
class MediaResolver;
class PlayerStage;
class RecordingBar;
class RenderedText;
class ResponseView;
} // namespace jeoul::reader

namespace jeoul::ui {

class LabelStrip;

/// One response under its label: the chip, what a search found in it, its pictures and recordings, and the
/// text.
class Pane : public QWidget
{
    Q_OBJECT

public:
    Pane(const QString &label, int position, reader::MathRenderer *math, reader::PlayerStage *stage,
         QWidget *parent = nullptr);

    void setResponse(const BlindResponse &response, const reader::MediaResolver &media,
                     std::unique_ptr<reader::RenderedText> prepared);
    /// The labels it can be changed for; none when it stays what it is.
    [[nodiscard]] LabelStrip *labels() const { return m_labels; }
    /// Stands under the text from now on.
    void setFooter(QWidget *footer);
    /// A sign for the flags the response has, in words for those who ask; none when empty.
    void setFlags(const QString &words);
    /// Stands beside the label from now on.
    void addToHead(QWidget *sign);
    /// What the rest of the head leaves for it, in pixels.
    [[nodiscard]] int headRoom() const;
    [[nodiscard]] reader::ResponseView *view() const { return m_view; }
    [[nodiscard]] reader::RecordingBar *recordings() const { return m_recordings; }
    [[nodiscard]] const QString &label() const { return m_label; }

    /// Shows how many matches there are and which one is the current; nothing while no search is on.
    void showMatches(bool searching);
    [[nodiscard]] QString matchesText() const;

Q_SIGNALS:
    void flagsRequested();
    void menuRequested(const QPoint &at); ///< on the screen
    void entered();                       ///< the focus came into the text
    void textSizeStepped(int steps);      ///< by the wheel with Ctrl

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_label;
    LabelStrip *m_labels;
    reader::ResponseView *m_view;
    reader::RecordingBar *m_recordings;
    QHBoxLayout *m_head;
    QToolButton *m_flags;
    const QWidget *m_sign = nullptr;
    QLabel *m_matches;
    QToolButton *m_pictures;
};

} // namespace jeoul::ui
