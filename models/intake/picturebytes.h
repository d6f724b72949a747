// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What the bytes of a picture file say, without decoding it.
namespace jeoul::intake::picturebytes {

enum class Kind { Unknown, Png, Jpeg, Webp, Bmp, Gif, Svg, Pdf, Sound, Video };

[[nodiscard]] Kind kindOf(const QByteArray &bytes);

/// APNG and animated WebP: only the first picture would survive.
[[nodiscard]] bool isAnimated(Kind kind, const QByteArray &bytes);

/// Whether a JPEG file reaches the end mark of its main picture. (Decoders fill what is missing with grey.)
[[nodiscard]] bool isWholeJpeg(const QByteArray &bytes);

/// A PNG file with its IHDR, PLTE, tRNS, IDAT and IEND chunks only; empty when it is no PNG file.
[[nodiscard]] QByteArray pixelChunksOnly(const QByteArray &png);

} // namespace jeoul::intake::picturebytes
