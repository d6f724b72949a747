// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/decode.h"

#include "models/intake/koreanbytes.h"
#include "models/intake/words.h"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <array>
#include <memory>
#include <optional>

namespace jeoul::intake {

namespace {

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// The text, or where the first byte stands that has no meaning.
struct Strict
{
    QByteArray utf8;
    std::optional<qsizetype> badOffset;
};

/// Decodes with ICU, stopping at the first byte that has no meaning.
Strict strictly(const QByteArray &bytes, qsizetype from, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        return {{}, 0};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const char *source = bytes.constData() + from;
    const char *const end = bytes.constData() + bytes.size();
    std::array<char16_t, 8192> block = {};
    QString text;
    text.reserve(bytes.size() - from);
    do {
        status = U_ZERO_ERROR;
        char16_t *target = block.data();
        ucnv_toUnicode(converter.get(), &target, block.data() + block.size(), &source, end, nullptr, 1,
                       &status);
        text.append(reinterpret_cast<const QChar *>(block.data()), target - block.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_SUCCESS(status))
        return {text.toUtf8(), std::nullopt};
    std::array<char, 16> bad = {};
    auto count = static_cast<int8_t>(bad.size());
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), bad.data(), &count, &ignored);
    return {{}, source - bytes.constData() - (U_SUCCESS(ignored) ? count : 0)};
}

qsizetype firstInvalidUtf8(const QByteArray &bytes, qsizetype from)
{
    const auto *data = reinterpret_cast<const uint8_t *>(bytes.constData());
    const auto size = bytes.size();
    qsizetype i = from;
    while (i < size) {
        const qsizetype start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0)
            return start;
    }
    return size;
}

bool isUtf8(const QByteArray &bytes, qsizetype from)
{
    return simdjson::validate_utf8(bytes.constData() + from, static_cast<size_t>(bytes.size() - from));
}

Error badByte(const QByteArray &bytes, qsizetype offset, const QString &encodings)
{
    const int value = static_cast<unsigned char>(offset < bytes.size() ? bytes.at(offset) : '\0');
    return Error(ErrorCode::BadInput,
                 Words::tr("Byte %1 of the file (hexadecimal %2) is not text in %3.")
                     .arg(QString::number(offset + 1), QStringLiteral("%1").arg(value, 2, 16, QChar(u'0')),
                          encodings))
        .at({{}, lineOfOffset(bytes, offset), {}, {}})
        .advising(Words::tr("Save the file as UTF-8 and read it again."));
}

Error badUtf16Unit(const QByteArray &bytes, qsizetype offset, const QString &encoding)
{
    Error error = badByte(bytes, offset, encoding);
    error.place.row = 1 + bytes.left(offset).count('\n');
    return error;
}

Result<DecodedText> fromUtf8(const QByteArray &bytes, qsizetype from)
{
    if (!isUtf8(bytes, from))
        return badByte(bytes, firstInvalidUtf8(bytes, from), QStringLiteral("UTF-8"));
    return DecodedText{bytes.mid(from), from > 0 ? QStringLiteral("UTF-8 (BOM)") : QStringLiteral("UTF-8")};
}

Result<DecodedText> fromUtf16(const QByteArray &bytes, bool littleEndian)
{
    const bool marked = bytes.startsWith(littleEndian ? "\xFF\xFE" : "\xFE\xFF");
    const QString name = littleEndian ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    Strict text = strictly(bytes, marked ? 2 : 0, littleEndian ? "UTF-16LE" : "UTF-16BE");
    if (text.badOffset)
        return badUtf16Unit(bytes, *text.badOffset, name);
    return DecodedText{std::move(text.utf8), name};
}

Result<DecodedText> fromCp949(const QByteArray &bytes)
{
    Strict text = strictly(bytes, 0, "windows-949");
    if (text.badOffset)
        return badByte(bytes, *text.badOffset, QStringLiteral("CP949"));
    return DecodedText{std::move(text.utf8), QStringLiteral("CP949")};
}

Error mixedLines(const koreanbytes::Mixture &mixture)
{
    return Error(ErrorCode::BadInput,
                 Words::tr("Line %1 is written in UTF-8, but line %2 is not; the file mixes encodings.")
                     .arg(mixture.utf8Line)
                     .arg(mixture.otherLine))
        .at({{}, mixture.otherLine, {}, {}})
        .advising(Words::tr("Save the whole file as UTF-8 and read it again."));
}

Result<DecodedText> detected(const QByteArray &bytes)
{
    const QString tried = Words::tr("UTF-8 or CP949");
    if (isUtf8(bytes, 0)) {
        if (koreanbytes::readsAsBoth(bytes)) {
            return Error(ErrorCode::BadInput,
                         Words::tr("The file can be read as UTF-8 and as CP949, with different letters."))
                .advising(Words::tr("Save the file as UTF-8 with a byte order mark, so that it is certain."));
        }
        return DecodedText{bytes, QStringLiteral("UTF-8")};
    }
    if (const auto mixture = koreanbytes::mixedLines(bytes))
        return mixedLines(*mixture);
    Strict text = strictly(bytes, 0, "windows-949");
    if (text.badOffset || !koreanbytes::readsAsKorean(bytes))
        return badByte(bytes, firstInvalidUtf8(bytes, 0), tried);
    return DecodedText{std::move(text.utf8), QStringLiteral("CP949")};
}

bool looksLikeBareUtf16(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(512);
    return head.size() >= 8 && head.count('\0') * 3 >= head.size();
}

Result<DecodedText> refusedFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error(ErrorCode::BadInput,
                     Words::tr("This is a spreadsheet, document or archive, not a text file."))
            .advising(Words::tr("Save it as CSV (UTF-8) from the program that made it."));
    }
    return Error(ErrorCode::BadInput,
                 Words::tr(
                     "The file is in an encoding with two or four bytes a letter and does not say which."))
        .advising(Words::tr("Save the file as UTF-8 and read it again."));
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, Encoding encoding)
{
    const bool utf32 =
        bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4));
    if (utf32 || bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refusedFormat(bytes);
    const bool utf8Mark = bytes.startsWith("\xEF\xBB\xBF");
    switch (encoding) {
    case Encoding::Utf8:
        return fromUtf8(bytes, utf8Mark ? 3 : 0);
    case Encoding::Utf16Le:
        return fromUtf16(bytes, true);
    case Encoding::Utf16Be:
        return fromUtf16(bytes, false);
    case Encoding::Cp949:
        return fromCp949(bytes);
    case Encoding::Detect:
        break;
    }
    if (utf8Mark)
        return fromUtf8(bytes, 3);
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, true);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, false);
    if (looksLikeBareUtf16(bytes))
        return refusedFormat(bytes);
    return detected(bytes);
}

qint64 lineOfOffset(const QByteArray &bytes, qsizetype offset)
{
    qint64 line = 1;
    for (qsizetype i = 0; i < offset && i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '\n' || (c == '\r' && (i + 1 >= bytes.size() || bytes.at(i + 1) != '\n')))
            ++line;
    }
    return line;
}

} // namespace jeoul::intake
