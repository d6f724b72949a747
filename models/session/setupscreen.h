// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blinding/aliassearch.h"
#include "models/session/setupsession.h"
#include "models/storage/draftstore.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace jeoul::session {

using Decisions = std::map<QString, storage::DraftDecision>; ///< AliasFinding::id -> decision

/// One text of the draft that a reviewer would read.
struct ReadText
{
    QString where; ///< AliasFinding::where
    QString field; ///< tells texts of the same place apart
    QString itemId;
    QString teamId;
    QString text;
    QStringList attachments; ///< media names the text may refer to
};

[[nodiscard]] std::vector<ReadText> readTexts(const DraftContents &contents);

/// Which decisions a finding at this place may have: a score sheet cannot be masked because its hash binds
/// it, nor can a document, which is shown as it looks, and only what belongs to an item can be dropped.
[[nodiscard]] bool mayDecide(const QString &where, const QString &field, const QString &decision);

/// Finds names in the texts of a draft and applies what was decided about them.
class Screening
{
public:
    explicit Screening(const std::vector<Team> &teams);

    /// Names, and pages of documents on which no words can be read. Error Cancelled when the person stopped
    /// it.
    [[nodiscard]] Result<std::vector<AliasFinding>>
    findings(const DraftContents &contents, const Decisions &decisions, ProgressSink &progress) const;
    /// The text with every name masked that was decided to be.
    [[nodiscard]] QString masked(const ReadText &text, const Decisions &decisions) const;
    [[nodiscard]] const QStringList &terms() const { return m_search.terms(); }

private:
    [[nodiscard]] std::vector<blinding::AliasHit> hits(const ReadText &text) const;

    blinding::AliasSearch m_search;
};

} // namespace jeoul::session
