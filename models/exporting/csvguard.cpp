// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csvguard.h"

#include <algorithm>

namespace jeoul::exporting::csvguard {

namespace {

constexpr QChar kApostrophe(u'\'');

bool startsFormula(QChar c)
{
    static const QString kStarts = QStringLiteral(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return kStarts.contains(c);
}

bool isSkipped(QChar c)
{
    static const QString kQuotes = QStringLiteral(u"\"'`\u2018\u2019\u201C\u201D\u00B4");
    // Zero-width and direction characters hide what follows them from the eye only.
    return c.isSpace() || kQuotes.contains(c) || c.category() == QChar::Other_Format;
}

} // namespace

bool isRisky(const QString &text)
{
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return startsFormula(c) || !isSkipped(c); });
    return first != text.end() && startsFormula(*first);
}

QString guarded(const QString &text)
{
    return isRisky(text) ? kApostrophe + text : text;
}

QString original(const QString &written)
{
    return written.startsWith(kApostrophe) && isRisky(written.mid(1)) ? written.mid(1) : written;
}

} // namespace jeoul::exporting::csvguard
