// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/identity/attachment.h"
#include "models/intake/problem.h"

#include <QByteArray>
#include <QString>

namespace jeoul::intake {

/// A file of the media folder, cleaned.
struct MediaFile
{
    QString name; ///< in NFC, as items and responses name it
    Attachment attachment;
};

/// The one form in which attachments may be named: a plain file name in NFC. Paths, "..", drive letters,
/// hidden files, control characters and names longer than 200 characters are refused.
[[nodiscard]] Result<QString> mediaName(const QString &raw);

/// What of a file may travel: a picture as by cleanPicture(), the pages of a document as by pagesOfPdf(), a
/// recording as by cleanRecording(). Files are known by their content, not their name.
[[nodiscard]] Result<Attachment> cleanMedia(const QByteArray &bytes, ProgressSink &progress);

/// Decodes a PNG, JPEG, WebP or BMP picture of at most 20 MB and 25 megapixels and writes its pixels anew:
/// upright, sRGB, 8 bits a channel, no text, date, place, profile or thumbnail in it. Everything else,
/// animations and damaged files are refused.
[[nodiscard]] Result<Attachment> cleanPicture(const QByteArray &bytes);

/// Reads every file of the folder, which has no folders of its own; at most 5,000 files and 512 MiB.
[[nodiscard]] IntakeResult<MediaFile> readMedia(const QString &folder, ProgressSink &progress);

} // namespace jeoul::intake
