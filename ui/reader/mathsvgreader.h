// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"

#include <QXmlStreamReader>

#include <vector>

namespace jeoul::reader {

/// Reads the SVG of the formula engine: groups, paths, rectangles, lines, words and inner pictures with a
/// clip. Anything else ends the reading with nothing.
class MathSvgReader
{
public:
    explicit MathSvgReader(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    [[nodiscard]] std::optional<MathPicture> read();

private:
    struct State
    {
        QTransform place; ///< from here to em of the picture
        std::optional<QPainterPath> clip;
    };

    [[nodiscard]] bool outer(MathPicture &picture);
    [[nodiscard]] bool element(MathPicture &picture);
    [[nodiscard]] bool innerPicture(State &state) const;
    [[nodiscard]] bool word(MathPicture &picture, const State &state);
    [[nodiscard]] bool line(MathPicture &picture, const State &state) const;
    [[nodiscard]] bool rectangle(MathPicture &picture, const State &state) const;
    [[nodiscard]] bool path(MathPicture &picture, const State &state) const;
    void draw(MathPicture &picture, const State &state, const QPainterPath &path, double stroke) const;
    [[nodiscard]] double attribute(const char *name, double otherwise = 0) const;
    [[nodiscard]] std::vector<double> box() const;

    QXmlStreamReader m_xml;
    std::vector<State> m_states;
    int m_parts = 0;
};

} // namespace jeoul::reader
