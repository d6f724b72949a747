// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathpicture.h"

#include "ui/reader/mathsvgreader.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jeoul::reader {

namespace {

constexpr double kWidestPiece = 6; ///< em

} // namespace

std::optional<MathPicture> MathPicture::fromSvg(const QByteArray &svg)
{
    return MathSvgReader(svg).read();
}

void MathPicture::begin(double x, int reluctance)
{
    constexpr std::size_t kMostParts = 256; // a formula of 160 em has no use for more
    Part &last = m_parts.back();
    if (last.isEmpty() || m_parts.size() >= kMostParts)
        return;
    last.extent.end = x;
    m_parts.push_back({});
    m_parts.back().extent.start = x;
    m_parts.back().extent.reluctance = reluctance;
}

void MathPicture::end()
{
    m_parts.back().extent.end = m_width;
    for (Part &part : m_parts) {
        double top = 0;
        double bottom = 0;
        const auto reach = [&](double up, double down) {
            top = std::min(top, up);
            bottom = std::max(bottom, down);
        };
        for (const Shape &shape : part.shapes) {
            const QRectF box = shape.clip ? shape.clip->boundingRect().intersected(shape.path.boundingRect())
                                          : shape.path.boundingRect();
            reach(box.top() - shape.stroke / 2, box.bottom() + shape.stroke / 2);
        }
        for (const Word &word : part.words) {
            const double size = word.size * std::sqrt(std::abs(word.place.determinant()));
            reach(word.place.dy() - size, word.place.dy() + size / 4);
        }
        part.extent.ascent = std::min(-top, m_ascent);
        part.extent.depth = std::min(bottom, m_depth);
    }
    m_pieces = pieces(kWidestPiece);
}

bool MathPicture::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.isEmpty(); });
}

std::vector<MathPiece> MathPicture::pieces(double widest) const
{
    std::vector<MathExtent> extents;
    extents.reserve(m_parts.size());
    for (const Part &part : m_parts)
        extents.push_back(part.extent);
    return mathPieces(extents, widest);
}

void MathPicture::paint(QPainter &painter, const QPointF &origin, double em, const QColor &colour) const
{
    paint(painter, origin, em, colour, {0, m_parts.size(), {}});
}

void MathPicture::paint(QPainter &painter, const QPointF &origin, double em, const QColor &colour,
                        const MathPiece &piece) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(em, em);
    painter.translate(-m_parts[piece.first].extent.start, 0);
    for (std::size_t part = piece.first; part < piece.end; ++part)
        paint(painter, m_parts[part], colour);
    painter.restore();
}

void MathPicture::paint(QPainter &painter, const Part &part, const QColor &colour)
{
    for (const Shape &shape : part.shapes) {
        painter.save();
        if (shape.clip)
            painter.setClipPath(*shape.clip, Qt::IntersectClip);
        if (shape.stroke > 0)
            painter.strokePath(shape.path, QPen(colour, shape.stroke));
        else
            painter.fillPath(shape.path, colour);
        painter.restore();
    }
    for (const Word &word : part.words) {
        // A font has whole sizes at least; the transform makes up the difference.
        constexpr double kFontPixels = 64;
        QFont font = ui::theme::readingFont(12);
        font.setPixelSize(static_cast<int>(kFontPixels));
        painter.save();
        painter.setTransform(word.place, true);
        painter.scale(word.size / kFontPixels, word.size / kFontPixels);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(0, 0), word.text);
        painter.restore();
    }
}

} // namespace jeoul::reader
