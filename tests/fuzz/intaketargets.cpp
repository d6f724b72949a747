// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packetcontent.h"
#include "models/domain/schemejson.h"
#include "models/intake/contentfiles.h"
#include "models/intake/csvfiles.h"
#include "models/intake/csvtable.h"
#include "models/intake/judgementfiles.h"
#include "models/intake/mediafiles.h"
#include "models/intake/picturebytes.h"
#include "models/intake/recording.h"
#include "tests/fuzz/targets.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace jeoul::fuzz {

namespace {

using namespace intake;

QString problemsSpeak(const std::vector<Problem> &problems)
{
    const bool mute =
        std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.sentence.isEmpty(); });
    return mute ? QStringLiteral("a problem without a sentence") : QString();
}

template <typename T>
QString consistent(const IntakeResult<T> &result)
{
    if (result.rows.size() != result.lines.size())
        return QStringLiteral("rows and lines differ in number");
    if (result.rows.empty() && !result.hasErrors() && result.encoding.isEmpty())
        return QStringLiteral("read without an encoding");
    return problemsSpeak(result.problems);
}

/// Limits that a short input can reach.
QString readSmall(const QByteArray &bytes)
{
    constexpr CsvLimits kSmall{8, 64, 16};
    SilentProgress silent;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        ProblemList problems(QStringLiteral("small.csv"));
        CsvReader reader(delimiter, kSmall, problems, silent);
        qint64 last = 0;
        bool ordered = true;
        qint64 count = 0;
        const CsvEnd end = reader.read(bytes, [&](const CsvRecord &record) {
            ordered = ordered && record.line > last;
            last = record.line;
            return ++count < 12;
        });
        if (!ordered)
            return QStringLiteral("lines are not in order");
        if ((end == CsvEnd::Failed) != problems.hasErrors())
            return QStringLiteral("a failure without a problem, or a problem without a failure");
    }
    return {};
}

/// Between these the decoder only takes time and memory; the limit above is met without decoding.
bool isMerelyLarge(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    const QSize size = QImageReader(&buffer).size();
    const qint64 pixels = qint64(size.width()) * size.height();
    return pixels > 1'000'000 && pixels <= 25'000'000;
}

} // namespace

QString csv(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    SilentProgress silent;
    const auto choice = static_cast<unsigned char>(bytes.front());
    const SourceFile file{QStringLiteral("input.csv"), bytes.sliced(1),
                          static_cast<Encoding>((choice >> 4) % 5)};
    static_cast<void>(previewCsv(file, ratingColumns(), 5));
    if (const QString problem = readSmall(file.bytes); !problem.isEmpty())
        return problem;
    switch (choice % 8) {
    case 0:
        return consistent(readTeams(file, silent));
    case 1:
        return consistent(readBenchmarks(file, silent));
    case 2:
        return consistent(readReviewers(file, silent));
    case 3:
        return consistent(readMetrics(file, silent));
    case 4:
        return consistent(readSurvey(file, silent));
    case 5:
        return consistent(readRatings(file, silent));
    default:
        return consistent(readPreferences(file, silent));
    }
}

QString jsonLines(const QByteArray &bytes)
{
    SilentProgress silent;
    const SourceFile file{QStringLiteral("input.jsonl"), bytes, Encoding::Detect};
    if (const QString problem = consistent(readItems(file, silent)); !problem.isEmpty())
        return problem;
    return consistent(readResponses(file, silent));
}

QString scheme(const QByteArray &bytes)
{
    const Result<Scheme> read = schemejson::read(bytes, QStringLiteral("scheme.json"));
    if (!read.ok())
        return read.error().sentence.isEmpty() ? QStringLiteral("refused without a sentence") : QString();
    const Result<Scheme> again = schemejson::fromJson(schemejson::toJson(*read));
    if (!again.ok())
        return QStringLiteral("a scheme written again is refused: ") + again.error().sentence;
    return schemejson::hash(*read) == schemejson::hash(*again) ? QString()
                                                               : QStringLiteral("the hash changed");
}

QString picture(const QByteArray &bytes)
{
    const picturebytes::Kind kind = picturebytes::kindOf(bytes);
    static_cast<void>(picturebytes::isAnimated(kind, bytes));
    static_cast<void>(picturebytes::isWholeJpeg(bytes));
    const QByteArray kept = picturebytes::pixelChunksOnly(bytes);
    if (!kept.isEmpty() && picturebytes::pixelChunksOnly(kept) != kept)
        return QStringLiteral("chunks that were kept once are not kept again");
    if (isMerelyLarge(bytes))
        return {};
    const Result<Attachment> clean = cleanPicture(bytes);
    if (!clean.ok())
        return clean.error().sentence.isEmpty() ? QStringLiteral("refused without a sentence") : QString();
    if (picturebytes::pixelChunksOnly(clean->bytes) != clean->bytes)
        return QStringLiteral("a cleaned picture holds more than pixels");
    const Result<Attachment> again = cleanPicture(clean->bytes);
    return again.ok() && again->bytes == clean->bytes ? QString() : QStringLiteral("cleaning twice differs");
}

QString recording(const QByteArray &bytes)
{
    const picturebytes::Kind kind = picturebytes::kindOf(bytes);
    if (!picturebytes::isRecording(kind))
        return {};
    const Result<Attachment> clean = cleanRecording(kind, bytes, SilentProgress());
    if (!clean.ok())
        return clean.error().sentence.isEmpty() ? QStringLiteral("refused without a sentence") : QString();
    if (!isRecording(clean->bytes))
        return QStringLiteral("no packet would take what was written");
    if (clean->duration < 1 || clean->duration > kLongestRecording || clean->gain < kLeastGain ||
        clean->gain > kMostGain)
        return QStringLiteral("a length or loudness that no packet takes");
    const Result<Attachment> again = cleanRecording(kind, bytes, SilentProgress());
    return again.ok() && *again == *clean ? QString() : QStringLiteral("cleaning twice differs");
}

} // namespace jeoul::fuzz
