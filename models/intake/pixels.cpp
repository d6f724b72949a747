// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pixels.h"

#include "models/intake/picturebytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

#include <algorithm>

namespace jeoul::intake {

namespace {

/// The same pixels in sRGB and 8 bits a channel, in an image that knows nothing else.
QImage pixelsOf(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const auto format = image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    const QImage source = image.convertToFormat(format);
    QImage clean(source.size(), format);
    const auto rowBytes = std::min(source.bytesPerLine(), clean.bytesPerLine());
    for (int y = 0; y < source.height(); ++y)
        std::copy_n(source.constScanLine(y), rowBytes, clean.scanLine(y));
    return clean;
}

} // namespace

QByteArray pixelPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(6);
    if (!writer.write(pixelsOf(image)))
        return {};
    buffer.close();
    return picturebytes::pixelChunksOnly(bytes);
}

} // namespace jeoul::intake
