// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jeoul::text {

namespace {

icu::UnicodeString toIcu(const QString &value)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(value.utf16()),
                              static_cast<int32_t>(value.size()));
}

QString fromIcu(const icu::UnicodeString &value)
{
    return QString(reinterpret_cast<const QChar *>(value.getBuffer()), value.length());
}

QString normalised(const QString &value, const icu::Normalizer2 *form, UErrorCode status)
{
    if (U_FAILURE(status))
        return value;
    UErrorCode code = U_ZERO_ERROR;
    // Nearly every text is normal already: seen without a copy, and given back shared.
    const icu::UnicodeString view(false, reinterpret_cast<const char16_t *>(value.utf16()),
                                  static_cast<int32_t>(value.size()));
    if (form->spanQuickCheckYes(view, code) == view.length() && U_SUCCESS(code))
        return value;
    code = U_ZERO_ERROR;
    const icu::UnicodeString out = form->normalize(toIcu(value), code);
    return U_FAILURE(code) ? value : fromIcu(out);
}

bool isForbiddenControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F;
}

QChar visibleControl(QChar c)
{
    return c.unicode() == 0x7F ? QChar(0x2421) : QChar(static_cast<char16_t>(0x2400 + c.unicode()));
}

QString withoutLoneSurrogates(QString value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i).isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate())
            ++i;
        else if (value.at(i).isSurrogate())
            value[i] = QChar::ReplacementCharacter;
    }
    return value;
}

/// Space, or a character that no font draws. Controls that sealed() makes visible are none of them.
bool leavesNoMark(char32_t point)
{
    constexpr char32_t kEmptyBraille = 0x2800;
    const auto code = static_cast<UChar32>(point);
    if (point < 0x80)
        return point == u' ' || point == u'\t' || point == u'\n' || point == u'\r';
    return point == kEmptyBraille || u_isUWhiteSpace(code) != 0 || u_charType(code) == U_CONTROL_CHAR ||
           u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

QString withoutTrailingBlanks(const QString &value)
{
    QStringList lines = value.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' ') || line.endsWith(u'\t'))
            line.chop(1);
    }
    return lines.join(u'\n');
}

} // namespace

QString nfc(const QString &value)
{
    UErrorCode status = U_ZERO_ERROR;
    return normalised(value, icu::Normalizer2::getNFCInstance(status), status);
}

QString folded(const QString &value)
{
    UErrorCode status = U_ZERO_ERROR;
    return normalised(value, icu::Normalizer2::getNFKCCasefoldInstance(status), status);
}

QString sealed(const QString &value)
{
    QString out = withoutLoneSurrogates(value);
    out.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (out.startsWith(QChar(QChar::ByteOrderMark)))
        out.remove(0, 1);
    for (QChar &c : out) {
        if (isForbiddenControl(c))
            c = visibleControl(c);
    }
    return nfc(withoutTrailingBlanks(out));
}

bool isBlank(const QString &value)
{
    const QList<uint> points = value.toUcs4();
    return std::all_of(points.cbegin(), points.cend(), leavesNoMark);
}

bool hasControls(const QString &value)
{
    for (const QChar c : value) {
        if (c != u'\r' && isForbiddenControl(c))
            return true;
    }
    return false;
}

QString languageName(const QString &code)
{
    static const QRegularExpression kCode(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
    if (!kCode.match(code).hasMatch())
        return code;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale =
        icu::Locale::forLanguageTag(QString(code).replace(u'_', u'-').toStdString(), status);
    if (U_FAILURE(status))
        return code;
    icu::UnicodeString own;
    icu::UnicodeString english;
    locale.getDisplayLanguage(icu::Locale::getEnglish(), english);
    // A language that nobody has named gives its code back, in either tongue.
    if (english.isEmpty() || fromIcu(english) == QLatin1String(locale.getLanguage()))
        return code;
    locale.getDisplayName(locale, own);
    return fromIcu(own);
}

} // namespace jeoul::text
