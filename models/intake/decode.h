// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace jeoul::intake {

/// Detect looks at the bytes; the others are for a person who knows better.
enum class Encoding { Detect, Utf8, Utf16Le, Utf16Be, Cp949 };

struct DecodedText
{
    QByteArray utf8;  ///< valid UTF-8 without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE" or "CP949"
};

/// Turns the bytes of a file into UTF-8 without ever replacing a character. A byte order mark decides;
/// without one, valid UTF-8 is UTF-8, else strict CP949 when it reads like Korean. Error BadInput, with the
/// line in place.row, for bytes that are no text in the encoding, for a file whose lines differ in encoding,
/// and for one that reads equally well in two encodings.
[[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes, Encoding encoding = Encoding::Detect);

/// Lines end with LF, CR or CRLF. The line (from 1) that holds the byte at `offset`.
[[nodiscard]] qint64 lineOfOffset(const QByteArray &bytes, qsizetype offset);

} // namespace jeoul::intake
