// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pictureobject.h"

#include "ui/reader/readerformats.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFutureWatcher>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QtConcurrent>

#include <algorithm>

namespace jeoul::reader {

namespace {

constexpr int kKeptWidth = 2 * PictureObject::kWidest; ///< sharp on a screen of double density

} // namespace

PictureObject::PictureObject(QTextDocument *document)
    : QObject(document)
    , m_document(document)
{
}

QTextCharFormat PictureObject::format(const QString &id, const QSize &size, const MediaResolver &media)
{
    QTextCharFormat format;
    format.setObjectType(kPictureObject);
    format.setProperty(kPictureProperty, id);
    format.setProperty(kPictureSizeProperty, size);
    format.setVerticalAlignment(QTextCharFormat::AlignBottom);
    if (!m_decoded.contains(id)) {
        m_decoded.insert(id, QImage());
        decode(id, media);
    }
    return format;
}

void PictureObject::decode(const QString &id, const MediaResolver &media)
{
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        m_decoded.insert(id, watcher->result());
        watcher->deleteLater();
        Q_EMIT m_document->documentLayout()->update();
        Q_EMIT decoded(id);
    });
    watcher->setFuture(QtConcurrent::run([media, id] {
        const QImage image = media.image(id);
        return image.width() > kKeptWidth ? image.scaledToWidth(kKeptWidth, Qt::SmoothTransformation) : image;
    }));
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QSizeF size = format.property(kPictureSizeProperty).toSize();
    const QTextBlock block = document->findBlock(position);
    const double room = document->textWidth() - 2 * document->documentMargin() -
                        block.blockFormat().leftMargin() - block.blockFormat().rightMargin() - 2;
    const double widest = room > 0 ? std::min<double>(room, kWidest) : kWidest;
    return size.width() <= widest ? size : size * (widest / size.width());
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                               int /*position*/, const QTextFormat &format)
{
    const QImage image = m_decoded.value(format.property(kPictureProperty).toString());
    if (image.isNull()) {
        painter->fillRect(rect, ui::theme::currentTokens().code);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(rect, image);
    painter->restore();
}

} // namespace jeoul::reader
