// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/typedtext.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace jeoul::ui {

namespace {

constexpr int kPauseMs = 700;

} // namespace

TypedText::TypedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TypedText::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_pause.start();
    });
}

void TypedText::setStored(const QString &text)
{
    m_stored = text;
    if (m_pause.isActive() || toPlainText() == text)
        return;
    m_loading = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_loading = false;
}

void TypedText::settle()
{
    m_pause.stop();
    const QString text = toPlainText();
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
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace jeoul::ui
