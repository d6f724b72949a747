// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mediaresolver.h"

#include <QBuffer>
#include <QImageReader>

namespace jeoul::reader {

namespace {

constexpr qint64 kMaxPixels = 25'000'000;

} // namespace

QImage MediaResolver::image(const QString &id) const
{
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return {};
    QBuffer buffer;
    buffer.setData(*found);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMaxPixels)
        return {};
    return reader.read();
}

} // namespace jeoul::reader
