// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/foldedtext.h"

#include "models/base/text.h"

#include <unicode/normalizer2.h>

#include <QChar>

namespace jeoul::blinding {

namespace {

/// Length in UTF-16 units of the code point at `i`.
qsizetype unitsAt(const QString &s, qsizetype i)
{
    return s.at(i).isHighSurrogate() && i + 1 < s.size() && s.at(i + 1).isLowSurrogate() ? 2 : 1;
}

char32_t codePointAt(const QString &s, qsizetype i)
{
    return unitsAt(s, i) == 2 ? QChar::surrogateToUcs4(s.at(i), s.at(i + 1)) : s.at(i).unicode();
}

void append(FoldedText &out, const QString &piece, qsizetype from, qsizetype to)
{
    out.folded += piece;
    out.from.insert(out.from.end(), static_cast<std::size_t>(piece.size()), from);
    out.to.insert(out.to.end(), static_cast<std::size_t>(piece.size()), to);
}

} // namespace

// Folding works piece by piece: a piece ends where the normalisation form allows a cut, so that decomposed
// Hangul and combining accents fold together and the map stays exact to the written character.
FoldedText foldWithMap(const QString &original)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    FoldedText out;
    out.folded.reserve(original.size());
    out.from.reserve(static_cast<std::size_t>(original.size()));
    out.to.reserve(static_cast<std::size_t>(original.size()));
    qsizetype i = 0;
    while (i < original.size()) {
        qsizetype end = i + unitsAt(original, i);
        while (end < original.size() && U_SUCCESS(status) && original.at(end).unicode() >= 0x80 &&
               form->hasBoundaryBefore(static_cast<UChar32>(codePointAt(original, end))) == 0)
            end += unitsAt(original, end);
        const QChar c = original.at(i);
        if (end - i == 1 && c.unicode() < 0x80)
            append(out, QString(c.toLower()), i, end);
        else
            append(out, text::folded(original.mid(i, end - i)), i, end);
        i = end;
    }
    return out;
}

} // namespace jeoul::blinding
