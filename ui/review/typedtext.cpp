// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/typedtext.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

namespace jeoul::ui {

namespace {

constexpr int kSaveMs = 700;

} // namespace

TypedText::TypedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSaveMs);
    connect(&m_pause, &QTimer::timeout, this, &TypedText::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading && !m_pause.isActive()) // also while somebody types without a pause
            m_pause.start();
    });
}

void TypedText::setSingleLine()
{
    m_singleLine = true;
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TypedText::insertFromMimeData(const QMimeData *source)
{
    if (m_singleLine && source->hasText())
        insertPlainText(source->text().replace(u'\n', u' '));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

// In Korean the last syllable is always in composition, and the document lacks it.
QString TypedText::typed() const
{
    QString text = toPlainText();
    const QTextBlock block = textCursor().block();
    const QTextLayout *layout = block.layout();
    if (layout != nullptr && !layout->preeditAreaText().isEmpty())
        text.insert(block.position() + layout->preeditAreaPosition(), layout->preeditAreaText());
    return text;
}

void TypedText::setStored(const QString &text)
{
    m_stored = text;
    if (m_pause.isActive() || typed() == text)
        return;
    m_loading = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_loading = false;
}

void TypedText::settle()
{
    m_pause.stop();
    const QString text = typed();
    if (text == m_stored)
        return;
    m_stored = text;
    Q_EMIT written(text);
}

void TypedText::focusOutEvent(QFocusEvent *event)
{
    // A half-composed syllable is what the person typed: keep it.
    QGuiApplication::inputMethod()->commit();
    settle();
    QPlainTextEdit::focusOutEvent(event);
}

void TypedText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        settle();
        Q_EMIT left();
        return;
    }
    if (m_singleLine && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return event->ignore(); // is about the whole item
        settle();
        Q_EMIT entered();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace jeoul::ui
