// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace jeoul::reader {

/// The moving picture of a video, as wide as its pane and never taller than a share of it that leaves room
/// for the text. A click plays and pauses.
class VideoSurface : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(const QSize &size, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    static constexpr int kTallest = 260;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QSize m_size; ///< of the video
    QImage m_picture;
};

} // namespace jeoul::reader
