// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/picturebytes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace jeoul::intake::picturebytes {

namespace {

constexpr qsizetype kPngHead = 8;
constexpr qsizetype kChunkFrame = 12; ///< length, name and checksum

struct Chunk
{
    QByteArray name;
    qsizetype begin = 0;
    qsizetype size = 0; ///< with its frame
};

/// The PNG chunk that begins at `at`, when it is whole.
std::optional<Chunk> chunkAt(const QByteArray &png, qsizetype at)
{
    if (at + kChunkFrame > png.size())
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
    if (length > png.size() - at - kChunkFrame)
        return std::nullopt;
    return Chunk{png.mid(at + 4, 4), at, length + kChunkFrame};
}

bool hasAnimationChunk(const QByteArray &png)
{
    qsizetype at = kPngHead;
    while (const auto chunk = chunkAt(png, at)) {
        if (chunk->name == "acTL")
            return true;
        at += chunk->size;
    }
    return false;
}

bool isSvg(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    return head.contains("<svg") && head.trimmed().left(5).contains('<');
}

/// The beat of a frame and a layer; without a layer it would be raw AAC.
bool isMpegAudio(const QByteArray &bytes)
{
    return bytes.size() > 2 && bytes.at(0) == '\xFF' && (bytes.at(1) & '\xE0') == '\xE0' &&
           (bytes.at(1) & '\x06') != 0;
}

Kind riffKind(const QByteArray &bytes)
{
    const QByteArray form = bytes.mid(8, 4);
    if (form == "WEBP")
        return Kind::Webp;
    return form == "WAVE" ? Kind::Wave : Kind::OtherRecording;
}

} // namespace

Kind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return Kind::Png;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return Kind::Jpeg;
    if (bytes.startsWith("RIFF"))
        return riffKind(bytes);
    if (bytes.startsWith("BM"))
        return Kind::Bmp;
    if (bytes.startsWith("GIF8"))
        return Kind::Gif;
    if (bytes.startsWith("%PDF"))
        return Kind::Pdf;
    if (bytes.startsWith("OggS"))
        return Kind::Ogg;
    if (bytes.startsWith("fLaC"))
        return Kind::Flac;
    if (bytes.startsWith("ID3") || isMpegAudio(bytes))
        return Kind::MpegAudio;
    if (bytes.mid(4, 4) == "ftyp")
        return Kind::Mp4;
    if (bytes.startsWith("\x1A\x45\xDF\xA3"))
        return Kind::Matroska;
    return isSvg(bytes) ? Kind::Svg : Kind::Unknown;
}

bool isRecording(Kind kind)
{
    return kind >= Kind::Wave;
}

bool isAnimated(Kind kind, const QByteArray &bytes)
{
    if (kind == Kind::Png)
        return hasAnimationChunk(bytes);
    // The extended WebP header carries the animation flag as its second bit.
    return kind == Kind::Webp && bytes.mid(12, 4) == "VP8X" && bytes.size() > 20 &&
           (bytes.at(20) & 0x02) != 0;
}

bool isWholeJpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && bytes.at(at) == '\xFF') {
        const auto marker = static_cast<unsigned char>(bytes.at(at + 1));
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        at += 2 + length;
        if (marker == 0xDA)
            return bytes.indexOf("\xFF\xD9", at) >= 0;
    }
    return false;
}

QByteArray pixelChunksOnly(const QByteArray &png)
{
    static const std::array<QByteArray, 5> kKept = {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"};
    if (kindOf(png) != Kind::Png)
        return {};
    QByteArray out = png.left(kPngHead);
    qsizetype at = kPngHead;
    while (const auto chunk = chunkAt(png, at)) {
        if (std::find(kKept.begin(), kKept.end(), chunk->name) != kKept.end())
            out += png.mid(chunk->begin, chunk->size);
        at += chunk->size;
        if (chunk->name == "IEND")
            return out;
    }
    return {};
}

std::vector<QByteArray> pagesOf(const QByteArray &pngs)
{
    std::vector<QByteArray> out;
    for (qsizetype at = 0; at < pngs.size();) {
        const QByteArray rest = QByteArray::fromRawData(pngs.constData() + at, pngs.size() - at);
        QByteArray page = pixelChunksOnly(rest);
        if (page.isEmpty())
            break;
        at += page.size();
        out.push_back(std::move(page));
    }
    return out;
}

QSize sizeOf(const QByteArray &png)
{
    constexpr qsizetype kSizeOffset = 16;
    if (kindOf(png) != Kind::Png || png.size() < kSizeOffset + 8)
        return {};
    const char *size = png.constData() + kSizeOffset;
    return {static_cast<int>(qFromBigEndian<quint32>(size)),
            static_cast<int>(qFromBigEndian<quint32>(size + 4))};
}

} // namespace jeoul::intake::picturebytes
