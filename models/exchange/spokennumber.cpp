// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spokennumber.h"

#include "models/base/digest.h"

namespace jeoul::exchange {

namespace {

constexpr qsizetype kBytes = 10;
constexpr int kDigits = 24;
constexpr int kGroup = 4;

/// Divides the big-endian number by ten in place and gives the remainder.
char takeLastDigit(QByteArray &number)
{
    int rest = 0;
    for (char &byte : number) {
        const int part = rest * 256 + static_cast<unsigned char>(byte);
        byte = static_cast<char>(part / 10);
        rest = part % 10;
    }
    return static_cast<char>('0' + rest);
}

} // namespace

QString spokenNumber(const QByteArray &bytes)
{
    return spokenNumberOfHash(digest::sha256(bytes));
}

QString spokenNumberOfHash(const QByteArray &sha256)
{
    QByteArray number = sha256.first(kBytes);
    QString out;
    for (int i = 0; i < kDigits; ++i) {
        if (i > 0 && i % kGroup == 0)
            out.prepend(u' ');
        out.prepend(QLatin1Char(takeLastDigit(number)));
    }
    return out;
}

} // namespace jeoul::exchange
