// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/domain/localtext.h"
#include "models/domain/packetcontent.h"
#include "models/exchange/kdfpolicy.h"
#include "models/session/reviewchange.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace jeoul::session {

enum class StepOrigin;

/// Complete: nothing is missing (an item that asks for nothing: once the reviewer has said so). Begun:
/// something was entered.
enum class ItemState { NotBegun, Begun, Complete };

/// Where the reviewer was, so that the desk reopens there.
struct Place
{
    QString item;
    QString label;
    QString criterion;
    int scrollPermille = 0;
    QString mode; ///< layout mode of the desk
};

/// Something that still stands between the reviewer and a complete item.
struct Missing
{
    enum class What { Score, Comment, Reason, Time, Pair, Rank };
    What what = What::Score;
    /// Reason: criterion names the gate. Label and criterion are empty for Time, criterion for Pair and Rank.
    CellKey cell;
    QString sentence; ///< "Comment of at least 20 characters for 나, accuracy: 3 of 20 so far."
    QString against;  ///< Pair: the other label
};

struct Progress
{
    int items = 0; ///< practice not counted
    int complete = 0;
    int begun = 0;
    int cells = 0;
    int scored = 0;
};

struct SubmitOutcome
{
    QByteArray file; ///< the sealed .jscores
    QString receipt; ///< six groups of four digits
    qint64 sequence = 1;
};

/// A score file that was handed over before.
struct PastSubmission
{
    qint64 sequence = 1;
    QString receipt; ///< six groups of four digits
};

/// How far one criterion of the sheets is, over all items that count.
struct CriterionProgress
{
    QString criterion; ///< Criterion::id
    LocalText title;
    int cells = 0;
    int scored = 0;
};

/// The review desk's use cases over one workspace. Every change is applied in memory at once, journalled, and
/// reported saved only after COMMIT. Lives on the GUI thread; signals arrive there.
class ReviewSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSession)

public:
    struct Environment
    {
        const Clock &clock;
        RandomSource &random;
        const exchange::KdfPolicy &kdf;
    };

    /// Opens a packet with its code and makes the workspace; Conflict when the workspace exists.
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>> begin(const QByteArray &packetFile,
                                                                      const QString &openCode,
                                                                      const QString &workspacePath,
                                                                      Environment env);
    /// Reopens a workspace with the same code.
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>>
    resume(const QString &workspacePath, const QString &openCode, Environment env);
    ~ReviewSession() override;

    [[nodiscard]] const PacketContent &content() const;
    [[nodiscard]] const Judgements &judgements() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool pledged() const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] qint64 readingSeconds(const QString &item) const;
    /// When everything was last known to be saved: told by saved(), or before its first time the moment of
    /// the newest entry in the workspace. Nothing while something waits to be written or nothing was entered.
    [[nodiscard]] std::optional<QDateTime> savedAt() const;
    [[nodiscard]] int submissions() const; ///< how many times submitted
    /// The number that the next score file bears; a file that could not be finished keeps its own.
    [[nodiscard]] qint64 nextSubmission() const;
    /// What to know before going on: the file was recovered, and nothing was entered since. Empty: nothing.
    [[nodiscard]] QString standingNotice() const;
    [[nodiscard]] std::vector<PastSubmission> pastSubmissions() const; ///< oldest first
    /// Whether something that would be submitted was changed after the last score file.
    [[nodiscard]] bool changedSinceSubmission() const;

    [[nodiscard]] ItemState itemState(const QString &item) const;
    [[nodiscard]] bool itemFlagged(const QString &item) const;
    [[nodiscard]] bool itemDone(const QString &item) const; ///< marked complete by the reviewer
    [[nodiscard]] std::vector<Missing> missing(const QString &item) const;
    [[nodiscard]] Progress progress() const;
    /// In the order of the sheets; criteria that no item asks for are left out.
    [[nodiscard]] std::vector<CriterionProgress> criterionProgress() const;
    /// Cells of an item in sheet order: responses across, criteria down. Absent or not-assigned responses
    /// have none (unless the policy rates missing ones).
    [[nodiscard]] std::vector<CellKey> cells(const QString &item) const;

    /// The labels of an item that are judged, in their order on screen.
    [[nodiscard]] QStringList labels(const QString &item) const;
    /// Every pair of them, the one further left first; empty when the item's sheet compares none.
    [[nodiscard]] std::vector<PairKey> pairs(const QString &item) const;
    /// The verdict on two responses, told for the order of `pair` in whatever order it was given.
    [[nodiscard]] std::optional<PairVerdict> verdict(const PairKey &pair) const;
    /// The marked errors of a response in the order of the text.
    [[nodiscard]] std::vector<std::pair<SpanKey, SpanMark>> spans(const ResponseKey &response) const;

    /// Whether a change would be refused, without making it.
    [[nodiscard]] Status checkMark(const CellKey &cell, const Mark &mark) const;
    [[nodiscard]] Status checkComment(const CommentKey &key, const QString &text) const;
    [[nodiscard]] Status checkPreference(const PairKey &pair, const PairVerdict &verdict) const;
    [[nodiscard]] Status checkRank(const ResponseKey &response, const Rank &rank) const;
    [[nodiscard]] Status checkSpan(const SpanKey &span, const SpanMark &mark) const;

    // Changes. Each is one durable record and one undo step; NotAllowed with a sentence when the rules forbid
    // it.
    [[nodiscard]] Status pledge(const QString &name);
    [[nodiscard]] Status setMark(const CellKey &cell, const Mark &mark);
    [[nodiscard]] Status clearMark(const CellKey &cell);
    [[nodiscard]] Status setComment(const CommentKey &key,
                                    const QString &text); ///< merges bursts on the same key
    [[nodiscard]] Status setPreference(const PairKey &pair, const PairVerdict &verdict);
    [[nodiscard]] Status clearPreference(const PairKey &pair);
    [[nodiscard]] Status setRank(const ResponseKey &response, const Rank &rank);
    [[nodiscard]] Status clearRank(const ResponseKey &response);
    [[nodiscard]] Status setSpan(const SpanKey &span, const SpanMark &mark);
    [[nodiscard]] Status clearSpan(const SpanKey &span);
    [[nodiscard]] Status setFlag(const FlagKey &flag, bool on, const QString &note = {});
    /// Ticks a gate as not met, or takes the tick back. An item with a tick lacks something until a reason is
    /// given.
    [[nodiscard]] Status setGate(const GateKey &gate, bool notMet, const QString &reason = {});
    [[nodiscard]] Status setItemDone(const QString &item,
                                     bool done); ///< refuses while missing() is not empty
    [[nodiscard]] Status setRecognised(const QString &text);

    /// A note on an item, for the reviewer alone: it stays in the encrypted workspace and no score file ever
    /// holds it. Empty: none.
    [[nodiscard]] QString note(const QString &item) const;
    [[nodiscard]] Status setNote(const QString &item, const QString &text); ///< merges bursts
    /// A question to the secretary on an item. It leaves the workspace only in handOverQuestions().
    [[nodiscard]] QString question(const QString &item) const;
    [[nodiscard]] Status setQuestion(const QString &item, const QString &text); ///< merges bursts
    [[nodiscard]] std::vector<QString> askedItems() const; ///< items with a question, in packet order
    /// Whether the question stands as it is in the last file for the secretary.
    [[nodiscard]] bool questionHandedOver(const QString &item) const;
    /// Writes all questions as one Markdown file (resources/formats/questions.md), whole or not at all, and
    /// records that they were handed over. NotAllowed when there is none.
    [[nodiscard]] Status handOverQuestions(const QString &path);

    void setPlace(const Place &place); ///< journalled, not undoable
    void addReadingSeconds(const QString &item, qint64 seconds);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo() or redo() would take back or do again; empty when nothing.
    [[nodiscard]] ReviewStep nextStep(bool forward) const;
    [[nodiscard]] Result<CellKey> undo(); ///< what it touched, for moving the focus there
    [[nodiscard]] Result<CellKey> redo();

    /// Waits until everything is durable.
    [[nodiscard]] Status flush();

    /// The sealed submission, written to `path` and read back before the journal records it as submitted.
    /// Its number is in the journal before that, so that no two files ever bear the same. Incomplete ones
    /// need `allowIncomplete`; holes travel as "not rated".
    [[nodiscard]] Result<SubmitOutcome> submit(bool allowIncomplete, const QString &path);

Q_SIGNALS:
    void marksChanged(const QString &item); ///< scores, comparisons and places
    void commentsChanged(const QString &item);
    void spansChanged(const QString &item);
    void flagsChanged(const QString &item);
    void gatesChanged(const QString &item);
    void notesChanged(const QString &item); ///< the private note or the question to the secretary
    void itemStateChanged(const QString &item);
    void saved(const QDateTime &when);
    void saveFailed(const QString &sentence);
    /// Something to know although nothing is unsaved: a copy that could not be made, an older file put back.
    void noticed(const QString &sentence);
    void historyChanged();

private:
    class Private;
    explicit ReviewSession(std::unique_ptr<Private> state);
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>> assemble(std::unique_ptr<Private> state);
    void reportSaved();
    [[nodiscard]] Status make(const std::vector<AnyChange> &step);
    void commit(const std::vector<AnyChange> &step, StepOrigin origin);
    void announce(const AnyChange &change);
    void refreshItem(const QString &item);
    [[nodiscard]] Status checkComplete() const;

    std::unique_ptr<Private> d;
};

} // namespace jeoul::session
