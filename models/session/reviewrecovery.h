// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/session/recoverynote.h"
#include "models/session/reviewsession.h"

#include <QString>

#include <memory>

/// What can be had from a workspace whose end is damaged: the records before the damage, in a new file beside
/// it. The damaged file itself is never changed.
namespace jeoul::session {

struct Recovery
{
    QString path; ///< of the new workspace
    RecoveryNote note;
};

/// Writes what is whole into the first free name of W07-recovered.jwork, W07-recovered2.jwork … NotAllowed
/// for a workspace that opens, WrongKey, InUse, NewerVersion, Damaged when not even the first record is
/// whole.
[[nodiscard]] Result<Recovery> recoverWorkspace(const QString &workspace, const QString &openCode,
                                                ReviewSession::Environment env);

/// How much was taken over and how much was not, for the person whose work it is.
[[nodiscard]] QString recoverySentence(const RecoveryNote &note);

/// A session, or why there is none and which file a recovery can be offered for.
struct Resumed
{
    Result<std::unique_ptr<ReviewSession>> session;
    QString recoverable; ///< empty: nothing can be recovered
};

/// Reopens a workspace. Where it is damaged and was recovered before, the latest recovered file goes on.
[[nodiscard]] Resumed resumeLatest(const QString &workspace, const QString &openCode,
                                   ReviewSession::Environment env);

} // namespace jeoul::session
