// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/koreanbytes.h"

#include "models/intake/bytescan.h"

#include <simdjson.h>

#include <algorithm>

namespace jeoul::intake::koreanbytes {

namespace {

unsigned byteAt(const QByteArray &bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes.at(i));
}

/// The rows of KS X 1001 that hold Hangul syllables: 0xB0 to 0xC8, second byte 0xA1 to 0xFE.
bool isCommonHangul(unsigned lead, unsigned trail)
{
    return lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1 && trail <= 0xFE;
}

/// The 8,822 syllables Microsoft added around KS X 1001.
bool isRareHangul(unsigned lead, unsigned trail)
{
    return (lead >= 0x81 && lead <= 0xA0) || (lead <= 0xC6 && trail < 0xA1);
}

bool hasUtf8Hangul(const char *data, qsizetype size)
{
    for (qsizetype i = 0; i + 2 < size; ++i) {
        const auto lead = static_cast<unsigned char>(data[i]);
        const auto next = static_cast<unsigned char>(data[i + 1]);
        if (lead >= 0xEA && lead <= 0xED && (lead != 0xEA || next >= 0xB0) && (lead != 0xED || next <= 0x9E))
            return true;
    }
    return false;
}

} // namespace

bool readsAsKorean(const QByteArray &bytes)
{
    qint64 all = 0;
    qint64 common = 0;
    qint64 rare = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned lead = byteAt(bytes, i);
        if (lead < 0x80)
            continue;
        const unsigned trail = ++i < bytes.size() ? byteAt(bytes, i) : 0;
        ++all;
        if (isCommonHangul(lead, trail))
            ++common;
        else if (isRareHangul(lead, trail))
            ++rare;
        // 0xC9 and 0xFE rows are for private use; 0x80 and 0xFF are nothing.
        else if (lead == 0xC9 || lead == 0xFE || lead == 0x80 || lead == 0xFF)
            return false;
    }
    return (common + rare) * 2 >= all && rare * 4 <= common;
}

bool readsAsBoth(const QByteArray &bytes)
{
    // Lead bytes 0xC6 to 0xC8 are U+0180 to U+023F: letters outside everyday Latin spelling.
    bool odd = false;
    const char *const end = bytes.constData() + bytes.size();
    const char *at = bytescan::firstNonAscii(bytes.constData(), end);
    while (at != end) {
        const auto lead = static_cast<unsigned char>(at[0]);
        if (end - at < 2 || !isCommonHangul(lead, static_cast<unsigned char>(at[1])))
            return false;
        odd = odd || lead >= 0xC6;
        at = bytescan::firstNonAscii(at + 2, end);
    }
    return odd;
}

std::optional<Mixture> mixedLines(const QByteArray &bytes)
{
    Mixture found;
    qint64 line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype lf = bytes.indexOf('\n', start);
        const qsizetype end = lf < 0 ? bytes.size() : lf;
        const char *data = bytes.constData() + start;
        const qsizetype size = end - start;
        const bool valid = simdjson::validate_utf8(data, static_cast<size_t>(size));
        if (!valid && found.otherLine == 0)
            found.otherLine = line;
        if (valid && found.utf8Line == 0 && hasUtf8Hangul(data, size))
            found.utf8Line = line;
        start = end + 1;
    }
    if (found.utf8Line == 0 || found.otherLine == 0)
        return std::nullopt;
    return found;
}

} // namespace jeoul::intake::koreanbytes
