// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/recording.h"

#include "models/domain/packetcontent.h"
#include "models/intake/loudness.h"
#include "models/intake/remux.h"
#include "models/intake/words.h"

#include <QtEndian>

#include <algorithm>

namespace jeoul::intake {

namespace {

using picturebytes::Kind;

constexpr qint64 kMostPixels = qint64{3'840} * 2'160;
constexpr int kMostSide = 8'192;
constexpr double kMissingShare = 0.05; ///< of the length a file says it has
constexpr qint64 kMissingMs = 1'000;
constexpr int kDamagedShare = 20; ///< one packet in so many may be damaged: cuts leave such

Error refusal(const QString &sentence, const QString &remedy)
{
    return Error(ErrorCode::BadInput, sentence).advising(remedy);
}

Error damaged()
{
    return refusal(Words::tr("The recording is damaged or cut off, or is not what it says."),
                   Words::tr("Bring the original file again."));
}

Error tooLong()
{
    return refusal(Words::tr("The recording is longer than 20 minutes."), Words::tr("Shorten it."));
}

Error tooLarge()
{
    return refusal(Words::tr("The file is larger than 50 MB."), Words::tr("Make the recording smaller."));
}

Error unknownCoding()
{
    return refusal(
        Words::tr("The recording is coded in a way that not every reviewer's computer can play."),
        Words::tr("Save sound as WAV, FLAC, MP3, Ogg or M4A, video as MP4 (H.264, AAC) or WebM (VP8, VP9)."));
}

/// A WAVE file says at its head how long it is; what is read from it only shows how much is there. Programs
/// that do not know the length yet write 0 or all bits.
bool isCutWave(Kind kind, const QByteArray &bytes)
{
    constexpr qsizetype kHead = 8;
    if (kind != Kind::Wave)
        return false;
    const auto said = qFromLittleEndian<quint32>(bytes.constData() + 4);
    return said != 0xFFFFFFFF && said > bytes.size() - kHead;
}

const char *demuxerOf(Kind kind)
{
    switch (kind) {
    case Kind::Wave:
        return "wav";
    case Kind::MpegAudio:
        return "mp3";
    case Kind::Ogg:
        return "ogg";
    case Kind::Flac:
        return "flac";
    case Kind::Mp4:
        return "mov";
    case Kind::Matroska:
        return "matroska";
    default:
        return nullptr;
    }
}

/// The sound and the picture; covers, subtitles and data are passed over.
Result<Tracks> tracksOf(const av::Input &input)
{
    Tracks out;
    if (input.context()->nb_streams == 0)
        return damaged();
    for (unsigned i = 0; i < input.context()->nb_streams; ++i) {
        const AVStream *stream = input.stream(static_cast<int>(i));
        const AVMediaType type = stream->codecpar->codec_type;
        const bool isCover =
            (stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
        if (isCover || (type != AVMEDIA_TYPE_AUDIO && type != AVMEDIA_TYPE_VIDEO))
            continue;
        int &track = type == AVMEDIA_TYPE_AUDIO ? out.sound : out.video;
        if (track >= 0) {
            return refusal(Words::tr("The recording has more than one sound track or picture."),
                           Words::tr("Keep the one that reviewers shall judge."));
        }
        track = static_cast<int>(i);
    }
    if (out.sound < 0 && out.video < 0)
        return refusal(Words::tr("The file holds neither sound nor a moving picture."),
                       Words::tr("Bring the original file again."));
    return out;
}

bool isTooWide(const av::Input &input, const Tracks &tracks)
{
    if (tracks.video < 0)
        return false;
    const AVCodecParameters *coding = input.stream(tracks.video)->codecpar;
    return coding->width > kMostSide || coding->height > kMostSide ||
           qint64{coding->width} * coding->height > kMostPixels;
}

/// Length in milliseconds as the file says; 0 when it does not, or only lets it be guessed.
qint64 saidDuration(const av::Input &input)
{
    const AVFormatContext *context = input.context();
    const bool guessed = context->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    return guessed || context->duration <= 0 ? 0 : context->duration / (AV_TIME_BASE / 1000);
}

/// Decodes all sound and the first picture of a recording and measures both.
class Trial
{
public:
    Trial(av::Input &input, const ProgressSink &progress)
        : m_input(input)
        , m_progress(progress)
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
    {
    }
    [[nodiscard]] Status run(const Tracks &tracks);
    [[nodiscard]] Attachment result() const;

private:
    [[nodiscard]] av::Codec decoder(int track) const;
    [[nodiscard]] Status hear(AVPacket *packet);
    void see();
    [[nodiscard]] qint64 milliseconds() const { return std::max<qint64>(m_end, m_loudness.milliseconds()); }

    av::Input &m_input;
    const ProgressSink &m_progress;
    Tracks m_tracks;
    av::Packet m_packet;
    av::Frame m_frame;
    av::Codec m_sound;
    av::Codec m_video;
    Loudness m_loudness;
    qint64 m_packets = 0;
    qint64 m_damaged = 0;
    qint64 m_end = 0; ///< of the last packet, in milliseconds
    int m_width = 0;
    int m_height = 0;
};

av::Codec Trial::decoder(int track) const
{
    const AVCodecParameters *coding = m_input.stream(track)->codecpar;
    const AVCodec *codec = avcodec_find_decoder(coding->codec_id);
    av::Codec out(avcodec_alloc_context3(codec));
    if (codec == nullptr || avcodec_parameters_to_context(out.get(), coding) < 0)
        return nullptr;
    out->thread_count = 1;
    return avcodec_open2(out.get(), codec, nullptr) < 0 ? nullptr : std::move(out);
}

/// `packet` null: what the decoder still holds back.
Status Trial::hear(AVPacket *packet)
{
    if (packet != nullptr)
        ++m_packets;
    bool whole = avcodec_send_packet(m_sound.get(), packet) >= 0;
    int received = 0;
    while (whole && (received = avcodec_receive_frame(m_sound.get(), m_frame.get())) >= 0) {
        if (!m_loudness.add(*m_frame))
            return unknownCoding();
        if (m_loudness.milliseconds() > kLongestRecording)
            return tooLong();
    }
    whole = whole && (received == AVERROR(EAGAIN) || received == AVERROR_EOF);
    m_damaged += whole || packet == nullptr ? 0 : 1;
    return done();
}

void Trial::see()
{
    if (avcodec_send_packet(m_video.get(), m_packet.get()) >= 0 &&
        avcodec_receive_frame(m_video.get(), m_frame.get()) >= 0) {
        m_width = m_frame->width;
        m_height = m_frame->height;
    }
}

Status Trial::run(const Tracks &tracks)
{
    m_tracks = tracks;
    m_sound = tracks.sound < 0 ? nullptr : decoder(tracks.sound);
    m_video = tracks.video < 0 ? nullptr : decoder(tracks.video);
    if ((tracks.sound >= 0 && !m_sound) || (tracks.video >= 0 && !m_video))
        return unknownCoding();
    while (m_input.next(m_packet.get())) {
        if (m_progress.cancelled())
            return stoppedImport();
        const AVStream *stream = m_input.stream(m_packet->stream_index);
        if (m_packet->pts != AV_NOPTS_VALUE)
            m_end = std::max<qint64>(
                m_end, av_rescale_q(m_packet->pts + m_packet->duration, stream->time_base, {1, 1000}));
        if (m_end > kLongestRecording)
            return tooLong();
        if (m_packet->stream_index == tracks.sound)
            JEOUL_TRY(hear(m_packet.get()));
        else if (m_packet->stream_index == tracks.video && m_width == 0)
            see();
    }
    if (m_sound)
        JEOUL_TRY(hear(nullptr));
    if (m_video && m_width == 0 && avcodec_send_packet(m_video.get(), nullptr) >= 0)
        see();
    const bool heard = !m_sound || (m_loudness.milliseconds() > 0 && m_damaged * kDamagedShare <= m_packets);
    const bool seen = !m_video || m_width > 0;
    return heard && seen && milliseconds() > 0 ? done() : damaged();
}

Attachment Trial::result() const
{
    return {m_video ? MediaKind::Video : MediaKind::Sound,
            {},
            m_width,
            m_height,
            static_cast<int>(milliseconds()),
            m_sound ? m_loudness.gain() : 0};
}

} // namespace

Result<Attachment> cleanRecording(Kind kind, const QByteArray &bytes, const ProgressSink &progress)
{
    const char *demuxer = demuxerOf(kind);
    if (demuxer == nullptr)
        return unknownCoding();
    if (bytes.size() > kLargestRecording)
        return tooLarge();
    av::Input input(bytes, demuxer);
    if (input.context() == nullptr || isCutWave(kind, bytes))
        return damaged();
    const Result<Tracks> tracks = tracksOf(input);
    if (!tracks.ok())
        return tracks.error();
    const char *container = containerFor(input, *tracks);
    if (container == nullptr)
        return unknownCoding();
    if (isTooWide(input, *tracks))
        return refusal(Words::tr("The video has more than 3,840 × 2,160 pixels."),
                       Words::tr("Make it smaller."));
    const qint64 said = saidDuration(input);
    if (said > kLongestRecording)
        return tooLong();
    std::optional<QByteArray> clean = remuxed(input, *tracks, container, progress);
    if (!clean)
        return progress.cancelled() ? stoppedImport() : damaged();
    if (clean->size() > kLargestRecording)
        return tooLarge();
    // What reviewers will get is tried, not what was brought.
    av::Input copy(*clean, container == QByteArrayView("webm")  ? "matroska"
                           : container == QByteArrayView("mp4") ? "mov"
                                                                : container);
    if (copy.context() == nullptr)
        return damaged();
    const Result<Tracks> kept = tracksOf(copy);
    if (!kept.ok())
        return damaged();
    Trial trial(copy, progress);
    JEOUL_TRY(trial.run(*kept));
    Attachment out = trial.result();
    if (said > out.duration + kMissingMs + static_cast<qint64>(kMissingShare * static_cast<double>(said)))
        return damaged();
    out.bytes = *std::move(clean);
    return out;
}

} // namespace jeoul::intake
