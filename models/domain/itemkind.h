// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul {

/// response: one answer per team · dossier: a team's documents as a whole · practice: not counted ·
/// repeat: a response item shown a second time to measure consistency.
enum class ItemKind { Response, Dossier, Practice, Repeat };

} // namespace jeoul
