// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/identity/attachment.h"
#include "models/intake/picturebytes.h"

#include <QByteArray>

namespace jeoul::intake {

/// Writes the sound or video anew, packet by packet as it was coded: without tags, chapters, covers,
/// subtitles, data, the encoder's own messages and the time of its making, in the container its coding asks
/// for. Equal bytes give equal bytes. Measures its length and loudness and looks whether it can be decoded.
///
/// Taken over: sound coded as PCM, MP3, Opus, Vorbis, FLAC or AAC; video coded as H.264, VP8 or VP9; at most
/// 20 minutes, 50 MB, 3,840 × 2,160 pixels and one track of each. BadInput with a sentence for everything
/// else, Cancelled when the person stopped it: asked at every packet, while it is written and while it is
/// heard.
[[nodiscard]] Result<Attachment> cleanRecording(picturebytes::Kind kind, const QByteArray &bytes,
                                                const ProgressSink &progress);

} // namespace jeoul::intake
