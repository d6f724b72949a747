// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/mediaresolver.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace jeoul::reader {

/// The pictures of a response, one at a time, as large as they fit or as large as one wants. Keys: + and −
/// zoom, 0 fits, 1 shows every pixel, arrows move, Page Up and Page Down change the picture, Esc leaves.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPictures(std::vector<Media> pictures, const MediaResolver &media);
    [[nodiscard]] const std::vector<Media> &pictures() const { return m_pictures; }
    void showPicture(int index);
    [[nodiscard]] int index() const { return m_index; }

    void fit();
    void setZoom(double zoom); ///< screen pixels a pixel, 0.05 to 16
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool fits() const { return m_fits; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(double zoom);
    void decoded(int index, const QImage &image);
    void say();
    void showWords();

    std::vector<Media> m_pictures;
    MediaResolver m_media;
    QImage m_image;
    int m_index = -1;
    double m_zoom = 1;
    bool m_fits = true;
    QScrollArea *m_area;
    QLabel *m_canvas;
    QLabel *m_words;
    QString m_said; ///< all of the words
    QBoxLayout *m_row;
    QHBoxLayout *m_tools;
};

} // namespace jeoul::reader
