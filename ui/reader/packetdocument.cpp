// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/packetdocument.h"

#include <QImage>

namespace jeoul::reader {

PacketDocument::PacketDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
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
