// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/noteview.h"

#include "ui/reader/readeredit.h"
#include "ui/widgets/paintedparts.h"

#include <QLabel>

namespace jeoul::reader {

NoteView::NoteView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    m_label->setObjectName(QStringLiteral("readerNote"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setProperty("tone", QStringLiteral("muted"));
    m_label->setMargin(ReaderEdit::kMargin);
    setWidget(m_label);
    m_label->setAutoFillBackground(false); // a scroll area gives it a ground, and the pane has one
    viewport()->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // arrows scroll it
    setProperty("reader", true);
    ui::widgets::setRole(*this, QAccessible::Pane);
}

void NoteView::setText(const QString &sentence)
{
    m_label->setText(sentence);
    setAccessibleDescription(sentence);
}

QString NoteView::text() const
{
    return m_label->text();
}

} // namespace jeoul::reader
