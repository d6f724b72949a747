// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavcodec/bsf.h>
#include <libavformat/avformat.h>
}

#include <QByteArray>

#include <memory>

/// Recordings in memory for libavformat: it never gets to see a path, and nothing a recording names is
/// opened.
namespace jeoul::intake::av {

struct FreePacket
{
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
struct FreeFrame
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreeCodec
{
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
};
struct FreeFilter
{
    void operator()(AVBSFContext *filter) const { av_bsf_free(&filter); }
};
using Packet = std::unique_ptr<AVPacket, FreePacket>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Codec = std::unique_ptr<AVCodecContext, FreeCodec>;
using Filter = std::unique_ptr<AVBSFContext, FreeFilter>;

/// Bytes that libavformat reads or writes as if they were a file. What it writes ends at `kMostWritten`.
class MemoryFile
{
public:
    enum class Access { Read, Write };
    MemoryFile(QByteArray bytes, Access access);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] AVIOContext *io() const { return m_io; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static int read(void *file, uint8_t *buffer, int size);
    static int write(void *file, uint8_t *buffer, int size);
    static int64_t seek(void *file, int64_t offset, int whence);

    QByteArray m_bytes;
    qint64 m_at = 0;
    AVIOContext *m_io;
};

/// A recording opened by one demuxer; only the decoders of recordings that are taken over are ever used.
class Input
{
public:
    Input(const QByteArray &bytes, const char *demuxer);
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    /// Null when the bytes are not what the demuxer reads.
    [[nodiscard]] AVFormatContext *context() const { return m_context; }
    [[nodiscard]] AVStream *stream(int index) const { return m_context->streams[index]; }
    /// The next packet; false at the end and where it cannot be read any further.
    [[nodiscard]] bool next(AVPacket *packet);

private:
    MemoryFile m_file;
    AVFormatContext *m_context = nullptr;
};

} // namespace jeoul::intake::av
