// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/packetdocument.h"

#include "ui/reader/mathobject.h"
#include "ui/reader/pictureobject.h"
#include "ui/reader/readerformats.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>

namespace jeoul::reader {

PacketDocument::PacketDocument(QObject *parent)
    : QTextDocument(parent)
    , m_pictures(new PictureObject(this))
{
    setUndoRedoEnabled(false);
    setDocumentMargin(kMargin);
    documentLayout()->registerHandler(kMathObject, new MathObject(this));
    documentLayout()->registerHandler(kPictureObject, m_pictures);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

QVariant PacketDocument::nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

QVariant PacketDocument::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return nothing();
}

} // namespace jeoul::reader
