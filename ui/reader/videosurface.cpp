// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/videosurface.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jeoul::reader {

namespace {

constexpr int kUsualWidth = 240;

} // namespace

VideoSurface::VideoSurface(const QSize &size, QWidget *parent)
    : QWidget(parent)
    , m_size(size.expandedTo({1, 1}))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumHeight(kTallest);
    setCursor(Qt::PointingHandCursor);
}

void VideoSurface::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize VideoSurface::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

int VideoSurface::heightForWidth(int width) const
{
    return static_cast<int>(std::min<qint64>(kTallest, qint64{width} * m_size.height() / m_size.width()));
}

void VideoSurface::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::theme::currentTokens().code);
    if (m_picture.isNull())
        return;
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

void VideoSurface::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

} // namespace jeoul::reader
