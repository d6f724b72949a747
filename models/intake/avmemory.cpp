// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/avmemory.h"

#include <algorithm>
#include <cstring>

namespace jeoul::intake::av {

namespace {

constexpr int kBufferBytes = 32 * 1024;
constexpr qint64 kMostWritten = qint64{128} * 1000 * 1000;
constexpr auto kDecoders =
    "pcm_u8,pcm_s16le,pcm_s24le,pcm_s32le,pcm_f32le,mp3float,mp3,opus,libopus,vorbis,libvorbis,flac,aac,h264,"
    "vp8,vp9,libvpx,libvpx-vp9";

/// A recording may name other files; they stay closed.
int openNothing(AVFormatContext * /*context*/, AVIOContext ** /*io*/, const char * /*url*/, int /*flags*/,
                AVDictionary ** /*options*/)
{
    return AVERROR(EACCES);
}

} // namespace

MemoryFile::MemoryFile(QByteArray bytes, Access access)
    : m_bytes(std::move(bytes))
    , m_io(avio_alloc_context(static_cast<unsigned char *>(av_malloc(kBufferBytes)), kBufferBytes,
                              access == Access::Write ? 1 : 0, this, read, write, seek))
{
}

MemoryFile::~MemoryFile()
{
    av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

int MemoryFile::read(void *file, uint8_t *buffer, int size)
{
    auto &self = *static_cast<MemoryFile *>(file);
    const qint64 count = std::min<qint64>(size, self.m_bytes.size() - self.m_at);
    if (count <= 0)
        return AVERROR_EOF;
    std::memcpy(buffer, self.m_bytes.constData() + self.m_at, static_cast<std::size_t>(count));
    self.m_at += count;
    return static_cast<int>(count);
}

int MemoryFile::write(void *file, uint8_t *buffer, int size)
{
    auto &self = *static_cast<MemoryFile *>(file);
    if (self.m_at + size > kMostWritten)
        return AVERROR(ENOSPC);
    if (self.m_at + size > self.m_bytes.size())
        self.m_bytes.resize(self.m_at + size);
    std::memcpy(self.m_bytes.data() + self.m_at, buffer, static_cast<std::size_t>(size));
    self.m_at += size;
    return size;
}

int64_t MemoryFile::seek(void *file, int64_t offset, int whence)
{
    auto &self = *static_cast<MemoryFile *>(file);
    if (whence == AVSEEK_SIZE)
        return self.m_bytes.size();
    const int64_t from = whence == SEEK_CUR ? self.m_at : whence == SEEK_END ? self.m_bytes.size() : 0;
    if (from + offset < 0 || from + offset > self.m_bytes.size())
        return AVERROR(EINVAL);
    self.m_at = from + offset;
    return self.m_at;
}

Input::Input(const QByteArray &bytes, const char *demuxer)
    : m_file(bytes, MemoryFile::Access::Read)
    , m_context(avformat_alloc_context())
{
    av_log_set_level(AV_LOG_QUIET); // it would print what stands in the recording
    m_context->pb = m_file.io();
    m_context->io_open = openNothing;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "codec_whitelist", kDecoders, 0);
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    // On failure the context is freed and becomes null.
    const int opened = avformat_open_input(&m_context, nullptr, av_find_input_format(demuxer), &options);
    av_dict_free(&options);
    if (opened >= 0 && avformat_find_stream_info(m_context, nullptr) < 0)
        avformat_close_input(&m_context);
}

Input::~Input()
{
    avformat_close_input(&m_context);
}

bool Input::next(AVPacket *packet)
{
    av_packet_unref(packet);
    return av_read_frame(m_context, packet) >= 0;
}

} // namespace jeoul::intake::av
