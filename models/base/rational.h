// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

namespace jeoul {

enum class RoundingMode { HalfUp, HalfEven, Down };

/// An exact fraction of any size: official points never pass through binary floating point.
/// Value semantics; always in lowest terms with a positive denominator.
class Rational
{
public:
    Rational();
    Rational(qint64 value); // NOLINT(google-explicit-constructor): whole numbers are rationals
    Rational(qint64 numerator, qint64 denominator); ///< denominator != 0
    Rational(const Rational &other);
    Rational(Rational &&other) noexcept;
    Rational &operator=(const Rational &other);
    Rational &operator=(Rational &&other) noexcept;
    ~Rational();

    /// Reads "31", "-2.50" or "1/3"; no exponent, no grouping, at most 64 characters. BadInput otherwise.
    [[nodiscard]] static Result<Rational> parse(const QString &text);

    /// Rounds to `places` decimals (0 to 12). HalfUp rounds halves away from zero.
    [[nodiscard]] Rational rounded(int places, RoundingMode mode) const;

    /// The decimal with exactly `places` digits; the value must already be a multiple of 10^-places,
    /// otherwise it is first rounded half up.
    [[nodiscard]] QString toDecimal(int places) const;
    /// The shortest exact text: a decimal when it ends, else "n/d".
    [[nodiscard]] QString toText() const;
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isInteger() const;
    /// The value when it is an integer that fits 64 bits; 0 otherwise.
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] int sign() const;

    Rational &operator+=(const Rational &other);
    Rational &operator-=(const Rational &other);
    Rational &operator*=(const Rational &other);
    Rational &operator/=(const Rational &other); ///< other must not be zero

    [[nodiscard]] int compare(const Rational &other) const;

    friend Rational operator+(Rational a, const Rational &b) { return a += b; }
    friend Rational operator-(Rational a, const Rational &b) { return a -= b; }
    friend Rational operator*(Rational a, const Rational &b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational &b) { return a /= b; }
    friend bool operator==(const Rational &a, const Rational &b) { return a.compare(b) == 0; }
    friend bool operator!=(const Rational &a, const Rational &b) { return a.compare(b) != 0; }
    friend bool operator<(const Rational &a, const Rational &b) { return a.compare(b) < 0; }
    friend bool operator>(const Rational &a, const Rational &b) { return a.compare(b) > 0; }
    friend bool operator<=(const Rational &a, const Rational &b) { return a.compare(b) <= 0; }
    friend bool operator>=(const Rational &a, const Rational &b) { return a.compare(b) >= 0; }

private:
    struct Value;
    std::unique_ptr<Value> m_value;
};

} // namespace jeoul
