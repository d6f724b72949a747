// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>
#include <QTransform>

#include <memory>
#include <optional>
#include <vector>

class QColor;
class QPainter;

namespace jeoul::reader {

/// A typeset formula in one colour. Lengths are in em of its type; y grows downwards and is 0 at the
/// baseline.
class MathPicture
{
public:
    /// Reads the SVG of the formula engine. Nothing when it holds anything the reader does not draw, when a
    /// part of the formula was an error, or when it is larger than 160 em by 60 em or has more than 5,000
    /// parts.
    [[nodiscard]] static std::optional<MathPicture> fromSvg(const QByteArray &svg);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_ascent + m_depth; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double depth() const { return m_depth; }

    /// Paints with the left end of the baseline at `origin`, `em` pixels to the em.
    void paint(QPainter &painter, const QPointF &origin, double em, const QColor &colour) const;

private:
    friend class MathSvgReader;

    /// One run of shapes under one clip.
    struct Shape
    {
        QPainterPath path;
        double stroke = 0; ///< width in em; 0: the path is filled
        std::optional<QPainterPath> clip;
    };
    struct Word
    {
        QString text;
        QTransform place;
        double size = 1;
    };

    double m_width = 0;
    double m_ascent = 0;
    double m_depth = 0;
    std::vector<Shape> m_shapes;
    std::vector<Word> m_words;
};

using MathPicturePtr = std::shared_ptr<const MathPicture>;

} // namespace jeoul::reader
