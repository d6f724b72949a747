// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/recording.h"

#include "models/base/progress.h"
#include "models/domain/packetcontent.h"
#include "models/intake/avmemory.h"
#include "models/intake/mediafiles.h"
#include "tests/support/wave.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <limits>

namespace jeoul::intake {
namespace {

using jeoul::testing::wave;

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(JEOUL_TEST_DATA "/media/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

Result<Attachment> clean(const QByteArray &bytes)
{
    SilentProgress silent;
    return cleanMedia(bytes, silent);
}

std::string refusal(const QByteArray &bytes)
{
    const Result<Attachment> file = clean(bytes);
    EXPECT_FALSE(file.ok());
    if (file.ok())
        return {};
    EXPECT_FALSE(file.error().remedy.isEmpty());
    return file.error().sentence.toStdString();
}

struct Sample
{
    const char *name;
    MediaKind kind;
    const char *start; ///< of the file that is written
};

void PrintTo(const Sample &sample, std::ostream *out)
{
    *out << sample.name;
}

class RecordingSamples : public ::testing::TestWithParam<Sample>
{
};

TEST_P(RecordingSamples, keepSoundAndPictureAndNothingElse)
{
    const QByteArray original = sample(GetParam().name);
    ASSERT_TRUE(original.contains("Alpha-Secret-Lab")) << "the sample carries what must go";
    const auto file = clean(original);
    ASSERT_TRUE(file.ok()) << file.error().text().toStdString();
    EXPECT_EQ(file->kind, GetParam().kind);
    EXPECT_TRUE(file->bytes.contains(GetParam().start));
    for (const char *trace :
         {"Alpha", "2026", "Lavf5", "Lavc", "x264", "libvorbis", "Xiph", "subtitle", "Info"})
        EXPECT_FALSE(file->bytes.contains(trace)) << trace;
    EXPECT_EQ(clean(original)->bytes, file->bytes) << "equal files become equal files";
    const auto again = clean(file->bytes);
    ASSERT_TRUE(again.ok()) << again.error().text().toStdString();
    EXPECT_EQ(again->bytes.size(), file->bytes.size()) << "nothing is left to take away";
}

TEST_P(RecordingSamples, tellLengthSizeAndLoudness)
{
    const auto file = clean(sample(GetParam().name));
    ASSERT_TRUE(file.ok());
    const bool isVideo = GetParam().kind == MediaKind::Video;
    EXPECT_EQ(std::pair(file->width, file->height), isVideo ? std::pair(64, 48) : std::pair(0, 0));
    EXPECT_GE(file->duration, 140);
    EXPECT_LE(file->duration, 700) << "coders add a little";
    // ffmpeg's tone peaks at 1/8 of full scale, -18.06 dB; so does its loudness when both sides hear it.
    EXPECT_NEAR(file->gain, -494, GetParam().name == std::string("tone.flac") ? 494 : 100);
    EXPECT_TRUE(file->words.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(OfEveryCoding, RecordingSamples,
                         ::testing::Values(Sample{"tone.mp3", MediaKind::Sound, "\xFF"},
                                           Sample{"tone.opus", MediaKind::Sound, "OpusHead"},
                                           Sample{"tone.ogg", MediaKind::Sound, "\1vorbis"},
                                           Sample{"tone.m4a", MediaKind::Sound, "ftypisom"},
                                           Sample{"tone.flac", MediaKind::Sound, "fLaC"},
                                           Sample{"clip.mp4", MediaKind::Video, "ftypisom"},
                                           Sample{"clip.webm", MediaKind::Video, "webm"}),
                         [](const auto &tested) {
                             return QString::fromLatin1(tested.param.name).replace(u'.', u'_').toStdString();
                         });

// EBU Tech 3341, table 1, cases 1 and 2: a stereo sine of 1 kHz at -23 dBFS measures -23 LUFS, at -33 dBFS
// -33.
TEST(Recording, loudnessIsThatOfTheStandard)
{
    EXPECT_NEAR(clean(wave(5, -23, 48'000, 2))->gain, 0, 10);
    EXPECT_NEAR(clean(wave(5, -33, 48'000, 2))->gain, 1'000, 10);
    EXPECT_NEAR(clean(wave(5, -13, 48'000, 1))->gain, -1'000, 10) << "one channel is heard from both sides";
    EXPECT_EQ(clean(wave(5, -60, 48'000, 2))->gain, kMostGain) << "noise is not blown up without end";
    EXPECT_EQ(clean(wave(1, -120, 48'000, 1))->gain, 0) << "silence stays silence";
}

TEST(Recording, samplesOfAWaveStayTheSame)
{
    const QByteArray original = wave(0.25, -12, 8'000, 1);
    const auto file = clean(original);
    ASSERT_TRUE(file.ok()) << file.error().text().toStdString();
    EXPECT_EQ(file->bytes.right(4'000), original.right(4'000));
    EXPECT_EQ(file->duration, 250);
    EXPECT_EQ(file->bytes,
              clean(original + QByteArray("LIST\x1A\0\0\0INFOINAM\x0D\0\0\0Alpha Secret\0\0", 34))->bytes);
}

TEST(Recording, whatIsNotWhatItSaysIsRefused)
{
    for (const char *start :
         {"RIFF1234WAVEfmt ", "ID3\4tune", "OggS", "fLaC", "1234ftypmp42", "\x1A\x45\xDF\xA3"})
        EXPECT_EQ(refusal(QByteArray(start) + QByteArray(5'000, 'x')),
                  "The recording is damaged or cut off, or is not what it says.")
            << start;
    const QByteArray clip = sample("clip.mp4");
    for (const qsizetype length : {clip.size() / 4, clip.size() / 2})
        EXPECT_NE(refusal(clip.left(length)), std::string()) << length;
    QByteArray spoilt = sample("tone.mp3");
    for (qsizetype at = spoilt.size() / 2; at < spoilt.size(); ++at)
        spoilt[at] = 'x';
    EXPECT_FALSE(clean(spoilt).ok());
}

TEST(Recording, aCutWaveIsRefused)
{
    const QByteArray whole = wave(5, -23, 8'000, 1);
    EXPECT_EQ(refusal(whole.left(whole.size() / 2)),
              "The recording is damaged or cut off, or is not what it says.");
}

TEST(Recording, otherCodingsAndSecondTracksAreRefused)
{
    const std::string unplayable =
        "The recording is coded in a way that not every reviewer's computer can play.";
    EXPECT_EQ(refusal(sample("old.mp4")), unplayable);
    EXPECT_EQ(refusal("RIFF1234AVI LIST"), unplayable);
    EXPECT_EQ(refusal(sample("two.m4a")), "The recording has more than one sound track or picture.");
}

TEST(Recording, limitsHoldBeforeAnythingIsDecoded)
{
    const QByteArray heavy = wave(0.1, -23, 8'000, 1) + QByteArray(kLargestRecording, '\0');
    EXPECT_EQ(refusal(heavy), "The file is larger than 50 MB.");
    QByteArray slow = wave(1, -23, 8'000, 1);
    slow += QByteArray(16'000 * 1'205, '\0'); // 20 minutes and 6 seconds
    qToLittleEndian<quint32>(static_cast<quint32>(slow.size() - 44), slow.data() + 40);
    EXPECT_EQ(refusal(slow), "The recording is longer than 20 minutes.");
}

/// Says stop from one asking on, and counts how often it was asked.
class StopAt final : public ProgressSink
{
public:
    explicit StopAt(int asking)
        : m_asking(asking)
    {
    }
    void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override {}
    [[nodiscard]] bool cancelled() const override { return ++asked >= m_asking; }

    mutable int asked = 0;

private:
    int m_asking;
};

TEST(Recording, canBeStoppedWithinOneFile)
{
    const QByteArray bytes = wave(60, -23, 8'000, 1);
    StopAt never(std::numeric_limits<int>::max());
    ASSERT_TRUE(cleanMedia(bytes, never).ok());
    const int all = never.asked;
    ASSERT_GT(all, 100) << "asked at every packet, not at every file";
    // At the first packet, half way through each of the two readings, and at the last packet.
    for (const int asking : {1, all / 4, 3 * all / 4, all}) {
        StopAt sink(asking);
        const Result<Attachment> stopped = cleanMedia(bytes, sink);
        ASSERT_FALSE(stopped.ok()) << asking;
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled) << asking;
        EXPECT_LE(sink.asked, asking + 1) << "nothing more is read";
    }
}

TEST(Recording, aStoppedFileIsNoProblemOfTheFolder)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.wav")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(wave(60, -23, 8'000, 1));
    file.close();
    StopAt sink(50);
    const IntakeResult<MediaFile> read = readMedia(folder.path(), sink);
    EXPECT_TRUE(read.cancelled);
    EXPECT_TRUE(read.rows.empty());
    EXPECT_TRUE(read.problems.empty());
}

TEST(Recording, whatItNamesStaysClosed)
{
    // A playlist that points at a file: no demuxer of ours reads it, whatever its name says.
    EXPECT_EQ(refusal("#EXTM3U\n#EXTINF:1,\n/etc/hostname\n"),
              "This is no picture, PDF document, sound or video that can be taken over.");
    const av::Input playlist("#EXTM3U\n/etc/hostname\n", "hls");
    EXPECT_EQ(playlist.context(), nullptr);
}

} // namespace
} // namespace jeoul::intake
