// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mediaresolver.h"

#include "models/domain/packetcontent.h"

#include <QBuffer>
#include <QImageReader>

namespace jeoul::reader {

namespace {

constexpr qint64 kMaxPixels = 25'000'000;

} // namespace

MediaResolver::Picture MediaResolver::look(const QString &id) const
{
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return {State::Missing, {}};
    if (isRecording(*found))
        return {State::Recording, {}};
    QBuffer buffer;
    buffer.setData(*found);
    if (!buffer.open(QIODevice::ReadOnly))
        return {State::Broken, {}};
    const QSize size = QImageReader(&buffer, "png").size();
    if (!size.isValid())
        return {State::Broken, {}};
    if (qint64(size.width()) * size.height() > kMaxPixels)
        return {State::TooLarge, {}};
    return {State::Shown, size};
}

QImage MediaResolver::image(const QString &id) const
{
    if (look(id).state != State::Shown)
        return {};
    QBuffer buffer;
    buffer.setData(m_media.value(id));
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    return QImageReader(&buffer, "png").read();
}

} // namespace jeoul::reader
