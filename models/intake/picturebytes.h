// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <vector>

/// What the bytes of a media file say, without decoding it.
namespace jeoul::intake::picturebytes {

enum class Kind {
    Unknown,
    Png,
    Jpeg,
    Webp,
    Bmp,
    Gif,
    Svg,
    Pdf,
    Wave,
    MpegAudio,
    Ogg,
    Flac,
    Mp4,
    Matroska,
    OtherRecording
};

[[nodiscard]] Kind kindOf(const QByteArray &bytes);
[[nodiscard]] bool isRecording(Kind kind);

/// APNG and animated WebP: only the first picture would survive.
[[nodiscard]] bool isAnimated(Kind kind, const QByteArray &bytes);

/// Whether a JPEG file reaches the end mark of its main picture. (Decoders fill what is missing with grey.)
[[nodiscard]] bool isWholeJpeg(const QByteArray &bytes);

/// A PNG file with its IHDR, PLTE, tRNS, IDAT and IEND chunks only; empty when it is no PNG file.
[[nodiscard]] QByteArray pixelChunksOnly(const QByteArray &png);

/// PNG files that stand one behind another, each without anything but its pixels.
[[nodiscard]] std::vector<QByteArray> pagesOf(const QByteArray &pngs);

/// Width and height of a PNG file as its head says; invalid when it has none.
[[nodiscard]] QSize sizeOf(const QByteArray &png);

} // namespace jeoul::intake::picturebytes
