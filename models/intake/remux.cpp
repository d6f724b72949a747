// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/remux.h"

#include <array>
#include <cstring>

namespace jeoul::intake {

namespace {

constexpr int kVorbisHeads = 3;
constexpr auto kNoEncoderMessages = "filter_units=remove_types=6"; ///< the SEI units of H.264

bool isPcm(AVCodecID codec)
{
    return codec == AV_CODEC_ID_PCM_U8 || codec == AV_CODEC_ID_PCM_S16LE || codec == AV_CODEC_ID_PCM_S24LE ||
           codec == AV_CODEC_ID_PCM_S32LE || codec == AV_CODEC_ID_PCM_F32LE;
}

const char *soundContainer(AVCodecID codec)
{
    if (isPcm(codec))
        return "wav";
    switch (codec) {
    case AV_CODEC_ID_MP3:
        return "mp3";
    case AV_CODEC_ID_OPUS:
    case AV_CODEC_ID_VORBIS:
        return "ogg";
    case AV_CODEC_ID_FLAC:
        return "flac";
    case AV_CODEC_ID_AAC:
        return "mp4";
    default:
        return nullptr;
    }
}

/// The three heads of Vorbis as Matroska keeps them: their number less one, the sizes of the first two in
/// steps of 255, then the heads. The second holds the encoder's name and the tags: an empty one is put in its
/// place. False when they are not as they should be.
bool forgetVorbisTags(AVCodecParameters &coding)
{
    static constexpr std::array<char, 16> kEmpty{3, 'v', 'o', 'r', 'b', 'i', 's', 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const QByteArray heads(reinterpret_cast<const char *>(coding.extradata), coding.extradata_size);
    qsizetype at = 1;
    std::array<qsizetype, 2> sizes{};
    for (qsizetype &size : sizes) {
        while (at < heads.size() && heads.at(at) == '\xFF') {
            size += 255;
            ++at;
        }
        size += at < heads.size() ? static_cast<unsigned char>(heads.at(at++)) : 0;
    }
    const qsizetype setup = at + sizes[0] + sizes[1];
    if (heads.isEmpty() || heads.front() != kVorbisHeads - 1 || sizes[0] >= 255 || setup >= heads.size())
        return false;
    QByteArray clean = heads.left(1) + static_cast<char>(sizes[0]) + static_cast<char>(kEmpty.size());
    clean += heads.mid(at, sizes[0]) + QByteArray(kEmpty.data(), kEmpty.size()) + heads.mid(setup);
    auto *room = static_cast<uint8_t *>(
        av_mallocz(static_cast<std::size_t>(clean.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(room, clean.constData(), static_cast<std::size_t>(clean.size()));
    av_freep(&coding.extradata);
    coding.extradata = room;
    coding.extradata_size = static_cast<int>(clean.size());
    return true;
}

/// AAC coders put their name and version into a filling that decoders skip, in front of everything else of a
/// packet (ISO/IEC 14496-3, 4.4.2.7: fill_element). Its length stays, its bits become zero.
void blankFilling(AVPacket &packet)
{
    constexpr quint32 kFill = 6;
    constexpr quint32 kPlainFilling = 0;
    const auto bitAt = [&packet](qint64 at) -> quint32 { return (packet.data[at / 8] >> (7 - at % 8)) & 1U; };
    const auto bits = [&bitAt](qint64 at, int count) {
        quint32 out = 0;
        for (int i = 0; i < count; ++i)
            out = (out << 1) | bitAt(at + i);
        return out;
    };
    constexpr int kLongestHead = 3 + 4 + 8 + 4;
    if (packet.size * 8 < kLongestHead || bits(0, 3) != kFill)
        return;
    qint64 bytes = bits(3, 4);
    qint64 at = 7;
    if (bytes == 15) {
        bytes += bits(at, 8) - qint64{1};
        at += 8;
    }
    const qint64 end = at + bytes * 8;
    if (bytes == 0 || end > qint64{packet.size} * 8 || bits(at, 4) != kPlainFilling ||
        av_packet_make_writable(&packet) < 0)
        return;
    for (at += 4; at < end; ++at)
        packet.data[at / 8] = static_cast<uint8_t>(packet.data[at / 8] & ~(1U << (7 - at % 8)));
}

/// One kept stream on its way from the old file to the new one.
struct Track
{
    int from = -1;
    AVStream *to = nullptr;
    av::Filter filter;
};

class Copy
{
public:
    Copy(av::Input &input, const char *container)
        : m_input(input)
        , m_file({}, av::MemoryFile::Access::Write)
        , m_container(container)
        , m_packet(av_packet_alloc())
    {
        avformat_alloc_output_context2(&m_output, nullptr, container, nullptr);
        m_output->pb = m_file.io();
        m_output->flags |= AVFMT_FLAG_BITEXACT;
    }
    ~Copy() { avformat_free_context(m_output); }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    [[nodiscard]] bool add(int from);
    [[nodiscard]] bool run(const ProgressSink &progress);
    [[nodiscard]] QByteArray take() const { return m_file.bytes(); }

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool copy(Track &track);
    [[nodiscard]] bool write(const Track &track);
    [[nodiscard]] Track *trackOf(int from);

    av::Input &m_input;
    av::MemoryFile m_file;
    const char *m_container;
    AVFormatContext *m_output = nullptr;
    av::Packet m_packet;
    std::vector<Track> m_tracks;
};

bool Copy::add(int from)
{
    const AVStream *source = m_input.stream(from);
    Track track{from, avformat_new_stream(m_output, nullptr), nullptr};
    AVCodecParameters *coding = track.to->codecpar;
    if (avcodec_parameters_copy(coding, source->codecpar) < 0)
        return false;
    coding->codec_tag = 0;
    track.to->time_base = source->time_base;
    track.to->avg_frame_rate = source->avg_frame_rate;
    track.to->sample_aspect_ratio = source->sample_aspect_ratio;
    if (coding->codec_id == AV_CODEC_ID_VORBIS && !forgetVorbisTags(*coding))
        return false;
    if (coding->codec_id == AV_CODEC_ID_H264) {
        AVBSFContext *filter = nullptr;
        if (av_bsf_list_parse_str(kNoEncoderMessages, &filter) < 0)
            return false;
        track.filter.reset(filter);
        filter->time_base_in = source->time_base;
        if (avcodec_parameters_copy(filter->par_in, coding) < 0 || av_bsf_init(filter) < 0 ||
            avcodec_parameters_copy(coding, filter->par_out) < 0)
            return false;
    }
    m_tracks.push_back(std::move(track));
    return true;
}

bool Copy::begin()
{
    AVDictionary *options = nullptr;
    if (std::strcmp(m_container, "mp3") == 0) {
        for (const char *name : {"id3v2_version", "write_id3v1", "write_xing"})
            av_dict_set(&options, name, "0", 0);
    }
    const bool begun = avformat_write_header(m_output, &options) >= 0;
    av_dict_free(&options);
    return begun;
}

Track *Copy::trackOf(int from)
{
    for (Track &track : m_tracks) {
        if (track.from == from)
            return &track;
    }
    return nullptr;
}

bool Copy::write(const Track &track)
{
    // What rides beside a packet is no part of the sound or picture.
    av_packet_free_side_data(m_packet.get());
    if (track.to->codecpar->codec_id == AV_CODEC_ID_AAC)
        blankFilling(*m_packet);
    av_packet_rescale_ts(m_packet.get(), m_input.stream(track.from)->time_base, track.to->time_base);
    m_packet->stream_index = track.to->index;
    m_packet->pos = -1;
    return av_interleaved_write_frame(m_output, m_packet.get()) >= 0;
}

bool Copy::copy(Track &track)
{
    if (!track.filter)
        return write(track);
    if (av_bsf_send_packet(track.filter.get(), m_packet.get()) < 0)
        return false;
    int received = 0;
    while ((received = av_bsf_receive_packet(track.filter.get(), m_packet.get())) >= 0) {
        if (!write(track))
            return false;
    }
    return received == AVERROR(EAGAIN);
}

bool Copy::run(const ProgressSink &progress)
{
    if (!begin())
        return false;
    while (m_input.next(m_packet.get())) {
        if (progress.cancelled())
            return false;
        Track *track = trackOf(m_packet->stream_index);
        if (track != nullptr && !copy(*track))
            return false;
    }
    const bool written = av_write_trailer(m_output) >= 0;
    avio_flush(m_output->pb);
    return written && m_output->pb->error == 0;
}

} // namespace

const char *containerFor(const av::Input &input, const Tracks &tracks)
{
    const char *sound =
        tracks.sound < 0 ? nullptr : soundContainer(input.stream(tracks.sound)->codecpar->codec_id);
    if (tracks.video < 0)
        return sound;
    const bool silent = tracks.sound < 0;
    const auto is = [sound](const char *name) { return sound != nullptr && std::strcmp(sound, name) == 0; };
    switch (input.stream(tracks.video)->codecpar->codec_id) {
    case AV_CODEC_ID_H264:
        return silent || is("mp4") || is("mp3") ? "mp4" : nullptr;
    case AV_CODEC_ID_VP8:
    case AV_CODEC_ID_VP9:
        return silent || is("ogg") ? "webm" : nullptr;
    default:
        return nullptr;
    }
}

std::optional<QByteArray> remuxed(av::Input &input, const Tracks &tracks, const char *container,
                                  const ProgressSink &progress)
{
    Copy copy(input, container);
    for (const int track : {tracks.video, tracks.sound}) {
        if (track >= 0 && !copy.add(track))
            return std::nullopt;
    }
    if (!copy.run(progress))
        return std::nullopt;
    return copy.take();
}

} // namespace jeoul::intake
