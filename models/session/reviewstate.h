// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/session/recoverynote.h"
#include "models/session/reviewchange.h"
#include "models/session/reviewhistory.h"
#include "models/session/reviewsession.h"
#include "models/storage/journal.h"

#include <map>
#include <optional>
#include <set>

namespace jeoul::session {

/// A score file that was written.
struct SubmittedFile
{
    qint64 sequence = 1;
    QString hash; ///< SHA-256 hex of the file
};

/// Everything a workspace says, as replayed from its journal. There is no second copy to disagree with it.
class ReviewState
{
public:
    Judgements judgements;
    std::set<QString> done;
    std::map<QString, QString> notes;      ///< by item; for the reviewer alone
    std::map<QString, QString> questions;  ///< by item; for the secretary
    std::map<QString, QString> handedOver; ///< the questions as they stood in the last file for the secretary
    Place place;
    std::map<QString, qint64> reading; ///< seconds by item
    QString pledgedBy;                 ///< empty: not pledged
    std::vector<SubmittedFile> submitted;
    std::size_t submittedAtLastChange = 0; ///< how many there were when the judgements last changed
    qint64 lastNumber = 0;                 ///< highest sequence that a score file may bear, finished or not
    QByteArray reviewerSeed;               ///< 32 bytes: the reviewer's Ed25519 key
    std::optional<RecoveryNote> recovered; ///< the last time, when the file comes from a damaged one
    bool enteredSince = false;             ///< something was entered after that
    bool clockWentBack = false;
    bool stepWasCut = false; ///< the journal ends inside a step: the next record must not seem part of it
    ReviewHistory history;

    [[nodiscard]] std::optional<Mark> value(const CellKey &key) const;
    [[nodiscard]] std::optional<QString> value(const CommentKey &key) const;
    [[nodiscard]] std::optional<PairVerdict> value(const PairKey &key) const;
    [[nodiscard]] std::optional<Rank> value(const ResponseKey &key) const;
    [[nodiscard]] std::optional<SpanMark> value(const SpanKey &key) const;
    [[nodiscard]] std::optional<QString> value(const FlagKey &key) const;
    [[nodiscard]] std::optional<bool> value(const DoneKey &key) const;
    [[nodiscard]] std::optional<QString> value(const RecognisedKey &key) const;
    [[nodiscard]] std::optional<QString> value(const NoteKey &key) const;
    [[nodiscard]] std::optional<QString> value(const QuestionKey &key) const;
    [[nodiscard]] std::optional<QString> value(const GateKey &key) const;

    /// Puts the `after` values in place.
    void apply(const ReviewStep &step);

    /// Damaged when a record cannot be understood.
    [[nodiscard]] Status replay(const std::vector<storage::JournalRecord> &records);

private:
    [[nodiscard]] Status replayOne(const storage::JournalRecord &record);
    [[nodiscard]] Status replayChange(const storage::JournalRecord &record);
    void closeStep();
    ReviewStep m_openStep; ///< changes of a step whose last record has not come yet
};

} // namespace jeoul::session
