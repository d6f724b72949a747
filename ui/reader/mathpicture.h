// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpieces.h"

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

    /// The formula in pieces no wider than `widest` em where it can be cut: before relations and other
    /// operators and behind commas of its outermost row, within brackets only when nothing else helps.
    [[nodiscard]] std::vector<MathPiece> pieces(double widest) const;
    /// The pieces it has on a page: 6 em are half of a narrow one.
    [[nodiscard]] const std::vector<MathPiece> &pieces() const { return m_pieces; }
    /// Paints one of the pieces() with the left end of its baseline at `origin`.
    void paint(QPainter &painter, const QPointF &origin, double em, const QColor &colour,
               const MathPiece &piece) const;

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

    /// What stays together when the formula is broken.
    struct Part
    {
        MathExtent extent;
        std::vector<Shape> shapes;
        std::vector<Word> words;

        [[nodiscard]] bool isEmpty() const { return shapes.empty() && words.empty(); }
    };

    /// A new part from `x` on, unless the last one is still empty.
    void begin(double x, int reluctance);
    /// Ends the last part, measures them all and makes the pieces.
    void end();
    [[nodiscard]] bool isEmpty() const;
    static void paint(QPainter &painter, const Part &part, const QColor &colour);

    double m_width = 0;
    double m_ascent = 0;
    double m_depth = 0;
    std::vector<Part> m_parts{1};
    std::vector<MathPiece> m_pieces;
};

using MathPicturePtr = std::shared_ptr<const MathPicture>;

} // namespace jeoul::reader
