// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pdfpages.h"

#include "models/base/text.h"
#include "models/intake/picturebytes.h"
#include "models/intake/pixels.h"
#include "models/intake/words.h"

#include <poppler/qt6/poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace jeoul::intake {

namespace {

constexpr int kMostPages = 30;
constexpr double kResolution = 150;
constexpr double kPointsPerInch = 72;

Error refusal(const QString &sentence, const QString &remedy)
{
    return Error(ErrorCode::BadInput, sentence).advising(remedy);
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (document && !document->isLocked()) {
        document->setRenderBackend(Poppler::Document::SplashBackend);
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    return document;
}

QString about(const Poppler::Document &document)
{
    QStringList words;
    for (const char *field : {"Title", "Subject", "Keywords", "Author"}) {
        if (const QString said = document.info(QString::fromLatin1(field)); !said.isEmpty())
            words << said;
    }
    return words.join(u'\n');
}

/// Null when it cannot be drawn, or was stopped.
QImage drawn(const Poppler::Page &page, ProgressSink &progress)
{
    const auto nobodyLooks = [](const QImage &, const QVariant &) {};
    const auto neverPartly = [](const QVariant &) { return false; };
    const auto isStopped = [](const QVariant &sink) {
        return static_cast<ProgressSink *>(sink.value<void *>())->cancelled();
    };
    return page.renderToImage(kResolution, kResolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nobodyLooks,
                              neverPartly, isStopped, QVariant::fromValue(static_cast<void *>(&progress)));
}

/// Whether all of it has one colour, as paper without a mark has.
bool isEven(const QImage &image)
{
    const auto *first = reinterpret_cast<const QRgb *>(image.constScanLine(0));
    if (std::any_of(first, first + image.width(), [&](QRgb pixel) { return pixel != *first; }))
        return false;
    const auto bytes = static_cast<std::size_t>(image.width()) * sizeof(QRgb);
    for (int y = 1; y < image.height(); ++y) {
        if (std::memcmp(image.constScanLine(y), first, bytes) != 0)
            return false;
    }
    return true;
}

struct PagePicture
{
    QByteArray png;
    bool even = false; ///< nothing can be seen on it
};

Result<PagePicture> pictureOf(const Poppler::Page &page, ProgressSink &progress)
{
    const QSizeF inches = page.pageSizeF() / kPointsPerInch;
    if (inches.width() * inches.height() * kResolution * kResolution > kMostPicturePixels) {
        return refusal(Words::tr("A page of the document is larger than 25 million pixels."),
                       Words::tr("Save the document with smaller pages."));
    }
    const QImage image = drawn(page, progress).convertToFormat(QImage::Format_RGB32);
    if (progress.cancelled())
        return stoppedImport();
    const QByteArray png = image.isNull() ? QByteArray() : pixelPng(image);
    if (png.isEmpty()) {
        return refusal(Words::tr("A page of the document cannot be drawn."),
                       Words::tr("Save the document anew, or its pages as PNG pictures."));
    }
    return PagePicture{png, isEven(image)};
}

QString wordsOf(const Poppler::Page &page, bool even)
{
    const QString words = page.text(QRectF()).replace(u'\f', u'\n');
    return even && text::isBlank(words) ? QString(kNothingDrawn) : words;
}

} // namespace

Result<Attachment> pagesOfPdf(const QByteArray &bytes, ProgressSink &progress)
{
    if (bytes.size() > kMostPictureBytes)
        return refusal(Words::tr("The file is larger than 20 MB."), Words::tr("Make the document smaller."));
    const std::unique_ptr<Poppler::Document> document = opened(bytes);
    if (!document)
        return refusal(Words::tr("The document is damaged or cut off."),
                       Words::tr("Bring the original file again."));
    if (document->isLocked()) {
        return refusal(Words::tr("The document opens only with a password."),
                       Words::tr("Save it without a password."));
    }
    const int pages = document->numPages();
    if (pages < 1)
        return refusal(Words::tr("The document has no pages."), Words::tr("Bring the original file again."));
    if (pages > kMostPages)
        return refusal(Words::tr("The document has more than 30 pages."),
                       Words::tr("Keep only the pages that reviewers shall judge."));
    Attachment out;
    out.words = about(*document).replace(u'\f', u'\n');
    for (int number = 0; number < pages; ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        const Result<PagePicture> picture = page ? pictureOf(*page, progress)
                                                 : refusal(Words::tr("The document is damaged or cut off."),
                                                           Words::tr("Bring the original file again."));
        if (!picture.ok())
            return picture.error();
        out.bytes += picture->png;
        if (out.bytes.size() > kMostPictureBytes)
            return refusal(Words::tr("The pages of the document are larger than 20 MB as pictures."),
                           Words::tr("Split the document, or make it smaller."));
        if (number == 0) {
            const QSize size = picturebytes::sizeOf(picture->png);
            out.width = size.width();
            out.height = size.height();
        }
        out.words += u'\f' + wordsOf(*page, picture->even);
    }
    return out;
}

} // namespace jeoul::intake
