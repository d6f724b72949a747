// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/mediaresolver.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace jeoul::reader {

class MathRenderer;
class PlayerStage;
class RecordingBar;
class ResponseView;

/// The prompt above the responses, with its context and reference; folds to one line.
class PromptView : public QWidget
{
    Q_OBJECT

public:
    explicit PromptView(QWidget *parent = nullptr);

    void setItem(const BlindItem &item, const MediaResolver &media);
    /// See ResponseView::setMathRenderer().
    void setMathRenderer(MathRenderer *renderer);
    /// What the prompt lets hear is played on this stage.
    void setStage(PlayerStage *stage);
    void setTextSize(double points);
    void setLineLength(int hangul); ///< see ResponseView::setLineLength()
    /// Puts a tool at the right of the line that stays when the prompt is folded.
    void addTool(QWidget *tool);
    void setFolded(bool folded);
    [[nodiscard]] bool folded() const { return m_folded; }
    /// Pixels down that show all of the part on show in its width; QWIDGETSIZE_MAX until that is known.
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] ResponseView *view() const { return m_view; }
    [[nodiscard]] RecordingBar *recordings() const { return m_recordings; }

Q_SIGNALS:
    void foldedChanged(bool folded);
    void partShown(); ///< another item or another part of it

private:
    enum class Part { Prompt, Context, Reference };

    void showPart(Part part);
    QToolButton *tab(const QString &text, const char *name, Part part);

    BlindItem m_item;
    MediaResolver m_media;
    Part m_part = Part::Prompt;
    bool m_folded = false;
    QToolButton *m_prompt;
    QToolButton *m_context;
    QToolButton *m_reference;
    QToolButton *m_fold;
    QHBoxLayout *m_line;
    RecordingBar *m_recordings;
    ResponseView *m_view;
};

} // namespace jeoul::reader
