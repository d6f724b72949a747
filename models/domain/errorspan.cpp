// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/errorspan.h"

#include <QCoreApplication>

namespace jeoul {

namespace {

/// Whether a cut at this place would go through a surrogate pair.
bool cutsCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at - 1).isHighSurrogate() && text.at(at).isLowSurrogate();
}

} // namespace

Status checkErrorSpan(const ErrorSpan &span, const QString &text)
{
    // Written so that no sum of two offsets can overflow.
    const bool outside = span.start < 0 || span.length < 1 || span.start > text.size() ||
                         span.length > text.size() - span.start;
    if (outside)
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("ErrorSpan", "The marked stretch from %1 to %2 does not lie "
                                                              "in a response of %3 characters.")
                         .arg(span.start)
                         .arg(span.length > text.size() ? span.length : span.end())
                         .arg(text.size()));
    if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end()))
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("ErrorSpan",
                                                 "The marked stretch from %1 to %2 cuts a character in two.")
                         .arg(span.start)
                         .arg(span.end()));
    return done();
}

} // namespace jeoul
