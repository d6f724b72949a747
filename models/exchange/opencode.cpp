// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/opencode.h"

#include <QCoreApplication>

namespace jeoul::exchange::opencode {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenCode)
};

constexpr int kRandomDigits = 16;
constexpr int kAllDigits = 18;
constexpr int kGroup = 4;
constexpr int kModulus = 97;

int remainder(const QString &digits)
{
    int rest = 0;
    for (const QChar digit : digits)
        rest = (rest * 10 + (digit.unicode() - u'0')) % kModulus;
    return rest;
}

/// The ASCII digit that is meant, or a null character.
QChar asciiDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c;
    if (c >= u'\uFF10' && c <= u'\uFF19')
        return QChar(static_cast<char16_t>(c.unicode() - u'\uFF10' + u'0'));
    return {};
}

/// What people, keyboards and documents put between groups: any space, any dash, invisible joiners.
bool isSeparator(QChar c)
{
    const char16_t code = c.unicode();
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || code == 0x2212 || code == 0x00AD ||
           (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
}

Error notACode(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence)
        .advising(Words::tr("Check the open code against what you were given and type it again."));
}

} // namespace

QString make(RandomSource &random)
{
    QString digits;
    for (int i = 0; i < kRandomDigits; ++i)
        digits += QChar(static_cast<char16_t>(u'0' + random.below(10)));
    const int check = kModulus + 1 - remainder(digits + QStringLiteral("00"));
    digits += QStringLiteral("%1").arg(check, 2, 10, QLatin1Char('0'));
    for (qsizetype i = kRandomDigits; i > 0; i -= kGroup)
        digits.insert(i, u' ');
    return digits;
}

Result<QString> parse(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        const QChar digit = asciiDigit(c);
        if (!digit.isNull())
            digits += digit;
        else if (!isSeparator(c))
            return notACode(Words::tr("An open code has digits only."));
        if (digits.size() > kAllDigits)
            break;
    }
    if (digits.size() != kAllDigits)
        return notACode(Words::tr("An open code has %1 digits.").arg(kAllDigits));
    if (remainder(digits) != 1)
        return notACode(Words::tr("One of the digits of the open code is not right."));
    return digits;
}

} // namespace jeoul::exchange::opencode
