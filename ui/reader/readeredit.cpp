// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readeredit.h"

#include <QImage>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace jeoul::reader {

ReaderEdit::ReaderEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setProperty("reader", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::NoContextMenu);
}

QVariant ReaderEdit::loadResource(int type, const QUrl &name)
{
    const QVariant held = document()->resource(type, name);
    if (held.isValid())
        return held;
    // An empty answer would make Qt open the name as a file, so there is always an answer.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}

QMimeData *ReaderEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

bool ReaderEdit::canInsertFromMimeData(const QMimeData * /*source*/) const
{
    return false;
}

} // namespace jeoul::reader
