// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/domain/identity/response.h"
#include "models/domain/item.h"
#include "models/intake/problem.h"
#include "models/intake/sourcefile.h"

namespace jeoul::intake {

/// items.jsonl: item_id, benchmark, prompt, and optional context, reference, language, domain, modality,
/// attachments, kind (response, dossier, practice, repeat), repeat_of (needed for kind repeat). Texts are
/// taken over unchanged; ids are trimmed and put in NFC.
[[nodiscard]] IntakeResult<Item> readItems(const SourceFile &file, ProgressSink &progress);

/// responses.jsonl: item_id, system, and text or attachments. An empty text is an answer.
[[nodiscard]] IntakeResult<Response> readResponses(const SourceFile &file, ProgressSink &progress);

} // namespace jeoul::intake
