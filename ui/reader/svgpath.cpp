// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/svgpath.h"

#include <array>

namespace jeoul::reader {

namespace {

class PathReader
{
public:
    explicit PathReader(QStringView data)
        : m_data(data)
    {
    }

    std::optional<QPainterPath> read();

private:
    void skipBlanks();
    [[nodiscard]] bool atNumber();
    [[nodiscard]] bool number(double &value);
    [[nodiscard]] bool point(QPointF &value);
    [[nodiscard]] bool segment(char16_t command);

    QStringView m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control; ///< of the last quadratic curve, which T mirrors
};

void PathReader::skipBlanks()
{
    while (m_at < m_data.size() && (m_data.at(m_at).isSpace() || m_data.at(m_at) == u','))
        ++m_at;
}

bool PathReader::atNumber()
{
    skipBlanks();
    if (m_at >= m_data.size())
        return false;
    const char16_t c = m_data.at(m_at).unicode();
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.';
}

bool PathReader::number(double &value)
{
    if (!atNumber())
        return false;
    const qsizetype start = m_at++;
    bool dot = m_data.at(start) == u'.';
    while (m_at < m_data.size()) {
        const char16_t c = m_data.at(m_at).unicode();
        const bool part = (c >= u'0' && c <= u'9') || (c == u'.' && !dot);
        if (!part)
            break;
        dot = dot || c == u'.';
        ++m_at;
    }
    bool ok = false;
    value = m_data.mid(start, m_at - start).toDouble(&ok);
    return ok;
}

bool PathReader::point(QPointF &value)
{
    double x = 0;
    double y = 0;
    if (!number(x) || !number(y))
        return false;
    value = QPointF(x, y);
    return true;
}

bool PathReader::segment(char16_t command)
{
    const QPointF from = m_path.currentPosition();
    QPointF a;
    QPointF b;
    QPointF c;
    double value = 0;
    switch (command) {
    case u'M':
        return point(a) && (m_path.moveTo(a), m_control = a, true);
    case u'L':
        return point(a) && (m_path.lineTo(a), m_control = a, true);
    case u'H':
        return number(value) && (m_path.lineTo(value, from.y()), m_control = m_path.currentPosition(), true);
    case u'V':
        return number(value) && (m_path.lineTo(from.x(), value), m_control = m_path.currentPosition(), true);
    case u'Q':
        return point(a) && point(b) && (m_path.quadTo(a, b), m_control = a, true);
    case u'T':
        a = 2 * from - m_control;
        return point(b) && (m_path.quadTo(a, b), m_control = a, true);
    case u'C':
        return point(a) && point(b) && point(c) && (m_path.cubicTo(a, b, c), m_control = c, true);
    default:
        return false;
    }
}

std::optional<QPainterPath> PathReader::read()
{
    m_path.setFillRule(Qt::WindingFill);
    while (skipBlanks(), m_at < m_data.size()) {
        const char16_t command = m_data.at(m_at++).unicode();
        if (command == u'Z') {
            m_path.closeSubpath();
            m_control = m_path.currentPosition();
            continue;
        }
        do {
            if (!segment(command))
                return std::nullopt;
        } while (atNumber());
    }
    return m_path;
}

} // namespace

std::optional<QPainterPath> svgPath(QStringView data)
{
    return PathReader(data).read();
}

} // namespace jeoul::reader
