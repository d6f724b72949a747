// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <tuple>

namespace jeoul {

/// How much an error weighs: 경미, 중대, 치명.
enum class SpanSeverity { Minor, Major, Critical };

/// A stretch of a response that a reviewer marks as wrong. It is addressed in the text as the packet holds
/// it (which never changes), so it stays where it is however the text is shown.
struct ErrorSpan
{
    qsizetype start = 0;  ///< UTF-16 units from the beginning of the text
    qsizetype length = 0; ///< at least 1
    SpanSeverity severity = SpanSeverity::Minor;
    QString note; ///< free words, may be empty

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const ErrorSpan &, const ErrorSpan &) = default;
    friend bool operator<(const ErrorSpan &a, const ErrorSpan &b)
    {
        return std::tie(a.start, a.length, a.severity, a.note) <
               std::tie(b.start, b.length, b.severity, b.note);
    }
};

/// BadInput when the span is empty, reaches beyond the text, or cuts a character in two.
[[nodiscard]] Status checkErrorSpan(const ErrorSpan &span, const QString &text);

} // namespace jeoul
