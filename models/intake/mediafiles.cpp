// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mediafiles.h"

#include "models/base/durablefile.h"
#include "models/base/text.h"
#include "models/domain/packetcontent.h"
#include "models/intake/duplicates.h"
#include "models/intake/pdfpages.h"
#include "models/intake/picturebytes.h"
#include "models/intake/pixels.h"
#include "models/intake/recording.h"
#include "models/intake/words.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace jeoul::intake {

namespace {

using picturebytes::Kind;

constexpr qint64 kFolderBytes = qint64{512} * 1024 * 1024;
constexpr int kFiles = 5000;
constexpr qsizetype kLongestName = 200;

Error refusal(const QString &sentence, const QString &remedy)
{
    return Error(ErrorCode::BadInput, sentence).advising(remedy);
}

Error refusedKind(Kind kind)
{
    const QString asPicture = Words::tr("Save it as a PNG picture.");
    switch (kind) {
    case Kind::Gif:
        return refusal(Words::tr("GIF pictures are not taken over, because they may move."), asPicture);
    case Kind::Svg:
        return refusal(
            Words::tr("SVG drawings are not taken over, because they may hold links and programs."),
            asPicture);
    default:
        return refusal(Words::tr("This is no picture, PDF document, sound or video that can be taken over."),
                       Words::tr("Remove the file from the folder, or save it as PNG, PDF, MP3 or MP4."));
    }
}

const char *formatName(Kind kind)
{
    switch (kind) {
    case Kind::Png:
        return "png";
    case Kind::Jpeg:
        return "jpeg";
    case Kind::Webp:
        return "webp";
    case Kind::Bmp:
        return "bmp";
    default:
        return nullptr;
    }
}

Result<QImage> decoded(QByteArray bytes, const char *format)
{
    if (!QImageReader::supportedImageFormats().contains(format)) {
        return Error(ErrorCode::NotAvailable, Words::tr("This computer cannot read %1 pictures.")
                                                  .arg(QString::fromLatin1(format).toUpper()))
            .advising(Words::tr("Save it as a PNG picture."));
    }
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > kMostPicturePixels) {
        return refusal(Words::tr("The picture has more than 25 million pixels."),
                       Words::tr("Make it smaller."));
    }
    QImage image = size.isValid() ? reader.read() : QImage();
    if (image.isNull()) {
        return refusal(Words::tr("The picture is damaged or cut off."),
                       Words::tr("Bring the original file again."))
            .because(reader.errorString());
    }
    return image;
}

/// The entries of the folder that may be read, by name; the others become problems.
QFileInfoList entriesOf(const QString &folder, ProblemList &problems)
{
    QFileInfoList files;
    const auto all = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden, QDir::Name);
    for (const QFileInfo &info : all) {
        if (info.isSymLink())
            problems.error(0, {}, info.fileName(), Words::tr("This is a link, not a file."),
                           Words::tr("Put the file itself into the folder."));
        else if (info.isDir())
            problems.error(0, {}, info.fileName(), Words::tr("Folders inside the media folder are not read."),
                           Words::tr("Put the files directly into the media folder."));
        else if (info.fileName().startsWith(u'.'))
            problems.note(0, {}, info.fileName(), Words::tr("Hidden files are not taken over."));
        else
            files << info;
    }
    return files;
}

Result<MediaFile> readOne(const QFileInfo &info, ProgressSink &progress)
{
    const Result<QString> name = mediaName(info.fileName());
    if (!name.ok())
        return name.error();
    if (info.size() > kLargestRecording)
        return refusal(Words::tr("The file is larger than 50 MB."), Words::tr("Make it smaller."));
    const Result<QByteArray> bytes = durablefile::read(info.absoluteFilePath(), kLargestRecording);
    if (!bytes.ok())
        return bytes.error();
    return cleanMedia(*bytes, progress).andThen([&](const Attachment &clean) -> Result<MediaFile> {
        return MediaFile{*name, clean};
    });
}

bool isTooMuch(const QFileInfoList &files, ProblemList &problems)
{
    qint64 bytes = 0;
    for (const QFileInfo &info : files)
        bytes += info.size();
    if (files.size() <= kFiles && bytes <= kFolderBytes)
        return false;
    problems.error(0, {}, {}, Words::tr("The folder holds more than 5,000 files or 512 MiB."),
                   Words::tr("Keep only the files that items and responses name."));
    return true;
}

} // namespace

Result<QString> mediaName(const QString &raw)
{
    const QString name = text::nfc(raw.trimmed());
    const bool hasControl =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    const bool isPath = name.contains(u'/') || name.contains(u'\\') || name.contains(u':');
    if (name.isEmpty() || name.startsWith(u'.') || isPath || hasControl) {
        return refusal(Words::tr("“%1” is not a plain file name.").arg(raw.left(kLongestName)),
                       Words::tr("Name the file alone, without folders."));
    }
    if (name.size() > kLongestName)
        return refusal(Words::tr("The name is longer than 200 characters."), Words::tr("Shorten it."));
    return name;
}

Result<Attachment> cleanMedia(const QByteArray &bytes, ProgressSink &progress)
{
    const Kind kind = picturebytes::kindOf(bytes);
    if (kind == Kind::Pdf)
        return pagesOfPdf(bytes, progress);
    return picturebytes::isRecording(kind) ? cleanRecording(kind, bytes, progress) : cleanPicture(bytes);
}

Result<Attachment> cleanPicture(const QByteArray &bytes)
{
    if (bytes.size() > kMostPictureBytes)
        return refusal(Words::tr("The file is larger than 20 MB."), Words::tr("Make the picture smaller."));
    const Kind kind = picturebytes::kindOf(bytes);
    const char *format = formatName(kind);
    if (format == nullptr)
        return refusedKind(kind);
    if (picturebytes::isAnimated(kind, bytes))
        return refusal(Words::tr("Moving pictures are not taken over."),
                       Words::tr("Save it as a PNG picture."));
    if (kind == Kind::Jpeg && !picturebytes::isWholeJpeg(bytes)) {
        return refusal(Words::tr("The picture is damaged or cut off."),
                       Words::tr("Bring the original file again."));
    }
    const Result<QImage> image = decoded(bytes, format);
    if (!image.ok())
        return image.error();
    QByteArray png = pixelPng(*image);
    if (png.isEmpty())
        return Error(ErrorCode::Internal, Words::tr("The picture could not be written as PNG."));
    return Attachment{MediaKind::Picture, std::move(png), image->width(), image->height()};
}

IntakeResult<MediaFile> readMedia(const QString &folder, ProgressSink &progress)
{
    IntakeResult<MediaFile> out;
    ProblemList problems(QFileInfo(folder).fileName());
    if (!QFileInfo(folder).isDir()) {
        problems.error(0, {}, folder, Words::tr("This is not a folder."), Words::tr("Choose a folder."));
        out.problems = problems.take();
        return out;
    }
    const QFileInfoList files = entriesOf(folder, problems);
    std::vector<NamedLine> names;
    qint64 number = 0;
    const bool readable = !isTooMuch(files, problems);
    for (const QFileInfo &info : readable ? files : QFileInfoList()) {
        if (progress.cancelled()) {
            out.cancelled = true;
            break;
        }
        progress.report(number, files.size(), Words::tr("Reading %1").arg(info.fileName()));
        Result<MediaFile> file = readOne(info, progress);
        if (progress.cancelled()) {
            out.cancelled = true;
            break;
        }
        if (!file.ok()) {
            problems.error(0, {}, info.fileName(), file.error().sentence, file.error().remedy);
            continue;
        }
        names.push_back({file->name, ++number});
        out.lines.push_back(number);
        out.rows.push_back(*std::move(file));
    }
    findDuplicates(names, {}, problems);
    out.problems = problems.take();
    return out;
}

} // namespace jeoul::intake
