// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediakind.h"

#include <QByteArray>
#include <QString>

namespace jeoul {

/// Among the words of a document, instead of those of a page: there is nothing on it, neither words nor
/// marks.
inline constexpr QChar kNothingDrawn(u'\u2205');

/// A file that items and responses of a draft name, cleaned: what of it packets may carry, and what the
/// secretary must know about it.
struct Attachment
{
    MediaKind kind = MediaKind::Picture;
    /// Picture: a PNG file, or one for every page of a document, one behind another. Sound and video: a
    /// recording without tags.
    QByteArray bytes;
    int width = 0; ///< of the first page, or of the video, in pixels; 0 for sound
    int height = 0;
    int duration = 0; ///< milliseconds; 0 for pictures
    int gain = 0;     ///< hundredths of a decibel, see Media::gain
    /// Document: its title and authors, then a form feed and the text of it for every page, to be searched
    /// for names; kNothingDrawn for a page that is as empty to the eye. Without a form feed in drafts of
    /// before pages were told apart. Empty for everything else. Never sealed.
    QString words = {};

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace jeoul
