// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"

namespace jeoul::session {

/// Writes one conflict declaration form for each reviewer into a folder (declaration-<reviewer>.jdeclare).
/// Returns the paths, in the order of the reviewers. NotAllowed without teams or reviewers; Conflict when one
/// of the files exists, and then none was written.
[[nodiscard]] Result<QStringList> writeDeclarationForms(const DraftContents &draft, const QString &folder);

/// What became of filled declarations.
struct DeclarationsTaken
{
    std::vector<Reviewer> reviewers; ///< those whose recusals grew, as they are now
    QStringList sentences;           ///< one for each answer: who declared what
    int conflicts = 0;               ///< recusals that are new
};

/// Reads filled declarations against the draft: one bad file and none counts. Conflicts become recusals
/// beside those that are there; an answer never takes a recusal away. BadInput when an answer is of another
/// draft: its reviewer is unknown, or it does not speak of exactly the teams of the draft by their names.
[[nodiscard]] Result<DeclarationsTaken> readDeclarations(const DraftContents &draft,
                                                         const QStringList &paths);

} // namespace jeoul::session
