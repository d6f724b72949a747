// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/identity/attachment.h"

#include <QByteArray>

namespace jeoul::intake {

/// Draws the pages of a PDF document, 150 points to the inch, and reads its words: title, subject, keywords,
/// authors and the text of every page, a form feed before each, for the search for names; of an empty page
/// kNothingDrawn. At most 30 pages of 25 megapixels and 20 MB, as a document and as pictures. Locked, damaged
/// and larger documents are refused; forms, scripts, attached files and links stay behind. Error Cancelled
/// when the person stopped it.
[[nodiscard]] Result<Attachment> pagesOfPdf(const QByteArray &bytes, ProgressSink &progress);

} // namespace jeoul::intake
