// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"

#include <QXmlStreamReader>

#include <optional>
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
    /// What an element is to the breaking of lines.
    enum class Role {
        Inside,  ///< nothing
        Row,     ///< what it holds stands side by side, and a line may end between
        Operator ///< of a row
    };
    struct State
    {
        QTransform place; ///< from here to em of the picture
        std::optional<QPainterPath> clip;
        Role role = Role::Inside;
        int nested = 0; ///< rows of fences around it
    };
    /// What stood last in the row.
    enum class Before { Operator, Number, Other };

    [[nodiscard]] bool outer(MathPicture &picture);
    [[nodiscard]] bool element(MathPicture &picture);
    [[nodiscard]] bool innerPicture(State &state) const;
    [[nodiscard]] bool word(MathPicture &picture, const State &state);
    [[nodiscard]] bool line(MathPicture &picture, const State &state) const;
    [[nodiscard]] bool rectangle(MathPicture &picture, const State &state) const;
    [[nodiscard]] bool path(MathPicture &picture, const State &state) const;
    /// Which part of a row an element is, told from its name in the markup of formulas.
    void takePlace(MathPicture &picture, const State &above, State &state);
    /// The first sign of an operator says whether a line may end beside it.
    void takeOperator(MathPicture &picture, const State &state);
    void takeOperand(MathPicture &picture, const State &state, bool number);
    [[nodiscard]] int reluctanceWithin(int nested) const;
    void draw(MathPicture &picture, const State &state, const QPainterPath &path, double stroke) const;
    [[nodiscard]] double attribute(const char *name, double otherwise = 0) const;
    [[nodiscard]] std::vector<double> box() const;

    QXmlStreamReader m_xml;
    std::vector<State> m_states;
    int m_parts = 0;
    int m_fences = 0; ///< open in the row
    Before m_before = Before::Operator;
    bool m_unread = false;         ///< the operator in hand has shown no sign yet
    bool m_comma = false;          ///< a line may end here
    bool m_commaOfNumber = false;  ///< not when a number follows
    std::optional<double> m_space; ///< where a space began, in em
};

} // namespace jeoul::reader
