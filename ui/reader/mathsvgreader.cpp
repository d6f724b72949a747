// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathsvgreader.h"

#include "ui/reader/mathoperators.h"
#include "ui/reader/svgpath.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr double kUnit = 1000; ///< units of the engine in an em
constexpr double kWidest = 160;
constexpr double kHighest = 60;
constexpr int kMostParts = 5000;
constexpr std::size_t kDeepest = 200;
constexpr double kWideSpace = 0.9; ///< em between what a reader takes for two formulas
constexpr int kAtOperator = 1;     ///< a line ends there less gladly than at a relation
constexpr int kWithinFences = 2;   ///< and still less within brackets

/// translate(…), scale(…) and matrix(…), in the order written.
std::optional<QTransform> transformOf(const QString &text)
{
    static const QRegularExpression kStep(QStringLiteral("\\s*([a-z]+)\\(([^)]*)\\)\\s*"));
    static const QRegularExpression kGap(QStringLiteral("[\\s,]+"));
    QTransform out;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto step = kStep.match(text, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!step.hasMatch())
            return std::nullopt;
        at = step.capturedEnd();
        QList<double> n;
        for (const QString &number : step.captured(2).split(kGap, Qt::SkipEmptyParts))
            n.append(number.toDouble());
        const QString kind = step.captured(1);
        if (kind == QStringLiteral("translate") && (n.size() == 1 || n.size() == 2))
            out = QTransform::fromTranslate(n[0], n.value(1)) * out;
        else if (kind == QStringLiteral("scale") && (n.size() == 1 || n.size() == 2))
            out = QTransform::fromScale(n[0], n.size() == 2 ? n[1] : n[0]) * out;
        else if (kind == QStringLiteral("matrix") && n.size() == 6)
            out = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]) * out;
        else
            return std::nullopt;
    }
    return out;
}

} // namespace

double MathSvgReader::attribute(const char *name, double otherwise) const
{
    const QStringView value = m_xml.attributes().value(QLatin1String(name));
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok ? number : otherwise;
}

std::vector<double> MathSvgReader::box() const
{
    std::vector<double> numbers;
    const auto parts = m_xml.attributes().value(QLatin1String("viewBox")).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        numbers.push_back(part.toDouble());
    if (numbers.size() != 4)
        numbers.clear();
    return numbers;
}

bool MathSvgReader::outer(MathPicture &picture)
{
    const std::vector<double> box = this->box();
    if (m_xml.name() != QLatin1String("svg") || box.empty())
        return false;
    picture.m_width = box[2] / kUnit;
    picture.m_ascent = -box[1] / kUnit;
    picture.m_depth = (box[1] + box[3]) / kUnit;
    if (!(picture.m_width > 0 && picture.m_width <= kWidest && picture.height() > 0 &&
          picture.height() <= kHighest))
        return false;
    m_states.push_back(
        {QTransform::fromScale(1 / kUnit, 1 / kUnit).translate(-box[0], 0), std::nullopt, Role::Inside, 0});
    return true;
}

bool MathSvgReader::innerPicture(State &state) const
{
    const std::vector<double> box = this->box();
    const double width = attribute("width");
    const double height = attribute("height");
    state.place = QTransform::fromTranslate(attribute("x"), attribute("y")) * state.place;
    if (box.empty())
        return m_xml.attributes().value(QLatin1String("viewBox")).isEmpty();
    if (width <= 0 || height <= 0 || box[2] <= 0 || box[3] <= 0)
        return false;
    QPainterPath clip;
    clip.addRect(state.place.mapRect(QRectF(0, 0, width, height)));
    state.clip = state.clip ? state.clip->intersected(clip) : clip;
    state.place = QTransform::fromTranslate(-box[0], -box[1]) *
                  QTransform::fromScale(width / box[2], height / box[3]) * state.place;
    return true;
}

void MathSvgReader::draw(MathPicture &picture, const State &state, const QPainterPath &path,
                         double stroke) const
{
    const double width = stroke * std::sqrt(std::abs(state.place.determinant()));
    const QPainterPath placed = state.place.map(path);
    // Filled shapes without a clip make one path: a part is painted in one stroke of the brush.
    std::vector<MathPicture::Shape> &shapes = picture.m_parts.back().shapes;
    if (width <= 0 && !state.clip && !shapes.empty()) {
        MathPicture::Shape &last = shapes.back();
        if (last.stroke <= 0 && !last.clip) {
            last.path.addPath(placed);
            return;
        }
    }
    MathPicture::Shape shape{placed, width, state.clip};
    shape.path.setFillRule(Qt::WindingFill);
    shapes.push_back(std::move(shape));
}

bool MathSvgReader::path(MathPicture &picture, const State &state) const
{
    const auto path = svgPath(m_xml.attributes().value(QLatin1String("d")));
    if (!path)
        return false;
    draw(picture, state, *path, attribute("stroke-width"));
    return true;
}

bool MathSvgReader::rectangle(MathPicture &picture, const State &state) const
{
    QPainterPath path;
    path.addRect(attribute("x"), attribute("y"), attribute("width"), attribute("height"));
    draw(picture, state, path,
         m_xml.attributes().value(QLatin1String("fill")) == QLatin1String("none")
             ? attribute("stroke-width", 60)
             : 0);
    return true;
}

bool MathSvgReader::line(MathPicture &picture, const State &state) const
{
    QPainterPath path;
    path.moveTo(attribute("x1"), attribute("y1"));
    path.lineTo(attribute("x2"), attribute("y2"));
    draw(picture, state, path, attribute("stroke-width", 60));
    return true;
}

bool MathSvgReader::word(MathPicture &picture, const State &state)
{
    QString size = m_xml.attributes().value(QLatin1String("font-size")).toString();
    size.remove(QStringLiteral("px"));
    const QString text = m_xml.readElementText();
    picture.m_parts.back().words.push_back({text, state.place, size.toDouble()});
    return !m_xml.hasError();
}

void MathSvgReader::takePlace(MathPicture &picture, const State &above, State &state)
{
    const QStringView node = m_xml.attributes().value(QLatin1String("data-mml-node"));
    if (node == QLatin1String("math")) {
        state.role = Role::Row;
        return;
    }
    if (above.role != Role::Row)
        return;
    if (node == QLatin1String("mstyle") || node == QLatin1String("mrow")) {
        state.role = Role::Row;
        state.nested += node == QLatin1String("mrow") ? 1 : 0;
    } else if (node == QLatin1String("mspace")) {
        m_space = state.place.dx();
    } else if (node == QLatin1String("mo")) {
        state.role = Role::Operator;
        m_unread = true;
    } else {
        takeOperand(picture, state, node == QLatin1String("mn"));
    }
}

int MathSvgReader::reluctanceWithin(int nested) const
{
    return nested > 0 || m_fences > 0 ? kWithinFences : 0;
}

void MathSvgReader::takeOperand(MathPicture &picture, const State &state, bool number)
{
    const bool spaced = m_space && state.place.dx() - *m_space >= kWideSpace;
    if (spaced || (m_comma && !(number && m_commaOfNumber)))
        picture.begin(state.place.dx(), kAtOperator + reluctanceWithin(state.nested));
    m_comma = false;
    m_space.reset();
    m_before = number ? Before::Number : Before::Other;
}

void MathSvgReader::takeOperator(MathPicture &picture, const State &state)
{
    if (!std::exchange(m_unread, false))
        return;
    bool ok = false;
    const uint sign = m_xml.attributes().value(QLatin1String("data-c")).toUInt(&ok, 16);
    const OperatorKind kind = ok ? operatorKind(sign) : OperatorKind::Other;
    const int within = reluctanceWithin(state.nested);
    if (kind == OperatorKind::Relation)
        picture.begin(state.place.dx(), within);
    else if (kind == OperatorKind::Binary && m_before != Before::Operator) // or it is a sign of what follows
        picture.begin(state.place.dx(), kAtOperator + within);
    else if (kind == OperatorKind::Open)
        takeOperand(picture, state, false);
    m_fences = std::max(0, m_fences + (kind == OperatorKind::Open) - (kind == OperatorKind::Close));
    m_commaOfNumber = m_before == Before::Number;
    m_comma = kind == OperatorKind::Comma;
    m_space.reset();
    m_before = kind == OperatorKind::Close || kind == OperatorKind::Other ? Before::Other : Before::Operator;
}

/// One opening tag. Words are read to their end, so they leave no state behind.
bool MathSvgReader::element(MathPicture &picture)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (++m_parts > kMostParts || m_states.size() > kDeepest ||
        attributes.hasAttribute(QLatin1String("data-mjx-error")))
        return false;
    const State above = m_states.back();
    State state = above;
    state.role = Role::Inside;
    const auto transform = transformOf(attributes.value(QLatin1String("transform")).toString());
    if (!transform)
        return false;
    state.place = *transform * state.place;
    const QStringView name = m_xml.name();
    if (name == QLatin1String("text"))
        return word(picture, state);
    if (name == QLatin1String("g"))
        takePlace(picture, above, state);
    bool drawn = name == QLatin1String("g");
    if (name == QLatin1String("svg"))
        drawn = innerPicture(state);
    else if (name == QLatin1String("path")) {
        if (above.role == Role::Operator)
            takeOperator(picture, above);
        drawn = path(picture, state);
    } else if (name == QLatin1String("rect"))
        drawn = rectangle(picture, state);
    else if (name == QLatin1String("line"))
        drawn = line(picture, state);
    m_states.push_back(std::move(state));
    return drawn;
}

std::optional<MathPicture> MathSvgReader::read()
{
    MathPicture picture;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_states.empty()) {
            if (!outer(picture))
                return std::nullopt;
        } else if (token == QXmlStreamReader::StartElement) {
            if (!element(picture))
                return std::nullopt;
        } else if (token == QXmlStreamReader::EndElement && !m_states.empty()) {
            m_states.pop_back();
            if (m_states.empty())
                break;
        }
    }
    picture.end();
    return m_xml.hasError() || picture.isEmpty() ? std::nullopt : std::make_optional(std::move(picture));
}

} // namespace jeoul::reader
