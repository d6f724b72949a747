// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/intake/problem.h"

#include <QByteArray>
#include <QString>

namespace jeoul::intake {

/// A picture as packets may carry it: pixels only, upright, sRGB, 8 bits a channel, no text, date, place,
/// profile or thumbnail in it.
struct MediaFile
{
    QString name; ///< in NFC, as items and responses name it
    int width = 0;
    int height = 0;
    QByteArray png;
};

/// The one form in which attachments may be named: a plain file name in NFC. Paths, "..", drive letters,
/// hidden files, control characters and names longer than 200 characters are refused.
[[nodiscard]] Result<QString> mediaName(const QString &raw);

/// Decodes a PNG, JPEG, WebP or BMP picture (known by its content, not its name) of at most 20 MB and 25
/// megapixels and writes it anew. Everything else, animations and damaged files are refused.
[[nodiscard]] Result<MediaFile> cleanPicture(const QString &name, const QByteArray &bytes);

/// Reads every file of the folder, which has no folders of its own; at most 5,000 files and 512 MiB.
[[nodiscard]] IntakeResult<MediaFile> readMedia(const QString &folder, ProgressSink &progress);

} // namespace jeoul::intake
