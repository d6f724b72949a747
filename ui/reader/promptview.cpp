// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/promptview.h"

#include "ui/reader/readeredit.h"
#include "ui/reader/recordingbar.h"
#include "ui/reader/responseview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

namespace jeoul::reader {

PromptView::PromptView(QWidget *parent)
    : QWidget(parent)
    , m_prompt(tab(tr("Prompt"), "promptTab", Part::Prompt))
    , m_context(tab(tr("Context"), "contextTab", Part::Context))
    , m_reference(tab(tr("Reference"), "referenceTab", Part::Reference))
    , m_fold(new QToolButton(this))
    , m_line(new QHBoxLayout)
    , m_recordings(new RecordingBar(tr("Prompt"), this))
    , m_view(new ResponseView(this))
{
    setObjectName(QStringLiteral("promptView"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_fold->setText(QStringLiteral("▴"));
    m_fold->setToolTip(tr("Fold the prompt"));
    m_fold->setAccessibleName(tr("Fold the prompt"));
    m_view->setObjectName(QStringLiteral("promptText"));
    m_view->setSpokenName(tr("Prompt"));
    auto *group = new QButtonGroup(this);
    m_line->setContentsMargins(8, 4, 8, 4);
    m_line->setSpacing(4);
    for (QToolButton *button : {m_prompt, m_context, m_reference}) {
        group->addButton(button);
        button->setSizePolicy(QSizePolicy::Minimum,
                              QSizePolicy::Fixed); // the tools go on in another line first
        m_line->addWidget(button, 0, Qt::AlignTop);
    }
    m_line->addStretch(1);
    m_line->addWidget(m_fold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_line);
    column->addWidget(m_recordings);
    column->addWidget(m_view, 1);
    m_prompt->setChecked(true);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
}

QToolButton *PromptView::tab(const QString &text, const char *name, Part part)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, [this, part] { showPart(part); });
    return button;
}

void PromptView::setItem(const BlindItem &item, const MediaResolver &media)
{
    m_item = item;
    m_media = media;
    m_context->setVisible(!item.context.isEmpty());
    m_reference->setVisible(!item.reference.isEmpty());
    m_prompt->setChecked(true);
    m_recordings->setRecordings(item.attachments, media);
    showPart(Part::Prompt);
}

void PromptView::showPart(Part part)
{
    m_part = part;
    if (m_folded)
        setFolded(false);
    BlindResponse text;
    text.present = true;
    text.text = part == Part::Prompt    ? m_item.prompt
                : part == Part::Context ? m_item.context
                                        : m_item.reference;
    if (part == Part::Prompt)
        text.media = m_item.attachments;
    m_view->setResponse(text, m_media);
    Q_EMIT partShown();
}

int PromptView::wholeHeight() const
{
    if (!m_view->complete())
        return QWIDGETSIZE_MAX;
    layout()->activate(); // its other parts may have come or gone just now
    return height() - m_view->height() + qCeil(m_view->page()->document()->size().height());
}

void PromptView::setMathRenderer(MathRenderer *renderer)
{
    m_view->setMathRenderer(renderer);
}

void PromptView::setStage(PlayerStage *stage)
{
    m_recordings->setStage(stage);
}

void PromptView::setTextSize(double points)
{
    m_view->setTextSize(points);
}

void PromptView::setLineLength(int hangul)
{
    m_view->setLineLength(hangul);
}

void PromptView::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->count() - 1, tool,
                         1000); // all the room there is, before it takes a second line
}

void PromptView::setFolded(bool folded)
{
    m_folded = folded;
    m_view->setVisible(!folded);
    m_recordings->setVisible(!folded && !m_recordings->recordings().empty());
    m_fold->setText(folded ? QStringLiteral("▾") : QStringLiteral("▴"));
    const QString does = folded ? tr("Unfold the prompt") : tr("Fold the prompt");
    m_fold->setToolTip(does);
    m_fold->setAccessibleName(does);
    setMaximumHeight(folded ? minimumSizeHint().height() : QWIDGETSIZE_MAX);
    Q_EMIT foldedChanged(folded);
}

} // namespace jeoul::reader
