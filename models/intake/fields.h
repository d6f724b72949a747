// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/intake/problem.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jeoul::intake {

/// Where a field stands, for the problems it may have.
struct FieldPlace
{
    qint64 line = 0;
    QString column;
};

/// An identifier as the program keeps it: trimmed and in NFC. Blank, longer than 200 characters or holding
/// control characters is an error; one that a spreadsheet seems to have turned into a number (1E+05) is
/// noted.
[[nodiscard]] QString readId(const QString &raw, const FieldPlace &place, ProblemList &problems);

/// Words around `;`, trimmed, without empty ones.
[[nodiscard]] QStringList readList(const QString &raw);

/// Notes control characters and unprintable bytes; the text itself is never changed.
void noteControls(const QString &text, const FieldPlace &place, ProblemList &problems);

/// How numbers of one file are written.
struct NumberStyle
{
    bool decimalComma = false; ///< a comma may stand for the point: the delimiter is another character
};

/// An exact decimal number. Scientific notation, percent signs, thousands separators, fractions and anything
/// else are errors that say how to write it.
[[nodiscard]] std::optional<Rational> readNumber(const QString &raw, NumberStyle style,
                                                 const FieldPlace &place, ProblemList &problems);

} // namespace jeoul::intake
