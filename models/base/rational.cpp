// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/rational.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

namespace jeoul {

using Whole = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

struct Rational::Value
{
    Fraction fraction;
};

namespace {

Whole powerOfTen(int places)
{
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(places));
}

QString wholeText(const Whole &value)
{
    return QString::fromStdString(value.str());
}

/// Quotient of non-negative numbers, rounded as asked.
Whole divided(const Whole &numerator, const Whole &denominator, RoundingMode mode)
{
    Whole quotient;
    Whole rest;
    boost::multiprecision::divide_qr(numerator, denominator, quotient, rest);
    const Whole twice = rest * 2;
    const bool up = mode == RoundingMode::HalfUp ? twice >= denominator
                    : mode == RoundingMode::HalfEven
                        ? twice > denominator || (twice == denominator && quotient % 2 != 0)
                        : false;
    return up ? Whole(quotient + 1) : quotient;
}

/// The number that decimal digits spell. Boost's own reading takes a leading zero for octal, and throws at
/// 08.
Whole wholeOf(const QString &digits)
{
    Whole value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.digitValue();
    return value;
}

/// Digits after the point of a fraction whose decimal ends, or -1.
int decimalPlaces(Whole denominator)
{
    int twos = 0;
    int fives = 0;
    while (denominator % 2 == 0) {
        denominator /= 2;
        ++twos;
    }
    while (denominator % 5 == 0) {
        denominator /= 5;
        ++fives;
    }
    return denominator == 1 ? std::max(twos, fives) : -1;
}

} // namespace

Rational::Rational()
    : m_value(std::make_unique<Value>())
{
}

Rational::Rational(qint64 value)
    : m_value(std::make_unique<Value>(Value{Fraction(Whole(value))}))
{
}

Rational::Rational(qint64 numerator, qint64 denominator)
    : m_value(std::make_unique<Value>(
          // Boost refuses a negative denominator.
          Value{Fraction(Whole(denominator < 0 ? Whole(-Whole(numerator)) : Whole(numerator)),
                         Whole(boost::multiprecision::abs(Whole(denominator))))}))
{
}

Rational::Rational(const Rational &other)
    : m_value(std::make_unique<Value>(*other.m_value))
{
}

Rational::Rational(Rational &&other) noexcept
    : m_value(std::move(other.m_value))
{
    other.m_value = std::make_unique<Value>();
}

Rational &Rational::operator=(const Rational &other)
{
    if (this != &other)
        *m_value = *other.m_value;
    return *this;
}

Rational &Rational::operator=(Rational &&other) noexcept
{
    std::swap(m_value, other.m_value);
    return *this;
}

Rational::~Rational() = default;

Result<Rational> Rational::parse(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(-?)([0-9]+)(?:\\.([0-9]+)|/([0-9]+))?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const QString bottom = match.captured(4);
    if (text.size() > 64 || !match.hasMatch() || (!bottom.isEmpty() && wholeOf(bottom) == 0)) {
        return Error(
            ErrorCode::BadInput,
            QCoreApplication::translate("Rational", "“%1” is not a decimal number.").arg(text.left(64)));
    }
    const QString places = match.captured(3);
    Fraction value(wholeOf(match.captured(2) + places),
                   bottom.isEmpty() ? powerOfTen(int(places.size())) : wholeOf(bottom));
    Rational out;
    out.m_value->fraction = match.captured(1).isEmpty() ? value : Fraction(-value);
    return out;
}

Rational Rational::rounded(int places, RoundingMode mode) const
{
    const Whole scale = powerOfTen(places);
    const Whole top = boost::multiprecision::numerator(m_value->fraction) * scale;
    const Whole bottom = boost::multiprecision::denominator(m_value->fraction);
    const Whole size = divided(boost::multiprecision::abs(top), bottom, mode);
    Rational out;
    out.m_value->fraction = Fraction(top < 0 ? Whole(-size) : size, scale);
    return out;
}

QString Rational::toDecimal(int places) const
{
    const Rational exact = rounded(places, RoundingMode::HalfUp);
    const Whole scaled =
        boost::multiprecision::numerator(Fraction(exact.m_value->fraction * Fraction(powerOfTen(places))));
    QString digits = wholeText(boost::multiprecision::abs(scaled)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return scaled < 0 ? QStringLiteral("-") + digits : digits;
}

QString Rational::toText() const
{
    const Whole bottom = boost::multiprecision::denominator(m_value->fraction);
    const int places = decimalPlaces(bottom);
    if (places >= 0)
        return toDecimal(places);
    return wholeText(boost::multiprecision::numerator(m_value->fraction)) + u'/' + wholeText(bottom);
}

double Rational::toDouble() const
{
    return m_value->fraction.convert_to<double>();
}

bool Rational::isZero() const
{
    return m_value->fraction == 0;
}

bool Rational::isInteger() const
{
    return boost::multiprecision::denominator(m_value->fraction) == 1;
}

qint64 Rational::toInteger() const
{
    const Whole top = boost::multiprecision::numerator(m_value->fraction);
    if (!isInteger() || top > std::numeric_limits<qint64>::max() || top < std::numeric_limits<qint64>::min())
        return 0;
    return top.convert_to<qint64>();
}

int Rational::sign() const
{
    return m_value->fraction.sign();
}

Rational &Rational::operator+=(const Rational &other)
{
    m_value->fraction += other.m_value->fraction;
    return *this;
}

Rational &Rational::operator-=(const Rational &other)
{
    m_value->fraction -= other.m_value->fraction;
    return *this;
}

Rational &Rational::operator*=(const Rational &other)
{
    m_value->fraction *= other.m_value->fraction;
    return *this;
}

Rational &Rational::operator/=(const Rational &other)
{
    m_value->fraction /= other.m_value->fraction;
    return *this;
}

int Rational::compare(const Rational &other) const
{
    return m_value->fraction.compare(other.m_value->fraction);
}

} // namespace jeoul
