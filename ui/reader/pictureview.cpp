// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pictureview.h"

#include "ui/widgets/job.h"
#include "ui/widgets/paintedparts.h"
#include "ui/widgets/shortened.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr int kEdge = 8;
constexpr int kNarrow = 3; ///< times the buttons' width
constexpr double kStep = 1.25;
constexpr double kSmallest = 0.05;
constexpr double kLargest = 16;
constexpr qint64 kMostScreenPixels = 30'000'000; ///< a drawn picture is a copy of its own

QToolButton *button(const QString &text, const QString &name, const char *id, QWidget *parent)
{
    auto *out = new QToolButton(parent);
    out->setText(text);
    out->setObjectName(QString::fromLatin1(id));
    out->setToolTip(name);
    out->setAccessibleName(name);
    return out;
}

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_canvas(new QLabel(m_area))
    , m_words(new QLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pictureView"));
    setFocusPolicy(Qt::StrongFocus);
    ui::widgets::setRole(*this, QAccessible::Graphic);
    m_area->setWidget(m_canvas);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_canvas->setScaledContents(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("tone", QStringLiteral("muted"));
    m_words->setObjectName(QStringLiteral("pictureWords"));
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QToolButton *whole = button(tr("Fit"), tr("Fit the picture to the pane (0)"), "pictureFit", this);
    QToolButton *pixels = button(tr("100 %"), tr("One pixel for one (1)"), "picturePixels", this);
    QToolButton *back = button(tr("Text"), tr("Back to the text (Esc)"), "pictureBack", this);
    m_tools->addStretch(1);
    for (QToolButton *each : {whole, pixels, back})
        m_tools->addWidget(each);
    m_row->setContentsMargins(kEdge, 0, kEdge, 4);
    m_row->setSpacing(4);
    m_row->addWidget(m_words, 1);
    m_row->addLayout(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_area, 1);
    column->addLayout(m_row);
    connect(whole, &QToolButton::clicked, this, &PictureView::fit);
    connect(pixels, &QToolButton::clicked, this, [this] { setZoom(1); });
    connect(back, &QToolButton::clicked, this, &PictureView::left);
}

void PictureView::setPictures(std::vector<Media> pictures, const MediaResolver &media)
{
    m_pictures = std::move(pictures);
    m_media = media;
    m_index = -1;
    m_image = QImage();
    m_canvas->clear();
}

void PictureView::showPicture(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pictures.size()) || index == m_index)
        return;
    m_index = index;
    m_fits = true;
    m_image = QImage();
    m_canvas->clear();
    say();
    const QString id = m_pictures[static_cast<std::size_t>(index)].id;
    ui::startJob<QImage>(
        this, [media = m_media, id](ProgressSink &) { return media.image(id); },
        [this, index](const QImage &image) { decoded(index, image); });
}

void PictureView::decoded(int index, const QImage &image)
{
    if (index != m_index)
        return;
    m_image = image;
    m_canvas->setPixmap(QPixmap::fromImage(image));
    fit();
}

void PictureView::fit()
{
    m_fits = true;
    if (m_image.isNull())
        return;
    const QSizeF room = m_area->maximumViewportSize();
    apply(std::min({room.width() / m_image.width(), room.height() / m_image.height(), 1.0}));
}

void PictureView::setZoom(double zoom)
{
    m_fits = false;
    apply(zoom);
}

void PictureView::apply(double zoom)
{
    if (m_image.isNull())
        return;
    const double pixels = static_cast<double>(m_image.width()) * m_image.height();
    const double largest = std::min(kLargest, std::sqrt(static_cast<double>(kMostScreenPixels) / pixels));
    m_zoom = std::clamp(zoom, kSmallest, largest);
    m_canvas->resize((QSizeF(m_image.size()) * m_zoom).toSize().expandedTo({1, 1}));
    say();
}

void PictureView::say()
{
    const auto count = static_cast<int>(m_pictures.size());
    const Media &picture = m_pictures[static_cast<std::size_t>(m_index)];
    QStringList words{tr("Picture %1 of %2").arg(m_index + 1).arg(count),
                      QStringLiteral("%1 × %2").arg(picture.width).arg(picture.height)};
    if (!m_image.isNull())
        words << QStringLiteral("%1 %").arg(std::lround(m_zoom * 100));
    if (!picture.description.isEmpty())
        words << picture.description;
    m_said = words.join(QStringLiteral("  ·  "));
    m_words->setToolTip(m_said);
    setAccessibleName(m_said);
    showWords();
}

/// Beside the buttons there is no room in one pane of many, so the words stand above them there. They never
/// take more lines than they have at first: the picture would have to be fitted again.
void PictureView::showWords()
{
    const bool narrow = width() < kNarrow * m_tools->minimumSize().width();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const QFontMetrics metrics = m_words->fontMetrics();
    const QString lines = narrow ? QStringLiteral("1\n1") : QStringLiteral("1");
    m_words->setFixedHeight(ui::widgets::wrappedHeight(lines, metrics, m_words->width()));
    layout()->activate();
    m_words->setText(ui::widgets::shortened(m_said, metrics, m_words->size()));
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [](QScrollBar *bar, int steps) { bar->setValue(bar->value() + steps * 40); };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * kStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / kStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        return setZoom(1);
    case Qt::Key_Left:
        return move(m_area->horizontalScrollBar(), -1);
    case Qt::Key_Right:
        return move(m_area->horizontalScrollBar(), 1);
    case Qt::Key_Up:
        return move(m_area->verticalScrollBar(), -1);
    case Qt::Key_Down:
        return move(m_area->verticalScrollBar(), 1);
    case Qt::Key_PageUp:
        return showPicture(m_index - 1);
    case Qt::Key_PageDown:
        return showPicture(m_index + 1);
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords();
    if (m_fits)
        fit();
}

bool PictureView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            setZoom(wheel->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jeoul::reader
